// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/guidepage.h"

#include "app/domain/apierror.h"
#include "app/signature/diagnosis.h"
#include "tests/support/testprogram.h"
#include "ui/common/confirmationdialog.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/errortext.h"
#include "ui/common/guidelink.h"
#include "ui/common/languages.h"
#include "ui/common/messagebar.h"
#include "ui/common/statepane.h"
#include "ui/help/guidebrowser.h"
#include "ui/webhooks/webhookquestions.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <algorithm>
#include <optional>

using namespace hookdesk;

namespace tst_guide {

namespace {

const QStringList guideLanguages{QStringLiteral("en"), QStringLiteral("nl"), QStringLiteral("de"),
                                 QStringLiteral("fr")};

QStringList anchorsOf(const GuideChapter &chapter)
{
    QStringList anchors;
    for (const GuideSection &section : chapter.sections)
        anchors.append(section.anchor);
    return anchors;
}

/// nullptr: the guide has no such page.
const GuideChapter *chapterOf(const QList<GuideChapter> &guide, const QString &page)
{
    const auto found = std::find_if(guide.begin(), guide.end(), [&page](const GuideChapter &each) {
        return each.page == page;
    });
    return found == guide.end() ? nullptr : &*found;
}

bool isThere(const QList<GuideChapter> &guide, const GuidePlace &place)
{
    const GuideChapter *chapter = chapterOf(guide, place.page);
    return chapter && anchorsOf(*chapter).contains(place.anchor);
}

/// What links and pictures of a page lead to.
QStringList addressesIn(const GuideChapter &chapter)
{
    static const QRegularExpression link(QStringLiteral("\\[[^\\]]+\\]\\(([^)]*)\\)"));
    QStringList addresses;
    auto matches = link.globalMatch(chapter.markdown);
    while (matches.hasNext())
        addresses.append(matches.next().captured(1));
    return addresses;
}

GuidePlace placeOf(const QString &address, const QString &page)
{
    const QString file = address.section(QLatin1Char('#'), 0, 0);
    return {file.isEmpty() ? page : file.chopped(3), address.section(QLatin1Char('#'), 1)};
}

QImage pictureOf(const QString &address)
{
    GuideBrowser browser;
    return browser.loadResource(QTextDocument::ImageResource, QUrl(address)).value<QImage>();
}

/// Every kind of error, and both ways to be forbidden.
QList<ApiError> allErrors()
{
    QList<ApiError> errors;
    for (int kind = 0; kind <= static_cast<int>(ApiError::Kind::RedirectRefused); ++kind)
        errors.append(ApiError::of(static_cast<ApiError::Kind>(kind)));
    ApiError forbidden = ApiError::of(ApiError::Kind::Forbidden);
    forbidden.httpStatus = 403;
    return errors << forbidden;
}

QList<Finding> allFindings()
{
    QList<Finding> findings{{.certainty = Finding::Certainty::Proved}};
    for (int hint = 0; hint <= static_cast<int>(Hint::OtherSecretOrBody); ++hint)
        findings.append({.hint = static_cast<Hint>(hint)});
    return findings;
}

/// Keeps what was asked for.
class AskedGuide : public GuideHost
{
public:
    using GuideHost::GuideHost;

    void openGuide(GuideTopic topic, QWidget &) override { asked.append(topic); }

    QList<GuideTopic> asked;
};

StatePane::Content contentAt(std::optional<GuideTopic> topic)
{
    StatePane::Content content;
    content.headline = QStringLiteral("Nothing here");
    content.topic = topic;
    return content;
}

QAbstractButton *guideButton(const QWidget &place)
{
    return place.findChild<QAbstractButton *>(QStringLiteral("openGuide"));
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void every_page_is_there_in_every_language_with_the_same_headings();
    void every_topic_is_there_in_every_language();
    void no_heading_without_a_topic();
    void every_link_and_picture_leads_somewhere();
    void a_picture_is_in_the_language_of_its_page_or_in_english();

    void every_error_leads_to_its_page();
    void every_finding_leads_to_its_page();
    void an_empty_state_leads_to_the_guide();
    void a_note_and_a_success_lead_nowhere();
    void a_dialog_without_a_bar_has_a_button();
    void a_question_leads_to_its_page();

    void the_page_shows_the_heading_of_each_topic();
    void links_are_followed_with_the_keyboard_and_back();
    void links_outside_are_not_followed_here();
    void no_other_host_is_ever_opened_data();
    void no_other_host_is_ever_opened();
    void a_page_that_is_not_there_changes_nothing();
    void it_follows_the_language();
    void another_language_and_colour_goes_on_at_what_is_read();
    void the_keyboard_goes_the_way_of_the_eye();
    void every_part_has_a_name();
    void what_a_picture_shows_is_read_below_it();
    void it_can_be_read_in_the_smallest_window();
    void pictures_fit_where_it_is_narrow();
    void foreign_text_is_no_markup();
    void nothing_is_loaded_from_elsewhere();

private:
    Languages m_languages;
};

void TestGuide::cleanup()
{
    m_languages.use(QStringLiteral("en"));
}

void TestGuide::every_page_is_there_in_every_language_with_the_same_headings()
{
    const QList<GuideChapter> english = readGuide(QStringLiteral("en"));
    QCOMPARE(english.size(), guidePages().size());
    for (const QString &language : guideLanguages) {
        const QList<GuideChapter> guide = readGuide(language);
        for (const QString &page : guidePages()) {
            const QString file = language + QLatin1Char('/') + page;
            const GuideChapter *chapter = chapterOf(guide, page);
            QVERIFY2(chapter && chapter->sections.size() > 1, qPrintable(file));
            QCOMPARE(anchorsOf(*chapter), anchorsOf(*chapterOf(english, page)));
            QVERIFY2(chapter->sections.first().anchor.isEmpty(), qPrintable(file));
            const qsizetype lines = chapter->markdown.count(QLatin1Char('\n'));
            QVERIFY2(lines < 70, qPrintable(QStringLiteral("%1: %2 lines").arg(file).arg(lines)));
            const bool translated = language == QLatin1String("en") ||
                                    chapter->title() != chapterOf(english, page)->title();
            QVERIFY2(translated, qPrintable(file));
        }
    }
}

void TestGuide::every_topic_is_there_in_every_language()
{
    for (const QString &language : guideLanguages) {
        const QList<GuideChapter> guide = readGuide(language);
        for (const GuideTopic topic : guideTopics()) {
            const GuidePlace place = guidePlace(topic);
            QVERIFY2(isThere(guide, place),
                     qPrintable(language + QLatin1Char(' ') + place.page + place.anchor));
        }
    }
}

void TestGuide::no_heading_without_a_topic()
{
    QList<GuidePlace> reached;
    for (const GuideTopic topic : guideTopics())
        reached.append(guidePlace(topic));
    for (const GuideChapter &chapter : readGuide(QStringLiteral("en"))) {
        for (const QString &anchor : anchorsOf(chapter))
            QVERIFY2(reached.contains({chapter.page, anchor}), qPrintable(chapter.page + anchor));
    }
}

void TestGuide::every_link_and_picture_leads_somewhere()
{
    int pictures = 0;
    for (const QString &language : guideLanguages) {
        const QList<GuideChapter> guide = readGuide(language);
        for (const GuideChapter &chapter : guide) {
            for (const QString &address : addressesIn(chapter)) {
                const QString what = language + QLatin1Char('/') + chapter.page + address;
                if (address.startsWith(QLatin1String("https://"))) {
                    QVERIFY2(address == configurationPage(), qPrintable(what));
                } else if (address.startsWith(QLatin1String("../pictures/"))) {
                    const QImage picture = pictureOf(address);
                    QVERIFY2(!picture.isNull() && picture.width() <= 700, qPrintable(what));
                    QVERIFY2(address.section(QLatin1Char('/'), 2, 2) == language, qPrintable(what));
                    ++pictures;
                } else {
                    QVERIFY2(isThere(guide, placeOf(address, chapter.page)), qPrintable(what));
                }
            }
        }
    }
    QCOMPARE(pictures, 4 * guideLanguages.size());
}

void TestGuide::a_picture_is_in_the_language_of_its_page_or_in_english()
{
    for (const char *name : {"overview", "failed-events", "reactivation", "signature"}) {
        const QString address =
            QStringLiteral("../pictures/%1/") + QLatin1String(name) + QStringLiteral(".png");
        const QImage english = pictureOf(address.arg(QStringLiteral("en")));
        QVERIFY2(!english.isNull(), name);
        QVERIFY2(pictureOf(address.arg(QStringLiteral("nl"))) != english, name);
        QVERIFY2(pictureOf(address.arg(QStringLiteral("eo"))) == english, name); // it has none
    }
}

void TestGuide::every_error_leads_to_its_page()
{
    const QList<GuideChapter> guide = readGuide(QStringLiteral("en"));
    QWidget window;
    AskedGuide host(&window);
    MessageBar bar(&window);
    StatePane pane(&window);
    for (const ApiError &error : allErrors()) {
        const ErrorText text = errorText(error);
        bar.showMessage(MessageBar::Severity::Error, text.headline, text.details, topicFor(error));
        pane.setContent(contentAt(topicFor(error)));
        for (const QWidget *place : {static_cast<QWidget *>(&bar), static_cast<QWidget *>(&pane)}) {
            host.asked.clear();
            QVERIFY(!guideButton(*place)->isHidden());
            guideButton(*place)->click();
            QCOMPARE(host.asked, QList<GuideTopic>{topicFor(error)});
            QVERIFY(isThere(guide, guidePlace(host.asked.first())));
        }
    }
}

void TestGuide::every_finding_leads_to_its_page()
{
    const QList<GuideChapter> guide = readGuide(QStringLiteral("en"));
    for (const Finding &finding : allFindings()) {
        const GuidePlace place = guidePlace(topicFor(finding));
        QCOMPARE(place.page, QStringLiteral("verify-signature"));
        QVERIFY(isThere(guide, place) && !place.anchor.isEmpty());
    }
}

void TestGuide::an_empty_state_leads_to_the_guide()
{
    QWidget window;
    AskedGuide host(&window);
    QWidget page(&window);
    setGuideTopic(page, GuideTopic::WhoChangedWhat);
    StatePane pane(&page);
    pane.setContent(contentAt(GuideTopic::NothingShown));
    guideButton(pane)->click();
    pane.setContent(contentAt(std::nullopt)); // what is said of the place
    guideButton(pane)->click();
    QCOMPARE(host.asked, (QList{GuideTopic::NothingShown, GuideTopic::WhoChangedWhat}));
    StatePane::Content loading = contentAt(std::nullopt);
    loading.busy = true;
    pane.setContent(loading);
    QVERIFY(guideButton(pane)->isHidden());
}

void TestGuide::a_note_and_a_success_lead_nowhere()
{
    QWidget window;
    MessageBar bar(&window);
    bar.showMessage(MessageBar::Severity::Success, QStringLiteral("Saved."));
    QVERIFY(guideButton(bar)->isHidden());
    bar.showMessage(MessageBar::Severity::Warning, QStringLiteral("Not all was read."));
    QVERIFY(!guideButton(bar)->isHidden());
}

void TestGuide::a_dialog_without_a_bar_has_a_button()
{
    QWidget window;
    AskedGuide host(&window);
    QDialog dialog(&window);
    setGuideTopic(dialog, GuideTopic::BringBack);
    QDialogButtonBox buttons(&dialog);
    addGuideButton(buttons);
    guideButton(dialog)->click();
    QCOMPARE(host.asked, QList<GuideTopic>{GuideTopic::BringBack});
}

void TestGuide::a_question_leads_to_its_page()
{
    QWidget page;
    setGuideTopic(page, GuideTopic::WhatAStatusMeans);
    const Confirmation deletion = deleteQuestion(Environment(), {});
    QVERIFY(guideTopicAt(ConfirmationDialog(deletion, &page)) == GuideTopic::DeleteWebhook);
    QVERIFY(guideTopicAt(ConfirmationDialog(Confirmation(), &page)) ==
            GuideTopic::WhatAStatusMeans);
}

void TestGuide::the_page_shows_the_heading_of_each_topic()
{
    GuidePage page;
    page.resize(900, 600);
    page.show();
    const auto *text = page.findChild<GuideBrowser *>();
    for (const QString &language : guideLanguages) {
        m_languages.use(language);
        const QList<GuideChapter> guide = readGuide(language);
        QTRY_COMPARE(text->document()->firstBlock().text(),
                     chapterOf(guide, page.place().page)->title());
        for (const GuideTopic topic : guideTopics()) {
            page.openTopic(topic);
            const GuidePlace place = guidePlace(topic);
            const GuideChapter &chapter = *chapterOf(guide, place.page);
            const QString title =
                chapter.sections.at(anchorsOf(chapter).indexOf(place.anchor)).title;
            QCOMPARE(page.place(), place);
            QCOMPARE(text->textCursor().block().text(), title);
            QVERIFY(text->viewport()->rect().contains(text->cursorRect()));
        }
    }
}

void TestGuide::links_are_followed_with_the_keyboard_and_back()
{
    GuidePage page;
    page.show();
    page.openTopic(GuideTopic::FindBroken);
    auto *text = page.findChild<GuideBrowser *>();
    QTest::keyClick(text, Qt::Key_Tab);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(page.place(), guidePlace(GuideTopic::BringBack)); // its first link
    page.findChild<QAbstractButton *>(QStringLiteral("guideBack"))->click();
    QCOMPARE(page.place(), guidePlace(GuideTopic::FindBroken));
}

void TestGuide::links_outside_are_not_followed_here()
{
    GuidePage page;
    page.openTopic(GuideTopic::StillDeactivated);
    QSignalSpy activated(&page, &GuidePage::linkActivated);
    emit page.findChild<GuideBrowser *>()->anchorClicked(QUrl(configurationPage()));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toUrl(), QUrl(configurationPage()));
    QCOMPARE(page.place(), guidePlace(GuideTopic::StillDeactivated));
}

void TestGuide::no_other_host_is_ever_opened_data()
{
    QTest::addColumn<QUrl>("url");
    for (const char *url :
         {"https://evil.example/", "http://app.tribecrm.nl/v2/configuration/api",
          "https://app.tribecrm.nl.evil.example/", "https://app.tribecrm.nl@evil.example/",
          "//evil.example/connect.md", "file:///etc/hostname", "javascript:alert(1)",
          "mailto:somebody@evil.example"})
        QTest::newRow(url) << QUrl(QLatin1String(url));
}

void TestGuide::no_other_host_is_ever_opened()
{
    QFETCH(QUrl, url);
    GuidePage page;
    page.openTopic(GuideTopic::Archive);
    QSignalSpy activated(&page, &GuidePage::linkActivated);
    emit page.findChild<GuideBrowser *>()->anchorClicked(url);
    QCOMPARE(activated.size(), 0);
    QCOMPARE(page.place(), guidePlace(GuideTopic::Archive));
}

void TestGuide::a_page_that_is_not_there_changes_nothing()
{
    GuidePage page;
    page.openTopic(GuideTopic::Archive);
    auto *text = page.findChild<GuideBrowser *>();
    const QString before = text->toPlainText();
    for (const char *address : {"no-such-page.md", "no-such-page.md#undo", "../../etc/hostname"}) {
        emit text->anchorClicked(QUrl(QLatin1String(address)));
        QCOMPARE(page.place(), guidePlace(GuideTopic::Archive));
        QCOMPARE(text->toPlainText(), before);
    }
    page.findChild<QAbstractButton *>(QStringLiteral("guideBack"))->click();
    QCOMPARE(page.place(), guidePlace(GuideTopic::FindBroken)); // and nothing came between
    emit text->anchorClicked(QUrl(QStringLiteral("connect.md#no-such-heading")));
    QCOMPARE(page.place(), guidePlace(GuideTopic::Connect));
}

void TestGuide::it_follows_the_language()
{
    m_languages.use(QStringLiteral("en"));
    GuidePage page;
    page.show();
    page.openTopic(GuideTopic::Archive);
    m_languages.use(QStringLiteral("nl"));
    const auto *text = page.findChild<GuideBrowser *>();
    QTRY_COMPARE(text->textCursor().block().text(),
                 QStringLiteral("Als Tribe het event niet meer heeft"));
    QCOMPARE(page.place(), guidePlace(GuideTopic::Archive));
    QCOMPARE(page.findChild<QListView *>()->model()->index(0, 0).data().toString(),
             QStringLiteral("Vinden wat kapot is"));
}

void TestGuide::another_language_and_colour_goes_on_at_what_is_read()
{
    GuidePage page;
    page.resize(900, 300);
    page.show();
    page.openTopic(GuideTopic::Retry);
    auto *text = page.findChild<GuideBrowser *>();
    const auto isOnTop = [text](const QString &title) {
        const QTextBlock block = text->cursorForPosition({0, 12}).block();
        return block.text() == title;
    };
    const QTextCursor heading = text->document()->find(QStringLiteral("What the results mean"));
    QScrollBar *bar = text->verticalScrollBar();
    bar->setValue(bar->value() + text->cursorRect(heading).top() - 4); // as a wheel does
    QTRY_VERIFY(isOnTop(QStringLiteral("What the results mean")));
    m_languages.use(QStringLiteral("de"));
    QTRY_VERIFY(isOnTop(QStringLiteral("Was die Ergebnisse bedeuten")));
    QPalette dark = page.palette();
    dark.setColor(QPalette::Base, Qt::black);
    page.setPalette(dark);
    QTRY_VERIFY(isOnTop(QStringLiteral("Was die Ergebnisse bedeuten")));
}

void TestGuide::the_keyboard_goes_the_way_of_the_eye()
{
    GuidePage page;
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.openTopic(GuideTopic::Archive);
    page.openTopic(GuideTopic::Connect);
    QWidget *back = page.findChild<QAbstractButton *>(QStringLiteral("guideBack"));
    QWidget *field = page.findChild<QLineEdit *>();
    QWidget *list = page.findChild<QListView *>();
    QWidget *text = page.findChild<GuideBrowser *>();
    back->setFocus();
    for (QWidget *next : {field, list, text}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), next);
    }
    QTest::keyClick(text, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(page.place(), guidePlace(GuideTopic::Archive)); // the button is seen to be pressed
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(page.place(), guidePlace(GuideTopic::FindBroken));
    QVERIFY(!back->isEnabled());
    QTest::keyClick(field, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(page.place(), guidePlace(GuideTopic::FindBroken));
}

void TestGuide::every_part_has_a_name()
{
    GuidePage page;
    page.show();
    for (const QString &language : guideLanguages) {
        m_languages.use(language);
        for (const char *part : {"guideSearch", "guideBack", "guideList", "guideText"}) {
            auto *widget = page.findChild<QWidget *>(QLatin1String(part));
            QVERIFY(widget);
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QTRY_VERIFY2(!spoken->text(QAccessible::Name).isEmpty(), part);
        }
    }
}

void TestGuide::what_a_picture_shows_is_read_below_it()
{
    static const QRegularExpression picture(QStringLiteral("!\\[([^\\]]+)\\]"));
    GuideBrowser browser;
    for (const QString &language : guideLanguages) {
        for (const GuideChapter &chapter : readGuide(language)) {
            browser.showChapter(chapter);
            auto pictures = picture.globalMatch(chapter.markdown);
            while (pictures.hasNext()) {
                const QString words = pictures.next().captured(1);
                QVERIFY2(browser.toPlainText().contains(words), qPrintable(words));
            }
        }
    }
}

/// 800 by 500, and the same at 200 %.
void TestGuide::it_can_be_read_in_the_smallest_window()
{
    for (const QSize &size : {QSize(780, 460), QSize(390, 230)}) {
        for (const QString &language : guideLanguages) {
            m_languages.use(language);
            GuidePage page;
            page.resize(size);
            page.show();
            QCOMPARE(page.size(), size); // it asks for no more
            const auto *text = page.findChild<GuideBrowser *>();
            QTRY_VERIFY(text->viewport()->height() >= 3 * text->fontMetrics().lineSpacing());
            QTRY_VERIFY(text->viewport()->width() >= 30 * text->fontMetrics().averageCharWidth());
            for (const char *part : {"guideSearch", "guideBack", "guideList"}) {
                const auto *widget = page.findChild<QWidget *>(QLatin1String(part));
                QVERIFY(page.rect().contains(
                    widget->geometry().translated(widget->parentWidget()->mapTo(&page, QPoint()))));
            }
        }
    }
}

void TestGuide::pictures_fit_where_it_is_narrow()
{
    GuidePage page;
    const auto *text = page.findChild<GuideBrowser *>();
    for (const int width : {900, 420}) {
        page.resize(width, 500);
        page.show();
        for (const QString &name : guidePages()) {
            const auto topics = guideTopics();
            page.openTopic(*std::find_if(topics.begin(), topics.end(), [&name](GuideTopic topic) {
                return guidePlace(topic).page == name;
            }));
            QTRY_COMPARE(text->horizontalScrollBar()->maximum(), 0);
        }
    }
}

void TestGuide::foreign_text_is_no_markup()
{
    GuideBrowser browser;
    browser.showChapter(
        guideChapter(QStringLiteral("x"), QStringLiteral("# A <i>name</i>\n\nText")));
    QVERIFY(browser.toPlainText().contains(QLatin1String("<i>")));
    GuidePage page;
    page.show();
    page.findChild<QLineEdit *>()->setText(QStringLiteral("<b>nothing</b>"));
    for (const QLabel *label : page.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestGuide::nothing_is_loaded_from_elsewhere()
{
    GuideBrowser browser;
    const auto loaded = [&browser](const QString &address) {
        return browser.loadResource(QTextDocument::ImageResource, QUrl(address));
    };
    QVERIFY(!loaded(QStringLiteral("../pictures/en/signature.png")).value<QImage>().isNull());
    for (const char *address :
         {"https://a.example/x.png", "file:///etc/hostname", "/etc/hostname",
          "../pictures/../../../etc/hostname", "../pictures/en/../../../../etc/hostname"})
        QVERIFY(loaded(QLatin1String(address)).value<QImage>().isNull());
    QVERIFY(!browser.openLinks() && !browser.openExternalLinks());
}

HOOKDESK_WINDOW_TEST(TestGuide)

} // namespace tst_guide

#include "tst_guide.moc"
