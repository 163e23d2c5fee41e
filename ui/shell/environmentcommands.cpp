// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/environmentcommands.h"

#include "ui/common/plaintext.h"
#include "ui/common/prompt.h"
#include "ui/common/signinerrortext.h"
#include "ui/common/storeerrortext.h"
#include "ui/environments/environmentlist.h"
#include "ui/environments/welcomepage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>

#include <utility>

namespace hookdesk {

namespace {

/// The secret of its flow that a person types.
SecretKey typedKey(const EnvironmentId &id, SignInFlow flow)
{
    return flow == SignInFlow::PastedToken ? SecretKey::accessToken(id)
                                           : SecretKey::clientSecret(id);
}

} // namespace

EnvironmentCommands::EnvironmentCommands(EnvironmentDesk &desk, LogInBrowser &browser,
                                         Prompt &prompt, QWidget *window)
    : m_desk(desk)
    , m_browser(browser)
    , m_prompt(prompt)
    , m_window(window)
    , m_model(desk.environments())
{
    const EnvironmentStore &list = desk.environments();
    connect(&list, &EnvironmentStore::damagedFileKeptAside, this, [this](const QString &path) {
        emit failed(
            tr("The list of environments was damaged. Hookdesk kept it and started a new one."),
            path);
    });
    connect(&list, &EnvironmentStore::reloadFailed, this, [this](const StoreError &error) {
        if (error.kind != StoreError::Kind::Corrupt) // somebody may be in the middle of writing it
            report(error);
    });
}

void EnvironmentCommands::serve(EnvironmentList *list)
{
    connect(list, &EnvironmentList::connectRequested, this, &EnvironmentCommands::chosen);
    connect(list, &EnvironmentList::addRequested, this, &EnvironmentCommands::add);
    connect(list, &EnvironmentList::editRequested, this,
            [this](const EnvironmentId &id) { edit(id); });
    connect(list, &EnvironmentList::duplicateRequested, this, &EnvironmentCommands::duplicate);
    connect(list, &EnvironmentList::removeRequested, this, &EnvironmentCommands::remove);
    connect(list, &EnvironmentList::moveRequested, this, &EnvironmentCommands::move);
}

void EnvironmentCommands::serve(WelcomePage *page)
{
    connect(page, &WelcomePage::cancelRequested, this, &EnvironmentCommands::cancel);
    connect(page, &WelcomePage::withoutPkceRequested, this, &EnvironmentCommands::tryWithoutPkce);
    connect(this, &EnvironmentCommands::busyChanged, page, [page](const QString &text) {
        page->setBusy(text, text.isEmpty() ? WelcomePage::Cancel::No : WelcomePage::Cancel::Yes);
    });
    connect(this, &EnvironmentCommands::failed, page, &WelcomePage::showProblem);
    connect(this, &EnvironmentCommands::withoutPkceOffered, page, &WelcomePage::offerWithoutPkce);
}

void EnvironmentCommands::add()
{
    if (m_dialog)
        return m_dialog->raise();
    openDialog({})->open();
}

void EnvironmentCommands::edit(const EnvironmentId &id, const QString &problem,
                               const QString &details)
{
    if (m_dialog)
        return m_dialog->raise();
    EnvironmentDialog *dialog = openDialog(id);
    const EnvironmentProfile profile = profileOf(id);
    if (!problem.isEmpty() && !m_desk.hasSignInSecret(id))
        dialog->edit(profile, {}); // there is none to go on with
    dialog->open();
    if (problem.isEmpty())
        return;
    dialog->showProblem(problem, details);
    dialog->focusSecret();
}

void EnvironmentCommands::askForPassphrase(const EnvironmentId &id, const QString &problem)
{
    if (m_dialog)
        return m_dialog->raise();
    EnvironmentDialog *dialog = openDialog(id);
    dialog->open();
    dialog->showProblem(problem);
    dialog->focusKeyPassphrase();
}

EnvironmentDialog *EnvironmentCommands::openDialog(const EnvironmentId &id)
{
    m_original = {};
    m_newId = EnvironmentStore::newId();
    m_dialog = new EnvironmentDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setPrompt(&m_prompt);
    m_dialog->setOtherNames(m_desk.environments().namesBeside(id));
    const EnvironmentProfile profile = profileOf(id);
    // The first secret of an environment goes to the keychain unless somebody objects.
    const bool remember = !m_desk.hasSignInSecret(id) || m_desk.remembers(id);
    m_dialog->setRemembering(m_desk.canRemember(), remember, isKept(id));
    connect(&m_desk, &EnvironmentDesk::canRememberChanged, m_dialog,
            [this] { m_dialog->setCanRemember(m_desk.canRemember()); });
    if (!id.isEmpty())
        m_dialog->edit(profile, readerOf(profile));
    connect(m_dialog, &EnvironmentDialog::connectRequested, this,
            [this](const Environment &environment, const QByteArray &secret) {
                save(environment, secret, Then::Connect);
            });
    connect(m_dialog, &EnvironmentDialog::saveRequested, this,
            [this](const Environment &environment, const QByteArray &secret) {
                save(environment, secret, Then::Close);
            });
    return m_dialog;
}

bool EnvironmentCommands::isKept(const EnvironmentId &id) const
{
    return m_desk.hasSignInSecret(id) && m_desk.remembers(id);
}

/// The secrets first: without them an environment would be saved that nobody wanted like that.
void EnvironmentCommands::save(const Environment &environment, const QByteArray &secret, Then then)
{
    const EnvironmentId id = m_dialog->id().isEmpty() ? m_newId : m_dialog->id();
    m_dialog->setWaiting(true);
    keepSecrets(id, environment, secret, [=, this] {
        store(id, environment, [=, this](const StoreResult<EnvironmentId> &stored) {
            saved(id, stored.error, then);
        });
    });
}

void EnvironmentCommands::keepSecrets(const EnvironmentId &id, const Environment &environment,
                                      const QByteArray &secret, const std::function<void()> &next)
{
    QMap<QString, QByteArray> typed;
    if (!secret.isEmpty())
        typed.insert(typedKey(id, environment.flow).what, secret);
    if (!m_dialog->proxyPassword().isEmpty())
        typed.insert(SecretKey::proxyPassword(id).what, m_dialog->proxyPassword());
    if (!m_dialog->keyPassphrase().isEmpty())
        typed.insert(SecretKey::keyPassphrase(id).what, m_dialog->keyPassphrase());
    const bool remembered = m_desk.remembers(id);
    connect(m_dialog, &QDialog::rejected, &m_desk, [this, id, remembered] {
        if (m_dialog && m_dialog->isWaiting())
            m_desk.setRemembers(id, remembered);
    });
    m_desk.keepAll(id, typed, m_dialog->remembersSecret(), m_dialog,
                   [=, this](const std::optional<SecretError> &error) {
                       if (!error)
                           return next();
                       m_desk.setRemembers(id, remembered);
                       refused(*error);
                   });
}

void EnvironmentCommands::refused(const SecretError &error)
{
    const ErrorText text = secretErrorText(error);
    m_dialog->setWaiting(false);
    m_dialog->showRefusal(tr("%1 Nothing was saved. Try again, or turn off “Remember” to use the "
                             "secret for this session only.")
                              .arg(text.headline),
                          text.details);
}

void EnvironmentCommands::store(const EnvironmentId &id, const Environment &environment,
                                EnvironmentStore::Added then)
{
    if (m_dialog->id().isEmpty())
        m_desk.environments().addAs(id, m_original, environment, m_dialog, std::move(then));
    else if (profileOf(id).managed)
        then({id, std::nullopt});
    else
        m_desk.environments().replace(id, environment, m_dialog,
                                      [id, then = std::move(then)](const auto &error) {
                                          then({id, error});
                                      });
}

void EnvironmentCommands::saved(const EnvironmentId &id, const std::optional<StoreError> &error,
                                Then then)
{
    m_dialog->setWaiting(false);
    if (error) {
        const ErrorText text = storeErrorText(*error);
        return m_dialog->showProblem(tr("%1 %2").arg(text.headline, text.advice), text.details);
    }
    m_refusedAnyway.remove(id);                             // something else may have been wrong
    m_dialog->edit(profileOf(id), readerOf(profileOf(id))); // the next time it is not added again
    m_dialog->setRemembering(m_desk.canRemember(), m_desk.remembers(id), isKept(id));
    if (then == Then::Connect)
        emit chosen(id);
    else
        closeDialog();
}

EnvironmentDialog::SecretReader
EnvironmentCommands::readerOf(const EnvironmentProfile &profile) const
{
    const SecretKey key = typedKey(profile.id, profile.environment.flow);
    return [desk = &m_desk, key](QObject *owner, const auto &next) {
        desk->read(key, owner,
                   [next](const SecretAnswer &answer) { next(answer.secret.value_or("")); });
    };
}

void EnvironmentCommands::closeDialog()
{
    if (m_dialog)
        m_dialog->close();
}

/// The copy is stored when somebody saves it, not before. It has no secrets and no data folder.
void EnvironmentCommands::duplicate(const EnvironmentId &id)
{
    if (m_dialog)
        return m_dialog->raise();
    EnvironmentProfile copy{{}, profileOf(id).environment, {}};
    copy.environment.name = freeName(copy.environment.name);
    copy.environment.dataFolder.clear();
    openDialog({});
    m_original = id;
    m_dialog->edit(copy, {});
    m_dialog->open();
}

QString EnvironmentCommands::freeName(const QString &name) const
{
    const QStringList taken = m_desk.environments().namesBeside({});
    QString free = tr("%1 (copy)").arg(name);
    for (int number = 2; taken.contains(free, Qt::CaseInsensitive); ++number)
        free = tr("%1 (copy %2)").arg(name).arg(number);
    return free;
}

void EnvironmentCommands::remove(const EnvironmentId &id)
{
    const QString name = plainName(profileOf(id).environment.name);
    Confirmation question;
    question.title = tr("Remove an environment");
    question.question = tr("Remove %1 from Hookdesk?").arg(name);
    question.consequence = tr("Its secrets are removed from the keyring. Its archive stays on this "
                              "computer, and nothing changes in Tribe.");
    question.acceptText = tr("Remove");
    question.destructive = true;
    question.topic = GuideTopic::Connect;
    m_prompt.ask(m_window, question, [this, id, name](bool yes) {
        if (yes)
            m_desk.remove(id, this, [this, name](const EnvironmentRemoval &removal) {
                removed(name, removal);
            });
    });
}

void EnvironmentCommands::removed(const QString &name, const EnvironmentRemoval &removal)
{
    if (removal.error)
        return report(*removal.error);
    if (removal.secrets.left.isEmpty())
        return;
    QStringList lines;
    for (const SecretRemoval::Left &left : removal.secrets.left)
        lines.append(tr("%1: %2").arg(left.key.account(), secretErrorText(left.error).headline));
    emit failed(tr("%1 was removed, but %n secret(s) may still be in the keyring. Remove them "
                   "there, under “hookdesk”.",
                   nullptr, static_cast<int>(removal.secrets.left.size()))
                    .arg(name),
                lines.join(QLatin1Char('\n')));
}

void EnvironmentCommands::move(const EnvironmentId &id, int position)
{
    m_desk.environments().move(id, position, this, [this](const std::optional<StoreError> &error) {
        if (error)
            report(*error);
    });
}

void EnvironmentCommands::report(const StoreError &error)
{
    const ErrorText text = storeErrorText(error);
    emit failed(tr("%1 %2").arg(text.headline, text.advice), text.details);
}

void EnvironmentCommands::signIn(const EnvironmentId &id)
{
    EnvironmentProfile profile = profileOf(id);
    if (m_withoutPkce.contains(id))
        profile.environment.usesPkce = false;
    logIn(profile);
}

void EnvironmentCommands::tryWithoutPkce()
{
    EnvironmentProfile profile = profileOf(std::exchange(m_offered, {}));
    profile.environment.usesPkce = false;
    m_refusedAnyway.insert(profile.id);
    logIn(profile);
}

void EnvironmentCommands::logIn(const EnvironmentProfile &profile)
{
    if (profile.id.isEmpty() || m_job)
        return;
    m_offered = {};
    const QString name = plainName(profile.environment.name);
    const RedirectPages pages{
        tr("Hookdesk"), tr("You are logged in. You can close this page."),
        tr("You are not logged in. Hookdesk shows why. You can close this page."),
        tr("This is the answer to another log-in. Go back to Hookdesk and log in again.")};
    m_job = new SignInJob(
        m_desk, m_browser, profile, pages, this,
        [this, profile](const SignInOutcome &outcome) { signInEnded(profile, outcome); });
    connect(m_job, &SignInJob::waitsForBrowser, this,
            [this, name] { emit busyChanged(tr("Log in to %1 in the browser…").arg(name)); });
    connect(m_job, &SignInJob::browserFailed, this, &EnvironmentCommands::offerAddress);
    connect(m_job, &SignInJob::getsToken, this,
            [this] { emit busyChanged(tr("Getting the token…")); });
    emit busyChanged(tr("Connecting %1…").arg(name));
}

void EnvironmentCommands::offerAddress(const QUrl &address)
{
    Confirmation question;
    question.title = tr("Log in");
    question.question = tr("The browser could not be started.");
    question.consequence =
        tr("Copy the address and open it in a browser on this computer within five minutes.");
    question.acceptText = tr("Copy address");
    question.topic = GuideTopic::SignInRefused;
    m_prompt.ask(m_window, question, [this, job = m_job, address](bool copies) {
        if (copies)
            QGuiApplication::clipboard()->setText(address.toString(QUrl::FullyEncoded));
        else if (job)
            cancel();
    });
}

void EnvironmentCommands::signInEnded(const EnvironmentProfile &profile,
                                      const SignInOutcome &outcome)
{
    m_job.clear();
    emit busyChanged({});
    if (const auto *credentials = std::get_if<Credentials>(&outcome)) {
        rememberPkce(profile);
        emit signedIn(profile, *credentials);
        return;
    }
    signInFailed(profile, std::get<SignInError>(outcome));
}

/// A list that cannot be written is told elsewhere; the offer comes again then.
void EnvironmentCommands::rememberPkce(const EnvironmentProfile &profile)
{
    EnvironmentProfile kept = profileOf(profile.id);
    m_refusedAnyway.remove(profile.id);
    if (profile.environment.usesPkce || !kept.environment.usesPkce)
        return;
    if (kept.managed) {
        m_withoutPkce.insert(profile.id);
        return;
    }
    kept.environment.usesPkce = false;
    m_desk.environments().replace(profile.id, kept.environment, this, [this](const auto &error) {
        if (error)
            report(*error);
    });
}

void EnvironmentCommands::signInFailed(const EnvironmentProfile &profile, const SignInError &error)
{
    const ErrorText text = signInErrorText(error);
    const QString sentence = tr("%1 %2").arg(text.headline, text.advice);
    if (error.why == SignInError::Why::NoSecret || error.why == SignInError::Why::Keychain)
        edit(profile.id, sentence, text.details);
    else if (error.why == SignInError::Why::NoPassphrase ||
             error.why == SignInError::Why::WrongPassphrase)
        askForPassphrase(profile.id, sentence);
    else
        emit failed(sentence, text.details);
    if (error.logIn.mayBeForPkce && !m_refusedAnyway.contains(profile.id)) {
        m_offered = profile.id;
        emit withoutPkceOffered();
    }
}

void EnvironmentCommands::logInAgain(const EnvironmentId &id)
{
    const bool remember = m_desk.remembers(id); // it is the only one that is kept, perhaps
    m_desk.setRemembers(id, remember);
    m_desk.forget(SecretKey::refreshToken(id), this, [this, id](const auto &) { signIn(id); });
}

void EnvironmentCommands::cancel()
{
    if (!m_job)
        return;
    delete m_job.data();
    emit busyChanged({});
}

EnvironmentProfile EnvironmentCommands::profileOf(const EnvironmentId &id) const
{
    return m_desk.environments().profile(id).value_or(EnvironmentProfile());
}

} // namespace hookdesk
