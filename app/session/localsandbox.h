// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/tokensource.h"
#include "app/domain/environment.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTimer>

namespace hookdesk {

/// The sandbox server as a child of this program: on a free port of the loopback interface, with a
/// random client secret that only the two know. It ends with this object, and with this process.
class LocalSandbox : public QObject
{
    Q_OBJECT

public:
    /// `options`: further ones of hookdesk-sandbox, for example how many webhooks.
    explicit LocalSandbox(QStringList options = {}, QObject *parent = nullptr);
    ~LocalSandbox() override;

    /// Starts the server; ready() or failed() follows, once.
    void start();

    /// Valid after ready().
    [[nodiscard]] const Environment &environment() const { return m_environment; }
    [[nodiscard]] Credentials credentials() const;

signals:
    void ready();
    /// `reason`: technical, plain text, for the details of a message.
    void failed(const QString &reason);

private:
    void readLine();
    void fail(const QString &reason);

    const QStringList m_options;
    QProcess m_process;
    QTimer m_deadline;
    QByteArray m_secret;
    QByteArray m_output;
    Environment m_environment;
    QTemporaryDir m_data; ///< What is kept of a sandbox that ends with us ends with us, too.
    bool m_settled = false;
};

} // namespace hookdesk
