// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/diagnosis.h"

#include "app/signature/bodyforms.h"
#include "app/signature/hints.h"
#include "app/signature/search.h"
#include "app/signature/secretvariants.h"

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

/// Bodies up to this size are tried in every form with every secret.
constexpr qsizetype largestCrossed = 16 * 1024;

constexpr HashFunction everyFunction[] = {HashFunction::Sha512,      HashFunction::Sha256,
                                          HashFunction::Sha1,        HashFunction::Sha384,
                                          HashFunction::Md5,         HashFunction::Sha224,
                                          HashFunction::Sha512To256, HashFunction::Sha3To512,
                                          HashFunction::Sha3To256,   HashFunction::Blake2b512};

/// At most two characters were added, lost or changed in one place.
bool isNearly(QByteArrayView a, QByteArrayView b)
{
    constexpr qsizetype fewest = 6; ///< Of a secret in which two of them are a slip.
    constexpr qsizetype slip = 2;
    const qsizetype shorter = std::min(a.size(), b.size());
    if (shorter < fewest || std::max(a.size(), b.size()) - shorter > slip)
        return false;
    const qsizetype front =
        std::mismatch(a.begin(), a.begin() + shorter, b.begin()).first - a.begin();
    const auto backwards = std::mismatch(a.rbegin(), a.rbegin() + (shorter - front), b.rbegin());
    const qsizetype back = backwards.first - a.rbegin();
    return std::max(a.size(), b.size()) - front - back <= slip;
}

/// What stands behind a form of the body may have been lost, or added, as well.
QList<BodyEnds::End> endsOfForms()
{
    return {{{}, {}},
            {"\n", {{Variant::BodyFinalLfAdded, {}}}},
            {"\r\n", {{Variant::BodyFinalCrLfAdded, {}}}}};
}

/// Lines up everything that is tried, the likeliest first.
class Trials
{
public:
    Trials(const SignedRequest &request, const Candidates &candidates, SignatureSearch &search)
        : m_request(request)
        , m_candidates(candidates)
        , m_search(search)
        , m_secrets(secretVariants(request.secret))
        , m_forms(bodyForms(request.body))
        , m_ends(bodyEnds(request.body))
    {
    }

    void add()
    {
        if (m_search.isWanted(digestSize(HashFunction::Sha512))) {
            addSecrets();
            addForms(m_request.secret, ofGivenSecret());
            addOtherSecrets();
            addOtherBodies();
        }
        addAlgorithms();
        if (m_search.isWanted(digestSize(HashFunction::Sha512)))
            addCrossed();
    }

private:
    using Write = std::function<void(const ByteSink &)>;

    [[nodiscard]] AppliedVariants ofGivenSecret() const
    {
        return m_request.secret.isEmpty() ? AppliedVariants{{Variant::SecretEmpty, {}}}
                                          : AppliedVariants{};
    }

    [[nodiscard]] Write stem() const
    {
        return [stem = QByteArrayView(m_request.body).first(m_ends.start)](const ByteSink &sink) {
            sink(stem);
        };
    }

    void addHmac(QByteArrayView key, const AppliedVariants &changes,
                 HashFunction function = HashFunction::Sha512)
    {
        m_search.add([key, function] { return Digest::hmac(function, key); }, stem(), changes,
                     m_ends.ends);
    }

    void addSecrets()
    {
        addHmac(m_request.secret, ofGivenSecret());
        if (m_request.secret.isEmpty())
            return;
        for (const SecretVariant &secret : m_secrets)
            addHmac(secret.key.view(), {secret.change});
    }

    void addForms(QByteArrayView key, const AppliedVariants &ofSecret)
    {
        for (const BodyForm &form : m_forms) {
            m_search.add([key] { return Digest::hmac(HashFunction::Sha512, key); }, form.write,
                         ofSecret + form.changes, endsOfForms());
        }
    }

    void addOtherSecrets()
    {
        for (const KnownSecret &other : m_candidates.secrets) {
            if (other.secret != m_request.secret && !other.secret.isEmpty())
                addHmac(other.secret, {ofOther(other)});
        }
    }

    /// A slip in the secret that was meant is no matter of another webhook.
    [[nodiscard]] AppliedVariant ofOther(const KnownSecret &other) const
    {
        const bool isSlip = !m_request.secret.isEmpty() &&
                            (other.isMeant || isNearly(other.secret, m_request.secret));
        return {isSlip ? Variant::SecretMistyped : Variant::SecretOfOther, other.owner};
    }

    void addOtherBodies()
    {
        for (const KnownBody &other : m_candidates.bodies) {
            if (other.body == m_request.body)
                continue;
            m_search.add(
                [key = QByteArrayView(m_request.secret)] {
                    return Digest::hmac(HashFunction::Sha512, key);
                },
                [body = QByteArrayView(other.body)](const ByteSink &sink) { sink(body); },
                ofGivenSecret() + AppliedVariants{{Variant::BodyOfOtherEvent, other.event}});
        }
    }

    void addAlgorithms()
    {
        for (const HashFunction function : everyFunction) {
            if (!m_search.isWanted(digestSize(function)))
                continue;
            if (function != HashFunction::Sha512)
                addOtherHmac(function);
            addPlain(function);
        }
        if (!m_search.isWanted(digestSize(HashFunction::Sha512)))
            return;
        m_search.add(
            [body = QByteArrayView(m_request.body)] {
                return Digest::hmac(HashFunction::Sha512, body);
            },
            [secret = QByteArrayView(m_request.secret)](const ByteSink &sink) { sink(secret); },
            {{Variant::HmacSwapped, {}}});
    }

    /// Other makers' schemes decode or trim their secret first.
    void addOtherHmac(HashFunction function)
    {
        const AppliedVariant change{Variant::OtherHmac, hashName(function)};
        addHmac(m_request.secret, {change}, function);
        for (const SecretVariant &secret : m_secrets) {
            if (secret.change.variant == Variant::SecretTrimmed ||
                secret.change.variant == Variant::SecretFromBase64 ||
                secret.change.variant == Variant::SecretFromHex)
                addHmac(secret.key.view(), {change, secret.change}, function);
        }
    }

    void addPlain(HashFunction function)
    {
        const QString name = hashName(function);
        const auto begin = [function] { return Digest::plain(function); };
        const QByteArrayView body = m_request.body;
        const QByteArrayView secret = m_request.secret;
        m_search.add(begin, stem(), {{Variant::PlainHash, name}}, m_ends.ends);
        if (secret.isEmpty())
            return;
        m_search.add(begin,
                     [body, secret](const ByteSink &sink) {
                         sink(body);
                         sink(secret);
                     },
                     {{Variant::HashOfBodyAndSecret, name}});
        m_search.add(
            begin,
            [secret, stem = stem()](const ByteSink &sink) {
                sink(secret);
                stem(sink);
            },
            {{Variant::HashOfSecretAndBody, name}}, m_ends.ends);
    }

    /// Small bodies leave the time to try each with each.
    void addCrossed()
    {
        if (m_request.body.size() > largestCrossed || m_request.secret.isEmpty())
            return;
        for (const SecretVariant &secret : m_secrets)
            addForms(secret.key.view(), {secret.change});
        for (const KnownSecret &other : m_candidates.secrets)
            addForms(other.secret, {ofOther(other)});
    }

    const SignedRequest &m_request;
    const Candidates &m_candidates;
    SignatureSearch &m_search;
    std::vector<SecretVariant> m_secrets;
    std::vector<BodyForm> m_forms;
    BodyEnds m_ends;
};

/// The value that is the deprecated member `signature` of the body itself, if one is.
std::optional<Finding> bodyFieldFinding(const SignedRequest &request)
{
    if (request.body.size() > largestRewritten)
        return std::nullopt;
    const std::optional<JsonText> json = JsonText::parse(request.body);
    const std::optional<QByteArray> field =
        json ? jsonStringValue(json->member("signature")) : std::nullopt;
    if (!field || field->isEmpty())
        return std::nullopt;
    for (const ReceivedSignature &received : request.received) {
        if (received.value.trimmed() == *field)
            return Finding{.certainty = Finding::Certainty::Proved,
                           .changes = {{Variant::ValueIsBodyField, {}}},
                           .header = received.header};
    }
    return std::nullopt;
}

QList<LeftOut> leftOutOf(qsizetype bodySize)
{
    QList<LeftOut> left;
    if (bodySize > largestRewritten)
        left.append(LeftOut::Rewriting);
    if (bodySize > largestCompressed)
        left.append(LeftOut::Compression);
    return left;
}

} // namespace

Diagnosis diagnose(const SignedRequest &request, const Candidates &candidates,
                   const std::stop_token &stop)
{
    Diagnosis made{.leftOut = leftOutOf(request.body.size())};
    SignatureSearch search(request.received, stop);
    Trials trials(request, candidates, search);
    trials.add();
    const std::optional<SignatureSearch::Match> match = search.run();
    made.tried = search.tried();
    made.wasStopped = stop.stop_requested();
    if (match && match->changes.isEmpty())
        return made; // it is genuine
    if (match) {
        made.findings.append({.certainty = Finding::Certainty::Proved,
                              .changes = match->changes,
                              .header = match->header});
        return made;
    }
    if (const std::optional<Finding> field = bodyFieldFinding(request))
        made.findings.append(*field);
    made.findings.append(hintsFor(request));
    return made;
}

} // namespace hookdesk
