// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hookdesk {

/// What `--version` prints, and a bug report should begin with: the program's version and commit,
/// and the versions of Qt and OpenSSL that it runs with, which need not be those it was built with.
/// Lines with an end each, in English for whoever reads the report. The commit is left out where
/// the program was built outside of git.
[[nodiscard]] QString versionReport(const QString &program);

} // namespace hookdesk
