// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

signals:
    void pageChosen(int index);

protected:
    [[nodiscard]] QSize sizeHint() const override;
    void changeEvent(QEvent *event) override;

private:
    void drawIcons();
    void keepRowsHigh();

    QStandardItemModel *m_model;
};

} // namespace hookdesk
