// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhook.h"
#include "app/domain/webhookevent.h"

#include <QList>
#include <QWidget>

namespace hookdesk {

class CountCard;
struct OverviewNumbers;

/// The numbers of the environment, all equally wide and in as many lines as the width asks for.
class CountCards : public QWidget
{
    Q_OBJECT

public:
    explicit CountCards(QWidget *parent = nullptr);

    void setNumbers(const OverviewNumbers &numbers);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void statusRequested(hookdesk::WebhookStatus status);
    void eventsRequested(hookdesk::EventStatus status);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    CountCard *addCard(const char *name);
    void setTexts();
    void place();
    [[nodiscard]] QSize cardSize() const;
    [[nodiscard]] int columnsIn(int width) const;

    QList<CountCard *> m_cards;
    CountCard *m_active;
    CountCard *m_atRisk;
    CountCard *m_deactivated;
    CountCard *m_pending;
    CountCard *m_failed;
};

} // namespace hookdesk
