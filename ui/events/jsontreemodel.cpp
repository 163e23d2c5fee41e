// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/jsontreemodel.h"

#include "app/domain/jsonscan.h"
#include "ui/common/plaintext.h"

#include <limits>
#include <utility>
#include <vector>

namespace hookdesk {

namespace {

constexpr qsizetype longestShown = 1000;

bool isContainer(QByteArrayView value)
{
    return value.startsWith('{') || value.startsWith('[');
}

/// Nothing but blanks between the brackets.
bool isEmptyContainer(QByteArrayView value)
{
    const QByteArrayView inside = value.sliced(1).trimmed();
    return inside.isEmpty() || inside.front() == '}' || inside.front() == ']';
}

/// Escapes of a key are those of a string.
QString keyText(QByteArrayView key)
{
    if (!key.contains('\\'))
        return QString::fromUtf8(key);
    return scalarOf('"' + key.toByteArray() + '"', std::numeric_limits<qsizetype>::max());
}

} // namespace

struct JsonTreeModel::Node
{
    Node(Node *above, int place, const JsonSpan &what)
        : parent(above)
        , row(place)
        , span(what)
        , members(isContainer(what.value) ? what.value : QByteArrayView())
        , isBegun(!isContainer(what.value) || isEmptyContainer(what.value))
    {
    }

    [[nodiscard]] bool hasMore() const { return !isBegun || ahead.has_value(); }
    /// Reads the first member, which takes as long as the member is large.
    void begin()
    {
        if (!std::exchange(isBegun, true))
            ahead = members.next();
    }

    Node *parent;
    int row;
    JsonSpan span;
    JsonMembers members;           ///< Where reading goes on.
    std::optional<JsonSpan> ahead; ///< The next one, so that the end is known in time.
    bool isBegun;
    std::vector<std::unique_ptr<Node>> children;
};

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>(nullptr, 0, JsonSpan()))
{
}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setJson(const QByteArray &json)
{
    beginResetModel();
    m_root.reset();
    m_json = json;
    QByteArrayView text = QByteArrayView(m_json);
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    text = text.trimmed();
    m_root = std::make_unique<Node>(nullptr, 0,
                                    JsonSpan{{}, isContainer(text) ? text : QByteArrayView()});
    if (!isContainer(text) && !text.isEmpty()) // a single value is a tree of one row
        m_root->children.push_back(std::make_unique<Node>(m_root.get(), 0, JsonSpan{{}, text}));
    endResetModel();
}

void JsonTreeModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    tellChanged({});
}

void JsonTreeModel::tellChanged(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows > 0)
        emit dataChanged(index(0, 0, parent), index(rows - 1, columns - 1, parent));
    for (int row = 0; row < rows; ++row)
        tellChanged(index(row, 0, parent));
}

JsonTreeModel::Node &JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<Node *>(index.internalPointer()) : *m_root;
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent).children.at(size_t(row)).get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    Node *above = nodeOf(child).parent;
    return above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent).children.size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return columns;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    const Node &node = nodeOf(parent);
    return parent.column() <= 0 && (node.hasMore() || !node.children.empty());
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.column() <= 0 && nodeOf(parent).hasMore();
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Node &node = nodeOf(parent);
    node.begin();
    const int first = int(node.children.size());
    std::vector<std::unique_ptr<Node>> fresh;
    // Until the new rows are in, there is no more: a listener may ask in the middle of it.
    std::optional<JsonSpan> ahead = std::exchange(node.ahead, std::nullopt);
    while (ahead && int(fresh.size()) < batch) {
        fresh.push_back(std::make_unique<Node>(&node, first + int(fresh.size()), *ahead));
        ahead = node.members.next();
    }
    if (fresh.empty()) // text that is cut off, or no JSON
        return;
    beginInsertRows(parent, first, first + int(fresh.size()) - 1);
    for (std::unique_ptr<Node> &child : fresh)
        node.children.push_back(std::move(child));
    node.ahead = ahead;
    endInsertRows();
    if (parent.isValid()) { // it may be counted now
        const QModelIndex value = parent.siblingAtColumn(Value);
        emit dataChanged(value, value);
    }
}

QByteArray JsonTreeModel::source(const QModelIndex &index) const
{
    return nodeOf(index).span.value.toByteArray();
}

QString JsonTreeModel::text(const QModelIndex &index) const
{
    const QByteArrayView value = nodeOf(index).span.value;
    if (value.startsWith('"') && value.size() > 1 && value.endsWith('"'))
        return scalarOf(value, std::numeric_limits<qsizetype>::max());
    return QString::fromUtf8(value);
}

QString JsonTreeModel::path(const QModelIndex &index) const
{
    QString path;
    for (const Node *node = &nodeOf(index); node->parent; node = node->parent) {
        const bool inObject = node->parent->members.isObject();
        const QString step = inObject ? keyText(node->span.key) : nameText(*node);
        const bool needsDot = inObject && node->parent != m_root.get();
        path.prepend(needsDot ? QLatin1Char('.') + step : step);
    }
    return path;
}

QString JsonTreeModel::nameText(const Node &node) const
{
    if (node.parent->members.isObject())
        return plainLine(keyText(node.span.key), longestShown);
    // What is no list has one row: the value itself.
    return isContainer(m_root->span.value) ? QStringLiteral("[%1]").arg(node.row) : tr("Value");
}

QString JsonTreeModel::valueText(const Node &node) const
{
    const QByteArrayView value = node.span.value;
    if (isContainer(value)) {
        const bool isObject = node.members.isObject();
        if (node.hasMore())
            return isObject ? tr("Object") : tr("List");
        const int count = int(node.children.size());
        return isObject ? tr("Object with %n field(s)", nullptr, count)
                        : tr("List with %n item(s)", nullptr, count);
    }
    if (value.size() > 8 * longestShown) // no cell shows more, and unescaping it would take time
        return plainLine(QString::fromUtf8(value.first(8 * longestShown)), longestShown);
    if (value.startsWith('"') && value.size() > 1 && value.endsWith('"'))
        return plainLine(QLatin1Char('"') + scalarOf(value, value.size()) + QLatin1Char('"'),
                         longestShown);
    return plainLine(QString::fromUtf8(value), longestShown);
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = nodeOf(index);
    const QString shown = index.column() == Name ? nameText(node) : valueText(node);
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case Qt::ToolTipRole:
        return plainToolTip(shown);
    default:
        return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Value");
}

} // namespace hookdesk
