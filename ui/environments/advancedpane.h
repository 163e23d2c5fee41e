// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environment.h"
#include "app/domain/environmentcheck.h"
#include "app/network/network.h"

#include <QByteArray>
#include <QList>
#include <QWidget>

#include <memory>

namespace Ui {
class AdvancedPane;
}

namespace hookdesk {

class FieldNote;

/// What most environments do not need: how they are grouped and coloured, the way through the
/// network, and how carefully the program asks.
class AdvancedPane : public QWidget
{
    Q_OBJECT

public:
    explicit AdvancedPane(QWidget *parent = nullptr);
    ~AdvancedPane() override;

    void setEnvironment(const Environment &environment);
    /// Puts what is here into `environment`, and leaves the rest of it.
    void applyTo(Environment &environment) const;
    [[nodiscard]] QByteArray proxyPassword() const;
    /// Passwords are everybody's own, and can be typed all the same.
    void setEditable(bool editable);
    /// Of the client key; empty: as it is kept, or not needed.
    [[nodiscard]] QByteArray keyPassphrase() const;
    /// The confirmation that is usual for a kind, unless somebody chose another one.
    void setKind(EnvironmentKind kind);

    /// Says what is wrong beside the fields.
    void showFindings(const QList<EnvironmentFinding> &findings);
    /// Reads the files of certificates. What is missing, or encrypted, is found by others.
    [[nodiscard]] QList<EnvironmentFinding> fileFindings(const Environment &environment);
    /// The field of this page, or nullptr when it is on another one.
    [[nodiscard]] QWidget *fieldOf(EnvironmentField field) const;

signals:
    void edited();

private:
    void fillChoices();
    void connectNotes();
    void setTexts();
    void connectSignals();
    void proxyChosen();
    [[nodiscard]] FieldNote *noteOf(EnvironmentField field) const;
    [[nodiscard]] QString textOf(const EnvironmentFinding &finding) const;

    std::unique_ptr<Ui::AdvancedPane> m_ui;
    QList<EnvironmentFinding> m_findings;
    QList<NetworkProblem> m_fileProblems; ///< Of the last fileFindings().
    bool m_confirmationChosen = false;
};

} // namespace hookdesk
