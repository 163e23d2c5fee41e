// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signature/diagnosismodel.h"

#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/signature/findingtext.h"

namespace hookdesk {

void DiagnosisModel::setDiagnosis(const Diagnosis &diagnosis)
{
    beginResetModel();
    m_diagnosis = diagnosis;
    endResetModel();
}

void DiagnosisModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCountValue - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCountValue - 1));
}

int DiagnosisModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_diagnosis.findings.size());
}

int DiagnosisModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCountValue;
}

QString DiagnosisModel::text(const Finding &finding, Column column) const
{
    const FindingText words = findingText(finding, m_diagnosis.tried);
    switch (column) {
    case Column::Certainty:
        return certaintyText(finding.certainty);
    case Column::Finding:
        return words.title;
    case Column::Remedy:
        return QString(words.remedy).replace(QLatin1Char('\n'), QLatin1Char(' '));
    }
    return {};
}

QVariant DiagnosisModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = at(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool isProved = finding.certainty == Finding::Certainty::Proved;
    switch (role) {
    case Qt::DisplayRole:
        return text(finding, column);
    case Qt::ToolTipRole:
        return plainToolTip(text(finding, column));
    case Qt::DecorationRole:
        if (column != Column::Certainty)
            return {};
        return themeIcon(isProved ? QStringLiteral("dialog-ok-apply")
                                  : QStringLiteral("dialog-information"));
    default:
        return {};
    }
}

QVariant DiagnosisModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Certainty:
        return tr("Certainty");
    case Column::Finding:
        return tr("Finding");
    case Column::Remedy:
        return tr("What to do");
    }
    return {};
}

} // namespace hookdesk
