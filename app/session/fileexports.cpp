// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/fileexports.h"

#include "app/base/background.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <utility>

namespace hookdesk {

namespace {

/// The folder would tell more of the person than of what was done.
QString stateOf(const FileExport &what, int records)
{
    const QJsonObject object{{QLatin1String("file"), QFileInfo(what.path).fileName()},
                             {QLatin1String("records"), records}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

FileExports::FileExports(bool allowed, Note note, QObject *parent)
    : QObject(parent)
    , m_allowed(allowed)
    , m_note(std::move(note))
{
}

FileExports::~FileExports()
{
    m_ending = true;
    const auto running = findChildren<QFutureWatcherBase *>(Qt::FindDirectChildrenOnly);
    for (QFutureWatcherBase *watcher : running) {
        watcher->waitForFinished();
        emit watcher->finished(); // nobody will run the event loop that would tell
    }
}

void FileExports::start(const FileExport &what, QObject *owner, Handler handler)
{
    if (!m_allowed) {
        const StoreError error{StoreError::Kind::NotAllowed, what.path, {}};
        QMetaObject::invokeMethod(
            owner,
            [handler = std::move(handler), error] {
                handler({0, error});
            },
            Qt::QueuedConnection);
        return;
    }
    const auto write = [what] {
        const auto readers = what.forOwnerAlone ? FileReaders::OwnerAlone : FileReaders::AsUsual;
        return writeWholeFile(what.path, readers, what.write);
    };
    runInBackground(this, write,
                    [this, what, owner = QPointer<QObject>(owner),
                     handler = std::move(handler)](const StoreResult<int> &written) {
                        noteExport(what, written);
                        if (owner && !m_ending)
                            handler(written);
                    });
}

void FileExports::noteExport(const FileExport &what, const StoreResult<int> &written) const
{
    ActivityEntry entry;
    entry.operation = what.operation;
    entry.result = written.error ? ActivityResult::Failed : ActivityResult::Done;
    entry.after = stateOf(what, written.error ? 0 : written.value);
    m_note(entry);
}

} // namespace hookdesk
