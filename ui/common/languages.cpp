// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/languages.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>
#include <QWidget>

namespace hookdesk {

namespace {

const QString ownName = QStringLiteral("hookdesk");
const QString ownFolder = QStringLiteral(":/i18n");

/// Of the application: translators belong to it, too.
constexpr auto currentLanguageProperty = "language";

void tellCurrent(const QString &code)
{
    QCoreApplication::instance()->setProperty(currentLanguageProperty, code);
}

QString outsideFolder()
{
    return qEnvironmentVariable("HOOKDESK_TRANSLATIONS");
}

QStringList codesIn(const QString &folder)
{
    if (folder.isEmpty())
        return {};
    QStringList codes;
    const QString prefix = ownName + QLatin1Char('_');
    for (const QString &file : QDir(folder).entryList({prefix + QStringLiteral("*.qm")}))
        codes.append(file.mid(prefix.size()).chopped(3));
    return codes;
}

/// The formats of the chosen language, or those of the system where it speaks that language: a
/// Belgian keeps the Belgian ones.
QLocale localeOf(const QString &code, const QLocale &system)
{
    const QLocale own(code);
    const bool known = own.language() != QLocale::C;
    return !known || own.language() == system.language() ? system : own;
}

} // namespace

Languages::Languages()
    : m_system(QLocale::system())
{
}

Languages::~Languages() = default;

QStringList Languages::codes()
{
    QStringList codes = codesIn(ownFolder) + codesIn(outsideFolder());
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

QString Languages::nameOf(const QString &code)
{
    if (code == QLatin1String("en"))
        return QStringLiteral("English"); // of no country, unlike what Qt knows
    QString name = QLocale(code).nativeLanguageName();
    if (name.isEmpty() || QLocale(code).language() == QLocale::C)
        return code;
    name[0] = name.at(0).toUpper(); // French writes its name small, but not at the head of a line
    return name;
}

void Languages::use(const QString &code)
{
    const bool chosen = codes().contains(code);
    const QLocale locale = chosen ? localeOf(code, m_system) : m_system;
    QLocale::setDefault(locale);
    for (QWidget *window : QApplication::topLevelWidgets())
        window->setLocale(locale); // they keep that of their making otherwise, and so do fields
    m_installed.clear();           // a translator leaves the application when it dies
    const auto installExactly = [this](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name, folder))
            return false;
        QCoreApplication::installTranslator(translator.get());
        m_installed.push_back(std::move(translator));
        return true;
    };
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installExactly(ownName + QStringLiteral("_en"),
                   ownFolder); // plural forms, where nothing else is
    if (!chosen) {
        install(m_system, ownName, ownFolder);
        const QString told = m_installed.empty() ? QString() : m_installed.back()->language();
        return tellCurrent(told.section(QLatin1Char('_'), 0, 0));
    }
    const QString name = ownName + QLatin1Char('_') + code;
    if (outsideFolder().isEmpty() || !installExactly(name, outsideFolder()))
        installExactly(name, ownFolder);
    tellCurrent(code);
}

QString Languages::current()
{
    const QString code = QCoreApplication::instance()->property(currentLanguageProperty).toString();
    return code.isEmpty() ? QStringLiteral("en") : code;
}

void Languages::install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

} // namespace hookdesk
