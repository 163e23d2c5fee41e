// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/filereading.h"
#include "app/ctl/words.h"
#include "app/domain/endpointcheck.h"
#include "app/domain/headercheck.h"
#include "app/log/concealment.h"
#include "ui/common/plaintext.h"

namespace hookdesk::ctl {

namespace {

QString problemText(EndpointProblem problem)
{
    switch (problem) {
    case EndpointProblem::Empty:
        return QStringLiteral("is empty");
    case EndpointProblem::NotAUrl:
        return QStringLiteral("is no address");
    case EndpointProblem::NotHttps:
        return QStringLiteral("must begin with https://");
    case EndpointProblem::NoHost:
        return QStringLiteral("has no host");
    case EndpointProblem::HasCredentials:
        return QStringLiteral("must have no user name and password");
    case EndpointProblem::HasFragment:
        return QStringLiteral("must have no part behind #");
    case EndpointProblem::HiddenCharacter:
        return QStringLiteral("has a character that nobody sees");
    case EndpointProblem::LoopbackHost:
    case EndpointProblem::PrivateHost:
    case EndpointProblem::SingleLabelHost:
        return QStringLiteral("is probably out of reach for Tribe");
    case EndpointProblem::InternationalHost:
        break;
    }
    return QStringLiteral("has a host that is sent in another spelling");
}

QString problemText(HeaderProblem problem)
{
    switch (problem) {
    case HeaderProblem::EmptyName:
        return QStringLiteral("has no name");
    case HeaderProblem::NameNotToken:
        return QStringLiteral("has a character in its name that none may have");
    case HeaderProblem::NameReserved:
        return QStringLiteral("is set by the delivery itself");
    case HeaderProblem::NameDuplicate:
        return QStringLiteral("is there twice");
    case HeaderProblem::ValueControl:
        return QStringLiteral("has a control character in its value");
    case HeaderProblem::ValueNotLatin:
        break;
    }
    return QStringLiteral("has a character in its value that cannot be sent");
}

class CreateCommand final : public ConnectedCommand
{
public:
    using ConnectedCommand::ConnectedCommand;

    void interrupt() override
    {
        if (m_isSent && !isFinished())
            output().complain(QStringLiteral("the webhook may have been created: nobody waited for "
                                             "the answer"));
        finish(Partly);
    }

private:
    std::optional<Trouble> prepare() override;
    bool writes() const override { return !call().has("dry-run"); }
    void begin() override;

    [[nodiscard]] std::optional<Trouble> readHeaders();
    [[nodiscard]] std::optional<Trouble> takeHeaders(const QString &text);
    void check();
    [[nodiscard]] std::optional<Trouble> duplicate();
    void created(const Result<CreateOutcome> &outcome);
    void tell(const QString &id, const QString &state);

    WebhookDraft m_draft;
    bool m_isSent = false;
};

std::optional<Trouble> CreateCommand::prepare()
{
    m_draft.entityType = call().value("entity-type").trimmed();
    if (!call().arguments.isEmpty() || m_draft.entityType.isEmpty() || !call().has("endpoint"))
        return Trouble{Usage, QStringLiteral("create needs --entity-type and --endpoint")};
    const EndpointCheck endpoint = checkEndpoint(call().value("endpoint"));
    if (!endpoint.ok())
        return Trouble{
            Usage,
            QStringLiteral("the endpoint %1").arg(problemText(endpoint.errors.constFirst()))};
    for (const EndpointProblem warning : endpoint.warnings)
        output().complain(QStringLiteral("the endpoint %1").arg(problemText(warning)));
    m_draft.endpoint = endpoint.url;
    return readHeaders();
}

std::optional<Trouble> CreateCommand::readHeaders()
{
    for (const QString &line : call().all("header")) {
        if (const std::optional<Trouble> trouble = takeHeaders(line))
            return trouble;
    }
    for (const QString &path : call().all("headers-from")) {
        const std::variant<QByteArray, Trouble> file = contentOf(path);
        if (const auto *trouble = std::get_if<Trouble>(&file))
            return *trouble;
        if (const std::optional<Trouble> trouble =
                takeHeaders(QString::fromUtf8(std::get<QByteArray>(file))))
            return trouble;
    }
    for (qsizetype i = 0; i < m_draft.headers.size(); ++i) {
        const Header &header = m_draft.headers.at(i);
        concealHeaderInLog(header.name, header.value);
        if (const std::optional<HeaderProblem> problem = checkHeader(m_draft.headers, i))
            return Trouble{Usage, QStringLiteral("the header %1 %2")
                                      .arg(plainName(header.name), problemText(*problem))};
    }
    return std::nullopt;
}

std::optional<Trouble> CreateCommand::takeHeaders(const QString &text)
{
    const ParsedHeaders parsed = parseHeaderLines(text);
    if (!parsed.refusedLines.isEmpty()) // what is in it may be a secret
        return Trouble{Usage, QStringLiteral("a header is written 'Name: value'")};
    m_draft.headers += parsed.headers;
    return std::nullopt;
}

void CreateCommand::begin()
{
    const bool inProduction = connection().environment().kind == EnvironmentKind::Production;
    if (inProduction && call().has("header") && !call().has("yes"))
        return fail({Refused, QStringLiteral("values in arguments can be read by others on this "
                                             "machine: use --headers-from in production, or say "
                                             "--yes. Nothing was sent")});
    load(Needs::Webhooks, [this] { check(); });
}

void CreateCommand::check()
{
    if (isFinished())
        return;
    if (session().loadState().error)
        return finish(tellWebhooksLoaded());
    if (const std::optional<Trouble> trouble = duplicate())
        return fail(*trouble);
    if (call().has("dry-run")) {
        tell({}, QStringLiteral("would-create"));
        return finish(Well);
    }
    m_isSent = true;
    session().create(m_draft, this,
                     [this](const Result<CreateOutcome> &outcome) { created(outcome); });
}

std::optional<Trouble> CreateCommand::duplicate()
{
    if (call().has("allow-duplicate"))
        return std::nullopt;
    const QList<WebhookPtr> same =
        session().webhooks().withBinding(m_draft.entityType, m_draft.endpoint);
    if (!same.isEmpty())
        return Trouble{Refused, QStringLiteral("the webhook %1 has this entity type and endpoint "
                                               "already; --allow-duplicate creates another one. "
                                               "Nothing was sent")
                                    .arg(same.constFirst()->id.value)};
    if (session().loadState().hasEverything())
        return std::nullopt;
    (void)tellWebhooksLoaded();
    return Trouble{Refused, QStringLiteral("not every webhook could be read, so that this one may "
                                           "be there already; --allow-duplicate creates it all the "
                                           "same. Nothing was sent")};
}

void CreateCommand::created(const Result<CreateOutcome> &outcome)
{
    if (!outcome)
        return fail({exitCodeOf(outcome.error()), errorLine(outcome.error())});
    tell(outcome.value().webhook.id.value, QStringLiteral("created"));
    finish(Well);
}

void CreateCommand::tell(const QString &id, const QString &state)
{
    output().record("create", {{QStringLiteral("id"), textValue(id), 36},
                               {QStringLiteral("state"), state, 12},
                               {QStringLiteral("entityType"), m_draft.entityType, 30},
                               {QStringLiteral("endpoint"), m_draft.endpoint}});
}

} // namespace

CommandPtr makeCreateCommand(Context context)
{
    return std::make_unique<CreateCommand>(context);
}

} // namespace hookdesk::ctl
