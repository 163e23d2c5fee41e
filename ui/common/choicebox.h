// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace hookdesk {

/// A box of choices that may be foreign and long: as wide as the widest of them in the font of now,
/// where there is room and up to a bound. What is longer is shortened, and whole in the tool tip.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    /// The bounds where there is no room and where there is, in characters of average width.
    ChoiceBox(int least, int most, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The chosen text, as far as there is room for it.
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] int widthFor(int characters) const;

    const int m_least;
    const int m_most;
};

} // namespace hookdesk
