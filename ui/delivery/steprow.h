// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delivery/stepmark.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace hookdesk {

class WrappedText;

/// What came of a step so far. Plain text.
struct StepOutcome
{
    StepState state = StepState::ToDo;
    QString line;        ///< One sentence.
    QStringList details; ///< Empty: there are none.
};

/// One step of several: a mark, what it is, one line of what came of it, its button, and details
/// that unfold. Where it is narrow the button stands below.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    /// `title` is asked for anew in each language.
    explicit StepRow(std::function<QString()> title, QWidget *parent = nullptr);

    /// Its place among the steps, from 1.
    void setNumber(int number) { m_mark->setNumber(number); }

    /// Of the step; whoever makes the row gives it words and what it does.
    [[nodiscard]] QPushButton &button() { return *m_button; }
    void setOutcome(const StepOutcome &outcome);
    [[nodiscard]] StepState state() const { return m_mark->state(); }
    [[nodiscard]] QString line() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void placeButton();
    void setTexts();
    void announce();

    const std::function<QString()> m_titleText;
    StepMark *m_mark;
    QLabel *m_title;
    QLabel *m_line;
    QPushButton *m_button;
    QToolButton *m_fold;
    WrappedText *m_details;
    QGridLayout *m_grid;
    bool m_isNarrow = false;
};

} // namespace hookdesk
