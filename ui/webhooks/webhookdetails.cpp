// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookdetails.h"

#include "app/api/webhookdecoder.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/momenttext.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/webhookpresentation.h"
#include "ui/common/wrappedtext.h"
#include "ui/webhooks/headerlist.h"
#include "ui/webhooks/recordview.h"

#include <QClipboard>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace hookdesk {

namespace {

constexpr qsizetype maximumOtherFields = 100;
constexpr qsizetype maximumFieldText = 1000;

QFont scaled(QFont font, double factor, bool bold)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void setTone(QLabel *label, Tone tone)
{
    QPalette tinted;
    tinted.setColor(QPalette::WindowText, toneColor(tone));
    label->setPalette(tinted);
}

/// What is copied of a field that shows more than it has: hidden characters have marks there.
constexpr char copiedProperty[] = "copiedText";

QString orMark(const QString &text)
{
    return text.isEmpty() ? unknownMark() : text;
}

} // namespace

WebhookDetails::WebhookDetails(const ApiMap &map, QWidget *parent)
    : QWidget(parent)
    , m_map(map)
    , m_column(new QVBoxLayout(this))
    , m_name(new WrappedText({}, this))
    , m_statusIcon(plainLabel(this))
    , m_statusWord(plainLabel(this))
    , m_statusMeaning(plainLabel(this))
{
    m_column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium,
                                 spacing::medium);
    m_column->setSpacing(spacing::small);
    keepFitting(this, [this] { m_name->setFont(scaled(font(), 1.25, true)); });
    m_column->addWidget(m_name);

    auto *status = new QHBoxLayout;
    status->setSpacing(spacing::small);
    keepFitting(this, [this] { m_statusWord->setFont(scaled(font(), 1, true)); });
    status->addWidget(m_statusIcon);
    status->addWidget(m_statusWord, 1);
    m_column->addLayout(status);
    m_statusMeaning->setWordWrap(true);
    m_column->addWidget(m_statusMeaning);
    m_column->addSpacing(spacing::small);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setHorizontalSpacing(spacing::medium);
    form->setVerticalSpacing(spacing::small);
    m_entityType = addField(form, [] { return tr("Entity type"); });
    m_endpoint = addField(
        form, [] { return tr("Endpoint"); }, true);
    m_id = addField(
        form, [] { return tr("Id"); }, true);
    m_created = addField(form, [] { return tr("Created"); });
    m_column->addLayout(form);

    addHeading([] { return tr("Failures"); });
    m_failures = new WrappedText({}, this);
    m_column->addWidget(m_failures);
    m_failuresButton = new QToolButton(this);
    m_failuresButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_failuresButton->setFocusPolicy(Qt::StrongFocus);
    m_column->addWidget(m_failuresButton, 0, Qt::AlignLeft);

    addHeading([] { return tr("Headers"); });
    m_headers = new HeaderList(this);
    m_column->addWidget(m_headers);
    m_otherHeading = addHeading([] { return tr("Other fields"); });
    m_other = new WrappedText({}, this);
    m_column->addWidget(m_other);
    addHeading([] { return tr("Raw record"); });
    m_records = new RecordView(map, this);
    m_column->addWidget(m_records);
    m_column->addStretch(1);
    keepTranslated(this, [this] { setTexts(); });
}

void WebhookDetails::setTexts()
{
    m_name->setAccessibleName(tr("Name"));
    m_failures->setAccessibleName(tr("Failures"));
    m_other->setAccessibleName(tr("Other fields"));
    m_created->setText(momentInFull(m_createdAt, QDateTime::currentDateTimeUtc()));
    setStatus(m_status);
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
            QGuiApplication::clipboard()->setText(whole.isValid() ? whole.toString()
                                                                  : text->toPlainText());
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

void WebhookDetails::setWebhook(const WebhookPtr &webhook, const QDateTime &now)
{
    setAccessibleName(webhookLabel(*webhook));
    m_name->setText(webhookLabel(*webhook));
    m_entityType->setText(orMark(plainName(webhook->entityType)));
    const QString &endpoint = webhook->endpoint;
    m_endpoint->setText(orMark(plainAddress(endpoint, endpoint.size())));
    m_endpoint->setProperty(copiedProperty, endpoint);
    m_id->setText(webhook->id.value);
    m_standing = webhook->standing;
    m_createdAt = webhook->createdAt;
    m_created->setText(momentInFull(m_createdAt, now));
    m_headers->setHeaders(webhook->headers);
    setOtherFields(*webhook);
    m_records->setWebhook(webhook);
}

void WebhookDetails::setFailures(WebhookStatus status, const QString &words)
{
    setStatus(status);
    m_failures->setText(words);
}

void WebhookDetails::setFailuresAction(QAction *action)
{
    m_failuresButton->setDefaultAction(action);
}

void WebhookDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateTones();
}

void WebhookDetails::updateTones()
{
    setTone(m_statusWord, statusTone(m_status));
    for (QLabel *label : std::as_const(m_fieldLabels))
        setTone(label, Tone::Neutral);
}

void WebhookDetails::setStatus(WebhookStatus status)
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_statusIcon->setPixmap(
        themeIcon(statusIconName(status)).pixmap(QSize(size, size), devicePixelRatioF()));
    m_status = status;
    const QString standing = standingText(m_standing);
    m_statusWord->setText(
        standing.isEmpty()
            ? statusText(status)
            : tr("%1, %2", "status, what the lists say").arg(statusText(status), standing));
    m_statusMeaning->setText(standing.isEmpty() ? statusExplanation(status)
                                                : standingExplanation(m_standing));
    updateTones();
}

void WebhookDetails::setOtherFields(const Webhook &webhook)
{
    const QList<UnknownField> fields = unknownFields(m_map, webhook);
    QStringList lines;
    for (const UnknownField &field : fields.first(qMin(maximumOtherFields, fields.size())))
        lines.append(plainLine(field.name) + QStringLiteral(": ") +
                     plainLine(field.text, maximumFieldText));
    if (fields.size() > maximumOtherFields)
        lines.append(QString(QChar(0x2026)));
    m_other->setText(lines.join(QLatin1Char('\n')));
    m_other->setVisible(!lines.isEmpty());
    m_otherHeading->setVisible(!lines.isEmpty());
}

} // namespace hookdesk
