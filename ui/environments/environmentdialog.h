// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environment.h"

#include <QByteArray>
#include <QDialog>
#include <QPointer>

#include <memory>

class QPushButton;

namespace Ui {
class ConnectDialog;
}

namespace hookdesk {

class ConnectionCheckJob;
class ConnectionStepModel;
class FieldNote;
class Prompt;

/// Takes down how to reach an environment, tries it step by step on request, and hands it over. The
/// secret is never stored.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(QWidget *parent = nullptr);
    ~ConnectDialog() override;

    [[nodiscard]] Environment environment() const;
    /// Who asks before typed text is thrown away; not owned. Without one a dialog asks.
    void setPrompt(Prompt *prompt);

    void reject() override;

signals:
    /// Only with an environment that has no error; afterwards closing does not ask.
    void connectRequested(const hookdesk::Environment &environment, const QByteArray &secret);

private:
    void createParts();
    void connectSignals();
    void kindChosen();
    void fieldEdited();
    void toggleTest();
    void startTest();
    void stopTest();
    void testFinished();
    void submit();
    void updateNotes();
    void updateUrlNote(FieldNote *note, const QString &text) const;
    void updateMissing(FieldNote *note, const QString &text, const QString &complaint) const;
    [[nodiscard]] EnvironmentKind kind() const;
    [[nodiscard]] QByteArray secret() const;
    [[nodiscard]] bool focusFirstError(bool nameToo);
    [[nodiscard]] bool hasTypedText() const;

    std::unique_ptr<Ui::ConnectDialog> m_ui;
    std::unique_ptr<Prompt> m_ownPrompt;
    Prompt *m_prompt;
    ConnectionStepModel *m_steps;
    QPointer<ConnectionCheckJob> m_check;
    QPushButton *m_test = nullptr;
    EnvironmentUrls m_filledIn; ///< What the kind filled in, which a further choice may replace.
    bool m_tried = false;       ///< From then on missing fields are named too.
    bool m_handedOver = false;
};

} // namespace hookdesk
