// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signature/signaturereport.h"

#include "app/signature/textcodecs.h"
#include "ui/common/plaintext.h"
#include "ui/signature/checkrunner.h"
#include "ui/signature/findingtext.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace hookdesk {

namespace {

struct SignatureReportWords
{
    Q_DECLARE_TR_FUNCTIONS(SignatureReport)
};

QString valueLine(const ReceivedSignature &received)
{
    const QString value = plainLine(QString::fromUtf8(received.value), 400);
    return received.header.isEmpty() ? SignatureReportWords::tr("Received value: %1").arg(value)
                                     : SignatureReportWords::tr("Received in %1: %2")
                                           .arg(plainLine(textOf(received.header), 100), value);
}

/// The expected signature is left out on purpose: whoever has it could send a false request with
/// this body.
void appendFindings(QStringList &lines, const Diagnosis &diagnosis)
{
    for (const Finding &finding : diagnosis.findings) {
        const FindingText words = findingText(finding, diagnosis.tried);
        lines.append(QString());
        lines.append(QStringLiteral("%1: %2").arg(certaintyText(finding.certainty), words.title));
        lines.append(words.meaning);
        lines.append(words.remedy);
    }
    lines.append(leftOutTexts(diagnosis.leftOut));
}

} // namespace

QString signatureReport(const SignedRequest &request, const CheckOutcome &outcome, bool withBody)
{
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex());
    QStringList lines{
        SignatureReportWords::tr("Signature check by Hookdesk %1")
            .arg(QCoreApplication::applicationVersion()),
        verdictText(outcome.verdict, outcome.diagnosis), QString(),
        SignatureReportWords::tr("Method: HMAC-SHA512 of the exact body, 64 bytes in Base64"),
        SignatureReportWords::tr("Body: %Ln byte(s), SHA-256 %1", nullptr,
                                 static_cast<int>(request.body.size()))
            .arg(hash)};
    for (const ReceivedSignature &received : request.received)
        lines.append(valueLine(received));
    appendFindings(lines, outcome.diagnosis);
    if (withBody) {
        lines.append(QString());
        lines.append(SignatureReportWords::tr("Body as received:"));
        lines.append(QString::fromUtf8(request.body));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace hookdesk
