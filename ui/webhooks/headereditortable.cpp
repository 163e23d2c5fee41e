// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/headereditortable.h"

#include "ui/common/forgetfulclipboard.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/secretedit.h"
#include "ui/common/theme.h"
#include "ui/webhooks/headertablemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace hookdesk {

namespace {

bool isValue(const QModelIndex &index)
{
    return index.column() == static_cast<int>(HeaderTableModel::Column::Value);
}

} // namespace

/// Names the editors for assistive technology and watches them for a paste of several lines.
class HeaderDelegate : public SecretCellDelegate
{
public:
    explicit HeaderDelegate(HeaderEditorTable *table)
        : SecretCellDelegate(table)
        , m_table(table)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        QWidget *editor = isValue(index) ? SecretCellDelegate::createEditor(parent, option, index)
                                         : QStyledItemDelegate::createEditor(parent, option, index);
        keepTranslated(editor, [editor, model = index.model(), row = index.row() + 1,
                                column = index.column()] {
            const QString name = model->headerData(column, Qt::Horizontal).toString();
            editor->setAccessibleName(HeaderEditorTable::tr("%1 of header %2").arg(name).arg(row));
        });
        m_table->m_editor = editor;
        return editor;
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress &&
            static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) &&
            m_table->takePaste(static_cast<QWidget *>(object), m_table->currentIndex().column()))
            return true;
        return QStyledItemDelegate::eventFilter(object, event);
    }

private:
    HeaderEditorTable *m_table;
};

HeaderEditorTable::HeaderEditorTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new HeaderDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    setTabKeyNavigation(false); // Tab must be able to leave; the arrow keys move inside
    setWordWrap(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
}

void HeaderEditorTable::commitOpenEditor()
{
    if (!m_editor)
        return;
    QWidget *editor = m_editor;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void HeaderEditorTable::editCell(int row, int column)
{
    const QModelIndex cell = model()->index(row, column);
    setFocus();
    setCurrentIndex(cell);
    scrollTo(cell);
    edit(cell);
}

void HeaderEditorTable::keyPressEvent(QKeyEvent *event)
{
    const bool editing = state() == EditingState;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!editing && enter && currentIndex().isValid())
        edit(currentIndex());
    else if (!editing && event->matches(QKeySequence::Paste))
        emit linesPasted(QGuiApplication::clipboard()->text());
    else if (!editing && event->matches(QKeySequence::Copy) && isValue(currentIndex()))
        forgetfulClipboard().copySecret(currentIndex().data().toString()); // dots where hidden
    else if (!editing && event->matches(QKeySequence::Delete))
        emit removeRequested();
    else
        QTableView::keyPressEvent(event);
}

void HeaderEditorTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(toneColor(Tone::Neutral));
    const QRect area = viewport()->rect().adjusted(spacing::medium, spacing::small,
                                                   -spacing::medium, -spacing::small);
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap,
                     tr("No headers. Add one, or paste lines such as “X-Api-Key: …”."));
}

void HeaderEditorTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    m_editor.clear();
    const bool leave = hint == QAbstractItemDelegate::EditNextItem && atLastCell();
    QTableView::closeEditor(editor, leave ? QAbstractItemDelegate::NoHint : hint);
    if (leave)
        focusNextChild();
}

bool HeaderEditorTable::atLastCell() const
{
    const QModelIndex cell = currentIndex();
    return cell.row() == model()->rowCount() - 1 && cell.column() == model()->columnCount() - 1;
}

bool HeaderEditorTable::takePaste(QWidget *editor, int column)
{
    const QString text = QGuiApplication::clipboard()->text().trimmed();
    const bool wholeHeader = column == static_cast<int>(HeaderTableModel::Column::Name) &&
                             text.contains(QLatin1Char(':'));
    if (!text.contains(QLatin1Char('\n')) && !wholeHeader)
        return false;
    closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
    emit linesPasted(text);
    return true;
}

} // namespace hookdesk
