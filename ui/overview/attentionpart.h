// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/statepane.h"
#include "ui/overview/attentionmodel.h"

#include <QWidget>

class QPushButton;

namespace hookdesk {

class AttentionView;
class SectionHead;

/// What needs somebody: their number, the worst of them, and the others on demand.
class AttentionPart : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionPart(bool readOnly, QWidget *parent = nullptr);
    ~AttentionPart() override;

    /// All of them, the most urgent first; `now` by the server's clock. `empty` is told when there
    /// is none.
    void setItems(const QList<AttentionItem> &items, const QDateTime &now,
                  const StatePane::Content &empty);

    [[nodiscard]] AttentionView &view() { return *m_view; }

signals:
    /// There are more than a page can show.
    void allRequested();

private:
    void setTexts();
    void unfold();
    void showRows();
    [[nodiscard]] qsizetype shownCount() const;

    AttentionModel m_model;
    QList<AttentionItem> m_items;
    QDateTime m_now;
    SectionHead *m_head;
    AttentionView *m_view;
    StatePane *m_pane;
    QPushButton *m_more;
    bool m_unfolded = false;
};

} // namespace hookdesk
