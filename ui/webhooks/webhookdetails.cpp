// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookdetails.h"

#include "app/api/webhookdecoder.h"
#include "ui/common/actionbutton.h"
#include "ui/common/consolestyle.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/flowlayout.h"
#include "ui/common/foldbutton.h"
#include "ui/common/forgetfulclipboard.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/momenttext.h"
#include "ui/common/pilllabel.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/webhookpresentation.h"
#include "ui/common/wrappedtext.h"
#include "ui/webhooks/failuresparkline.h"
#include "ui/webhooks/headerlist.h"
#include "ui/webhooks/recordview.h"
#include "ui/webhooks/webhookactions.h"
#include "ui/webhooks/webhookcolumns.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace hookdesk {

namespace {

constexpr qsizetype maximumOtherFields = 100;
constexpr qsizetype maximumFieldText = 1000;
constexpr qsizetype wholeAddress = std::numeric_limits<qsizetype>::max();

QFont scaled(QFont font, double factor, bool bold)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

/// What is copied of a field that shows something else: passwords have a mask, hosts another form.
constexpr char copiedProperty[] = "copiedText";

QString orMark(const QString &text)
{
    return text.isEmpty() ? unknownMark() : text;
}

} // namespace

WebhookDetails::WebhookDetails(const ApiMap &map, const WebhookActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_map(map)
    , m_column(new QVBoxLayout(this))
    , m_name(new WrappedText({}, this))
    , m_status(new PillLabel(this))
    , m_since(plainLabel(this))
    , m_meaning(plainLabel(this))
{
    m_column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium,
                                 spacing::medium);
    m_column->setSpacing(spacing::small);
    addHead();
    addActions(actions);
    addFields();
    addFailures(actions);
    addRest();
    keepTranslated(this, [this] { setTexts(); });
}

void WebhookDetails::addHead()
{
    keepFitting(this, [this] { m_name->setFont(scaled(font(), 1.25, true)); });
    m_column->addWidget(m_name);
    auto *status = new QWidget(this);
    auto *row = new FlowLayout(status);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(m_status);
    row->addWidget(m_since);
    m_column->addWidget(status);
    m_meaning->setWordWrap(true);
    m_column->addWidget(m_meaning);
}

void WebhookDetails::addActions(const WebhookActions &actions)
{
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, spacing::small, 0, spacing::small);
    row->setSpacing(spacing::small);
    m_reactivate = actionButton(
        actions.reactivate, [] { return tr("Reactivate…"); }, buttons);
    setButtonRole(*m_reactivate, ButtonRole::Primary);
    row->addWidget(m_reactivate);
    m_check = actionButton(
        actions.checkEndpoint, [] { return tr("Check endpoint"); }, buttons);
    row->addWidget(m_check);
    m_column->addWidget(buttons);
}

void WebhookDetails::addFields()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setHorizontalSpacing(spacing::medium);
    form->setVerticalSpacing(spacing::small);
    m_entityType = addField(form, [] { return tr("Entity type"); });
    m_endpoint = addField(
        form, [] { return tr("Endpoint"); }, true);
    m_created = addField(form, [] { return tr("Created"); });
    m_id = addField(
        form, [] { return tr("Id"); }, true);
    m_column->addLayout(form);
}

void WebhookDetails::addFailures(const WebhookActions &actions)
{
    addHeading([] { return tr("Failures, last 24 hours"); });
    m_sparkline = new FailureSparkline(this);
    m_column->addWidget(m_sparkline);
    m_failuresText = new WrappedText({}, this);
    m_column->addWidget(m_failuresText);
    m_column->addWidget(actionButton(
                            actions.failures, [] { return tr("Show failed events"); }, this),
                        0, Qt::AlignLeft);
}

void WebhookDetails::addRest()
{
    addHeading([] { return tr("Headers"); });
    m_headers = new HeaderList(this);
    m_column->addWidget(m_headers);
    m_otherHeading = addHeading([] { return tr("Other fields"); });
    m_other = new WrappedText({}, this);
    m_column->addWidget(m_other);
    auto *raw = new QWidget(this);
    auto *inside = new QVBoxLayout(raw);
    inside->setContentsMargins(0, 0, 0, 0);
    QToolButton *fold = foldButton(
        raw, [] { return tr("Raw record"); }, this);
    m_records = new RecordView(m_map, raw);
    inside->addWidget(m_records);
    m_column->addSpacing(spacing::small);
    m_column->addWidget(fold, 0, Qt::AlignLeft);
    m_column->addWidget(raw);
    m_column->addStretch(1);
}

void WebhookDetails::setTexts()
{
    m_name->setAccessibleName(tr("Name"));
    m_failuresText->setAccessibleName(tr("Failures"));
    m_other->setAccessibleName(tr("Other fields"));
    showCreation(QDateTime::currentDateTimeUtc());
    setStatus(m_known);
}

QLabel *WebhookDetails::addHeading(TextOf text)
{
    QLabel *heading = plainLabel(this);
    keepTranslated(heading, [heading, text] { heading->setText(text()); });
    keepFitting(this, [this, heading] { heading->setFont(scaled(font(), 1, true)); });
    heading->setContentsMargins(0, spacing::medium, 0, 0);
    m_column->addWidget(heading);
    return heading;
}

WrappedText *WebhookDetails::addField(QFormLayout *form, TextOf name, bool copyable)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    auto *text = new WrappedText({}, this);
    row->addWidget(text, 1, Qt::AlignTop);
    if (copyable) {
        auto *copy = new QToolButton(this);
        copy->setIcon(themeIcon(QStringLiteral("edit-copy")));
        copy->setAutoRaise(true);
        keepTranslated(copy, [copy, name] {
            copy->setAccessibleName(tr("Copy: %1").arg(name()));
            copy->setToolTip(copy->accessibleName());
        });
        connect(copy, &QToolButton::clicked, text, [text] {
            const QVariant whole = text->property(copiedProperty);
            copyAddress(whole.isValid() ? whole.toString() : text->wholeText());
        });
        row->addWidget(copy, 0, Qt::AlignTop);
    }
    QLabel *label = plainLabel(this);
    keepTranslated(label, [label, text, name] {
        label->setText(name());
        text->setAccessibleName(name());
    });
    m_fieldLabels.append(label);
    form->addRow(label, row);
    return text;
}

void WebhookDetails::showCreation(const QDateTime &now)
{
    m_created->setText(m_unreadCreation.isEmpty() ? momentText(m_createdAt, now)
                                                  : unreadMomentText(m_unreadCreation));
    m_created->setToolTip(plainToolTip(momentExplanation(m_createdAt)));
    m_created->setAccessibleDescription(momentExplanation(m_createdAt));
}

void WebhookDetails::setWebhook(const WebhookPtr &webhook, const QDateTime &now)
{
    setAccessibleName(webhookLabel(*webhook));
    m_name->setForeignText(unmarkedLabel(*webhook), ShownBlanks::Revealed);
    for (QToolButton *button : {m_reactivate, m_check}) // the page has such buttons, too
        button->setAccessibleDescription(webhookLabel(*webhook));
    m_entityType->setForeignText(orMark(unmarkedLine(webhook->entityType)), ShownBlanks::Revealed);
    const QString &endpoint = webhook->endpoint;
    m_endpoint->setForeignText(orMark(unmarkedAddress(endpoint, wholeAddress)),
                               ShownBlanks::Revealed);
    m_endpoint->setProperty(copiedProperty, endpoint);
    m_id->setForeignText(webhook->id.value, ShownBlanks::Revealed);
    m_standing = webhook->standing;
    m_createdAt = webhook->createdAt;
    m_unreadCreation.clear();
    for (const QByteArray &record : {webhook->restRecord, webhook->odataRecord}) {
        if (!m_createdAt.isValid() && m_unreadCreation.isEmpty())
            m_unreadCreation = unreadDateIn(record, m_map.createdFields);
    }
    showCreation(now);
    m_headers->setHeaders(webhook->headers);
    setOtherFields(*webhook);
    m_records->setWebhook(webhook);
}

void WebhookDetails::setFailures(WebhookStatus status, const ShownFailures &failures)
{
    m_failures = failures;
    setStatus(status);
    m_failuresText->setText(failures.words);
    m_sparkline->setHours(failures.hours);
    m_sparkline->setVisible(std::any_of(failures.hours.begin(), failures.hours.end(),
                                        [](const FailuresOfAnHour &hour) { return hour.all > 0; }));
}

void WebhookDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateTones();
}

void WebhookDetails::updateTones()
{
    const bool loud = m_known == WebhookStatus::Deactivated || m_known == WebhookStatus::AtRisk;
    m_status->setStatus(statusTone(m_known), loud ? PillWeight::Loud : PillWeight::Quiet);
    setTextTone(*m_since, Tone::Neutral);
    for (QLabel *label : std::as_const(m_fieldLabels))
        setTextTone(*label, Tone::Neutral);
}

/// One sentence, where there is something to say.
QString WebhookDetails::meaning() const
{
    if (m_standing != WebhookStanding::Listed)
        return standingExplanation(m_standing);
    if (!m_failures.cause.isEmpty() || m_known == WebhookStatus::Active)
        return m_failures.cause;
    return statusExplanation(m_known);
}

void WebhookDetails::setStatus(WebhookStatus status)
{
    m_known = status;
    const QString standing = standingText(m_standing);
    const QString word =
        standing.isEmpty()
            ? statusText(status)
            : tr("%1, %2", "status, what the lists say").arg(statusText(status), standing);
    m_status->setText(word);
    const bool isOff = status == WebhookStatus::Deactivated;
    m_since->setText(
        isOff && m_failures.latest.isValid()
            ? tr("since %1", "time")
                  .arg(dayAndTimeText(m_failures.latest, QDateTime::currentDateTimeUtc()))
            : QString());
    m_since->setToolTip(isOff ? plainToolTip(momentExplanation(m_failures.latest)) : QString());
    m_since->setVisible(!m_since->text().isEmpty());
    m_meaning->setText(meaning());
    m_meaning->setVisible(!m_meaning->text().isEmpty());
    m_reactivate->setVisible(isOff || status == WebhookStatus::Unknown);
    updateTones();
}

void WebhookDetails::setMap(const ApiMap &map)
{
    m_map = map;
    m_records->setMap(map);
}

void WebhookDetails::setOtherFields(const Webhook &webhook)
{
    const QList<UnknownField> fields = unknownFields(m_map, webhook);
    QStringList lines;
    for (const UnknownField &field : fields.first(qMin(maximumOtherFields, fields.size())))
        lines.append(unmarkedLine(field.name) + QStringLiteral(": ") +
                     unmarkedLine(field.text, maximumFieldText));
    if (fields.size() > maximumOtherFields)
        lines.append(QString(QChar(0x2026)));
    m_other->setForeignText(lines.join(QLatin1Char('\n')));
    m_other->setVisible(!lines.isEmpty());
    m_otherHeading->setVisible(!lines.isEmpty());
}

} // namespace hookdesk
