// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QUrl;

namespace hookdesk {

/// The browser that the desktop opens addresses in. On Linux, Qt starts `xdg-open` and does not
/// look whether it finds one; here that is told.
class SystemBrowser : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// False when nothing could be started. failed() may follow true.
    [[nodiscard]] bool open(const QUrl &url);

signals:
    /// What was started ended with an error.
    void failed();

private:
    void run(const QString &program, const QUrl &url);
};

} // namespace hookdesk
