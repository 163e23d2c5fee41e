// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The benchmarks in one program: `hookdesk-bench eventfilter` runs one, without a name they all
// run. `--rows`, `--repetitions` and `--mebibytes` make them smaller: ctest runs each with tiny
// sizes, which says nothing but that it comes to its end.

#include "tests/bench/benchmark.h"

#include <QApplication>
#include <QCommandLineParser>

#include <utility>
#include <vector>

using namespace hookdesk;

namespace {

struct Subject
{
    QString name;
    bench::Benchmark run;
};

const std::vector<Subject> &subjects()
{
    static const std::vector<Subject> all{{QStringLiteral("eventfilter"), bench::eventFilter},
                                          {QStringLiteral("listing"), bench::listing},
                                          {QStringLiteral("retryundo"), bench::retryUndo},
                                          {QStringLiteral("signature"), bench::signing},
                                          {QStringLiteral("webhookfilter"), bench::webhookFilter}};
    return all;
}

void setIfGiven(int &size, const QCommandLineParser &parser, const QString &option)
{
    if (parser.isSet(option))
        size = parser.value(option).toInt();
}

bool runAll(const QStringList &wanted, const bench::Sizes &sizes)
{
    bool ended = true;
    int count = 0;
    for (const Subject &subject : subjects()) {
        if (!wanted.isEmpty() && !wanted.contains(subject.name))
            continue;
        ++count;
        bench::out() << "== " << subject.name << '\n';
        bench::out().flush();
        ended = subject.run(sizes) && ended;
        bench::out().flush();
    }
    return ended && count > 0 && (wanted.isEmpty() || count == wanted.size());
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QString rows = QStringLiteral("rows");
    const QString repetitions = QStringLiteral("repetitions");
    const QString mebibytes = QStringLiteral("mebibytes");
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{rows, QStringLiteral("Records instead of the usual number."), rows},
                       {repetitions, QStringLiteral("Runs of each measure (7)."), repetitions},
                       {mebibytes, QStringLiteral("The largest body (64)."), mebibytes}});
    parser.process(application);
    bench::Sizes sizes;
    setIfGiven(sizes.rows, parser, rows);
    setIfGiven(sizes.repetitions, parser, repetitions);
    setIfGiven(sizes.mebibytes, parser, mebibytes);
    return runAll(parser.positionalArguments(), sizes) ? 0 : 1;
}
