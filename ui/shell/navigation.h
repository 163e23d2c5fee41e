// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QListView>

class QStandardItemModel;

namespace hookdesk {

/// The narrow list of pages on the left.
class Navigation : public QListView
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void addPage(const QString &iconName);
    /// In the order in which the pages were added.
    void setTitles(const QStringList &titles);
    void setCurrentPage(int index);
    /// Only the icons, where the window is narrow; the titles are in the tool tips then.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    /// A number beside the title, for example of what needs somebody there; empty: none. `meaning`
    /// says it to those who do not see it.
    void setBadge(int page, const QString &number, Tone tone, const QString &meaning);

signals:
    void pageChosen(int index);

protected:
    [[nodiscard]] QSize sizeHint() const override;
    void changeEvent(QEvent *event) override;

private:
    void keepRowsHigh();
    void updateToolTips();

    QStandardItemModel *m_model;
    bool m_compact = false;
};

} // namespace hookdesk
