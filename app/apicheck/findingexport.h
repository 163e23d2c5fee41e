// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/apicheck/apifinding.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace hookdesk {

/// The words of findings in files and for programs, never translated: `confirmed`.
[[nodiscard]] QString findingWord(FindingState state);
[[nodiscard]] QString findingWord(FindingSource source);
[[nodiscard]] QString findingWord(ProposalReason::Kind kind);

/// One finding: names and paths of the API, no data and no secret.
[[nodiscard]] QJsonObject findingObject(const ApiFinding &finding);
/// All of them, for Tribe Support and for bug reports. `host` is that of the API.
[[nodiscard]] QByteArray findingsJson(const ApiFindings &findings, const QString &host);
/// The same to read.
[[nodiscard]] QByteArray findingsText(const ApiFindings &findings, const QString &host);

} // namespace hookdesk
