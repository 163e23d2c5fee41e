// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QUrl>

#include <optional>

namespace hookdesk {

/// The target of `Link: <…>; rel="next"` (RFC 8288, 3); empty when there is none.
[[nodiscard]] QString nextLinkOf(const QByteArray &linkHeader);
/// The number of all records by `X-Total-Count: 120` or `Content-Range: items 0-49/120`.
[[nodiscard]] std::optional<int> totalOf(const QByteArray &totalCount,
                                         const QByteArray &contentRange);

/// The link names the place of the next page with `$skip` and nothing else, so that pages can be
/// asked for by their place as well.
[[nodiscard]] bool namesPlace(const QString &link);

/// The way from page to page by the links of one server. A link is followed only within the origin
/// that was asked, because a token goes with it, and each only once.
class LinkTrail
{
public:
    enum class Verdict {
        Leads,     ///< target() is the next page.
        Elsewhere, ///< To another origin, or nowhere.
        Circle     ///< To a page that was read already.
    };

    /// What `link`, read on `page`, leads to.
    [[nodiscard]] Verdict follow(const QUrl &page, const QString &link);
    [[nodiscard]] const QUrl &target() const { return m_target; }

private:
    QSet<QUrl> m_visited;
    QUrl m_target;
};

} // namespace hookdesk
