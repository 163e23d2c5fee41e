// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QLockFile>
#include <QString>

#include <memory>

namespace hookdesk {

/// Which refresh tokens of one log-in were sent, for all programs of this person, and the lock
/// under which one of them renews. A file beside the list of environments holds digests of the last
/// tokens, from which nobody gets the tokens. Everything here waits for the disk: not for the
/// thread of the window.
class SpentTokens
{
public:
    enum class Entry {
        Alone,      ///< Until leave().
        Busy,       ///< Another program is at it.
        WithoutLock ///< There cannot be a lock here, so that nobody can wait for it.
    };

    /// The path of the file without its ending.
    void begin(const QString &path);
    /// Does not wait. A program that has ended, or hangs for minutes, holds nobody up.
    [[nodiscard]] Entry enter();
    void leave();

    [[nodiscard]] bool contains(const QByteArray &token) const;
    /// Where it cannot be written, it is known here at least.
    void add(const QByteArray &token);
    void remove(const QByteArray &token);

private:
    void read();
    void write() const;

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    QByteArrayList m_digests; ///< The newest last.
};

} // namespace hookdesk
