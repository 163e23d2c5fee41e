// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/header.h"
#include "app/domain/headercheck.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <optional>

namespace hookdesk {

/// The reason in words, one sentence.
[[nodiscard]] QString headerProblemText(HeaderProblem problem);
/// The same, with a name to use instead where only spaces are in the way.
[[nodiscard]] QString headerProblemText(HeaderProblem problem, const Header &header);

/// Custom headers while they are edited. A row with neither name nor value is not a header: it has
/// no problem and headers() leaves it out.
class HeaderTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Value };
    static constexpr int columns = 2;

    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces all rows.
    void setHeaders(const QList<Header> &headers);
    [[nodiscard]] QList<Header> headers() const;

    /// Adds an empty row at the end and returns it.
    int addRow();
    /// Adds rows at the end, in the place of empty ones.
    void append(const QList<Header> &headers);
    /// Replaces the value of the header with that name, in any case, or adds it.
    void set(const Header &header);
    void remove(QList<int> rows);

    [[nodiscard]] bool contains(const QString &name) const;
    [[nodiscard]] std::optional<HeaderProblem> problem(int row) const;
    /// The cell that the row's problem is about.
    [[nodiscard]] static Column columnOf(HeaderProblem problem);
    [[nodiscard]] std::optional<int> firstFaultyRow() const;
    /// One line for each faulty row, naming row and reason, at most `limit` and a line that counts
    /// the others.
    [[nodiscard]] QString problemLines(int limit) const;
    /// The same for names and values with characters that a person does not see.
    [[nodiscard]] QString hiddenLines(int limit) const;
    void removeHiddenCharacters();

    /// Hidden values are shown as dots everywhere but in an editor.
    void setValuesShown(bool shown);
    /// The texts are in another language now.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    /// Whatever headers() or problem() answer may have changed.
    void edited();

private:
    [[nodiscard]] bool isEmptyRow(int row) const;
    [[nodiscard]] QString shownText(const QModelIndex &index) const;
    [[nodiscard]] QString problemText(const QModelIndex &index) const;
    void dropEmptyRows();
    void announceEdit();

    QList<Header> m_rows;
    bool m_valuesShown = true;
};

} // namespace hookdesk
