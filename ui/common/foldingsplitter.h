// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QSettings;

namespace hookdesk {

/// Two parts beside each other or, where that is too narrow, below each other. How a person lets
/// them share the room is remembered, for each of the two.
class FoldingSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// The settings outlive it; `key` is its group in them.
    FoldingSplitter(QSettings &settings, const QString &key, QWidget *parent = nullptr);

    static constexpr int rest = 0;
    /// The two parts are there; `beside` are their first widths, in pixels or, where the first one
    /// has the `rest`, what the second one has at least: as much as nothing in it is cut.
    void restore(const QList<int> &beside);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString stateKey() const;
    void fold();
    void share();

    QSettings &m_settings;
    const QString m_key;
    QList<int> m_beside;
};

} // namespace hookdesk
