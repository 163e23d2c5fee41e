// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/activitytext.h"

#include "app/session/activitystates.h"
#include "ui/common/errortext.h"
#include "ui/common/momenttext.h"
#include "ui/common/plaintext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace hookdesk {

namespace {

struct ActivityWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::ActivityText)
};

} // namespace

QString operationText(ActivityOperation operation)
{
    switch (operation) {
    case ActivityOperation::Create:
        return ActivityWords::tr("Create a webhook");
    case ActivityOperation::Delete:
        return ActivityWords::tr("Delete a webhook");
    case ActivityOperation::Reactivate:
        return ActivityWords::tr("Reactivate a webhook");
    case ActivityOperation::Retry:
        return ActivityWords::tr("Retry an event");
    case ActivityOperation::TestEvent:
        return ActivityWords::tr("Send a test event");
    case ActivityOperation::EndpointProbe:
        return ActivityWords::tr("Check an endpoint");
    case ActivityOperation::ArchiveExport:
        return ActivityWords::tr("Export the archive");
    case ActivityOperation::DefinitionExport:
        return ActivityWords::tr("Export definitions");
    case ActivityOperation::ActivityExport:
        return ActivityWords::tr("Export the activity journal");
    case ActivityOperation::PayloadExport:
        return ActivityWords::tr("Save a payload");
    case ActivityOperation::SettingsChange:
        return ActivityWords::tr("Change settings");
    case ActivityOperation::FindingsExport:
        return ActivityWords::tr("Export findings of the API check");
    case ActivityOperation::Unknown:
        break;
    }
    return ActivityWords::tr("Operation of a newer Hookdesk");
}

QString resultText(ActivityResult result)
{
    switch (result) {
    case ActivityResult::Done:
        return ActivityWords::tr("Done");
    case ActivityResult::Failed:
        return ActivityWords::tr("Failed");
    case ActivityResult::Cancelled:
        return ActivityWords::tr("Cancelled");
    case ActivityResult::Ambiguous:
        return ActivityWords::tr("Unknown", "result: it may have happened");
    case ActivityResult::Started:
        return ActivityWords::tr("Result unknown");
    case ActivityResult::Unknown:
        break;
    }
    return ActivityWords::tr("Other result");
}

QString resultIconName(ActivityResult result)
{
    switch (result) {
    case ActivityResult::Done:
        return QStringLiteral("emblem-success");
    case ActivityResult::Failed:
        return QStringLiteral("emblem-error");
    case ActivityResult::Cancelled:
        return QStringLiteral("dialog-cancel");
    case ActivityResult::Ambiguous:
    case ActivityResult::Started:
    case ActivityResult::Unknown:
        break;
    }
    return QStringLiteral("emblem-warning");
}

Tone resultTone(ActivityResult result)
{
    switch (result) {
    case ActivityResult::Done:
        return Tone::Good;
    case ActivityResult::Failed:
        return Tone::Bad;
    case ActivityResult::Cancelled:
    case ActivityResult::Unknown:
        return Tone::Neutral;
    case ActivityResult::Ambiguous:
    case ActivityResult::Started:
        break;
    }
    return Tone::Warning;
}

QString whoText(const ActivityEntry &entry)
{
    if (entry.employee.isEmpty())
        return entry.user;
    return ActivityWords::tr("%1 (%2)", "employee, user of the operating system")
        .arg(entry.employee, entry.user);
}

QString activityWebhookText(const ActivityEntry &entry)
{
    if (!entry.webhook.isEmpty())
        return entry.webhook;
    return entry.endpoint.isEmpty() ? entry.webhookId.value : entry.endpoint;
}

QString detailsText(const ActivityEntry &entry)
{
    if (entry.error)
        return errorText(*entry.error).headline;
    if (const std::optional<int> leftOut = leftOutCount(entry))
        return ActivityWords::tr("%n request(s) not sent.", nullptr, *leftOut);
    if (entry.result == ActivityResult::Ambiguous)
        return ActivityWords::tr("The answer was not awaited. Check whether it happened.");
    if (entry.result == ActivityResult::Started)
        return ActivityWords::tr(
            "Hookdesk was closed before the answer came. Check whether it happened.");
    if (entry.operation == ActivityOperation::Retry && entry.result == ActivityResult::Failed)
        return ActivityWords::tr("The delivery failed again.");
    return {};
}

/// What was changed for all environments has none of its own.
QString environmentText(const ActivityEntry &entry)
{
    if (entry.environment.isEmpty() && entry.host.isEmpty())
        return ActivityWords::tr("For all environments");
    return ActivityWords::tr("Environment: %1 (%2), %3", "name, kind, host")
        .arg(unmarkedLine(entry.environment), environmentKindText(entry.environmentKind),
             entry.host);
}

QString wholeText(const ActivityEntry &entry)
{
    QStringList lines{ActivityWords::tr("Entry %1, %2", "number, moment")
                          .arg(QLocale().toString(entry.sequence), momentExplanation(entry.at)),
                      environmentText(entry)};
    if (const QString who = whoText(entry); !who.isEmpty())
        lines += ActivityWords::tr("By: %1", "employee, user").arg(unmarkedLine(who));
    if (!entry.webhookId.isEmpty())
        lines += ActivityWords::tr("Webhook id: %1").arg(unmarkedLine(entry.webhookId.value));
    if (!entry.endpoint.isEmpty())
        lines += ActivityWords::tr("Endpoint: %1").arg(unmarkedAddress(entry.endpoint));
    if (entry.error) {
        const ErrorText error = errorText(*entry.error);
        lines += error.headline;
        lines += error.details;
    } else if (!entry.path.isEmpty()) {
        lines += ActivityWords::tr("Request: %1").arg(entry.method + QLatin1Char(' ') + entry.path);
    }
    if (!entry.requestId.isEmpty())
        lines += ActivityWords::tr("Request id: %1").arg(unmarkedLine(entry.requestId));
    lines += ActivityWords::tr("Fingerprint: %1").arg(QString::fromLatin1(entry.hash.toHex()));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString verificationText(const ActivityVerification &found)
{
    const auto count = int(found.checked);
    if (!found.firstBreak)
        return ActivityWords::tr("The journal is intact: %n entry(s) verified.", nullptr, count);
    const QString number = QLocale().toString(found.firstBreak->sequence);
    const QString what =
        found.firstBreak->fault == ActivityVerification::Fault::Missing
            ? ActivityWords::tr("Entry %1 is missing: it was removed from the file.").arg(number)
            : ActivityWords::tr("Entry %1 was changed in the file.").arg(number);
    return what + QLatin1Char(' ') +
           ActivityWords::tr("The %n entry(s) before it are intact.", nullptr, count);
}

} // namespace hookdesk
