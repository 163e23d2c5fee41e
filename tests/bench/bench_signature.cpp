// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a signature and a diagnosis cost: 64 MiB beside `openssl dgst` on the same file, and bodies
// that nothing matches, so that every variant is tried, beside one signature of the same body.
// Prints figures and judges nothing: DESIGN.md and issue 4 have the bars.

#include "app/signature/diagnosis.h"
#include "app/signature/signature.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <vector>

using namespace hookdesk;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;
constexpr int repetitions = 7;
const QByteArray secret = "5f2b8c1e-hook-secret";

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double median(const std::function<void()> &action)
{
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i) {
        QElapsedTimer timer;
        timer.start();
        action();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// An event whose payload is about so long, with what the writers of JSON disagree about.
QByteArray eventOf(qsizetype size)
{
    QByteArray body = R"({"webhookId":"0b6f3a52","payload":{"changes":[)";
    for (int i = 0; body.size() < size - 200; ++i) {
        body += R"({"field":"Name)" + QByteArray::number(i) +
                R"(","old":"https://example.nl/a","new":"Zoë & Söhne","amount":12.50},)";
    }
    body.chop(1);
    return body + "]}}";
}

void measureSigning()
{
    QTemporaryFile file;
    if (!file.open() || file.write(QByteArray(64 * mebibyte, 'x')) < 0 || !file.flush())
        return;
    const double ours = median([&] {
        file.seek(0);
        (void)hmacSha512(secret, file);
    });
    const QString program = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    const double theirs = median([&] {
        QProcess::execute(program,
                          {QStringLiteral("dgst"), QStringLiteral("-sha512"),
                           QStringLiteral("-hmac"), QString::fromLatin1(secret),
                           QStringLiteral("-out"), QStringLiteral("/dev/null"), file.fileName()});
    });
    out() << QStringLiteral("64 MiB file: %1 ms, openssl dgst %2 ms, speed ratio %3\n")
                 .arg(ours, 0, 'f', 1)
                 .arg(theirs, 0, 'f', 1)
                 .arg(theirs / ours, 0, 'f', 2);
}

void measureDiagnosis(const QString &name, const QByteArray &body)
{
    const SignedRequest request{body, secret, {{{}, signature("another secret", body)}}};
    Diagnosis diagnosis;
    const double whole = median([&] { diagnosis = diagnose(request); });
    const double one = median([&] { (void)signature(secret, body); });
    out() << QStringLiteral("%1: %2 variants in %3 ms, one signature %4 ms, ratio %5\n")
                 .arg(name)
                 .arg(diagnosis.tried)
                 .arg(whole, 0, 'f', 1)
                 .arg(one, 0, 'f', 3)
                 .arg(whole / one, 0, 'f', 0);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    measureSigning();
    measureDiagnosis(QStringLiteral("diagnosis of 2 KiB"), eventOf(2048));
    measureDiagnosis(QStringLiteral("diagnosis of 1 MiB"), eventOf(mebibyte));
    measureDiagnosis(QStringLiteral("diagnosis of 64 MiB"), eventOf(64 * mebibyte));
    return 0;
}
