// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

#include <functional>

class QWidget;

/// A language in which every text stands between marks: what has none was not translated, or not
/// again when the language changed.
class MarkingTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *comment = nullptr, int n = -1) const override;
};

/// Whether a text, or what stands outside the marks of one, comes from elsewhere: a name, an
/// address, what somebody typed.
using IsForeign = std::function<bool(const QString &text)>;

/// What encloses every text of a language for tests; MarkingTranslator's unless said otherwise.
struct TextMarks
{
    QChar opening{0x00ab};
    QChar closing{0x00bb};
};

/// The texts under a window that the language has not marked, each once, after the words that
/// say where it is. Looks at what is shown now: titles, labels, buttons, fields' hints, tabs, items
/// and headers of lists and tables, names and descriptions for screen readers, tooltips; and at
/// every action of the menus. Texts without a letter count for nothing.
[[nodiscard]] QStringList untranslatedTexts(QWidget &window, const IsForeign &isForeign,
                                            TextMarks marks = {});
