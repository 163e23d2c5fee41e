// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/definitionfile.h"

#include "app/domain/jsoncheck.h"
#include "app/domain/jsonscan.h"
#include "app/store/definitionjson.h"
#include "app/store/headerguard.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <optional>

namespace hookdesk {

namespace {

constexpr QLatin1String format("hookdesk-webhooks");
constexpr qsizetype mostProblems = 100;
constexpr qsizetype longestText = 1024 * 1024;

/// A value in the text and what it is called.
struct Place
{
    QByteArrayView value; ///< Null where it is missing.
    QString field;
};

/// Reads the text by its spans, so that each problem can tell its line.
class Reader
{
public:
    explicit Reader(QByteArrayView text)
        : m_text(text)
    {
    }

    [[nodiscard]] ReadDefinitionFile read();

private:
    using Members = QHash<QByteArray, QByteArrayView>;

    void complain(DefinitionFileProblem::Kind kind, const Place &place, QByteArrayView where);
    [[nodiscard]] bool isOurs(const Members &members);
    [[nodiscard]] static Members membersOf(const Place &object);
    [[nodiscard]] bool isObject(const Place &place);
    [[nodiscard]] QList<Place> elementsOf(const Place &array);
    [[nodiscard]] Place place(const Members &members, const char *key, const Place &parent) const;
    [[nodiscard]] std::optional<QString> text(const Place &place);
    [[nodiscard]] QString requiredText(const Place &place, const Place &parent);
    [[nodiscard]] std::optional<bool> flag(const Place &place);
    [[nodiscard]] QDateTime date(const Place &place);
    [[nodiscard]] WebhookDefinition webhook(const Place &object);
    [[nodiscard]] DefinedHeader header(const Place &object);
    void refuseTwins(const QList<Place> &places, const QList<WebhookDefinition> &webhooks);

    QByteArrayView m_text;
    ReadDefinitionFile m_result;
};

bool isString(QByteArrayView value)
{
    return value.startsWith('"');
}

void Reader::complain(DefinitionFileProblem::Kind kind, const Place &place, QByteArrayView where)
{
    if (m_result.problems.size() >= mostProblems)
        return;
    const qsizetype at = where.isNull() ? 0 : where.data() - m_text.data();
    const auto line = 1 + std::count(m_text.begin(), m_text.begin() + at, '\n');
    m_result.problems.append({kind, static_cast<int>(line), place.field});
}

/// Where the first line begins that is no UTF-8.
qsizetype firstOddLine(QByteArrayView text)
{
    qsizetype at = 0;
    for (qsizetype end = 0; at < text.size(); at = end + 1) {
        end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end;
        if (!text.sliced(at, end - at).isValidUtf8())
            break;
    }
    return std::min(at, text.size());
}

ReadDefinitionFile Reader::read()
{
    if (!m_text.isValidUtf8()) {
        complain(DefinitionFileProblem::Kind::NotUtf8, {}, m_text.sliced(firstOddLine(m_text)));
        return m_result;
    }
    if (const std::optional<qsizetype> fault = jsonFault(m_text)) {
        complain(DefinitionFileProblem::Kind::NotJson, {}, m_text.sliced(*fault));
        return m_result;
    }
    const Place whole{m_text, {}};
    const Members members = membersOf(whole);
    if (!isOurs(members))
        return m_result;
    const Place source = place(members, "environment", whole);
    if (!source.value.isNull() && isObject(source)) {
        const Members told = membersOf(source);
        m_result.file.environment = text(place(told, "name", source)).value_or(QString());
        m_result.file.host = text(place(told, "host", source)).value_or(QString());
    }
    m_result.file.exportedAt = date(place(members, "exported", whole));
    m_result.file.isComplete = flag(place(members, "complete", whole)).value_or(true);
    const Place list = place(members, "webhooks", whole);
    if (list.value.isNull())
        complain(DefinitionFileProblem::Kind::Missing, list, m_text);
    const QList<Place> places = elementsOf(list);
    for (const Place &one : places)
        m_result.file.webhooks.append(webhook(one));
    refuseTwins(places, m_result.file.webhooks);
    return m_result;
}

bool Reader::isOurs(const Members &members)
{
    const QByteArrayView version = members.value("version");
    bool isNumber = false;
    const int number = version.toByteArray().toInt(&isNumber);
    if (scalarOf(members.value("format"), longestText) != format || !isNumber || number < 1) {
        complain(DefinitionFileProblem::Kind::NotSuchAFile, {}, m_text);
        return false;
    }
    if (number > definitionFileVersion)
        complain(DefinitionFileProblem::Kind::TooNew, {{}, QStringLiteral("version")}, version);
    return number <= definitionFileVersion;
}

Reader::Members Reader::membersOf(const Place &object)
{
    Members members;
    forEachMember(object.value, [&members](const JsonSpan &span) {
        members.insert(span.key.toByteArray(), span.value);
        return true;
    });
    return members;
}

bool Reader::isObject(const Place &place)
{
    if (!place.value.startsWith('{'))
        complain(DefinitionFileProblem::Kind::WrongType, place, place.value);
    return place.value.startsWith('{');
}

QList<Place> Reader::elementsOf(const Place &array)
{
    QList<Place> elements;
    if (array.value.isNull())
        return elements;
    if (!array.value.startsWith('[')) {
        complain(DefinitionFileProblem::Kind::WrongType, array, array.value);
        return elements;
    }
    forEachMember(array.value, [&](const JsonSpan &span) {
        elements.append(
            {span.value, QStringLiteral("%1[%2]").arg(array.field).arg(elements.size())});
        return true;
    });
    return elements;
}

Place Reader::place(const Members &members, const char *key, const Place &parent) const
{
    const QString name = QString::fromLatin1(key);
    return {members.value(key),
            parent.field.isEmpty() ? name : parent.field + QLatin1Char('.') + name};
}

/// nullopt where it is missing or null.
std::optional<QString> Reader::text(const Place &place)
{
    if (place.value.isNull() || place.value == "null")
        return std::nullopt;
    if (!isString(place.value)) {
        complain(DefinitionFileProblem::Kind::WrongType, place, place.value);
        return std::nullopt;
    }
    if (place.value.size() > longestText) {
        complain(DefinitionFileProblem::Kind::TooLong, place, place.value);
        return std::nullopt;
    }
    const QString text = scalarOf(place.value, longestText);
    return text.isNull() ? QStringLiteral("") : text;
}

QString Reader::requiredText(const Place &place, const Place &parent)
{
    if (place.value.isNull()) {
        complain(DefinitionFileProblem::Kind::Missing, place, parent.value);
        return {};
    }
    if (!isString(place.value)) {
        complain(DefinitionFileProblem::Kind::WrongType, place, place.value);
        return {};
    }
    const std::optional<QString> text = this->text(place);
    if (text && text->trimmed().isEmpty())
        complain(DefinitionFileProblem::Kind::Empty, place, place.value);
    return text.value_or(QString());
}

std::optional<bool> Reader::flag(const Place &place)
{
    if (place.value.isNull() || place.value == "null")
        return std::nullopt;
    if (place.value == "true" || place.value == "false")
        return place.value == "true";
    complain(DefinitionFileProblem::Kind::WrongType, place, place.value);
    return std::nullopt;
}

QDateTime Reader::date(const Place &place)
{
    const std::optional<QString> written = text(place);
    if (!written)
        return {};
    const QDateTime date = QDateTime::fromString(*written, Qt::ISODateWithMs).toUTC();
    if (!date.isValid())
        complain(DefinitionFileProblem::Kind::NotADate, place, place.value);
    return date;
}

WebhookDefinition Reader::webhook(const Place &object)
{
    WebhookDefinition webhook;
    if (!isObject(object))
        return webhook;
    const Members members = membersOf(object);
    webhook.id.value = text(place(members, "id", object)).value_or(QString());
    webhook.name = text(place(members, "name", object)).value_or(QString());
    webhook.entityType = requiredText(place(members, "entityType", object), object);
    webhook.endpoint = requiredText(place(members, "endpoint", object), object);
    webhook.deactivated = flag(place(members, "deactivated", object));
    webhook.createdAt = date(place(members, "created", object));
    const Place headers = place(members, "headers", object);
    if (headers.value.isNull() || headers.value == "null")
        return webhook;
    webhook.headers.emplace();
    for (const Place &one : elementsOf(headers))
        webhook.headers->append(header(one));
    return webhook;
}

DefinedHeader Reader::header(const Place &object)
{
    DefinedHeader header;
    if (!isObject(object))
        return header;
    const Members members = membersOf(object);
    header.name = requiredText(place(members, "name", object), object);
    const Place value = place(members, "value", object);
    const bool isWithheld = flag(place(members, "withheld", object)).value_or(false);
    header.value = text(value);
    if (header.value && isWithheld)
        complain(DefinitionFileProblem::Kind::BothValueAndWithheld, value, value.value);
    else if (value.value.isNull() && !isWithheld)
        complain(DefinitionFileProblem::Kind::Missing, value, object.value);
    return header;
}

void Reader::refuseTwins(const QList<Place> &places, const QList<WebhookDefinition> &webhooks)
{
    QSet<WebhookId> seen;
    for (qsizetype i = 0; i < webhooks.size(); ++i) {
        const WebhookId id = webhooks.at(i).id;
        if (!id.isEmpty() && seen.contains(id))
            complain(DefinitionFileProblem::Kind::Twice, places.at(i), places.at(i).value);
        seen.insert(id);
    }
}

/// The key does not matter: fingerprints are not written.
WebhookDefinition withoutCredentials(const WebhookDefinition &definition)
{
    return HeaderGuard(QByteArrayLiteral("none")).guarded(definition);
}

} // namespace

ReadDefinitionFile readDefinitionFile(QByteArrayView bytes)
{
    return Reader(bytes).read();
}

QByteArray writtenDefinitionFile(const DefinitionFile &file, ExportCredentials credentials)
{
    QJsonArray webhooks;
    for (const WebhookDefinition &webhook : file.webhooks) {
        const bool all = credentials == ExportCredentials::Written;
        webhooks.append(
            writtenDefinition(all ? webhook : withoutCredentials(webhook), Fingerprints::LeftOut));
    }
    const QJsonObject environment{{QLatin1String("name"), file.environment},
                                  {QLatin1String("host"), file.host}};
    QJsonObject document{
        {QLatin1String("format"), format},
        {QLatin1String("version"), definitionFileVersion},
        {QLatin1String("exported"), file.exportedAt.toUTC().toString(Qt::ISODateWithMs)},
        {QLatin1String("environment"), environment},
        {QLatin1String("webhooks"), webhooks}};
    if (!file.isComplete)
        document.insert(QLatin1String("complete"), false);
    return QJsonDocument(document).toJson();
}

} // namespace hookdesk
