// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/languages.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace hookdesk;

namespace tst_languages {

class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void allLanguagesOfTheProgramCanBeChosen()
    {
        const QStringList codes = Languages::codes();
        for (const char *code : {"de", "en", "fr", "nl"})
            QVERIFY2(codes.contains(QLatin1String(code)), code);
    }

    void aLabelFollowsTheLanguageWhileItIsShown()
    {
        Languages languages;
        languages.use(QStringLiteral("en"));
        QLabel label;
        keepTranslated(&label, [&label] {
            label.setText(QCoreApplication::translate("hookdesk::SessionView", "Failed events"));
        });
        QCOMPARE(label.text(), QStringLiteral("Failed events"));
        languages.use(QStringLiteral("nl"));
        QTRY_COMPARE(label.text(), QStringLiteral("Mislukte events"));
        QCOMPARE(QLocale().language(), QLocale::Dutch);
        languages.use(QStringLiteral("en"));
        QTRY_COMPARE(label.text(), QStringLiteral("Failed events"));
    }

    void anUnknownCodeMeansTheSystemsLanguage()
    {
        Languages languages;
        languages.use(QStringLiteral("nl"));
        languages.use(QStringLiteral("../nl"));
        QCOMPARE(QLocale(), QLocale::system());
    }
};

HOOKDESK_WINDOW_TEST(TestLanguages)

} // namespace tst_languages

#include "tst_languages.moc"
