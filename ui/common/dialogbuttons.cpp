// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/dialogbuttons.h"

#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace hookdesk {

namespace {

class DialogButtons
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::DialogButtons)
};

} // namespace

void wordButtons(QDialogButtonBox &buttons)
{
    static constexpr std::pair<QDialogButtonBox::StandardButton, const char *> words[] = {
        {QDialogButtonBox::Close, QT_TRANSLATE_NOOP("hookdesk::DialogButtons", "Close")},
        {QDialogButtonBox::Cancel, QT_TRANSLATE_NOOP("hookdesk::DialogButtons", "Cancel")},
        {QDialogButtonBox::Ok, QT_TRANSLATE_NOOP("hookdesk::DialogButtons", "OK")},
        {QDialogButtonBox::RestoreDefaults,
         QT_TRANSLATE_NOOP("hookdesk::DialogButtons", "Restore defaults")}};
    for (const auto &[which, word] : words) {
        QPushButton *button = buttons.button(which);
        if (!button)
            continue;
        // Each hears of a language after its box, which has given it Qt's own word.
        keepTranslated(button, [button, word = word] { button->setText(DialogButtons::tr(word)); });
    }
}

void wordButtons(QMessageBox &box)
{
    wordButtons(*box.findChild<QDialogButtonBox *>());
}

void makeGuideButton(QAbstractButton &button, std::function<GuideTopic()> topic)
{
    button.setObjectName(QStringLiteral("openGuide"));
    keepTranslated(&button, [&button] {
        button.setText(DialogButtons::tr("Guide"));
        button.setToolTip(DialogButtons::tr("Open the guide about this"));
    });
    QObject::connect(&button, &QAbstractButton::clicked, &button,
                     [&button, topic = std::move(topic)] { askGuide(button, topic()); });
}

void addGuideButton(QDialogButtonBox &buttons)
{
    QPushButton *button = buttons.addButton(QString(), QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    makeGuideButton(*button,
                    [button] { return guideTopicAt(*button).value_or(GuideTopic::FindBroken); });
}

} // namespace hookdesk
