// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signature/findingtext.h"

#include "app/signature/textcodecs.h"
#include "ui/common/plaintext.h"
#include "ui/signature/varianttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace hookdesk {

namespace {

struct SignatureFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(SignatureFinding)
};

QString titleOf(const AppliedVariants &changes)
{
    QStringList phrases;
    for (const AppliedVariant &change : changes)
        phrases.append(variantText(change));
    return phrases.join(QStringLiteral(" + "));
}

/// Each advice once, however many changes share it.
QStringList advices(const AppliedVariants &changes, QString (*text)(Advice))
{
    QStringList all;
    for (const AppliedVariant &change : changes) {
        const QString advice = text(adviceFor(change.variant));
        if (!all.contains(advice))
            all.append(advice);
    }
    return all;
}

FindingText provedText(const Finding &finding)
{
    FindingText made{titleOf(finding.changes),
                     advices(finding.changes, adviceMeaning).join(QLatin1Char('\n')),
                     advices(finding.changes, adviceRemedy).join(QLatin1Char('\n'))};
    if (!finding.header.isEmpty()) {
        made.meaning +=
            QLatin1Char('\n') + SignatureFindingWords::tr("The value is in the header %1.")
                                    .arg(plainLine(textOf(finding.header)));
    }
    return made;
}

FindingText hintText(const Finding &finding, int tried)
{
    switch (finding.hint) {
    case Hint::DigestLength:
        return {
            SignatureFindingWords::tr("The value is as long as a digest of %1").arg(finding.detail),
            SignatureFindingWords::tr("Tribe signs with SHA-512, whose Base64 has 88 characters."),
            SignatureFindingWords::tr("Look for the header with 88 characters, or use SHA-512.")};
    case Hint::NoDigest:
        return {SignatureFindingWords::tr("The value is not a signature"),
                SignatureFindingWords::tr("It is no digest in Base64 or hexadecimal."),
                SignatureFindingWords::tr(
                    "Look for a header whose value has 88 characters and ends in “==”.")};
    case Hint::SecretMasked:
        return {SignatureFindingWords::tr("The secret consists of dots or asterisks"),
                SignatureFindingWords::tr("A hidden secret looks like this."),
                SignatureFindingWords::tr("Show the secret on Tribe's page before copying it.")};
    case Hint::BodyCutOff:
        return {SignatureFindingWords::tr("The body ends too early"),
                SignatureFindingWords::tr("The JSON is cut off."),
                SignatureFindingWords::tr("Copy all of it, or load it from a file.")};
    case Hint::BodyRewritten:
        return {
            SignatureFindingWords::tr("The body has spaces or line breaks between its parts"),
            SignatureFindingWords::tr("Tribe sends compact JSON. Something may have rewritten it."),
            adviceRemedy(Advice::BodyRewritten)};
    case Hint::BodySorted:
        return {SignatureFindingWords::tr("The fields of the body are in alphabetical order"),
                SignatureFindingWords::tr("Tribe sends “webhookId” before “payload”. Some "
                                          "libraries sort fields; the original order is lost."),
                adviceRemedy(Advice::BodyRewritten)};
    case Hint::BodyDamaged:
        return {SignatureFindingWords::tr("The body has lost characters"),
                SignatureFindingWords::tr(
                    "“�” replaces a character that could not be read. It cannot be recovered."),
                adviceRemedy(Advice::BodyEncoded)};
    case Hint::BodyNotJson:
        return {SignatureFindingWords::tr("The body is not JSON"),
                SignatureFindingWords::tr("Every event that Tribe sends is JSON."),
                SignatureFindingWords::tr(
                    "Check that the body is complete and from the same request.")};
    case Hint::OtherSecretOrBody:
        return {SignatureFindingWords::tr("None of %n known cause(s) matches", nullptr, tried),
                SignatureFindingWords::tr(
                    "The secret is wrong, or the body was changed in some other way."),
                SignatureFindingWords::tr("Use the secret of the webhook named in the body. Load "
                                          "the body from a file, as received.")};
    }
    return {};
}

QString cannotTellText(CannotTellWhy why)
{
    switch (why) {
    case CannotTellWhy::NoSecret:
        return SignatureFindingWords::tr("Enter the webhook's secret");
    case CannotTellWhy::NoSignature:
        return SignatureFindingWords::tr("Enter the received signature");
    case CannotTellWhy::NoBody:
        return SignatureFindingWords::tr("Enter the received body");
    case CannotTellWhy::BodyParsed:
        return SignatureFindingWords::tr(
            "Only the parsed body is here, not the bytes that were signed");
    case CannotTellWhy::Nothing:
        break;
    }
    return {};
}

QString notGenuineText(const Diagnosis &diagnosis)
{
    if (diagnosis.findings.isEmpty())
        return SignatureFindingWords::tr("Not genuine");
    const Finding &first = diagnosis.findings.first();
    const QString title = findingText(first, diagnosis.tried).title;
    if (diagnosis.tried == 0 && first.hint != Hint::OtherSecretOrBody)
        return SignatureFindingWords::tr("Not genuine: %1")
            .arg(title); // no signature, so nothing was tried
    return first.certainty == Finding::Certainty::Proved
               ? SignatureFindingWords::tr("Not genuine: %1").arg(title)
               : SignatureFindingWords::tr("Not genuine: none of %n known cause(s) matches",
                                           nullptr, diagnosis.tried);
}

} // namespace

FindingText findingText(const Finding &finding, int tried)
{
    return finding.certainty == Finding::Certainty::Proved ? provedText(finding)
                                                           : hintText(finding, tried);
}

QString certaintyText(Finding::Certainty certainty)
{
    return certainty == Finding::Certainty::Proved ? SignatureFindingWords::tr("Proved")
                                                   : SignatureFindingWords::tr("Hint");
}

QStringList leftOutTexts(const QList<LeftOut> &leftOut)
{
    QStringList texts;
    for (const LeftOut what : leftOut) {
        switch (what) {
        case LeftOut::Rewriting:
            texts.append(SignatureFindingWords::tr(
                "The body is too large to try other spellings and encodings."));
            break;
        case LeftOut::Compression:
            texts.append(SignatureFindingWords::tr("The body is too large to try compression."));
            break;
        }
    }
    return texts;
}

QString verdictText(const Verdict &verdict, const Diagnosis &diagnosis)
{
    const QString header = plainLine(textOf(verdict.header), 100);
    switch (verdict.kind) {
    case VerdictKind::Genuine:
        return header.isEmpty()
                   ? SignatureFindingWords::tr("Genuine: signed with this secret, and unchanged")
                   : SignatureFindingWords::tr("Genuine: the header %1 proves it").arg(header);
    case VerdictKind::GenuineBut:
        return SignatureFindingWords::tr("Genuine, but: %1").arg(titleOf(verdict.changes));
    case VerdictKind::NotGenuine:
        return notGenuineText(diagnosis);
    case VerdictKind::CannotTell:
        return cannotTellText(verdict.why);
    }
    return {};
}

} // namespace hookdesk
