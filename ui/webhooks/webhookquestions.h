// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environment.h"
#include "app/domain/webhook.h"
#include "ui/common/prompt.h"

#include <QList>

namespace hookdesk {

/// What is asked before webhooks are deleted. In production something has to be typed.
[[nodiscard]] Confirmation deleteQuestion(const Environment &environment,
                                          const QList<WebhookPtr> &webhooks);

} // namespace hookdesk
