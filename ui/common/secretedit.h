// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/foreigntextedit.h"

#include <QLineEdit>
#include <QStyledItemDelegate>

namespace hookdesk {

/// A line for a secret, hidden until it is to be shown. What is copied or cut from it goes through
/// the forgetful clipboard; nothing is dragged out of it, and to select is not to copy: the X11
/// selection gets nothing.
class SecretEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    void setShown(bool shown);
    /// Shows hidden characters as `[U+200B]`, and copies the characters themselves. Above `maximum`
    /// characters it is cut, and a copy of its end has the rest.
    void setForeignText(const QString &text,
                        qsizetype maximum = std::numeric_limits<qsizetype>::max());

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copySelected() const;
    void cutSelected();
    bool selectByKey(const QKeyEvent &event);

    RevealedText m_foreign; ///< What is shown, unless another text was set.
};

/// A text that holds secrets as long as it is told so; then the same is true of it.
class SecretTextEdit : public ForeignTextEdit
{
    Q_OBJECT

public:
    using ForeignTextEdit::ForeignTextEdit;

    void setSecret(bool secret) { m_isSecret = secret; }
    [[nodiscard]] bool isSecret() const { return m_isSecret; }

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool selectByKey(const QKeyEvent &event);
    bool selectPage(const QKeyEvent &event);

    bool m_isSecret = false;
};

/// Lets secrets be typed into cells of a table, seen as they are typed.
class SecretCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
};

} // namespace hookdesk
