// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/activityentry.h"

#include <QList>
#include <QWidget>

#include <optional>

class QLabel;

namespace hookdesk {

class ForeignTextEdit;
/// One entry of the activity journal: what happened, and what it changed. Plain text.
class ActivityInspector : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityInspector(QWidget *parent = nullptr);

    /// nullopt: none is selected.
    void setEntry(const std::optional<ActivityEntry> &entry);
    /// Those of one command; so many of them have begun and not ended.
    void setEntries(const QList<ActivityEntry> &entries, int underWay);

private:
    ForeignTextEdit *addText(const char *title);
    void setTexts();
    void showStates(bool shown);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString wholeOfAll() const;

    std::optional<ActivityEntry> m_entry;
    QList<ActivityEntry> m_entries; ///< Of a command, where that is selected.
    int m_underWay = 0;
    QLabel *m_title;
    QWidget *m_texts; ///< Not there while nothing is selected.
    ForeignTextEdit *m_whole;
    ForeignTextEdit *m_before;
    ForeignTextEdit *m_after;
};

} // namespace hookdesk
