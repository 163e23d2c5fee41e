// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/eventchoices.h"
#include "ui/events/eventfilter.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace hookdesk {

class FlowLayout;

/// Says which events the table shows. What is seldom filtered by stands in a second
/// row, which opens when it is asked for or used.
class EventFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `clearAction` clears the filter; the bar shows it while there is one.
    explicit EventFilterBar(QAction *clearAction, QWidget *parent = nullptr);

    [[nodiscard]] EventFilter filter() const;
    void setFilter(const EventFilter &filter);
    /// Offers these; what is chosen stays offered.
    void setChoices(const EventChoices &choices);
    void focusText();
    /// For the button of the saved filters.
    void addButton(QToolButton *button);

signals:
    void filterChanged(const hookdesk::EventFilter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpText();
    void setUpStatus();
    void layOutFirstRow();
    void layOutSecondRow();
    QComboBox *addCombo(QString (*name)(), FlowLayout *row);
    void setTexts();
    void announce();

    QLineEdit *m_text;
    QComboBox *m_status;
    QToolButton *m_more;
    QToolButton *m_clear;
    FlowLayout *m_firstRow;
    QWidget *m_secondRow;
    QComboBox *m_webhook;
    QComboBox *m_entityType;
    QComboBox *m_kind;
    QComboBox *m_cause;
    QComboBox *m_host;
    QCheckBox *m_exhausted;
    EventChoices m_choices;
    bool m_setting = false;
};

} // namespace hookdesk
