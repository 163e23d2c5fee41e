// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/sparingprompt.h"

#include "ui/preferences/preferences.h"

#include <QMetaObject>
#include <QWidget>

#include <utility>

namespace hookdesk {

SparingPrompt::SparingPrompt(Prompt &prompt, const Preferences &preferences)
    : m_prompt(prompt)
    , m_preferences(preferences)
{
}

void SparingPrompt::ask(QWidget *parent, const Confirmation &confirmation,
                        std::function<void(bool)> answer)
{
    if (isWanted(confirmation))
        return m_prompt.ask(parent, confirmation, std::move(answer));
    // Later, as a person would: who asks need not expect an answer within the call.
    QMetaObject::invokeMethod(
        parent, [answer = std::move(answer)] { answer(true); }, Qt::QueuedConnection);
}

bool SparingPrompt::isWanted(const Confirmation &confirmation) const
{
    switch (confirmation.leftOutWith) {
    case Confirmation::Preference::None:
        return true;
    case Confirmation::Preference::Retry:
        return m_preferences.values().askBeforeRetry;
    case Confirmation::Preference::Deletion:
        return m_preferences.values().askBeforeDeletion;
    }
    Q_UNREACHABLE();
}

} // namespace hookdesk
