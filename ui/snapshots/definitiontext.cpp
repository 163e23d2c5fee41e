// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshots/definitiontext.h"

#include "app/log/credentialshape.h"
#include "ui/common/endpointtext.h"
#include "ui/common/hiddencharacternote.h"
#include "ui/common/plaintext.h"

#include <QCoreApplication>
#include <QStringList>

namespace hookdesk {

namespace {

struct DefinitionWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::DefinitionText)
};

QString headerLine(const DefinedHeader &header)
{
    const bool isHidden = !header.value || looksLikeCredential(header.name, *header.value);
    const QString value = isHidden ? DefinitionWords::tr("(not shown)") : *header.value;
    return DefinitionWords::tr("%1: %2", "a header's name and value").arg(header.name, value);
}

QString headersText(const std::optional<QList<DefinedHeader>> &headers)
{
    if (!headers)
        return unknownMark();
    if (headers->isEmpty())
        return DefinitionWords::tr("none", "no headers");
    QStringList lines;
    for (const DefinedHeader &header : *headers)
        lines.append(headerLine(header));
    return lines.join(QLatin1Char('\n'));
}

QString problemText(DefinitionFileProblem::Kind kind)
{
    using Kind = DefinitionFileProblem::Kind;
    switch (kind) {
    case Kind::NotUtf8:
        return DefinitionWords::tr("not UTF-8: save the file as UTF-8");
    case Kind::NotJson:
        return DefinitionWords::tr("not JSON");
    case Kind::NotSuchAFile:
        return DefinitionWords::tr("not a file of webhook definitions");
    case Kind::TooNew:
        return DefinitionWords::tr("from a newer version of Hookdesk");
    case Kind::Missing:
        return DefinitionWords::tr("field missing");
    case Kind::WrongType:
        return DefinitionWords::tr("wrong type");
    case Kind::Empty:
        return DefinitionWords::tr("must not be empty");
    case Kind::TooLong:
        return DefinitionWords::tr("text too long");
    case Kind::NotADate:
        return DefinitionWords::tr("not a date");
    case Kind::BothValueAndWithheld:
        return DefinitionWords::tr("a withheld value is not allowed here");
    case Kind::Twice:
        return DefinitionWords::tr("an earlier webhook has the same id");
    }
    Q_UNREACHABLE();
}

} // namespace

QString definitionLabel(const WebhookDefinition &definition)
{
    if (!definition.name.isEmpty())
        return definition.name;
    return definition.endpoint.isEmpty() ? definition.id.value : definition.endpoint;
}

QString differenceText(WebhookDifference::Kind kind)
{
    switch (kind) {
    case WebhookDifference::Kind::Same:
        return DefinitionWords::tr("Same");
    case WebhookDifference::Kind::Added:
        return DefinitionWords::tr("Only on the right");
    case WebhookDifference::Kind::Removed:
        return DefinitionWords::tr("Only on the left");
    case WebhookDifference::Kind::Changed:
        return DefinitionWords::tr("Different");
    }
    Q_UNREACHABLE();
}

QString fieldText(DefinitionField field)
{
    switch (field) {
    case DefinitionField::Name:
        return DefinitionWords::tr("Name");
    case DefinitionField::EntityType:
        return DefinitionWords::tr("Entity type");
    case DefinitionField::Endpoint:
        return DefinitionWords::tr("Endpoint");
    case DefinitionField::Headers:
        return DefinitionWords::tr("Headers");
    case DefinitionField::Deactivated:
        return DefinitionWords::tr("Status");
    }
    Q_UNREACHABLE();
}

QString fieldValueText(const WebhookDefinition &definition, DefinitionField field)
{
    switch (field) {
    case DefinitionField::Name:
        return definition.name;
    case DefinitionField::EntityType:
        return definition.entityType;
    case DefinitionField::Endpoint:
        return definition.endpoint;
    case DefinitionField::Headers:
        return headersText(definition.headers);
    case DefinitionField::Deactivated:
        if (!definition.deactivated)
            return unknownMark();
        return *definition.deactivated ? DefinitionWords::tr("Deactivated")
                                       : DefinitionWords::tr("Active");
    }
    Q_UNREACHABLE();
}

QString verdictText(const CopyPlan &plan)
{
    switch (plan.verdict) {
    case CopyPlan::Verdict::New:
        return plan.isWhole() ? DefinitionWords::tr("Can be created")
                              : DefinitionWords::tr("Incomplete");
    case CopyPlan::Verdict::Exists:
        return DefinitionWords::tr("Exists already");
    case CopyPlan::Verdict::Duplicate:
        return DefinitionWords::tr("Same as another one here");
    case CopyPlan::Verdict::Impossible:
        return DefinitionWords::tr("Cannot be created");
    }
    Q_UNREACHABLE();
}

static void noteHidden(QStringList &notes, const QString &field, const QString &text, TextUse use)
{
    const QList<HiddenCharacter> found = hiddenCharacters(text, use);
    if (!found.isEmpty())
        notes.append(DefinitionWords::tr("%1, hidden: %2", "field, characters and where they are")
                         .arg(field, hiddenCharactersText(found)));
}

QString planNote(const CopyPlan &plan)
{
    QStringList notes;
    if (!plan.endpointProblems.isEmpty())
        notes.append(endpointNote(checkEndpoint(plan.draft.endpoint)));
    else if (const QString host = hostFormsNote(plan.draft.endpoint); !host.isEmpty())
        notes.append(host);
    noteHidden(notes, DefinitionWords::tr("Name"), plan.draft.name, TextUse::Name);
    noteHidden(notes, DefinitionWords::tr("Entity type"), plan.draft.entityType, TextUse::Value);
    noteHidden(notes, DefinitionWords::tr("Endpoint"), plan.draft.endpoint, TextUse::Value);
    for (const Header &header : plan.draft.headers)
        noteHidden(notes, header.name, header.value, TextUse::Value);
    if (!plan.headerProblems.isEmpty())
        notes.append(DefinitionWords::tr("A header name or value cannot be sent."));
    if (!plan.missingValues.isEmpty())
        notes.append(DefinitionWords::tr("Header values unknown: %1")
                         .arg(plan.missingValues.join(QStringLiteral(", "))));
    if (!plan.nearlyThere.isEmpty())
        notes.append(DefinitionWords::tr(
            "A webhook already delivers to nearly this URL: only a final slash or dot differs."));
    if (plan.headersUntold)
        notes.append(DefinitionWords::tr("Headers unknown."));
    if (plan.wasDeactivated)
        notes.append(DefinitionWords::tr("Deactivated in the source. The new one will be active."));
    return notes.join(QLatin1Char('\n'));
}

QString fileProblemsText(const QList<DefinitionFileProblem> &problems)
{
    QStringList lines;
    for (const DefinitionFileProblem &problem : problems) {
        const QString text = problemText(problem.kind);
        lines.append(problem.field.isEmpty()
                         ? DefinitionWords::tr("Line %1: %2").arg(problem.line).arg(text)
                         : DefinitionWords::tr("Line %1, %2: %3")
                               .arg(QString::number(problem.line), problem.field, text));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace hookdesk
