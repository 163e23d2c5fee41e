// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/loginnote.h"

#include "app/session/keptrefreshtoken.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/messagebar.h"
#include "ui/common/signinerrortext.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QVBoxLayout>

namespace hookdesk {

LogInNote::LogInNote(KeptRefreshToken &token, QWidget *parent)
    : QWidget(parent)
    , m_token(token)
    , m_bar(new MessageBar(this))
    , m_again(new QAction(themeIcon(QStringLiteral("view-refresh")), {}, this))
{
    setGuideTopic(*this, GuideTopic::SignInRefused);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    m_bar->setActions({m_again});
    connect(m_bar, &MessageBar::dismissed, this, &QWidget::hide);
    connect(m_again, &QAction::triggered, &token, &KeptRefreshToken::tryAgain);
    connect(&token, &KeptRefreshToken::problemChanged, this, &LogInNote::update);
    keepTranslated(this, [this] { setTexts(); });
    update();
}

void LogInNote::update()
{
    setVisible(m_token.problem().has_value());
    setTexts();
}

void LogInNote::setTexts()
{
    m_again->setText(tr("Try again"));
    if (!m_token.problem())
        return;
    const ErrorText reason = secretErrorText(*m_token.problem());
    m_bar->showMessage(
        MessageBar::Severity::Warning,
        tr("%1 The log-in was not saved. Log in again the next time you open Hookdesk.")
            .arg(reason.headline),
        reason.details);
}

} // namespace hookdesk
