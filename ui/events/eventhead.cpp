// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventhead.h"

#include "app/domain/failurecause.h"
#include "app/domain/mutation.h"
#include "ui/common/eventpresentation.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/momenttext.h"
#include "ui/common/pilllabel.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/wrappedtext.h"

#include <QClipboard>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>
#include <utility>

namespace hookdesk {

namespace {

constexpr qsizetype shownFields = 30;
constexpr qsizetype longestField = 10'000;
constexpr qsizetype wholeField = std::numeric_limits<qsizetype>::max();
constexpr qsizetype searchedBytes = 1024 * 1024; // for changed fields, which come early

QFont scaled(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    return font;
}

QString upcoming(const QDateTime &moment, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(moment);
    if (seconds <= 0)
        return EventHead::tr("due now");
    if (seconds < 60)
        return EventHead::tr("in less than a minute");
    if (seconds < 3600)
        return EventHead::tr("in %n minute(s)", nullptr, int(seconds / 60));
    if (seconds < 24 * 3600)
        return EventHead::tr("in %n hour(s)", nullptr, int(seconds / 3600));
    return EventHead::tr("in %n day(s)", nullptr, int(seconds / (24 * 3600)));
}

QString attemptsText(const WebhookEvent &event)
{
    if (!event.attemptCount)
        return unknownMark();
    if (*event.attemptCount > maximumDeliveryAttempts)
        return QLocale().toString(*event.attemptCount);
    return EventHead::tr("%1 of %2", "attempts")
        .arg(QLocale().toString(*event.attemptCount), QLocale().toString(maximumDeliveryAttempts));
}

QString responseText(const WebhookEvent &event)
{
    if (event.responseStatus)
        return EventHead::tr("HTTP %1").arg(*event.responseStatus);
    return failedAttempts(event) == 0 ? unknownMark() : EventHead::tr("No answer");
}

} // namespace

EventHead::EventHead(QWidget *parent)
    : QWidget(parent)
    , m_kind(plainLabel(this))
    , m_status(new PillLabel(this))
    , m_explanation(new WrappedText({}, this))
    , m_form(new QFormLayout)
    , m_openRecord(new QPushButton(themeIcon(QStringLiteral("document-open")), {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::small);
    column->setSpacing(spacing::small);
    createTitle();
    column->addWidget(m_explanation);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setHorizontalSpacing(spacing::medium);
    m_form->setVerticalSpacing(spacing::small / 2);
    m_webhook = addField(QT_TR_NOOP("Webhook"));
    m_entityType = addField(QT_TR_NOOP("Entity type"));
    m_subject = addField(QT_TR_NOOP("Entity id"), true);
    m_changes = addField(QT_TR_NOOP("Changed fields"));
    m_attempts = addField(QT_TR_NOOP("Attempts"));
    m_response = addField(QT_TR_NOOP("Response"));
    m_error = addField(QT_TR_NOOP("Error"), true);
    m_created = addField(QT_TR_NOOP("Created"));
    m_lastAttempt = addField(QT_TR_NOOP("Last attempt"));
    m_nextAttempt = addField(QT_TR_NOOP("Next attempt"));
    column->addLayout(m_form);
    column->addWidget(m_openRecord, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_openRecord, &QPushButton::clicked, this, &EventHead::recordRequested);
    // Told after the row, which knows only the one name.
    keepTranslated(m_subject.text, [this] { showSubjectName(); });
    keepTranslated(this, [this] { setTexts(); });
    updateTones();
}

void EventHead::setTexts()
{
    m_explanation->setAccessibleName(tr("What to do"));
    m_openRecord->setText(tr("Open record"));
    if (m_event)
        setEvent(m_event, m_webhookName, m_goneAt, m_now, UnreadDates(m_unread));
}

void EventHead::createTitle()
{
    keepFitting(this, [this] { m_kind->setFont(scaled(font(), 1.25)); });
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_kind);
    column->addWidget(m_status, 0, Qt::AlignLeading);
}

EventHead::Field EventHead::addField(const char *name, bool copyable)
{
    Field field;
    field.row = new QWidget(this);
    auto *row = new QHBoxLayout(field.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    field.text = new WrappedText({}, field.row);
    row->addWidget(field.text, 1, Qt::AlignTop);
    if (copyable) {
        auto *copy = new QToolButton(field.row);
        copy->setIcon(themeIcon(QStringLiteral("edit-copy")));
        copy->setAutoRaise(true);
        keepTranslated(copy, [copy, name] {
            copy->setAccessibleName(tr("Copy: %1").arg(tr(name)));
            copy->setToolTip(copy->accessibleName());
        });
        connect(copy, &QToolButton::clicked, field.text,
                [text = field.text] { QGuiApplication::clipboard()->setText(text->wholeText()); });
        keepFitting(copy, [copy] { // the row is as high as the others
            copy->setFixedHeight(copy->fontMetrics().height() + 2);
        });
        row->addWidget(copy, 0, Qt::AlignTop);
    }
    field.label = plainLabel(this);
    keepTranslated(field.row, [field, name] {
        field.label->setText(tr(name));
        field.text->setAccessibleName(tr(name));
    });
    m_labels.append(field.label);
    m_form->addRow(field.label, field.row);
    return field;
}

/// A field with nothing to tell takes no room.
void EventHead::showField(const Field &field, bool hasText)
{
    field.label->setVisible(hasText);
    field.row->setVisible(hasText);
}

void EventHead::showText(const Field &field, const QString &text)
{
    field.text->setText(text);
    showField(field, !text.isEmpty());
}

void EventHead::showForeign(const Field &field, const QString &text, ShownBlanks blanks)
{
    field.text->setForeignText(text, blanks, longestField);
    showField(field, !text.isEmpty());
}

void EventHead::showMoment(const Field &field, const QDateTime &moment, const QString &words)
{
    showText(field, words);
    field.text->setToolTip(plainToolTip(momentExplanation(moment)));
    field.text->setAccessibleDescription(momentExplanation(moment));
}

void EventHead::setEvent(const WebhookEventPtr &event, const QString &webhook,
                         const QDateTime &goneAt, const QDateTime &now, const UnreadDates &unread)
{
    m_event = event;
    m_unread = unread;
    m_webhookName = webhook;
    m_goneAt = goneAt;
    m_kind->setText(event->mutation == MutationKind::Unknown ? tr("Unknown kind of event")
                                                             : mutationText(event->mutation));
    showSubjectName();
    showForeign(m_webhook, unmarkedLine(webhook, wholeField), ShownBlanks::Revealed);
    showForeign(m_entityType, unmarkedLine(event->entityType, wholeField));
    showForeign(m_subject, unmarkedLine(event->subjectId, wholeField));
    showText(m_attempts, attemptsText(*event));
    showText(m_response, responseText(*event));
    showForeign(m_error, unmarkedLines(event->errorMessage));
    showChanges();
    showStatus();
    setNow(now);
    const bool canOpen = !event->subjectId.isEmpty() && !event->entityType.isEmpty();
    m_openRecord->setEnabled(canOpen);
    m_openRecord->setToolTip(canOpen ? tr("Reads the record from Tribe.")
                                     : tr("The record of this event is unknown."));
}

void EventHead::showSubjectName()
{
    const bool isRelationship = m_event &&
                                m_event->mutation >= MutationKind::RelationshipCreation &&
                                m_event->mutation <= MutationKind::RelationshipDeletion;
    const QString name = isRelationship ? tr("Relationship id") : tr("Entity id");
    m_subject.label->setText(name);
    m_subject.text->setAccessibleName(name);
}

void EventHead::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_event)
        return;
    const auto unreadOr = [](const QString &unread, const QString &words) {
        return unread.isEmpty() ? words : unreadMomentText(unread);
    };
    showMoment(m_created, m_event->createdAt,
               unreadOr(m_unread.created, momentText(m_event->createdAt, now)));
    showMoment(m_lastAttempt, m_event->lastAttempt,
               unreadOr(m_unread.lastAttempt, m_event->lastAttempt.isValid()
                                                  ? momentText(m_event->lastAttempt, now)
                                                  : QString()));
    const bool hasNext = m_event->nextAttempt.isValid() && !m_goneAt.isValid() &&
                         m_event->status != EventStatus::Failed;
    showMoment(
        m_nextAttempt, m_event->nextAttempt,
        unreadOr(m_unread.nextAttempt, hasNext ? upcoming(m_event->nextAttempt, now) : QString()));
    if (m_goneAt.isValid())
        m_status->setText(tr("Left the log %1", "relative time").arg(momentText(m_goneAt, now)));
}

void EventHead::showStatus()
{
    const bool isGone = m_goneAt.isValid();
    if (!isGone)
        m_status->setText(eventStatusText(m_event->status));
    m_status->setToolTip(isGone ? plainToolTip(momentExplanation(m_goneAt)) : QString());
    QStringList lines;
    if (isGone)
        lines += tr("No longer in Tribe: it was delivered, or its webhook was deleted. This is the "
                    "last copy.");
    else
        lines += eventStatusExplanation(*m_event);
    const QString advice = causeAdvice(failureCause(*m_event));
    if (!advice.isEmpty() && !isGone)
        lines += advice;
    m_explanation->setText(lines.join(QLatin1Char('\n')));
    updateTones();
}

void EventHead::showChanges()
{
    const QStringList fields = readChangedFields(
        QByteArrayView(m_event->body).first(qMin(searchedBytes, qsizetype(m_event->body.size()))));
    QStringList shown;
    for (const QString &field : fields.first(qMin(shownFields, fields.size())))
        shown += unmarkedLine(field, 100);
    QString text = shown.join(QStringLiteral(", "));
    if (fields.size() > shownFields)
        text = tr("%1 and %n more", nullptr, int(fields.size() - shownFields)).arg(text);
    showForeign(m_changes, text);
}

void EventHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateTones();
}

void EventHead::updateTones()
{
    const bool hasStatus = m_event && !m_goneAt.isValid();
    m_status->setStatus(hasStatus ? eventStatusTone(m_event->status) : Tone::Neutral,
                        hasStatus ? PillWeight::Loud : PillWeight::Quiet);
    for (QLabel *label : std::as_const(m_labels))
        setTextTone(*label, Tone::Neutral);
}

} // namespace hookdesk
