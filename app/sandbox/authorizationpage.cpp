// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/authorizationpage.h"

namespace hookdesk::sandbox {

static Response page(int status, const QString &title, const QString &content)
{
    static const QString frame = QStringLiteral(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title>"
        "<style>body{font:1em/1.5 sans-serif;max-width:34em;margin:4em auto;padding:0 1em}"
        "button{font:inherit;padding:.4em 1.2em;margin-right:.6em}</style></head>"
        "<body><h1>%1</h1>%2</body></html>\n");
    return {.status = status,
            .body = frame.arg(title, content).toUtf8(),
            .contentType = QByteArrayLiteral("text/html;charset=UTF-8"),
            .headers = {{"Cache-Control", "no-store"},
                        {"Referrer-Policy", "no-referrer"},
                        {"X-Frame-Options", "DENY"},
                        {"Content-Security-Policy", "default-src 'none'; style-src "
                                                    "'unsafe-inline'; frame-ancestors 'none'"}}};
}

Response consentPage(const QString &action, const QString &clientId, const QString &scope,
                     const QByteArray &consent)
{
    static const QString form = QStringLiteral(
        "<p>The application <strong>%1</strong> asks for: <strong>%2</strong>.</p>"
        "<form method=\"post\" action=\"%3\">"
        "<input type=\"hidden\" name=\"consent\" value=\"%4\">"
        "<button type=\"submit\" name=\"decision\" value=\"allow\">Allow</button>"
        "<button type=\"submit\" name=\"decision\" value=\"deny\">Deny</button></form>"
        "<p>This is a simulated environment on your own machine.</p>");
    return page(200, QStringLiteral("Hookdesk sandbox"),
                form.arg(clientId.toHtmlEscaped(), scope.toHtmlEscaped(), action.toHtmlEscaped(),
                         QString::fromLatin1(consent)));
}

Response refusalPage(int status, const QString &error, const QString &description)
{
    return page(status, QStringLiteral("The request was refused"),
                QStringLiteral("<p>%1</p><p><code>%2</code></p>")
                    .arg(description.toHtmlEscaped(), error.toHtmlEscaped()));
}

} // namespace hookdesk::sandbox
