// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QObject>
#include <QString>

#include <optional>

namespace hookdesk {

/// A long job as the jobs area shows it, whatever carries it out. All texts are plain.
///
/// The job itself belongs to the session; when it dies, gone() is emitted and nothing else may be
/// asked.
class ShownJob : public QObject
{
    Q_OBJECT

public:
    enum class Command { Undo, Cancel, StartNow, Pause, Resume };

    using QObject::QObject;

    /// One line, for example `Delete 3 webhooks: 6 seconds left to undo`.
    [[nodiscard]] virtual QString text() const = 0;
    /// What the person should know besides, for example why it paused by itself; mostly empty.
    [[nodiscard]] virtual QString note() const { return {}; }
    /// Good when all went well, Bad when something failed, Neutral before the end or when
    /// cancelled.
    [[nodiscard]] virtual Tone tone() const = 0;
    /// Of the kind of job; its end has icons of its own.
    [[nodiscard]] virtual QString iconName() const = 0;
    [[nodiscard]] virtual bool isFinished() const = 0;

    [[nodiscard]] virtual qsizetype itemCount() const = 0;
    [[nodiscard]] virtual qsizetype settledCount() const = 0;
    /// An item with its result, for example `Invoices to books: failed. …`.
    [[nodiscard]] virtual QString itemText(qsizetype index) const = 0;
    [[nodiscard]] virtual QString itemIconName(qsizetype index) const = 0;

    [[nodiscard]] virtual bool can(Command command) const = 0;
    /// Does nothing when it cannot.
    virtual void carryOut(Command command) = 0;
    /// The verb for StartNow, for example `Delete now`.
    [[nodiscard]] virtual QString startNowText() const { return {}; }

    /// Items a second at most; nullopt for a job that is not paced.
    [[nodiscard]] virtual std::optional<double> pace() const { return {}; }
    virtual void setPace(double) {}

signals:
    /// text(), note(), tone(), isFinished() or what can() says.
    void changed();
    void itemsChanged(qsizetype first, qsizetype last);
    void finished(); ///< Once.
    void gone();     ///< The job has died.
};

} // namespace hookdesk
