// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/header.h"

#include <QDialog>

#include <memory>

namespace Ui {
class BasicAuthDialog;
}

namespace hookdesk {

/// Asks for a user and a password and makes an `Authorization` header of them.
class BasicAuthDialog : public QDialog
{
    Q_OBJECT

public:
    /// `replaces`: there is such a header already, and the dialog says that it will be replaced.
    BasicAuthDialog(bool replaces, QWidget *parent);
    ~BasicAuthDialog() override;

    void accept() override;

signals:
    void chosen(const hookdesk::Header &header);

private:
    std::unique_ptr<Ui::BasicAuthDialog> m_ui;
};

} // namespace hookdesk
