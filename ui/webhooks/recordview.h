// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apimap.h"
#include "app/domain/webhook.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTabWidget;

namespace hookdesk {

class SecretTextEdit;

/// The records of a webhook as the listings sent them, secrets masked until they are asked for.
class RecordView : public QWidget
{
    Q_OBJECT

public:
    explicit RecordView(ApiMap map, QWidget *parent = nullptr);
    /// Which fields hold secrets is another thing now.
    void setMap(const ApiMap &map);

    /// Masks everything again.
    void setWebhook(const WebhookPtr &webhook);

private:
    void showRecords();
    void showRecord(int tab, SecretTextEdit *edit, const QByteArray &record);

    ApiMap m_map;
    WebhookPtr m_webhook;
    QCheckBox *m_reveal;
    QTabWidget *m_tabs;
    SecretTextEdit *m_rest;
    SecretTextEdit *m_odata;
};

} // namespace hookdesk
