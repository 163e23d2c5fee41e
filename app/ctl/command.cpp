// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"

#include "app/ctl/words.h"
#include "app/domain/hiddencharacters.h"
#include "app/session/eventrecorder.h"
#include "ui/common/shortfalltext.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace hookdesk::ctl {

Command::Command(Context context)
    : m_context(context)
{
}

void Command::finish(int code)
{
    if (std::exchange(m_finished, true))
        return;
    output().progress({});
    output().flush();
    // The caller destroys this, which may be at work just now.
    QTimer::singleShot(0, this, [this, code] { m_done(code); });
}

void Command::fail(const Trouble &trouble)
{
    if (!m_finished)
        output().complain(trouble.text);
    finish(endCode(trouble));
}

void ConnectedCommand::start()
{
    if (const std::optional<Trouble> trouble = prepare())
        return fail(*trouble);
    if (const std::optional<Trouble> trouble = connection().choose())
        return fail(*trouble);
    if (const std::optional<Trouble> trouble =
            writes() ? connection().writeObstacle() : std::nullopt)
        return fail(*trouble);
    connection().signIn(this, [this](const std::optional<Trouble> &trouble) {
        if (isFinished())
            return;
        if (trouble)
            fail(*trouble);
        else
            begin();
    });
}

void ConnectedCommand::load(Needs needs, std::function<void()> then)
{
    m_needs = needs;
    m_then = std::move(then);
    if (!m_session) {
        m_session = connection().session();
        if (!m_session)
            return fail(*connection().trouble());
        const auto look = [this] { QTimer::singleShot(0, this, [this] { loaded(); }); };
        connect(m_session, &Session::loadStateChanged, this, look);
        connect(&m_session->eventLog(), &EventLog::stateChanged, this, look);
    }
    m_session->refresh();
    if (needs == Needs::WebhooksAndEvents)
        m_session->eventLog().refresh();
}

void ConnectedCommand::loaded()
{
    const bool reading = m_session->loadState().loading || (m_needs == Needs::WebhooksAndEvents &&
                                                            m_session->eventLog().state().loading);
    if (reading || !m_then || isFinished())
        return;
    const std::function<void()> then = std::exchange(m_then, {});
    EventRecorder *archive = m_session->failures().archive();
    if (!archive || m_needs == Needs::Webhooks)
        return then();
    // What the archive knows of failures was asked for before this, and is there when this answers.
    archive->read<int>(
        this, [](EventArchive &) { return StoreResult<int>{}; },
        [then](const StoreResult<int> &) { then(); });
}

int ConnectedCommand::tellWebhooksLoaded()
{
    const LoadState &state = m_session->loadState();
    if (state.error) {
        output().complain(errorLine(*state.error));
        return exitCodeOf(*state.error);
    }
    return tellListings(output(), {state.restError, state.odataError, state.restShortfall,
                                   state.odataShortfall, state.problems});
}

int ConnectedCommand::tellEventsLoaded()
{
    const EventLogState &state = m_session->eventLog().state();
    if (state.error) {
        output().complain(state.absent
                              ? QStringLiteral("this environment has no event log for us: %1")
                                    .arg(errorLine(*state.error))
                              : errorLine(*state.error));
        return exitCodeOf(*state.error);
    }
    for (const QString &problem : state.problems)
        output().complain(problem);
    if (state.hasEverything())
        return Well;
    output().complain(state.shortfall ? shortfallText(*state.shortfall)
                                      : QStringLiteral("the event log was not read whole"));
    return Partly;
}

QList<WebhookPtr> ConnectedCommand::called(const QString &idOrName)
{
    if (idOrName.isEmpty())
        return {};
    if (const WebhookPtr webhook = m_session->webhooks().find({idOrName}))
        return {webhook};
    const auto typed = [](const QString &text) { return withoutHidden(text, TextUse::Name); };
    QList<WebhookPtr> webhooks = m_session->webhooks().all();
    webhooks.removeIf([&](const WebhookPtr &webhook) {
        return typed(webhook->name).compare(typed(idOrName), Qt::CaseInsensitive) != 0;
    });
    return webhooks;
}

} // namespace hookdesk::ctl
