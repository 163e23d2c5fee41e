// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigation.h"

#include "ui/common/keeptranslated.h"
#include "ui/common/statuspill.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr int navigationWidth = 168;
constexpr int rowHeight = 36;
constexpr int iconSide = 22;
constexpr int badgeRole = Qt::UserRole + 1;
constexpr int badgeToneRole = Qt::UserRole + 2;
constexpr int badgeInCharacters = 6;

/// A title, and at the end of its row the number.
class NavigationDelegate : public QStyledItemDelegate
{
public:
    explicit NavigationDelegate(Navigation *view)
        : QStyledItemDelegate(view)
        , m_view(*view)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        paintCell(*painter, cell);
        const QString badge = index.data(badgeRole).toString();
        if (badge.isEmpty() || m_view.isCompact())
            return;
        const int width = badgeWidth(cell.fontMetrics, badge);
        const QRect end(cell.rect.right() + 1 - width - spacing::small, cell.rect.top(), width,
                        cell.rect.height());
        cell.rect = QStyle::visualRect(cell.direction, cell.rect, end);
        paintBadge(*painter, cell, badge, index.data(badgeToneRole).value<Tone>());
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (m_view.isCompact())
            option->text.clear();
    }

private:
    const Navigation &m_view;
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("navigation"));
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(this));
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setIconSize({iconSide, iconSide});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { emit pageChosen(current.row()); });
    keepTranslated(this, [this] { setAccessibleName(tr("Navigation")); });
}

void Navigation::addPage(const QString &iconName)
{
    auto *item = new QStandardItem;
    item->setIcon(themeIcon(iconName));
    m_model->appendRow(item);
    keepRowsHigh();
}

void Navigation::keepRowsHigh()
{
    const int height = std::max(rowHeight, fontMetrics().height() + spacing::medium);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->item(row)->setSizeHint({0, height});
}

void Navigation::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        keepRowsHigh();
        updateGeometry();
    }
}

void Navigation::setTitles(const QStringList &titles)
{
    for (int page = 0; page < titles.size(); ++page)
        m_model->item(page)->setText(titles.at(page));
    updateToolTips();
    updateGeometry();
}

void Navigation::setCurrentPage(int index)
{
    setCurrentIndex(m_model->index(index, 0));
}

void Navigation::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    updateToolTips();
    updateGeometry();
    viewport()->update();
}

void Navigation::updateToolTips()
{
    for (int page = 0; page < m_model->rowCount(); ++page) {
        QStandardItem *item = m_model->item(page);
        const QString meaning = item->data(Qt::AccessibleDescriptionRole).toString();
        QStringList lines{m_compact ? item->text() : QString(), meaning};
        lines.removeAll(QString());
        item->setToolTip(lines.join(QLatin1Char('\n')));
    }
}

void Navigation::setBadge(int page, const QString &number, Tone tone, const QString &meaning)
{
    QStandardItem *item = m_model->item(page);
    item->setData(QVariant::fromValue(tone), badgeToneRole);
    item->setData(number, badgeRole);
    item->setData(number.isEmpty() ? QString() : meaning, Qt::AccessibleDescriptionRole);
    updateToolTips();
}

QSize Navigation::sizeHint() const
{
    if (m_compact)
        return {iconSide + 3 * spacing::medium, 200};
    int width = navigationWidth;
    const int besideText =
        iconSide + 4 * spacing::small + fontMetrics().averageCharWidth() * badgeInCharacters;
    for (int page = 0; page < m_model->rowCount(); ++page)
        width = std::max(width,
                         fontMetrics().horizontalAdvance(m_model->item(page)->text()) + besideText);
    return {width, 200};
}

} // namespace hookdesk
