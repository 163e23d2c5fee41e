// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statusarea.h"

#include "app/session/session.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/momenttext.h"
#include "ui/common/tryagain.h"

#include <QLocale>

namespace hookdesk {

StatusArea::StatusArea(Session &session, QWidget *parent)
    : ElidedLabel(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("connectionStatus"));
    m_tick.setInterval(std::chrono::seconds{1});
    connect(&m_tick, &QTimer::timeout, this, &StatusArea::updateText);
    connect(&session, &Session::loadStateChanged, this, &StatusArea::updateText);
    connect(&session.rateLimiter(), &RateLimiter::waitingChanged, this, &StatusArea::updateText);
    keepTranslated(this, [this] { updateText(); });
}

void StatusArea::updateText()
{
    const QString waiting = waitingText();
    const bool countsDown = !waiting.isEmpty() || m_session.loadState().nextTryAt.isValid();
    countsDown ? m_tick.start() : m_tick.stop();
    setText(waiting.isEmpty() ? loadText() : waiting);
}

QString StatusArea::waitingText() const
{
    const RateLimiter &limiter = m_session.rateLimiter();
    const int waiting = limiter.waiting();
    if (waiting == 0)
        return {};
    const qint64 seconds = limiter.nextIn().count() / 1000 + 1;
    return tr("Tribe limits requests: %n request(s) continue in %1 s", nullptr, waiting)
        .arg(seconds);
}

QString StatusArea::loadText() const
{
    const LoadState &load = m_session.loadState();
    if (load.error && load.nextTryAt.isValid())
        return tr("Not connected · %1", "when it is tried again")
            .arg(nextTryText(load.nextTryAt, QDateTime::currentDateTimeUtc()));
    if (load.loading)
        return tr("Loading…");
    if (load.error)
        return tr("Not connected");
    if (load.restShortfall || load.odataShortfall)
        return tr("Not all webhooks were read");
    if (!load.finishedAt.isValid())
        return {};
    const QString read = timeOfDayText(load.finishedAt);
    return load.changedAt > load.finishedAt
               ? tr("Loaded %1, your last change %2").arg(read, timeOfDayText(load.changedAt))
               : tr("Loaded %1").arg(read);
}

} // namespace hookdesk
