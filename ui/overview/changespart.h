// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/changesmodel.h"
#include "ui/overview/wholetable.h"

class QLabel;

namespace hookdesk {

class SectionHead;
class Session;

/// The table of what was done last.
class ChangesView : public WholeTable
{
    Q_OBJECT

public:
    /// The model outlives the view.
    explicit ChangesView(ChangesModel &model, QWidget *parent = nullptr);

    /// To be called when the rows are others.
    void fitColumns();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int widestText(ChangesColumn column) const;
};

/// What was done last from here; every row leads to the journal.
class ChangesPart : public QWidget
{
    Q_OBJECT

public:
    /// The session, and its recorder, outlive it.
    explicit ChangesPart(Session &session, QWidget *parent = nullptr);
    ~ChangesPart() override;

    /// Time has passed.
    void refreshTexts();

signals:
    void activityRequested();

private:
    void setTexts();
    void showRows();

    ChangesModel m_model;
    const bool m_isWrittenDown;
    SectionHead *m_head;
    ChangesView *m_view;
    QLabel *m_empty;
};

} // namespace hookdesk
