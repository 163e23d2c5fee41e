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

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::ActivityText)
};

} // namespace

QString operationText(ActivityOperation operation)
{
    switch (operation) {
    case ActivityOperation::Create:
        return Text::tr("Create a webhook");
    case ActivityOperation::Delete:
        return Text::tr("Delete a webhook");
    case ActivityOperation::Reactivate:
        return Text::tr("Reactivate a webhook");
    case ActivityOperation::Retry:
        return Text::tr("Retry an event");
    case ActivityOperation::TestEvent:
        return Text::tr("Send a test event");
    case ActivityOperation::EndpointProbe:
        return Text::tr("Check an endpoint");
    case ActivityOperation::ArchiveExport:
        return Text::tr("Export the archive");
    case ActivityOperation::DefinitionExport:
        return Text::tr("Export definitions");
    case ActivityOperation::ActivityExport:
        return Text::tr("Export the activity journal");
    case ActivityOperation::PayloadExport:
        return Text::tr("Save a payload");
    case ActivityOperation::SettingsChange:
        return Text::tr("Change settings");
    case ActivityOperation::Unknown:
        break;
    }
    return Text::tr("Something that a newer version of Hookdesk knows");
}

QString resultText(ActivityResult result)
{
    switch (result) {
    case ActivityResult::Done:
        return Text::tr("Done");
    case ActivityResult::Failed:
        return Text::tr("Failed");
    case ActivityResult::Cancelled:
        return Text::tr("Cancelled");
    case ActivityResult::Ambiguous:
        return Text::tr("Not known", "result: it may have happened");
    case ActivityResult::Started:
        return Text::tr("Not known how it ended");
    case ActivityResult::Unknown:
        break;
    }
    return Text::tr("Unknown");
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
    return Text::tr("%1 (%2)", "employee, user of the operating system")
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
        return Text::tr("%n request(s) were not sent.", nullptr, *leftOut);
    if (entry.result == ActivityResult::Ambiguous)
        return Text::tr("Nobody waited for the answer: it may have happened.");
    if (entry.result == ActivityResult::Started)
        return Text::tr("Hookdesk ended before the answer came: it may have happened.");
    if (entry.operation == ActivityOperation::Retry && entry.result == ActivityResult::Failed)
        return Text::tr("The delivery failed again.");
    return {};
}

/// What was changed for all environments has none of its own.
QString environmentText(const ActivityEntry &entry)
{
    if (entry.environment.isEmpty() && entry.host.isEmpty())
        return Text::tr("For all environments");
    return Text::tr("Environment: %1 (%2), %3", "name, kind, host")
        .arg(plainName(entry.environment), environmentKindText(entry.environmentKind), entry.host);
}

QString wholeText(const ActivityEntry &entry)
{
    QStringList lines{Text::tr("Entry %1, %2", "number, moment")
                          .arg(QLocale().toString(entry.sequence), momentExplanation(entry.at)),
                      environmentText(entry)};
    if (!entry.webhookId.isEmpty())
        lines += Text::tr("Webhook id: %1").arg(plainLine(entry.webhookId.value));
    if (!entry.endpoint.isEmpty())
        lines += Text::tr("Endpoint: %1").arg(plainAddress(entry.endpoint));
    if (entry.error) {
        const ErrorText error = errorText(*entry.error);
        lines += error.headline;
        lines += error.details;
    } else if (!entry.path.isEmpty()) {
        lines += Text::tr("Request: %1").arg(entry.method + QLatin1Char(' ') + entry.path);
    }
    if (!entry.requestId.isEmpty())
        lines += Text::tr("Request id: %1").arg(plainLine(entry.requestId));
    lines += Text::tr("Fingerprint: %1").arg(QString::fromLatin1(entry.hash.toHex()));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString verificationText(const ActivityVerification &found)
{
    const auto count = int(found.checked);
    if (!found.firstBreak)
        return Text::tr("The journal is whole: %n entry(s) are as they were written.", nullptr,
                        count);
    const QString number = QLocale().toString(found.firstBreak->sequence);
    const QString what =
        found.firstBreak->fault == ActivityVerification::Fault::Missing
            ? Text::tr("Entry %1 is missing. Somebody has removed it from the file.").arg(number)
            : Text::tr("Entry %1 is not as it was written. Somebody has changed the file.")
                  .arg(number);
    return what + QLatin1Char(' ') +
           Text::tr("The %n entry(s) before it are whole.", nullptr, count);
}

} // namespace hookdesk
