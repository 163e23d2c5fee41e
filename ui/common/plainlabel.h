// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

namespace hookdesk {

/// A label that shows text as it is: nothing in it is taken for markup.
[[nodiscard]] QLabel *plainLabel(QWidget *parent);

/// The same, wrapped at words.
[[nodiscard]] QLabel *plainParagraph(QWidget *parent);
[[nodiscard]] QLabel *plainParagraph(const QString &text, QWidget *parent);

} // namespace hookdesk
