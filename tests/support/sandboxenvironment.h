// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/tokensource.h"
#include "app/domain/environment.h"

#include <QString>
#include <QUrl>

/// The environment of a RunningSandbox.
[[nodiscard]] inline hookdesk::Environment
sandboxEnvironment(const QUrl &url, const QString &name = QStringLiteral("Sandbox"))
{
    hookdesk::Environment environment;
    environment.name = name;
    environment.kind = hookdesk::EnvironmentKind::Sandbox;
    environment.apiUrl = url;
    environment.authUrl = url;
    environment.clientId = QStringLiteral("sandbox");
    return environment;
}

/// Those that RunningSandbox::settings() accept.
[[nodiscard]] inline hookdesk::Credentials sandboxCredentials()
{
    hookdesk::Credentials credentials;
    credentials.clientSecret = "correct";
    return credentials;
}
