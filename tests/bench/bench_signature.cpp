// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a signature and a diagnosis cost: 64 MiB beside `openssl dgst` on the same file, and bodies
// that nothing matches, so that every variant is tried, beside one signature of the same body.
// Prints figures and judges nothing: DESIGN.md and issue 4 have the bars.

#include "app/signature/diagnosis.h"
#include "app/signature/signature.h"
#include "tests/bench/benchmark.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <functional>

namespace hookdesk::bench {

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;
const QByteArray secret = "5f2b8c1e-hook-secret";

double middle(const Sizes &sizes, const std::function<void()> &action)
{
    return median(
        sizes.repetitions, [] {}, action);
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

void measureSigning(const Sizes &sizes)
{
    QTemporaryFile file;
    if (!file.open() || file.write(QByteArray(sizes.mebibytes * mebibyte, 'x')) < 0 ||
        !file.flush())
        return;
    const double ours = middle(sizes, [&] {
        file.seek(0);
        (void)hmacSha512(secret, file);
    });
    const QString program = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    const double theirs = middle(sizes, [&] {
        QProcess::execute(program, {QStringLiteral("dgst"), QStringLiteral("-sha512"),
                                    QStringLiteral("-hmac"), QString::fromLatin1(secret),
                                    QStringLiteral("-out"),
                                    file.fileName() + QStringLiteral(".digest"), file.fileName()});
    });
    out() << QStringLiteral("%1 MiB file: %2 ms, openssl dgst %3 ms, speed ratio %4\n")
                 .arg(sizes.mebibytes)
                 .arg(ours, 0, 'f', 1)
                 .arg(theirs, 0, 'f', 1)
                 .arg(theirs / ours, 0, 'f', 2);
}

void measureDiagnosis(const Sizes &sizes, const QString &name, const QByteArray &body)
{
    const SignedRequest request{body, secret, {{{}, signature("another secret", body)}}};
    Diagnosis diagnosis;
    const double whole = middle(sizes, [&] { diagnosis = diagnose(request); });
    const double one = middle(sizes, [&] { (void)signature(secret, body); });
    out() << QStringLiteral("%1: %2 variants in %3 ms, one signature %4 ms, ratio %5\n")
                 .arg(name)
                 .arg(diagnosis.tried)
                 .arg(whole, 0, 'f', 1)
                 .arg(one, 0, 'f', 3)
                 .arg(whole / one, 0, 'f', 0);
}

} // namespace

bool signing(const Sizes &sizes)
{
    measureSigning(sizes);
    measureDiagnosis(sizes, QStringLiteral("diagnosis of 2 KiB"), eventOf(2048));
    measureDiagnosis(sizes, QStringLiteral("diagnosis of 1 MiB"), eventOf(mebibyte));
    if (sizes.mebibytes > 1)
        measureDiagnosis(sizes, QStringLiteral("diagnosis of %1 MiB").arg(sizes.mebibytes),
                         eventOf(sizes.mebibytes * mebibyte));
    return true;
}

} // namespace hookdesk::bench
