// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environmentcheck.h"
#include "app/domain/environmentprofile.h"

#include <QByteArray>
#include <QDialog>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace Ui {
class EnvironmentDialog;
}

namespace hookdesk {

class ConnectionCheckJob;
class ConnectionStepModel;
class FieldNote;
class Prompt;
struct ApiError;

/// Takes down how to reach an environment, new or known, tries it step by step on request, and
/// hands it over to be saved or connected. It keeps no secret.
class EnvironmentDialog : public QDialog
{
    Q_OBJECT

public:
    /// Reads the secret that is kept, and gives it, or nothing, to `next`; never after `owner` is
    /// gone.
    using SecretReader =
        std::function<void(QObject *owner, std::function<void(const QByteArray &secret)> next)>;

    explicit EnvironmentDialog(QWidget *parent = nullptr);
    ~EnvironmentDialog() override;

    /// An environment that is known, or, without an id, the copy of one. Of a managed one only the
    /// secrets can be changed. With a `reader` the secret may stay empty: it is kept as it is.
    void edit(const EnvironmentProfile &profile, SecretReader reader);
    /// The names that are taken.
    void setOtherNames(const QStringList &names);
    /// Whether there is a keyring, whether the secret goes there, and whether it is there already.
    void setRemembering(bool possible, bool remember, bool isKept = false);
    /// A keyring has appeared, or has gone; the choice of before comes back with it.
    void setCanRemember(bool possible);
    /// Who asks before typed text is thrown away; not owned. Without one a dialog asks.
    void setPrompt(Prompt *prompt);
    /// Says what became of what was handed over, or why the dialog is there; it can be tried again.
    void showProblem(const QString &text, const QString &details = {});
    void focusSecret();
    void focusKeyPassphrase();
    /// The keyring did not take the secret. What was chosen stays, and is in sight.
    void showRefusal(const QString &text, const QString &details);
    /// While what was handed over is being stored nothing can be changed; Cancel stays.
    void setWaiting(bool waiting);
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }

    [[nodiscard]] const EnvironmentId &id() const { return m_profile.id; }
    [[nodiscard]] Environment environment() const;
    [[nodiscard]] bool remembersSecret() const;
    [[nodiscard]] QByteArray proxyPassword() const;
    [[nodiscard]] QByteArray keyPassphrase() const;

    void reject() override;

signals:
    // Only with an environment that has no error; afterwards closing does not ask. `secret` is the
    // client secret, or the access token of SignInFlow::PastedToken; empty: as it was.
    void connectRequested(const hookdesk::Environment &environment, const QByteArray &secret);
    void saveRequested(const hookdesk::Environment &environment, const QByteArray &secret);

private:
    using Request = void (EnvironmentDialog::*)(const Environment &, const QByteArray &);

    void createParts();
    void createButtons();
    void setTexts();
    void showFlowTexts();
    void showRememberNote();
    void showWaiting();
    void connectSignals();
    void setFieldsEditable(bool editable);
    void kindChosen();
    void flowChosen();
    void fieldEdited();
    void toggleTest();
    void startTest(const QByteArray &secret);
    void stopTest();
    void testFinished();
    void showTestError(const ApiError &error);
    void submit(Request request, bool withSecret);
    void updateNotes();
    void updateSecretNote();
    void updateUrlNote(FieldNote *note, EnvironmentField field, const QString &text) const;
    void updateNote(FieldNote *note, EnvironmentField field) const;
    [[nodiscard]] EnvironmentKind kind() const;
    [[nodiscard]] SignInFlow flow() const;
    [[nodiscard]] QByteArray secret() const;
    [[nodiscard]] bool isSecretMissing() const;
    [[nodiscard]] std::optional<EnvironmentFinding> keyFinding(bool needed) const;
    [[nodiscard]] bool focusFirstError(bool nameToo);
    [[nodiscard]] bool hasTypedText() const;

    std::unique_ptr<Ui::EnvironmentDialog> m_ui;
    std::unique_ptr<Prompt> m_ownPrompt;
    Prompt *m_prompt;
    ConnectionStepModel *m_steps;
    QPointer<ConnectionCheckJob> m_check;
    QString m_report; ///< Of the last test.
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_go = nullptr;
    std::function<void()> m_tellVerdict; ///< Of the last test; empty: the message is another.
    EnvironmentProfile m_profile;        ///< What is edited; without an id it is new.
    SecretReader m_reader;
    QStringList m_otherNames;
    QList<EnvironmentFinding> m_findings;
    std::optional<EnvironmentFinding> m_keyFinding; ///< Of the last try: looking takes time.
    QList<EnvironmentFinding> m_fileFindings;       ///< The same.
    Environment m_start;                            ///< As it was when nobody had typed anything.
    EnvironmentUrls m_filledIn;  ///< What the kind filled in, which a further choice may replace.
    bool m_tried = false;        ///< From then on missing fields are named too.
    bool m_secretWanted = false; ///< The last try needed a secret.
    bool m_remember = false;     ///< As it was chosen, even while it is impossible.
    bool m_canRemember = false;
    bool m_isKept = false; ///< In the keyring now.
    bool m_isWaiting = false;
    QPointer<QWidget> m_focus; ///< Where it was before the waiting.
    bool m_handedOver = false;
    bool m_isEdit = false; ///< Of an environment that is known.
};

} // namespace hookdesk
