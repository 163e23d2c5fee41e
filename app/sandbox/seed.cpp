// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/seed.h"

#include "app/domain/entitytype.h"
#include "app/sandbox/sandboxclock.h"
#include "app/sandbox/seedguid.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QSet>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace hookdesk::sandbox {

namespace {

/// What the company calls the records of each preset, in the order of presetEntityTypes().
constexpr std::array<const char *, 7> subjects{"Organisaties",  "Contactpersonen", "Klantrelaties",
                                               "Verkoopkansen", "Facturen",        "Taken",
                                               "Supporttickets"};

struct Receiver
{
    const char *name;
    const char *host;
};
constexpr std::array<Receiver, 12> receivers{{
    {"ERP", "erp.noorderlicht.example"},
    {"boekhouding", "boekhouding.noorderlicht.example"},
    {"magazijn", "wms.noorderlicht.example"},
    {"datawarehouse", "ingest.dwh.noorderlicht.example"},
    {"telefonie", "belplatform.example"},
    {"nieuwsbrief", "hooks.nieuwsbrief.example"},
    {"klantportaal", "mijn.noorderlicht.example"},
    {"planning", "planning.noorderlicht.example"},
    {"urenregistratie", "uren.example"},
    {"webshop", "winkel.noorderlicht.example"},
    {"intranet", "intranet.noorderlicht.example"},
    {"coöperatie", "koppeling.cooperatie.example"},
}};

constexpr std::array<const char *, 10> branches{"Groningen",  "Utrecht", "Zwolle",     "Eindhoven",
                                                "Arnhem",     "Breda",   "Leeuwarden", "Haarlem",
                                                "Maastricht", "Almere"};

constexpr int combinations = static_cast<int>(subjects.size() * receivers.size());

class Seeder
{
public:
    explicit Seeder(quint32 seed)
        : m_random(seed)
    {
    }

    QList<StoredWebhook> run(int count)
    {
        const std::vector<int> order = shuffled(combinations);
        const std::vector<int> fate = shuffled(count);
        const int deactivated = (count * 15 + 50) / 100;
        QList<StoredWebhook> webhooks;
        webhooks.reserve(count);
        for (int i = 0; i < count; ++i) {
            webhooks.append(
                webhook(order[static_cast<std::size_t>(i % combinations)], i / combinations));
            webhooks.last().deactivated = fate[static_cast<std::size_t>(i)] < deactivated;
        }
        for (StoredWebhook &made : webhooks) // last: ids and headers do not depend on it
            made.secret = key() + key();
        return webhooks;
    }

private:
    std::vector<int> shuffled(int count)
    {
        std::vector<int> numbers(static_cast<std::size_t>(count));
        std::iota(numbers.begin(), numbers.end(), 0);
        // std::shuffle differs between standard libraries, and a seed must not
        for (int i = count - 1; i > 0; --i) {
            std::swap(numbers[static_cast<std::size_t>(i)],
                      numbers[static_cast<std::size_t>(m_random.bounded(i + 1))]);
        }
        return numbers;
    }

    StoredWebhook webhook(int combination, int round)
    {
        const auto subject = static_cast<std::size_t>(combination) % subjects.size();
        const Receiver &receiver =
            receivers[static_cast<std::size_t>(combination) / subjects.size()];
        return {.id = randomGuid(m_random),
                .name = QStringLiteral("%1 naar %2%3")
                            .arg(QLatin1String(subjects[subject]), QString::fromUtf8(receiver.name),
                                 branchName(round)),
                .entityType = presetEntityTypes().at(static_cast<qsizetype>(subject)),
                .url =
                    QStringLiteral("https://%1/tribe/%2%3")
                        .arg(QLatin1String(receiver.host),
                             QString::fromLatin1(subjects[subject]).toLower(), branchPath(round)),
                .headers = headers(),
                .creationDate = creationDate()};
    }

    /// The first round has no branch, then come the branches, then branches with a number.
    static QString branch(int round, const QString &separator)
    {
        const int index = round - 1;
        const int count = static_cast<int>(branches.size());
        const QString city = QLatin1String(branches[static_cast<std::size_t>(index % count)]);
        return index < count ? city : city + separator + QString::number(index / count + 1);
    }

    static QString branchName(int round)
    {
        return round == 0 ? QString()
                          : QStringLiteral(" (%1)").arg(branch(round, QStringLiteral(" ")));
    }

    static QString branchPath(int round)
    {
        return round == 0 ? QString()
                          : QLatin1Char('/') + branch(round, QStringLiteral("-")).toLower();
    }

    QString key() { return QString::number(m_random.generate64(), 36); }

    QList<Header> headers()
    {
        const int kind = m_random.bounded(10);
        if (kind < 4)
            return {};
        const QByteArray basic = "tribe:" + key().toLatin1();
        QList<Header> headers;
        if (kind < 6) {
            headers.append({QStringLiteral("Authorization"), QStringLiteral("Bearer ") + key()});
        } else if (kind < 8) {
            headers.append({QStringLiteral("Authorization"),
                            QStringLiteral("Basic ") + QString::fromLatin1(basic.toBase64())});
        } else {
            headers.append({QStringLiteral("X-Api-Key"), key()});
            headers.append({QStringLiteral("X-Bron"), QStringLiteral("tribe-crm")});
        }
        return headers;
    }

    QString creationDate()
    {
        const QDateTime first(QDate(2024, 1, 1), QTime(0, 0), QTimeZone::utc());
        constexpr qint64 seconds = 731LL * 24 * 3600; // 2024 and 2025
        return dateText(first.addSecs(m_random.bounded(seconds)).addMSecs(m_random.bounded(1000)));
    }

    QRandomGenerator m_random;
};

} // namespace

QList<StoredWebhook> seedWebhooks(quint32 seed, int count)
{
    return Seeder(seed).run(count);
}

QList<CompanyRecord> seedRecords(quint32 seed)
{
    constexpr int recordsOfAType = 20;
    QRandomGenerator random(seed);
    RecordMaker maker(random);
    const QDateTime first(QDate(2023, 1, 1), QTime(8, 0), QTimeZone::utc());
    QList<CompanyRecord> records;
    for (const QString &type : presetEntityTypes()) {
        for (int i = 0; i < recordsOfAType; ++i) {
            const QDateTime created = first.addSecs(random.bounded(3LL * 365 * 24 * 3600));
            records.append(maker.make(type, randomGuid(random), dateText(created)));
        }
    }
    return records;
}

} // namespace hookdesk::sandbox
