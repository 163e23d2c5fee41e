// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

namespace hookdesk {

/// A disk of a few megabytes that can be full or write-protected: a tmpfs in a mount namespace that
/// nobody else sees. It needs root; why() tells what was missing.
class SmallDisk
{
public:
    explicit SmallDisk(int mebibytes = 8)
        : m_isMounted(m_folder.isValid() &&
                      mountHere("size=" + QByteArray::number(mebibytes) + 'm'))
    {
        m_why += std::strerror(errno);
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            unmount();
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] const char *why() const { return m_why.constData(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString path() const { return m_folder.path(); }

    /// Leaves so much room and no more; empty files can still be made.
    [[nodiscard]] bool fill(qint64 room = 0) const
    {
        QFile ballast(path(QStringLiteral("ballast")));
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        while (ballast.write(QByteArray(4096, 'x')) > 0) {
        }
        return room == 0 || ballast.resize(ballast.size() - room);
    }
    [[nodiscard]] bool makeReadOnly() const;

    /// To be called before the test starts a thread: only later ones see these disks.
    static bool enterOwnNamespace();

private:
    [[nodiscard]] bool mountHere(const QByteArray &size) const;
    void unmount() const;
    [[nodiscard]] QByteArray place() const { return QFile::encodeName(m_folder.path()); }

    QTemporaryDir m_folder;
    QByteArray m_why = "No disk of its own: ";
    const bool m_isMounted;
};

#ifdef Q_OS_LINUX
inline bool SmallDisk::enterOwnNamespace()
{
    static const bool isAlone =
        unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return isAlone;
}

inline bool SmallDisk::mountHere(const QByteArray &size) const
{
    return enterOwnNamespace() &&
           mount("tmpfs", place().constData(), "tmpfs", 0, size.constData()) == 0;
}

inline void SmallDisk::unmount() const
{
    umount2(place().constData(), MNT_DETACH);
}

inline bool SmallDisk::makeReadOnly() const
{
    return mount("tmpfs", place().constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}
#else
inline bool SmallDisk::enterOwnNamespace()
{
    return false;
}

inline bool SmallDisk::mountHere(const QByteArray &) const
{
    errno = ENOTSUP;
    return false;
}

inline void SmallDisk::unmount() const {}

inline bool SmallDisk::makeReadOnly() const
{
    return false;
}
#endif

} // namespace hookdesk
