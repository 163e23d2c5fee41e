// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sessionview.h"

#include "app/session/apichecker.h"
#include "app/session/session.h"
#include "app/session/webhooksecrets.h"
#include "ui/activity/activitypage.h"
#include "ui/apicheck/apicheckpage.h"
#include "ui/common/actionregistry.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"
#include "ui/delivery/reactivationdialog.h"
#include "ui/delivery/testeventdialog.h"
#include "ui/events/archivedialog.h"
#include "ui/events/eventspage.h"
#include "ui/help/guidepage.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/apichangenote.h"
#include "ui/shell/environmentstripe.h"
#include "ui/shell/firststeps.h"
#include "ui/shell/jobsarea.h"
#include "ui/shell/loginnote.h"
#include "ui/shell/navigation.h"
#include "ui/shell/navigationbadges.h"
#include "ui/shell/resumeoffer.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/storenotes.h"
#include "ui/signature/signaturepage.h"
#include "ui/snapshots/snapshotactions.h"
#include "ui/webhooks/webhookspage.h"

#include <QAction>
#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hookdesk {

namespace {

QFrame *line(QFrame::Shape shape, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(shape);
    frame->setFrameShadow(QFrame::Plain);
    frame->setForegroundRole(QPalette::Midlight);
    return frame;
}

} // namespace

SessionView::SessionView(Session &session, WebhookSecrets &secrets, ActionRegistry &actions,
                         Prompt &prompt, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_navigation(new Navigation(this))
    , m_pages(new QStackedWidget(this))
    , m_firstSteps(new FirstSteps(session, this))
    , m_guide(new GuidePage(this))
    , m_notes(new QVBoxLayout)
{
    auto *overview = new OverviewPage(session, actions, settings, this);
    auto *webhooks = new WebhooksPage(session, actions, prompt, settings, this);
    webhooks->setSecrets(secrets);
    new SnapshotActions(session, actions, settings, this);
    auto *events = new EventsPage(session, actions, prompt, settings, this);
    addPage(overview, QStringLiteral("view-statistics"));
    addPage(webhooks, QStringLiteral("network-wired"));
    addPage(events, QStringLiteral("dialog-warning"));
    auto *signature = new SignaturePage(session, secrets, actions, settings, this);
    addPage(signature, QStringLiteral("dialog-password"));
    addPage(new ActivityPage(session, actions, settings, this), QStringLiteral("appointment-new"));
    addPage(new ApiCheckPage(session, actions, settings, this), QStringLiteral("dialog-ok-apply"));
    addGuide();
    auto *badges = new NavigationBadges(
        session.webhooks(), overview->tally(), *m_navigation,
        {static_cast<int>(Page::Webhooks), static_cast<int>(Page::Events)}, this);
    keepTranslated(this, [this, badges] {
        setTexts();
        badges->update();
    });
    connect(m_navigation, &Navigation::pageChosen, this, &SessionView::showPageAt);
    connect(events, &EventsPage::archiveRequested, this, [this, &session, &settings] {
        if (!m_archive) {
            m_archive = new ArchiveDialog(session, settings, this);
            connect(m_archive, &ArchiveDialog::preferencesRequested, this,
                    &SessionView::preferencesRequested);
            m_archive->setAttribute(Qt::WA_DeleteOnClose);
        }
        m_archive->show();
        m_archive->raise();
    });
    connect(overview, &OverviewPage::statusRequested, this, [this, webhooks](WebhookStatus status) {
        showPage(Page::Webhooks);
        webhooks->showStatus(status);
    });
    const auto showWebhook = [this, webhooks](const WebhookId &id) {
        showPage(Page::Webhooks);
        webhooks->showWebhook(id);
    };
    const auto showFailures = [this, events](const WebhookId &id) {
        showPage(Page::Events);
        events->showWebhook(id);
    };
    connect(overview, &OverviewPage::activityRequested, this, [this] { showPage(Page::Activity); });
    connect(overview, &OverviewPage::webhookRequested, this, showWebhook);
    connect(overview, &OverviewPage::failuresRequested, this, showFailures);
    connect(overview, &OverviewPage::retryRequested, this, [this, events](const WebhookId &id) {
        showPage(Page::Events);
        events->retryWebhook(id);
    });
    connect(overview, &OverviewPage::eventsRequested, this, [this, events](EventStatus status) {
        showPage(Page::Events);
        events->showStatus(status);
    });
    const auto reactivate = [this, &session](const QList<WebhookId> &ids) {
        QList<WebhookPtr> found;
        for (const WebhookId &id : ids) {
            if (const WebhookPtr webhook = session.webhooks().find(id))
                found.append(webhook);
        }
        openReactivation(session, found, 0);
    };
    connect(overview, &OverviewPage::reactivationRequested, this, reactivate);
    connect(events, &EventsPage::reactivationRequested, this, reactivate);
    connect(webhooks, &WebhooksPage::reactivationRequested, this,
            [this, &session](const QList<WebhookPtr> &chosen, qsizetype leftOut) {
                openReactivation(session, chosen, leftOut);
            });
    connect(webhooks, &WebhooksPage::endpointCheckRequested, this,
            [this, &session](const WebhookPtr &webhook) { openEndpointCheck(session, webhook); });
    connect(webhooks, &WebhooksPage::testEventRequested, this,
            [this, &session](const WebhookPtr &webhook) {
                auto *dialog = new TestEventDialog(session, webhook, this);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            });
    connect(webhooks, &WebhooksPage::failuresRequested, this, showFailures);
    connect(webhooks, &WebhooksPage::created, this, [this] { showPage(Page::Webhooks); });
    connect(events, &EventsPage::webhookRequested, this, showWebhook);
    connect(events, &EventsPage::webhooksRequested, this,
            [this, webhooks](const QList<WebhookId> &ids) {
                showPage(Page::Webhooks);
                webhooks->showWebhooks(ids);
            });
    const auto showSignature = [this, signature](const WebhookEvent &event) {
        showPage(Page::Signature);
        signature->checkEvent(event);
    };
    connect(events, &EventsPage::signatureRequested, this, showSignature);
    connect(m_firstSteps, &FirstSteps::deactivatedRequested, this, [this, webhooks] {
        showPage(Page::Webhooks);
        webhooks->showStatus(WebhookStatus::Deactivated);
    });
    connect(m_firstSteps, &FirstSteps::signatureRequested, this, showSignature);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(line(QFrame::VLine, this));
    middle->addWidget(m_pages, 1);
    auto *foot = new JobsArea(session, actions, this);
    foot->setStatus(new StatusArea(session, foot));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new EnvironmentStripe(session, actions, this));
    column->addLayout(m_notes);
    column->addWidget(new StoreNotes(session, this));
    column->addWidget(new ResumeOffer(session, this));
    auto *apiChange = new ApiChangeNote(session.apiChecker(), this);
    connect(apiChange, &ApiChangeNote::apiCheckRequested, this,
            [this] { showPage(Page::ApiCheck); });
    column->addWidget(apiChange);
    column->addLayout(middle, 1);
    column->addWidget(m_firstSteps); // below the pages, which stay where they are when it goes
    column->addWidget(line(QFrame::HLine, this));
    column->addWidget(foot);
    showPage(Page::Webhooks);
}

void SessionView::resizeEvent(QResizeEvent *event)
{
    constexpr int leastWithTitles = 1000;
    QWidget::resizeEvent(event);
    m_navigation->setCompact(isNarrow(*this, leastWithTitles));
}

void SessionView::watch(KeptRefreshToken &token)
{
    m_notes->addWidget(new LogInNote(token, this));
}

void SessionView::openReactivation(Session &session, const QList<WebhookPtr> &webhooks,
                                   qsizetype leftOut)
{
    if (webhooks.isEmpty() || session.isReadOnly())
        return;
    auto *dialog = new ReactivationDialog(session, webhooks, leftOut, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Of a webhook that can be switched on, with the steps that follow.
void SessionView::openEndpointCheck(Session &session, const WebhookPtr &webhook)
{
    using Purpose = ReactivationDialog::Purpose;
    const bool isOff = webhook->status() == WebhookStatus::Deactivated;
    auto *dialog = new ReactivationDialog(session, {webhook}, 0, this,
                                          isOff && !session.isReadOnly() ? Purpose::Reactivate
                                                                         : Purpose::CheckEndpoint);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    dialog->checkEndpoint();
}

void SessionView::addPage(QWidget *page, const QString &iconName)
{
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    m_pages->addWidget(page);
    m_navigation->addPage(iconName);
}

void SessionView::addGuide()
{
    addPage(m_guide, QStringLiteral("help-contents"));
    QAction *find = m_actions.add({QStringLiteral("guide.find"),
                                   {},
                                   QStringLiteral("edit-find"),
                                   {},
                                   MenuSection::ContextOnly,
                                   m_guide,
                                   PageCommand::Find});
    connect(find, &QAction::triggered, m_guide, &GuidePage::focusSearch);
    connect(m_guide, &GuidePage::left, this, [this] {
        showPage(m_before);
        if (m_focusBefore)
            m_focusBefore->setFocus();
    });
}

void SessionView::setTexts()
{
    const QStringList titles{
        tr("Overview"), tr("Webhooks"),  tr("Failed events"), tr("Signature checker"),
        tr("Activity"), tr("API check"), tr("Guide")};
    m_navigation->setTitles(titles);
    QHash<const QWidget *, QString> ofPages;
    for (int index = 0; index < m_pages->count(); ++index) {
        ofPages.insert(m_pages->widget(index), titles.at(index));
        m_pages->widget(index)->setWindowTitle(titles.at(index));
    }
    m_actions.setPageTitles(ofPages);
}

void SessionView::showPageAt(int index)
{
    if (m_pages->widget(index) == m_guide && m_pages->currentWidget() != m_guide)
        m_focusBefore = QApplication::focusWidget();
    m_pages->setCurrentIndex(index);
    m_actions.setShownPage(m_pages->currentWidget());
    if (m_pages->currentWidget() == m_guide)
        return;
    m_before = static_cast<Page>(index);
    if (const auto topic = guideTopicAt(*m_pages->currentWidget()))
        setGuideTopic(*this, *topic); // F1 in the navigation asks about the page
}

void SessionView::showPage(Page page)
{
    m_navigation->setCurrentPage(static_cast<int>(page));
}

} // namespace hookdesk
