// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/hints.h"

#include "app/domain/asciitext.h"
#include "app/domain/hiddencharacters.h"
#include "app/signature/bodyforms.h"
#include "app/signature/digest.h"
#include "app/signature/receivedvalue.h"

#include <algorithm>

namespace hookdesk {

namespace {

/// U+FFFD in UTF-8, which stands where a decoder met what it could not read.
constexpr QByteArrayView replacementCharacter = "\xEF\xBF\xBD";

/// The usual function with digests of that size.
QString functionOfSize(qsizetype size)
{
    for (const HashFunction function : {HashFunction::Md5, HashFunction::Sha1, HashFunction::Sha224,
                                        HashFunction::Sha256, HashFunction::Sha384}) {
        if (digestSize(function) == size)
            return hashName(function);
    }
    return {};
}

bool isWhole(const ValueReading &reading)
{
    return reading.match == ValueReading::Match::Whole;
}

void addValueHints(const SignedRequest &request, QList<Finding> &hints)
{
    QList<Finding> found;
    for (const ReceivedSignature &received : request.received) {
        const QList<ValueReading> readings = readingsOf(received.value);
        const auto whole = std::find_if(readings.begin(), readings.end(), isWhole);
        if (whole == readings.end())
            continue;
        if (whole->digest.size() == digestSize(HashFunction::Sha512))
            return; // one of the values has the right length
        found.append({.hint = Hint::DigestLength,
                      .detail = functionOfSize(whole->digest.size()),
                      .header = received.header});
    }
    if (found.isEmpty())
        found.append({.hint = Hint::NoDigest});
    hints.append(found);
}

bool isMask(QChar c)
{
    return c == QLatin1Char('*') || c == QChar(0x2022) || c == QChar(0x25cf) ||
           c == QChar(0x00b7) || c == QChar(0x2026) || c == QLatin1Char('.');
}

void addSecretHints(const SignedRequest &request, QList<Finding> &hints)
{
    const QString secret = QString::fromUtf8(request.secret);
    if (!secret.isEmpty() && std::all_of(secret.begin(), secret.end(), isMask))
        hints.append({.hint = Hint::SecretMasked});
}

void addJsonHints(const JsonText &json, QList<Finding> &hints)
{
    if (json.features().blanks)
        hints.append({.hint = Hint::BodyRewritten});
    // Tribe's own order is webhookId, payload (TRIBE-API.md, Deliveries).
    if (!json.features().unsorted && !json.member("webhookId").isNull() &&
        !json.member("payload").isNull())
        hints.append({.hint = Hint::BodySorted});
}

/// A character that nobody sees is not what its JSON should be judged by.
QByteArray asSeen(const QByteArray &body)
{
    if (isAscii(body) || !body.isValidUtf8())
        return body.trimmed();
    return withUsualBlanks(withoutInvisible(QString::fromUtf8(body))).trimmed().toUtf8();
}

void addBodyHints(const SignedRequest &request, QList<Finding> &hints)
{
    if (request.body.size() > largestRewritten)
        return;
    const QByteArray body = asSeen(request.body);
    if (body.isEmpty())
        return;
    if (body.contains(replacementCharacter))
        hints.append({.hint = Hint::BodyDamaged});
    if (const std::optional<JsonText> json = JsonText::parse(body))
        addJsonHints(*json, hints);
    else if ((body.startsWith('{') && !body.endsWith('}')) ||
             (body.startsWith('[') && !body.endsWith(']')))
        hints.append({.hint = Hint::BodyCutOff});
    else
        hints.append({.hint = Hint::BodyNotJson});
}

} // namespace

QList<Finding> hintsFor(const SignedRequest &request)
{
    QList<Finding> hints;
    addValueHints(request, hints);
    addSecretHints(request, hints);
    addBodyHints(request, hints);
    hints.append({.hint = Hint::OtherSecretOrBody});
    return hints;
}

} // namespace hookdesk
