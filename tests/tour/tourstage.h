// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log/logsink.h"
#include "app/session/activityrecorder.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/testenvironments.h"
#include "ui/common/prompt.h"
#include "ui/preferences/preferences.h"
#include "ui/shell/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

class QAction;

/// The whole program as ui/main.cpp puts it together, on a sandbox of its own and in a folder of
/// its own, with its real questions. Some environments are stored, as a consultant has them.
class TourStage
{
public:
    TourStage();
    ~TourStage();

    [[nodiscard]] hookdesk::MainWindow &window() const { return *m_window; }
    /// The sandbox as an environment of this kind.
    [[nodiscard]] hookdesk::Environment environment(const QString &name,
                                                    hookdesk::EnvironmentKind kind) const;
    /// Leaves what is connected.
    void connectTo(const hookdesk::Environment &environment);
    /// Why there is no sandbox; empty when all is well.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Of the environment that is connected.
    [[nodiscard]] hookdesk::Session *session() const { return m_session; }
    /// With that id, in a menu of the window; nullptr: it has none.
    [[nodiscard]] QAction *action(const QString &id) const;
    /// A path for a file that ends with the stage.
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    void storeEnvironments();

private:
    QTemporaryDir m_folder;
    RunningSandbox m_sandbox;
    const QString m_problem;
    hookdesk::LogSink m_log;
    hookdesk::DialogPrompt m_prompt;
    QSettings m_settings;
    hookdesk::Preferences m_preferences;
    hookdesk::ActivityRecorder m_activity;
    TestEnvironments m_environments;
    hookdesk::SessionMaker m_sessions;
    hookdesk::Session *m_session = nullptr; ///< The window's.
    std::unique_ptr<hookdesk::MainWindow> m_window;
};
