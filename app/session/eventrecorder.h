// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/backgroundfile.h"
#include "app/store/eventarchive.h"

#include <QObject>
#include <QString>

#include <utility>

namespace hookdesk {

/// The archive of events of one environment.
class EventRecorder : public BackgroundFile<EventArchive>
{
    Q_OBJECT

public:
    /// What a full disk refused is written when there is room; so many portions wait for that.
    static constexpr qsizetype mostWaiting = 200;

    explicit EventRecorder(QString path, QObject *parent = nullptr)
        : BackgroundFile(std::move(path), {.retriesAlways = true, .mostWaiting = mostWaiting},
                         parent)
    {
    }
};

} // namespace hookdesk
