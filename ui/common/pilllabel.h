// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/statuspill.h"
#include "ui/common/theme.h"

#include <QLabel>

#include <optional>

namespace hookdesk {

/// A word or number on a round ground of its own colour.
class PillLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PillLabel(QWidget *parent = nullptr);

    /// The text on it is black or white, whichever is better to read.
    void setGround(const QColor &ground);
    /// The same with a colour that is another one in each theme.
    void setGround(Tone tone);
    /// As a table shows a status: with a dot, and a tint if it is loud.
    void setStatus(Tone tone, PillWeight weight);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const PillColours &colours);
    void updateColours();
    void updateMargins();

    std::optional<Tone> m_tone;
    std::optional<PillWeight> m_weight; ///< Of a status.
};

} // namespace hookdesk
