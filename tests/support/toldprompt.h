// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/prompt.h"

#include <QList>

namespace hookdesk {

/// Answers at once, as told, and keeps what was asked: how a window asks is DialogPrompt's own
/// test.
class ToldPrompt : public Prompt
{
public:
    explicit ToldPrompt(bool yes = true)
        : accepts(yes)
    {
    }

    void ask(QWidget *, const Confirmation &confirmation, std::function<void(bool)> answer) override
    {
        asked.append(confirmation);
        answer(accepts);
    }

    QList<Confirmation> asked;
    bool accepts;
};

} // namespace hookdesk
