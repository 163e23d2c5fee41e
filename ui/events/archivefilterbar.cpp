// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/archivefilterbar.h"

#include "app/domain/textorder.h"
#include "ui/common/choicebox.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <chrono>
#include <utility>

namespace hookdesk {

namespace {

constexpr std::chrono::milliseconds typingPause{250};
constexpr int textWidthInCharacters = 30;
constexpr int webhookSmallestInCharacters = 16;
constexpr int webhookWidthInCharacters = 40;
constexpr int ownPeriod = -1;

struct Period
{
    int hours;
    const char *text;
};

constexpr Period periods[] = {
    {0, QT_TRANSLATE_NOOP("hookdesk::ArchiveFilterBar", "All time")},
    {24, QT_TRANSLATE_NOOP("hookdesk::ArchiveFilterBar", "Last 24 hours")},
    {7 * 24, QT_TRANSLATE_NOOP("hookdesk::ArchiveFilterBar", "Last 7 days")},
    {30 * 24, QT_TRANSLATE_NOOP("hookdesk::ArchiveFilterBar", "Last 30 days")},
    {ownPeriod, QT_TRANSLATE_NOOP("hookdesk::ArchiveFilterBar", "From … to …")}};

QString webhookText(const ArchivedWebhook &webhook)
{
    const QString label = webhook.name.isEmpty() ? webhook.id.value : webhook.name;
    return label.isEmpty() ? ArchiveFilterBar::tr("Without a webhook") : plainAddress(label, 200);
}

} // namespace

ArchiveFilterBar::ArchiveFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_webhook(new ChoiceBox(webhookSmallestInCharacters, webhookWidthInCharacters, this))
    , m_period(new QComboBox(this))
    , m_from(new QDateEdit(QDate::currentDate().addDays(-30), this))
    , m_to(new QDateEdit(QDate::currentDate(), this))
    , m_count(new QLabel(this))
{
    setUpText();
    m_webhook->addItem({}, QString());
    m_webhook->setMaxVisibleItems(20);
    setUpPeriod();
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(QStringLiteral("archiveCount"));
    layOut();
    keepTranslated(this, [this] { setTexts(); });
    keepRoomForHint(m_text, textWidthInCharacters);
    connect(m_webhook, &QComboBox::currentIndexChanged, this, &ArchiveFilterBar::changed);
    showDates();
}

void ArchiveFilterBar::setUpText()
{
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(1000);
    m_text->addAction(themeIcon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &ArchiveFilterBar::changed);
}

void ArchiveFilterBar::setUpPeriod()
{
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents); // of each language
    for (const Period &period : periods)
        m_period->addItem({}, period.hours);
    for (QDateEdit *date : {m_from, m_to}) {
        date->setCalendarPopup(true);
        connect(date, &QDateEdit::dateChanged, this, &ArchiveFilterBar::changed);
    }
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        showDates();
        emit changed();
    });
}

void ArchiveFilterBar::setTexts()
{
    m_text->setAccessibleName(tr("Search the archive"));
    m_text->setPlaceholderText(tr("Search the archive"));
    m_text->setToolTip(tr("In payloads, errors, ids, names and endpoints"));
    m_webhook->setItemText(0, tr("All", "webhooks"));
    for (const ArchivedWebhook &webhook : std::as_const(m_webhooks)) {
        if (const int place = m_webhook->findData(webhook.id.value); place > 0)
            m_webhook->setItemText(place, webhookText(webhook));
    }
    for (int i = 0; i < m_period->count(); ++i)
        m_period->setItemText(i, tr(periods[i].text));
}

void ArchiveFilterBar::layOut()
{
    auto *row = new FlowLayout(this);
    row->addWidget(m_text);
    row->addWidget(labelled(m_webhook, [] { return tr("Webhook"); }));
    row->addWidget(labelled(m_period, [] { return tr("Period"); }));
    m_ownFrom = labelled(m_from, [] { return tr("From"); });
    m_ownTo = labelled(m_to, [] { return tr("To"); });
    row->addWidget(m_ownFrom);
    row->addWidget(m_ownTo);
    row->addTrailing(m_count);
}

void ArchiveFilterBar::showDates()
{
    const bool isOwn = m_period->currentData().toInt() == ownPeriod;
    m_ownFrom->setVisible(isOwn);
    m_ownTo->setVisible(isOwn);
}

ArchiveQuery ArchiveFilterBar::query() const
{
    ArchiveQuery query;
    query.text = m_text->text();
    query.webhookId = WebhookId{m_webhook->currentData().toString()};
    const int hours = m_period->currentData().toInt();
    if (hours == ownPeriod) { // whole days of this place's calendar, also where one has 23 hours
        query.since = m_from->date().startOfDay().toUTC();
        query.until = m_to->date().endOfDay().toUTC();
    } else if (hours > 0) {
        query.since = QDateTime::currentDateTimeUtc().addSecs(-3600LL * hours);
    }
    return query;
}

void ArchiveFilterBar::setWebhooks(const QList<ArchivedWebhook> &webhooks)
{
    m_webhooks = webhooks;
    sortByName(m_webhooks, webhookText, [](const auto &a, const auto &b) { return a.id < b.id; });
    const QSignalBlocker blocker(m_webhook);
    const QString chosen = m_webhook->currentData().toString();
    const QString chosenText = m_webhook->currentText();
    while (m_webhook->count() > 1)
        m_webhook->removeItem(m_webhook->count() - 1);
    for (const ArchivedWebhook &webhook : std::as_const(m_webhooks))
        m_webhook->addItem(webhookText(webhook), webhook.id.value);
    if (!chosen.isEmpty() && m_webhook->findData(chosen) < 0)
        m_webhook->addItem(chosenText, chosen);
    m_webhook->setCurrentIndex(qMax(0, m_webhook->findData(chosen)));
}

void ArchiveFilterBar::setWebhook(const WebhookId &id)
{
    if (m_webhook->findData(id.value) < 0)
        m_webhook->addItem(plainLine(id.value), id.value);
    m_webhook->setCurrentIndex(m_webhook->findData(id.value));
}

void ArchiveFilterBar::setCountText(const QString &text)
{
    m_count->setText(text);
}

void ArchiveFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace hookdesk
