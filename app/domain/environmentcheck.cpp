// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/environmentcheck.h"

#include "app/domain/hiddencharacters.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace hookdesk {

namespace {

using Field = EnvironmentField;
using Problem = EnvironmentProblem;
using Finding = std::optional<EnvironmentProblem>;

Finding nameProblem(const QString &name, const QStringList &otherNames)
{
    const auto seen = [](const QString &text) { return withoutHidden(text, TextUse::Name); };
    const QString trimmed = seen(name);
    if (trimmed.isEmpty())
        return Problem::Empty;
    const bool taken = std::any_of(otherNames.begin(), otherNames.end(), [&](const QString &other) {
        return seen(other).compare(trimmed, Qt::CaseInsensitive) == 0;
    });
    return taken ? Finding(Problem::Duplicate) : std::nullopt;
}

Finding colourProblem(const QString &colour)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    };
    const bool good = colour.isEmpty() || (colour.size() == 7 && colour.front() == u'#' &&
                                           std::all_of(colour.begin() + 1, colour.end(), isHex));
    return good ? std::nullopt : Finding(Problem::NotAColour);
}

Finding urlProblem(const QUrl &url)
{
    if (url.isEmpty())
        return Problem::Empty;
    if (!url.isValid() || url.host().isEmpty())
        return Problem::NotAUrl;
    if (!url.userInfo().isEmpty())
        return Problem::HasCredentials;
    if (!isAllowedServer(url))
        return Problem::NotHttps;
    if (!url.path().isEmpty() && url.path() != QLatin1String("/"))
        return Problem::HasPath;
    return url.hasQuery() || url.hasFragment() ? Finding(Problem::HasQuery) : std::nullopt;
}

Finding rangeProblem(int value, int lowest, int highest)
{
    return value < lowest || value > highest ? Finding(Problem::OutOfRange) : std::nullopt;
}

Finding fileProblem(const QString &fileName)
{
    const QFileInfo file(fileName);
    return fileName.isEmpty() || (file.isFile() && file.isReadable())
               ? std::nullopt
               : Finding(Problem::FileMissing);
}

Finding halfProblem(const QString &half, const QString &otherHalf)
{
    return half.isEmpty() && !otherHalf.isEmpty() ? Finding(Problem::OtherHalfMissing)
                                                  : fileProblem(half);
}

class Findings
{
public:
    void note(Field field, const Finding &problem)
    {
        if (problem)
            list.append({field, *problem});
    }
    QList<EnvironmentFinding> list;
};

void checkSignIn(const Environment &environment, Findings &findings)
{
    if (environment.flow == SignInFlow::PastedToken)
        return;
    findings.note(Field::AuthUrl, urlProblem(environment.authUrl));
    if (environment.clientId.trimmed().isEmpty())
        findings.note(Field::ClientId, Problem::Empty);
    if (environment.flow == SignInFlow::AuthorizationCode)
        findings.note(Field::RedirectPort,
                      rangeProblem(environment.redirectPort, lowestRedirectPort, 65535));
}

void checkProxy(const ProxySettings &proxy, Findings &findings)
{
    if (!proxy.isOwn())
        return;
    QUrl url;
    url.setHost(proxy.host.trimmed(), QUrl::StrictMode);
    if (proxy.host.trimmed().isEmpty())
        findings.note(Field::ProxyHost, Problem::Empty);
    else if (url.host().isEmpty())
        findings.note(Field::ProxyHost, Problem::NotAUrl);
    findings.note(Field::ProxyPort, rangeProblem(proxy.port, 1, 65535));
}

} // namespace

QList<EnvironmentFinding> checkEnvironment(const Environment &environment,
                                           const QStringList &otherNames)
{
    Findings findings;
    findings.note(Field::Name, nameProblem(environment.name, otherNames));
    findings.note(Field::Colour, colourProblem(environment.colour));
    findings.note(Field::ApiUrl, urlProblem(environment.apiUrl));
    checkSignIn(environment, findings);
    checkProxy(environment.proxy, findings);
    findings.note(Field::CaFile, fileProblem(environment.caFile));
    findings.note(Field::ClientCertificateFile,
                  halfProblem(environment.clientCertificateFile, environment.clientKeyFile));
    findings.note(Field::ClientKeyFile, fileProblem(environment.clientKeyFile));
    findings.note(Field::ApiMapFile, fileProblem(environment.apiMapFile));
    if (environment.refreshInterval != 0)
        findings.note(Field::RefreshInterval,
                      rangeProblem(environment.refreshInterval, shortestRefresh, longestRefresh));
    return findings.list;
}

} // namespace hookdesk
