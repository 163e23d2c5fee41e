// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/deliverysettings.h"
#include "app/sandbox/storedevent.h"
#include "app/sandbox/storedwebhook.h"

#include <QObject>
#include <QUrl>

#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace hookdesk::sandbox {

/// How one attempt ended.
struct AttemptResult
{
    std::optional<int> status; ///< Of the answer, if there was one.
    QString error;             ///< Empty when it was delivered: any status from 200 to 299.
};

/// One attempt: the body of an event, signed and posted with the headers of its webhook. No
/// redirect is followed, nothing is sent twice. Destroying it aborts.
class Delivery : public QObject
{
    Q_OBJECT

public:
    /// `target`: where to, on loopback.
    Delivery(QNetworkAccessManager &network, const StoredWebhook &webhook, const StoredEvent &event,
             const QUrl &target, const DeliverySettings &settings, QObject *parent);
    ~Delivery() override;

signals:
    /// Once.
    void ended(const hookdesk::sandbox::AttemptResult &result);

private:
    QNetworkReply *m_reply;
};

} // namespace hookdesk::sandbox
