// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/guidebook.h"

#include "app/domain/searchtext.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

QString sourceOf(const QString &language, const QString &page)
{
    QFile file(QStringLiteral(":/guide/%1/%2.md").arg(language, page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What a reader sees of it.
QString withoutMarks(QString text)
{
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression marks(QStringLiteral("[*`|]|^#+ "));
    return text.replace(link, QStringLiteral("\\1")).remove(marks);
}

/// For those who read the pages elsewhere, a heading has its anchor in a line before it.
QString anchorIn(const QString &line)
{
    static const QRegularExpression anchor(QStringLiteral("^<a id=\"([a-z-]+)\"></a>$"));
    return anchor.match(line).captured(1);
}

/// What a picture shows, for everybody to read below it: in a text, Qt's screen reader support
/// knows nothing of it.
QString withCaption(const QString &line)
{
    static const QRegularExpression picture(QStringLiteral("^!\\[([^\\]]+)\\]\\([^)]*\\)$"));
    const QString words = picture.match(line).captured(1);
    return words.isEmpty() ? line : line + QStringLiteral("\n\n*%1*").arg(words);
}

/// Marks that people put around words and at the end of a question.
QString withoutSentenceMarks(const QString &word)
{
    static const QRegularExpression marks(
        QStringLiteral("^[?!.,;:()'\"“”„«»‹›‘‚]+|[?!.,;:()'\"“”„«»‹›‘‚]+$"));
    return QString(word).remove(marks);
}

bool hasAll(const GuideSection &section, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&section](const QString &word) { return section.folded.contains(word); });
}

bool hasAll(const GuideChapter &chapter, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&chapter](const QString &word) {
        return std::any_of(
            chapter.sections.begin(), chapter.sections.end(),
            [&word](const GuideSection &section) { return section.folded.contains(word); });
    });
}

} // namespace

QStringList guidePages()
{
    return {QStringLiteral("find-broken"), QStringLiteral("bring-back"),
            QStringLiteral("retry"),       QStringLiteral("verify-signature"),
            QStringLiteral("create"),      QStringLiteral("delete"),
            QStringLiteral("move"),        QStringLiteral("connect"),
            QStringLiteral("assumptions")};
}

QList<GuideChapter> readGuide(const QString &language)
{
    const bool known = QFile::exists(QStringLiteral(":/guide/") + language);
    QList<GuideChapter> guide;
    for (const QString &page : guidePages())
        guide.append(guideChapter(page, sourceOf(known ? language : QStringLiteral("en"), page)));
    return guide;
}

GuideChapter guideChapter(const QString &page, const QString &source)
{
    GuideChapter chapter{page, {}, {}};
    QString anchor;
    for (const QString &line : source.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("<!--")))
            continue;
        if (const QString found = anchorIn(line); !found.isEmpty()) {
            anchor = found;
            continue;
        }
        chapter.markdown += withCaption(line) + QLatin1Char('\n');
        if (line.startsWith(QLatin1Char('#')))
            chapter.sections.append({std::exchange(anchor, {}), withoutMarks(line), {}, {}});
        else if (!chapter.sections.isEmpty())
            chapter.sections.last().text += line + QLatin1Char('\n');
    }
    for (GuideSection &section : chapter.sections) {
        section.text = withoutMarks(section.text); // a link may go on in the next line
        section.folded =
            searchText(withPlainApostrophes(section.title + QLatin1Char('\n') + section.text));
    }
    return chapter;
}

QString guidePicture(const QString &picture)
{
    static const QString folder = QStringLiteral(":/guide/pictures/");
    if (QFile::exists(folder + picture))
        return folder + picture;
    return folder + QStringLiteral("en/") + picture.section(QLatin1Char('/'), 1);
}

QString withPlainApostrophes(QString text)
{
    return text.replace(QChar(0x2019), QLatin1Char('\''));
}

QStringList guideWords(const QString &typed)
{
    const QStringList all = searchText(withPlainApostrophes(typed))
                                .simplified()
                                .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList words;
    for (const QString &each : all)
        words.append(withoutSentenceMarks(each));
    words.removeAll(QString());
    if (words.isEmpty())
        words = all; // it is the marks that somebody looks for
    words.removeDuplicates();
    return words;
}

QList<std::pair<int, int>> findInGuide(const QList<GuideChapter> &guide, const QString &typed)
{
    const QStringList words = guideWords(typed);
    QList<std::pair<int, int>> found;
    if (words.isEmpty())
        return found;
    for (int chapter = 0; chapter < guide.size(); ++chapter) {
        const QList<GuideSection> &sections = guide.at(chapter).sections;
        for (int section = 0; section < sections.size(); ++section) {
            if (hasAll(sections.at(section), words))
                found.append({chapter, section});
        }
    }
    const QList<std::pair<int, int>> sections = found;
    for (int chapter = 0; chapter < guide.size(); ++chapter) {
        const bool isListed =
            std::any_of(sections.begin(), sections.end(),
                        [chapter](const auto &place) { return place.first == chapter; });
        if (!isListed && hasAll(guide.at(chapter), words))
            found.append({chapter, 0});
    }
    return found;
}

} // namespace hookdesk
