// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandpalette.h"

#include "app/domain/searchtext.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr QSize paletteSize{600, 400};

QString plainText(const QAction *action)
{
    return action->text().remove(QLatin1Char('&'));
}

QStandardItem *itemFor(const QAction *action)
{
    QString text = plainText(action);
    const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
    if (!shortcut.isEmpty())
        text = CommandPalette::tr("%1  (%2)").arg(text, shortcut);
    if (!action->isEnabled())
        text = CommandPalette::tr("%1 – %2").arg(text, action->toolTip());
    auto *item = new QStandardItem(action->icon(), text);
    item->setEnabled(action->isEnabled());
    return item;
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_input(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(firstSize(*this, paletteSize));
    m_input->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setWordWrap(true); // the reason why a command cannot be used now may be long
    m_view->setResizeMode(QListView::Adjust);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_input);
    column->addWidget(m_view);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_input, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_view, &QListView::activated, this, &CommandPalette::runCurrent);
    m_fillTimer.setSingleShot(true);
    m_fillTimer.setInterval(0);
    connect(&m_fillTimer, &QTimer::timeout, this, &CommandPalette::fillAgain);
    for (const QAction *action : m_actions)
        connect(action, &QAction::changed, &m_fillTimer, qOverload<>(&QTimer::start));
    keepTranslated(this, [this] { setTexts(); });
}

/// The window above has set those of the actions already.
void CommandPalette::setTexts()
{
    setWindowTitle(tr("Commands"));
    m_input->setPlaceholderText(tr("Type part of a command"));
    m_input->setAccessibleName(tr("Find a command"));
    m_view->setAccessibleName(tr("Commands"));
    fill(m_input->text());
}

void CommandPalette::fill(const QString &text)
{
    m_model->clear();
    m_shown.clear();
    const QString wanted = searchText(text.trimmed());
    for (QAction *action : m_actions) {
        if (!action->isVisible() || !findsText(plainText(action), wanted))
            continue;
        m_shown.append(action);
        m_model->appendRow(itemFor(action));
    }
    const auto usable = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                     [](const QAction *action) { return action->isEnabled(); });
    m_view->setCurrentIndex(m_model->index(static_cast<int>(usable - m_shown.cbegin()), 0));
}

/// What was current stays it.
void CommandPalette::fillAgain()
{
    const QAction *current = m_shown.value(m_view->currentIndex().row());
    fill(m_input->text());
    if (const qsizetype row = m_shown.indexOf(current); row >= 0)
        m_view->setCurrentIndex(m_model->index(static_cast<int>(row), 0));
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || !m_shown.at(current.row())->isEnabled())
        return;
    QAction *chosen = m_shown.at(current.row());
    // After this dialog is gone, so that focus is where the action expects it.
    connect(this, &QDialog::finished, chosen, &QAction::trigger, Qt::QueuedConnection);
    accept();
}

void CommandPalette::moveBy(int rows)
{
    const int row = std::clamp(m_view->currentIndex().row() + rows, 0, m_model->rowCount() - 1);
    m_view->setCurrentIndex(m_model->index(row, 0));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            moveBy(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace hookdesk
