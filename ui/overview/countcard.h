// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QAbstractButton>

namespace hookdesk {

/// A number with its name, and a way to the rows that it counts.
class CountCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CountCard(QWidget *parent);

    /// `meaning` is what the rows have in common and where the card leads.
    void setTexts(const QString &label, const QString &meaning);
    /// `spoken` is the number with its name as one says it. Tone::Neutral: the colour of text.
    void setNumber(const QString &number, const QString &spoken, Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont numberFont() const;
    void paintFrame(QPainter &painter) const;

    QString m_label;
    QString m_number;
    Tone m_tone = Tone::Neutral;
};

} // namespace hookdesk
