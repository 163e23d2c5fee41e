// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/servermodel.h"

#include <QMap>

namespace hookdesk {

/// Of some records of a server: their fields and never what stands in them, but for single words,
/// among which those of a status may be.
struct RecordSample
{
    int records = 0;
    QList<ServerProperty> fields;     ///< Types as the values look, named as in `$metadata`.
    QMap<QString, QStringList> words; ///< By field, each once.

    friend bool operator==(const RecordSample &, const RecordSample &) = default;
};

/// Reads a listing: an array, or an object with the array `value`.
[[nodiscard]] Result<RecordSample> readSample(const QByteArray &body);

} // namespace hookdesk
