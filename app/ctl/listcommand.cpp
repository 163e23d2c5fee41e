// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/listingjob.h"
#include "app/ctl/command.h"
#include "app/ctl/words.h"
#include "app/domain/searchtext.h"
#include "app/domain/textorder.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace hookdesk::ctl {

namespace {

struct ListedWebhook
{
    Webhook webhook;
    WebhookStatus status = WebhookStatus::Unknown;
    std::optional<FailureBudget> budget; ///< nullopt: the event log was not asked.
};

enum class SortBy { AsRead, Name, Status, EntityType, Endpoint, Created, Id, Failures };

constexpr std::array<std::pair<const char *, SortBy>, 7> sortWords{
    std::pair{"name", SortBy::Name},
    std::pair{"status", SortBy::Status},
    std::pair{"entity-type", SortBy::EntityType},
    std::pair{"endpoint", SortBy::Endpoint},
    std::pair{"created", SortBy::Created},
    std::pair{"id", SortBy::Id},
    std::pair{"failures", SortBy::Failures}};

struct ListChoice
{
    QString name; ///< Folded.
    std::optional<WebhookStatus> status;
    QString entityType;
    int top = 0; ///< 0: all.
    SortBy sort = SortBy::AsRead;
    bool descending = false;

    [[nodiscard]] bool matches(const ListedWebhook &listed) const
    {
        return (name.isEmpty() || findsText(listed.webhook.name, name)) &&
               (!status || listed.status == *status) &&
               (entityType.isEmpty() ||
                listed.webhook.entityType.compare(entityType, Qt::CaseInsensitive) == 0);
    }
};

bool isBefore(SortBy by, const ListedWebhook &a, const ListedWebhook &b)
{
    static const TextOrder names;
    switch (by) {
    case SortBy::Name:
        return names(a.webhook.name, b.webhook.name);
    case SortBy::Status:
        return a.status < b.status;
    case SortBy::EntityType:
        return a.webhook.entityType < b.webhook.entityType;
    case SortBy::Endpoint:
        return a.webhook.endpoint < b.webhook.endpoint;
    case SortBy::Created:
        return a.webhook.createdAt < b.webhook.createdAt;
    case SortBy::Failures:
        return a.budget.value_or(FailureBudget{}).most < b.budget.value_or(FailureBudget{}).most;
    case SortBy::Id:
    case SortBy::AsRead:
        break;
    }
    return a.webhook.id < b.webhook.id;
}

/// Names alone: values may be secrets.
QJsonValue headerNames(const std::optional<QList<Header>> &headers)
{
    if (!headers)
        return {};
    QJsonArray names;
    for (const Header &header : *headers)
        names.append(header.name);
    return names;
}

QList<Field> fieldsOf(const ListedWebhook &listed)
{
    const Webhook &webhook = listed.webhook;
    QList<Field> fields{{QStringLiteral("id"), webhook.id.value, 36},
                        {QStringLiteral("status"), scriptWord(listed.status), 11},
                        {QStringLiteral("entityType"), textValue(webhook.entityType), 30},
                        {QStringLiteral("name"), textValue(webhook.name), 32},
                        {QStringLiteral("endpoint"), textValue(webhook.endpoint), 48},
                        {QStringLiteral("created"), momentValue(webhook.createdAt), 20},
                        {QStringLiteral("headers"), headerNames(webhook.headers)}};
    if (listed.budget) {
        fields.append({QStringLiteral("failures"), listed.budget->most});
        fields.append({QStringLiteral("limit"), listed.budget->limit});
    }
    return fields;
}

/// Tells of each webhook as soon as both listings have, and forgets it: what is not sorted takes no
/// more memory than what one listing is ahead of the other. With the event log it asks the session,
/// which keeps everything.
class ListCommand final : public ConnectedCommand
{
public:
    using ConnectedCommand::ConnectedCommand;

private:
    std::optional<Trouble> prepare() override;
    void begin() override;
    void take(WebhookListing listing, const QList<Webhook> &webhooks);
    void takeOne(Webhook webhook);
    void tellHeld();
    void listed();
    void logLoaded();
    void offer(const ListedWebhook &listed);
    void tell(const ListedWebhook &listed);
    void tellSorted();

    ListChoice m_choice;
    bool m_needsLog = false;
    std::unique_ptr<TribeClient> m_client;
    ListingJob *m_job = nullptr;
    QHash<WebhookId, Webhook> m_held; ///< Only one listing has told of these.
    QSet<WebhookId> m_told;
    QList<ListedWebhook> m_sorted;
    int m_count = 0;
};

std::optional<Trouble> ListCommand::prepare()
{
    m_choice.name = searchText(call().value("name"));
    m_choice.entityType = call().value("entity-type");
    if (call().has("status")) {
        m_choice.status = statusOfWord(call().value("status"));
        if (!m_choice.status)
            return Trouble{Usage, QStringLiteral("--status is active, at-risk or deactivated")};
    }
    if (call().has("top")) {
        m_choice.top = countOf(call().value("top"), 100'000'000).value_or(0);
        if (m_choice.top == 0)
            return Trouble{Usage, QStringLiteral("--top takes a whole number from 1")};
    }
    QString sort = call().value("sort");
    m_choice.descending = sort.startsWith(QLatin1Char('-'));
    sort.remove(0, m_choice.descending ? 1 : 0);
    for (const auto &[word, by] : sortWords) {
        if (QLatin1String(word) == sort)
            m_choice.sort = by;
    }
    if (call().has("sort") && m_choice.sort == SortBy::AsRead)
        return Trouble{Usage, QStringLiteral("--sort takes name, status, entity-type, endpoint, "
                                             "created, id or failures")};
    m_needsLog = m_choice.status == WebhookStatus::AtRisk ||
                 m_choice.status == WebhookStatus::Active || m_choice.sort == SortBy::Failures ||
                 output().wants("failures");
    return std::nullopt;
}

void ListCommand::begin()
{
    if (m_needsLog)
        return load(Needs::WebhooksAndEvents, [this] { logLoaded(); });
    m_client = connection().client();
    if (!m_client)
        return fail(*connection().trouble());
    m_job = new ListingJob(*m_client, this);
    connect(m_job, &ListingJob::pageRead, this, &ListCommand::take);
    connect(m_job, &ListingJob::finished, this, &ListCommand::listed);
}

void ListCommand::take(WebhookListing, const QList<Webhook> &webhooks)
{
    for (const Webhook &webhook : webhooks)
        takeOne(webhook);
    output().flush();
    output().progress(QStringLiteral("%1 webhooks").arg(m_count));
}

void ListCommand::takeOne(Webhook webhook)
{
    if (m_told.contains(webhook.id))
        return;
    const bool isRest = !webhook.restRecord.isEmpty();
    const auto other = m_held.find(webhook.id);
    if (other != m_held.end() && other->restRecord.isEmpty() == isRest) {
        webhook = isRest ? merged(*other, webhook) : merged(webhook, *other);
    } else if (isRest ? !m_job->odataError() : !m_job->restError()) {
        // A mark is enough: the record itself is what takes room.
        (isRest ? webhook.restRecord : webhook.odataRecord) = "r";
        m_held.insert(webhook.id, webhook);
        return;
    }
    m_held.remove(webhook.id); // the page after may tell of it again
    m_told.insert(webhook.id);
    offer({webhook, webhook.status(), std::nullopt});
}

void ListCommand::tellHeld()
{
    const auto held = std::exchange(m_held, {});
    for (const Webhook &webhook : held)
        offer({webhook, webhook.status(), std::nullopt});
}

void ListCommand::listed()
{
    if (m_job->restError() && m_job->odataError()) {
        const ApiError &error = m_job->restError()->kind == ApiError::Kind::NotFound
                                    ? *m_job->odataError()
                                    : *m_job->restError();
        return fail({exitCodeOf(error), errorLine(error)});
    }
    tellHeld();
    tellSorted();
    finish(tellListings(output(), {m_job->restError(), m_job->odataError(), m_job->restShortfall(),
                                   m_job->odataShortfall(), m_job->problems()}));
}

void ListCommand::logLoaded()
{
    int code = tellWebhooksLoaded();
    if (session().loadState().error)
        return finish(code);
    code = std::max(code, tellEventsLoaded());
    if (session().eventLog().state().error)
        return finish(code);
    for (const WebhookPtr &webhook : session().webhooks().all())
        offer({*webhook, session().statusOf(*webhook), session().budget(webhook->id)});
    tellSorted();
    finish(code);
}

void ListCommand::offer(const ListedWebhook &listed)
{
    if (isFinished() || !m_choice.matches(listed))
        return;
    if (m_choice.sort == SortBy::AsRead)
        return tell(listed);
    m_sorted.append(listed);
    m_sorted.last().webhook.restRecord.clear();
    m_sorted.last().webhook.odataRecord.clear();
}

void ListCommand::tell(const ListedWebhook &listed)
{
    output().record("webhook", fieldsOf(listed));
    if (++m_count == m_choice.top)
        finish(Well);
}

void ListCommand::tellSorted()
{
    std::stable_sort(m_sorted.begin(), m_sorted.end(),
                     [this](const ListedWebhook &a, const ListedWebhook &b) {
                         return m_choice.descending ? isBefore(m_choice.sort, b, a)
                                                    : isBefore(m_choice.sort, a, b);
                     });
    for (const ListedWebhook &each : std::as_const(m_sorted)) {
        if (!isFinished())
            tell(each);
    }
}

} // namespace

CommandPtr makeListCommand(Context context)
{
    return std::make_unique<ListCommand>(context);
}

} // namespace hookdesk::ctl
