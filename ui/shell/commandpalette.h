// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QTimer>

class QAction;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace hookdesk {

/// Every action of the window by typing a part of its name. Disabled ones are listed with the
/// reason, as it is now: a page may change what it allows while this is open.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// The actions outlive the parent, and with it this.
    CommandPalette(const QList<QAction *> &actions, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setTexts();
    void fill(const QString &text);
    void fillAgain();
    void runCurrent();
    void moveBy(int rows);

    const QList<QAction *> m_actions;
    QList<QAction *> m_shown;
    QLineEdit *m_input;
    QListView *m_view;
    QStandardItemModel *m_model;
    QTimer m_fillTimer; ///< Gathers the changes of many actions.
};

} // namespace hookdesk
