// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tour/tourstage.h"

#include <QString>
#include <QWidget>

#include <functional>

class QAction;

/// Walks through every page and dialog of the console, in every language. What is looked at, the
/// visitor decides: a photographer, or a test that must hold everywhere.
class ConsoleTour
{
public:
    /// `screen`: a stable name of letters and hyphens. `window`: the main window, or the dialog
    /// that is in front of it.
    using Visit = std::function<void(const QString &screen, QWidget &window)>;

    explicit ConsoleTour(Visit visit);

    /// In pixels of the style, before the walk.
    void resizeWindow(QSize size) { m_stage.window().resize(size); }
    /// The screens that could not be reached; empty when all is well.
    [[nodiscard]] QStringList walk();

private:
    void welcome();
    void environments();
    void connectionTest();
    void connected();
    void webhooks();
    void newWebhook();
    void reactivation();
    void deletion();
    void definitions();
    void failedEvents();
    void signature();
    void activity();
    void apiCheck();
    void overview();
    void preferences();
    void firstSteps();
    void helpers();

    [[nodiscard]] QAction *action(const char *id) const;
    void show(const char *screen);
    /// Triggers the action, shows the dialog of that type and closes it again.
    template <typename Dialog>
    void showDialog(
        const char *screen, const char *id,
        const std::function<bool(Dialog &dialog)> &prepare = [](Dialog &) { return true; });
    template <typename Widget>
    [[nodiscard]] Widget *part(const char *name = nullptr) const;
    template <typename Condition>
    bool expect(const char *screen, Condition condition);

    TourStage m_stage;
    const Visit m_visit;
    QStringList m_missed;
};
