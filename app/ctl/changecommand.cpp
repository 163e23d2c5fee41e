// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/words.h"
#include "ui/common/plaintext.h"

#include <algorithm>
#include <utility>

namespace hookdesk::ctl {

namespace {

using ChangeState = BulkJob::ItemState;

QString changeCode(ChangeState state)
{
    switch (state) {
    case ChangeState::Queued:
    case ChangeState::Cancelled:
        return QStringLiteral("not-sent");
    case ChangeState::Running:
        return QStringLiteral("unknown");
    case ChangeState::Succeeded:
        return QStringLiteral("done");
    case ChangeState::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

/// Switches webhooks on again, or deletes them. Nothing is sent unless every id and the name lead
/// to a webhook.
class ChangeCommand final : public ConnectedCommand
{
public:
    ChangeCommand(Context context, BulkJob::Operation operation)
        : ConnectedCommand(context)
        , m_operation(operation)
    {
    }

    void interrupt() override;

private:
    std::optional<Trouble> prepare() override;
    bool writes() const override { return !call().has("dry-run"); }
    void begin() override
    {
        load(Needs::Webhooks, [this] { choose(); });
    }

    void choose();
    [[nodiscard]] std::variant<QList<WebhookPtr>, Trouble> chosen();
    [[nodiscard]] std::variant<QList<WebhookPtr>, Trouble> chosenByName();
    void tellPlan(const QList<WebhookPtr> &webhooks);
    void send(const QList<WebhookPtr> &webhooks);
    void conclude();
    void tell(const WebhookId &id, const QString &label, const QString &state,
              const std::optional<ApiError> &error = {});
    [[nodiscard]] QString verb() const
    {
        return m_operation == BulkJob::Operation::Delete ? QStringLiteral("delete")
                                                         : QStringLiteral("reactivate");
    }

    const BulkJob::Operation m_operation;
    BulkJob *m_job = nullptr;
};

std::optional<Trouble> ChangeCommand::prepare()
{
    if (call().arguments.isEmpty() != call().has("name"))
        return Trouble{
            Usage, QStringLiteral("%1 takes the ids of webhooks, or one by --name").arg(verb())};
    return std::nullopt;
}

void ChangeCommand::choose()
{
    if (session().loadState().error)
        return finish(tellWebhooksLoaded());
    const std::variant<QList<WebhookPtr>, Trouble> found =
        call().has("name") ? chosenByName() : chosen();
    if (const auto *trouble = std::get_if<Trouble>(&found)) {
        (void)tellWebhooksLoaded(); // that may be why
        return fail(*trouble);
    }
    const auto &webhooks = std::get<QList<WebhookPtr>>(found);
    if (isFinished())
        return;
    if (call().has("dry-run"))
        return tellPlan(webhooks);
    const QString what = QStringLiteral("%1 %2 webhook(s)").arg(verb()).arg(webhooks.size());
    if (const std::optional<Trouble> trouble = connection().question(what, call().has("yes")))
        return fail(*trouble);
    send(webhooks);
}

std::variant<QList<WebhookPtr>, Trouble> ChangeCommand::chosenByName()
{
    const QList<WebhookPtr> named = called(call().value("name"));
    const QString name = plainName(call().value("name"));
    if (named.isEmpty())
        return Trouble{Usage,
                       QStringLiteral("there is no webhook \"%1\"; nothing was sent").arg(name)};
    if (named.size() > 1)
        return Trouble{Usage, QStringLiteral("%1 webhooks are called \"%2\": use an id. Nothing "
                                             "was sent")
                                  .arg(named.size())
                                  .arg(name)};
    return named;
}

std::variant<QList<WebhookPtr>, Trouble> ChangeCommand::chosen()
{
    QList<WebhookPtr> webhooks;
    for (const QString &id : call().arguments) {
        const WebhookPtr webhook = session().webhooks().find({id});
        if (!webhook)
            return Trouble{
                Usage,
                QStringLiteral("there is no webhook %1; nothing was sent").arg(plainName(id, 100))};
        if (!webhooks.contains(webhook))
            webhooks.append(webhook);
    }
    return webhooks;
}

void ChangeCommand::tellPlan(const QList<WebhookPtr> &webhooks)
{
    for (const WebhookPtr &webhook : webhooks)
        tell(webhook->id, webhook->name, QStringLiteral("would-") + verb());
    finish(Well);
}

void ChangeCommand::send(const QList<WebhookPtr> &webhooks)
{
    QList<WebhookId> ids;
    for (const WebhookPtr &webhook : webhooks)
        ids.append(webhook->id);
    m_job = m_operation == BulkJob::Operation::Delete ? session().remove(ids)
                                                      : session().reactivate(ids);
    if (!m_job)
        return fail({Refused, QStringLiteral("nothing was sent")});
    connect(m_job, &BulkJob::finished, this, &ChangeCommand::conclude);
    connect(m_job, &BulkJob::itemChanged, this, [this] {
        output().progress(
            QStringLiteral("%1 of %2").arg(m_job->settledCount()).arg(m_job->items().size()));
    });
    m_job->startNow();
}

void ChangeCommand::interrupt()
{
    if (m_job && !m_job->isFinished())
        m_job->cancel();
    else
        finish(Partly);
}

void ChangeCommand::conclude()
{
    std::optional<ApiError> error;
    for (const BulkJob::Item &item : m_job->items()) {
        tell(item.id, item.label, changeCode(item.state), item.error);
        if (item.error) {
            output().complain(
                QStringLiteral("%1: %2").arg(plainName(item.label), errorLine(*item.error)));
            error = item.error;
        }
    }
    const qsizetype done = m_job->count(ChangeState::Succeeded);
    if (done == m_job->items().size())
        return finish(Well);
    output().complain(QStringLiteral("%1 of %2 were done").arg(done).arg(m_job->items().size()));
    finish(done == 0 && error ? exitCodeOf(*error) : Partly);
}

void ChangeCommand::tell(const WebhookId &id, const QString &label, const QString &state,
                         const std::optional<ApiError> &error)
{
    const QByteArray type = verb().toLatin1();
    output().record(type.constData(), {{QStringLiteral("id"), id.value, 36},
                                       {QStringLiteral("state"), state, 16},
                                       {QStringLiteral("webhook"), textValue(label), 32},
                                       {QStringLiteral("error"),
                                        error ? QJsonValue(errorLine(*error)) : QJsonValue()}});
}

} // namespace

CommandPtr makeReactivateCommand(Context context)
{
    return std::make_unique<ChangeCommand>(context, BulkJob::Operation::Reactivate);
}

CommandPtr makeDeleteCommand(Context context)
{
    return std::make_unique<ChangeCommand>(context, BulkJob::Operation::Delete);
}

} // namespace hookdesk::ctl
