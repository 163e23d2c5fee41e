// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/nearestmodel.h"

#include <QWidget>

class QLabel;
class QSettings;
class QSpinBox;

namespace hookdesk {

class NearestView;
class SectionHead;
class Session;

/// The webhooks that are closest to being switched off, and from where on one is at risk.
class NearestPart : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it. The threshold is kept in the settings for each environment and is in force
    /// from here on.
    NearestPart(Session &session, QSettings &settings, QWidget *parent = nullptr);
    ~NearestPart() override;

    /// `empty` is told when there is none. `now` by the server's clock.
    void setItems(const QList<NearItem> &items, const QDateTime &now, const QString &empty);

signals:
    void webhookRequested(const hookdesk::WebhookId &id);

protected:
    /// The wheel scrolls the page past the threshold, and does not change it.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setTexts();
    [[nodiscard]] QWidget *makeThreshold();
    void restoreThreshold();
    void setThreshold(int threshold);

    Session &m_session;
    QSettings &m_settings;
    NearestModel m_model;
    SectionHead *m_head;
    NearestView *m_view;
    QLabel *m_empty;
    QSpinBox *m_threshold;
};

} // namespace hookdesk
