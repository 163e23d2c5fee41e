// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace hookdesk {

/// What an option of curl means for the request.
enum class CurlOption {
    Flag,       ///< Nothing for the request; takes no value.
    OtherValue, ///< Nothing for the request; takes a value.
    Unknown,
    Header,
    Data,
    DataRaw,
    DataUrlEncoded,
    Json,
    Method,
    Url,
    Cookie,
    UserAgent,
    Referer,
    Credentials,
    Get,
    Head,
    Upload,
    Form,
    Next,
};

/// The meaning of a long option, without its two dashes.
[[nodiscard]] CurlOption longCurlOption(QByteArrayView name);
[[nodiscard]] CurlOption shortCurlOption(char letter);
[[nodiscard]] bool takesValue(CurlOption option);

} // namespace hookdesk
