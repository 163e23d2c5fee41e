// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventfilterbar.h"

#include "ui/common/choicebox.h"
#include "ui/common/eventpresentation.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace hookdesk {

namespace {

constexpr int textWidthInCharacters = 34;
constexpr int textSmallestInCharacters = 15;
constexpr int comboSmallestInCharacters = 14;
constexpr int comboWidthInCharacters = 40;
constexpr int causeKindFactor = 1000; ///< Above every HTTP status.

QVariant causeData(const FailureCause &cause)
{
    return static_cast<int>(cause.kind) * causeKindFactor + cause.httpStatus;
}

FailureCause causeFrom(const QVariant &data)
{
    return {static_cast<FailureCause::Kind>(data.toInt() / causeKindFactor),
            data.toInt() % causeKindFactor};
}

/// Replaces what is offered below "All"; what was chosen stays offered and chosen.
void offer(QComboBox *combo, const QList<std::pair<QString, QVariant>> &entries)
{
    const QVariant chosen = combo->currentData();
    const QString chosenText = combo->currentText();
    while (combo->count() > 1)
        combo->removeItem(combo->count() - 1);
    for (const auto &[text, data] : entries)
        combo->addItem(plainLine(text), data);
    if (chosen.isValid() && combo->findData(chosen) < 0)
        combo->addItem(chosenText, chosen);
    combo->setCurrentIndex(chosen.isValid() ? combo->findData(chosen) : 0);
}

/// Chooses the entry with that data, and offers it first where it is not; invalid: all.
void choose(QComboBox *combo, const QVariant &data, const QString &text)
{
    if (data.isValid() && combo->findData(data) < 0)
        combo->addItem(plainLine(text), data);
    combo->setCurrentIndex(data.isValid() ? combo->findData(data) : 0);
}

QString hostText(const QString &host)
{
    return host.isEmpty() ? EventFilterBar::tr("Unknown", "endpoint") : host;
}

/// Of what is offered below "All".
template <typename TextOf>
void setEntryTexts(QComboBox *combo, TextOf textOf)
{
    for (int i = 1; i < combo->count(); ++i)
        combo->setItemText(i, plainLine(textOf(combo->itemData(i))));
}

QVariant dataOf(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

EventFilterBar::EventFilterBar(QAction *clearAction, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_status(new QComboBox(this))
    , m_more(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_firstRow(new FlowLayout)
    , m_secondRow(new QWidget(this))
{
    m_clear->setDefaultAction(clearAction);
    m_clear->setAutoRaise(true);
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->hide();
    setUpText();
    setUpStatus();
    layOutFirstRow();
    layOutSecondRow();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(m_firstRow);
    column->addWidget(m_secondRow);
    m_secondRow->hide();
    keepTranslated(this, [this] { setTexts(); });
    keepRoomForHint(m_text, textSmallestInCharacters);
    connect(m_more, &QToolButton::toggled, m_secondRow, &QWidget::setVisible);
}

void EventFilterBar::setUpText()
{
    m_text->setObjectName(QStringLiteral("eventTextFilter"));
    m_text->setClearButtonEnabled(true);
    keepFitting(m_text, [this] {
        m_text->setMaximumWidth(fontMetrics().averageCharWidth() * textWidthInCharacters);
    });
    m_text->addAction(themeIcon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &EventFilterBar::announce);
}

void EventFilterBar::setUpStatus()
{
    m_status->setObjectName(QStringLiteral("eventStatusFilter"));
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToContents); // of each language
    m_status->addItem({});
    for (const EventStatus status : {EventStatus::Pending, EventStatus::Failed})
        m_status->addItem(themeIcon(eventStatusIconName(status)), {}, static_cast<int>(status));
    connect(m_status, &QComboBox::currentIndexChanged, this, &EventFilterBar::announce);
}

void EventFilterBar::layOutFirstRow()
{
    m_more->setIcon(themeIcon(QStringLiteral("view-filter")));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_firstRow->setSpacing(spacing::small);
    m_firstRow->addWidget(m_text);
    m_firstRow->addWidget(labelled(m_status, [] { return tr("Event status"); }));
    m_firstRow->addWidget(m_more);
    m_firstRow->addWidget(m_clear);
}

void EventFilterBar::addButton(QToolButton *button)
{
    m_firstRow->insertAfter(m_more, button);
}

void EventFilterBar::layOutSecondRow()
{
    auto *row = new FlowLayout(m_secondRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    m_webhook = addCombo([] { return tr("Webhook"); }, row);
    m_entityType = addCombo([] { return tr("Entity type"); }, row);
    m_kind = addCombo([] { return tr("Event"); }, row);
    m_cause = addCombo([] { return tr("Cause"); }, row);
    m_host = addCombo([] { return tr("Endpoint"); }, row);
    m_exhausted = new QCheckBox(m_secondRow);
    row->addWidget(m_exhausted);
    connect(m_exhausted, &QCheckBox::toggled, this, &EventFilterBar::announce);
}

/// The names of webhooks and entity types are Tribe's own.
void EventFilterBar::setTexts()
{
    m_text->setAccessibleName(tr("Filter events"));
    m_text->setPlaceholderText(tr("Filter events"));
    m_text->setToolTip(tr("In webhook, entity type, error, ids and payload"));
    m_more->setText(tr("More filters"));
    m_exhausted->setText(tr("No retries left"));
    m_exhausted->setToolTip(tr("Only events that Tribe stopped retrying"));
    m_status->setItemText(0, tr("All", "event status"));
    for (QComboBox *combo : {m_webhook, m_entityType, m_kind, m_cause, m_host})
        combo->setItemText(0, tr("All", "webhooks, types, events, causes or endpoints"));
    setEntryTexts(m_status, [](const QVariant &value) {
        return eventStatusText(static_cast<EventStatus>(value.toInt()));
    });
    setEntryTexts(m_kind, [](const QVariant &value) {
        return mutationText(static_cast<MutationKind>(value.toInt()));
    });
    setEntryTexts(m_cause, [](const QVariant &cause) { return causeText(causeFrom(cause)); });
    setEntryTexts(m_host, [](const QVariant &host) { return hostText(host.toString()); });
}

QComboBox *EventFilterBar::addCombo(QString (*name)(), FlowLayout *row)
{
    auto *combo = new ChoiceBox(comboSmallestInCharacters, comboWidthInCharacters, m_secondRow);
    combo->setMaxVisibleItems(20);
    combo->addItem({});
    row->addWidget(labelled(combo, name));
    connect(combo, &QComboBox::currentIndexChanged, this, &EventFilterBar::announce);
    return combo;
}

EventFilter EventFilterBar::filter() const
{
    EventFilter filter;
    filter.text = m_text->text();
    if (const QVariant status = m_status->currentData(); status.isValid())
        filter.status = static_cast<EventStatus>(status.toInt());
    filter.exhaustedOnly = m_exhausted->isChecked();
    filter.webhook.value = m_webhook->currentData().toString();
    filter.entityType = m_entityType->currentData().toString();
    if (const QVariant kind = m_kind->currentData(); kind.isValid())
        filter.kind = static_cast<MutationKind>(kind.toInt());
    if (const QVariant cause = m_cause->currentData(); cause.isValid())
        filter.cause = causeFrom(cause);
    if (const QVariant host = m_host->currentData(); host.isValid())
        filter.host = host.toString();
    return filter;
}

void EventFilterBar::setFilter(const EventFilter &filter)
{
    {
        const QScopedValueRollback<bool> setting(m_setting, true);
        m_text->setText(filter.text);
        choose(m_status, filter.status ? QVariant(static_cast<int>(*filter.status)) : QVariant(),
               {});
        choose(m_webhook, dataOf(filter.webhook.value), filter.webhook.value);
        choose(m_entityType, dataOf(filter.entityType), filter.entityType);
        choose(m_kind, filter.kind ? QVariant(static_cast<int>(*filter.kind)) : QVariant(),
               filter.kind ? mutationText(*filter.kind) : QString());
        choose(m_cause, filter.cause ? causeData(*filter.cause) : QVariant(),
               filter.cause ? causeText(*filter.cause) : QString());
        choose(m_host, filter.host ? QVariant(*filter.host) : QVariant(),
               filter.host ? hostText(*filter.host) : QString());
        m_exhausted->setChecked(filter.exhaustedOnly);
    }
    EventFilter first;
    first.text = filter.text;
    first.status = filter.status;
    if (filter != first)
        m_more->setChecked(true);
    announce();
}

void EventFilterBar::setChoices(const EventChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    const QScopedValueRollback<bool> setting(m_setting, true);
    QList<std::pair<QString, QVariant>> entries;
    for (const EventChoices::Choice &webhook : choices.webhooks)
        entries.append({webhook.name, webhook.id.value});
    offer(m_webhook, entries);
    entries.clear();
    for (const QString &type : choices.entityTypes)
        entries.append({type, type});
    offer(m_entityType, entries);
    entries.clear();
    for (const QString &host : choices.hosts)
        entries.append({hostText(host), host});
    offer(m_host, entries);
    entries.clear();
    for (const MutationKind kind : choices.kinds)
        entries.append({mutationText(kind), static_cast<int>(kind)});
    offer(m_kind, entries);
    entries.clear();
    for (const FailureCause &cause : choices.causes)
        entries.append({causeText(cause), causeData(cause)});
    offer(m_cause, entries);
}

void EventFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool EventFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_text->text().isEmpty()) {
        m_text->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EventFilterBar::announce()
{
    if (m_setting)
        return;
    const EventFilter now = filter();
    m_clear->setVisible(!now.isEmpty());
    emit filterChanged(now);
}

} // namespace hookdesk
