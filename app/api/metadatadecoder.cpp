// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/answerdecoder.h"
#include "app/api/jsonreader.h"
#include "app/api/servermodel.h"
#include "app/domain/entitytype.h"
#include "app/domain/textorder.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>
#include <utility>

namespace hookdesk {

namespace {

constexpr int maxElementDepth = 64;
constexpr qsizetype maxMetadataName = 4096;

/// `Collection(A.B)` is about `A.B`.
QString elementType(const QString &type)
{
    constexpr QLatin1String collection("Collection(");
    return type.startsWith(collection) && type.endsWith(QLatin1Char(')'))
               ? type.mid(collection.size()).chopped(1)
               : type;
}

/// `Org.OData.Capabilities.V1.UpdateRestrictions` and `Capabilities.UpdateRestrictions` are one.
QString lastPart(const QString &name)
{
    return name.mid(name.lastIndexOf(QLatin1Char('.')) + 1);
}

/// Reads a CSDL document element by element; what it does not know it passes over.
class MetadataReader
{
public:
    explicit MetadataReader(const QByteArray &xml)
        : m_xml(xml)
    {
    }

    Result<ServerModel> read()
    {
        while (!m_xml.atEnd())
            readToken(m_xml.readNext());
        if (m_xml.hasError()) {
            return garbled(QStringLiteral("no metadata: %1 in line %2, column %3")
                               .arg(m_xml.errorString())
                               .arg(m_xml.lineNumber())
                               .arg(m_xml.columnNumber()));
        }
        withoutAliases();
        sortByName(m_model.types);
        sortByName(m_model.sets);
        sortByName(m_model.enums);
        for (const auto &noted : std::as_const(m_noted))
            noted();
        return std::move(m_model);
    }

private:
    template <typename T>
    static void sortByName(QList<T> &list)
    {
        std::stable_sort(list.begin(), list.end(),
                         [](const T &a, const T &b) { return a.name < b.name; });
    }
    template <typename T>
    static T *namedIn(QList<T> &list, const QString &name)
    {
        const auto found = std::lower_bound(
            list.begin(), list.end(), name,
            [](const T &each, const QString &wanted) { return each.name < wanted; });
        return found == list.end() || found->name != name ? nullptr : &*found;
    }

    void readToken(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::DTD)
            m_xml.raiseError(QStringLiteral("a document type declaration"));
        else if (token == QXmlStreamReader::StartElement)
            beginElement();
        else if (token == QXmlStreamReader::EndElement)
            endElement();
    }

    void beginElement()
    {
        m_path.append(m_xml.name().toString());
        if (m_path.size() == 1 && m_xml.name() != QLatin1String("Edmx"))
            m_xml.raiseError(QStringLiteral("another document"));
        else if (m_path.size() > maxElementDepth)
            m_xml.raiseError(QStringLiteral("nested too deep"));
        else
            readElement(m_path.last());
    }

    void endElement()
    {
        const QString name = m_path.takeLast();
        if (name == QLatin1String("EntityType"))
            m_inType = false;
        else if (name == QLatin1String("EntitySet"))
            m_inSet = false;
        else if (name == QLatin1String("Annotations"))
            m_target.clear();
        else if (name == QLatin1String("Annotation"))
            m_term.clear();
        else if (name == QLatin1String("Property"))
            m_inProperty = false;
    }

    void readElement(const QString &name)
    {
        using Reader = void (MetadataReader::*)();
        static const QHash<QString, Reader> readers{
            {QStringLiteral("Schema"), &MetadataReader::readSchema},
            {QStringLiteral("EntityType"), &MetadataReader::readType},
            {QStringLiteral("PropertyRef"), &MetadataReader::readKey},
            {QStringLiteral("Property"), &MetadataReader::readProperty},
            {QStringLiteral("NavigationProperty"), &MetadataReader::readNavigation},
            {QStringLiteral("ReferentialConstraint"), &MetadataReader::readConstraint},
            {QStringLiteral("EnumType"), &MetadataReader::readEnum},
            {QStringLiteral("Member"), &MetadataReader::readMember},
            {QStringLiteral("EntitySet"), &MetadataReader::readSet},
            {QStringLiteral("Function"), &MetadataReader::readOperation},
            {QStringLiteral("Action"), &MetadataReader::readOperation},
            {QStringLiteral("Parameter"), &MetadataReader::readParameter},
            {QStringLiteral("FunctionImport"), &MetadataReader::readImport},
            {QStringLiteral("ActionImport"), &MetadataReader::readImport},
            {QStringLiteral("Annotations"), &MetadataReader::readTarget},
            {QStringLiteral("Annotation"), &MetadataReader::readTerm},
            {QStringLiteral("PropertyValue"), &MetadataReader::readValue},
            {QStringLiteral("String"), &MetadataReader::readText},
            {QStringLiteral("EnumMember"), &MetadataReader::readPermission}};
        if (const Reader reader = readers.value(name))
            (this->*reader)();
    }

    [[nodiscard]] QString attribute(const char *name) const
    {
        return capped(m_xml.attributes().value(QLatin1String(name)).toString(), maxMetadataName);
    }
    [[nodiscard]] QString qualified(const QString &name) const
    {
        return m_namespace.isEmpty() ? name : m_namespace + QLatin1Char('.') + name;
    }
    [[nodiscard]] bool isIn(const char *parent) const
    {
        return m_path.size() > 1 && m_path.at(m_path.size() - 2) == QLatin1String(parent);
    }

    void readSchema()
    {
        m_namespace = attribute("Namespace");
        if (const QString alias = attribute("Alias"); !alias.isEmpty())
            m_aliases.insert(alias, m_namespace);
    }

    void readType()
    {
        m_inType = true;
        m_model.types.append(
            {qualified(attribute("Name")), attribute("BaseType"), QString(), {}, {}, QString()});
    }

    void readKey()
    {
        if (m_inType && m_model.types.last().key.isEmpty())
            m_model.types.last().key = attribute("Name");
    }

    void readProperty()
    {
        if (!m_inType || !isIn("EntityType"))
            return;
        m_inProperty = true;
        m_model.types.last().properties.append({attribute("Name"), attribute("Type"), false});
    }

    void readNavigation()
    {
        if (m_inType)
            m_model.types.last().navigation.append(
                {attribute("Name"), elementType(attribute("Type")), QString()});
    }

    void readConstraint()
    {
        if (m_inType && isIn("NavigationProperty"))
            m_model.types.last().navigation.last().keyProperty = attribute("Property");
    }

    void readEnum() { m_model.enums.append({qualified(attribute("Name")), {}}); }
    void readMember()
    {
        if (isIn("EnumType"))
            m_model.enums.last().members.append(attribute("Name"));
    }

    void readSet()
    {
        m_inSet = true;
        m_model.sets.append({attribute("Name"), attribute("EntityType"), {}, {}, {}, {}, {}});
    }

    void readOperation()
    {
        m_model.operations.append({qualified(attribute("Name")),
                                   m_path.last() == QLatin1String("Action"),
                                   attribute("IsBound") == QLatin1String("true"),
                                   {}});
    }

    void readParameter()
    {
        if (isIn("Action") || isIn("Function"))
            m_model.operations.last().parameterTypes.append(elementType(attribute("Type")));
    }

    void readImport() { m_model.imports.append(attribute("Name")); }
    void readTarget() { m_target = attribute("Target"); }

    void readTerm()
    {
        m_term = lastPart(attribute("Term"));
        if (saysLabel(m_term))
            noteLabel(attribute("String"));
        const bool isTrue = attribute("Bool") != QLatin1String("false");
        if ((m_term == QLatin1String("Computed") || m_term == QLatin1String("Immutable")) && isTrue)
            noteReadOnly();
        if (m_term == QLatin1String("Permissions"))
            takePermissions(attribute("EnumMember"));
    }

    /// `Org.OData.Core.V1.Description` is the standard's; the others are in use.
    static bool saysLabel(const QString &term)
    {
        return term == QLatin1String("Description") || term == QLatin1String("Label") ||
               term == QLatin1String("DisplayName");
    }

    void readText()
    {
        if (saysLabel(m_term))
            noteLabel(readOwnText());
    }

    /// Of the open set or type itself, not of one of its parts; the first counts.
    void noteLabel(const QString &text)
    {
        const QString about = m_path.value(m_path.lastIndexOf(QLatin1String("Annotation")) - 1);
        if (about == QLatin1String("EntitySet"))
            takeLabel(&m_model.sets.last().label, text);
        else if (about == QLatin1String("EntityType"))
            takeLabel(&m_model.types.last().label, text);
        else if (about == QLatin1String("Annotations"))
            m_noted.append([this, target = m_target, text] { noteLabel(target, text); });
    }

    /// `Namespace.Type`, or `Namespace.Container/Set`; of a `Namespace.Type/Property` nothing.
    void noteLabel(const QString &target, const QString &text)
    {
        const qsizetype slash = target.indexOf(QLatin1Char('/'));
        ServerEntityType *type = namedIn(m_model.types, resolved(target.left(slash)));
        ServerEntitySet *set = namedIn(m_model.sets, target.mid(slash + 1));
        if (type && slash < 0)
            takeLabel(&type->label, text);
        else if (set && !type && slash >= 0)
            takeLabel(&set->label, text);
    }

    static void takeLabel(QString *label, const QString &text)
    {
        if (label->isEmpty())
            *label = text.simplified();
    }

    /// The text of the open element, which is closed then.
    QString readOwnText()
    {
        const QString text = capped(m_xml.readElementText(), maxMetadataName);
        if (!m_path.isEmpty() && m_xml.isEndElement())
            m_path.removeLast();
        return text;
    }

    void readPermission()
    {
        if (m_term == QLatin1String("Permissions"))
            takePermissions(readOwnText());
    }

    /// `Org.OData.Core.V1.Permission/Read`
    void takePermissions(const QString &permissions)
    {
        if (permissions.endsWith(QLatin1String("/Read")) &&
            !permissions.contains(QLatin1String("Write")))
            noteReadOnly();
    }

    /// What stands in the property itself, or names it as its target: `Namespace.Type/Property`.
    void noteReadOnly()
    {
        if (m_inProperty) {
            m_model.types.last().properties.last().isReadOnly = true;
            return;
        }
        if (!m_target.isEmpty())
            m_noted.append([this, target = m_target] { noteReadOnly(target); });
    }

    void noteReadOnly(const QString &target)
    {
        const qsizetype slash = target.indexOf(QLatin1Char('/'));
        ServerEntityType *type = namedIn(m_model.types, resolved(target.left(slash)));
        if (slash < 0 || !type)
            return;
        for (ServerProperty &property : type->properties)
            property.isReadOnly |= property.name == target.mid(slash + 1);
    }

    void readValue()
    {
        // With its term, because restrictions of ways to other sets have the same words in them.
        static const QHash<QString, std::optional<bool> ServerEntitySet::*> capabilities{
            {QStringLiteral("ReadRestrictions/Readable"), &ServerEntitySet::isReadable},
            {QStringLiteral("InsertRestrictions/Insertable"), &ServerEntitySet::isInsertable},
            {QStringLiteral("UpdateRestrictions/Updatable"), &ServerEntitySet::isUpdatable},
            {QStringLiteral("DeleteRestrictions/Deletable"), &ServerEntitySet::isDeletable}};
        const auto member =
            capabilities.value(m_term + QLatin1Char('/') + attribute("Property"), nullptr);
        const QString word = attribute("Bool");
        if (!member || word.isEmpty())
            return;
        const bool told = word == QLatin1String("true");
        if (m_inSet)
            m_model.sets.last().*member = told;
        else if (!m_target.isEmpty())
            m_noted.append(
                [this, target = m_target, member, told] { noteCapability(target, member, told); });
    }

    /// `Namespace.Container/Set`
    void noteCapability(const QString &target, std::optional<bool> ServerEntitySet::*member,
                        bool told)
    {
        const QString name = target.mid(target.lastIndexOf(QLatin1Char('/')) + 1);
        if (ServerEntitySet *set = namedIn(m_model.sets, name))
            set->*member = told;
    }

    [[nodiscard]] QString resolved(const QString &name) const
    {
        const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
        const QString full = m_aliases.value(name.left(dot));
        return dot < 0 || full.isEmpty() ? name : full + name.mid(dot);
    }

    void withoutAliases()
    {
        if (m_aliases.isEmpty())
            return;
        for (ServerEntityType &type : m_model.types) {
            type.baseType = resolved(type.baseType);
            for (ServerProperty &property : type.properties)
                property.type = resolved(property.type);
            for (ServerNavigation &way : type.navigation)
                way.target = resolved(way.target);
        }
        for (ServerEntitySet &set : m_model.sets)
            set.entityType = resolved(set.entityType);
        for (ServerOperation &operation : m_model.operations) {
            for (QString &type : operation.parameterTypes)
                type = resolved(type);
        }
    }

    QXmlStreamReader m_xml;
    ServerModel m_model;
    QStringList m_path; ///< The names of the open elements.
    QString m_namespace;
    QHash<QString, QString> m_aliases;
    QString m_target; ///< Of the open `Annotations`.
    QString m_term;   ///< Of the open `Annotation`, without its namespace.
    /// What annotations say of what may come later.
    QList<std::function<void()>> m_noted;
    bool m_inType = false;
    bool m_inSet = false;
    bool m_inProperty = false;
};

} // namespace

Result<ServerModel> readServerModel(const QByteArray &xml)
{
    Result<ServerModel> model = MetadataReader(xml).read();
    if (model) {
        ServerModel read = std::move(model).value();
        read.fingerprint = fingerprintOf(read);
        return read;
    }
    return model;
}

QList<EntityType> entityTypesOf(const ServerModel &model)
{
    QHash<QString, EntityType> types;
    for (const ServerEntitySet &set : model.sets) {
        const QString name = entityTypeOfSet(set.name);
        if (!name.isEmpty() && !types.contains(name))
            types.insert(name, {name, set.name, model.labelOf(set)});
    }
    QList<EntityType> sorted;
    for (const QString &name : sortedForPeople(types.keys()))
        sorted.append(types.value(name));
    return sorted;
}

} // namespace hookdesk
