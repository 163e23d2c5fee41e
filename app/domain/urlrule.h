// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace hookdesk {

/// Puts one place for another at the beginning of an endpoint, when a webhook moves between
/// environments. Everything behind it stays as it is, byte by byte.
struct UrlRule
{
    /// With `://` the beginning of the URL, up to a boundary (`https://a.example/in` fits
    /// `https://a.example/in/x` and not `https://a.example/inner`); else a host, with its port
    /// where it has one, in any case; with a dot in front every host that ends so.
    QString find;
    QString replace; ///< What stands there instead.

    friend bool operator==(const UrlRule &, const UrlRule &) = default;
};

/// By the first rule that fits; as it was when none does, or for rules that find nothing.
[[nodiscard]] QString rewrittenUrl(const QString &url, const QList<UrlRule> &rules);

} // namespace hookdesk
