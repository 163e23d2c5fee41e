// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/metadata.h"

#include "app/domain/entitytype.h"
#include "app/sandbox/companyrecord.h"
#include "app/sandbox/odataentity.h"

#include <QXmlStreamWriter>

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

void startEntityType(QXmlStreamWriter &xml, const QString &set)
{
    xml.writeStartElement(QStringLiteral("EntityType"));
    xml.writeAttribute(QStringLiteral("Name"), set);
    xml.writeStartElement(QStringLiteral("Key"));
    xml.writeEmptyElement(QStringLiteral("PropertyRef"));
    xml.writeAttribute(QStringLiteral("Name"), QStringLiteral("ID"));
    xml.writeEndElement();
}

/// A set that is a table of the sandbox.
void writeEntityType(QXmlStreamWriter &xml, const ODataEntity &entity)
{
    startEntityType(xml, entity.name);
    for (const ODataProperty &property : entity.properties)
        writeProperty(xml, property.name, edmName(property.type));
    xml.writeEndElement();
}

/// A set of records of the company.
void writeEntityType(QXmlStreamWriter &xml, const QString &set)
{
    startEntityType(xml, set);
    writeProperty(xml, QStringLiteral("ID"), QStringLiteral("Edm.Guid"));
    writeProperty(xml, QStringLiteral("_Type"), QStringLiteral("Edm.String"));
    writeProperty(xml, QStringLiteral("_Name"), QStringLiteral("Edm.String"));
    writeProperty(xml, QStringLiteral("CreationDate"), QStringLiteral("Edm.DateTimeOffset"));
    const QList<RecordField> fields = recordFields(entityTypeOfSet(set));
    for (const RecordField &field : fields)
        writeProperty(xml, field.name, field.edmType);
    xml.writeEndElement();
}

void writeContainer(QXmlStreamWriter &xml, const QStringList &sets)
{
    xml.writeStartElement(QStringLiteral("EntityContainer"));
    xml.writeAttribute(QStringLiteral("Name"), QStringLiteral("Container"));
    for (const QString &set : sets) {
        xml.writeEmptyElement(QStringLiteral("EntitySet"));
        xml.writeAttribute(QStringLiteral("Name"), set);
        xml.writeAttribute(QStringLiteral("EntityType"), QStringLiteral("Tribe.") + set);
    }
    xml.writeEmptyElement(QStringLiteral("FunctionImport"));
    xml.writeAttribute(QStringLiteral("Name"), QStringLiteral("GetCurrentEmployee"));
    xml.writeAttribute(QStringLiteral("Function"), QStringLiteral("Tribe.GetCurrentEmployee"));
    xml.writeEndElement();
}

QStringList makeEntitySets()
{
    QStringList sets;
    for (const QString &type : presetEntityTypes())
        sets.append(entitySetName(type));
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
            "Webhook _117ecf60__d492__48a1__8aab__a131ad465fd5 "
            "Relation_Organization__6b3f0c52__91d4__4f3e__8a60__2f4be18c7d15")
            .split(QLatin1Char(' '));
    sets.append(others);
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
    return entitySets().contains(entitySetName(entityType));
}

QByteArray metadataDocument(bool withEvents)
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
    xml.writeAttribute(QStringLiteral("Namespace"), QStringLiteral("Tribe"));
    QStringList sets = entitySets();
    for (const QString &set : entitySets()) {
        if (set == webhookEntity().name)
            writeEntityType(xml, webhookEntity());
        else
            writeEntityType(xml, set);
    }
    if (withEvents) {
        writeEntityType(xml, eventEntity());
        sets.append(eventEntity().name);
    }
    xml.writeStartElement(QStringLiteral("Function"));
    xml.writeAttribute(QStringLiteral("Name"), QStringLiteral("GetCurrentEmployee"));
    xml.writeEmptyElement(QStringLiteral("ReturnType"));
    xml.writeAttribute(QStringLiteral("Type"), QStringLiteral("Tribe.Employee"));
    xml.writeEndElement();
    writeContainer(xml, sets);
    xml.writeEndDocument();
    return document;
}

} // namespace hookdesk::sandbox
