// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/loginbrowser.h"
#include "app/session/environmentdesk.h"
#include "app/session/sessionmaker.h"
#include "app/store/keychainsecretstore.h"
#include "app/store/keyringprobe.h"
#include "tests/support/shownparts.h"
#include "tests/support/toldprompt.h"
#include "ui/common/exactedit.h"
#include "ui/environments/environmentdialog.h"
#include "ui/environments/environmentlist.h"
#include "ui/shell/mainwindow.h"
#include "ui/signature/rememberbutton.h"
#include "ui/signature/signatureform.h"
#include "ui/webhooks/webhooktablemodel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>

#include <cstdio>
#include <functional>
#include <memory>

/// Does in a whole window what it is told, a word a step, and prints what came of it: what a person
/// does from one start of the program to the next.
class EnvironmentScript
{
public:
    static constexpr const char *secret = "s3cret-of-the-bakery";
    static constexpr const char *webhookSecret = "s3cret-of-the-loaves";

    EnvironmentScript(const QString &folder, QUrl server)
        : m_folder(folder)
        , m_server(std::move(server))
    {
        (void)m_store.open();
        const auto factory = [this](const hookdesk::EnvironmentProfile &profile,
                                    const hookdesk::Credentials &credentials) {
            return m_sessions.make(profile, credentials);
        };
        m_window = std::make_unique<hookdesk::MainWindow>(factory, m_desk, m_browser, m_settings,
                                                          m_prompt);
        m_window->show();
        bool answered = false;
        hookdesk::probeKeyring([this, &answered](hookdesk::KeyringState state) {
            m_desk.setKeyringMissing(state == hookdesk::KeyringState::Missing);
            answered = true;
        });
        waitFor([&answered] { return answered; });
    }

    void run(const QStringList &steps)
    {
        for (const QString &step : steps) {
            if (step == QLatin1String("forgetful"))
                m_forgetful = true;
            else if (step == QLatin1String("add"))
                add();
            else if (step == QLatin1String("open"))
                open();
            else if (step == QLatin1String("remove"))
                remove();
            else if (step == QLatin1String("remember"))
                rememberWebhookSecret();
            else if (step == QLatin1String("check"))
                tellWebhookSecret();
        }
        m_settings.sync();
    }

private:
    static void say(const QString &line)
    {
        std::printf("%s\n", qUtf8Printable(line));
        std::fflush(stdout);
    }
    static bool waitFor(const std::function<bool()> &condition)
    {
        return QTest::qWaitFor(condition, 20000);
    }

    void add()
    {
        action("window.connect")->trigger();
        auto *dialog = m_window->findChild<hookdesk::EnvironmentDialog *>();
        auto *kind = dialog->findChild<QComboBox *>(QStringLiteral("kind"));
        kind->setCurrentIndex(kind->findData(static_cast<int>(hookdesk::EnvironmentKind::Sandbox)));
        const auto type = [dialog](const char *field, const QString &text) {
            dialog->findChild<QLineEdit *>(QLatin1String(field))->setText(text);
        };
        type("name", QStringLiteral("Bakery"));
        type("apiUrl", m_server.toString());
        type("authUrl", m_server.toString());
        type("clientId", QStringLiteral("sandbox"));
        type("secret", QLatin1String(secret));
        auto *remember = dialog->findChild<QCheckBox *>(QStringLiteral("remember"));
        if (!remember->isEnabled())
            say(QStringLiteral("said so"));
        if (m_forgetful)
            remember->setChecked(false);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                button->click();
        }
        tellTable();
    }

    void open()
    {
        if (QAction *leave = action("window.disconnect"))
            leave->trigger();
        if (m_store.profiles().isEmpty())
            return say(QStringLiteral("no environment"));
        QTest::keyClick(list(), Qt::Key_Return);
        tellTable();
    }

    void remove()
    {
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->text().remove(QLatin1Char('&')) == QStringLiteral("Remove…"))
                button->click();
        }
        say(waitFor([this] { return m_store.profiles().isEmpty(); })
                ? QStringLiteral("removed")
                : QStringLiteral("not removed"));
    }

    /// Writes a body that names the first webhook of the table.
    void writeBody()
    {
        const auto *model = dynamic_cast<const hookdesk::WebhookTableModel *>(
            partNamed<QTableView>(*m_window, "Webhooks").model());
        const QString id = model->at(0).id.value;
        partNamed<hookdesk::ExactEdit>(*m_window, "Request body")
            .setBytes("{\"webhookId\":\"" + id.toUtf8() + "\"}");
    }
    void rememberWebhookSecret()
    {
        writeBody();
        partNamed<QLineEdit>(*m_window, "Webhook secret").setText(QLatin1String(webhookSecret));
        auto *button = m_window->findChild<hookdesk::SignatureForm *>()
                           ->findChild<hookdesk::RememberButton *>();
        button->click();
        say(waitFor([button] { return button->text() == QLatin1String("For&get"); })
                ? QStringLiteral("remembered")
                : QStringLiteral("not remembered"));
    }
    void tellWebhookSecret()
    {
        writeBody();
        say(waitFor([this] {
            return partNamed<QLineEdit>(*m_window, "Webhook secret").text() ==
                   QLatin1String(webhookSecret);
        })
                ? QStringLiteral("known")
                : QStringLiteral("unknown"));
    }

    void tellTable()
    {
        const auto asked = [this] {
            auto *dialog = m_window->findChild<hookdesk::EnvironmentDialog *>();
            return dialog && dialog->isVisible() && dialog->isEnabled() &&
                   dialog->findChild<QLineEdit *>(QStringLiteral("secret"))->text().isEmpty();
        };
        waitFor([&] { return rows() == 40 || asked(); });
        say(asked() ? QStringLiteral("asked for the secret")
                    : QStringLiteral("%1 webhooks").arg(rows()));
    }

    int rows() const
    {
        for (QTableView *view : m_window->findChildren<QTableView *>()) {
            if (view->accessibleName() == QLatin1String("Webhooks"))
                return view->model()->rowCount();
        }
        return -1;
    }
    QListView *list() const
    {
        return m_window->findChild<hookdesk::EnvironmentList *>()->findChild<QListView *>();
    }
    QAction *action(const char *id) const
    {
        for (const QAction *menu : m_window->menuBar()->actions()) {
            for (QAction *candidate : menu->menu()->actions()) {
                if (candidate->objectName() == QLatin1String(id))
                    return candidate;
            }
        }
        return nullptr;
    }

    const QString m_folder;
    const QUrl m_server;
    bool m_forgetful = false;
    QSettings m_settings{QDir(m_folder).filePath(QStringLiteral("hookdesk.ini")),
                         QSettings::IniFormat};
    hookdesk::EnvironmentStore m_store{m_folder};
    hookdesk::KeychainSecretStore m_keychain{m_store};
    hookdesk::EnvironmentDesk m_desk{m_store, m_keychain};
    hookdesk::LogInBrowser m_browser{[](const QUrl &) { return false; }};
    hookdesk::ActivityRecorder m_activity{
        QDir(m_folder).filePath(QStringLiteral("activity.sqlite")), {}};
    hookdesk::SessionMaker m_sessions{m_folder, {}, m_activity};
    hookdesk::ToldPrompt m_prompt{true};
    std::unique_ptr<hookdesk::MainWindow> m_window;
};
