// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/guidetopic.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace hookdesk {

class ForeignTextEdit;
class NextTryLabel;

/// What a page says in place of rows: that it loads, that there is nothing, or what went wrong and
/// what to do next. Plain text only.
class StatePane : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        QString iconName; ///< A freedesktop name.
        QString headline;
        QString text;
        QString details; ///< Technical lines, shown on demand; empty: none.
        QList<QAction *> actions;
        bool busy = false;      ///< Something is on its way.
        QDateTime nextTry = {}; ///< UTC; when it is tried again by itself; invalid: it is not.
        /// Where the Guide says more; nullopt: at the place of the pane.
        std::optional<GuideTopic> topic = std::nullopt;

        friend bool operator==(const Content &, const Content &) = default;
    };

    explicit StatePane(QWidget *parent = nullptr);

    void setContent(const Content &content);
    /// What its button opens the Guide at.
    [[nodiscard]] GuideTopic topic() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void updateIcon();
    void replaceButtons();
    void announce();

    Content m_content;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_text;
    NextTryLabel *m_nextTry;
    QProgressBar *m_progress;
    QHBoxLayout *m_buttons;
    QPushButton *m_detailsButton;
    ForeignTextEdit *m_details;
    QPushButton *m_guide;
};

} // namespace hookdesk
