// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/storeerror.h"

#include <QDialog>
#include <QString>

#include <optional>

class QPlainTextEdit;

namespace hookdesk {

class MessageBar;

/// Shows a support report before it is copied or saved; what is shown is what leaves.
class SupportReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SupportReportDialog(const QString &report, QWidget *parent = nullptr);

    /// Writes the report to this file; the outcome is told beside it.
    void saveTo(const QString &path);

private:
    void copy();
    void askWhere();
    void saved(const std::optional<StoreError> &problem);

    QPlainTextEdit *m_text;
    MessageBar *m_bar;
};

} // namespace hookdesk
