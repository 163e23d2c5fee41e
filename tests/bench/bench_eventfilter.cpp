// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page of failed events costs with 100,000 of them: the first portion, the whole, a
// keystroke in the filter, the same by cause, the search of all payloads, a page of scrolling and
// copying all rows;
// the keystroke also in a stock QSortFilterProxyModel over the same rows. Prints figures and judges
// nothing: DESIGN.md has the bars.

#include "tests/bench/benchmark.h"
#include "tests/bench/rowcopying.h"
#include "tests/support/madeevents.h"
#include "ui/common/recordtableview.h"
#include "ui/events/causemodel.h"
#include "ui/events/eventtablemodel.h"
#include "ui/events/payloadmatches.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QScrollBar>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QtWidgets/qtestsupport_widgets.h>

#include <algorithm>

namespace hookdesk::bench {

namespace {

constexpr int usualCount = 100'000;
constexpr int largestPortion = 1000;

EventTableModel::Description describe(const WebhookId &id)
{
    return {QStringLiteral("Relaties naar de boekhouding, ") + id.value,
            QStringLiteral("https://hooks.example.nl/") + id.value};
}

void load(EventTableModel &model, const QList<WebhookEventPtr> &events)
{
    const qsizetype portion = std::min<qsizetype>(largestPortion, events.size());
    const double first = milliseconds([&] { model.upsert(events.mid(0, portion)); });
    double longest = 0;
    const double rest = milliseconds([&] {
        for (qsizetype at = portion; at < events.size(); at += portion)
            longest =
                std::max(longest, milliseconds([&] { model.upsert(events.mid(at, portion)); }));
    });
    out() << "first " << portion << " rows " << first << " ms; all in " << first + rest
          << " ms, the longest portion " << longest << " ms\n";
}

void filter(EventTableModel &model, RecordTableView &view, int repetitions)
{
    const auto setText = [&model](const QString &text) {
        EventFilter wanted;
        wanted.text = text;
        model.setFilter(wanted);
    };
    QSortFilterProxyModel stock;
    stock.setSourceModel(&model);
    stock.setFilterKeyColumn(-1);
    stock.setFilterCaseSensitivity(Qt::CaseInsensitive);
    for (const char *const text : {"9", "refused 9", "nobody has this"}) {
        const QString wanted = QString::fromLatin1(text);
        const auto clear = [&] {
            setText({});
            view.viewport()->repaint();
        };
        const double changed = median(repetitions, clear, [&] { setText(wanted); });
        const double painted = median(repetitions, clear, [&] {
            setText(wanted);
            view.viewport()->repaint();
        });
        setText({});
        (void)stock.rowCount(); // it does nothing before somebody asks
        const double proxy = milliseconds([&] {
            stock.setFilterFixedString(wanted);
            (void)stock.rowCount();
        });
        stock.setFilterFixedString({});
        out() << "filter \"" << text << "\": " << changed << " ms, painted " << painted
              << " ms; stock proxy " << proxy << " ms, ratio " << proxy / changed << '\n';
    }
}

/// What a keystroke costs besides while the causes are shown.
void group(EventTableModel &model, int repetitions)
{
    CauseModel causes([](const WebhookId &id) { return CauseModel::Description{id.value, false}; });
    const auto nothing = [] {};
    const double grouped = median(repetitions, nothing, [&] { (void)model.groups(); });
    const double filled = median(
        repetitions, [&] { causes.setGroups({}); }, [&] { causes.setGroups(model.groups()); });
    const double merged = median(repetitions, nothing, [&] { causes.setGroups(model.groups()); });
    out() << "by cause: grouped " << grouped << " ms, filled " << filled
          << " ms, merged without news " << merged << " ms\n";
}

void searchPayloads(const QList<WebhookEventPtr> &events)
{
    PayloadMatches matches;
    bool done = false;
    QObject::connect(&matches, &PayloadMatches::found, [&done] { done = true; });
    const double searched = milliseconds([&] {
        matches.search(QStringLiteral("payload 99999"), events);
        while (!done)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
    out() << "all payloads searched beside the window in " << searched << " ms\n";
}

void scroll(RecordTableView &view, int repetitions)
{
    view.scrollToBottom(); // the scroll bar learns of the rows only when somebody scrolls
    QScrollBar *bar = view.verticalScrollBar();
    int at = 0;
    // A table that shows all its rows has nowhere to go.
    const auto goOn = [&] { at = (at + 9973) % (bar->maximum() + 1); };
    const double page = median(repetitions, goOn, [&] {
        bar->setValue(at);
        view.viewport()->repaint();
    });
    out() << "a page of scrolling, painted: " << page << " ms\n";
}

} // namespace

bool eventFilter(const Sizes &sizes)
{
    const QList<WebhookEventPtr> events = madeEvents(sizes.rowsOr(usualCount));
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    EventTableModel model(describe);
    RecordTableView::Traits traits;
    traits.columnsKey = QStringLiteral("columns");
    traits.widths.usual = QList<int>(eventColumnCount, 120);
    traits.sortOrder = Qt::DescendingOrder;
    traits.idRole = EventTableModel::IdRole;
    traits.rowOfId = [&model](const QString &id) { return model.rowOf({id}); };
    traits.cellsOf = [&model](const QList<int> &rows) { return model.cellsOf(rows); };
    RecordTableView view(model, settings, traits);
    view.resize(1200, 800);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view)) {
        out() << "No window: the benchmark needs a display.\n";
        return false;
    }
    load(model, events);
    scroll(view, sizes.repetitions);
    filter(model, view, sizes.repetitions);
    group(model, sizes.repetitions);
    searchPayloads(events);
    return copyRows(view);
}

} // namespace hookdesk::bench
