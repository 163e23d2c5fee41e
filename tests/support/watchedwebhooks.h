// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/webhooks/webhooktablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace hookdesk {

inline const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

inline Webhook webhook(const QString &id, const QString &name)
{
    Webhook result;
    result.id = {id};
    result.name = name;
    result.entityType = QStringLiteral("Relation.Person");
    result.endpoint = QStringLiteral("https://hooks.example/") + id;
    result.headers = QList<Header>();
    result.deactivated = false;
    result.createdAt = noon.addDays(-10);
    return result;
}

inline WebhookPtr shared(Webhook webhook)
{
    return std::make_shared<const Webhook>(std::move(webhook));
}

inline QList<WebhookPtr> numbered(int first, int count)
{
    QList<WebhookPtr> result;
    for (int i = first; i < first + count; ++i) {
        result.append(shared(webhook(QStringLiteral("id-%1").arg(i),
                                     QStringLiteral("Hook %1").arg(i, 6, 10, QLatin1Char('0')))));
    }
    return result;
}

inline QStringList shownIds(const WebhookTableModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.at(row).id.value);
    return ids;
}

inline WebhookFilter nameFilter(const QString &text)
{
    return {text, std::nullopt, {}};
}

/// A model under Qt's own tester, with a spy on every promise.
struct Watched
{
    WebhookTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy moved{&model, &QAbstractItemModel::rowsMoved};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};

    Watched() { model.setNow(noon); }
    /// Insertions, removals, moves, changes, resets.
    [[nodiscard]] QList<qsizetype> counts() const
    {
        return {inserted.size(), removed.size(), moved.size(), changed.size(), reset.size()};
    }
    void forget()
    {
        for (QSignalSpy *spy : {&inserted, &removed, &moved, &changed, &reset})
            spy->clear();
    }
};

/// Three webhooks that every column puts in another order.
inline QList<WebhookPtr> varied()
{
    Webhook b = webhook(QStringLiteral("1"), QStringLiteral("beta"));
    b.entityType = QStringLiteral("Activity.Task");
    b.endpoint = QStringLiteral("https://c.example/");
    b.headers = QList<Header>{{QStringLiteral("A"), QStringLiteral("secret")},
                              {QStringLiteral("B"), QStringLiteral("secret")}};
    b.createdAt = noon.addDays(-3);
    Webhook a = webhook(QStringLiteral("2"), QStringLiteral("Alpha"));
    a.entityType = QStringLiteral("Relation.Person");
    a.endpoint = QStringLiteral("https://b.example/");
    a.headers.reset();
    a.deactivated = true;
    a.createdAt = noon.addDays(-1);
    Webhook g = webhook(QStringLiteral("3"), QStringLiteral("Gamma"));
    g.entityType = QStringLiteral("Activity.Invoice");
    g.endpoint = QStringLiteral("https://a.example/");
    g.deactivated.reset();
    g.createdAt = QDateTime();
    return {shared(b), shared(a), shared(g)};
}

} // namespace hookdesk
