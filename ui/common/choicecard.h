// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace hookdesk {

/// A large button with an icon, a title (its text) and a sentence that says what it leads to.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(const QString &iconName, const QString &title, const QString &description,
               QWidget *parent);

    void setTexts(const QString &title, const QString &description);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QRect titleRect(int width) const;
    [[nodiscard]] QRect descriptionRect(int width) const;
    void paintFrame(QPainter &painter) const;

    const QString m_iconName;
    QString m_description;
};

/// Return or Enter without a key beside it: with one it is somebody's shortcut.
[[nodiscard]] bool isReturnAlone(const QKeyEvent &event);

} // namespace hookdesk
