// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apimap.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QThreadPool>

#include <optional>

namespace hookdesk {

/// What was learned of the API of an environment and is kept with it.
struct LearnedMap
{
    QJsonObject changes;               ///< Laid over the map of the environment.
    std::optional<QJsonObject> before; ///< What they were before the last change; nullopt: none.
    QByteArray fingerprint;            ///< Of `$metadata` at the last check; empty: none yet.

    friend bool operator==(const LearnedMap &, const LearnedMap &) = default;
};

/// Where it is, in the data folder of an environment; empty: nowhere.
[[nodiscard]] QString learnedMapPath(const QString &dataFolder);
/// What cannot be read or does not fit a map counts as nothing learned.
[[nodiscard]] LearnedMap readLearnedMap(const QString &path);
/// `map` with what was learned laid over it.
[[nodiscard]] ApiMap withLearned(const ApiMap &map, const LearnedMap &learned);

/// Writes it beside the window, in the order of the calls, and is ended when all is written.
class LearnedMapFile
{
public:
    explicit LearnedMapFile(QString path);
    void write(const LearnedMap &learned);

private:
    const QString m_path;
    QThreadPool m_worker; ///< Its end waits.
};

} // namespace hookdesk
