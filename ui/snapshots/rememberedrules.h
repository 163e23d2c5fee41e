// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/urlrule.h"

#include <QList>
#include <QString>

class QSettings;

namespace hookdesk {

/// The environments that webhooks are copied between, each in words that tell it from others.
struct CopyRoute
{
    QString from;
    QString to;
};

/// The rules that were used last on this route.
[[nodiscard]] QList<UrlRule> rememberedRules(const QSettings &settings, const CopyRoute &route);
/// Keeps them for the next time, except those that may hold a credential: with a user, or with a
/// query.
void rememberRules(QSettings &settings, const CopyRoute &route, QList<UrlRule> rules);

} // namespace hookdesk
