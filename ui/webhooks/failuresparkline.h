// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/failurebudget.h"

#include <QList>
#include <QWidget>

namespace hookdesk {

/// The failures of the last hours as small bars, one an hour. What a bar stands for is in its tool
/// tip, and all of it in the description that assistive technology reads.
class FailureSparkline : public QWidget
{
    Q_OBJECT

public:
    explicit FailureSparkline(QWidget *parent = nullptr);

    /// The oldest first.
    void setHours(const QList<FailuresOfAnHour> &hours);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setTexts();
    [[nodiscard]] qreal barStep() const;
    [[nodiscard]] QString hourText(const FailuresOfAnHour &hour) const;

    QList<FailuresOfAnHour> m_hours;
};

} // namespace hookdesk
