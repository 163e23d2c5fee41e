// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/webhooks/webhookfilter.h"

#include <QStringList>
#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace hookdesk {

/// Says which webhooks the table shows, and how many.
class WebhookFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `clearAction` clears the filter; the bar shows it while there is one.
    explicit WebhookFilterBar(QAction *clearAction, QWidget *parent = nullptr);

    [[nodiscard]] WebhookFilter filter() const;
    void setFilter(const WebhookFilter &filter);
    /// Offers these types; the chosen one stays offered.
    void setEntityTypes(const QStringList &types);
    void focusName();

signals:
    void filterChanged(const hookdesk::WebhookFilter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setTexts();
    void setUpName();
    void setUpStatus();
    void setUpEntityType();
    void setUpOnly();
    void layOut();
    void showOnly();
    void announce();

    QLineEdit *m_name;
    QComboBox *m_status;
    QComboBox *m_entityType;
    QToolButton *m_onlyThese; ///< Says that certain ones are shown, and ends it.
    QSet<WebhookId> m_only;
    QToolButton *m_clear;
    bool m_setting = false;
};

} // namespace hookdesk
