// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/fileexports.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QtConcurrentRun>

#include <memory>
#include <utility>

namespace hookdesk {

namespace {

using Outcome = std::shared_ptr<StoreResult<int>>; // a future copies what it holds

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
    auto *watcher = new QFutureWatcher<Outcome>(this);
    const auto settle = [this, watcher, what, owner = QPointer<QObject>(owner),
                         handler = std::move(handler)] {
        watcher->disconnect(this);
        watcher->deleteLater();
        noteExport(what, *watcher->result());
        if (owner && !m_ending)
            handler(*watcher->result());
    };
    connect(watcher, &QFutureWatcherBase::finished, this, settle);
    watcher->setFuture(QtConcurrent::run([what] {
        const auto readers = what.forOwnerAlone ? FileReaders::OwnerAlone : FileReaders::AsUsual;
        return std::make_shared<StoreResult<int>>(writeWholeFile(what.path, readers, what.write));
    }));
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
