// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/wipe.h"
#include "app/ctl/command.h"
#include "app/ctl/filereading.h"
#include "app/ctl/words.h"
#include "app/log/concealment.h"
#include "app/signature/diagnosis.h"
#include "app/signature/rawrequest.h"
#include "app/store/secretkey.h"
#include "ui/common/plaintext.h"
#include "ui/common/signinerrortext.h"
#include "ui/signature/findingtext.h"

#include <QJsonArray>

#include <utility>

namespace hookdesk::ctl {

namespace {

enum VerifyCode { Genuine = 0, NotGenuine = 1, CannotTell = 2 };

QString verdictCode(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Genuine:
        return QStringLiteral("genuine");
    case VerdictKind::GenuineBut:
        return QStringLiteral("genuine-but");
    case VerdictKind::NotGenuine:
        return QStringLiteral("not-genuine");
    case VerdictKind::CannotTell:
        break;
    }
    return QStringLiteral("cannot-tell");
}

QString missingText(CannotTellWhy why)
{
    switch (why) {
    case CannotTellWhy::NoSecret:
        return QStringLiteral("there is no secret: pass it in HOOKDESK_WEBHOOK_SECRET, or name a "
                              "file with --secret-file");
    case CannotTellWhy::NoSignature:
        return QStringLiteral("the request has no signature; --signature takes one");
    case CannotTellWhy::NoBody:
        return QStringLiteral("the request has no body");
    case CannotTellWhy::BodyParsed:
        return QStringLiteral("only the parsed body is here, not the bytes that were signed");
    case CannotTellWhy::Nothing:
        break;
    }
    return QStringLiteral("nothing can be told");
}

/// Without a server: only the keychain is asked, and only when no secret was passed.
class VerifyCommand final : public Command
{
public:
    using Command::Command;
    ~VerifyCommand() override { wipe(m_request.secret); }

    void start() override;
    void interrupt() override { finish(CannotTell); }

private:
    [[nodiscard]] std::optional<Trouble> readRequest();
    [[nodiscard]] std::optional<Trouble> readSecret();
    void askKeychain();
    void judge();
    void tell(const Verdict &verdict, const Diagnosis &diagnosis);

    SignedRequest m_request;
};

void VerifyCommand::start()
{
    std::optional<Trouble> trouble = readRequest();
    if (!trouble)
        trouble = readSecret();
    if (trouble)
        return fail(*trouble);
    if (m_request.secret.isEmpty() && call().has("webhook"))
        askKeychain();
    else
        judge();
}

std::optional<Trouble> VerifyCommand::readRequest()
{
    if (call().arguments.size() > 1)
        return Trouble{CannotTell, QStringLiteral("verify takes one file")};
    const std::variant<QByteArray, Trouble> content =
        contentOf(call().arguments.value(0, QStringLiteral("-")));
    if (const auto *trouble = std::get_if<Trouble>(&content))
        return *trouble;
    const RawRequest request = splitRawRequest(std::get<QByteArray>(content));
    m_request.body = request.body;
    m_request.isBodyKnown = request.hasBody;
    for (const RawHeader &header : signatureCandidates(request))
        m_request.received.append({header.name, header.value});
    if (call().has("signature"))
        m_request.received = {{{}, call().value("signature").toUtf8()}};
    return std::nullopt;
}

std::optional<Trouble> VerifyCommand::readSecret()
{
    m_request.secret = qgetenv("HOOKDESK_WEBHOOK_SECRET");
    qunsetenv("HOOKDESK_WEBHOOK_SECRET");
    if (call().has("secret-file")) {
        std::variant<QByteArray, Trouble> content = contentOf(call().value("secret-file"));
        if (const auto *trouble = std::get_if<Trouble>(&content))
            return *trouble;
        m_request.secret = std::get<QByteArray>(content);
        // An editor ends each file with a line end, and no secret of Tribe has one.
        while (m_request.secret.endsWith('\n') || m_request.secret.endsWith('\r'))
            m_request.secret.chop(1);
    }
    concealInLog(m_request.secret);
    return std::nullopt;
}

void VerifyCommand::askKeychain()
{
    std::optional<Trouble> trouble = connection().choose();
    if (trouble)
        return fail(*trouble);
    const SecretKey key =
        SecretKey::webhookSecret(connection().profile().id, WebhookId{call().value("webhook")});
    connection().desk().read(key, this, [this](const SecretAnswer &answer) {
        if (answer.error)
            return fail(
                {CannotTell, QStringLiteral("%1 Pass the secret in HOOKDESK_WEBHOOK_SECRET.")
                                 .arg(secretErrorText(*answer.error).headline)});
        m_request.secret = answer.secret.value_or(QByteArray());
        concealInLog(m_request.secret);
        judge();
    });
}

void VerifyCommand::judge()
{
    const Verdict verdict = check(m_request);
    Diagnosis diagnosis;
    if (verdict.kind == VerdictKind::NotGenuine && m_request.isBodyKnown)
        diagnosis = diagnose(m_request);
    tell(verdict, diagnosis);
}

void VerifyCommand::tell(const Verdict &verdict, const Diagnosis &diagnosis)
{
    if (verdict.kind == VerdictKind::CannotTell)
        return fail({CannotTell, missingText(verdict.why)});
    const bool isProved = !diagnosis.findings.isEmpty() &&
                          diagnosis.findings.constFirst().certainty == Finding::Certainty::Proved;
    QString cause;
    QString remedy;
    if (isProved) {
        const FindingText words = findingText(diagnosis.findings.constFirst(), diagnosis.tried);
        cause = words.title;
        remedy = words.remedy;
    } else if (verdict.kind == VerdictKind::GenuineBut) {
        cause = findingText({Finding::Certainty::Proved, verdict.changes, {}, {}, {}}, 0).title;
    }
    output().record("verdict",
                    {{QStringLiteral("verdict"), verdictCode(verdict.kind), 12},
                     {QStringLiteral("header"), textValue(QString::fromUtf8(verdict.header)), 20},
                     {QStringLiteral("cause"), textValue(cause), 40},
                     {QStringLiteral("remedy"), textValue(remedy)}});
    if (!isProved && verdict.kind == VerdictKind::NotGenuine)
        output().line(
            QStringLiteral("%1 known causes were tried, and none fits.").arg(diagnosis.tried));
    finish(verdict.kind == VerdictKind::NotGenuine ? NotGenuine : Genuine);
}

} // namespace

CommandPtr makeVerifyCommand(Context context)
{
    return std::make_unique<VerifyCommand>(context);
}

} // namespace hookdesk::ctl
