// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/odatalisting.h"
#include "app/api/restlisting.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace hookdesk {

/// Loads both listings of webhooks side by side and hands over each page as it comes.
///
/// Nothing is assumed about which of them an environment has: one that is forbidden, absent or
/// broken ends with its error while the other goes on. A listing that changed while it was read is
/// read again, and its pages are handed over again.
class ListingJob : public QObject
{
    Q_OBJECT

public:
    ListingJob(TribeClient &client, QObject *owner);

    [[nodiscard]] const std::optional<ApiError> &restError() const { return m_rest->error(); }
    [[nodiscard]] const std::optional<ApiError> &odataError() const { return m_odata->error(); }
    /// Why a listing that answered is not whole.
    [[nodiscard]] const std::optional<Shortfall> &restShortfall() const
    {
        return m_rest->shortfall();
    }
    [[nodiscard]] const std::optional<Shortfall> &odataShortfall() const
    {
        return m_odata->shortfall();
    }
    /// At least one listing was heard whole and the other whole or not at all.
    [[nodiscard]] bool isComplete() const;
    /// The number of webhooks by the OData count, as soon as it is known.
    [[nodiscard]] std::optional<int> total() const { return m_odata->pass().total(); }
    /// The ids of every record in either listing, as it was read last.
    [[nodiscard]] QSet<WebhookId> seen() const;
    [[nodiscard]] QStringList problems() const;

signals:
    void pageRead(hookdesk::WebhookListing listing, const QList<hookdesk::Webhook> &webhooks);
    /// Once, when neither listing has anything more to come.
    void finished();

private:
    void readerFinished();

    ODataListing *m_odata;
    RestListing *m_rest;
    bool m_finished = false;
};

} // namespace hookdesk
