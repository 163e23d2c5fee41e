// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookid.h"
#include "ui/events/causecolumns.h"

#include <QAbstractItemModel>
#include <QDateTime>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hookdesk {

/// What is wrong, the most frequent first: a row for each cause at an endpoint, and below it its
/// events, the newest first.
///
/// New content is announced as the few rows that it concerns; a batch that takes the rows apart in
/// more than `maximumRuns` places resets the model. The events of a cause are looked at only when
/// somebody unfolds it.
class CauseModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    static constexpr qsizetype maximumRuns = 16;
    enum Role {
        IdRole = Qt::UserRole + 1, ///< Finds the row again: see indexOf().
        StatusRole,                ///< Of an event; invalid of a cause.
    };

    /// What is known of a webhook now.
    struct Description
    {
        QString label;
        bool deactivated = false;
    };
    using Describe = std::function<Description(const WebhookId &id)>;

    explicit CauseModel(Describe describe, QObject *parent = nullptr);
    ~CauseModel() override;

    /// The events of each group stand the newest first.
    void setGroups(QList<FailureGroup> groups);
    /// False: no cause offers a step, because nothing may be written.
    void setSteps(bool offered);
    /// Webhooks may be called otherwise now, or be active again.
    void describeAgain();
    /// The moment that times are told from. UTC or local.
    void setNow(const QDateTime &now);
    /// The language is another one, and so is every text.
    void retranslate();

    [[nodiscard]] static bool isCause(const QModelIndex &index)
    {
        return index.isValid() && !index.internalPointer();
    }
    /// Of a cause, or of the event's one.
    [[nodiscard]] const FailureGroup &groupOf(const QModelIndex &index) const;
    /// nullptr for a cause.
    [[nodiscard]] WebhookEventPtr eventAt(const QModelIndex &index) const;
    /// What can be done about the cause, or that of the event.
    [[nodiscard]] CauseSteps stepsOf(const QModelIndex &index) const;
    /// The webhooks of a cause, those with the most events first.
    [[nodiscard]] QList<WebhookId> webhooksOf(const QModelIndex &cause) const;
    /// What is shown of this cause; none when it is not there.
    [[nodiscard]] QList<EventId> eventsOf(const FailureCause &cause, const QString &host) const;
    /// By IdRole; causes are found at once, events within these causes.
    [[nodiscard]] QModelIndex indexOf(const QString &id, const QModelIndex &cause = {}) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Node;
    struct Edit;
    using Nodes = std::vector<std::unique_ptr<Node>>;

    [[nodiscard]] const Node &nodeOf(const QModelIndex &index) const;
    [[nodiscard]] const QList<WebhookId> &webhooksOf(const Node &node) const;
    [[nodiscard]] const CauseSteps &stepsOf(const Node &node) const;
    [[nodiscard]] CauseSteps stepsFor(const QList<WebhookId> &ids) const;
    [[nodiscard]] CauseRow rowOf(const Node &node, CauseColumn column) const;
    [[nodiscard]] EventRow described(const QModelIndex &event) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString explanation(const QModelIndex &index) const;
    [[nodiscard]] int compare(const Node &a, const Node &b) const;
    [[nodiscard]] bool isBefore(const Node &a, const Node &b) const;
    [[nodiscard]] Nodes sortedNodes(QList<FailureGroup> groups) const;
    [[nodiscard]] std::optional<std::vector<Edit>> edits(const Nodes &fresh) const;
    [[nodiscard]] qsizetype placeOf(const Node &like) const;
    void reset(Nodes fresh);
    void removeMissing(const Nodes &fresh);
    void place(Nodes fresh);
    void carryOut(const Edit &edit);
    void numberRows();
    void announceAll();

    const Describe m_describe;
    Nodes m_nodes;
    QDateTime m_now;
    bool m_steps = true;
    CauseColumn m_sortColumn = CauseColumn::Events;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace hookdesk
