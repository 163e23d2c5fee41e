// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/headertablemodel.h"

#include "ui/common/hiddencharacternote.h"
#include "ui/common/theme.h"

#include <algorithm>

namespace hookdesk {

namespace {

constexpr qsizetype suggestedLength = 60;
constexpr qsizetype maskLength = 8; // not the value's own length, which would tell about it

bool isEmpty(const Header &header)
{
    return header.name.isEmpty() && header.value.isEmpty();
}

auto named(const QString &name)
{
    return [name](const Header &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    };
}

} // namespace

QString headerProblemText(HeaderProblem problem)
{
    switch (problem) {
    case HeaderProblem::EmptyName:
        return HeaderTableModel::tr("Enter a name.");
    case HeaderProblem::NameNotToken:
        return HeaderTableModel::tr(
            "Use only letters without accents, digits, “-” and “_” in the name.");
    case HeaderProblem::NameReserved:
        return HeaderTableModel::tr("Tribe sets this header itself. Remove it.");
    case HeaderProblem::NameDuplicate:
        return HeaderTableModel::tr("This header is already in the list.");
    case HeaderProblem::ValueControl:
        return HeaderTableModel::tr("Remove line breaks and invisible characters from the value.");
    case HeaderProblem::ValueNotLatin:
        return HeaderTableModel::tr(
            "A character in the value cannot be sent. Use letters, digits and common signs.");
    }
    Q_UNREACHABLE();
}

QString headerProblemText(HeaderProblem problem, const Header &header)
{
    const QString dashed = header.name.simplified().replace(QLatin1Char(' '), QLatin1Char('-'));
    const bool isOneName =
        !checkHeader({Header{dashed, {}}}, 0) && dashed.size() <= suggestedLength;
    if (problem != HeaderProblem::NameNotToken || !isOneName)
        return headerProblemText(problem);
    //: %1 is a header's name as typed, %2 a name that can be sent.
    return HeaderTableModel::tr("“%1” has a space. Use %2?").arg(header.name, dashed);
}

void HeaderTableModel::setHeaders(const QList<Header> &headers)
{
    beginResetModel();
    m_rows = headers;
    endResetModel();
    emit edited();
}

QList<Header> HeaderTableModel::headers() const
{
    QList<Header> headers;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(headers),
                 [](const Header &header) { return !isEmpty(header); });
    return headers;
}

int HeaderTableModel::addRow()
{
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.append(Header{});
    endInsertRows();
    return rowCount() - 1;
}

void HeaderTableModel::append(const QList<Header> &headers)
{
    dropEmptyRows();
    if (headers.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(headers.size()) - 1);
    m_rows.append(headers);
    endInsertRows();
    announceEdit();
}

void HeaderTableModel::set(const Header &header)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), named(header.name));
    if (found == m_rows.end()) {
        append({header});
        return;
    }
    *found = header;
    announceEdit();
}

void HeaderTableModel::remove(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows)) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    announceEdit();
}

bool HeaderTableModel::contains(const QString &name) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), named(name));
}

std::optional<HeaderProblem> HeaderTableModel::problem(int row) const
{
    if (isEmptyRow(row))
        return std::nullopt;
    return checkHeader(m_rows, row);
}

HeaderTableModel::Column HeaderTableModel::columnOf(HeaderProblem problem)
{
    const bool value =
        problem == HeaderProblem::ValueControl || problem == HeaderProblem::ValueNotLatin;
    return value ? Column::Value : Column::Name;
}

std::optional<int> HeaderTableModel::firstFaultyRow() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (problem(row))
            return row;
    }
    return std::nullopt;
}

QString HeaderTableModel::problemLines(int limit) const
{
    QStringList lines;
    int others = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const std::optional<HeaderProblem> found = problem(row);
        if (found && lines.size() < limit)
            lines += tr("Row %1: %2").arg(row + 1).arg(headerProblemText(*found, m_rows.at(row)));
        else if (found)
            ++others;
    }
    if (others > 0)
        lines += tr("%n more row(s) to correct.", nullptr, others);
    return lines.join(QLatin1Char('\n'));
}

QString HeaderTableModel::hiddenLines(int limit) const
{
    QStringList lines;
    const auto note = [&](int row, const QString &what, const QString &text) {
        const QList<HiddenCharacter> found = hiddenCharacters(text, TextUse::Value);
        if (!found.isEmpty())
            lines += tr("Row %1, %2, hidden: %3", "row, name or value, characters")
                         .arg(QString::number(row + 1), what, hiddenCharactersText(found));
    };
    for (int row = 0; row < rowCount(); ++row) {
        note(row, tr("Name"), m_rows.at(row).name);
        note(row, tr("Value"), m_rows.at(row).value);
    }
    const int others = int(lines.size()) - limit;
    lines = lines.mid(0, limit);
    if (others > 0)
        lines += tr("%n more with hidden characters.", nullptr, others);
    return lines.join(QLatin1Char('\n'));
}

void HeaderTableModel::removeHiddenCharacters()
{
    for (Header &header : m_rows)
        header = {withoutHidden(header.name, TextUse::Value),
                  withoutHidden(header.value, TextUse::Value)};
    announceEdit();
}

void HeaderTableModel::setValuesShown(bool shown)
{
    if (m_valuesShown == shown)
        return;
    m_valuesShown = shown;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 1), index(rowCount() - 1, 1));
}

void HeaderTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int HeaderTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HeaderTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant HeaderTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Header &header = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(index);
    case Qt::EditRole:
        return index.column() == 0 ? header.name : header.value;
    case Qt::DecorationRole:
        return problemText(index).isEmpty() ? QVariant()
                                            : themeIcon(QStringLiteral("emblem-error"));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return problemText(index);
    default:
        return {};
    }
}

QVariant HeaderTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return section == 0 ? tr("Name") : tr("Value");
}

Qt::ItemFlags HeaderTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool HeaderTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Header &header = m_rows[index.row()];
    // Blanks around either are not part of a header field (RFC 9110, 5.5).
    (index.column() == 0 ? header.name : header.value) = value.toString().trimmed();
    announceEdit();
    return true;
}

bool HeaderTableModel::isEmptyRow(int row) const
{
    return isEmpty(m_rows.at(row));
}

QString HeaderTableModel::shownText(const QModelIndex &index) const
{
    const Header &header = m_rows.at(index.row());
    if (index.column() == 0)
        return header.name;
    if (m_valuesShown || header.value.isEmpty())
        return header.value;
    return QString(maskLength, QChar(0x2022));
}

QString HeaderTableModel::problemText(const QModelIndex &index) const
{
    const std::optional<HeaderProblem> found = problem(index.row());
    if (!found || static_cast<int>(columnOf(*found)) != index.column())
        return {};
    return headerProblemText(*found, m_rows.at(index.row()));
}

void HeaderTableModel::dropEmptyRows()
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (isEmptyRow(row))
            rows += row;
    }
    if (!rows.isEmpty())
        remove(rows);
}

void HeaderTableModel::announceEdit()
{
    // A name can make or end the duplicate of any other row.
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit edited();
}

} // namespace hookdesk
