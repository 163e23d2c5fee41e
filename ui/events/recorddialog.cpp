// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/recorddialog.h"

#include "app/session/session.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/errortext.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/plaintext.h"
#include "ui/common/statepane.h"
#include "ui/common/theme.h"
#include "ui/events/recordfieldmodel.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace hookdesk {

namespace {

WebhookEvent withoutPayload(WebhookEvent event)
{
    event.body.clear();
    event.record.clear();
    return event;
}

QTableView *fieldTable(RecordFieldModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    return table;
}

} // namespace

RecordDialog::RecordDialog(Session &session, const WebhookEvent &event, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_event(withoutPayload(event))
    , m_pages(new QStackedWidget(this))
    , m_state(new StatePane(this))
    , m_table(nullptr)
    , m_model(new RecordFieldModel(this))
    , m_again(new QAction(themeIcon(QStringLiteral("view-refresh")), {}, this))
    , m_copy(new QAction(themeIcon(QStringLiteral("edit-copy")), {}, this))
    , m_heading(new QLabel(this))
{
    setGuideTopic(*this, GuideTopic::WhyItFails);
    setAttribute(Qt::WA_DeleteOnClose);
    m_table = fieldTable(m_model, this);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, &RecordDialog::copyValue);
    connect(m_again, &QAction::triggered, this, &RecordDialog::load);
    m_pages->addWidget(m_state);
    m_pages->addWidget(m_table);

    m_heading->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    wordButtons(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
    resize(firstSize(*this, {640, 400}));
    keepTranslated(this, [this] { setTexts(); });
    load();
}

void RecordDialog::setTexts()
{
    setWindowTitle(tr("Record %1").arg(plainLine(m_event.subjectId, 100)));
    m_heading->setText(
        tr("%1, current record", "entity type").arg(plainLine(m_event.entityType, 200)));
    m_table->setAccessibleName(tr("Fields"));
    m_copy->setText(tr("Copy value"));
    m_again->setText(tr("Try again"));
    m_model->retranslate();
    showState();
}

void RecordDialog::load()
{
    m_error.reset();
    showState();
    m_pages->setCurrentWidget(m_state);
    m_session.openRecord(m_event, this,
                         [this](const Result<QList<RecordField>> &record) { take(record); });
}

void RecordDialog::take(const Result<QList<RecordField>> &record)
{
    if (record.ok()) {
        m_model->setFields(record.value());
        m_table->resizeColumnToContents(RecordFieldModel::Name);
        m_pages->setCurrentWidget(m_table);
        m_table->setFocus();
        return;
    }
    m_error = record.error();
    showState();
}

void RecordDialog::showState()
{
    if (!m_error) {
        StatePane::Content waiting;
        waiting.headline = tr("Loading the record…");
        waiting.busy = true;
        return m_state->setContent(waiting);
    }
    const bool isGone = m_error->kind == ApiError::Kind::NotFound;
    const ErrorText words = errorText(*m_error);
    StatePane::Content problem;
    problem.iconName = QStringLiteral("dialog-error");
    problem.headline = isGone ? tr("Record not found") : words.headline;
    problem.text = isGone ? tr("It may have been deleted, or the API does not offer this entity "
                               "type. Look in Tribe.")
                          : words.advice;
    problem.details = words.details;
    problem.actions = {m_again};
    problem.topic = topicFor(*m_error);
    m_state->setContent(problem);
}

void RecordDialog::copyValue()
{
    QGuiApplication::clipboard()->setText(
        m_model->fullText(m_table->currentIndex().siblingAtColumn(RecordFieldModel::Value)));
}

} // namespace hookdesk
