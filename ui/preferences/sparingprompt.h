// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/prompt.h"

namespace hookdesk {

class Preferences;

/// Answers yes to the questions that may be left out and that a person does not want to hear.
class SparingPrompt : public Prompt
{
public:
    /// Both outlive this.
    SparingPrompt(Prompt &prompt, const Preferences &preferences);

    void ask(QWidget *parent, const Confirmation &confirmation,
             std::function<void(bool)> answer) override;

private:
    [[nodiscard]] bool isWanted(const Confirmation &confirmation) const;

    Prompt &m_prompt;
    const Preferences &m_preferences;
};

} // namespace hookdesk
