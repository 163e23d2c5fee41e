// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventinspector.h"

#include "app/api/webhookdecoder.h"
#include "app/session/session.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"
#include "ui/common/webhookpresentation.h"
#include "ui/events/eventhead.h"
#include "ui/events/payloadview.h"
#include "ui/events/recorddialog.h"
#include "ui/events/webhookname.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace hookdesk {

namespace {

constexpr int widthInCharacters = 34; // at least; a page has it wider
constexpr double mostForHead = 0.55;  // of the height; the payload has the rest

} // namespace

EventInspector::EventInspector(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_pages(new QStackedWidget(this))
    , m_hint(new QLabel(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_scroll(new QScrollArea(this))
    , m_head(new EventHead(m_scroll)) // before the payload in the order of the focus
    , m_payload(new PayloadView(session.exports(), this))
{
    setObjectName(QStringLiteral("eventInspector"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setMargin(spacing::large);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // every value in it takes the focus
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_head);
    m_splitter->addWidget(m_scroll);
    m_splitter->addWidget(m_payload);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    keepTranslated(this, [this] {
        m_scroll->setAccessibleName(tr("Details"));
        m_hint->setText(tr("Select an event"));
    });
    m_settled.setSingleShot(true);
    m_settled.setInterval(0);
    connect(&m_settled, &QTimer::timeout, this, &EventInspector::divide);
    m_head->installEventFilter(this);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isDivided = true; });
    connect(m_head, &EventHead::recordRequested, this, &EventInspector::openRecord);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_head->setNow(serverNow()); });
    m_minute.start(std::chrono::minutes{1});
}

/// Not an explicit minimum, which would silence what the parts need.
QSize EventInspector::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo(
        {fontMetrics().averageCharWidth() * widthInCharacters, 0});
}

/// By the server's clock: the times of the log are its own.
QDateTime EventInspector::serverNow() const
{
    return QDateTime::currentDateTimeUtc().addMSecs(m_session.clockOffset().count());
}

void EventInspector::setEvent(const WebhookEventPtr &event)
{
    if (!event) {
        m_event.reset();
        m_pages->setCurrentWidget(m_hint);
        return;
    }
    display(event, webhookName(m_session.webhooks(), event->webhookId), {});
}

void EventInspector::setArchivedEvent(const ArchivedEvent &archived)
{
    const QString named = archived.webhookName.isEmpty() ? archived.endpoint : archived.webhookName;
    const WebhookPtr webhook = m_session.webhooks().find(archived.event.webhookId);
    QString label = webhook ? unmarkedLabel(*webhook) : named;
    if (label.isEmpty())
        label = archived.event.webhookId.value;
    display(std::make_shared<const WebhookEvent>(archived.event), label, archived.goneAt);
}

void EventInspector::display(const WebhookEventPtr &event, const QString &webhook,
                             const QDateTime &goneAt)
{
    const bool isAnother = !m_event || m_event->id != event->id;
    m_event = event;
    const ApiMap &map = m_session.apiMap();
    m_head->setEvent(event, webhook, goneAt, serverNow(),
                     {unreadDateIn(event->record, map.createdFields),
                      unreadDateIn(event->record, map.eventLastAttemptFields),
                      unreadDateIn(event->record, map.eventNextAttemptFields)});
    const QString record =
        event->record.isEmpty() ? QString() : recordText(m_session.apiMap(), event->record, false);
    m_payload->setEvent(*event, record);
    m_pages->setCurrentWidget(m_splitter);
    if (isAnother) {
        m_scroll->verticalScrollBar()->setValue(0);
        m_settled.start();
    }
}

/// The head is as high as it needs to be, if that leaves enough for the payload.
void EventInspector::divide()
{
    if (m_isDivided || !m_event)
        return;
    const int height = m_splitter->height();
    const int wanted = m_head->sizeHint().height();
    const int head = qMin(wanted, int(height * mostForHead));
    m_splitter->setSizes({head, height - head});
}

bool EventInspector::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_head && event->type() == QEvent::LayoutRequest)
        m_settled.start();
    return QWidget::eventFilter(watched, event);
}

void EventInspector::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_settled.start();
}

void EventInspector::openRecord()
{
    if (!m_event)
        return;
    auto *dialog = new RecordDialog(m_session, *m_event, this);
    dialog->show();
}

} // namespace hookdesk
