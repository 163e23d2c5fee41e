// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace hookdesk {

/// A word or number on a round ground of its own colour.
class PillLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PillLabel(QWidget *parent = nullptr);

    /// The text on it is black or white, whichever is better to read.
    void setGround(const QColor &ground);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace hookdesk
