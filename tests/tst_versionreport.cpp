// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commit.h"
#include "app/version.h"
#include "app/version/versionreport.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace hookdesk;

namespace tst_versionreport {

class TestVersionReport : public QObject
{
    Q_OBJECT

private slots:
    void the_first_line_is_program_and_version();
    void qt_and_openssl_are_those_that_run();
    void a_commit_is_named_only_where_it_is_known();
};

void TestVersionReport::the_first_line_is_program_and_version()
{
    const QString report = versionReport(QStringLiteral("Hookdesk"));
    QCOMPARE(report.section(QLatin1Char('\n'), 0, 0),
             QStringLiteral("Hookdesk ") + QLatin1String(versionText));
    QVERIFY(report.endsWith(QLatin1Char('\n')));
}

void TestVersionReport::qt_and_openssl_are_those_that_run()
{
    const QStringList lines =
        versionReport(QStringLiteral("Hookdesk")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(lines.contains(QStringLiteral("Qt ") + QLatin1String(qVersion())));
    static const QRegularExpression openssl(QStringLiteral("^OpenSSL \\d+\\.\\d+\\.\\d+"));
    QCOMPARE(lines.filter(openssl).size(), 1);
}

void TestVersionReport::a_commit_is_named_only_where_it_is_known()
{
    const QString report = versionReport(QStringLiteral("Hookdesk"));
    const QLatin1String commit(commitText);
    QCOMPARE(report.contains(QLatin1String("Commit ")), !commit.isEmpty());
    QVERIFY(report.contains(commit));
    QVERIFY2(!report.contains(QLatin1Char('$')), "what git archive replaces was taken literally");
}

HOOKDESK_APPLESS_TEST(TestVersionReport)

} // namespace tst_versionreport

#include "tst_versionreport.moc"
