// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/archivesettings.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace hookdesk {

/// What the archive keeps, for how long and how much, and how large it is. Less may delete what
/// cannot be had again, so that nothing happens before *Apply*.
class ArchiveSettingsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ArchiveSettingsPane(QWidget *parent = nullptr);

    void setValues(const ArchiveSettings &values);
    [[nodiscard]] ArchiveSettings values() const;
    /// In bytes; below zero: not known.
    void setSize(qint64 bytes);

signals:
    /// A person decided for values().
    void applied();

private:
    void updateApply();
    void setTexts();

    QCheckBox *m_keep;
    QSpinBox *m_days;
    QSpinBox *m_megabytes;
    QPushButton *m_apply;
    QLabel *m_size;
    ArchiveSettings m_effective;
    qint64 m_bytes = -1;
};

} // namespace hookdesk
