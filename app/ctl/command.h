// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/connection.h"
#include "app/ctl/output.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace hookdesk::ctl {

/// What a command works with; it outlives the command.
struct Context
{
    const Call &call;
    Output &output;
    Connection &connection;
};

/// One command from its arguments to its exit code. It never finishes before start() was called,
/// and once.
class Command : public QObject
{
public:
    using Done = std::function<void(int code)>;

    explicit Command(Context context);

    void setDone(Done done) { m_done = std::move(done); }
    virtual void start() = 0;
    /// The program is asked to end: what is under way is finished, and nothing else begun.
    virtual void interrupt() { finish(Partly); }

protected:
    [[nodiscard]] const Call &call() const { return m_context.call; }
    [[nodiscard]] Output &output() { return m_context.output; }
    [[nodiscard]] Connection &connection() { return m_context.connection; }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    void finish(int code);
    void fail(const Trouble &trouble);
    /// How it ends after a trouble.
    [[nodiscard]] virtual int endCode(const Trouble &trouble) const { return trouble.code; }

private:
    const Context m_context;
    Done m_done;
    bool m_finished = false;
};

/// One that needs an environment.
class ConnectedCommand : public Command
{
public:
    using Command::Command;

    void start() override;

protected:
    /// Looks at the arguments before anything is asked of anybody.
    [[nodiscard]] virtual std::optional<Trouble> prepare() { return std::nullopt; }
    /// It changes something: a read-only environment refuses it before anything is sent.
    [[nodiscard]] virtual bool writes() const { return false; }
    /// Signed in.
    virtual void begin() = 0;

    enum class Needs { Webhooks, WebhooksAndEvents };
    /// Reads them and goes on, well or badly; when there is no session, it fails.
    void load(Needs needs, std::function<void()> then);
    /// After load().
    [[nodiscard]] Session &session() { return *m_session; }
    /// Says what of the listings could not be read; the exit code that it means.
    [[nodiscard]] int tellWebhooksLoaded();
    [[nodiscard]] int tellEventsLoaded();
    /// The webhooks that are called so: the one with this id, or those with this name.
    [[nodiscard]] QList<WebhookPtr> called(const QString &idOrName);

private:
    void loaded();

    Session *m_session = nullptr;
    Needs m_needs = Needs::Webhooks;
    std::function<void()> m_then;
};

using CommandPtr = std::unique_ptr<Command>;
[[nodiscard]] CommandPtr makeEnvironmentsCommand(Context context);
[[nodiscard]] CommandPtr makeListCommand(Context context);
[[nodiscard]] CommandPtr makeFailedCommand(Context context);
[[nodiscard]] CommandPtr makeRetryCommand(Context context);
[[nodiscard]] CommandPtr makeReactivateCommand(Context context);
[[nodiscard]] CommandPtr makeDeleteCommand(Context context);
[[nodiscard]] CommandPtr makeCreateCommand(Context context);
[[nodiscard]] CommandPtr makeExportCommand(Context context);
[[nodiscard]] CommandPtr makeCompareCommand(Context context);
[[nodiscard]] CommandPtr makeVerifyCommand(Context context);
[[nodiscard]] CommandPtr makeCheckCommand(Context context);
[[nodiscard]] CommandPtr makeWatchCommand(Context context);

} // namespace hookdesk::ctl
