// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/loginbrowser.h"
#include "app/session/environmentdesk.h"

#include "tests/support/waitingstore.h"

#include <QTemporaryDir>
#include <QUrl>

#include <optional>

/// What a window needs of environments, in a folder that ends with it, without a keyring and with a
/// browser that opens nothing.
struct TestEnvironments
{
    TestEnvironments() { m_opened = m_store.open(); }

    QTemporaryDir m_folder;
    WaitingStore m_store{m_folder.path()};
    std::optional<hookdesk::StoreError> m_opened;
    hookdesk::SessionSecretStore m_secrets;
    hookdesk::EnvironmentDesk m_desk{m_store, m_secrets};
    QList<QUrl> m_urls; ///< What the browser was to open.
    hookdesk::LogInBrowser m_browser{[this](const QUrl &url) {
        m_urls.append(url);
        return true;
    }};
};
