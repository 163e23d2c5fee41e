// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environment.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace hookdesk {

class PillLabel;

/// Whether a name says no more than the pill beside it.
[[nodiscard]] bool isNameOfKind(const QString &name, EnvironmentKind kind);

/// Says in words and colour which environment something concerns.
class EnvironmentBadge : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentBadge(QWidget *parent = nullptr);

    void setEnvironment(const QString &name, EnvironmentKind kind);

private:
    std::optional<EnvironmentKind> m_shownKind;
    PillLabel *m_kind;
    QLabel *m_name;
};

} // namespace hookdesk
