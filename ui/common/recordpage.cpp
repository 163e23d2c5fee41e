// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/recordpage.h"

#include "ui/common/fittingwidths.h"
#include "ui/common/flowlayout.h"
#include "ui/common/foldingsplitter.h"
#include "ui/common/tablepane.h"
#include "ui/common/taborder.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QSettings>
#include <QVBoxLayout>

#include <utility>

namespace hookdesk {

namespace {

FlowLayout *addRow(QVBoxLayout *column, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(spacing::small);
    column->addWidget(row);
    return flow;
}

} // namespace

RecordPage::RecordPage(QSettings &settings, const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_key(key)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_notes(new QVBoxLayout)
    , m_splitter(new FoldingSplitter(settings, key, this))
    , m_column(new QVBoxLayout(this))
{
    setPageMargins(*m_column, PageFoot::Own);
    m_column->setSpacing(spacing::small);
    m_head = addRow(m_column, this);
    m_tools = addRow(m_column, this);
    m_above = {m_head->parentWidget(), m_tools->parentWidget()};
    m_notes->setSpacing(spacing::small);
    m_column->addLayout(m_notes);
    m_column->addWidget(m_splitter, 1);
    for (QLabel *label : {m_title, m_count}) {
        label->setTextFormat(Qt::PlainText);
        m_head->addWidget(label);
    }
    keepFitting(this, [this] { m_title->setFont(titleFont(font())); });
    m_count->setForegroundRole(QPalette::PlaceholderText);
}

RecordPage::~RecordPage() = default;

void RecordPage::addPageButton(QWidget *button)
{
    m_head->addTrailing(button);
}

void RecordPage::setFilters(QWidget *filters)
{
    m_tools->addWidget(filters);
}

void RecordPage::addSelectionButton(QWidget *button)
{
    m_tools->addTrailing(button);
}

void RecordPage::addNote(QWidget *note)
{
    m_notes->addWidget(note);
    m_above.append(note);
}

void RecordPage::addFoot(QWidget *foot)
{
    m_column->addWidget(foot);
}

void RecordPage::setParts(QAbstractItemView *table, QWidget *inspector, int inspectorShare)
{
    m_table = new TablePane(table, m_splitter);
    m_inspector = inspector;
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->restore({FoldingSplitter::rest, inspectorShare});
    updateInspector();
}

void RecordPage::addTable(QAbstractItemView *table)
{
    m_table->addTable(table);
}

void RecordPage::showTable(QAbstractItemView *table)
{
    m_table->showTable(table);
    setFocusProxy(table);
}

void RecordPage::setDetailsAction(QAction *details)
{
    m_details = details;
    connect(details, &QAction::toggled, this, &RecordPage::updateInspector);
    details->setChecked(m_settings.value(m_key + QLatin1String("/showDetails"), true).toBool());
    updateInspector();
}

void RecordPage::setEmpty(const std::optional<StatePane::Content> &content)
{
    m_table->setEmpty(content);
}

void RecordPage::setInspecting(bool inspecting)
{
    m_inspecting = inspecting;
    updateInspector();
}

void RecordPage::updateInspector()
{
    if (m_inspector)
        m_inspector->setVisible(m_inspecting && (!m_details || m_details->isChecked()));
}

void RecordPage::deleteTable()
{
    if (m_details)
        m_settings.setValue(m_key + QLatin1String("/showDetails"), m_details->isChecked());
    delete m_table;
}

QWidget &RecordPage::parts()
{
    return *m_splitter;
}

/// Tab leads to what is above the table first, in whichever order a page made its parts.
void RecordPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isInOrder, true))
        return;
    QWidgetList above;
    for (const QWidget *part : std::as_const(m_above))
        above += part->findChildren<QWidget *>();
    const QList<QAbstractItemView *> &tables = m_table->tables();
    setTabPlace(*tables.constFirst(), above);
    for (qsizetype i = 1; i < tables.size(); ++i)
        setTabOrder(tables.at(i - 1), tables.at(i));
}

bool RecordPage::focusNextPrevChild(bool next)
{
    const QWidget *focused = window()->focusWidget();
    if (!focused || focused->isEnabled() || !isAncestorOf(focused) || !m_table)
        return QWidget::focusNextPrevChild(next);
    m_table->shownTable().setFocus(Qt::OtherFocusReason);
    return true;
}

void RecordPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowTitleChange)
        m_title->setText(windowTitle());
}

} // namespace hookdesk
