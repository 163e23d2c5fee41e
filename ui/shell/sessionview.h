// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhook.h"

#include <QPointer>
#include <QWidget>

class QSettings;
class QStackedWidget;

namespace hookdesk {

class ActionRegistry;
class ArchiveDialog;
class Navigation;
class Prompt;
class Session;

/// Everything of the window that belongs to one connected environment: the stripe, the navigation,
/// the pages, the jobs and the status.
class SessionView : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Overview, Webhooks, Events, Signature, Activity };

    /// The pages add their actions to `actions`.
    SessionView(Session &session, ActionRegistry &actions, Prompt &prompt, QSettings &settings,
                QWidget *parent = nullptr);

    void showPage(Page page);

signals:
    /// From the archive.
    void preferencesRequested();

private:
    void openReactivation(Session &session, const QList<WebhookPtr> &webhooks, qsizetype leftOut);
    void addPage(QWidget *page, const QString &title, const QString &iconName);

    Navigation *m_navigation;
    QStackedWidget *m_pages;
    QPointer<ArchiveDialog> m_archive;
};

} // namespace hookdesk
