// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background.h"
#include "ui/events/payloadtext.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QToolButton;

namespace hookdesk {

class PayloadEdit;

/// Finds text in a payload: a field, how often it is there, and the way from one place to the next.
/// Large payloads are searched beside the window.
class PayloadSearch : public QWidget
{
    Q_OBJECT

public:
    /// `edit` is this one's sibling and lives as long.
    explicit PayloadSearch(PayloadEdit &edit, QWidget *parent = nullptr);

    /// Another payload: what is searched for stays.
    void setPayload(std::shared_ptr<const PayloadText> payload);
    /// With what is selected in the view, if it is of one line.
    void begin();
    void showNext() { step(1); }
    void showPrevious() { step(-1); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(bool fromHere);
    void take(const QList<TextPlace> &places);
    void step(int by);
    void showCount();

    PayloadEdit &m_edit;
    std::shared_ptr<const PayloadText> m_payload;
    QLineEdit *m_field;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_count;
    LatestInBackground m_finding;
    QList<TextPlace> m_places;
    qsizetype m_current = -1;
    bool m_fromHere = false; ///< What is found is gone to.
};

} // namespace hookdesk
