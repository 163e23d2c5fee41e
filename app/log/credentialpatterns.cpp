// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log/credentialpatterns.h"

#include "app/log/credentialshape.h"

#include <QByteArray>

#include <algorithm>
#include <optional>

namespace hookdesk {

namespace {

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isQuote(char c)
{
    return c == '"' || c == '\'' || c == '`';
}

bool endsUrl(char c)
{
    return isSpace(c) || isQuote(c) || c == '<' || c == '>';
}

bool endsValue(char c)
{
    return endsUrl(c) || c == '&';
}

bool isOfToken(char c)
{
    return isWord(c) || QByteArrayView(".~+/=%").contains(c);
}

/// The rest of the line is the value of these (RFC 9110, 11.6 and 11.7; RFC 6265, 4).
bool takesLine(QByteArrayView name)
{
    const QByteArray lower = name.toByteArray().toLower();
    return lower.contains("authorization") || lower.contains("cookie");
}

bool isScheme(QByteArrayView word)
{
    constexpr QByteArrayView schemes[] = {"bearer", "basic", "digest", "negotiate", "ntlm"};
    return std::any_of(std::begin(schemes), std::end(schemes), [word](QByteArrayView scheme) {
        return word.size() == scheme.size() &&
               qstrnicmp(word.data(), word.size(), scheme.data(), scheme.size()) == 0;
    });
}

class CredentialScan
{
public:
    explicit CredentialScan(QByteArrayView text)
        : m_text(text)
    {
    }

    QList<TextRange> run()
    {
        while (m_at < m_text.size())
            isWord(m_text.at(m_at)) ? takeWord() : takeMark();
        return m_found;
    }

private:
    /// Where a value begins and what quotes it; '\0': nothing.
    struct Opening
    {
        qsizetype at = 0;
        char quote = '\0';
        bool isEscaped = false;
    };

    void takeWord();
    [[nodiscard]] bool takeJsonWebToken(QByteArrayView word);
    void takeMark();
    void takeAuthority();
    [[nodiscard]] qsizetype lastAtOfUrl(qsizetype begin);
    void takeTail();
    void takeValue(QByteArrayView name, const Opening &opening);
    void takeScheme(qsizetype end);
    [[nodiscard]] std::optional<Opening> openingAfter(qsizetype end) const;
    [[nodiscard]] qsizetype closingQuote(const Opening &opening) const;
    template <typename Predicate>
    [[nodiscard]] qsizetype firstThat(qsizetype from, Predicate predicate) const;
    void conceal(qsizetype begin, qsizetype end);

    const QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_inPath = false; ///< Since the last space or quote there was a slash.
    qsizetype m_urlEnd = 0;
    qsizetype m_lastAt = -1; ///< Of the URL that ends there.
    QList<TextRange> m_found;
};

template <typename Predicate>
qsizetype CredentialScan::firstThat(qsizetype from, Predicate predicate) const
{
    return std::find_if(m_text.begin() + from, m_text.end(), predicate) - m_text.begin();
}

void CredentialScan::conceal(qsizetype begin, qsizetype end)
{
    if (begin < end)
        m_found.append({begin, end});
}

void CredentialScan::takeWord()
{
    const qsizetype end = firstThat(m_at, [](char c) { return !isWord(c); });
    const QByteArrayView word = m_text.sliced(m_at, end - m_at);
    if (takeJsonWebToken(word))
        return;
    const bool isCode = word == "code"; // RFC 6749, 4.1.2; otherwise codes are of errors
    if (isCode || namesCredential(word)) {
        const std::optional<Opening> opening = openingAfter(end);
        if (opening && (!isCode || m_text.at(end) == '='))
            return takeValue(word, *opening);
    }
    m_at = end;
    if (isScheme(word))
        takeScheme(end);
}

/// RFC 7519: the first part is the Base64 of a text that begins with `{"`.
bool CredentialScan::takeJsonWebToken(QByteArrayView word)
{
    constexpr qsizetype shortestHead = 16;
    const qsizetype head = word.indexOf("eyJ");
    if (head < 0)
        return false;
    const qsizetype end = m_at + word.size();
    const bool goesOn = end < m_text.size() && m_text.at(end) == '.';
    if (!goesOn && word.size() - head < shortestHead)
        return false;
    const qsizetype begin = m_at + head;
    m_at = firstThat(end, [](char c) { return !isWord(c) && c != '.'; });
    conceal(begin, m_at);
    return true;
}

/// Past `=`, `:`, `=>` and their percent-encoded forms, with quotes and spaces around them.
std::optional<CredentialScan::Opening> CredentialScan::openingAfter(qsizetype end) const
{
    Opening opening{end};
    bool separated = false;
    for (; opening.at < m_text.size(); ++opening.at) {
        const QByteArrayView rest = m_text.sliced(opening.at);
        const QByteArray encoded = rest.first(std::min(rest.size(), qsizetype{3})).toByteArray();
        const QByteArray mark = encoded.toUpper();
        if (mark == "%3D" || mark == "%3A" || mark == "%22" || mark == "%20") {
            separated = separated || mark.startsWith("%3");
            opening.at += 2;
        } else if (rest.front() == '=' || rest.front() == ':') {
            separated = true;
        } else if (isQuote(rest.front())) {
            opening.quote = separated ? rest.front() : '\0';
            opening.isEscaped = opening.at > end && m_text.at(opening.at - 1) == '\\';
        } else if (!isSpace(rest.front()) && rest.front() != '\\' &&
                   !(separated && rest.front() == '>')) {
            break;
        }
        if (opening.quote != '\0') {
            ++opening.at;
            break;
        }
    }
    return separated ? std::optional(opening) : std::nullopt;
}

qsizetype CredentialScan::closingQuote(const Opening &opening) const
{
    for (qsizetype at = opening.at; at < m_text.size(); ++at) {
        if (m_text.at(at) == '\\' && !opening.isEscaped)
            ++at;
        else if (m_text.at(at) == opening.quote)
            return at;
    }
    return m_text.size();
}

void CredentialScan::takeValue(QByteArrayView name, const Opening &opening)
{
    qsizetype end = 0;
    if (opening.quote != '\0')
        end = closingQuote(opening);
    else if (takesLine(name))
        end = firstThat(opening.at, [](char c) { return c == '\n'; });
    else
        end = firstThat(opening.at, endsValue);
    conceal(opening.at, end);
    m_at = end;
    if (isScheme(m_text.sliced(opening.at, end - opening.at)))
        takeScheme(end);
}

void CredentialScan::takeScheme(qsizetype end)
{
    qsizetype begin = firstThat(end, [](char c) { return !isSpace(c) && c != '+'; });
    while (m_text.sliced(begin).startsWith("%20"))
        begin += 3;
    if (begin == end)
        return;
    m_at = firstThat(begin, [](char c) { return !isOfToken(c); });
    conceal(begin, m_at);
}

void CredentialScan::takeMark()
{
    const char c = m_text.at(m_at);
    if (c == ':' && m_text.sliced(m_at).startsWith("://"))
        return takeAuthority();
    if (c == '/')
        m_inPath = true;
    else if (endsUrl(c))
        m_inPath = false;
    else if (m_inPath && (c == '?' || c == '#'))
        return takeTail();
    ++m_at;
}

/// RFC 3986, 3.2. A password with a bare slash in it ends the authority too early; then what is
/// before that slash is no port, and everything up to the last `@` goes.
void CredentialScan::takeAuthority()
{
    const qsizetype begin = m_at + 3;
    const qsizetype end = firstThat(
        begin, [](char c) { return endsUrl(c) || c == '/' || c == '?' || c == '#' || c == '\\'; });
    const QByteArrayView authority = m_text.sliced(begin, end - begin);
    qsizetype at = authority.lastIndexOf('@');
    const qsizetype colon = authority.lastIndexOf(':');
    const QByteArrayView port = authority.sliced(colon + 1);
    const bool isPort =
        colon < 0 || authority.endsWith(']') ||
        std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; });
    m_at = end;
    m_inPath = true;
    if (at < 0 && !isPort) {
        at = lastAtOfUrl(begin) - begin;
        m_at = std::max(end, begin + at);
    }
    conceal(begin, begin + at);
}

/// Kept, because a hostile URL has a thousand beginnings and one end.
qsizetype CredentialScan::lastAtOfUrl(qsizetype begin)
{
    if (begin >= m_urlEnd) {
        m_urlEnd = firstThat(begin, endsUrl);
        m_lastAt = begin + m_text.sliced(begin, m_urlEnd - begin).lastIndexOf('@');
    }
    return m_lastAt;
}

void CredentialScan::takeTail()
{
    const qsizetype end = firstThat(m_at, endsUrl);
    conceal(m_at + 1, end);
    m_at = end;
}

} // namespace

QList<TextRange> findCredentials(QByteArrayView text)
{
    return CredentialScan(text).run();
}

} // namespace hookdesk
