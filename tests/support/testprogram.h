// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <QTest>

#include <functional>
#include <string>

namespace hookdesk {

/// One test class among those of its program. The program runs it, and it alone, in a process of
/// its own: `tests_domain redactor`, followed by what Qt Test takes.
class TestSubject
{
public:
    /// Answers like main(); argv[0] is the program, the subject's name is gone.
    using Run = int (*)(int argc, char **argv);

    /// The name is that of the file: tests/tst_redactor.cpp is `redactor`.
    TestSubject(const char *file, Run run);
};

/// No application at all, for what must work before there is one.
struct WithoutApplication
{
    WithoutApplication(int, char **) {}
};

template <typename Test, typename Application>
int runTest(int argc, char **argv, const char *file)
{
    [[maybe_unused]] const Application application(argc, argv);
    Test test;
    QTest::setMainSourcePath(file);
    return QTest::qExec(&test, argc, argv);
}

/// As runTest(), but where the first argument is `--child`, the process is the child that the test
/// has started: it gets the arguments after that.
template <typename Test, typename Application>
int runTestOrChild(int argc, char **argv, const char *file, int (*child)(const QStringList &))
{
    if (argc < 2 || std::string(argv[1]) != "--child")
        return runTest<Test, Application>(argc, argv, file);
    const Application application(argc, argv);
    return child(QCoreApplication::arguments().mid(2));
}

/// The subject that this process runs; the first argument of a child.
[[nodiscard]] QString runningSubject();

} // namespace hookdesk

#define HOOKDESK_TEST_IN(Test, Application)                                                        \
    static const hookdesk::TestSubject subjectOf##Test(__FILE__, [](int argc, char **argv) {       \
        return hookdesk::runTest<Test, Application>(argc, argv, __FILE__);                         \
    });

#define HOOKDESK_TEST_WITH_CHILD(Test, Application, child)                                         \
    static const hookdesk::TestSubject subjectOf##Test(__FILE__, [](int argc, char **argv) {       \
        return hookdesk::runTestOrChild<Test, Application>(argc, argv, __FILE__, child);           \
    });

#define HOOKDESK_TEST(Test) HOOKDESK_TEST_IN(Test, QCoreApplication)
#define HOOKDESK_APPLESS_TEST(Test) HOOKDESK_TEST_IN(Test, hookdesk::WithoutApplication)
/// Its user includes <QApplication>.
#define HOOKDESK_WINDOW_TEST(Test) HOOKDESK_TEST_IN(Test, QApplication)
