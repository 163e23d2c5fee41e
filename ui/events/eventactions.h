// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace hookdesk {

class ActionRegistry;

/// The commands of the page of failed events and when they can be given.
class EventActions : public QObject
{
    Q_OBJECT

public:
    /// What decides which commands make sense.
    struct Situation
    {
        qsizetype selected = 0;
        qsizetype shown = 0;
        bool readOnly = false;
        QString exportObstacle; ///< Why rows may not be copied as a table; empty: they may.
        bool loading = false;
        bool filtered = false;
        bool hasArchive = false;
        bool namesWebhook = false; ///< The selected event does.
        bool single = false;       ///< Exactly one event is selected, and no cause.
        bool hasCause = false;     ///< The keyboard is at a cause.
        bool causeHasWebhooks = false;
        bool hasDeactivated = false; ///< It has a webhook that is deactivated.
        bool hasCommand = false;     ///< hookdeskctl can do what is selected, or filtered.
    };

    /// Adds the actions to the registry, which owns them, and to the widgets whose focus they need.
    EventActions(ActionRegistry &registry, QWidget *page);

    /// Those that need its focus, and are offered in its context menu.
    void addTo(QWidget &table);
    void setTexts();
    void update(const Situation &situation);
    /// What retries by key does so while the focus is within `place`.
    void bindRetryKeys(QWidget &place);

    QAction *const retry;
    QAction *const retryAll;
    QAction *const retryCause;
    QAction *const reactivate;
    QAction *const refresh;
    QAction *const focusFilter;
    QAction *const clearFilter;
    QAction *const showDetails; ///< Can be checked.
    QAction *const byCause;     ///< Can be checked.
    QAction *const oneByOne;    ///< The same.
    QAction *const archive;
    QAction *const showWebhook;
    QAction *const showWebhooks; ///< Of a cause.
    QAction *const onlyWebhook;
    QAction *const onlyCause;
    QAction *const checkSignature;
    QAction *const copyRows;
    QAction *const copyId;
    QAction *const copyBody;
    QAction *const copyCommand;
};

} // namespace hookdesk
