// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/filereading.h"
#include "app/ctl/words.h"
#include "app/domain/filetext.h"
#include "app/session/webhookdiff.h"
#include "app/store/definitionfile.h"
#include "ui/common/plaintext.h"
#include "ui/common/storeerrortext.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace hookdesk::ctl {

namespace {

QList<WebhookDefinition> definitionsOf(Session &session)
{
    QList<WebhookDefinition> definitions;
    for (const WebhookPtr &webhook : session.webhooks().all())
        definitions.append(definitionOf(*webhook));
    sortDefinitions(definitions);
    return definitions;
}

DefinitionFile fileOf(Session &session)
{
    return {session.environment().name, session.environment().apiUrl.host(),
            QDateTime::currentDateTimeUtc(), definitionsOf(session),
            session.loadState().hasEverything()};
}

class ExportCommand final : public ConnectedCommand
{
public:
    using ConnectedCommand::ConnectedCommand;

private:
    std::optional<Trouble> prepare() override;
    void begin() override
    {
        load(Needs::Webhooks, [this] { write(); });
    }
    void write();
    void writeFile(const QByteArray &content, int count);
    void writeOutput(const QByteArray &content);

    QString m_path; ///< Empty: standard output.
    int m_code = Well;
};

std::optional<Trouble> ExportCommand::prepare()
{
    if (call().arguments.size() > 1)
        return Trouble{Usage, QStringLiteral("export takes one file")};
    m_path = call().arguments.value(0);
    if (m_path == QLatin1String("-"))
        m_path.clear();
    if (connection().policy().noExport)
        return Trouble{Refused,
                       QStringLiteral("the administrator of this computer does not allow exports")};
    if (!m_path.isEmpty() && QFileInfo::exists(m_path) && !call().has("yes"))
        return Trouble{
            Refused,
            QStringLiteral("%1 is there already; say --yes to replace it").arg(plainName(m_path))};
    return std::nullopt;
}

void ExportCommand::write()
{
    m_code = tellWebhooksLoaded();
    if (session().loadState().error || isFinished())
        return finish(m_code);
    const DefinitionFile file = fileOf(session());
    const QByteArray content =
        writtenDefinitionFile(file, call().has("with-credentials") ? ExportCredentials::Written
                                                                   : ExportCredentials::LeftOut);
    if (m_path.isEmpty())
        writeOutput(content);
    else
        writeFile(content, int(file.webhooks.size()));
}

void ExportCommand::writeOutput(const QByteArray &content)
{
    ActivityEntry entry;
    entry.operation = ActivityOperation::DefinitionExport;
    entry.result = ActivityResult::Done;
    session().noteActivity(entry);
    output().bytes(content);
    finish(m_code);
}

void ExportCommand::writeFile(const QByteArray &content, int count)
{
    session().exports().start(
        {ActivityOperation::DefinitionExport, m_path, call().has("with-credentials"),
         writerOf(content, count)},
        this, [this](const StoreResult<int> &written) {
            if (written.error)
                return fail({Partly, QStringLiteral("nothing was exported: %1 (%2)")
                                         .arg(storeErrorText(*written.error).headline,
                                              written.error->detail)});
            output().complain(QStringLiteral("%1 webhooks were exported").arg(written.value));
            finish(m_code);
        });
}

QString fieldCode(DefinitionField field)
{
    switch (field) {
    case DefinitionField::Name:
        return QStringLiteral("name");
    case DefinitionField::EntityType:
        return QStringLiteral("entityType");
    case DefinitionField::Endpoint:
        return QStringLiteral("endpoint");
    case DefinitionField::Headers:
        return QStringLiteral("headers");
    case DefinitionField::Deactivated:
        break;
    }
    return QStringLiteral("deactivated");
}

QString kindCode(WebhookDifference::Kind kind)
{
    switch (kind) {
    case WebhookDifference::Kind::Same:
        return QStringLiteral("same");
    case WebhookDifference::Kind::Added:
        return QStringLiteral("added");
    case WebhookDifference::Kind::Removed:
        return QStringLiteral("removed");
    case WebhookDifference::Kind::Changed:
        break;
    }
    return QStringLiteral("changed");
}

QJsonArray codesOf(const QList<DefinitionField> &fields)
{
    QJsonArray codes;
    for (const DefinitionField field : fields)
        codes.append(fieldCode(field));
    return codes;
}

/// The first file is what was, an environment or the second file what is.
class CompareCommand final : public ConnectedCommand
{
public:
    using ConnectedCommand::ConnectedCommand;

    void start() override;

private:
    std::optional<Trouble> prepare() override { return m_trouble; }
    void begin() override
    {
        load(Needs::Webhooks, [this] { compareWithEnvironment(); });
    }
    [[nodiscard]] DefinitionFile readFile(const QString &path);
    void readRules();
    void compareWithEnvironment();
    void compare(const DefinitionFile &before, const DefinitionFile &after);
    void tell(const WebhookDifference &difference);

    std::optional<Trouble> m_trouble;
    DefinitionFile m_before;
    QList<UrlRule> m_rules;
    int m_code = Well;
};

void CompareCommand::start()
{
    const qsizetype files = call().arguments.size();
    if (files < 1 || files > 2)
        m_trouble = Trouble{Usage, QStringLiteral("compare takes one file or two")};
    readRules();
    if (!m_trouble)
        m_before = readFile(call().arguments.constFirst());
    if (m_trouble || files == 1)
        return ConnectedCommand::start();
    const DefinitionFile after = readFile(call().arguments.at(1));
    if (m_trouble)
        return fail(*m_trouble);
    compare(m_before, after);
}

void CompareCommand::readRules()
{
    for (const QString &rule : call().all("rule")) {
        const qsizetype at = rule.indexOf(QLatin1Char('='));
        if (at <= 0)
            m_trouble = Trouble{Usage, QStringLiteral("--rule is written find=replace")};
        else
            m_rules.append({rule.left(at), rule.mid(at + 1)});
    }
}

DefinitionFile CompareCommand::readFile(const QString &path)
{
    const std::variant<QByteArray, Trouble> content = contentOf(path);
    if (const auto *trouble = std::get_if<Trouble>(&content)) {
        m_trouble = *trouble;
        return {};
    }
    const ReadDefinitionFile read = readDefinitionFile(utf8OfFile(std::get<QByteArray>(content)));
    if (!read.ok()) {
        const DefinitionFileProblem &problem = read.problems.constFirst();
        m_trouble = Trouble{Usage, QStringLiteral("%1 is no usable file of webhook definitions "
                                                  "(line %2 %3)")
                                       .arg(plainName(path))
                                       .arg(problem.line)
                                       .arg(plainLine(problem.field))};
    }
    if (!read.file.isComplete)
        output().complain(QStringLiteral("%1 is a part of what there was").arg(plainName(path)));
    return read.file;
}

void CompareCommand::compareWithEnvironment()
{
    m_code = tellWebhooksLoaded();
    if (session().loadState().error || isFinished())
        return finish(m_code);
    compare(m_before, fileOf(session()));
}

void CompareCommand::compare(const DefinitionFile &before, const DefinitionFile &after)
{
    const bool isSameHost = !before.host.isEmpty() &&
                            before.host.compare(after.host, Qt::CaseInsensitive) == 0 &&
                            m_rules.isEmpty();
    const QList<WebhookDifference> differences =
        isSameHost ? compareById(before.webhooks, after.webhooks)
                   : compareByBinding(before.webhooks, after.webhooks, m_rules);
    for (const WebhookDifference &difference : differences) {
        if (difference.kind != WebhookDifference::Kind::Same)
            tell(difference);
    }
    const auto differing =
        std::count_if(differences.begin(), differences.end(), [](const WebhookDifference &each) {
            return each.kind != WebhookDifference::Kind::Same;
        });
    output().line(
        QStringLiteral("%1 of %2 webhooks differ").arg(differing).arg(differences.size()));
    finish(m_code);
}

void CompareCommand::tell(const WebhookDifference &difference)
{
    const WebhookDefinition &shown = difference.after ? *difference.after : *difference.before;
    output().record("difference", {{QStringLiteral("difference"), kindCode(difference.kind), 10},
                                   {QStringLiteral("id"), textValue(shown.id.value), 36},
                                   {QStringLiteral("name"), textValue(shown.name), 32},
                                   {QStringLiteral("entityType"), textValue(shown.entityType), 30},
                                   {QStringLiteral("changed"), codesOf(difference.changed), 24},
                                   {QStringLiteral("notTold"), codesOf(difference.untold), 12},
                                   {QStringLiteral("endpoint"), textValue(shown.endpoint)}});
}

} // namespace

CommandPtr makeExportCommand(Context context)
{
    return std::make_unique<ExportCommand>(context);
}

CommandPtr makeCompareCommand(Context context)
{
    return std::make_unique<CompareCommand>(context);
}

} // namespace hookdesk::ctl
