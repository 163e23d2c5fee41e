// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/managedkeys.h"

#include "app/domain/environmentcheck.h"
#include "app/store/environmentcodes.h"

#include <QMap>

#include <algorithm>
#include <functional>

namespace hookdesk {

namespace {

using Setter = std::function<bool(Environment &environment, const QString &value)>;

std::optional<bool> boolFrom(const QString &value)
{
    const QString small = value.toLower();
    if (small == QLatin1String("true") || small == QLatin1String("yes") || small == u'1')
        return true;
    if (small == QLatin1String("false") || small == QLatin1String("no") || small == u'0')
        return false;
    return std::nullopt;
}

std::optional<int> numberFrom(const QString &value)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

/// Sets a member that was understood; without a value it was not.
template <typename T>
bool set(T &member, const std::optional<T> &value)
{
    member = value.value_or(member);
    return value.has_value();
}

Setter text(QString Environment::*member)
{
    return [member](Environment &environment, const QString &value) {
        environment.*member = value;
        return true;
    };
}

Setter number(int Environment::*member)
{
    return [member](Environment &environment, const QString &value) {
        return set(environment.*member, numberFrom(value));
    };
}

Setter url(QUrl Environment::*member)
{
    return [member](Environment &environment, const QString &value) {
        environment.*member = QUrl(value, QUrl::StrictMode);
        return (environment.*member).isValid();
    };
}

template <typename Enum>
Setter choice(Enum Environment::*member, std::optional<Enum> (*from)(const QString &code))
{
    return [member, from](Environment &environment, const QString &value) {
        return set(environment.*member, from(value));
    };
}

Setter proxyText(QString ProxySettings::*member)
{
    return [member](Environment &environment, const QString &value) {
        environment.proxy.*member = value;
        return true;
    };
}

bool setProxyKind(Environment &environment, const QString &value)
{
    return set(environment.proxy.kind, proxyKindFrom(value));
}

bool setProxyPort(Environment &environment, const QString &value)
{
    return set(environment.proxy.port, numberFrom(value));
}

bool setPkce(Environment &environment, const QString &value)
{
    return set(environment.usesPkce, boolFrom(value));
}

/// Read-only is what remains when it is not clear.
bool setReadOnly(Environment &environment, const QString &value)
{
    const std::optional<bool> meant = boolFrom(value);
    environment.readOnly = meant.value_or(true);
    return meant.has_value();
}

QMap<QString, Setter> setters()
{
    return {
        {QStringLiteral("name"), text(&Environment::name)},
        {QStringLiteral("customer"), text(&Environment::customer)},
        {QStringLiteral("kind"), choice(&Environment::kind, environmentKindFrom)},
        {QStringLiteral("colour"), text(&Environment::colour)},
        {QStringLiteral("api-url"), url(&Environment::apiUrl)},
        {QStringLiteral("auth-url"), url(&Environment::authUrl)},
        {QStringLiteral("flow"), choice(&Environment::flow, signInFlowFrom)},
        {QStringLiteral("client-id"), text(&Environment::clientId)},
        {QStringLiteral("scope"), text(&Environment::scope)},
        {QStringLiteral("organization-id"), text(&Environment::organizationId)},
        {QStringLiteral("redirect-port"), number(&Environment::redirectPort)},
        {QStringLiteral("pkce"), setPkce},
        {QStringLiteral("proxy"), setProxyKind},
        {QStringLiteral("proxy-host"), proxyText(&ProxySettings::host)},
        {QStringLiteral("proxy-port"), setProxyPort},
        {QStringLiteral("proxy-user"), proxyText(&ProxySettings::user)},
        {QStringLiteral("ca-file"), text(&Environment::caFile)},
        {QStringLiteral("client-certificate-file"), text(&Environment::clientCertificateFile)},
        {QStringLiteral("client-key-file"), text(&Environment::clientKeyFile)},
        {QStringLiteral("confirmation"), choice(&Environment::confirmation, confirmationLevelFrom)},
        {QStringLiteral("refresh-interval"), number(&Environment::refreshInterval)},
        {QStringLiteral("api-map-file"), text(&Environment::apiMapFile)},
        {QStringLiteral("read-only"), setReadOnly}};
}

bool looksSecret(const QString &key)
{
    constexpr QLatin1String words[] = {QLatin1String("secret"), QLatin1String("password"),
                                       QLatin1String("passphrase"), QLatin1String("token")};
    return std::any_of(std::begin(words), std::end(words),
                       [&key](QLatin1String word) { return key.contains(word); });
}

ManagedKeyResult forbid(bool &policy, const QString &value)
{
    const std::optional<bool> meant = boolFrom(value);
    policy = policy || meant.value_or(true);
    return meant ? ManagedKeyResult::Taken : ManagedKeyResult::BadValue;
}

bool isHostPattern(const QString &pattern)
{
    QUrl url;
    url.setHost(pattern.startsWith(QLatin1String("*.")) ? pattern.mid(2) : pattern,
                QUrl::StrictMode);
    return !url.host().isEmpty();
}

/// Every file may add hosts; what is no host adds none, so that the list is never empty by mistake
/// in the sense that everything is allowed.
ManagedKeyResult allowHosts(Policy &policy, const QString &value)
{
    QStringList allowed = policy.allowedHosts.value_or(QStringList());
    bool good = true;
    for (const QString &part : value.split(u',', Qt::SkipEmptyParts)) {
        if (isHostPattern(part.trimmed()))
            allowed.append(part.trimmed().toLower());
        else
            good = false;
    }
    allowed.removeDuplicates();
    policy.allowedHosts = allowed;
    return good ? ManagedKeyResult::Taken : ManagedKeyResult::BadValue;
}

ManagedKeyResult slowDown(Policy &policy, const QString &value)
{
    const std::optional<int> seconds = numberFrom(value);
    if (!seconds || *seconds < shortestRefresh || *seconds > longestRefresh)
        return ManagedKeyResult::BadValue;
    policy.refreshInterval = std::max(policy.refreshInterval.value_or(0), *seconds);
    return ManagedKeyResult::Taken;
}

} // namespace

ManagedKeyResult applyManagedKey(Environment &environment, const QString &key, const QString &value)
{
    static const QMap<QString, Setter> known = setters();
    if (looksSecret(key))
        return ManagedKeyResult::Secret;
    const auto setter = known.constFind(key);
    if (setter == known.constEnd())
        return ManagedKeyResult::Unknown;
    return (*setter)(environment, value) ? ManagedKeyResult::Taken : ManagedKeyResult::BadValue;
}

ManagedKeyResult applyPolicyKey(Policy &policy, const QString &key, const QString &value)
{
    if (key == QLatin1String("read-only"))
        return forbid(policy.readOnly, value);
    if (key == QLatin1String("no-export"))
        return forbid(policy.noExport, value);
    if (key == QLatin1String("no-archive"))
        return forbid(policy.noArchive, value);
    if (key == QLatin1String("allowed-hosts"))
        return allowHosts(policy, value);
    if (key == QLatin1String("refresh-interval"))
        return slowDown(policy, value);
    return looksSecret(key) ? ManagedKeyResult::Secret : ManagedKeyResult::Unknown;
}

} // namespace hookdesk
