// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookevent.h"

#include <QSet>
#include <QStringList>
#include <QTreeView>

#include <optional>

class QSettings;

namespace hookdesk {

class CauseModel;
enum class CauseStep;

/// The causes and, unfolded, their events. What is unfolded, selected and current stays so by id
/// when the model resets, and its columns and order from one start of the program to the next.
class CauseView : public QTreeView
{
    Q_OBJECT

public:
    /// Model and settings outlive the view.
    CauseView(CauseModel &model, QSettings &settings, QWidget *parent = nullptr);
    ~CauseView() override;

    /// The rows that are selected, causes and events, each once.
    [[nodiscard]] QModelIndexList selectedRows() const;

signals:
    /// Its button was pressed, with the mouse or with a key.
    void stepRequested(const QModelIndex &cause, CauseStep step);
    /// Once after any number of changes, also when what is selected changed its content.
    void selectionSettled();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What a row is found by after a reset: its cause and, for an event, its own id.
    struct Place
    {
        QString cause;
        QString event; ///< Empty for the cause itself.
    };
    /// What has to come back after a reset.
    struct Kept
    {
        QStringList unfolded;
        QList<Place> selected;
        std::optional<Place> current;
        std::optional<Place> top; ///< The first row that is seen.
    };

    void setUpColumns();
    [[nodiscard]] int stepWidth() const;
    void foldColumns();
    void shareWidth();
    [[nodiscard]] int ownWidth(int column) const;
    [[nodiscard]] int leastShared() const;
    [[nodiscard]] int neededBy(int column) const;
    void measure();
    [[nodiscard]] int leastWidth(int column) const;
    [[nodiscard]] bool isSharing(int column) const;
    [[nodiscard]] Place placeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Place &place) const;
    [[nodiscard]] QStringList selectedIds() const;
    void keep();
    void bringBack();
    void settleLater();

    CauseModel &m_model;
    QSettings &m_settings;
    Kept m_kept;
    QSet<int> m_sized;   ///< By the person: these keep their width.
    QList<int> m_needed; ///< By each column, as measured last.
    bool m_sharing = false;
    bool m_settling = false;
};

} // namespace hookdesk
