// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/apimapfile.h"

#include "app/domain/filetext.h"

#include <QFile>

namespace hookdesk {

Result<ApiMap> loadApiMap(const QString &fileName)
{
    if (fileName.isEmpty())
        return ApiMap();
    QFile file(fileName);
    constexpr qint64 cap = 1024 * 1024;
    if (!file.open(QIODevice::ReadOnly))
        return ApiError::of(ApiError::Kind::NotFound, file.errorString());
    return ApiMap::withOverrides(utf8OfFile(file.read(cap)));
}

} // namespace hookdesk
