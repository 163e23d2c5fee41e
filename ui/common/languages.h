// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace hookdesk {

/// The language of the program: our own texts, Qt's, and the default locale. Widgets follow by
/// QEvent::LanguageChange; keepTranslated() is the easy way.
class Languages
{
public:
    Languages();
    ~Languages();
    Q_DISABLE_COPY_MOVE(Languages)

    /// What can be used, for example `en`, `nl`. Translations outside the program are found in the
    /// folder that HOOKDESK_TRANSLATIONS names, as `hookdesk_<code>.qm`; they come before ours.
    [[nodiscard]] static QStringList codes();
    /// What the language is called by those who speak it, for example `Nederlands`.
    [[nodiscard]] static QString nameOf(const QString &code);
    /// A code of codes(), or empty for the system's language; anything else counts as empty.
    void use(const QString &code);
    /// The code of the language that is spoken now; `en` where none was chosen.
    [[nodiscard]] static QString current();

private:
    void install(const QLocale &locale, const QString &name, const QString &folder);

    const QLocale m_system;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace hookdesk
