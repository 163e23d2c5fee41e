// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookevent.h"
#include "app/store/archivedevent.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace hookdesk {

class EventHead;
class PayloadView;
class Session;

/// One event of the log, beside the table: what it tells of, why it failed, and its payload.
class EventInspector : public QWidget
{
    Q_OBJECT

public:
    explicit EventInspector(Session &session, QWidget *parent = nullptr);

    /// nullptr: nothing is selected.
    void setEvent(const WebhookEventPtr &event);
    /// An event of the archive; it says so where Tribe has forgotten it.
    void setArchivedEvent(const ArchivedEvent &archived);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void display(const WebhookEventPtr &event, const QString &webhook, const QDateTime &goneAt);
    void openRecord();
    void divide();
    [[nodiscard]] QDateTime serverNow() const;

    Session &m_session;
    WebhookEventPtr m_event;
    QStackedWidget *m_pages;
    QLabel *m_hint;
    QSplitter *m_splitter;
    QScrollArea *m_scroll;
    EventHead *m_head;
    PayloadView *m_payload;
    QTimer m_minute;
    QTimer m_settled;         ///< Texts have found their height by then.
    bool m_isDivided = false; ///< By the person: it stays so.
};

} // namespace hookdesk
