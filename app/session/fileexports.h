// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/activityentry.h"
#include "app/store/storeerror.h"
#include "app/store/wholefile.h"

#include <QObject>
#include <QString>

#include <functional>

namespace hookdesk {

/// Something that leaves for a file.
struct FileExport
{
    ActivityOperation operation = ActivityOperation::Unknown; ///< As the journal calls it.
    QString path;
    bool forOwnerAlone = false; ///< Nobody else may read the file.
    FileContent write;          ///< Runs beside the window.
};

/// Every export of a session goes through here: the policy is asked, the file is there whole or not
/// at all, and the activity journal is told.
class FileExports : public QObject
{
    Q_OBJECT

public:
    using Note = std::function<void(const ActivityEntry &entry)>;
    using Handler = std::function<void(const StoreResult<int> &written)>;

    /// `allowed` false: nothing is exported.
    FileExports(bool allowed, Note note, QObject *parent = nullptr);
    /// Waits for what is being written.
    ~FileExports() override;

    [[nodiscard]] bool isAllowed() const { return m_allowed; }
    /// `handler` gets the outcome once, never before this returns and never after `owner` is gone;
    /// the export goes on without it. Where nothing may be exported: NotAllowed.
    void start(const FileExport &what, QObject *owner, Handler handler);

private:
    void noteExport(const FileExport &what, const StoreResult<int> &written) const;

    const bool m_allowed;
    const Note m_note;
    bool m_ending = false;
};

} // namespace hookdesk
