// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontDatabase>
#include <QString>
#include <QTest>

/// A font that a desktop may have, in a size that a person may want.
struct WalkFont
{
    const char *family = "DejaVu Sans";
    int points = 9;

    [[nodiscard]] bool isInstalled() const
    {
        return QFontDatabase::families().contains(QLatin1String(family));
    }
    /// Itself, or the font of all tests in this size where it is not installed.
    [[nodiscard]] WalkFont orUsual() const
    {
        return isInstalled() ? *this : WalkFont{WalkFont().family, points};
    }
    [[nodiscard]] QFont font() const { return QFont(QLatin1String(family), points); }
    [[nodiscard]] QString name() const
    {
        return QStringLiteral("%1 %2 pt").arg(QLatin1String(family)).arg(points);
    }
};

inline constexpr const char *walkFamilies[] = {"DejaVu Sans", "Noto Sans", "Liberation Sans",
                                               "Inter"};
inline constexpr int walkSizes[] = {9, 11, 14};

/// Whether each font is wanted in each size, as tests/tour/every_font.sh wants it, and not only a
/// choice that has each font and each size in it.
inline bool walksInEveryFont()
{
    return qEnvironmentVariableIsSet("HOOKDESK_WALK_IN_EVERY_FONT");
}

/// Those that are installed.
inline QList<WalkFont> everyWalkFont()
{
    QList<WalkFont> fonts;
    for (const char *family : walkFamilies)
        for (const int points : walkSizes)
            if (const WalkFont font{family, points}; font.isInstalled())
                fonts.append(font);
    return fonts;
}

/// A row for each family, for a test that says aloud in which one nothing is tried.
inline void addFamilyRows()
{
    QTest::addColumn<QString>("family");
    for (const char *family : walkFamilies)
        QTest::newRow(family) << QString::fromLatin1(family);
}

inline void skipWithoutFamily()
{
    QFETCH(QString, family);
    if (!QFontDatabase::families().contains(family))
        QSKIP(qPrintable(family + QStringLiteral(" is not installed: nothing is tried in it")));
}
