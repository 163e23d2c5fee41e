// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhook.h"

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace hookdesk {

class ActionRegistry;
struct ActionSpec;

/// The commands of the webhooks page and when they can be given.
class WebhookActions : public QObject
{
    Q_OBJECT

public:
    /// What decides which commands make sense.
    struct Situation
    {
        qsizetype selected = 0;
        qsizetype reactivatable = 0; ///< Selected and not known to be active.
        bool readOnly = false;
        QString exportObstacle; ///< Why rows may not be copied as a table; empty: they may.
        bool loading = false;
        bool filtered = false;
        bool hasCommand = false; ///< hookdeskctl can do what is selected, or filtered.
    };

    /// Adds the actions to the registry, which owns them, and to the widgets whose focus they need.
    WebhookActions(ActionRegistry &registry, QWidget *page, QWidget *table);

    void update(const Situation &situation);

    QAction *const create;
    QAction *const createLike;
    QAction *const failures; ///< Shows the failed events of the selected webhook.
    QAction *const reactivate;
    QAction *const checkEndpoint;
    QAction *const testEvent;
    QAction *const remove;
    QAction *const refresh;
    QAction *const focusFilter;
    QAction *const clearFilter;
    QAction *const showDetails; ///< Can be checked.
    QAction *const copyRows;
    QAction *const copyId;
    QAction *const copyEndpoint;
    QAction *const copyCommand;

private:
    void addTo(QWidget *table);
    void setTexts();

    Situation m_situation;
};

/// What can be reactivated: known to be deactivated, or not known.
[[nodiscard]] bool isReactivatable(const Webhook &webhook);

} // namespace hookdesk
