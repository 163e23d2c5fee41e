// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace hookdesk {

struct GuideChapter;

/// A page of the Guide as it is read. It takes pictures from the program alone, and follows no link
/// by itself.
class GuideBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget *parent = nullptr);

    void showChapter(const GuideChapter &chapter);
    /// A heading goes to the top of what is seen, with the cursor before it.
    void showSection(int section);
    /// The heading that is read: the last that was shown, or after scrolling the one at the top.
    [[nodiscard]] int shownSection() const;
    /// Marks where these words are; see guideWords().
    void markWords(const QString &typed);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool fitPictures();
    void showPlace(int position);

    QList<int> m_headings; ///< Positions in the document.
    int m_fittedWidth = 0;
    int m_position = 0;    ///< That was put on top last.
    int m_scrolledTo = -1; ///< Then; somewhere else now: a person has scrolled.
};

} // namespace hookdesk
