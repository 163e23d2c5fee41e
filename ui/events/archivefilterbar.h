// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/archivedevent.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace hookdesk {

/// What to look for in the archive: text, webhook and period.
class ArchiveFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit ArchiveFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] ArchiveQuery query() const;
    /// What is chosen stays chosen.
    void setWebhooks(const QList<ArchivedWebhook> &webhooks);
    void setWebhook(const WebhookId &id);
    void setCountText(const QString &text);
    void focusText();

signals:
    /// query() is another now; while somebody types, after a moment.
    void changed();

private:
    void setUpText();
    void setUpPeriod();
    void layOut();
    void showDates();
    void setTexts();

    QLineEdit *m_text;
    QComboBox *m_webhook;
    QComboBox *m_period;
    QWidget *m_ownFrom = nullptr; ///< With its label.
    QDateEdit *m_from;
    QWidget *m_ownTo = nullptr; ///< With its label.
    QDateEdit *m_to;
    QLabel *m_count;
    QTimer m_typing;
    QList<ArchivedWebhook> m_webhooks; ///< Those that are offered.
};

} // namespace hookdesk
