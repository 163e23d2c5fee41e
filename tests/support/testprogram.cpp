// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"

#include <cstdio>
#include <map>

namespace hookdesk {

namespace {

/// Made at its first use: subjects announce themselves before main() begins.
std::map<std::string, TestSubject::Run> &subjects()
{
    static std::map<std::string, TestSubject::Run> known;
    return known;
}

std::string nameOf(const std::string &file)
{
    const std::size_t begin = file.rfind("tst_") + 4;
    return file.substr(begin, file.rfind('.') - begin);
}

int listSubjects()
{
    std::fputs("Name the subject to test, one of:\n", stderr);
    for (const auto &[name, run] : subjects())
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}

} // namespace

TestSubject::TestSubject(const char *file, Run run)
{
    subjects().emplace(nameOf(file), run);
}

QString runningSubject()
{
    return QCoreApplication::applicationName().mid(4);
}

} // namespace hookdesk

int main(int argc, char **argv)
{
    using namespace hookdesk;
    const auto found = argc > 1 ? subjects().find(argv[1]) : subjects().end();
    if (found == subjects().end())
        return listSubjects();
    // What is kept under the application's name is each subject's own: they run beside each other.
    QCoreApplication::setApplicationName(QStringLiteral("tst_") +
                                         QString::fromStdString(found->first));
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    argv[1] = argv[0];
    return found->second(argc - 1, argv + 1);
}
