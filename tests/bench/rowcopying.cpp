// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/rowcopying.h"

#include "tests/bench/benchmark.h"
#include "ui/common/recordtableview.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTimer>

#include <algorithm>

namespace hookdesk::bench {

namespace {

constexpr int patience = 120'000; // ms

QString oneCellAfterTheOther(const RecordTableView &view)
{
    const QAbstractItemModel &model = *view.model();
    QStringList lines;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int visual = 0; visual < model.columnCount(); ++visual) {
            const int column = view.horizontalHeader()->logicalIndex(visual);
            if (!view.isColumnHidden(column))
                cells += row < 0 ? model.headerData(column, Qt::Horizontal).toString()
                                 : model.index(row, column).data().toString();
        }
        lines += cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

bool copyRows(RecordTableView &view)
{
    view.selectAll();
    QString straight;
    const double atOnce = milliseconds([&] { straight = oneCellAfterTheOther(view); });
    QEventLoop loop;
    QObject::connect(&view, &RecordTableView::copied, &loop, &QEventLoop::quit,
                     Qt::QueuedConnection);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    QElapsedTimer sinceTurn;
    double longestGap = 0;
    QTimer turns;
    QObject::connect(&turns, &QTimer::timeout, &turns, [&] {
        longestGap = std::max(longestGap, double(sinceTurn.nsecsElapsed()) / 1e6);
        sinceTurn.start();
    });
    sinceTurn.start();
    turns.start(0);
    const double copied = milliseconds([&] {
        view.copySelection();
        loop.exec();
    });
    const bool same = QGuiApplication::clipboard()->text() == straight;
    out() << "copying " << view.model()->rowCount() << " rows: " << copied
          << " ms, the window held for at most " << longestGap
          << " ms; one cell after the other at once: " << atOnce << " ms, "
          << (same ? "the same text" : "ANOTHER TEXT") << '\n';
    return same;
}

} // namespace hookdesk::bench
