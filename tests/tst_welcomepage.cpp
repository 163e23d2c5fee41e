// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testenvironments.h"
#include "tests/support/testprogram.h"
#include "ui/common/environmentcolour.h"
#include "ui/common/theme.h"
#include "ui/environments/environmentlist.h"
#include "ui/environments/environmentmodel.h"
#include "ui/environments/welcomepage.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hookdesk;

namespace tst_welcomepage {

/// The stored environments on the welcome page.
class TestWelcomePage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_environments = std::make_unique<TestEnvironments>();
        m_model = std::make_unique<EnvironmentModel>(m_environments->m_store);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_page = std::make_unique<WelcomePage>();
        m_list = m_page->addEnvironments(*m_model);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_tester.reset();
        m_model.reset();
    }

    void the_list_is_there_when_there_is_something_in_it()
    {
        QVERIFY(!m_list->isVisible());
        const EnvironmentId id = add(QStringLiteral("Bakery"));
        QVERIFY(m_list->isVisible());
        QVERIFY(!m_environments->m_store.remove(id));
        QVERIFY(!m_list->isVisible());
    }

    void a_row_says_name_customer_and_kind_and_shows_the_colour()
    {
        add(QStringLiteral("Bakery"));
        QCOMPARE(text(0, EnvironmentModel::Column::Name), QStringLiteral("Bakery"));
        QCOMPARE(text(0, EnvironmentModel::Column::Customer), QStringLiteral("Baker & Sons"));
        QCOMPARE(text(0, EnvironmentModel::Column::Kind), QStringLiteral("Staging"));
        Environment environment = m_model->at(0).environment;
        QCOMPARE(colourOf(environment), environmentColor(EnvironmentKind::Staging));
        environment.colour = QStringLiteral("#102030");
        QCOMPARE(colourOf(environment), QColor(0x10, 0x20, 0x30));
    }

    void a_card_says_when_it_was_opened()
    {
        const EnvironmentId bakery = add(QStringLiteral("Bakery"));
        add(QStringLiteral("Mill"));
        m_model->setLastOpened([bakery](const EnvironmentId &id) {
            return id == bakery ? QDateTime::currentDateTimeUtc().addSecs(-7300) : QDateTime();
        });
        const auto opened = [this](int row) {
            return m_model->index(row, 0).data(EnvironmentModel::OpenedRole).toString();
        };
        QVERIFY2(opened(0).startsWith(QLatin1String("Opened ")), qPrintable(opened(0)));
        QCOMPARE(opened(1), QStringLiteral("Not opened yet"));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(view());
        QCOMPARE(face->childCount(), 2);
        const QString spoken = face->child(0)->text(QAccessible::Name);
        for (const char *part : {"Bakery", "Baker & Sons", "Staging", "Opened "})
            QVERIFY2(spoken.contains(QLatin1String(part)), qPrintable(spoken));
    }

    void cards_stand_beside_each_other_and_the_arrow_keys_lead_through_them()
    {
        add(QStringLiteral("Bakery"));
        const EnvironmentId second = add(QStringLiteral("Mill"));
        m_page->resize(1200, 700);
        const auto place = [this](int row) {
            return view()->visualRect(view()->model()->index(row, 0));
        };
        QTRY_COMPARE(place(0).top(), place(1).top());
        QVERIFY(place(1).left() > place(0).right());
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Right);
        QCOMPARE(m_list->current(), second);
    }

    void a_managed_one_says_so_and_cannot_be_removed()
    {
        EnvironmentProfile managed;
        managed.id = {QStringLiteral("managed")};
        managed.environment.name = QStringLiteral("From the office");
        managed.managed = true;
        m_environments->m_store.setManaged({managed});
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(text(0, EnvironmentModel::Column::Kind), QStringLiteral("Other, managed"));
        QVERIFY(!button(QStringLiteral("Remove…"))->isEnabled());
        QVERIFY(button(QStringLiteral("Duplicate…"))->isEnabled());
    }

    void enter_and_a_double_click_connect()
    {
        add(QStringLiteral("Bakery"));
        const EnvironmentId second = add(QStringLiteral("Mill"));
        QSignalSpy chosen(m_list, &EnvironmentList::connectRequested);
        m_list->setCurrent(second);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(0).value<EnvironmentId>(), second);
        const QRect row = view()->visualRect(view()->model()->index(0, 0));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, row.center());
        QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(chosen.size(), 2);
        QVERIFY(chosen.last().at(0).value<EnvironmentId>() != second);
    }

    void many_can_be_searched()
    {
        for (int number = 1; number <= EnvironmentList::mostWithoutSearch; ++number)
            add(QStringLiteral("Bakery %1").arg(number));
        QVERIFY(!search()->isVisible());
        const EnvironmentId mill = add(QStringLiteral("Mill (.*)"));
        QVERIFY(search()->isVisible());
        search()->setText(QStringLiteral("MILL (.*"));
        QCOMPARE(view()->model()->rowCount(), 1);
        QCOMPARE(m_list->current(), mill);
        search()->setText(QStringLiteral("müller"));
        QCOMPARE(view()->model()->rowCount(), 0);
        search()->setText(QStringLiteral("MÍLL (.*"));
        QCOMPARE(view()->model()->rowCount(), 1);
        search()->setText(QStringLiteral("sons"));
        QCOMPARE(view()->model()->rowCount(), EnvironmentList::mostWithoutSearch + 1);
    }

    void moving_keeps_the_choice()
    {
        const EnvironmentId first = add(QStringLiteral("Bakery"));
        add(QStringLiteral("Mill"));
        m_list->setCurrent(first);
        QVERIFY(!button(QStringLiteral("Move up"))->isEnabled());
        connect(m_list, &EnvironmentList::moveRequested, this,
                [this](const EnvironmentId &id, int position) {
                    QVERIFY(!m_environments->m_store.move(id, position));
                });
        button(QStringLiteral("Move down"))->click();
        QCOMPARE(m_model->rowOf(first), 1);
        QCOMPARE(m_list->current(), first);
        QVERIFY(!button(QStringLiteral("Move down"))->isEnabled());
    }

    void what_takes_long_can_be_cancelled()
    {
        add(QStringLiteral("Bakery"));
        QSignalSpy cancelled(m_page.get(), &WelcomePage::cancelRequested);
        m_page->setBusy(QStringLiteral("Waiting…"), WelcomePage::Cancel::Yes);
        QVERIFY(!m_list->isEnabled());
        button(QStringLiteral("Cancel"))->click();
        QCOMPARE(cancelled.size(), 1);
        m_page->setBusy({});
        QVERIFY(m_list->isEnabled());
    }

private:
    EnvironmentId add(const QString &name)
    {
        Environment environment;
        environment.name = name;
        environment.kind = EnvironmentKind::Staging;
        environment.customer = QStringLiteral("Baker & Sons");
        return m_environments->m_store.add(environment).value;
    }
    QString text(int row, EnvironmentModel::Column column) const
    {
        return m_model->index(row, static_cast<int>(column)).data().toString();
    }
    QListView *view() const { return m_list->findChild<QListView *>(); }
    QLineEdit *search() const { return m_list->findChild<QLineEdit *>(); }
    QPushButton *button(const QString &name) const
    {
        for (QPushButton *candidate : m_page->findChildren<QPushButton *>()) {
            if (QAccessible::queryAccessibleInterface(candidate)->text(QAccessible::Name) == name)
                return candidate;
        }
        return nullptr;
    }

    std::unique_ptr<TestEnvironments> m_environments;
    std::unique_ptr<EnvironmentModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<WelcomePage> m_page;
    EnvironmentList *m_list = nullptr;
};

HOOKDESK_WINDOW_TEST(TestWelcomePage)

} // namespace tst_welcomepage

#include "tst_welcomepage.moc"
