// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hookdesk {

/// A heading of the Guide with what stands below it.
struct GuideSection
{
    QString anchor; ///< Empty: the top of the page.
    QString title;
    QString text;   ///< Without marks.
    QString folded; ///< Title and text, to be searched; see searchText().
};

/// One page of the Guide in one language.
struct GuideChapter
{
    QString page;     ///< The name of its file.
    QString markdown; ///< Without what is not shown.
    QList<GuideSection> sections;

    [[nodiscard]] QString title() const { return sections.isEmpty() ? page : sections[0].title; }
};

/// In the order in which they are listed.
[[nodiscard]] QStringList guidePages();
/// In that language, a code of Languages; in English where the Guide does not speak it.
[[nodiscard]] QList<GuideChapter> readGuide(const QString &language);
/// Of a page as it is written; public for the tests.
[[nodiscard]] GuideChapter guideChapter(const QString &page, const QString &source);

/// Of a picture that a page names as `language/name`: where it is in the program. In English where
/// that language has none.
[[nodiscard]] QString guidePicture(const QString &picture);

/// What is looked for where this was typed: each word once, folded as by searchText(), without what
/// ends a sentence.
[[nodiscard]] QStringList guideWords(const QString &typed);
/// With the apostrophe that keyboards have. Every character stays in its place.
[[nodiscard]] QString withPlainApostrophes(QString text);

/// The sections in which every word of `typed` is found, as pairs of chapter and section; after
/// them the tops of the pages that have the words in several sections.
[[nodiscard]] QList<std::pair<int, int>> findInGuide(const QList<GuideChapter> &guide,
                                                     const QString &typed);

} // namespace hookdesk
