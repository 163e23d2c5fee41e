// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/guidetopic.h"
#include "ui/help/guidebook.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;
class QToolButton;
class QUrl;

namespace hookdesk {

class GuideBrowser;

/// The Guide: its pages in a list, a field that searches them, and the page that is read.
class GuidePage : public QWidget
{
    Q_OBJECT

public:
    explicit GuidePage(QWidget *parent = nullptr);

    void openTopic(GuideTopic topic);
    void focusSearch();
    void focusText();
    /// What is read; the anchor is empty at the top of a page.
    [[nodiscard]] GuidePlace place() const { return m_place; }

signals:
    /// A link to somewhere outside of the program.
    void linkActivated(const QUrl &url);
    /// Whoever reads wants to go where they came from.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void connectSignals();
    void setTexts();
    void updateList();
    void fitList();
    void showNothingFound(bool nothing);
    void markPlaceInList();
    void openRow(int row);
    void openLink(const QUrl &url);
    void open(const GuidePlace &place);
    void display(const GuidePlace &place);
    void displayAgain();
    [[nodiscard]] const GuideChapter *chapterOf(const QString &page) const;
    [[nodiscard]] bool isSearching() const;
    void goBack();

    QList<GuideChapter> m_guide; ///< In the language of now.
    GuidePlace m_place{guidePages().first(), {}};
    QList<GuidePlace> m_before; ///< What was read, the last at the end.
    QLabel *m_title;
    QLineEdit *m_search;
    QToolButton *m_back;
    QLabel *m_nothing;
    QListView *m_list;
    QStandardItemModel *m_rows;
    GuideBrowser *m_text;
    QBoxLayout *m_parts;        ///< The list beside the text, or above it.
    bool m_isFollowing = false; ///< The list shows what is read, and asks for nothing.
};

} // namespace hookdesk
