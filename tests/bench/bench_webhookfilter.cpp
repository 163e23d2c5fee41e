// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a keystroke in the name filter takes over 100,000 webhooks, with and without a view,
// next to a stock QSortFilterProxyModel over the same rows; and what a webhook costs in memory.
// Prints figures and judges nothing: DESIGN.md has the bars.

#include "app/api/webhookdecoder.h"
#include "app/session/webhookstore.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/rowcopying.h"
#include "ui/webhooks/webhooktablemodel.h"
#include "ui/webhooks/webhooktableview.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QWidget>
#include <QtWidgets/qtestsupport_widgets.h>

#include <algorithm>
#include <functional>

#include <malloc.h>

namespace hookdesk::bench {

namespace {

constexpr int usualCount = 100'000;
constexpr int largestPage = 100;
/// The numbers in names and addresses are spread over this range.
constexpr qint64 spread = 100'000;

QString number(const char *pattern, qint64 value)
{
    return QString::fromLatin1(pattern).arg(value, 6, 10, QLatin1Char('0'));
}

QString entityType(int i)
{
    return QString::fromLatin1(i % 3 == 0 ? "Relation.Person" : "Relation.Organization");
}

QString name(int i)
{
    static const char *const words[] = {"Facturen", "Relaties", "Verkoopkansen", "Taken",
                                        "Support",  "Retouren", "Klanten"};
    return QLatin1String(words[i % 7]) +
           number(" naar de boekhouding van vestiging %1", i * 7919LL % spread);
}

QJsonObject restRecord(int i)
{
    const QJsonArray headers{
        QJsonObject{{QStringLiteral("name"), QStringLiteral("X-Api-Key")},
                    {QStringLiteral("value"), number("0123456789abcdef0123456789%1", i)}},
        QJsonObject{{QStringLiteral("name"), QStringLiteral("X-Source")},
                    {QStringLiteral("value"), QStringLiteral("tribe")}}};
    return {{QStringLiteral("id"), number("6f9619ff-8b86-d011-b42d-00c04f%1", i)},
            {QStringLiteral("entityType"), entityType(i)},
            {QStringLiteral("webhookUrl"),
             number("https://hooks.example.nl/tribe/vestiging/%1", i * 7727LL % spread)},
            {QStringLiteral("headers"), headers}};
}

QJsonObject odataRecord(int i)
{
    const QDateTime created = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC).addSecs(i * 311LL);
    return {{QStringLiteral("ID"), number("6f9619ff-8b86-d011-b42d-00c04f%1", i)},
            {QStringLiteral("_Type"), QStringLiteral("Webhook")},
            {QStringLiteral("_Name"), name(i)},
            {QStringLiteral("IsDeactivated"), i % 11 == 0},
            {QStringLiteral("CreationDate"), created.toString(Qt::ISODate)}};
}

// One page as a server sends it, read by the program's own reader.
QList<Webhook> page(WebhookListing listing, int first, int end)
{
    QJsonArray records;
    for (int i = first; i < end; ++i)
        records.append(listing == WebhookListing::Rest ? restRecord(i) : odataRecord(i));
    return decodeWebhooks(ApiMap(), listing, QJsonDocument(records).toJson()).value().webhooks;
}

// What is allocated, without what the allocator keeps for later.
qint64 allocatedBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return qint64(info.uordblks + info.hblkhd);
}

void showLikeThePage(QTableView &view, QAbstractItemModel &model)
{
    view.setModel(&model);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.resize(1200, 800);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        qFatal("No window: the benchmark needs a display.");
}

/// What a keystroke costs without and with a view, in milliseconds.
struct Cost
{
    double model;
    double painted;
};

Cost costOf(QAbstractItemModel &model, const std::function<void(const QString &)> &setText,
            const QString &before, const QString &text, int runs)
{
    const double bare = median(
        runs, [&] { setText(before); }, [&] { setText(text); });
    QTableView view;
    showLikeThePage(view, model);
    const auto prepare = [&] {
        setText(before);
        view.viewport()->repaint();
    };
    const auto act = [&] {
        setText(text);
        view.viewport()->repaint();
    };
    return {bare, median(runs, prepare, act)};
}

Cost stockCost(WebhookTableModel &source, const QString &before, const QString &text)
{
    QSortFilterProxyModel stock;
    stock.setSourceModel(&source);
    stock.setFilterCaseSensitivity(Qt::CaseInsensitive);
    stock.setSortCaseSensitivity(Qt::CaseInsensitive);
    stock.sort(0);
    return costOf(
        stock, [&](const QString &t) { stock.setFilterFixedString(t); }, before, text, 1);
}

QString quoted(const QString &text)
{
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString comparison(const char *what, double own, double stock)
{
    return QStringLiteral("   %1 %2 ms (stock %3, %4 x)")
        .arg(QLatin1String(what))
        .arg(own, 6, 'f', 2)
        .arg(stock, 7, 'f', 1)
        .arg(stock / own, 4, 'f', 0);
}

void reportFilter(WebhookTableModel &model, const QString &before, const QString &text,
                  int repetitions)
{
    const auto set = [&](const QString &t) { model.setFilter({t, std::nullopt, {}}); };
    const Cost own = costOf(model, set, before, text, repetitions);
    const int shown = model.shownCount();
    set({}); // the stock model filters all rows itself
    const Cost stock = stockCost(model, before, text);
    out() << (quoted(before) + QStringLiteral(" -> ") + quoted(text)).leftJustified(26)
          << QStringLiteral("%1 rows").arg(shown, 6) << comparison("model", own.model, stock.model)
          << comparison("painted", own.painted, stock.painted) << '\n';
    out().flush();
}

void reportFilters(WebhookTableModel &model, int repetitions)
{
    const auto report = [&](const QString &before, const QString &text) {
        reportFilter(model, before, text, repetitions);
    };
    report({}, QStringLiteral("9"));
    report({}, QStringLiteral("re"));
    report({}, QStringLiteral("zzz"));
    const QString word = QStringLiteral("Retouren");
    for (qsizetype length = 1; length <= word.size(); ++length)
        report(word.left(length - 1), word.left(length));
    report(word, word.left(word.size() - 1));
    report(word, {});
}

void reportSorts(WebhookTableModel &model, int repetitions)
{
    for (int column = 0; column < webhookColumnCount; ++column) {
        const auto sort = [&] { model.sort(column, Qt::DescendingOrder); };
        const double time = median(
            repetitions, [&] { model.sort(0); }, sort);
        out() << QStringLiteral("sort by %1 %2 ms\n")
                     .arg(columnTitle(WebhookColumn(column)).leftJustified(16))
                     .arg(time, 6, 'f', 1);
    }
    model.sort(0);
}

// As a session loads: page by page into the store, which the model follows.
void load(WebhookStore &store, WebhookListing listing, int count, const char *title)
{
    std::vector<double> times;
    for (int first = 0; first < count; first += largestPage) {
        const QList<Webhook> webhooks = page(listing, first, std::min(first + largestPage, count));
        times.push_back(milliseconds([&] { store.merge(listing, webhooks); }));
    }
    std::sort(times.begin(), times.end());
    out() << QStringLiteral("%1 pages of %2, %3: middle %4 ms, slowest %5 ms\n")
                 .arg(times.size())
                 .arg(largestPage)
                 .arg(QLatin1String(title))
                 .arg(times[times.size() / 2], 0, 'f', 2)
                 .arg(times.back(), 0, 'f', 2);
}

} // namespace

bool webhookFilter(const Sizes &sizes)
{
    const int count = sizes.rowsOr(usualCount);
    const qint64 before = allocatedBytes();
    WebhookStore store{ApiMap()};
    WebhookTableModel model;
    model.setStore(&store);
    load(store, WebhookListing::OData, count, "taken in new");
    load(store, WebhookListing::Rest, count, "merged with what is known");
    out() << QStringLiteral("memory: %1 bytes a webhook, store and model together\n")
                 .arg((allocatedBytes() - before) / count);
    reportSorts(model, sizes.repetitions);
    reportFilters(model, sizes.repetitions);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    QWidget window;
    WebhookTableView view(model, settings, &window);
    return copyRows(view);
}

} // namespace hookdesk::bench
