// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QPointer>

#include <memory>

namespace hookdesk {

class ShownJob;

/// The jobs of a session, newest first.
class JobListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit JobListModel(QObject *parent = nullptr);

    /// One that has gone leaves the list.
    void add(std::unique_ptr<ShownJob> job);
    [[nodiscard]] ShownJob *at(int row) const { return m_jobs.at(row); }
    /// The texts are in another language now.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void changed(ShownJob *job);
    void drop(ShownJob *job);

    QList<ShownJob *> m_jobs; ///< Children of this; null while its row is being taken out.
};

/// The items of one job with what happened to each.
class JobItemModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit JobItemModel(QObject *parent = nullptr);

    /// nullptr: no items.
    void setJob(ShownJob *job);
    /// The texts are in another language now.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QPointer<ShownJob> m_job;
};

} // namespace hookdesk
