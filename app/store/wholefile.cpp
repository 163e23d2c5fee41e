// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/wholefile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace hookdesk {

namespace {

constexpr int mostLinks = 40; // as Linux has it

StoreError::Kind kindOf(int reason, StoreError::Kind otherwise)
{
    switch (reason) {
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return StoreError::Kind::DiskFull;
    case EROFS:
        return StoreError::Kind::ReadOnly;
    case EACCES:
    case EPERM:
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG:
        return StoreError::Kind::CannotOpen;
    default:
        return otherwise;
    }
}

/// Where the content goes. QSaveFile alone takes a write that was cut off by a full disk for a
/// short one, which has no reason.
class FileTarget final : public QIODevice
{
public:
    explicit FileTarget(QSaveFile &file)
        : m_file(file)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Of the first write that failed, even if the content did not care.
    [[nodiscard]] const std::optional<StoreError> &error() const { return m_error; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    QSaveFile &m_file;
    std::optional<StoreError> m_error;
};

/// `reason`: what errno says. Of a write that was cut off, the file itself knows no reason.
StoreError failure(const QSaveFile &file, int reason,
                   StoreError::Kind otherwise = StoreError::Kind::Other)
{
    return {kindOf(reason, otherwise), file.fileName(),
            reason == 0 ? file.errorString() : qt_error_string(reason)};
}

qint64 FileTarget::writeData(const char *data, qint64 size)
{
    for (qint64 done = 0; done < size && !m_error;) {
        errno = 0;
        const qint64 part = m_file.write(data + done, size - done);
        if (part <= 0)
            m_error = failure(m_file, errno);
        done += part;
    }
    if (!m_error)
        return size;
    setErrorString(m_error->detail);
    return -1;
}

/// The end of a chain of links, there or not; empty when it has none.
QString behindLinks(QString path)
{
    for (int i = 0; i < mostLinks; ++i) {
        const QFileInfo file(path);
        if (!file.isSymbolicLink())
            return path;
        path = file.symLinkTarget();
    }
    return {};
}

/// Why the file that is there must not be replaced, which root might do all the same.
std::optional<StoreError> obstacle(const QString &path, const QString &target)
{
    if (target.isEmpty())
        return StoreError{StoreError::Kind::CannotOpen, path,
                          QStringLiteral("a link that leads to itself")};
    const QFileInfo file(target);
    if (!file.exists())
        return std::nullopt;
    if (!file.isFile())
        return StoreError{StoreError::Kind::CannotOpen, path,
                          QStringLiteral("not an ordinary file")};
    constexpr auto anybody = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    if (!(file.permissions() & anybody))
        return StoreError{StoreError::Kind::ReadOnly, path,
                          QStringLiteral("the file is write-protected")};
    return std::nullopt;
}

std::optional<StoreError> begin(QSaveFile &file, FileReaders readers)
{
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return failure(file, errno, StoreError::Kind::CannotOpen);
    if (readers == FileReaders::OwnerAlone &&
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(file, errno, StoreError::Kind::CannotOpen);
    return std::nullopt;
}

/// False with errno. Some file systems know no synchronising; there the system decides.
bool isOnDisk(QSaveFile &file)
{
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP;
#endif
}

/// commit() alone does not notice that its buffer did not fit on the disk (Qt 6.4).
std::optional<StoreError> finish(QSaveFile &file)
{
    errno = 0;
    if (!file.flush() || !isOnDisk(file) || !file.commit())
        return failure(file, errno);
    return std::nullopt;
}

} // namespace

StoreResult<int> writeWholeFile(const QString &path, FileReaders readers,
                                const FileContent &content)
{
    const QString target = behindLinks(path);
    if (std::optional<StoreError> error = obstacle(path, target))
        return {0, std::move(error)};
    QSaveFile file(target);
    if (std::optional<StoreError> error = begin(file, readers))
        return {0, std::move(error)};
    FileTarget device(file);
    StoreResult<int> result = content(device);
    if (device.error())
        result.error = device.error();
    if (!result.error)
        result.error = finish(file);
    if (result.error)
        result.value = 0; // what was not finished is taken away with `file`
    return result;
}

std::optional<StoreError> writeWholeFile(const QString &path, FileReaders readers,
                                         const QByteArray &bytes)
{
    return writeWholeFile(path, readers, writerOf(bytes, 1)).error;
}

FileContent writerOf(const QByteArray &bytes, int records)
{
    return [bytes, records](QIODevice &target) -> StoreResult<int> {
        if (target.write(bytes) == bytes.size())
            return {records, std::nullopt};
        return {0, StoreError{StoreError::Kind::Other, QString(), target.errorString()}};
    };
}

} // namespace hookdesk
