// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace hookdesk {

/// Copies secrets to the clipboard and takes them away again after a while, unless something else
/// was copied since.
class ForgetfulClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds memory{30};

    explicit ForgetfulClipboard(QObject *parent = nullptr);
    /// Forgets at once.
    ~ForgetfulClipboard() override;

    void copySecret(const QString &text);

private:
    void forget();

    QString m_text;
    QTimer m_timer;
};

} // namespace hookdesk
