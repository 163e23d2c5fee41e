// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/receiversnippets.h"

#include <QFile>
#include <QStringList>

namespace hookdesk {

namespace {

struct Source
{
    QLatin1String language;
    QLatin1String fileName;
    bool ranInTests = false;
};

// Those that ran are registered in tests/CMakeLists.txt as snippet_<language>.
constexpr Source sources[] = {
    {QLatin1String("Node.js"), QLatin1String("receiver.js"), true},
    {QLatin1String("Python"), QLatin1String("receiver.py"), true},
    {QLatin1String("PHP"), QLatin1String("receiver.php"), true},
    {QLatin1String("C#"), QLatin1String("Receiver.cs"), true},
    {QLatin1String("Java"), QLatin1String("Receiver.java"), true},
    {QLatin1String("Go"), QLatin1String("receiver.go"), true},
    {QLatin1String("Ruby"), QLatin1String("receiver.rb"), true},
    {QLatin1String("Shell"), QLatin1String("receiver.sh"), true},
};

QString textOf(QLatin1String fileName)
{
    QFile file(QStringLiteral(":/snippets/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The snippet %s is missing from the program", fileName.data());
    return QString::fromUtf8(file.readAll());
}

// Around the copied part stand our licence lines and a main function for the tests.
QString copiedPart(const QString &text)
{
    QStringList copied;
    bool inside = false;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.contains(QLatin1String("--- start of snippet ---")))
            inside = true;
        else if (line.contains(QLatin1String("--- end of snippet ---")))
            break;
        else if (inside)
            copied.append(line);
    }
    return copied.join(QLatin1Char('\n')).trimmed() + QLatin1Char('\n');
}

} // namespace

QList<ReceiverSnippet> receiverSnippets()
{
    QList<ReceiverSnippet> snippets;
    for (const Source &source : sources)
        snippets.append({source.language, source.fileName, copiedPart(textOf(source.fileName)),
                         source.ranInTests});
    return snippets;
}

} // namespace hookdesk
