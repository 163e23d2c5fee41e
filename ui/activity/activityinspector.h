// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/activityentry.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;

namespace hookdesk {

/// One entry of the activity journal: what happened, and what it changed. Plain text.
class ActivityInspector : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityInspector(QWidget *parent = nullptr);

    /// nullopt: none is selected.
    void setEntry(const std::optional<ActivityEntry> &entry);

private:
    QPlainTextEdit *addText(const char *title);
    void setTexts();

    std::optional<ActivityEntry> m_entry;
    QLabel *m_title;
    QWidget *m_texts; ///< Not there while nothing is selected.
    QPlainTextEdit *m_whole;
    QPlainTextEdit *m_before;
    QPlainTextEdit *m_after;
};

} // namespace hookdesk
