// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookinspector.h"

#include "ui/common/fittingwidths.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/webhookpresentation.h"
#include "ui/webhooks/webhookdetails.h"

#include <QLabel>
#include <QLocale>
#include <QMap>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

constexpr int widthInCharacters = 28; // at least; a page has it wider

// What all have in common, or that they differ.
QString common(const QList<WebhookPtr> &webhooks, QString Webhook::*field, const QString &name)
{
    const QString &first = (*webhooks.first()).*field;
    const bool same = std::all_of(webhooks.begin(), webhooks.end(), [&](const WebhookPtr &webhook) {
        return (*webhook).*field == first;
    });
    return WebhookInspector::tr("%1: %2", "field, value")
        .arg(name, same ? plainName(first) : WebhookInspector::tr("several"));
}

} // namespace

WebhookInspector::WebhookInspector(const ApiMap &map, StatusOf statusOf,
                                   const WebhookActions &actions, QWidget *parent)
    : QStackedWidget(parent)
    , m_statusOf(std::move(statusOf))
    , m_hint(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_details(new WebhookDetails(map, actions))
{
    setObjectName(QStringLiteral("webhookInspector"));
    keepFitting(this,
                [this] { setMinimumWidth(fontMetrics().averageCharWidth() * widthInCharacters); });
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setMargin(spacing::large);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // every value in it takes the focus
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_details);
    addWidget(m_hint);
    addWidget(m_scroll);
    setWebhooks({}, {});
    keepTranslated(this, [this] {
        m_scroll->setAccessibleName(tr("Details"));
        if (!m_shown)
            setHint();
    });
}

void WebhookInspector::setMap(const ApiMap &map)
{
    m_details->setMap(map);
}

void WebhookInspector::setWebhooks(const QList<WebhookPtr> &webhooks, const QDateTime &now)
{
    const WebhookPtr one = webhooks.size() == 1 ? webhooks.first() : nullptr;
    if (one && one == m_shown)
        return;
    const bool another = !one || !m_shown || one->id != m_shown->id;
    m_shown = one;
    m_many = one ? QList<WebhookPtr>() : webhooks;
    setCurrentIndex(one ? 1 : 0);
    if (one) {
        m_details->setWebhook(one, now);
        if (another)
            m_scroll->verticalScrollBar()->setValue(0);
    } else {
        setHint();
    }
}

void WebhookInspector::setFailures(const ShownFailures &failures)
{
    if (m_shown)
        m_details->setFailures(m_statusOf(*m_shown), failures);
}

void WebhookInspector::setHint()
{
    m_hint->setText(m_many.isEmpty() ? tr("Select a webhook") : whatIsCommon(m_many));
}

QString WebhookInspector::whatIsCommon(const QList<WebhookPtr> &webhooks) const
{
    QMap<WebhookStatus, int> counts;
    for (const WebhookPtr &webhook : webhooks)
        ++counts[m_statusOf(*webhook)];
    QStringList lines{tr("%n webhook(s) selected", nullptr, int(webhooks.size())), QString()};
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        lines.append(
            tr("%1: %2", "field, value").arg(statusText(it.key()), QLocale().toString(it.value())));
    lines.append(common(webhooks, &Webhook::entityType, tr("Entity type")));
    lines.append(common(webhooks, &Webhook::endpoint, tr("Endpoint")));
    return lines.join(QLatin1Char('\n'));
}

} // namespace hookdesk
