// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/environmentfile.h"

#include "app/domain/filetext.h"
#include "app/store/environmentcodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

namespace hookdesk {

namespace {

constexpr QLatin1String versionKey("version");
constexpr QLatin1String environmentsKey("environments");
constexpr QLatin1String secretsKey("secretKeys");

/// A text member of an environment, by its name in the file.
struct TextField
{
    QLatin1String key;
    QString Environment::*member = nullptr;
};
constexpr TextField textFields[] = {
    {QLatin1String("name"), &Environment::name},
    {QLatin1String("customer"), &Environment::customer},
    {QLatin1String("colour"), &Environment::colour},
    {QLatin1String("clientId"), &Environment::clientId},
    {QLatin1String("scope"), &Environment::scope},
    {QLatin1String("organizationId"), &Environment::organizationId},
    {QLatin1String("apiMapFile"), &Environment::apiMapFile},
    {QLatin1String("dataFolder"), &Environment::dataFolder},
    {QLatin1String("caFile"), &Environment::caFile},
    {QLatin1String("clientCertificateFile"), &Environment::clientCertificateFile},
    {QLatin1String("clientKeyFile"), &Environment::clientKeyFile},
};

QString writtenUrl(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}

QJsonObject writtenProxy(const ProxySettings &proxy)
{
    return {{QLatin1String("kind"), codeOf(proxy.kind)},
            {QLatin1String("host"), proxy.host},
            {QLatin1String("port"), proxy.port},
            {QLatin1String("user"), proxy.user}};
}

QJsonObject writtenProfile(const EnvironmentProfile &profile)
{
    const Environment &environment = profile.environment;
    QJsonObject object{{QLatin1String("id"), profile.id.value},
                       {QLatin1String("kind"), codeOf(environment.kind)},
                       {QLatin1String("apiUrl"), writtenUrl(environment.apiUrl)},
                       {QLatin1String("authUrl"), writtenUrl(environment.authUrl)},
                       {QLatin1String("flow"), codeOf(environment.flow)},
                       {QLatin1String("redirectPort"), environment.redirectPort},
                       {QLatin1String("usesPkce"), environment.usesPkce},
                       {QLatin1String("proxy"), writtenProxy(environment.proxy)},
                       {QLatin1String("readOnly"), environment.readOnly},
                       {QLatin1String("confirmation"), codeOf(environment.confirmation)},
                       {QLatin1String("refreshInterval"), environment.refreshInterval}};
    for (const TextField &field : textFields)
        object.insert(field.key, environment.*field.member);
    return object;
}

ProxySettings proxyFrom(const QJsonObject &object)
{
    ProxySettings proxy;
    proxy.kind =
        proxyKindFrom(object[QLatin1String("kind")].toString()).value_or(ProxySettings().kind);
    proxy.host = object[QLatin1String("host")].toString();
    proxy.port = object[QLatin1String("port")].toInt();
    proxy.user = object[QLatin1String("user")].toString();
    return proxy;
}

/// What is unknown or of the wrong type becomes the most careful choice.
void readChoices(const QJsonObject &object, Environment &environment)
{
    environment.kind = environmentKindFrom(object[QLatin1String("kind")].toString())
                           .value_or(EnvironmentKind::Other);
    environment.flow =
        signInFlowFrom(object[QLatin1String("flow")].toString()).value_or(environment.flow);
    environment.confirmation =
        confirmationLevelFrom(object[QLatin1String("confirmation")].toString())
            .value_or(ConfirmationLevel::TypeName);
    environment.readOnly = object[QLatin1String("readOnly")].toBool(true);
}

Environment environmentFrom(const QJsonObject &object)
{
    Environment environment;
    for (const TextField &field : textFields)
        environment.*field.member = object[field.key].toString(environment.*field.member);
    readChoices(object, environment);
    environment.apiUrl = QUrl(object[QLatin1String("apiUrl")].toString());
    environment.authUrl = QUrl(object[QLatin1String("authUrl")].toString());
    environment.redirectPort = object[QLatin1String("redirectPort")].toInt();
    environment.usesPkce = object[QLatin1String("usesPkce")].toBool(true);
    environment.proxy = proxyFrom(object[QLatin1String("proxy")].toObject());
    environment.refreshInterval = object[QLatin1String("refreshInterval")].toInt();
    return environment;
}

/// The id that is written, or one made from the place in the file, where somebody has edited it so
/// that there is none or the same one twice: the same at every reading until it is written.
EnvironmentId idFrom(const QJsonObject &object, qsizetype position,
                     const QSet<EnvironmentId> &taken)
{
    const QUuid written = QUuid::fromString(object[QLatin1String("id")].toString());
    const EnvironmentId id{written.toString(QUuid::WithoutBraces)};
    if (!written.isNull() && !taken.contains(id))
        return id;
    const QUuid made = QUuid::createUuidV5(written, QStringLiteral("%1 %2").arg(position).arg(
                                                        object[QLatin1String("name")].toString()));
    return {made.toString(QUuid::WithoutBraces)};
}

QList<EnvironmentProfile> profilesFrom(const QJsonArray &array)
{
    QList<EnvironmentProfile> profiles;
    QSet<EnvironmentId> taken;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        EnvironmentProfile profile;
        profile.id = idFrom(object, profiles.size(), taken);
        profile.environment = environmentFrom(object);
        taken.insert(profile.id);
        profiles.append(profile);
    }
    return profiles;
}

QMap<EnvironmentId, QStringList> secretKeysFrom(const QJsonObject &object)
{
    QMap<EnvironmentId, QStringList> keys;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        QStringList names;
        const QJsonArray told = entry.value().toArray();
        for (const QJsonValue &name : told)
            names.append(name.toString());
        names.removeAll(QString());
        names.removeDuplicates();
        if (!names.isEmpty())
            keys.insert({entry.key()}, names);
    }
    return keys;
}

EnvironmentFile fileFrom(const QJsonObject &document)
{
    return {profilesFrom(document[environmentsKey].toArray()),
            secretKeysFrom(document[secretsKey].toObject())};
}

StoreError failed(StoreError::Kind kind, const QString &detail)
{
    return {kind, {}, detail};
}

} // namespace

const EnvironmentMigrations &environmentMigrations()
{
    static const EnvironmentMigrations none;
    return none;
}

StoreResult<EnvironmentFile> readEnvironments(const QByteArray &bytes,
                                              const EnvironmentMigrations &migrations)
{
    QJsonParseError problem;
    QJsonObject document = QJsonDocument::fromJson(utf8OfFile(bytes), &problem).object();
    const int version = document[versionKey].toInt();
    if (version < 1 || !document[environmentsKey].isArray())
        return {{}, failed(StoreError::Kind::Corrupt, problem.errorString())};
    const qsizetype ours = migrations.size() + 1;
    if (version > ours)
        return {fileFrom(document), failed(StoreError::Kind::TooNew, QString::number(version))};
    for (qsizetype step = version - 1; step < migrations.size(); ++step)
        document = migrations.at(step)(document);
    return {fileFrom(document), std::nullopt};
}

QByteArray writtenEnvironments(const EnvironmentFile &file)
{
    QJsonArray profiles;
    for (const EnvironmentProfile &profile : file.profiles)
        profiles.append(writtenProfile(profile));
    QJsonObject keys;
    for (auto entry = file.secretKeys.begin(); entry != file.secretKeys.end(); ++entry)
        keys.insert(entry.key().value, QJsonArray::fromStringList(entry.value()));
    const QJsonObject document{{versionKey, static_cast<int>(environmentMigrations().size()) + 1},
                               {environmentsKey, profiles},
                               {secretsKey, keys}};
    return QJsonDocument(document).toJson();
}

} // namespace hookdesk
