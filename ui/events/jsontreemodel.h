// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QByteArray>

#include <memory>

namespace hookdesk {

/// A JSON text as a tree, read only as far as it is looked at: the order of keys and the digits of
/// numbers stay as they were sent, and nothing is parsed that nobody opened. What lies behind a
/// place that is no JSON is not there.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Value };
    static constexpr int columns = 2;
    /// So many members are read at once.
    static constexpr int batch = 500;

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    void setJson(const QByteArray &json);
    /// The language is another one, and so is every text.
    void retranslate();

    /// The bytes of the value as they stand in the text.
    [[nodiscard]] QByteArray source(const QModelIndex &index) const;
    /// The value as a person wants it: a string without quotes and escapes, else the bytes.
    [[nodiscard]] QString text(const QModelIndex &index) const;
    /// From the top, for example `payload.changes[2].field`.
    [[nodiscard]] QString path(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;

    [[nodiscard]] Node &nodeOf(const QModelIndex &index) const;
    void tellChanged(const QModelIndex &parent);
    [[nodiscard]] QString nameText(const Node &node) const;
    [[nodiscard]] QString valueText(const Node &node) const;

    QByteArray m_json;
    std::unique_ptr<Node> m_root;
};

} // namespace hookdesk
