// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/tokensource.h"
#include "app/domain/environment.h"
#include "app/domain/environmentprofile.h"

#include <QCommandLineOption>
#include <QList>
#include <QProcessEnvironment>
#include <QString>

#include <optional>

class QCommandLineParser;

namespace hookdesk {

/// The options that say which environment, the same for every program.
struct ConnectionOptions
{
    ConnectionOptions();

    QCommandLineOption environment;
    QCommandLineOption apiUrl;
    QCommandLineOption authUrl;
    QCommandLineOption clientId;
    QCommandLineOption apiMap;
    QCommandLineOption configDirectory;
    QCommandLineOption readOnly;
    QCommandLineOption log;

    [[nodiscard]] QList<QCommandLineOption> all() const;
};

/// What they and the environment variables ask for.
struct ConnectionRequest
{
    std::optional<Environment> environment; ///< Connect to this one at once.
    Credentials credentials;                ///< From the environment variables, never arguments.
    bool readOnly = false;
    QString logFile;         ///< Empty: nothing is logged.
    QString configDirectory; ///< Empty: the platform's own.
    QString environmentName; ///< As it was spelled out: one that is stored, without `environment`.

    QString problem; ///< Not usable: print it and end with exit code 2.
};

/// Reads the options and the variables HOOKDESK_CLIENT_SECRET and HOOKDESK_ACCESS_TOKEN.
[[nodiscard]] ConnectionRequest readConnection(const QCommandLineParser &parser,
                                               const ConnectionOptions &options,
                                               const QProcessEnvironment &variables);

/// The environment with this name; neither case counts nor what nobody sees.
[[nodiscard]] std::optional<EnvironmentProfile>
namedEnvironment(const QList<EnvironmentProfile> &profiles, const QString &name);

} // namespace hookdesk
