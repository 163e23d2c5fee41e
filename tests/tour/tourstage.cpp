// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tour/tourstage.h"

#include <QAction>
#include <QMenu>
#include <QScreen>

using namespace hookdesk;

namespace {

constexpr QSize usualScreen{1600, 1000};

} // namespace

TourStage::TourStage()
    : m_problem(m_sandbox.restart(RunningSandbox::settings(QStringLiteral("expose-secret"))))
    , m_settings(m_folder.filePath(QStringLiteral("hookdesk.ini")), QSettings::IniFormat)
    , m_preferences(m_settings, {})
    , m_activity(m_folder.filePath(QStringLiteral("activity.sqlite")), {})
    , m_sessions(m_folder.path(), {}, m_activity)
{
    if (!m_problem.isEmpty())
        return;
    m_window = std::make_unique<MainWindow>(
        [this](const EnvironmentProfile &profile, const Credentials &credentials) {
            SessionOutcome outcome = m_sessions.make(profile, credentials);
            m_session = std::get<std::unique_ptr<Session>>(outcome).get();
            return outcome;
        },
        m_environments.m_desk, m_environments.m_browser, m_settings, m_prompt);
    m_window->setLog(m_log);
    m_window->setPreferences(m_preferences);
    // The size of a first start, also where the display is another.
    m_window->resize(MainWindow::firstSize(m_window->font())
                         .boundedTo(usualScreen)
                         .boundedTo(m_window->screen()->availableSize()));
    m_window->show();
    m_window->activateWindow(); // without a window manager nobody else does
}

TourStage::~TourStage() = default;

Environment TourStage::environment(const QString &name, EnvironmentKind kind) const
{
    Environment environment;
    environment.name = name;
    environment.kind = kind;
    environment.confirmation = usualConfirmation(kind);
    environment.apiUrl = m_sandbox.m_server->url();
    environment.authUrl = environment.apiUrl;
    environment.clientId = QStringLiteral("sandbox");
    return environment;
}

void TourStage::connectTo(const Environment &environment)
{
    Credentials credentials;
    credentials.clientId = environment.clientId;
    credentials.clientSecret = "correct";
    m_window->connectTo({{}, environment, {}}, credentials);
}

QAction *TourStage::action(const QString &id) const
{
    if (auto *action = m_window->findChild<QAction *>(id))
        return action;
    for (const QMenu *menu :
         m_window->findChildren<QMenu *>()) // the registry is no child of the window
        for (QAction *candidate : menu->actions())
            if (candidate->objectName() == id)
                return candidate;
    return nullptr;
}

void TourStage::storeEnvironments()
{
    const auto add = [this](const char *customer, const char *name, EnvironmentKind kind) {
        Environment stored = environment(QLatin1String(name), kind);
        stored.customer = QLatin1String(customer);
        (void)m_environments.m_store.add(stored);
    };
    add("Noorderlicht Techniek", "Noorderlicht", EnvironmentKind::Production);
    add("Noorderlicht Techniek", "Noorderlicht (test)", EnvironmentKind::Staging);
    add("Waterkant", "Waterkant", EnvironmentKind::Production);
    add("Waterkant", "Waterkant (acceptatie)", EnvironmentKind::Staging);
}
