// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace hookdesk {

class DifferenceModel;
class MessageBar;
class Session;
class SourcePicker;
class UrlRuleModel;

/// Two times of this environment, or this environment and one of a file, side by side.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    /// The session outlives the dialog.
    explicit CompareDialog(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] SourcePicker &left() { return *m_left; }
    [[nodiscard]] SourcePicker &right() { return *m_right; }
    [[nodiscard]] UrlRuleModel &rules() { return *m_rules; }
    [[nodiscard]] DifferenceModel &model() { return *m_model; }

signals:
    /// What is only on the left is wanted here.
    void copyRequested();

private:
    void layOut();
    void connectParts();
    void chooseFirst();
    void seekDifference();
    void spanFolds();
    void updateCopy();
    [[nodiscard]] QString copyObstacle() const;
    void compare();
    void tellCounts();
    void setTexts();
    [[nodiscard]] bool isAcrossEnvironments() const;
    [[nodiscard]] bool isTwiceTheSame() const;

    Session &m_session;
    SourcePicker *m_left;
    SourcePicker *m_right;
    UrlRuleModel *m_rules;
    DifferenceModel *m_model;
    MessageBar *m_message;
    QWidget *m_ruleArea;
    QLabel *m_leftLabel;
    QLabel *m_rightLabel;
    QLabel *m_ruleNote;
    QTableView *m_ruleTable;
    QTableView *m_table;
    QPushButton *m_copy;
    QLabel *m_counts;
    bool m_seeking = true; ///< Nobody has chosen anything yet.
};

} // namespace hookdesk
