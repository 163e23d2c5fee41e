// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "ui/common/languages.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

using namespace hookdesk;

namespace tst_plurals {

/// One text of a .ts file; one that counts has a form for one and a form for many.
struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList forms;
    bool counts = false;

    [[nodiscard]] QString shown(int n) const
    {
        return QCoreApplication::translate(context.toUtf8().constData(),
                                           source.toUtf8().constData(),
                                           comment.toUtf8().constData(), counts ? n : -1);
    }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.counts = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        const bool isTranslation = xml.name() == QLatin1String("translation");
        if (isTranslation && message.counts) {
            while (xml.readNextStartElement())
                message.forms += xml.readElementText();
            continue;
        }
        const bool isSource = xml.name() == QLatin1String("source");
        const bool isComment = xml.name() == QLatin1String("comment");
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
        if (isSource)
            message.source = text;
        else if (isComment)
            message.comment = text;
        else if (isTranslation)
            message.forms += text;
    }
    return message;
}

/// All texts that a language has, as the program is built with them.
QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(TRANSLATIONS_FOLDER "/hookdesk_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QString context;
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages += readMessage(xml, context);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QList<Message> countingMessagesOf(const QString &language)
{
    QList<Message> messages = messagesOf(language);
    messages.removeIf([](const Message &message) { return !message.counts; });
    return messages;
}

/// French says one of nothing, too.
bool isOne(const QString &language, int n)
{
    return n == 1 || (n == 0 && language == QLatin1String("fr"));
}

bool hasNumber(const QString &form)
{
    return form.contains(QLatin1String("%n")) || form.contains(QLatin1String("%Ln"));
}

/// A form for exactly one may say it without the number, where it is asked for nothing else.
bool mayLackNumber(const QString &language, qsizetype form)
{
    return form == 0 && language != QLatin1String("fr");
}

QString counted(QString form, int n)
{
    const QString number = QString::number(n);
    return form.replace(QLatin1String("%Ln"), number).replace(QLatin1String("%n"), number);
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "nl", "de", "fr"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

class TestPlurals : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_languages = std::make_unique<Languages>(); }
    void cleanupTestCase() { m_languages.reset(); }

    void every_language_counts_the_same_things()
    {
        const qsizetype count = countingMessagesOf(QStringLiteral("nl")).size();
        QVERIFY2(count > 100, "the file is read");
        for (const char *language : {"en", "de", "fr"})
            QCOMPARE(countingMessagesOf(QString::fromLatin1(language)).size(), count);
    }

    void nothing_one_two_and_five_are_right_data() { addLanguages(); }
    void nothing_one_two_and_five_are_right()
    {
        QFETCH(const QString, language);
        m_languages->use(language);
        QStringList wrong;
        for (const Message &message : countingMessagesOf(language)) {
            QVERIFY2(message.forms.size() == 2, qPrintable(message.source));
            for (const int n : {0, 1, 2, 5}) {
                const QString expected = counted(message.forms.at(isOne(language, n) ? 0 : 1), n);
                if (const QString shown = message.shown(n); shown != expected)
                    wrong += QStringLiteral("%1: “%2”, not “%3”").arg(n).arg(shown, expected);
            }
        }
        QCOMPARE(wrong, QStringList());
    }

    void the_number_is_in_every_form_data() { addLanguages(); }
    void the_number_is_in_every_form()
    {
        QFETCH(const QString, language);
        QStringList without;
        for (const Message &message : countingMessagesOf(language)) {
            for (qsizetype form = 0; form < message.forms.size(); ++form) {
                if (!hasNumber(message.forms.at(form)) && !mayLackNumber(language, form))
                    without += message.forms.at(form);
            }
        }
        QCOMPARE(without, QStringList());
    }

    void nothing_is_left_of_the_count_in_what_is_shown_data() { addLanguages(); }
    void nothing_is_left_of_the_count_in_what_is_shown()
    {
        QFETCH(const QString, language);
        m_languages->use(language);
        static const QRegularExpression left(
            QStringLiteral("%L?n|\\((?:s|es|ies|en|e|n|er|x|ren)\\)"));
        QStringList wrong;
        // English has a file for what counts only; the other texts are those of the sources.
        for (const Message &message : messagesOf(QStringLiteral("nl"))) {
            for (const int n : {0, 1, 2, 5}) {
                if (const QString shown = message.shown(n); shown.contains(left))
                    wrong += shown;
            }
        }
        QCOMPARE(wrong, QStringList());
    }

private:
    std::unique_ptr<Languages> m_languages;
};

HOOKDESK_WINDOW_TEST(TestPlurals)

} // namespace tst_plurals

#include "tst_plurals.moc"
