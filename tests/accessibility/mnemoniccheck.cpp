// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accessibility/mnemoniccheck.h"

#include "tests/accessibility/findings.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

namespace {

class Letters
{
public:
    Letters(QString place, Findings &findings)
        : m_place(std::move(place))
        , m_findings(findings)
    {
    }

    void take(const QString &text)
    {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (letter.isEmpty())
            return;
        const QString key = letter.toString();
        if (m_owners.contains(key) && m_owners.value(key) != text)
            m_findings.add(m_place, QStringLiteral("%1 is for \"%2\" and for \"%3\"")
                                        .arg(key, m_owners.value(key), text));
        m_owners.insert(key, text);
    }

private:
    const QString m_place;
    Findings &m_findings;
    QHash<QString, QString> m_owners;
};

void checkMenu(const QMenu &menu, Findings &findings)
{
    Letters letters(QStringLiteral("menu ") + menu.title(), findings);
    for (const QAction *action : menu.actions()) {
        if (action->isVisible())
            letters.take(action->text());
        if (action->menu())
            checkMenu(*action->menu(), findings);
    }
}

} // namespace

void checkMnemonics(const QWidget &window, Findings &findings)
{
    Letters letters(Findings::described(window), findings);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            letters.take(button->text());
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            letters.take(label->text());
        if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            letters.take(group->title());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                letters.take(tabs->tabText(tab));
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            for (const QAction *action : bar->actions()) {
                letters.take(action->text());
                if (action->menu())
                    checkMenu(*action->menu(), findings);
            }
    }
}
