// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/apicheck/apifinding.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace hookdesk {

class ForeignTextEdit;

/// One assumption: what was expected, what is there and who says so; and the choice between
/// proposals where there are several.
class AssumptionInspector : public QWidget
{
    Q_OBJECT

public:
    explicit AssumptionInspector(QWidget *parent = nullptr);

    /// nullopt: none is selected.
    void setFinding(const std::optional<ApiFinding> &finding);

signals:
    void chosen(const QString &key, const QString &shown);

private:
    void setTexts();
    void fillChoice();
    [[nodiscard]] QString wholeText() const;

    std::optional<ApiFinding> m_finding;
    QLabel *m_title;
    QWidget *m_choosing; ///< Only there where there is a choice.
    QComboBox *m_choice;
    QLabel *m_wholeLabel;
    ForeignTextEdit *m_whole;
};

} // namespace hookdesk
