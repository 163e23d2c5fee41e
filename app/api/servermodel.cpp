// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/servermodel.h"

#include <QCryptographicHash>

#include <algorithm>

namespace hookdesk {

namespace {

/// Nobody's are longer.
constexpr int longestDescent = 64;

template <typename T>
const T *namedIn(const QList<T> &list, const QString &name)
{
    const auto found =
        std::lower_bound(list.begin(), list.end(), name,
                         [](const T &each, const QString &wanted) { return each.name < wanted; });
    return found == list.end() || found->name != name ? nullptr : &*found;
}

/// The type and its bases, as far as they are told.
QList<const ServerEntityType *> descentOf(const ServerModel &model, const QString &type)
{
    QList<const ServerEntityType *> descent;
    const ServerEntityType *each = model.type(type);
    while (each && descent.size() < longestDescent && !descent.contains(each)) {
        descent.append(each);
        each = each->baseType.isEmpty() ? nullptr : model.type(each->baseType);
    }
    return descent;
}

QString wordOf(const std::optional<bool> &told)
{
    return told ? QString::number(int(*told)) : QStringLiteral("-");
}

QStringList linesOf(const ServerEntityType &type)
{
    QStringList lines{QStringLiteral("type %1 : %2 %3").arg(type.name, type.baseType, type.key)};
    for (const ServerProperty &property : type.properties)
        lines += QStringLiteral("property %1.%2 %3 %4")
                     .arg(type.name, property.name, property.type)
                     .arg(int(property.isReadOnly));
    for (const ServerNavigation &way : type.navigation)
        lines +=
            QStringLiteral("way %1.%2 %3 %4").arg(type.name, way.name, way.target, way.keyProperty);
    return lines;
}

} // namespace

const ServerEntitySet *ServerModel::set(const QString &name) const
{
    return namedIn(sets, name);
}

const ServerEntityType *ServerModel::type(const QString &name) const
{
    return namedIn(types, name);
}

const ServerEnum *ServerModel::enumeration(const QString &name) const
{
    return namedIn(enums, name);
}

QList<ServerProperty> ServerModel::propertiesOf(const QString &type) const
{
    QList<ServerProperty> properties;
    const QList<const ServerEntityType *> descent = descentOf(*this, type);
    for (const ServerEntityType *each : descent)
        properties += each->properties;
    return properties;
}

QList<ServerNavigation> ServerModel::navigationOf(const QString &type) const
{
    QList<ServerNavigation> navigation;
    const QList<const ServerEntityType *> descent = descentOf(*this, type);
    for (const ServerEntityType *each : descent)
        navigation += each->navigation;
    return navigation;
}

QString ServerModel::keyOf(const QString &type) const
{
    const QList<const ServerEntityType *> descent = descentOf(*this, type);
    for (const ServerEntityType *each : descent) {
        if (!each->key.isEmpty())
            return each->key;
    }
    return {};
}

QString ServerModel::labelOf(const ServerEntitySet &set) const
{
    const ServerEntityType *own = set.label.isEmpty() ? type(set.entityType) : nullptr;
    return own ? own->label : set.label;
}

bool ServerModel::isUpdatable(const QString &set, const QString &property) const
{
    const ServerEntitySet *told = this->set(set);
    if (!told || told->isUpdatable == false)
        return !told;
    const QList<ServerProperty> properties = propertiesOf(told->entityType);
    return std::none_of(properties.begin(), properties.end(), [&](const ServerProperty &each) {
        return each.isReadOnly && each.name == property;
    });
}

bool ServerModel::derives(const QString &type, const QString &base) const
{
    const QList<const ServerEntityType *> descent = descentOf(*this, type);
    return std::any_of(descent.begin(), descent.end(),
                       [&](const ServerEntityType *each) { return each->name == base; });
}

QByteArray fingerprintOf(const ServerModel &model)
{
    QStringList lines = model.imports;
    for (const ServerEntityType &type : model.types)
        lines += linesOf(type);
    for (const ServerEntitySet &set : model.sets)
        lines +=
            QStringLiteral("set %1 %2 %3 %4 %5 %6")
                .arg(set.name, set.entityType, wordOf(set.isReadable), wordOf(set.isInsertable),
                     wordOf(set.isUpdatable), wordOf(set.isDeletable));
    for (const ServerEnum &each : model.enums)
        lines += QStringLiteral("enum %1 %2").arg(each.name, each.members.join(QLatin1Char(' ')));
    for (const ServerOperation &operation : model.operations)
        lines += QStringLiteral("operation %1 %2 %3")
                     .arg(operation.name, operation.parameterTypes.join(QLatin1Char(' ')))
                     .arg(int(operation.isAction));
    lines.sort();
    return QCryptographicHash::hash(lines.join(QLatin1Char('\n')).toUtf8(),
                                    QCryptographicHash::Sha256);
}

} // namespace hookdesk
