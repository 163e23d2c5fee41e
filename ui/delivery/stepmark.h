// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hookdesk {

/// How far one has come with a step.
enum class StepState { ToDo, Running, Done, Failed, Skipped };

/// To do, Running, Done, Failed or Skipped.
[[nodiscard]] QString stepStateText(StepState state);

/// The mark of a step: its number while it is to do; each other state has a shape of its own, so
/// that colour never tells it alone.
class StepMark : public QWidget
{
    Q_OBJECT

public:
    explicit StepMark(QWidget *parent = nullptr);

    void setNumber(int number);
    void setState(StepState state);
    [[nodiscard]] StepState state() const { return m_state; }
    /// Of several that are to do, the one of now.
    void setCurrent(bool current);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number = 0;
    StepState m_state = StepState::ToDo;
    bool m_current = false;
};

} // namespace hookdesk
