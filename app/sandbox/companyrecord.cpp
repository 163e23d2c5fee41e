// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/companyrecord.h"

#include "app/domain/entitytype.h"

#include <QDate>

#include <array>
#include <vector>

namespace hookdesk::sandbox {

namespace {

enum class FieldKind { Name, City, Email, Website, Number, Amount, Percentage, Date, Flag, Choice };

struct FieldSpec
{
    const char *name;
    FieldKind kind;
    const char *choices = ""; ///< Of a Choice, with bars between.
};

struct TypeSpec
{
    const char *subject; ///< What the name begins with; alternatives with bars between.
    std::vector<FieldSpec> fields;
};

/// In the order of presetEntityTypes(). The first field is the name of the record.
const std::array<TypeSpec, 7> &presets()
{
    static const std::array<TypeSpec, 7> all{{
        {"",
         {{"Name", FieldKind::Name},
          {"City", FieldKind::City},
          {"EmailAddress", FieldKind::Email},
          {"Website", FieldKind::Website},
          {"ChamberOfCommerceNumber", FieldKind::Number}}},
        {"Inkoop|Administratie|Directie|Technische dienst|Receptie",
         {{"Name", FieldKind::Name},
          {"EmailAddress", FieldKind::Email},
          {"Website", FieldKind::Website},
          {"City", FieldKind::City}}},
        {"Klant",
         {{"Name", FieldKind::Name},
          {"CustomerNumber", FieldKind::Number},
          {"Status", FieldKind::Choice, "Actief|Inactief|Prospect"},
          {"Discount", FieldKind::Percentage}}},
        {"Warmtepomp|Onderhoudscontract|Zonnepanelen|Verlichting|Renovatie",
         {{"Subject", FieldKind::Name},
          {"Amount", FieldKind::Amount},
          {"Probability", FieldKind::Percentage},
          {"Phase", FieldKind::Choice, "Oriëntatie|Offerte|Onderhandeling|Gewonnen|Verloren"},
          {"ExpectedCloseDate", FieldKind::Date}}},
        {"Factuur",
         {{"Subject", FieldKind::Name},
          {"InvoiceNumber", FieldKind::Number},
          {"Amount", FieldKind::Amount},
          {"DueDate", FieldKind::Date},
          {"IsPaid", FieldKind::Flag}}},
        {"Terugbellen|Offerte nakijken|Bezoek voorbereiden|Materiaal bestellen",
         {{"Subject", FieldKind::Name},
          {"Priority", FieldKind::Choice, "Laag|Normaal|Hoog"},
          {"DueDate", FieldKind::Date},
          {"IsCompleted", FieldKind::Flag}}},
        {"Storing|Vraag over factuur|Lekkage|Inlogprobleem|Garantie",
         {{"Subject", FieldKind::Name},
          {"Status", FieldKind::Choice, "Nieuw|In behandeling|Wacht op klant|Gesloten"},
          {"Priority", FieldKind::Choice, "Laag|Normaal|Hoog|Spoed"}}},
    }};
    return all;
}

const TypeSpec &specOf(const QString &entityType)
{
    static const TypeSpec other{"Record", {{"Name", FieldKind::Name}}};
    const qsizetype index = presetEntityTypes().indexOf(entityType);
    return index < 0 ? other : presets()[static_cast<std::size_t>(index)];
}

QString edmType(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Name:
    case FieldKind::City:
    case FieldKind::Email:
    case FieldKind::Website:
    case FieldKind::Choice:
        return QStringLiteral("Edm.String");
    case FieldKind::Number:
    case FieldKind::Percentage:
        return QStringLiteral("Edm.Int32");
    case FieldKind::Amount:
        return QStringLiteral("Edm.Decimal");
    case FieldKind::Date:
        return QStringLiteral("Edm.Date");
    case FieldKind::Flag:
        return QStringLiteral("Edm.Boolean");
    }
    return {};
}

QString pick(QRandomGenerator &random, const char *choices)
{
    const QStringList all = QString::fromUtf8(choices).split(QLatin1Char('|'));
    return all.at(random.bounded(static_cast<int>(all.size())));
}

constexpr const char *cities = "Groningen|Utrecht|Zwolle|Eindhoven|Arnhem|Breda|Leeuwarden|Haarlem|"
                               "Maastricht|Almere|Hengelo|Veenendaal|Drachten|Gouda|Roermond";

QString organisation(QRandomGenerator &random)
{
    return pick(random, "Bakkerij|Drukkerij|Transport|Zorggroep|Hoveniersbedrijf|Timmerfabriek|"
                        "Garage|Apotheek|Coöperatie|Jachthaven|Bouwbedrijf|Installatiebedrijf") +
           QLatin1Char(' ') + pick(random, cities);
}

QString recordName(QRandomGenerator &random, const TypeSpec &spec)
{
    const QString subject = pick(random, spec.subject);
    const QString organised = organisation(random);
    return subject.isEmpty() ? organised : subject + QLatin1Char(' ') + organised;
}

QJsonValue fieldValue(QRandomGenerator &random, const TypeSpec &spec, const FieldSpec &field)
{
    switch (field.kind) {
    case FieldKind::Name:
        return recordName(random, spec);
    case FieldKind::City:
        return pick(random, cities);
    case FieldKind::Email:
        return QStringLiteral("info%1@relatie.example").arg(random.bounded(1000, 10'000));
    case FieldKind::Website:
        return QStringLiteral("https://www.relatie%1.example").arg(random.bounded(1000, 10'000));
    case FieldKind::Number:
        return random.bounded(10'000'000, 100'000'000);
    case FieldKind::Amount:
        return random.bounded(5'000, 5'000'000) / 100.0;
    case FieldKind::Percentage:
        return random.bounded(101);
    case FieldKind::Date:
        return QDate(2026, 1, 1).addDays(random.bounded(730)).toString(Qt::ISODate);
    case FieldKind::Flag:
        return random.bounded(2) == 1;
    case FieldKind::Choice:
        return pick(random, field.choices);
    }
    return {};
}

} // namespace

QList<RecordField> recordFields(const QString &entityType)
{
    QList<RecordField> fields;
    if (!presetEntityTypes().contains(entityType))
        return fields;
    for (const FieldSpec &field : specOf(entityType).fields)
        fields.append({QString::fromLatin1(field.name), edmType(field.kind)});
    return fields;
}

RecordMaker::RecordMaker(QRandomGenerator &random)
    : m_random(random)
{
}

CompanyRecord RecordMaker::make(const QString &entityType, const QString &id,
                                const QString &creationDate)
{
    const TypeSpec &spec = specOf(entityType);
    CompanyRecord record{id, entityType, {}, creationDate, {}, creationDate};
    for (const FieldSpec &field : spec.fields)
        record.fields[QLatin1String(field.name)] = fieldValue(m_random, spec, field);
    record.name = record.fields.value(QLatin1String(spec.fields.front().name)).toString();
    return record;
}

FieldChange RecordMaker::change(CompanyRecord &record)
{
    const TypeSpec &spec = specOf(record.entityType);
    const int count = static_cast<int>(spec.fields.size());
    const int index = count > 1 ? m_random.bounded(1, count) : 0; // names change seldom
    const FieldSpec &field = spec.fields[static_cast<std::size_t>(index)];
    const QString name = QLatin1String(field.name);
    FieldChange change{name, record.fields.value(name), record.fields.value(name)};
    while (change.after == *change.before)
        change.after = fieldValue(m_random, spec, field);
    record.fields[name] = change.after;
    if (index == 0)
        record.name = change.after.toString();
    return change;
}

QList<FieldChange> allFields(const CompanyRecord &record)
{
    QList<FieldChange> changes;
    for (const FieldSpec &field : specOf(record.entityType).fields) {
        const QString name = QLatin1String(field.name);
        changes.append({name, std::nullopt, record.fields.value(name)});
    }
    return changes;
}

} // namespace hookdesk::sandbox
