// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/environmentcodes.h"

#include <algorithm>
#include <array>

namespace hookdesk {

namespace {

// Each in the order of its enum.
constexpr std::array kindCodes{QLatin1String("production"), QLatin1String("staging"),
                               QLatin1String("sandbox"), QLatin1String("other")};
constexpr std::array flowCodes{QLatin1String("client-credentials"),
                               QLatin1String("authorization-code"), QLatin1String("pasted-token")};
constexpr std::array confirmationCodes{QLatin1String("ask"), QLatin1String("type-name")};
constexpr std::array proxyCodes{QLatin1String("system"), QLatin1String("none"),
                                QLatin1String("own"), QLatin1String("socks5")};

template <typename Enum, size_t size>
QString codeIn(const std::array<QLatin1String, size> &codes, Enum value)
{
    return codes.at(static_cast<size_t>(value));
}

template <typename Enum, size_t size>
std::optional<Enum> valueIn(const std::array<QLatin1String, size> &codes, const QString &code)
{
    const auto found = std::find_if(codes.begin(), codes.end(), [&code](QLatin1String known) {
        return code.compare(known, Qt::CaseInsensitive) == 0;
    });
    if (found == codes.end())
        return std::nullopt;
    return static_cast<Enum>(found - codes.begin());
}

} // namespace

QString codeOf(EnvironmentKind kind)
{
    return codeIn(kindCodes, kind);
}

QString codeOf(SignInFlow flow)
{
    return codeIn(flowCodes, flow);
}

QString codeOf(ConfirmationLevel level)
{
    return codeIn(confirmationCodes, level);
}

QString codeOf(ProxySettings::Kind kind)
{
    return codeIn(proxyCodes, kind);
}

std::optional<EnvironmentKind> environmentKindFrom(const QString &code)
{
    return valueIn<EnvironmentKind>(kindCodes, code);
}

std::optional<SignInFlow> signInFlowFrom(const QString &code)
{
    return valueIn<SignInFlow>(flowCodes, code);
}

std::optional<ConfirmationLevel> confirmationLevelFrom(const QString &code)
{
    return valueIn<ConfirmationLevel>(confirmationCodes, code);
}

std::optional<ProxySettings::Kind> proxyKindFrom(const QString &code)
{
    return valueIn<ProxySettings::Kind>(proxyCodes, code);
}

} // namespace hookdesk
