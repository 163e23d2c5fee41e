// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/guidetopic.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace hookdesk {

/// A question before something happens. All texts are shown as plain text.
struct Confirmation
{
    /// What a person may have chosen not to be asked about.
    enum class Preference { None, Retry, Deletion };

    QString title;       ///< The dialog's title, for example `Delete webhooks`.
    QString question;    ///< One sentence with the count, for example `Delete 3 webhooks from …?`
    QString consequence; ///< What it will do and whether it can be taken back.
    QStringList subjects; ///< What it is about, one line each; long lists scroll.
    QString acceptText;   ///< The verb on the button, for example `Delete`.
    bool destructive = false;
    /// What has to be typed before the button works (any one of them, case-sensitive), or empty.
    QStringList typedWords;
    /// None: it is asked in any case, as always in production.
    Preference leftOutWith = Preference::None;
    QString typedLabel; ///< Asks for it, for example `Type "Acme production" or 3 to go on:`
    /// Something else than yes and no, on a button of its own; empty: there is nothing.
    QString otherText;
    std::function<void()> other; ///< Called after `answer(false)` when that was chosen.
    /// What F1 opens the Guide at; nullopt: at what is said of the place that asks.
    std::optional<GuideTopic> topic = std::nullopt;
};

/// How the program asks. A seam, so that tests answer without clicking.
class Prompt
{
public:
    virtual ~Prompt() = default;

    /// Never blocks. `answer` is called once with the decision, unless `parent` dies first.
    virtual void ask(QWidget *parent, const Confirmation &confirmation,
                     std::function<void(bool)> answer) = 0;
};

/// Asks with a window-modal dialog that Escape declines and a click outside does not close.
class DialogPrompt : public Prompt
{
public:
    void ask(QWidget *parent, const Confirmation &confirmation,
             std::function<void(bool)> answer) override;
};

} // namespace hookdesk
