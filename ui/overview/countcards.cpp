// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/countcards.h"

#include "ui/common/keeptranslated.h"
#include "ui/common/plaintext.h"
#include "ui/common/webhookpresentation.h"
#include "ui/overview/countcard.h"
#include "ui/overview/overviewnumbers.h"

#include <QEvent>
#include <QLocale>
#include <QStyle>

namespace hookdesk {

namespace {

constexpr int cardGap = spacing::medium;

/// How far a number can be believed.
enum class Certainty { Exact, AtLeast };

struct Count
{
    int number = 0;
    Certainty certainty = Certainty::Exact;
    QString spoken;
    QString unknown;
    Tone tone = Tone::Neutral; ///< When it is not zero.
};

void fill(CountCard &card, const Count &count)
{
    const QString number = QLocale().toString(count.number);
    if (count.certainty == Certainty::Exact)
        return card.setNumber(number, count.spoken, count.number > 0 ? count.tone : Tone::Neutral);
    if (count.number == 0) // a part does not tell that there is none
        return card.setNumber(unknownMark(), count.unknown, Tone::Neutral);
    card.setNumber(CountCards::tr("%1+", "at least so many").arg(number),
                   CountCards::tr("At least %1", "for example: 3 deactivated").arg(count.spoken),
                   count.tone);
}

Certainty certainty(bool isWhole)
{
    return isWhole ? Certainty::Exact : Certainty::AtLeast;
}

} // namespace

CountCards::CountCards(QWidget *parent)
    : QWidget(parent)
    , m_active(addCard("countActive"))
    , m_atRisk(addCard("countAtRisk"))
    , m_deactivated(addCard("countDeactivated"))
    , m_pending(addCard("countPending"))
    , m_failed(addCard("countFailed"))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const auto leads = [this](const CountCard *card, auto signal, auto status) {
        connect(card, &CountCard::clicked, this, [=, this] { emit(this->*signal)(status); });
    };
    leads(m_active, &CountCards::statusRequested, WebhookStatus::Active);
    leads(m_atRisk, &CountCards::statusRequested, WebhookStatus::AtRisk);
    leads(m_deactivated, &CountCards::statusRequested, WebhookStatus::Deactivated);
    leads(m_pending, &CountCards::eventsRequested, EventStatus::Pending);
    leads(m_failed, &CountCards::eventsRequested, EventStatus::Failed);
    keepTranslated(this, [this] { setTexts(); });
}

CountCard *CountCards::addCard(const char *name)
{
    auto *card = new CountCard(this);
    card->setObjectName(QLatin1String(name));
    m_cards.append(card);
    return card;
}

void CountCards::setTexts()
{
    const auto name = [](CountCard *card, WebhookStatus status) {
        card->setTexts(statusText(status), statusExplanation(status));
    };
    name(m_active, WebhookStatus::Active);
    name(m_atRisk, WebhookStatus::AtRisk);
    name(m_deactivated, WebhookStatus::Deactivated);
    m_pending->setTexts(tr("Retried automatically"), tr("Tribe retries automatically."));
    m_failed->setTexts(tr("Failed, waiting for you"),
                       tr("Tribe stopped retrying. Retry them yourself."));
}

void CountCards::setNumbers(const OverviewNumbers &numbers)
{
    const Certainty ofWebhooks = certainty(numbers.areWebhooksAll());
    const Certainty ofRisk = certainty(numbers.areWebhooksAll() && numbers.isLogWhole);
    const Certainty ofEvents = certainty(numbers.isLogWhole);
    const int active = numbers.count(WebhookStatus::Active);
    const int atRisk = numbers.count(WebhookStatus::AtRisk);
    const int deactivated = numbers.count(WebhookStatus::Deactivated);
    fill(*m_active, {active, ofWebhooks, tr("%Ln active", nullptr, active), tr("Active: unknown")});
    fill(*m_atRisk, {atRisk, ofRisk, tr("%Ln at risk", nullptr, atRisk), tr("At risk: unknown"),
                     Tone::Warning});
    fill(*m_deactivated, {deactivated, ofWebhooks, tr("%Ln deactivated", nullptr, deactivated),
                          tr("Deactivated: unknown"), Tone::Bad});
    fill(*m_pending,
         {numbers.pending, ofEvents, tr("%Ln retried automatically", nullptr, numbers.pending),
          tr("Retried automatically: unknown")});
    fill(*m_failed, {numbers.failedEvents, ofEvents,
                     tr("%Ln failed, waiting for you", nullptr, numbers.failedEvents),
                     tr("Failed, waiting for you: unknown")});
}

QSize CountCards::cardSize() const
{
    QSize size;
    for (const CountCard *card : m_cards)
        size = size.expandedTo(card->sizeHint());
    return size;
}

int CountCards::columnsIn(int width) const
{
    for (const int columns : {5, 3, 2}) {
        if (columns * (cardSize().width() + cardGap) - cardGap <= width)
            return columns;
    }
    return 1;
}

QSize CountCards::sizeHint() const
{
    const int count = static_cast<int>(m_cards.size());
    return {count * (cardSize().width() + cardGap) - cardGap, cardSize().height()};
}

QSize CountCards::minimumSizeHint() const
{
    return cardSize();
}

int CountCards::heightForWidth(int width) const
{
    const int columns = columnsIn(width);
    const int lines = (static_cast<int>(m_cards.size()) + columns - 1) / columns;
    return lines * (cardSize().height() + cardGap) - cardGap;
}

void CountCards::place()
{
    const int columns = columnsIn(width());
    const double step = (width() + cardGap) / double(columns);
    for (int i = 0; i < m_cards.size(); ++i) {
        const int left = qRound(step * (i % columns));
        const int right = qRound(step * (i % columns + 1)) - cardGap;
        const QRect card(left, i / columns * (cardSize().height() + cardGap), right - left,
                         cardSize().height());
        m_cards[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), card));
    }
}

void CountCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

/// A card has another size in another font or language.
bool CountCards::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        place();
    }
    return handled;
}

} // namespace hookdesk
