// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBrush;
class QPalette;

namespace hookdesk {

/// The parts of a bar.
enum class ChartPart { FirstAttempts, Retries };
[[nodiscard]] QString chartPartText(ChartPart part);
/// Full or light, in an outline that both have: seen on the palette's base in any theme.
[[nodiscard]] QBrush chartPartBrush(ChartPart part, const QPalette &palette);
[[nodiscard]] QColor chartOutline(const QPalette &palette);

/// What the parts of a bar mean.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int widthOf(ChartPart part) const;
};

} // namespace hookdesk
