// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace hookdesk {

/// Chooses the entry of a box whose entries carry the numbers of an enumeration; none where it has
/// no such entry.
template <typename Choice>
void choose(QComboBox *box, Choice choice)
{
    box->setCurrentIndex(box->findData(static_cast<int>(choice)));
}

/// What choose() has chosen, or a person since then.
template <typename Choice>
[[nodiscard]] Choice chosen(const QComboBox *box)
{
    return static_cast<Choice>(box->currentData().toInt());
}

} // namespace hookdesk
