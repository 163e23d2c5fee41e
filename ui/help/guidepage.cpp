// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/guidepage.h"

#include "ui/common/errortext.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/languages.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/help/guidebrowser.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QStyle>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr int guidePageRole = Qt::UserRole + 1;
constexpr int guideAnchorRole = Qt::UserRole + 2;
constexpr int guideLeastBeside = 560; ///< Below, the list comes above the text.
constexpr int listInCharacters = 30;
constexpr int rowsAbove = 3;
constexpr int longestSearchTyped = 200;

GuidePlace guidePlaceAt(const QModelIndex &row)
{
    return {row.data(guidePageRole).toString(), row.data(guideAnchorRole).toString()};
}

QStandardItem *rowFor(const QString &text, const GuidePlace &place)
{
    auto *row = new QStandardItem(text);
    row->setToolTip(plainToolTip(text));
    row->setData(place.page, guidePageRole);
    row->setData(place.anchor, guideAnchorRole);
    return row;
}

/// The pages lead to nowhere else outside.
bool isTribesPage(const QUrl &url)
{
    return url.scheme() == QLatin1String("https") && url.host() == QUrl(configurationPage()).host();
}

int sectionOf(const GuideChapter &chapter, const QString &anchor)
{
    const auto found =
        std::find_if(chapter.sections.begin(), chapter.sections.end(),
                     [&anchor](const GuideSection &each) { return each.anchor == anchor; });
    return found == chapter.sections.end() ? 0 : int(found - chapter.sections.begin());
}

} // namespace

GuidePage::GuidePage(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(this))
    , m_search(new QLineEdit(this))
    , m_back(new QToolButton(this))
    , m_nothing(plainParagraph(this))
    , m_list(new QListView(this))
    , m_rows(new QStandardItemModel(this))
    , m_text(new GuideBrowser(this))
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("guidePage"));
    m_list->setObjectName(QStringLiteral("guideList"));
    m_list->setModel(m_rows);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(spacing::small / 2);
    m_nothing->hide();
    auto *pages = new QVBoxLayout;
    pages->addWidget(m_nothing);
    pages->addWidget(m_list, 1);
    m_parts->setSpacing(spacing::medium);
    m_parts->addLayout(pages);
    m_parts->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    setPageMargins(*column);
    column->setSpacing(spacing::medium);
    column->addWidget(makeHead());
    column->addLayout(m_parts, 1);
    connectSignals();
    setTabOrder(m_back, m_search);
    setTabOrder(m_search, m_list);
    setTabOrder(m_list, m_text);
    keepTranslated(this, [this] { setTexts(); });
    keepFitting(this, [this] {
        m_title->setFont(titleFont(font()));
        fitList();
    });
}

QWidget *GuidePage::makeHead()
{
    auto *head = new QWidget(this);
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(longestSearchTyped);
    m_back->setObjectName(QStringLiteral("guideBack"));
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->setIcon(themeIcon(QStringLiteral("go-previous")));
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_back->setEnabled(false);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::medium);
    line->addWidget(m_title);
    line->addWidget(m_back);
    line->addStretch(1);
    line->addWidget(m_search, 2);
    return head;
}

void GuidePage::connectSignals()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        updateList();
        m_text->markWords(typed);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (isSearching())
            openRow(0);
    });
    connect(m_back, &QToolButton::clicked, this, &GuidePage::goBack);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &row) {
                if (!m_isFollowing)
                    openRow(row.row());
            });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &row) { openRow(row.row()); });
    connect(m_text, &QTextBrowser::anchorClicked, this, &GuidePage::openLink);
}

void GuidePage::setTexts()
{
    setAccessibleName(tr("Guide"));
    m_title->setText(tr("Guide"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Back"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left)); // setText() takes it away
    m_nothing->setText(tr("Nothing found. Try another word."));
    m_list->setAccessibleName(tr("Pages of the guide"));
    m_text->setAccessibleName(tr("Page of the guide"));
    m_guide = readGuide(Languages::current());
    updateList();
    displayAgain();
}

/// The pages; or, while something is searched, where it is found.
void GuidePage::updateList()
{
    m_rows->clear();
    const bool searching = isSearching();
    if (!searching) {
        for (const GuideChapter &chapter : std::as_const(m_guide))
            m_rows->appendRow(rowFor(chapter.title(), {chapter.page, {}}));
    }
    for (const auto &[chapter, section] : findInGuide(m_guide, m_search->text())) {
        const GuideChapter &page = m_guide.at(chapter);
        const GuideSection &heading = page.sections.at(section);
        //: A place in the Guide: its page, and a heading on it.
        const QString text =
            section == 0 ? page.title() : tr("%1: %2").arg(page.title(), heading.title);
        m_rows->appendRow(rowFor(text, {page.page, heading.anchor}));
    }
    showNothingFound(searching && m_rows->rowCount() == 0);
    markPlaceInList();
    fitList();
}

/// Whoever cannot see that the list is empty hears it.
void GuidePage::showNothingFound(bool nothing)
{
    const bool isNew = nothing && m_nothing->isHidden();
    m_nothing->setVisible(nothing);
    if (!isNew || !isVisible())
        return;
    QAccessibleEvent event(m_nothing, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool GuidePage::isSearching() const
{
    return !m_search->text().trimmed().isEmpty();
}

void GuidePage::markPlaceInList()
{
    const QScopedValueRollback following(m_isFollowing, true);
    const bool searching = isSearching();
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const GuidePlace place = guidePlaceAt(m_rows->index(row, 0));
        if (searching ? place == m_place : place.page == m_place.page)
            m_list->setCurrentIndex(m_rows->index(row, 0));
    }
}

void GuidePage::openRow(int row)
{
    if (row >= 0 && row < m_rows->rowCount())
        open(guidePlaceAt(m_rows->index(row, 0)));
}

void GuidePage::openLink(const QUrl &url)
{
    if (!url.isRelative() || !url.host().isEmpty()) {
        if (isTribesPage(url))
            emit linkActivated(url);
        return;
    }
    QString page = url.path();
    page.chop(page.endsWith(QLatin1String(".md")) ? 3 : 0);
    open({page.isEmpty() ? m_place.page : page, url.fragment()});
}

void GuidePage::openTopic(GuideTopic topic)
{
    m_search->clear(); // what was looked for before is not what is asked for now
    open(guidePlace(topic));
    focusText();
}

void GuidePage::focusText()
{
    m_text->setFocus();
}

void GuidePage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

/// A page that is not there changes nothing; a heading that is not there is the top of its page.
void GuidePage::open(const GuidePlace &place)
{
    const GuideChapter *chapter = chapterOf(place.page);
    if (!chapter)
        return;
    const GuidePlace known{place.page,
                           chapter->sections.at(sectionOf(*chapter, place.anchor)).anchor};
    if (known != m_place)
        m_before.append(m_place);
    m_back->setEnabled(!m_before.isEmpty());
    display(known);
}

/// nullptr: there is none.
const GuideChapter *GuidePage::chapterOf(const QString &page) const
{
    const auto found =
        std::find_if(m_guide.cbegin(), m_guide.cend(),
                     [&page](const GuideChapter &each) { return each.page == page; });
    return found == m_guide.cend() ? nullptr : &*found;
}

void GuidePage::display(const GuidePlace &place)
{
    const GuideChapter *chapter = chapterOf(place.page);
    if (!chapter)
        return;
    m_place = place;
    m_text->showChapter(*chapter);
    m_text->showSection(sectionOf(*chapter, place.anchor));
    m_text->markWords(m_search->text());
    markPlaceInList();
}

/// In another language or other colours. What is read stays at the top.
void GuidePage::displayAgain()
{
    const int section = m_text->shownSection();
    display(m_place);
    m_text->showSection(section);
}

void GuidePage::goBack()
{
    if (m_before.isEmpty())
        return;
    display(m_before.takeLast());
    m_back->setEnabled(!m_before.isEmpty());
}

void GuidePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_search->text().isEmpty())
        emit left();
    else
        m_search->clear();
}

/// A link keeps the colour that it was read with.
void GuidePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        displayAgain();
}

void GuidePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitList();
}

void GuidePage::fitList()
{
    const bool narrow = isNarrow(*this, guideLeastBeside);
    m_parts->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const QFontMetrics metrics = fontMetrics();
    const int needed = m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() +
                       style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int least = metrics.averageCharWidth() * listInCharacters;
    const int width = std::clamp(needed, least, std::max(least, this->width() / 3));
    m_list->setMinimumWidth(narrow ? 0 : width);
    m_list->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : width);
    m_nothing->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : width);
    m_list->setMaximumHeight(narrow ? (metrics.height() + 2 * spacing::small) * rowsAbove
                                    : QWIDGETSIZE_MAX);
}

} // namespace hookdesk
