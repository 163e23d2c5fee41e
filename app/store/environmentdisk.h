// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/environmentfile.h"
#include "app/store/storeerror.h"

#include <QString>

#include <functional>
#include <optional>

namespace hookdesk {

/// The file of the environments, which other programs may have open, too. Everything here waits for
/// the disk or for them: not for the thread of the window.
class EnvironmentDisk
{
public:
    using Edit = std::function<void(EnvironmentFile &file)>;

    struct Outcome
    {
        EnvironmentFile file; ///< As it is now; not to be taken with an error.
        std::optional<StoreError> error;
        QString keptAside; ///< Where a damaged file went; empty when there was none.
    };

    /// `known` is what a new file begins with should the one that is there be damaged.
    void begin(const QString &path, const EnvironmentFile &known);
    [[nodiscard]] StoreResult<EnvironmentFile> load() const;
    /// Reads the file again under a lock, changes it, and replaces it as a whole.
    [[nodiscard]] Outcome change(const Edit &edit);

private:
    [[nodiscard]] Outcome changeLocked(const Edit &edit);
    [[nodiscard]] StoreResult<QString> keepAside() const;

    QString m_path;
    EnvironmentFile m_known;
};

} // namespace hookdesk
