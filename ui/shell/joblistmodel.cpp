// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/joblistmodel.h"

#include "ui/common/plaintext.h"
#include "ui/shell/shownjob.h"

#include <QIcon>

namespace hookdesk {

namespace {

QString jobIconName(const ShownJob &job)
{
    switch (job.tone()) {
    case Tone::Bad:
        return QStringLiteral("dialog-error");
    case Tone::Good:
        return QStringLiteral("dialog-ok-apply");
    case Tone::Warning:
        return QStringLiteral("dialog-warning");
    case Tone::Neutral:
    case Tone::Accent:
        break;
    }
    return job.iconName();
}

} // namespace

JobListModel::JobListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void JobListModel::add(std::unique_ptr<ShownJob> added)
{
    ShownJob *job = added.release();
    job->setParent(this);
    beginInsertRows({}, 0, 0);
    m_jobs.prepend(job);
    endInsertRows();
    connect(job, &ShownJob::changed, this, [this, job] { changed(job); });
    connect(job, &ShownJob::gone, this, [this, job] { drop(job); });
}

void JobListModel::changed(ShownJob *job)
{
    const QModelIndex row = index(static_cast<int>(m_jobs.indexOf(job)));
    emit dataChanged(row, row);
}

void JobListModel::drop(ShownJob *job)
{
    const int row = static_cast<int>(m_jobs.indexOf(job));
    m_jobs[row] = nullptr;
    beginRemoveRows({}, row, row);
    m_jobs.removeAt(row);
    endRemoveRows();
    job->disconnect(this);
    job->deleteLater(); // it is just emitting
}

void JobListModel::retranslate()
{
    if (!m_jobs.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int JobListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

QVariant JobListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShownJob *job = m_jobs.at(index.row());
    if (job && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
        return role == Qt::DisplayRole ? job->text() : plainToolTip(job->text());
    if (job && role == Qt::DecorationRole)
        return themeIcon(jobIconName(*job));
    return {};
}

JobItemModel::JobItemModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void JobItemModel::setJob(ShownJob *job)
{
    beginResetModel();
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    endResetModel();
    if (!job)
        return;
    connect(job, &ShownJob::itemsChanged, this, [this](qsizetype first, qsizetype last) {
        emit dataChanged(index(static_cast<int>(first)), index(static_cast<int>(last)));
    });
    connect(job, &ShownJob::gone, this, [this] { setJob(nullptr); });
}

void JobItemModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

int JobItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_job ? 0 : static_cast<int>(m_job->itemCount());
}

QVariant JobItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) { // a narrow list shortens it
        const QString text = m_job->itemText(index.row());
        return role == Qt::DisplayRole ? text : plainToolTip(text);
    }
    if (role == Qt::DecorationRole)
        return themeIcon(m_job->itemIconName(index.row()));
    return {};
}

} // namespace hookdesk
