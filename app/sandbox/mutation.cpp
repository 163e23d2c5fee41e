// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/mutation.h"

#include "app/signature/signature.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace hookdesk::sandbox {

namespace {

/// An object that keeps the order of its fields; the values are JSON text.
class OrderedObject
{
public:
    void add(const QString &name, const QByteArray &value)
    {
        m_fields.append(text(name) + ':' + value);
    }

    void add(const QString &name, const QJsonValue &value) { add(name, text(value)); }

    [[nodiscard]] QByteArray text() const { return '{' + m_fields.join(',') + '}'; }

private:
    static QByteArray text(const QJsonValue &value)
    {
        const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return array.mid(1, array.size() - 2);
    }

    QList<QByteArray> m_fields;
};

QByteArray changesText(const QList<FieldChange> &changes)
{
    QList<QByteArray> texts;
    for (const FieldChange &change : changes) {
        OrderedObject object;
        object.add(QStringLiteral("field"), QJsonValue(change.field));
        if (change.before)
            object.add(QStringLiteral("old"), *change.before);
        object.add(QStringLiteral("new"), change.after);
        texts.append(object.text());
    }
    return '[' + texts.join(',') + ']';
}

QByteArray payload(const Mutation &mutation)
{
    OrderedObject object;
    object.add(QStringLiteral("type"),
               QJsonValue(mutationName(mutation.kind, mutation.entityType)));
    object.add(QStringLiteral("entityType"), QJsonValue(mutation.entityType));
    object.add(isRelationship(mutation.entityType) ? QStringLiteral("relationshipId")
                                                   : QStringLiteral("entityId"),
               QJsonValue(mutation.recordId));
    if (!mutation.changes.isEmpty())
        object.add(QStringLiteral("changes"), changesText(mutation.changes));
    return object.text();
}

} // namespace

bool isRelationship(const QString &entityType)
{
    return entityType.startsWith(QLatin1String("Relationship"));
}

QString mutationName(MutationKind kind, const QString &entityType)
{
    const QString family =
        isRelationship(entityType) ? QStringLiteral("Relationship") : QStringLiteral("Entity");
    switch (kind) {
    case MutationKind::Creation:
        return family + QStringLiteral("CreationMutation");
    case MutationKind::Update:
        return family + QStringLiteral("UpdateMutation");
    case MutationKind::Deletion:
        return family + QStringLiteral("DeletionMutation");
    }
    return {};
}

QByteArray deliveryBody(const QString &webhookId, const Mutation &mutation)
{
    OrderedObject object;
    object.add(QStringLiteral("webhookId"), QJsonValue(webhookId));
    object.add(QStringLiteral("payload"), payload(mutation));
    return object.text();
}

QByteArray withBodySignature(const QByteArray &body, const QString &secret)
{
    return body.chopped(1) + ",\"signature\":\"" + signature(secret.toUtf8(), body) + "\"}";
}

} // namespace hookdesk::sandbox
