// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cuttexts.h"
#include "tests/support/overlappingwidgets.h"
#include "tests/support/testprogram.h"
#include "tests/support/untranslatedtexts.h"
#include "tests/support/walkfonts.h"
#include "tests/tour/consoletour.h"
#include "ui/common/languages.h"
#include "ui/common/theme.h"
#include "ui/help/guidebook.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocumentFragment>

#include <algorithm>
#include <chrono>

using namespace hookdesk;

namespace tst_everylanguage {

namespace {

// Where the computer is busy, a layout may not be done when the tour shows it.
constexpr std::chrono::milliseconds layoutPatience{1500};
constexpr TextMarks pseudoMarks{QLatin1Char('['), QLatin1Char(']')};

/// What the sandbox says, and what is the same in every language.
bool isForeign(const QString &text)
{
    static const QList<QRegularExpression> foreign{
        QRegularExpression(QStringLiteral(R"(https?://\S*|127\.0\.0\.1:\d+)")),
        QRegularExpression(QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")),
        // The sandbox's webhooks, its customers, its employee.
        QRegularExpression(QStringLiteral(R"(\w+ naar [\w ]+)"),
                           QRegularExpression::UseUnicodePropertiesOption),
        QRegularExpression(QStringLiteral(R"(Noorderlicht( Techniek| \(\w+\))?)")),
        QRegularExpression(QStringLiteral(R"(Waterkant( \(\w+\))?|Sandbox administrator)")),
        // Tribe's entity types, headers, what it keeps of answers.
        QRegularExpression(QStringLiteral(R"(\b(Activity|Relation|Relationship)(\.\w+)*\b)")),
        QRegularExpression(QStringLiteral(
            "^(Attachment|Document|Employee|Product(Group|Line)?|Webhook(Event)?)$")),
        QRegularExpression(QStringLiteral(R"(\bAuthorization\b|\bX-[\w-]+)")),
        QRegularExpression(QStringLiteral("HTTP [0-9]{3} [A-Za-z ]+|Connection closed without an "
                                          "answer|No answer within 10 s")),
        // Languages call themselves by their own names.
        QRegularExpression(QStringLiteral("^(Deutsch|English|Français|Nederlands|qps)$")),
        // Hosts of endpoints.
        QRegularExpression(QStringLiteral(R"((<p>)?\b[a-z.]+\.example\b(</p>)?)")),
        // Moments in the language of the system.
        QRegularExpression(QStringLiteral(R"(\d{1,2} \w{3} \d{4})")),
        QRegularExpression(QStringLiteral("Hookdesk|Node\\.js|Python|PHP|C#|Java|Go|Ruby|Shell")),
    };
    // The guide has files of its own in each language.
    static const QStringList guideTitles = [] {
        QStringList titles;
        for (const GuideChapter &chapter : readGuide(QStringLiteral("en")))
            titles += chapter.title();
        return titles;
    }();
    if (guideTitles.contains(QTextDocumentFragment::fromHtml(text).toPlainText()))
        return true;
    QString rest = text;
    for (const QRegularExpression &each : foreign)
        rest.remove(each);
    return std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetter(); });
}

/// The names of paths, fields and values of Tribe's API, where they are compared; elsewhere some of
/// them are words of ours.
bool isNameOfTheApi(const QString &finding)
{
    static const QRegularExpression name(QStringLiteral(
        R"(assumptionTable \(item\): (/(v1|oauth2)(/[\w$/()]+)?|_Name|ID|Url|Body|Failed|Secret|Status|headers|)"
        R"((AttemptCount|CreationDate|EntityType|ErrorMessage|IsDeactivated|LastAttemptDate)|)"
        R"((NextAttemptDate|Relationship_Organization_Identity|ResponseStatus|WebhookId))$)"));
    return name.match(finding).hasMatch();
}

struct Spoken
{
    const char *name;
    const char *code;
    Qt::LayoutDirection direction;
    WalkFont font; ///< Where not every font is walked through.
};

/// Each font is among them. In 14 pt the window is wider than the screen of these tests, so that
/// every_font.sh alone tries it.
constexpr Spoken languages[] = {
    {"the pseudo-language", "qps", Qt::LeftToRight, {"DejaVu Sans", 9}},
    {"German", "de", Qt::LeftToRight, {"Noto Sans", 11}},
    {"French", "fr", Qt::LeftToRight, {"Liberation Sans", 11}},
    {"Dutch", "nl", Qt::LeftToRight, {"Inter", 9}},
    {"English", "en", Qt::LeftToRight, {"DejaVu Sans", 11}},
    {"from right to left", "qps", Qt::RightToLeft, {"Noto Sans", 9}},
};

/// Our own words marked as if they were foreign: French has no-break blanks in front of a colon.
QStringList markedBlanks(const QWidget &window)
{
    QStringList found;
    for (const QPlainTextEdit *edit : window.findChildren<QPlainTextEdit *>())
        if (edit->isVisible() && edit->toPlainText().contains(QLatin1String("[U+")))
            found += QStringLiteral("%1 marks a blank of ours").arg(edit->accessibleName());
    return found;
}

/// A finding that stays from screen to screen is told once.
QStringList newOnes(QStringList findings, const QStringList &said)
{
    findings.removeIf([&said](const QString &finding) { return said.contains(finding); });
    return findings;
}

} // namespace

/// The whole console, screen by screen, in every language that it has and in one that needs more
/// room than any, in the fonts of several desktops and in small and large: nothing is cut off,
/// nothing lies over another, nothing stayed English.
class EveryLanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_usual = QApplication::font(); }
    void cleanup();
    void theFontsOfOtherDesktopsAreHere_data();
    void theFontsOfOtherDesktopsAreHere();
    void everyScreenHasRoomForItsTexts_data();
    void everyScreenHasRoomForItsTexts();

private:
    void addRow(const Spoken &spoken, const WalkFont &font);

    Languages m_languages;
    QFont m_usual;
};

void EveryLanguageTest::initTestCase()
{
    qputenv("HOOKDESK_TRANSLATIONS", LANGUAGES_FOLDER);
    applyTheme();
}

void EveryLanguageTest::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_usual);
}

void EveryLanguageTest::theFontsOfOtherDesktopsAreHere_data()
{
    addFamilyRows();
}

void EveryLanguageTest::theFontsOfOtherDesktopsAreHere()
{
    skipWithoutFamily();
}

void EveryLanguageTest::addRow(const Spoken &spoken, const WalkFont &font)
{
    const QString name = QLatin1String(spoken.name) + QStringLiteral(", ") + font.name();
    QTest::newRow(qPrintable(name))
        << QString::fromLatin1(spoken.code) << spoken.direction << font.font();
}

void EveryLanguageTest::everyScreenHasRoomForItsTexts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QFont>("font");
    for (const Spoken &spoken : languages) {
        if (!walksInEveryFont())
            addRow(spoken, spoken.font.orUsual());
        else
            for (const WalkFont &font : everyWalkFont())
                addRow(spoken, font);
    }
}

void EveryLanguageTest::everyScreenHasRoomForItsTexts()
{
    QFETCH(QString, language);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QFont, font);
    QVERIFY(Languages::codes().contains(language));
    m_languages.use(language);
    QApplication::setLayoutDirection(direction);
    QApplication::setFont(font);
    const bool isPseudo = language == QLatin1String("qps");

    QStringList found;
    QStringList said;
    ConsoleTour tour([&](const QString &screen, QWidget &window) {
        QStringList here;
        const auto isFine = [&] {
            here = newOnes(cutTexts(window) + overlappingWidgets(window), said);
            return here.isEmpty();
        };
        (void)QTest::qWaitFor(isFine, layoutPatience.count());
        here += markedBlanks(window);
        if (isPseudo)
            here += untranslatedTexts(window, isForeign, pseudoMarks);
        here.removeIf(isNameOfTheApi);
        for (const QString &finding : newOnes(here, said))
            found.append(screen + QStringLiteral(": ") + finding);
        said += here;
    });
    const QStringList missed = tour.walk();
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1String(", "))));
    for (const QString &finding : std::as_const(found))
        qWarning().noquote() << finding; // a failure's own text is cut off after some
    QCOMPARE(found.size(), 0);
}

HOOKDESK_WINDOW_TEST(EveryLanguageTest)

} // namespace tst_everylanguage

#include "tst_everylanguage.moc"
