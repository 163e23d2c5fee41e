// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhook.h"

#include <QPointer>
#include <QWidget>

class QSettings;
class QStackedWidget;
class QVBoxLayout;

namespace hookdesk {

class ActionRegistry;
class ArchiveDialog;
class FirstSteps;
class GuidePage;
class KeptRefreshToken;
class Navigation;
class Prompt;
class Session;
class WebhookSecrets;

/// Everything of the window that belongs to one connected environment: the stripe, the navigation,
/// the pages, the jobs and the status.
class SessionView : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Overview, Webhooks, Events, Signature, Activity, ApiCheck, Guide };

    /// The pages add their actions to `actions`, which gets told which one is shown.
    SessionView(Session &session, WebhookSecrets &secrets, ActionRegistry &actions, Prompt &prompt,
                QSettings &settings, QWidget *parent = nullptr);

    void showPage(Page page);
    /// Says above the pages when the log-in is not kept.
    void watch(KeptRefreshToken &token);
    [[nodiscard]] FirstSteps &firstSteps() { return *m_firstSteps; }
    [[nodiscard]] GuidePage &guide() { return *m_guide; }

signals:
    /// From the archive.
    void preferencesRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void openReactivation(Session &session, const QList<WebhookPtr> &webhooks, qsizetype leftOut);
    void openEndpointCheck(Session &session, const WebhookPtr &webhook);
    void addPage(QWidget *page, const QString &iconName);
    void setTexts();
    void showPageAt(int index);
    void addGuide();

    ActionRegistry &m_actions;
    Navigation *m_navigation;
    QStackedWidget *m_pages;
    FirstSteps *m_firstSteps;
    GuidePage *m_guide;
    Page m_before = Page::Webhooks; ///< What was shown before the Guide.
    QPointer<QWidget> m_focusBefore;
    QVBoxLayout *m_notes;
    QPointer<ArchiveDialog> m_archive;
};

} // namespace hookdesk
