// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/activityentry.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace hookdesk {

/// What to look for in the activity journal: text, operation, result and environment.
class ActivityFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `environment` and `host` are those of the environment that is open.
    ActivityFilterBar(QString environment, QString host, QWidget *parent = nullptr);

    [[nodiscard]] ActivityQuery query() const;
    /// Nothing is left out but other environments.
    [[nodiscard]] bool isWide() const;
    void focusText();
    void clear();

signals:
    /// query() is another now; while somebody types, after a moment.
    void changed();

private:
    void setUpText();
    void fillChoices();
    void layOut();
    [[nodiscard]] QWidget *named(QComboBox *box, QString (*name)());
    void setTexts();

    const QString m_environmentName;
    const QString m_host;
    QLineEdit *m_text;
    QComboBox *m_operation;
    QComboBox *m_result;
    QComboBox *m_environment;
    QTimer m_typing;
};

} // namespace hookdesk
