// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/session/webhooksecrets.h"
#include "tests/support/shownparts.h"
#include "ui/common/actionregistry.h"
#include "ui/common/exactedit.h"
#include "ui/signature/signaturepage.h"
#include "ui/signature/verdictview.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

/// The signature checker in a window of its own, and what a test types into it and reads from it.
struct ShownSignaturePage
{
    /// Replaces the page and its session.
    [[nodiscard]] bool openPage(const hookdesk::Environment &environment = {},
                                const hookdesk::Credentials &credentials = {})
    {
        closePage();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                                 QSettings::IniFormat);
        m_session = std::make_unique<hookdesk::Session>(environment, hookdesk::ApiMap(),
                                                        credentials, hookdesk::Session::Settings());
        m_actions = std::make_unique<hookdesk::ActionRegistry>();
        m_page = std::make_unique<hookdesk::SignaturePage>(*m_session, m_secrets, *m_actions,
                                                           *m_settings);
        m_page->resize(1200, 800);
        m_page->show();
        return QTest::qWaitForWindowExposed(m_page.get());
    }
    void closePage()
    {
        m_page.reset();
        m_actions.reset();
        m_session.reset();
        m_settings.reset();
    }
    [[nodiscard]] bool loadWebhooks()
    {
        m_session->refresh();
        return QTest::qWaitFor([this] { return m_session->loadState().everComplete; }, 30000);
    }

    [[nodiscard]] hookdesk::ExactEdit &text(const char *name) const
    {
        return partNamed<hookdesk::ExactEdit>(*m_page, name);
    }
    [[nodiscard]] hookdesk::ExactEdit &raw() const { return text("Raw request"); }
    [[nodiscard]] hookdesk::ExactEdit &requestBody() const { return text("Request body"); }
    [[nodiscard]] QLineEdit &line(const char *name) const
    {
        return partNamed<QLineEdit>(*m_page, name);
    }
    /// All three at once.
    void enter(const QByteArray &content, const QByteArray &key, const QByteArray &value)
    {
        requestBody().setBytes(content);
        line("Webhook secret").setText(QString::fromUtf8(key));
        line("Received signature").setText(QString::fromUtf8(value));
    }
    /// Qt's own dialog has to be the one: AA_DontUseNativeDialogs.
    [[nodiscard]] bool chooseFile(const QString &path)
    {
        buttonNamed(*m_page, "Load body from file…").click();
        auto *dialog = m_page->findChild<QFileDialog *>();
        auto *name =
            dialog ? dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")) : nullptr;
        if (!name || !dialog->isVisible())
            return false;
        dialog->selectFile(path);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        return QTest::qWaitFor([this] { return !m_page->findChild<QFileDialog *>(); });
    }

    [[nodiscard]] QString verdict() const
    {
        return partNamed<hookdesk::VerdictLabel>(*m_page, "Verdict").text();
    }
    [[nodiscard]] QAbstractItemModel &diagnosis() const
    {
        return *partNamed<QTableView>(*m_page, "Diagnosis").model();
    }
    /// Whether a label that is seen says that.
    [[nodiscard]] bool isShown(const QString &part) const
    {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&part](const QLabel *label) {
            return label->isVisible() && label->text().contains(part);
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<hookdesk::Session> m_session;
    hookdesk::WebhookSecrets m_secrets;
    std::unique_ptr<hookdesk::ActionRegistry> m_actions;
    std::unique_ptr<hookdesk::SignaturePage> m_page;
};
