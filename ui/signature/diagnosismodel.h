// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/diagnosis.h"

#include <QAbstractTableModel>

namespace hookdesk {

/// The findings of a diagnosis, the most certain first.
class DiagnosisModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Certainty, Finding, Remedy };
    static constexpr int columnCountValue = 3;

    using QAbstractTableModel::QAbstractTableModel;

    void setDiagnosis(const Diagnosis &diagnosis);
    [[nodiscard]] const Diagnosis &diagnosis() const { return m_diagnosis; }
    [[nodiscard]] const Finding &at(int row) const { return m_diagnosis.findings.at(row); }
    /// The language is another one, and so is every text.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const Finding &finding, Column column) const;

    Diagnosis m_diagnosis;
};

} // namespace hookdesk
