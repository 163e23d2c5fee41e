// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hookdesk {

/// How far one is in a few steps: a dot for each, those done and the one of now filled.
class StepDots : public QWidget
{
    Q_OBJECT

public:
    StepDots(int count, QWidget *parent);

    /// From 0; the number of steps: all are done.
    void setStep(int step);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const int m_count;
    int m_step = 0;
};

} // namespace hookdesk
