// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferences.h"

#include "tests/support/testprogram.h"
#include "ui/preferences/sparingprompt.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace hookdesk;

namespace tst_preferences {

namespace {

PreferenceValues others()
{
    PreferenceValues values;
    values.language = QStringLiteral("nl");
    values.theme = ThemeChoice::Dark;
    values.density = Density::Compact;
    values.time = TimeDisplay::Utc;
    values.refreshInterval = 300;
    values.askBeforeRetry = false;
    values.askBeforeDeletion = false;
    values.storage = {false, 7, 50, 30, true, 365};
    return values;
}

class CountingPrompt : public Prompt
{
public:
    void ask(QWidget *, const Confirmation &, std::function<void(bool)> answer) override
    {
        ++asked;
        answer(false);
    }

    int asked = 0;
};

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void without_a_file_everything_is_the_default();
    void everything_that_is_kept_is_there_at_the_next_start();
    void a_value_that_is_not_understood_is_the_default_data();
    void a_value_that_is_not_understood_is_the_default();
    void a_number_beyond_its_range_is_held_within_data();
    void a_number_beyond_its_range_is_held_within();
    void what_a_newer_version_wrote_survives_other_changes();
    void what_is_tried_out_counts_and_is_not_stored();
    void storage_waits_until_it_is_kept();
    void only_what_changes_is_told();
    void a_policy_holds_whatever_is_chosen();
    void the_archives_of_an_older_file_become_one_data();
    void the_archives_of_an_older_file_become_one();
    void a_question_is_left_out_only_where_it_may_be_data();
    void a_question_is_left_out_only_where_it_may_be();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("p.ini")); }
    void write(const QByteArray &text) const;
    [[nodiscard]] PreferenceValues read() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPreferences::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPreferences::write(const QByteArray &text) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

PreferenceValues TestPreferences::read() const
{
    QSettings settings(path(), QSettings::IniFormat);
    return Preferences(settings, {}).values();
}

void TestPreferences::without_a_file_everything_is_the_default()
{
    QCOMPARE(read(), PreferenceValues());
    QVERIFY(!QFile::exists(path())); // looking at it writes nothing
}

void TestPreferences::everything_that_is_kept_is_there_at_the_next_start()
{
    {
        QSettings settings(path(), QSettings::IniFormat);
        Preferences preferences(settings, {});
        preferences.keep(others());
    }
    QCOMPARE(read(), others());
}

void TestPreferences::a_value_that_is_not_understood_is_the_default_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"theme=sepia", "theme=", "theme=Dark", "density=@Invalid()", "time=Mars",
          "refreshInterval=-1", "refreshInterval=soon", "askBeforeRetry=maybe", "askBeforeRetry=0",
          "keepEvents=", "eventDays=0", "eventDays=-7", "eventDays=1e9", "eventMegabytes=many",
          "snapshotDays=0", "keepCredentials=yes", "activityDays=-1",
          "activityDays=99999999999999999999", "somethingNew=1"})
        QTest::newRow(line) << QByteArray(line);
}

void TestPreferences::a_value_that_is_not_understood_is_the_default()
{
    QFETCH(QByteArray, line);
    write("[preferences]\n" + line + "\n");
    QCOMPARE(read(), PreferenceValues());
}

void TestPreferences::a_number_beyond_its_range_is_held_within_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("interval");
    QTest::newRow("too many days") << QByteArray("eventDays=99999") << 3650 << 0;
    QTest::newRow("too often") << QByteArray("refreshInterval=1") << 30 << 30;
    QTest::newRow("too seldom") << QByteArray("refreshInterval=999999") << 30 << 86400;
}

void TestPreferences::a_number_beyond_its_range_is_held_within()
{
    QFETCH(QByteArray, line);
    QFETCH(int, days);
    QFETCH(int, interval);
    write("[preferences]\n" + line + "\n");
    QCOMPARE(read().storage.eventDays, days);
    QCOMPARE(read().refreshInterval, interval);
}

void TestPreferences::what_a_newer_version_wrote_survives_other_changes()
{
    write("[preferences]\ntheme=sepia\nlanguage=tlh\nzoom=3\n");
    QSettings settings(path(), QSettings::IniFormat);
    Preferences preferences(settings, {});
    PreferenceValues values = preferences.values();
    QCOMPARE(values.theme, ThemeChoice::System);
    values.density = Density::Compact;
    preferences.keep(values);
    const auto stored = [&settings](const char *key) {
        return settings.value(QLatin1String("preferences/") + QLatin1String(key)).toString();
    };
    QCOMPARE(stored("theme"), QStringLiteral("sepia"));
    QCOMPARE(stored("language"), QStringLiteral("tlh"));
    QCOMPARE(stored("zoom"), QStringLiteral("3"));
    QCOMPARE(stored("density"), QStringLiteral("compact"));
    values.theme = ThemeChoice::Light;
    preferences.keep(values);
    QCOMPARE(stored("theme"), QStringLiteral("light"));
}

void TestPreferences::what_is_tried_out_counts_and_is_not_stored()
{
    QSettings settings(path(), QSettings::IniFormat);
    Preferences preferences(settings, {});
    QSignalSpy themes(&preferences, &Preferences::themeChanged);
    preferences.tryOut(others());
    QCOMPARE(preferences.values().theme, ThemeChoice::Dark);
    QCOMPARE(read(), PreferenceValues());
    preferences.giveUp();
    QCOMPARE(preferences.values(), PreferenceValues());
    QCOMPARE(themes.size(), 2);
}

void TestPreferences::storage_waits_until_it_is_kept()
{
    QSettings settings(path(), QSettings::IniFormat);
    Preferences preferences(settings, {});
    QSignalSpy storage(&preferences, &Preferences::storageChanged);
    preferences.tryOut(others());
    QCOMPARE(preferences.values().storage, StoragePreferences());
    QVERIFY(storage.isEmpty());
    preferences.keep(others());
    QCOMPARE(storage.size(), 1);
    QCOMPARE(storage.at(0).at(0).value<StoragePreferences>(), StoragePreferences());
    QCOMPARE(storage.at(0).at(1).value<StoragePreferences>(), others().storage);
}

void TestPreferences::only_what_changes_is_told()
{
    QSettings settings(path(), QSettings::IniFormat);
    Preferences preferences(settings, {});
    QSignalSpy languages(&preferences, &Preferences::languageChanged);
    QSignalSpy times(&preferences, &Preferences::timeDisplayChanged);
    PreferenceValues values;
    values.time = TimeDisplay::Utc;
    preferences.tryOut(values);
    preferences.keep(values);
    QCOMPARE(times.size(), 1);
    QVERIFY(languages.isEmpty());
}

void TestPreferences::a_policy_holds_whatever_is_chosen()
{
    Policy policy;
    policy.noArchive = true;
    policy.refreshInterval = 600;
    QSettings settings(path(), QSettings::IniFormat);
    Preferences preferences(settings, policy);
    QCOMPARE(preferences.effective().refreshInterval, 0); // never is not too often
    PreferenceValues values;
    values.refreshInterval = 60;
    preferences.keep(values);
    QCOMPARE(preferences.effective().refreshInterval, 600);
    QVERIFY(!preferences.effective().storage.keepEvents);
    QCOMPARE(read(), values); // without the policy the choice counts again
}

void TestPreferences::the_archives_of_an_older_file_become_one_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("keeps");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("megabytes");
    const QByteArray small =
        "a\\archive\\keep=true\na\\archive\\days=7\na\\archive\\megabytes=50\n";
    QTest::newRow("one environment") << small << true << 7 << 50;
    QTest::newRow("the longest counts") << small + "b\\environments\\c\\archive\\days=365\n"
                                        << true << 365 << 50;
    QTest::newRow("no events of one") << small + "b\\archive\\keep=false\n" << false << 7 << 50;
    QTest::newRow("one that nobody decided about") << small + "d\\columns=1\n" << true << 30 << 500;
    QTest::newRow("numbers that nobody wrote")
        << QByteArray("a\\archive\\days=-5\na\\archive\\megabytes=junk\n") << true << 30 << 500;
}

void TestPreferences::the_archives_of_an_older_file_become_one()
{
    QFETCH(QByteArray, lines);
    QFETCH(bool, keeps);
    QFETCH(int, days);
    QFETCH(int, megabytes);
    write("[environments]\n" + lines);
    for (int start = 0; start < 2; ++start) { // the second finds nothing old
        const StoragePreferences storage = read().storage;
        QCOMPARE(storage.keepEvents, keeps);
        QCOMPARE(storage.eventDays, days);
        QCOMPARE(storage.eventMegabytes, megabytes);
    }
    const QSettings settings(path(), QSettings::IniFormat);
    QVERIFY(settings.allKeys().filter(QStringLiteral("/archive/")).isEmpty());
}

void TestPreferences::a_question_is_left_out_only_where_it_may_be_data()
{
    using Preference = Confirmation::Preference;
    QTest::addColumn<Preference>("leftOutWith");
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<bool>("asked");
    QTest::newRow("production") << Preference::None << false << true;
    QTest::newRow("retry") << Preference::Retry << false << false;
    QTest::newRow("retry, wanted") << Preference::Retry << true << true;
    QTest::newRow("deletion") << Preference::Deletion << false << false;
    QTest::newRow("deletion, wanted") << Preference::Deletion << true << true;
}

void TestPreferences::a_question_is_left_out_only_where_it_may_be()
{
    QFETCH(Confirmation::Preference, leftOutWith);
    QFETCH(bool, wanted);
    QFETCH(bool, asked);
    QSettings settings(path(), QSettings::IniFormat);
    Preferences preferences(settings, {});
    PreferenceValues values;
    values.askBeforeRetry = wanted;
    values.askBeforeDeletion = wanted;
    preferences.keep(values);
    CountingPrompt usual;
    SparingPrompt prompt(usual, preferences);
    QWidget window;
    Confirmation question;
    question.leftOutWith = leftOutWith;
    std::optional<bool> answer;
    prompt.ask(&window, question, [&answer](bool yes) { answer = yes; });
    QTRY_VERIFY(answer);
    QCOMPARE(*answer, !asked);
    QCOMPARE(usual.asked, asked ? 1 : 0);
}

HOOKDESK_WINDOW_TEST(TestPreferences)

} // namespace tst_preferences

#include "tst_preferences.moc"
