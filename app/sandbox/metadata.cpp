// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/metadata.h"

#include "app/domain/entitytype.h"
#include "app/sandbox/companyrecord.h"
#include "app/sandbox/odataentity.h"

#include <QMap>
#include <QXmlStreamWriter>

#include <algorithm>

namespace hookdesk::sandbox {

namespace {

void writeProperty(QXmlStreamWriter &xml, const QString &name, const QString &type)
{
    xml.writeEmptyElement(QStringLiteral("Property"));
    xml.writeAttribute(QStringLiteral("Name"), name);
    xml.writeAttribute(QStringLiteral("Type"), type);
}

QString edmName(ODataType type)
{
    switch (type) {
    case ODataType::Boolean:
        return QStringLiteral("Edm.Boolean");
    case ODataType::Number:
        return QStringLiteral("Edm.Int32");
    case ODataType::Guid:
        return QStringLiteral("Edm.Guid");
    case ODataType::Date:
        return QStringLiteral("Edm.DateTimeOffset");
    case ODataType::String:
    case ODataType::Null:
        return QStringLiteral("Edm.String");
    }
    return {};
}

/// What the company has made itself, and what it calls it. A leading `_` was seen before a digit
/// and not before a letter (TRIBE-API.md, OData).
const QMap<QString, QString> &customTypes()
{
    static const QMap<QString, QString> types{
        {QStringLiteral("_117ecf60__d492__48a1__8aab__a131ad465fd5"), QStringLiteral("Voertuig")},
        {QStringLiteral("e0d6534a__cc84__4cf7__bdc5__d32f9311c09e"), QStringLiteral("Machine")},
        {QStringLiteral("Relation_Organization__6b3f0c52__91d4__4f3e__8a60__2f4be18c7d15"),
         QStringLiteral("Gemeente")}};
    return types;
}

void startEntityType(QXmlStreamWriter &xml, const QString &set)
{
    xml.writeStartElement(QStringLiteral("EntityType"));
    xml.writeAttribute(QStringLiteral("Name"), set);
    if (const QString label = customTypes().value(set); !label.isEmpty()) {
        xml.writeEmptyElement(QStringLiteral("Annotation"));
        xml.writeAttribute(QStringLiteral("Term"), QStringLiteral("Org.OData.Core.V1.Description"));
        xml.writeAttribute(QStringLiteral("String"), label);
    }
    xml.writeStartElement(QStringLiteral("Key"));
    xml.writeEmptyElement(QStringLiteral("PropertyRef"));
    xml.writeAttribute(QStringLiteral("Name"), QStringLiteral("ID"));
    xml.writeEndElement();
}

void writeWayToWebhook(QXmlStreamWriter &xml, const QString &property)
{
    xml.writeStartElement(QStringLiteral("NavigationProperty"));
    xml.writeAttribute(QStringLiteral("Name"), QStringLiteral("Connector"));
    xml.writeAttribute(QStringLiteral("Type"), QStringLiteral("OData.Webhook"));
    xml.writeEmptyElement(QStringLiteral("ReferentialConstraint"));
    xml.writeAttribute(QStringLiteral("Property"), property);
    xml.writeAttribute(QStringLiteral("ReferencedProperty"), QStringLiteral("ID"));
    xml.writeEndElement();
}

/// A set that is a table of the sandbox.
void writeEntityType(QXmlStreamWriter &xml, const ODataEntity &entity)
{
    startEntityType(xml, entity.name);
    for (const ODataProperty &property : entity.properties)
        writeProperty(xml, property.name, edmName(property.type));
    if (entity.property(QStringLiteral("ConnectorId")))
        writeWayToWebhook(xml, QStringLiteral("ConnectorId"));
    xml.writeEndElement();
}

/// A set of records of the company.
void writeEntityType(QXmlStreamWriter &xml, const QString &set)
{
    startEntityType(xml, set);
    writeProperty(xml, QStringLiteral("ID"), QStringLiteral("Edm.Guid"));
    writeProperty(xml, QStringLiteral("_Type"), QStringLiteral("Edm.String"));
    writeProperty(xml, QStringLiteral("_Name"), QStringLiteral("Edm.String"));
    for (const char *date : {"CreationDate", "LastMutationDate"})
        writeProperty(xml, QLatin1String(date), QStringLiteral("Edm.DateTimeOffset"));
    const QList<RecordField> fields = recordFields(entityTypeOfSet(set));
    for (const RecordField &field : fields)
        writeProperty(xml, field.name, field.edmType);
    xml.writeEndElement();
}

void writeReadOnly(QXmlStreamWriter &xml)
{
    xml.writeStartElement(QStringLiteral("Annotation"));
    xml.writeAttribute(QStringLiteral("Term"),
                       QStringLiteral("Org.OData.Capabilities.V1.UpdateRestrictions"));
    xml.writeStartElement(QStringLiteral("Record"));
    xml.writeEmptyElement(QStringLiteral("PropertyValue"));
    xml.writeAttribute(QStringLiteral("Property"), QStringLiteral("Updatable"));
    xml.writeAttribute(QStringLiteral("Bool"), QStringLiteral("false"));
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeContainer(QXmlStreamWriter &xml, const QStringList &sets, Quirks quirks)
{
    xml.writeStartElement(QStringLiteral("EntityContainer"));
    xml.writeAttribute(QStringLiteral("Name"), QStringLiteral("Container"));
    for (const QString &set : sets) {
        xml.writeStartElement(QStringLiteral("EntitySet"));
        xml.writeAttribute(QStringLiteral("Name"), set);
        xml.writeAttribute(QStringLiteral("EntityType"), QStringLiteral("OData.") + set);
        if (set == webhookEntity().name && quirks.testFlag(Quirk::ReadOnlyWebhooks))
            writeReadOnly(xml);
        xml.writeEndElement();
    }
    xml.writeEmptyElement(QStringLiteral("FunctionImport"));
    xml.writeAttribute(QStringLiteral("Name"), QStringLiteral("GetCurrentEmployee"));
    xml.writeAttribute(QStringLiteral("Function"), QStringLiteral("OData.GetCurrentEmployee"));
    xml.writeEndElement();
}

QStringList makeEntitySets()
{
    QStringList sets;
    for (const QString &type : presetEntityTypes())
        sets.append(QString(type).replace(QLatin1Char('.'), QLatin1Char('_')));
    const QStringList others =
        QString::fromLatin1(
            "Activity Activity_Appointment Activity_Campaign Activity_Contract "
            "Activity_CreditInvoice "
            "Activity_Email Activity_Mailing Activity_Note Activity_Order Activity_PhoneCall "
            "Activity_Project Activity_ProjectPhase Activity_Quote Activity_Subscription "
            "Activity_TimeRegistration Attachment Document Employee Product ProductGroup "
            "ProductLine "
            "Relation Relation_Group Relationship Relationship_Organization_Branch "
            "Relationship_Organization_Identity Relationship_Organization_Supplier "
            "Relationship_Person_ContactPerson Relationship_Person_Customer "
            "Relationship_Person_Employee "
            "Webhook")
            .split(QLatin1Char(' '));
    sets.append(others + customTypes().keys());
    sets.sort();
    return sets;
}

} // namespace

const QStringList &entitySets()
{
    static const QStringList sets = makeEntitySets();
    return sets;
}

bool isKnownEntityType(const QString &entityType)
{
    return std::any_of(entitySets().begin(), entitySets().end(),
                       [&](const QString &set) { return entityTypeOfSet(set) == entityType; });
}

QByteArray metadataDocument(Quirks quirks)
{
    QByteArray document;
    QXmlStreamWriter xml(&document);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeNamespace(QStringLiteral("http://docs.oasis-open.org/odata/ns/edmx"),
                       QStringLiteral("edmx"));
    xml.writeStartElement(QStringLiteral("edmx:Edmx"));
    xml.writeAttribute(QStringLiteral("Version"), QStringLiteral("4.0"));
    xml.writeStartElement(QStringLiteral("edmx:DataServices"));
    xml.writeStartElement(QStringLiteral("Schema"));
    xml.writeDefaultNamespace(QStringLiteral("http://docs.oasis-open.org/odata/ns/edm"));
    xml.writeAttribute(QStringLiteral("Namespace"), QStringLiteral("OData"));
    QStringList sets = entitySets();
    for (const QString &set : entitySets()) {
        if (set == webhookEntity().name)
            writeEntityType(xml, webhookEntity());
        else
            writeEntityType(xml, set);
    }
    if (!quirks.testFlag(Quirk::NoEventLog)) {
        writeEntityType(xml, eventEntity(quirks));
        sets.append(eventEntity(quirks).name);
    }
    xml.writeStartElement(QStringLiteral("Function"));
    xml.writeAttribute(QStringLiteral("Name"), QStringLiteral("GetCurrentEmployee"));
    xml.writeEmptyElement(QStringLiteral("ReturnType"));
    xml.writeAttribute(QStringLiteral("Type"), QStringLiteral("OData.Employee"));
    xml.writeEndElement();
    writeContainer(xml, sets, quirks);
    xml.writeEndDocument();
    return document;
}

} // namespace hookdesk::sandbox
