// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/headertablemodel.h"

#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hookdesk;

namespace tst_headertablemodel {

class HeaderTableModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<HeaderTableModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void cellsAreEditedAndTrimmed()
    {
        QCOMPARE(m_model->addRow(), 0);
        QSignalSpy edited(m_model.get(), &HeaderTableModel::edited);
        QVERIFY(m_model->setData(m_model->index(0, 0), QStringLiteral(" X-Api-Key ")));
        QVERIFY(m_model->setData(m_model->index(0, 1), QStringLiteral("\tabc ")));
        QCOMPARE(edited.size(), 2);
        QCOMPARE(m_model->headers(),
                 (QList<Header>{{QStringLiteral("X-Api-Key"), QStringLiteral("abc")}}));
        QVERIFY(m_model->flags(m_model->index(0, 1)) & Qt::ItemIsEditable);
    }

    void emptyRowsAreNeitherHeadersNorFaults()
    {
        m_model->addRow();
        m_model->addRow();
        QCOMPARE(m_model->rowCount(), 2);
        QVERIFY(m_model->headers().isEmpty());
        QVERIFY(!m_model->firstFaultyRow());
    }

    void aProblemStandsAtItsCell_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("problem");
        QTest::addColumn<int>("column");
        const auto row = [](const char *title, const QString &name, const QString &value,
                            HeaderProblem problem, int column) {
            QTest::newRow(title) << name << value << static_cast<int>(problem) << column;
        };
        row("no name", {}, QStringLiteral("x"), HeaderProblem::EmptyName, 0);
        row("blank in the name", QStringLiteral("a b"), {}, HeaderProblem::NameNotToken, 0);
        row("host", QStringLiteral("hOST"), {}, HeaderProblem::NameReserved, 0);
        row("content", QStringLiteral("Content-Type"), {}, HeaderProblem::NameReserved, 0);
        row("twice", QStringLiteral("x-FIRST"), {}, HeaderProblem::NameDuplicate, 0);
        row("line break", QStringLiteral("X-A"), QStringLiteral("a\r\nb"),
            HeaderProblem::ValueControl, 1);
        row("emoji", QStringLiteral("X-A"), QString::fromUtf8("€"), HeaderProblem::ValueNotLatin,
            1);
    }

    void aProblemStandsAtItsCell()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(int, problem);
        QFETCH(int, column);
        m_model->setHeaders({{QStringLiteral("X-First"), QStringLiteral("1")}, {name, value}});
        const auto expected = static_cast<HeaderProblem>(problem);
        QCOMPARE(m_model->problem(1), std::optional(expected));
        QCOMPARE(m_model->firstFaultyRow(), std::optional(1));
        const QString reason = headerProblemText(expected, {name, value});
        QVERIFY(!reason.isEmpty());
        const QModelIndex faulty = m_model->index(1, column);
        QCOMPARE(faulty.data(Qt::ToolTipRole).toString(), reason);
        QCOMPARE(faulty.data(Qt::AccessibleDescriptionRole).toString(), reason);
        QVERIFY(m_model->index(1, 1 - column).data(Qt::ToolTipRole).toString().isEmpty());
        QCOMPARE(m_model->problemLines(3), QStringLiteral("Row 2: ") + reason);
    }

    void aNameWithASpaceGetsASuggestion()
    {
        m_model->setHeaders({{QStringLiteral("X-Api Key"), {}}});
        QCOMPARE(m_model->problemLines(1),
                 QStringLiteral("Row 1: “X-Api Key” has a space. Use X-Api-Key?"));
        m_model->setHeaders({{QStringLiteral("X-Clé privée"), {}}});
        QVERIFY(m_model->problemLines(1).contains(QLatin1String("without accents")));
        m_model->setHeaders({{QStringLiteral("a:b"), {}}});
        QVERIFY(!m_model->problemLines(1).contains(QLatin1String("space")));
    }

    void manyProblemsAreCounted()
    {
        const Header faulty{QStringLiteral("a b"), {}};
        m_model->setHeaders({faulty, faulty, faulty, faulty});
        const QStringList lines = m_model->problemLines(2).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.last().startsWith(QLatin1Char('2')));
    }

    void renamingEndsADuplicateElsewhere()
    {
        m_model->setHeaders({{QStringLiteral("A"), {}}, {QStringLiteral("a"), {}}});
        QVERIFY(m_model->problem(1));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setData(m_model->index(0, 0), QStringLiteral("B"));
        QVERIFY(!m_model->problem(1));
        QCOMPARE(changed.front().at(1).toModelIndex().row(), 1);
    }

    void pastedRowsTakeThePlaceOfEmptyOnes()
    {
        m_model->addRow();
        m_model->append({{QStringLiteral("A"), QStringLiteral("1")}, {QStringLiteral("B"), {}}});
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("A"));
        m_model->append({});
        QCOMPARE(m_model->rowCount(), 2);
    }

    void settingReplacesInAnyCaseOrAdds()
    {
        m_model->set({QStringLiteral("Authorization"), QStringLiteral("Basic a")});
        m_model->set({QStringLiteral("AUTHORIZATION"), QStringLiteral("Basic b")});
        QCOMPARE(m_model->headers(),
                 (QList<Header>{{QStringLiteral("AUTHORIZATION"), QStringLiteral("Basic b")}}));
        QVERIFY(m_model->contains(QStringLiteral("authorization")));
    }

    void rowsAreRemovedInAnyOrder()
    {
        m_model->setHeaders(
            {{QStringLiteral("A"), {}}, {QStringLiteral("B"), {}}, {QStringLiteral("C"), {}}});
        m_model->remove({0, 2});
        QCOMPARE(m_model->headers(), (QList<Header>{{QStringLiteral("B"), {}}}));
    }

    void hiddenValuesAreDotsOfOneLength()
    {
        m_model->setHeaders({{QStringLiteral("A"), QStringLiteral("x")},
                             {QStringLiteral("B"), QStringLiteral("a much longer secret")},
                             {QStringLiteral("C"), {}}});
        m_model->setValuesShown(false);
        const QString mask = m_model->index(0, 1).data().toString();
        QVERIFY(!mask.contains(QLatin1Char('x')));
        QCOMPARE(m_model->index(1, 1).data().toString(), mask);
        QCOMPARE(m_model->index(2, 1).data().toString(), QString());
        QCOMPARE(m_model->index(0, 1).data(Qt::EditRole).toString(), QStringLiteral("x"));
        m_model->setValuesShown(true);
        QCOMPARE(m_model->index(0, 1).data().toString(), QStringLiteral("x"));
    }

private:
    std::unique_ptr<HeaderTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

HOOKDESK_WINDOW_TEST(HeaderTableModelTest)

} // namespace tst_headertablemodel

#include "tst_headertablemodel.moc"
