// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/guidetopic.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

#include <optional>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace hookdesk {

class ForeignTextEdit;
class NextTryLabel;

/// An inline message at the top of a page: what happened, to what, what to do next. Plain text
/// only.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Severity { Note, Success, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows the bar. `details` opens on demand and can be copied; empty: no details button. The
    /// text is announced to assistive technology. A warning and an error lead to the Guide: at
    /// `topic`, or at what is said of the place of the bar.
    void showMessage(Severity severity, const QString &text, const QString &details = {},
                     std::optional<GuideTopic> topic = std::nullopt);
    /// Buttons at the end of the bar, for example *Try again*. Replaces earlier ones.
    void setActions(const QList<QAction *> &actions);
    /// When what went wrong is tried again by itself, in UTC; invalid: it is not.
    void setNextTry(const QDateTime &at);
    [[nodiscard]] QString text() const;
    /// What its button opens the Guide at.
    [[nodiscard]] GuideTopic topic() const;

signals:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createParts();
    void layOut();
    void setTexts();
    void showDetails(bool shown);
    void updateLook();
    void fitHeight();
    void announce();

    Severity m_severity = Severity::Note;
    std::optional<GuideTopic> m_topic;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    NextTryLabel *m_nextTry = nullptr;
    QToolButton *m_detailsButton = nullptr;
    QToolButton *m_guide = nullptr;
    QToolButton *m_closeButton = nullptr;
    QWidget *m_detailsArea = nullptr;
    ForeignTextEdit *m_details = nullptr;
    QPushButton *m_copy = nullptr;
    QBoxLayout *m_message = nullptr; ///< Text and buttons: beside each other where there is room.
    QHBoxLayout *m_buttons = nullptr;
    QList<QToolButton *> m_actionButtons;
};

} // namespace hookdesk
