// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "ui/common/choicebox.h"

#include <QApplication>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace hookdesk;

namespace tst_choicebox {

namespace {

constexpr int least = 8;
constexpr int most = 30;

QString askTip(QWidget &box)
{
    QToolTip::hideText();
    const QPoint middle = box.rect().center();
    QHelpEvent help(QEvent::ToolTip, middle, box.mapToGlobal(middle));
    QApplication::sendEvent(&box, &help);
    return QToolTip::text();
}

} // namespace

class ChoiceBoxTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QToolTip::hideText(); }

    void isAsWideAsItsWidestChoiceBetweenTwoBounds()
    {
        ChoiceBox box(least, most);
        const int narrow = box.sizeHint().width();
        QCOMPARE(box.minimumSizeHint().width(), narrow);
        box.addItem(QStringLiteral("All"));
        QCOMPARE(box.sizeHint().width(), narrow);
        box.addItem(QStringLiteral("Relation.Organization"));
        const int wide = box.sizeHint().width();
        QVERIFY(wide > narrow);
        QCOMPARE(box.minimumSizeHint().width(), narrow);
        box.addItem(QString(200, QLatin1Char('m')));
        const int bound = box.sizeHint().width();
        QVERIFY(bound > wide &&
                bound < 200 * box.fontMetrics().horizontalAdvance(QLatin1Char('m')));
        box.removeItem(2);
        QCOMPARE(box.sizeHint().width(), wide);
    }

    void followsTheFont()
    {
        ChoiceBox box(least, most);
        box.addItem(QStringLiteral("Relation.Organization"));
        const int before = box.sizeHint().width();
        QFont font = box.font();
        font.setPointSizeF(font.pointSizeF() * 1.5);
        box.setFont(font);
        QVERIFY(box.sizeHint().width() > before + before / 4);
    }

    void whatIsShortenedIsWholeInTheToolTip()
    {
        ChoiceBox box(least, most);
        box.setToolTip(QStringLiteral("Which one"));
        box.addItem(QStringLiteral("All"));
        const QString name = QStringLiteral("<b>a webhook</b> with a name that is %1 longer")
                                 .arg(QString(60, QLatin1Char('x')));
        box.addItem(name);
        box.resize(box.sizeHint());
        box.show();
        QCOMPARE(askTip(box), QStringLiteral("Which one"));
        box.setCurrentIndex(1);
        QVERIFY(askTip(box).contains(name.toHtmlEscaped()));
    }

    void whatIsShortenedIsDrawnInside()
    {
        ChoiceBox box(least, least);
        box.addItem(QStringLiteral("Relationship.Organization.Customer"));
        box.resize(box.sizeHint());
        const QImage shortened = box.grab().toImage();
        box.setItemText(0, QStringLiteral("Relationship.Organization.Supplier"));
        // Both ends are seen: what names begin with alike does not make them look alike.
        QVERIFY(box.grab().toImage() != shortened);
    }
};

HOOKDESK_WINDOW_TEST(ChoiceBoxTest)

} // namespace tst_choicebox

#include "tst_choicebox.moc"
