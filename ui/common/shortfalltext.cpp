// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/shortfalltext.h"

#include <QCoreApplication>
#include <QLocale>

namespace hookdesk {

namespace {

struct ShortfallWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::ShortfallText)
};

QString readCount(const Shortfall &shortfall)
{
    const QLocale locale;
    const QString read = locale.toString(shortfall.read);
    const bool isOf = shortfall.total && *shortfall.total > shortfall.read; // it may have shrunk
    return isOf ? ShortfallWords::tr("%1 of %2", "read, all")
                      .arg(read, locale.toString(*shortfall.total))
                : read;
}

} // namespace

QString shortfallText(const Shortfall &shortfall)
{
    using Reason = Shortfall::Reason;
    const QString count = readCount(shortfall);
    switch (shortfall.reason) {
    case Reason::Stopped:
        return ShortfallWords::tr("%1 read: the server stopped too early.").arg(count);
    case Reason::Repeated:
        return ShortfallWords::tr("%1 read: the server repeats the same page.").arg(count);
    case Reason::LinkElsewhere:
        return ShortfallWords::tr("%1 read: the next page is on another server.").arg(count);
    case Reason::LinkCircle:
        return ShortfallWords::tr("%1 read: the next page leads back.").arg(count);
    case Reason::Moved:
        return ShortfallWords::tr("%1 read: the list kept changing.").arg(count);
    case Reason::Unreadable:
        return ShortfallWords::tr("%1 read, some without an id.").arg(count);
    case Reason::Failed:
        return ShortfallWords::tr("%1 read: the next page failed.").arg(count);
    }
    Q_UNREACHABLE();
}

bool isToBeSaid(const std::optional<Shortfall> &shortfall)
{
    return shortfall && shortfall->reason != Shortfall::Reason::Unreadable;
}

} // namespace hookdesk
