// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookdefinition.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QString>

namespace hookdesk {

/// Webhooks in a file that people pass on: resources/schemas/webhook-definitions-1.json tells what
/// is in it.
struct DefinitionFile
{
    QString environment;  ///< What it was called where it was exported; empty: not told.
    QString host;         ///< Of its API.
    QDateTime exportedAt; ///< UTC.
    QList<WebhookDefinition> webhooks;
    bool isComplete = true; ///< All that the environment had; else a part of it.

    friend bool operator==(const DefinitionFile &, const DefinitionFile &) = default;
};

/// The version of the format that this program writes, and the latest that it reads.
constexpr int definitionFileVersion = 1;

/// What is wrong with a file, and where.
struct DefinitionFileProblem
{
    enum class Kind {
        NotUtf8,
        NotJson,
        NotSuchAFile, ///< JSON, and something else.
        TooNew,       ///< Of a newer version of the program.
        Missing,      ///< A field that has to be there.
        WrongType,
        Empty,    ///< A text that must say something.
        TooLong,  ///< A text of more than a megabyte.
        NotADate, ///< No date of ISO 8601.
        BothValueAndWithheld,
        Twice ///< A webhook with the id of an earlier one.
    };

    Kind kind = Kind::NotJson;
    int line = 0;  ///< From 1.
    QString field; ///< For example `webhooks[2].headers[0].name`; empty for the file as a whole.

    friend bool operator==(const DefinitionFileProblem &, const DefinitionFileProblem &) = default;
};

/// What was read. With problems, nothing of it should be used.
struct ReadDefinitionFile
{
    DefinitionFile file;
    QList<DefinitionFileProblem> problems; ///< At most 100, in the order of the file.

    [[nodiscard]] bool ok() const { return problems.isEmpty(); }
};

/// Fields that the format does not know are let pass.
[[nodiscard]] ReadDefinitionFile readDefinitionFile(QByteArrayView bytes);

/// What an export does with values that look like credentials.
enum class ExportCredentials { LeftOut, Written };

/// The whole file, ending in a line break. Values that are not known are marked as withheld, and so
/// are those that look like credentials unless they are asked for.
[[nodiscard]] QByteArray writtenDefinitionFile(const DefinitionFile &file,
                                               ExportCredentials credentials);

} // namespace hookdesk
