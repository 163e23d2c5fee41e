// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/environmentdesk.h"
#include "app/session/signinjob.h"
#include "ui/environments/environmentdialog.h"
#include "ui/environments/environmentmodel.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

class QWidget;

namespace hookdesk {

class EnvironmentList;
class Prompt;
class WelcomePage;

/// What a person does with the list of environments: the dialogs and questions for it, and the
/// signing in to one of them.
class EnvironmentCommands : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this; dialogs open above `window`.
    EnvironmentCommands(EnvironmentDesk &desk, LogInBrowser &browser, Prompt &prompt,
                        QWidget *window);

    [[nodiscard]] EnvironmentModel &model() { return m_model; }
    /// Does what the buttons of a list ask for.
    void serve(EnvironmentList *list);
    /// Tells a page how far a sign-in is and why it failed, and does what it asks for then.
    void serve(WelcomePage *page);

    void add();
    /// `problem`: why it has to be edited; empty: somebody wanted to.
    void edit(const EnvironmentId &id, const QString &problem = {}, const QString &details = {});
    void duplicate(const EnvironmentId &id);
    void remove(const EnvironmentId &id);
    void move(const EnvironmentId &id, int position);
    /// Gathers what the environment needs to be connected; signedIn() or failed() follows, or a
    /// dialog opens that asks for what is missing.
    void signIn(const EnvironmentId &id);
    /// The same by a new log-in in the browser.
    void logInAgain(const EnvironmentId &id);
    /// Once more, after withoutPkceOffered(). When that works, the environment leaves PKCE out from
    /// then on: what is managed until the program ends, because it cannot be changed.
    void tryWithoutPkce();
    void cancel();
    void closeDialog();

signals:
    /// Somebody wants to work in this environment.
    void chosen(const hookdesk::EnvironmentId &id);
    void signedIn(const hookdesk::EnvironmentProfile &profile,
                  const hookdesk::Credentials &credentials);
    /// What is being done; empty: nothing any more.
    void busyChanged(const QString &text);
    void failed(const QString &text, const QString &details);
    /// After failed(): PKCE may be why, and was not left out before.
    void withoutPkceOffered();

private:
    enum class Then { Close, Connect };

    void askForPassphrase(const EnvironmentId &id, const QString &problem);
    EnvironmentDialog *openDialog(const EnvironmentId &id);
    void save(const Environment &environment, const QByteArray &secret, Then then);
    void keepSecrets(const EnvironmentId &id, const Environment &environment,
                     const QByteArray &secret, const std::function<void()> &next);
    void refused(const SecretError &error);
    void store(const EnvironmentId &id, const Environment &environment,
               EnvironmentStore::Added then);
    void saved(const EnvironmentId &id, const std::optional<StoreError> &error, Then then);
    [[nodiscard]] bool isKept(const EnvironmentId &id) const;
    [[nodiscard]] EnvironmentProfile profileOf(const EnvironmentId &id) const;
    [[nodiscard]] EnvironmentDialog::SecretReader readerOf(const EnvironmentProfile &profile) const;
    [[nodiscard]] QString freeName(const QString &name) const;
    void removed(const QString &name, const EnvironmentRemoval &removal);
    void report(const StoreError &error);
    /// Where no browser opened it.
    void offerAddress(const QUrl &address);
    void logIn(const EnvironmentProfile &profile);
    void rememberPkce(const EnvironmentProfile &profile);
    void signInFailed(const EnvironmentProfile &profile, const SignInError &error);
    void signInEnded(const EnvironmentProfile &profile, const SignInOutcome &outcome);

    EnvironmentDesk &m_desk;
    LogInBrowser &m_browser;
    Prompt &m_prompt;
    QWidget *m_window;
    EnvironmentModel m_model;
    QPointer<EnvironmentDialog> m_dialog;
    EnvironmentId m_original; ///< Of the copy in the dialog.
    EnvironmentId m_newId;    ///< Of what is new in the dialog.
    QPointer<SignInJob> m_job;
    EnvironmentId m_offered;             ///< To try without PKCE.
    QSet<EnvironmentId> m_refusedAnyway; ///< Without PKCE, too: nothing to offer.
    QSet<EnvironmentId> m_withoutPkce;   ///< Managed ones that worked only so.
};

} // namespace hookdesk
