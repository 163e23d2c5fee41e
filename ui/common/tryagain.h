// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QDateTime>
#include <QLabel>
#include <QTimer>

namespace hookdesk {

/// When something is tried again by itself: `Next try in 12 seconds`; empty when it is not.
[[nodiscard]] QString nextTryText(const QDateTime &at, const QDateTime &now);

/// The same as a label that counts down; hidden when there is nothing to say. Assistive technology
/// hears of it when it looks, not each second.
class NextTryLabel : public QLabel
{
    Q_OBJECT

public:
    explicit NextTryLabel(QWidget *parent = nullptr);

    /// UTC; invalid: nothing is tried by itself.
    void setNextTry(const QDateTime &at);

private:
    void updateText();

    QDateTime m_at;
    QTimer m_tick;
};

/// *Try again*, or *Try now* where it is tried again by itself later.
class TryAgainAction : public QAction
{
    Q_OBJECT

public:
    explicit TryAgainAction(QWidget *parent);

    /// `trying`: it is being tried, so that there is nothing to do.
    void setNextTry(const QDateTime &at, bool trying);

private:
    void retranslate();

    bool m_isAutomatic = false;
};

} // namespace hookdesk
