// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/eventdecoder.h"
#include "app/domain/result.h"
#include "app/domain/webhookevent.h"

#include <QDialog>

#include <optional>

class QLabel;
class QStackedWidget;
class QTableView;

namespace hookdesk {

class RecordFieldModel;
class Session;
class StatePane;

/// The record that an event tells of, as it is in the environment now. It asks when it is made, and
/// deletes itself when it is closed.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    RecordDialog(Session &session, const WebhookEvent &event, QWidget *parent = nullptr);

private:
    void load();
    void take(const Result<QList<RecordField>> &record);
    void setTexts();
    void showState();
    void copyValue();

    Session &m_session;
    const WebhookEvent m_event; ///< Without its payload.
    QStackedWidget *m_pages;
    StatePane *m_state;
    QTableView *m_table;
    RecordFieldModel *m_model;
    QAction *m_again;
    QAction *m_copy;
    QLabel *m_heading;
    std::optional<ApiError> m_error; ///< Of the last answer.
};

} // namespace hookdesk
