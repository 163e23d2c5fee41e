// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/environmentlist.h"

#include "ui/common/keeptranslated.h"
#include "ui/common/textfiltermodel.h"
#include "ui/common/theme.h"
#include "ui/environments/environmentcard.h"
#include "ui/environments/environmentmodel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace hookdesk {

namespace {

constexpr int leastHeight = 150;

} // namespace

EnvironmentList::EnvironmentList(EnvironmentModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new TextFilterModel(this))
    , m_search(new QLineEdit(this))
    , m_view(new QListView(this))
{
    m_filter->setSourceModel(&model);
    m_filter->showFirstColumn();
    m_search->setClearButtonEnabled(true);
    createView();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    createButtons(*column);
    keepTranslated(this, [this] { setTexts(); });
    connectSignals();
    setFocusProxy(m_view);
    m_view->setCurrentIndex(m_filter->index(0, 0));
    updateParts();
}

void EnvironmentList::createView()
{
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new EnvironmentCardDelegate(m_view));
    m_view->setFlow(QListView::LeftToRight);
    m_view->setWrapping(true);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setUniformItemSizes(true);
    m_view->setSpacing(spacing::small / 2);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true); // the card under the pointer shows it
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMinimumHeight(leastHeight);
}

void EnvironmentList::createButtons(QVBoxLayout &column)
{
    m_connect = addButton(QStringLiteral("network-connect"));
    m_add = addButton(QStringLiteral("list-add"));
    m_edit = addButton(QStringLiteral("document-edit"));
    m_duplicate = addButton(QStringLiteral("edit-copy"));
    m_remove = addButton(QStringLiteral("edit-delete"));
    m_up = addButton(QStringLiteral("go-up"));
    m_down = addButton(QStringLiteral("go-down"));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_connect, m_add, m_edit, m_duplicate, m_remove})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_up);
    row->addWidget(m_down);
    column.addLayout(row);
}

QPushButton *EnvironmentList::addButton(const QString &iconName)
{
    return new QPushButton(themeIcon(iconName), {}, this);
}

void EnvironmentList::setTexts()
{
    m_search->setPlaceholderText(tr("Search environments"));
    m_search->setAccessibleName(tr("Search environments"));
    m_view->setAccessibleName(tr("Environments"));
    m_connect->setText(tr("&Open"));
    m_add->setText(tr("A&dd…"));
    m_edit->setText(tr("Edi&t…"));
    m_duplicate->setText(tr("D&uplicate…"));
    m_remove->setText(tr("&Remove…"));
    m_up->setAccessibleName(tr("Move up"));
    m_up->setToolTip(tr("Move up"));
    m_down->setAccessibleName(tr("Move down"));
    m_down->setToolTip(tr("Move down"));
    m_model.retranslate();
}

void EnvironmentList::connectSignals()
{
    connect(m_search, &QLineEdit::textChanged, m_filter, &TextFilterModel::setText);
    connect(m_search, &QLineEdit::returnPressed, this,
            [this] { request(&EnvironmentList::connectRequested); });
    connect(m_view, &QListView::activated, this,
            [this] { request(&EnvironmentList::connectRequested); });
    const auto onClick = [this](QPushButton *button, Request signal) {
        connect(button, &QPushButton::clicked, this, [this, signal] { request(signal); });
    };
    onClick(m_connect, &EnvironmentList::connectRequested);
    onClick(m_edit, &EnvironmentList::editRequested);
    onClick(m_duplicate, &EnvironmentList::duplicateRequested);
    onClick(m_remove, &EnvironmentList::removeRequested);
    connect(m_add, &QPushButton::clicked, this, &EnvironmentList::addRequested);
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EnvironmentList::updateParts);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &EnvironmentList::updateParts);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &EnvironmentList::updateParts);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &EnvironmentList::updateParts);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &EnvironmentList::updateParts);
}

int EnvironmentList::currentRow() const
{
    return m_filter->mapToSource(m_view->currentIndex()).row();
}

EnvironmentId EnvironmentList::current() const
{
    const int row = currentRow();
    return row < 0 ? EnvironmentId() : m_model.at(row).id;
}

void EnvironmentList::setCurrent(const EnvironmentId &id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        m_view->setCurrentIndex(m_filter->mapFromSource(m_model.index(row, 0)));
}

void EnvironmentList::request(Request signal)
{
    const EnvironmentId id = current();
    if (!id.isEmpty())
        emit(this->*signal)(id);
}

void EnvironmentList::moveBy(int rows)
{
    const EnvironmentId id = current();
    emit moveRequested(id, currentRow() + rows);
    setCurrent(id);
}

void EnvironmentList::updateParts()
{
    m_search->setVisible(m_model.rowCount() > mostWithoutSearch);
    if (!m_view->currentIndex().isValid() && m_filter->rowCount() > 0) {
        m_view->setCurrentIndex(m_filter->index(0, 0)); // which comes here again
        return;
    }
    const int row = currentRow();
    const bool any = row >= 0;
    const bool own = any && !m_model.at(row).managed;
    const auto ownAt = [this](int other) {
        return other >= 0 && other < m_model.rowCount() && !m_model.at(other).managed;
    };
    m_connect->setEnabled(any);
    m_duplicate->setEnabled(any);
    m_edit->setEnabled(any); // of a managed one: its secret
    m_remove->setEnabled(own);
    m_up->setEnabled(own && ownAt(row - 1));
    m_down->setEnabled(own && ownAt(row + 1));
}

} // namespace hookdesk
