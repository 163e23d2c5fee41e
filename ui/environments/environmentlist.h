// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environmentid.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QModelIndex;
class QPushButton;
class QVBoxLayout;

namespace hookdesk {

class EnvironmentModel;
class TextFilterModel;

/// The stored environments, and what can be done with the chosen one.
class EnvironmentList : public QWidget
{
    Q_OBJECT

public:
    /// Above this number there is a field to search them.
    static constexpr int mostWithoutSearch = 8;

    /// `model` outlives this.
    explicit EnvironmentList(EnvironmentModel &model, QWidget *parent = nullptr);

    /// The chosen one; empty when there is none.
    [[nodiscard]] EnvironmentId current() const;
    void setCurrent(const EnvironmentId &id);

signals:
    void connectRequested(const hookdesk::EnvironmentId &id);
    void addRequested();
    void editRequested(const hookdesk::EnvironmentId &id);
    void duplicateRequested(const hookdesk::EnvironmentId &id);
    void removeRequested(const hookdesk::EnvironmentId &id);
    /// To this place of the list.
    void moveRequested(const hookdesk::EnvironmentId &id, int position);

private:
    using Request = void (EnvironmentList::*)(const EnvironmentId &);

    void createView();
    void createButtons(QVBoxLayout &column);
    QPushButton *addButton(const QString &iconName);
    void setTexts();
    void connectSignals();
    void moveBy(int rows);
    void request(Request signal);
    void updateParts();
    [[nodiscard]] int currentRow() const;

    EnvironmentModel &m_model;
    TextFilterModel *m_filter;
    QLineEdit *m_search;
    QListView *m_view;
    QPushButton *m_connect = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace hookdesk
