// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigation.h"

#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr int navigationWidth = 168;
constexpr int rowHeight = 36;
constexpr int iconSide = 22;
constexpr int iconNameRole = Qt::UserRole + 1;

/// The drawings are as dark as text; on the highlight they take the highlighted text's colour.
QIcon navigationIcon(const QString &iconName, const QColor &onHighlight)
{
    const QPixmap normal = themeIcon(iconName).pixmap(QSize(iconSide, iconSide), 2.0);
    if (normal.isNull())
        return {};
    QPixmap selected = normal;
    QPainter painter(&selected);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(selected.rect(), onHighlight);
    painter.end();
    QIcon icon(normal);
    icon.addPixmap(selected, QIcon::Selected);
    return icon;
}

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("navigation"));
    setModel(m_model);
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
    item->setData(iconName, iconNameRole);
    m_model->appendRow(item);
    keepRowsHigh();
    drawIcons();
}

void Navigation::keepRowsHigh()
{
    const int height = std::max(rowHeight, fontMetrics().height() + spacing::medium);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->item(row)->setSizeHint({0, height});
}

/// In the colours of the moment.
void Navigation::drawIcons()
{
    const QColor onHighlight = palette().color(QPalette::HighlightedText);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        item->setIcon(navigationIcon(item->data(iconNameRole).toString(), onHighlight));
    }
}

void Navigation::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
    if (event->type() == QEvent::FontChange) {
        keepRowsHigh();
        updateGeometry();
    }
}

void Navigation::setTitles(const QStringList &titles)
{
    for (int page = 0; page < titles.size(); ++page)
        m_model->item(page)->setText(titles.at(page));
    updateGeometry();
}

void Navigation::setCurrentPage(int index)
{
    setCurrentIndex(m_model->index(index, 0));
}

QSize Navigation::sizeHint() const
{
    int width = navigationWidth;
    const int besideText = iconSide + 4 * spacing::small;
    for (int page = 0; page < m_model->rowCount(); ++page)
        width = std::max(width,
                         fontMetrics().horizontalAdvance(m_model->item(page)->text()) + besideText);
    return {width, 200};
}

} // namespace hookdesk
