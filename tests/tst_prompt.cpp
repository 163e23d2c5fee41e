// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/prompt.h"

#include "tests/support/testprogram.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <memory>
#include <optional>

using namespace hookdesk;

namespace tst_prompt {

namespace {

Confirmation deletion()
{
    Confirmation confirmation;
    confirmation.title = QStringLiteral("Delete webhooks");
    confirmation.question = QStringLiteral("Delete 2 webhooks from <b>Acme</b>?");
    confirmation.consequence = QStringLiteral("They stop delivering.");
    confirmation.subjects = {QStringLiteral("<img src=x>"), QStringLiteral("Orders")};
    confirmation.acceptText = QStringLiteral("Delete");
    confirmation.destructive = true;
    return confirmation;
}

} // namespace

class PromptTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_answers.clear();
    }

    void cleanup() { m_window.reset(); }

    void itReturnsAtOnceAndAnswersOnce()
    {
        QDialog *dialog = ask(deletion());
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->windowModality(), Qt::WindowModal);
        QVERIFY(m_answers.isEmpty());
        QTest::mouseClick(button(dialog, QStringLiteral("Delete")), Qt::LeftButton);
        QCOMPARE(m_answers, QList<bool>{true});
    }

    void escapeDeclines()
    {
        QTest::keyClick(ask(deletion()), Qt::Key_Escape);
        QCOMPARE(m_answers, QList<bool>{false});
    }

    void closingTheWindowDeclines()
    {
        ask(deletion())->close();
        QCOMPARE(m_answers, QList<bool>{false});
    }

    void itDeletesItself()
    {
        const QPointer<QDialog> dialog = ask(deletion());
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }

    void enterDoesNotDestroy()
    {
        QTest::keyClick(ask(deletion()), Qt::Key_Return);
        QCOMPARE(m_answers, QList<bool>{false});
    }

    void enterAcceptsWhatIsHarmless()
    {
        Confirmation harmless = deletion();
        harmless.destructive = false;
        QTest::keyClick(ask(harmless), Qt::Key_Return);
        QCOMPARE(m_answers, QList<bool>{true});
    }

    void theParentsDeathIsNoAnswer()
    {
        ask(deletion());
        m_window.reset();
        QVERIFY(m_answers.isEmpty());
    }

    void aWordIsTypedAsTheKeyboardHasIt()
    {
        Confirmation typed = deletion();
        typed.typedWords = {QStringLiteral("Acme\u00A0pro\u200Bduction")};
        typed.typedLabel = QStringLiteral("Type it:");
        QDialog *dialog = ask(typed);
        QPushButton *accept = button(dialog, QStringLiteral("Delete"));
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Acme production"));
        QVERIFY(accept->isEnabled());
    }

    void typedWordsOpenTheButton()
    {
        Confirmation typed = deletion();
        typed.typedWords = {QStringLiteral("Acme"), QStringLiteral("2")};
        typed.typedLabel = QStringLiteral("Type \"Acme\" or 2 to go on:");
        QDialog *dialog = ask(typed);
        QPushButton *accept = button(dialog, QStringLiteral("Delete"));
        auto *field = dialog->findChild<QLineEdit *>();
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(field, QStringLiteral("acme"));
        QVERIFY(!accept->isEnabled());
        field->clear();
        QTest::keyClicks(field, QStringLiteral("2"));
        QVERIFY(accept->isEnabled());
        QCOMPARE(field->accessibleName(), typed.typedLabel);
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [field](QLabel *label) { return label->buddy() == field; }));
    }

    void everythingIsPlainTextAndSubjectsAreListed()
    {
        QDialog *dialog = ask(deletion());
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
        const QAbstractItemModel *subjects = dialog->findChild<QListView *>()->model();
        QCOMPARE(subjects->rowCount(), 2);
        QCOMPARE(subjects->index(0, 0).data().toString(), QStringLiteral("<img src=x>"));
    }

private:
    QDialog *ask(const Confirmation &confirmation)
    {
        DialogPrompt().ask(m_window.get(), confirmation,
                           [this](bool accepted) { m_answers += accepted; });
        return m_window->findChild<QDialog *>();
    }

    static QPushButton *button(const QDialog *dialog, const QString &text)
    {
        for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

    std::unique_ptr<QWidget> m_window;
    QList<bool> m_answers;
};

HOOKDESK_WINDOW_TEST(PromptTest)

} // namespace tst_prompt

#include "tst_prompt.moc"
