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
    {
#ifdef Q_OS_LINUX
        static const bool isAlone = unshare(CLONE_NEWNS) == 0 &&
                                    mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
        const QByteArray size = "size=" + QByteArray::number(mebibytes) + 'm';
        m_isMounted = isAlone && m_folder.isValid() &&
                      mount("tmpfs", place(), "tmpfs", 0, size.constData()) == 0;
        if (!m_isMounted)
            m_why = QString::fromLocal8Bit(std::strerror(errno));
#else
        Q_UNUSED(mebibytes)
        m_why = QStringLiteral("it needs Linux");
#endif
    }
    ~SmallDisk()
    {
#ifdef Q_OS_LINUX
        if (m_isMounted)
            umount2(place(), MNT_DETACH);
#endif
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const
    {
        return m_isMounted;
    }
    [[nodiscard]] QByteArray why() const
    {
        return "No disk of its own: " + m_why.toLocal8Bit();
    }
    [[nodiscard]] QString path(const QString &name) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] QString path() const
    {
        return m_folder.path();
    }

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
    [[nodiscard]] bool makeReadOnly() const
    {
#ifdef Q_OS_LINUX
        return mount("tmpfs", place(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
#else
        return false;
#endif
    }

private:
#ifdef Q_OS_LINUX
    [[nodiscard]] const char *place() const
    {
        return m_place.constData();
    }
#endif

    QTemporaryDir m_folder;
    const QByteArray m_place = QFile::encodeName(m_folder.path());
    QString m_why;
    bool m_isMounted = false;
};

} // namespace hookdesk
