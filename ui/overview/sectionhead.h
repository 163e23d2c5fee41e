// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace hookdesk {

class FlowLayout;

/// The line above a part of a page: its title, what is to be said beside it, and a key or a button.
class SectionHead : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHead(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setDetail(const QString &detail);
    void addWidget(QWidget *widget);

private:
    QLabel *m_title;
    QLabel *m_detail;
    FlowLayout *m_line;
};

/// Plain text in the muted colour that wraps: what is said beside or below something.
[[nodiscard]] QLabel *mutedLabel(QWidget *parent);

} // namespace hookdesk
