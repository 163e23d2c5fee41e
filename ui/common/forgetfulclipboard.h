// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QMimeData;

namespace hookdesk {

/// The one way for a secret to the clipboard: what is copied is marked so that clipboard histories
/// leave it out, and is taken away again after a while and when the program ends, unless something
/// else was copied since. There is one, as there is one clipboard; it comes and goes with the
/// application.
class ForgetfulClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds memory{30};

    void copySecret(const QString &text);
    /// The same where somebody else puts it on the clipboard at once, as Qt's text fields do.
    [[nodiscard]] QMimeData *secretForClipboard(const QString &text);
    /// At once.
    void forget();

private:
    friend ForgetfulClipboard &forgetfulClipboard();
    explicit ForgetfulClipboard(QObject *parent);

    QString m_text;
    QTimer m_timer;
};

[[nodiscard]] ForgetfulClipboard &forgetfulClipboard();

/// As it is. With a password in an address, it is copied as a secret.
void copyAddress(const QString &text);

} // namespace hookdesk
