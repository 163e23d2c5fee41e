// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/spenttokens.h"

#include "app/store/log.h"
#include "app/store/wholefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace hookdesk {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostDigests = 50;
constexpr qsizetype digestLength = 32; ///< In hexadecimal digits, and more than anybody can guess.
/// The keyring has 30 s twice, and a server may ask for some waits: a renewal that takes longer
/// hangs.
constexpr auto staleLogInLock = 300s;

QByteArray digestOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex().left(digestLength);
}

} // namespace

void SpentTokens::begin(const QString &path)
{
    m_path = path;
    m_lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(staleLogInLock);
}

SpentTokens::Entry SpentTokens::enter()
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    Entry entry = Entry::Alone;
    if (!m_lock->tryLock(0ms)) {
        if (m_lock->error() == QLockFile::LockFailedError)
            return Entry::Busy;
        qCWarning(logStore) << "a log-in is renewed without a lock";
        entry = Entry::WithoutLock;
    }
    read();
    return entry;
}

void SpentTokens::leave()
{
    m_lock->unlock();
}

bool SpentTokens::contains(const QByteArray &token) const
{
    return m_digests.contains(digestOf(token));
}

void SpentTokens::add(const QByteArray &token)
{
    const QByteArray digest = digestOf(token);
    m_digests.removeAll(digest);
    m_digests.append(digest);
    m_digests = m_digests.mid(std::max<qsizetype>(m_digests.size() - mostDigests, 0));
    write();
}

void SpentTokens::remove(const QByteArray &token)
{
    if (m_digests.removeAll(digestOf(token)) > 0)
        write();
}

/// What is in the file counts; without one, what is known here.
void SpentTokens::read()
{
    QFile file(m_path + QStringLiteral(".spent"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArrayList lines = file.read((digestLength + 1) * mostDigests).split('\n');
    m_digests.clear();
    for (const QByteArray &line : lines) {
        if (line.size() == digestLength)
            m_digests.append(line);
    }
}

void SpentTokens::write() const
{
    if (writeWholeFile(m_path + QStringLiteral(".spent"), FileReaders::OwnerAlone,
                       m_digests.join('\n') + '\n'))
        qCWarning(logStore) << "the digests of refresh tokens cannot be written";
}

} // namespace hookdesk
