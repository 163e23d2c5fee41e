// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "ui/common/actionregistry.h"
#include "ui/common/prompt.h"
#include "ui/webhooks/webhookspage.h"

#include <QAction>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace hookdesk {

/// Answers every question at once or when it is told to, and remembers it.
class AnsweringPrompt : public Prompt
{
public:
    void ask(QWidget *, const Confirmation &confirmation, std::function<void(bool)> answer) override
    {
        asked.append(confirmation);
        if (!waits)
            return answer(accept);
        pending = std::move(answer);
    }

    QList<Confirmation> asked;
    bool accept = true;
    bool waits = false;
    std::function<void(bool)> pending;
};

inline Environment farEnvironment(EnvironmentKind kind)
{
    Environment result;
    result.name = QStringLiteral("Acme");
    result.kind = kind;
    result.confirmation = usualConfirmation(kind);
    result.apiUrl = QUrl(QStringLiteral("https://127.0.0.1:9")); // nothing is ever sent
    result.authUrl = result.apiUrl;
    return result;
}

inline Webhook exampleWebhook(int number)
{
    Webhook result;
    result.id = {QStringLiteral("id-%1").arg(number, 3, 10, QLatin1Char('0'))};
    result.name = QStringLiteral("Hook %1").arg(number, 3, 10, QLatin1Char('0'));
    result.entityType = QString::fromLatin1(number % 2 == 0 ? "Relation.Person" : "Activity.Task");
    result.endpoint = QStringLiteral("https://hooks.example/%1").arg(number);
    result.headers = QList<Header>{{QStringLiteral("X-Key"), QStringLiteral("topsecret")}};
    result.deactivated = number % 5 == 0;
    result.restRecord = R"({"headers":[{"name":"X-Key","value":"topsecret"}]})";
    return result;
}

/// A page over a session that was never connected; the test puts webhooks into its store.
struct ShownWebhooks
{
    explicit ShownWebhooks(EnvironmentKind kind = EnvironmentKind::Sandbox, bool readOnly = false)
        : ShownWebhooks(withAccess(farEnvironment(kind), readOnly), Credentials())
    {
    }

    ShownWebhooks(const Environment &environment, const Credentials &credentials)
        : session(environment, ApiMap(), credentials, Session::Settings())
        , settings(folder.filePath(QStringLiteral("test.ini")), QSettings::IniFormat)
        , page(std::make_unique<WebhooksPage>(session, *registry, prompt, settings))
    {
        page->resize(1200, 700);
        page->show();
    }

    static Environment withAccess(Environment environment, bool readOnly)
    {
        environment.readOnly = readOnly;
        return environment;
    }

    void fill(int count)
    {
        QList<Webhook> webhooks;
        for (int i = 1; i <= count; ++i)
            webhooks.append(exampleWebhook(i));
        session.webhooks().merge(WebhookListing::Rest, webhooks);
    }

    [[nodiscard]] QTableView &table() const
    {
        return *page->findChild<QTableView *>(QStringLiteral("webhooksTable"));
    }
    [[nodiscard]] QLineEdit &nameFilter() const
    {
        return *page->findChild<QLineEdit *>(QStringLiteral("webhookNameFilter"));
    }
    [[nodiscard]] QAction &action(const char *id) const
    {
        return *registry->action(QString::fromLatin1(id));
    }
    [[nodiscard]] QStringList selectedNames() const
    {
        QStringList names;
        for (const QModelIndex &index : table().selectionModel()->selectedRows())
            names.append(index.data().toString());
        names.sort();
        return names;
    }
    /// The visible widget of that kind and accessible name.
    template <typename T>
    [[nodiscard]] T *named(const QString &name) const
    {
        for (T *widget : page->findChildren<T *>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    Session session;
    AnsweringPrompt prompt;
    QSettings settings;
    std::unique_ptr<ActionRegistry> registry = std::make_unique<ActionRegistry>();
    std::unique_ptr<WebhooksPage> page;
};

} // namespace hookdesk
