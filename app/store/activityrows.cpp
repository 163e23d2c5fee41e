// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/activityrows.h"

#include "app/domain/searchtext.h"
#include "app/store/sqlitefile.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <functional>

namespace hookdesk {

namespace {

/// The order of the columns is part of the chain: never change it.
const QStringList &columns()
{
    static const QStringList names{
        QStringLiteral("sequence"),    QStringLiteral("at"),
        QStringLiteral("environment"), QStringLiteral("environment_kind"),
        QStringLiteral("host"),        QStringLiteral("os_user"),
        QStringLiteral("employee"),    QStringLiteral("operation"),
        QStringLiteral("webhook_id"),  QStringLiteral("webhook"),
        QStringLiteral("endpoint"),    QStringLiteral("state_before"),
        QStringLiteral("state_after"), QStringLiteral("result"),
        QStringLiteral("error"),       QStringLiteral("status"),
        QStringLiteral("message"),     QStringLiteral("detail"),
        QStringLiteral("method"),      QStringLiteral("path"),
        QStringLiteral("folded"),      QStringLiteral("hash"),
        QStringLiteral("request_id")};
    return names;
}

enum Column {
    Sequence,
    At,
    EnvironmentName,
    Kind,
    Host,
    User,
    Employee,
    Operation,
    WebhookIdColumn,
    WebhookName,
    Endpoint,
    Before,
    After,
    ResultColumn,
    Error,
    Status,
    Message,
    Detail,
    Method,
    Path,
    Folded,
    Hash,
    RequestId
};

/// In the order of ApiError::Kind.
const std::array<QString, 16> &errorNames()
{
    static const std::array<QString, 16> names{
        QStringLiteral("network"),        QStringLiteral("tls"),
        QStringLiteral("timeout"),        QStringLiteral("cancelled"),
        QStringLiteral("authentication"), QStringLiteral("forbidden"),
        QStringLiteral("not found"),      QStringLiteral("unsupported"),
        QStringLiteral("rate limited"),   QStringLiteral("rejected"),
        QStringLiteral("server"),         QStringLiteral("malformed"),
        QStringLiteral("too large"),      QStringLiteral("ambiguous"),
        QStringLiteral("not applied"),    QStringLiteral("redirect refused")};
    static_assert(static_cast<size_t>(ApiError::Kind::RedirectRefused) == 15);
    return names;
}

EnvironmentKind environmentKind(const QString &name)
{
    for (const EnvironmentKind kind :
         {EnvironmentKind::Production, EnvironmentKind::Staging, EnvironmentKind::Sandbox}) {
        if (activityName(kind) == name)
            return kind;
    }
    return EnvironmentKind::Other;
}

/// What a newer version may have written counts as Rejected.
std::optional<ApiError> errorFrom(const QSqlQuery &row)
{
    const QString name = row.value(Error).toString();
    if (name.isEmpty())
        return std::nullopt;
    const auto found = std::find(errorNames().begin(), errorNames().end(), name);
    ApiError error;
    error.kind = found == errorNames().end()
                     ? ApiError::Kind::Rejected
                     : static_cast<ApiError::Kind>(found - errorNames().begin());
    error.httpStatus = row.value(Status).toInt();
    error.serverMessage = row.value(Message).toString();
    error.detail = row.value(Detail).toString();
    error.method = row.value(Method).toString();
    error.path = row.value(Path).toString();
    error.host = row.value(Host).toString();
    return error;
}

/// Text that comes out of SQLite as it went in. A byte order mark at its beginning would not,
/// neither would half of a character beyond the first 65,536.
QString storable(QString text)
{
    constexpr qsizetype longest = 64 * 1024;
    text.truncate(longest);
    for (QChar &c : text) {
        if (c.isNull() || c.unicode() == 0xFEFF || c.unicode() == 0xFFFE)
            c = QChar::ReplacementCharacter;
    }
    return textOrEmpty(QString::fromUtf8(text.toUtf8()));
}

QByteArray canonical(const QVariant &value)
{
    const QByteArray bytes = value.toString().toUtf8();
    return QByteArray::number(bytes.size()) + ':' + bytes;
}

QByteArray chained(const QByteArray &hashBefore, const std::function<QVariant(int)> &column)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(hashBefore);
    for (int i = 0; i < Hash; ++i)
        hash.addData(canonical(column(i)));
    if (const QVariant id = column(RequestId); !id.toString().isEmpty())
        hash.addData(canonical(id));
    return hash.result();
}

/// Where a search looks.
QString foldedText(const QVariantList &row, const QString &requestId)
{
    QStringList texts{requestId};
    for (const Column column : {EnvironmentName, Host, User, Employee, WebhookIdColumn, WebhookName,
                                Endpoint, Before, After, Message, Detail, Path})
        texts += row.at(column).toString();
    return storable(searchText(texts.join(QLatin1Char('\n'))));
}

} // namespace

QStringList activityTables()
{
    return {QStringLiteral(
                "CREATE TABLE activity (sequence INTEGER PRIMARY KEY AUTOINCREMENT, "
                "at INTEGER NOT NULL, environment TEXT NOT NULL, environment_kind TEXT NOT NULL, "
                "host TEXT NOT NULL, os_user TEXT NOT NULL, employee TEXT NOT NULL, "
                "operation TEXT NOT NULL, webhook_id TEXT NOT NULL, webhook TEXT NOT NULL, "
                "endpoint TEXT NOT NULL, state_before TEXT NOT NULL, state_after TEXT NOT NULL, "
                "result TEXT NOT NULL, error TEXT NOT NULL, status INTEGER NOT NULL, "
                "message TEXT NOT NULL, detail TEXT NOT NULL, method TEXT NOT NULL, "
                "path TEXT NOT NULL, folded TEXT NOT NULL, hash BLOB NOT NULL)"),
            // The last row that retention removed.
            QStringLiteral("CREATE TABLE anchor (id INTEGER PRIMARY KEY CHECK (id = 1), "
                           "sequence INTEGER NOT NULL, hash BLOB NOT NULL)"),
            QStringLiteral("INSERT INTO anchor VALUES (1, 0, zeroblob(32))"),
            // Holds a row only while retention works, in its transaction.
            QStringLiteral("CREATE TABLE retention (up_to INTEGER NOT NULL)")};
}

QStringList activityRequestIds()
{
    return {QStringLiteral("ALTER TABLE activity ADD COLUMN request_id TEXT NOT NULL DEFAULT ''"),
            QStringLiteral("CREATE INDEX activity_by_request ON activity (request_id, sequence)")};
}

QStringList activityTriggers()
{
    return {
        QStringLiteral("CREATE TRIGGER IF NOT EXISTS activity_is_not_changed "
                       "BEFORE UPDATE ON activity "
                       "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"),
        QStringLiteral("CREATE TRIGGER IF NOT EXISTS activity_is_not_removed "
                       "BEFORE DELETE ON activity "
                       "WHEN NOT EXISTS (SELECT 1 FROM retention WHERE up_to >= OLD.sequence) "
                       "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"),
        // INSERT OR REPLACE removes a row without the trigger before it being asked.
        QStringLiteral("CREATE TRIGGER IF NOT EXISTS activity_is_not_replaced "
                       "BEFORE INSERT ON activity "
                       "WHEN NEW.sequence <= (SELECT coalesce(max(sequence), 0) FROM activity) "
                       "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"),
        QStringLiteral("CREATE TRIGGER IF NOT EXISTS anchor_is_not_moved BEFORE UPDATE ON anchor "
                       "WHEN NOT EXISTS (SELECT 1 FROM retention WHERE up_to >= NEW.sequence) "
                       "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"),
        QStringLiteral("CREATE TRIGGER IF NOT EXISTS anchor_is_not_removed BEFORE DELETE ON anchor "
                       "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END")};
}

ActivitySelection selectionOf(const ActivityQuery &query)
{
    QStringList conditions{QStringLiteral("sequence > ?")};
    QVariantList values{query.above};
    const auto add = [&](const char *condition, const QVariant &value) {
        conditions += QLatin1String(condition);
        values += value;
    };
    if (query.below >= 0)
        add("sequence < ?", query.below);
    if (query.operation)
        add("operation = ?", activityName(*query.operation));
    if (query.result)
        add("result = ?", activityName(*query.result));
    if (!query.environment.isEmpty() || !query.host.isEmpty()) {
        add("environment = ?", storable(query.environment));
        add("host = ?", storable(query.host));
    }
    if (!query.withStarts)
        conditions += QStringLiteral(
            "NOT (result = 'started' AND EXISTS (SELECT 1 FROM activity AS later WHERE "
            "later.request_id = activity.request_id AND later.sequence > activity.sequence))");
    if (!query.text.isEmpty())
        add("(instr(folded, ?) > 0 OR folded GLOB '*[^' || char(1) || '-~]*')",
            storable(searchText(query.text)));
    values += query.text.isEmpty() ? query.limit : -1; // isFound() is asked of each row
    return {QStringLiteral("SELECT ") + columns().join(QLatin1String(", ")) +
                QStringLiteral(" FROM activity WHERE ") + conditions.join(QLatin1String(" AND ")) +
                QStringLiteral(" ORDER BY sequence DESC LIMIT ?"),
            values,
            {}};
}

bool isFound(const ActivityQuery &query, const QSqlQuery &row)
{
    return query.text.isEmpty() || findsText(row.value(Folded).toString(), searchText(query.text));
}

QString wholeChain()
{
    return QStringLiteral("SELECT ") + columns().join(QLatin1String(", ")) +
           QStringLiteral(" FROM activity ORDER BY sequence");
}

ActivityEntry activityEntry(const QSqlQuery &row)
{
    ActivityEntry entry;
    entry.sequence = row.value(Sequence).toLongLong();
    entry.at = dateFrom(row.value(At));
    entry.environment = row.value(EnvironmentName).toString();
    entry.environmentKind = environmentKind(row.value(Kind).toString());
    entry.host = row.value(Host).toString();
    entry.user = row.value(User).toString();
    entry.employee = row.value(Employee).toString();
    entry.operation = activityOperation(row.value(Operation).toString());
    entry.webhookId = WebhookId{row.value(WebhookIdColumn).toString()};
    entry.webhook = row.value(WebhookName).toString();
    entry.endpoint = row.value(Endpoint).toString();
    entry.before = row.value(Before).toString();
    entry.after = row.value(After).toString();
    entry.result = activityResult(row.value(ResultColumn).toString());
    entry.error = errorFrom(row);
    entry.method = row.value(Method).toString();
    entry.path = row.value(Path).toString();
    entry.hash = storedHash(row);
    entry.requestId = row.value(RequestId).toString();
    return entry;
}

ActivitySelection activityRow(const ActivityEntry &entry, qint64 sequence,
                              const QByteArray &hashBefore)
{
    const ApiError error = entry.error.value_or(ApiError());
    QVariantList row{sequence,
                     entry.at.toMSecsSinceEpoch(),
                     storable(entry.environment),
                     activityName(entry.environmentKind),
                     storable(entry.host),
                     storable(entry.user),
                     storable(entry.employee),
                     activityName(entry.operation),
                     storable(entry.webhookId.value),
                     storable(entry.webhook),
                     storable(entry.endpoint),
                     storable(entry.before),
                     storable(entry.after),
                     activityName(entry.result),
                     entry.error ? errorNames().at(static_cast<size_t>(error.kind))
                                 : QString(QLatin1String("")),
                     error.httpStatus,
                     storable(error.serverMessage),
                     storable(error.detail),
                     storable(entry.method),
                     storable(entry.path)};
    row += foldedText(row, entry.requestId);
    row += QByteArray();
    row += storable(entry.requestId);
    const QByteArray hash = chained(hashBefore, [&row](int i) { return row.at(i); });
    row[Hash] = hash;
    const QStringList marks(row.size(), QStringLiteral("?"));
    return {QStringLiteral("INSERT INTO activity (") + columns().join(QLatin1String(", ")) +
                QStringLiteral(") VALUES (") + marks.join(QLatin1String(", ")) + QLatin1Char(')'),
            row, hash};
}

QByteArray chainHash(const QByteArray &hashBefore, const QSqlQuery &row)
{
    return chained(hashBefore, [&row](int i) { return row.value(i); });
}

QByteArray storedHash(const QSqlQuery &row)
{
    return row.value(Hash).toByteArray();
}

} // namespace hookdesk
