// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace hookdesk {

/// The name of a file that exists, typed or chosen; empty: none.
class FileField : public QWidget
{
    Q_OBJECT

public:
    explicit FileField(QWidget *parent = nullptr);

    /// What the file is, for screen readers and the title of the dialog that chooses it.
    void setSubject(const QString &subject);
    void setFile(const QString &file);
    [[nodiscard]] QString file() const;

signals:
    void edited();

private:
    void choose();

    QLineEdit *m_edit;
    QString m_subject;
};

} // namespace hookdesk
