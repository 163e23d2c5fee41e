// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/guidebrowser.h"

#include "app/domain/searchtext.h"
#include "ui/common/theme.h"
#include "ui/help/guidebook.h"

#include <QImage>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr int mostMarks = 500;

/// Where a picture stands in the text, and how it is drawn.
struct PlacedPicture
{
    int position;
    QTextImageFormat format;
};

QList<PlacedPicture> picturesIn(const QTextDocument &document)
{
    QList<PlacedPicture> pictures;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().isImageFormat())
                pictures.append(
                    {part.fragment().position(), part.fragment().charFormat().toImageFormat()});
        }
    }
    return pictures;
}

} // namespace

GuideBrowser::GuideBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("guideText"));
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
}

/// Into a document of its own: Qt 6.4 lays one out that is shown while it reads, and reads freed
/// lists.
void GuideBrowser::showChapter(const GuideChapter &chapter)
{
    const QPointer<QTextDocument> before = document(); // the first goes by itself
    auto *read = new QTextDocument(this);
    read->setUndoRedoEnabled(false);
    read->setDefaultFont(font());
    read->setDocumentMargin(spacing::medium);
    read->setMarkdown(chapter.markdown,
                      QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub |
                                                      QTextDocument::MarkdownNoHTML));
    setDocument(read);
    delete before;
    m_headings.clear();
    for (QTextBlock block = read->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            m_headings.append(block.position());
    }
    m_fittedWidth = 0;
    (void)fitPictures();
    showSection(0);
}

void GuideBrowser::showSection(int section)
{
    showPlace(section > 0 && section < m_headings.size() ? m_headings.at(section) : 0);
}

int GuideBrowser::shownSection() const
{
    const bool untouched = verticalScrollBar()->value() == m_scrolledTo;
    const int top = untouched ? m_position : cursorForPosition({0, spacing::small}).position();
    const auto above = std::count_if(m_headings.begin(), m_headings.end(),
                                     [top](int heading) { return heading <= top; });
    return std::max(0, int(above) - 1);
}

void GuideBrowser::showPlace(int position)
{
    m_position = position;
    QTextCursor cursor(document());
    cursor.setPosition(position);
    setTextCursor(cursor); // screen readers read on from here
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(position == 0 ? 0 : bar->value() + cursorRect(cursor).top() - spacing::small);
    m_scrolledTo = bar->value();
}

void GuideBrowser::markWords(const QString &typed)
{
    const QString text = withPlainApostrophes(document()->toPlainText());
    QList<ExtraSelection> marks;
    for (const QString &word : guideWords(typed)) {
        for (const TextPlace &place : placesOfText(text, word, mostMarks - marks.size())) {
            ExtraSelection mark;
            mark.cursor = QTextCursor(document());
            mark.cursor.setPosition(int(place.start));
            mark.cursor.setPosition(int(place.start + place.length), QTextCursor::KeepAnchor);
            mark.format.setBackground(palette().brush(QPalette::Highlight));
            mark.format.setForeground(palette().brush(QPalette::HighlightedText));
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
}

QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    static const QLatin1String pictures("../pictures/");
    const QString path = name.toString();
    if (type != QTextDocument::ImageResource || !path.startsWith(pictures))
        return {};
    return QImage(guidePicture(path.mid(pictures.size())));
}

void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    const bool untouched = verticalScrollBar()->value() == m_scrolledTo;
    QTextBrowser::resizeEvent(event);
    if (fitPictures() && untouched)
        showPlace(m_position);
}

/// As large as they are, and no wider than what is seen of the text. False: they fit already.
bool GuideBrowser::fitPictures()
{
    const int width = viewport()->width() - 2 * int(document()->documentMargin());
    if (width <= 0 || width == m_fittedWidth)
        return false;
    m_fittedWidth = width;
    for (PlacedPicture &picture : picturesIn(*document())) {
        const QImage image =
            loadResource(QTextDocument::ImageResource, QUrl(picture.format.name())).value<QImage>();
        if (image.isNull())
            continue;
        picture.format.setWidth(std::min(width, image.width()));
        picture.format.setHeight(picture.format.width() * image.height() / image.width());
        QTextCursor cursor(document());
        cursor.setPosition(picture.position);
        cursor.setPosition(picture.position + 1, QTextCursor::KeepAnchor);
        cursor.setCharFormat(picture.format);
    }
    return true;
}

} // namespace hookdesk
