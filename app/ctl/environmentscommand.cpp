// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"

#include "app/store/environmentcodes.h"

namespace hookdesk::ctl {

namespace {

class EnvironmentsCommand final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        for (const EnvironmentProfile &profile : connection().profiles())
            tell(profile);
        finish(Well);
    }

private:
    void tell(const EnvironmentProfile &profile)
    {
        const Environment environment = underPolicy(profile.environment, connection().policy());
        output().record("environment",
                        {{QStringLiteral("name"), environment.name, 24},
                         {QStringLiteral("kind"), codeOf(environment.kind), 10},
                         {QStringLiteral("apiUrl"), environment.apiUrl.toString(), 32},
                         {QStringLiteral("readOnly"), environment.readOnly, 8},
                         {QStringLiteral("managed"), profile.managed, 7},
                         {QStringLiteral("signIn"), codeOf(environment.flow), 18},
                         {QStringLiteral("customer"), environment.customer}});
    }
};

} // namespace

CommandPtr makeEnvironmentsCommand(Context context)
{
    return std::make_unique<EnvironmentsCommand>(context);
}

} // namespace hookdesk::ctl
