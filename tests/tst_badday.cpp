// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"
#include "app/signature/signature.h"
#include "tests/support/deliveringsandbox.h"
#include "tests/support/sandboxenvironment.h"
#include "tests/support/testenvironments.h"
#include "tests/support/testprogram.h"
#include "tests/support/toldprompt.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_badday {

/// What an administrator comes for on a bad day, in the real window against a sandbox that really
/// delivers, ten minutes a second.
class TestBadDay : public QObject, private DeliveringSandbox
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void an_endpoint_fails_until_deactivation_and_finds_its_way_back();
    void a_damaged_archive_is_told_above_the_pages();

private:
    void connectWindow();
    void fail(const QByteArray &id, int count);
    void readAgain();
    void showPage(const char *name);
    [[nodiscard]] QTableView *table(const char *name) const;
    /// The texts of a column whose title is `title`.
    [[nodiscard]] QStringList column(const char *table, const char *title) const;
    [[nodiscard]] QString cellOf(const QString &webhook, const char *title) const;
    [[nodiscard]] bool isShown(const QString &part) const;
    [[nodiscard]] QAbstractButton *button(const char *text) const;
    /// How many deliveries have come, and whether each has the signature of its body.
    [[nodiscard]] int signedDeliveries(const QByteArray &id, const QByteArray &secret);

    ToldPrompt m_prompt;
    Session *m_session = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<TestEnvironments> m_environments;
    std::unique_ptr<MainWindow> m_window;
};

void TestBadDay::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    m_prompt = ToldPrompt();
    // Five attempts take a second, and 24 hours more than any machine needs for all of it.
    hookdesk::sandbox::SandboxSettings compressed = deliverySettings();
    compressed.timeScale = 600;
    compressed.delivery.retryIntervals = {1min, 2min, 3min, 4min};
    QCOMPARE(restart(compressed), QString());
}

void TestBadDay::cleanup()
{
    m_window.reset();
    m_session = nullptr;
    m_client.reset();
    m_server.reset();
}

void TestBadDay::connectWindow()
{
    const auto factory = [this](const EnvironmentProfile &profile,
                                const Credentials &credentials) -> SessionOutcome {
        Session::Settings settings;
        settings.dataFolder = m_folder->filePath(QStringLiteral("data"));
        settings.eventLog.interval = 0ms; // the test says when
        settings.retry.grace = 0ms;
        settings.retry.perSecond = 200;
        settings.retry.confirmation = {100ms, 10s};
        auto session =
            std::make_unique<Session>(profile.environment, ApiMap(), credentials, settings);
        m_session = session.get();
        return session;
    };
    m_environments = std::make_unique<TestEnvironments>();
    m_window = std::make_unique<MainWindow>(factory, m_environments->m_desk,
                                            m_environments->m_browser, *m_settings, m_prompt);
    m_window->resize(1400, 900);
    m_window->show();
    m_window->connectTo({{}, sandboxEnvironment(m_server->url(), QStringLiteral("Bad day")), {}},
                        sandboxCredentials());
    QTRY_VERIFY(m_session->loadState().everComplete);
}

/// Makes events of one webhook and lets them fail for good.
void TestBadDay::fail(const QByteArray &id, int count)
{
    const QByteArray failed = "Status%20eq%20'Failed'";
    const int wanted = eventCount(failed) + count;
    QCOMPARE(change(id, count).size(), count);
    QTRY_COMPARE_WITH_TIMEOUT(eventCount(failed), wanted, 30000);
}

void TestBadDay::readAgain()
{
    QSignalSpy refreshed(&m_session->eventLog(), &EventLog::refreshed);
    m_session->refresh();
    m_session->eventLog().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!refreshed.isEmpty(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->loadState().loading, 20000);
}

void TestBadDay::showPage(const char *name)
{
    QListView *pages = nullptr;
    for (QListView *view : m_window->findChildren<QListView *>()) {
        if (view->accessibleName() == QLatin1String("Navigation"))
            pages = view;
    }
    QVERIFY(pages);
    for (int row = 0; row < pages->model()->rowCount(); ++row) {
        const QModelIndex page = pages->model()->index(row, 0);
        if (page.data().toString() == QLatin1String(name))
            return pages->setCurrentIndex(page);
    }
    QFAIL(name);
}

QTableView *TestBadDay::table(const char *name) const
{
    for (QTableView *view : m_window->findChildren<QTableView *>()) {
        if (view->accessibleName() == QLatin1String(name))
            return view;
    }
    qFatal("no table is called %s", name);
}

QStringList TestBadDay::column(const char *name, const char *title) const
{
    const QAbstractItemModel *model = table(name)->model();
    QStringList texts;
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() != QLatin1String(title))
            continue;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, column).data().toString());
    }
    return texts;
}

QString TestBadDay::cellOf(const QString &webhook, const char *title) const
{
    const qsizetype row = column("Webhooks", "Name").indexOf(webhook);
    return column("Webhooks", title).value(row);
}

bool TestBadDay::isShown(const QString &part) const
{
    const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
    return std::any_of(widgets.begin(), widgets.end(), [&part](const QWidget *widget) {
        if (!widget->isVisible())
            return false;
        const QVariant text = widget->property("text");
        return text.toString().contains(part) || widget->accessibleName().contains(part);
    });
}

QAbstractButton *TestBadDay::button(const char *text) const
{
    for (QAbstractButton *candidate : m_window->findChildren<QAbstractButton *>()) {
        if (candidate->isVisible() &&
            candidate->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
            return candidate;
    }
    return nullptr;
}

int TestBadDay::signedDeliveries(const QByteArray &id, const QByteArray &secret)
{
    const QJsonArray all = deliveries(id);
    const auto isGenuine = [&secret](const QJsonValue &delivery) {
        return headerOf(delivery, "X-Tribe-Signature") == signature(secret, bodyOf(delivery));
    };
    return std::all_of(all.begin(), all.end(), isGenuine) ? static_cast<int>(all.size()) : -1;
}

void TestBadDay::an_endpoint_fails_until_deactivation_and_finds_its_way_back()
{
    const QJsonObject webhook = activeWebhook();
    const QByteArray id = idOf(webhook);
    const QString name = webhook.value(QLatin1String("_Name")).toString();
    const QByteArray secret = webhook.value(QLatin1String("Secret")).toString().toUtf8();
    QVERIFY(!secret.isEmpty());
    QCOMPARE(setAnswer(id, "500"), 204);
    connectWindow();

    // Five attempts, and it stays failed.
    fail(id, 1);
    readAgain();
    showPage("Failed events");
    QTRY_COMPARE(column("Failed events", "Status"), QStringList{QStringLiteral("Failed")});
    QVERIFY(column("Failed events", "Attempts").constFirst().contains(QLatin1Char('5')));
    QVERIFY(column("Failed events", "Response").constFirst().contains(QLatin1String("500")));
    QCOMPARE(column("Failed events", "Webhook").constFirst(), name);
    QCOMPARE(signedDeliveries(id, secret), 5);

    // More than half of the budget.
    fail(id, 59);
    readAgain();
    showPage("Webhooks");
    QTRY_COMPARE(cellOf(name, "Status"), QStringLiteral("At risk"));
    QVERIFY2(cellOf(name, "Failures (24 h)").contains(QLatin1String("60")),
             qPrintable(cellOf(name, "Failures (24 h)")));
    showPage("Overview");
    QTRY_VERIFY(isShown(QStringLiteral("1 at risk")));

    // A hundred: Tribe switches it off.
    fail(id, 40);
    QTRY_VERIFY(isDeactivated(id));
    readAgain();
    QTRY_VERIFY(isShown(QStringLiteral("100 failed")));
    showPage("Webhooks");
    QTRY_COMPARE(cellOf(name, "Status"), QStringLiteral("Deactivated"));

    // The endpoint is mended, the webhook switched on again.
    QCOMPARE(setAnswer(id, "200"), 204);
    QTableView *webhooks = table("Webhooks");
    webhooks->selectRow(static_cast<int>(column("Webhooks", "Name").indexOf(name)));
    QTRY_VERIFY(button("Reactivate…")->isEnabled());
    button("Reactivate…")->click();
    QTRY_VERIFY(button("Reactivate"));
    button("Reactivate")->click();
    QTRY_VERIFY(!isDeactivated(id));
    QTRY_VERIFY(button("Close"));
    button("Close")->click();
    QTRY_VERIFY(cellOf(name, "Status") != QLatin1String("Deactivated"));

    // What was missed is sent.
    showPage("Failed events");
    QTRY_VERIFY(button("Retry all shown…")->isEnabled());
    button("Retry all shown…")->click();
    QCOMPARE(m_prompt.asked.size(), 1);
    QVERIFY(m_prompt.asked.constFirst().question.contains(QLatin1String("100")));
    QTRY_COMPARE_WITH_TIMEOUT(eventCount("true"), 0, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(table("Failed events")->model()->rowCount(), 0, 30000);
    QCOMPARE(signedDeliveries(id, secret), 600);
}

void TestBadDay::a_damaged_archive_is_told_above_the_pages()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("data")));
    QFile file(m_folder->filePath(QStringLiteral("data/events.sqlite")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    connectWindow();
    QTRY_VERIFY(isShown(QStringLiteral("archive was damaged")));
}

HOOKDESK_WINDOW_TEST(TestBadDay)

} // namespace tst_badday

#include "tst_badday.moc"
