// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/header.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <optional>

class QGridLayout;
class QLabel;
class QToolButton;

namespace hookdesk {

class SecretEdit;

/// Custom headers of a webhook: names in the open, values masked until they are asked for. A value
/// can be copied without being shown.
class HeaderList : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderList(QWidget *parent = nullptr);
    /// What was copied does not outlive it.
    ~HeaderList() override;

    /// Masks everything again. nullopt: not known.
    void setHeaders(const std::optional<QList<Header>> &headers);

private:
    QLabel *addNote(const std::function<QString()> &text);
    void addHeader(const Header &header);
    void addCutNote(SecretEdit &value, QToolButton &reveal, qsizetype size);

    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace hookdesk
