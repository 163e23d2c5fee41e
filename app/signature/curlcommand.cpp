// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/curlcommand.h"

#include "app/signature/curloption.h"
#include "app/signature/requesthead.h"
#include "app/signature/shellwords.h"

#include <algorithm>

namespace hookdesk {

namespace {

/// No tool writes as many; each costs a look at every known option.
constexpr int MostWords = 10'000;

QByteArrayView withoutPrompt(QByteArrayView text)
{
    return text.startsWith("$ ") ? text.sliced(2) : text;
}

bool isAddress(QByteArrayView word)
{
    return word.contains("://") || word.contains('.') || word.contains('/') ||
           word.startsWith("localhost");
}

class CurlReader
{
public:
    CurlReader(QByteArrayView text, RawRequest &request)
        : m_words(text)
        , m_request(request)
    {
    }

    void read();

private:
    void take(const QByteArray &word);
    void takeLong(const QByteArray &word);
    void takeLetters(const QByteArray &word);
    void takeAddress(const QByteArray &word);
    void apply(CurlOption option, const QByteArray &spelling, const QByteArray &value);
    void applyData(CurlOption option, const QByteArray &value);
    void applySwitch(CurlOption option);
    void addHeader(const QByteArray &line);
    void addHeader(QByteArrayView name, const QByteArray &value);
    void addCookie(const QByteArray &value);
    void addData(const QByteArray &data, bool json);
    void addEncoded(const QByteArray &value);
    void addFile(QByteArrayView name);
    void finish();
    void finishBody();
    void noteWords();

    ShellWords m_words;
    RawRequest &m_request;
    QByteArray m_impliedMethod = "GET";
    int m_parts = 0;
    bool m_inAddress = false;
    bool m_isUnknown = false;
    bool m_ended = false;
    bool m_literal = false;
};

void CurlReader::read()
{
    // The name of the program itself is the first word.
    int count = 0;
    for (auto word = m_words.next(); word && !m_ended; word = m_words.next()) {
        if (++count > MostWords) {
            m_request.addNote(RawRequestNote::CommandTooLong, {}, MostWords);
            break;
        }
        if (count > 1)
            take(*word);
    }
    finish();
}

void CurlReader::take(const QByteArray &word)
{
    if (m_literal || !word.startsWith('-') || word.size() == 1)
        takeAddress(word);
    else if (word == "--")
        m_literal = true;
    else if (word.startsWith("--"))
        takeLong(word);
    else
        takeLetters(word);
}

void CurlReader::takeLong(const QByteArray &word)
{
    const CurlOption option = longCurlOption(QByteArrayView(word).sliced(2));
    // Flags are switched off by --no-…
    if (option == CurlOption::Unknown && !word.startsWith("--no-"))
        m_request.addNote(RawRequestNote::OptionSkipped, word);
    if (takesValue(option))
        apply(option, word, m_words.next().value_or(QByteArray()));
    else
        applySwitch(option);
}

/// Letters may stand together, and the value of the last one with them.
void CurlReader::takeLetters(const QByteArray &word)
{
    for (qsizetype i = 1; i < word.size() && !m_ended; ++i) {
        const CurlOption option = shortCurlOption(word.at(i));
        const QByteArray spelling = QByteArray("-").append(word.at(i));
        if (takesValue(option)) {
            const bool apart = i + 1 == word.size();
            apply(option, spelling,
                  apart ? m_words.next().value_or(QByteArray()) : word.sliced(i + 1));
            return;
        }
        if (option == CurlOption::Unknown)
            m_request.addNote(RawRequestNote::OptionSkipped, spelling);
        applySwitch(option);
    }
}

void CurlReader::takeAddress(const QByteArray &word)
{
    if (m_request.target.isEmpty() && isAddress(word))
        m_request.target = word;
    else
        m_request.addNote(RawRequestNote::OptionSkipped, word);
}

void CurlReader::applySwitch(CurlOption option)
{
    if (option == CurlOption::Get)
        m_inAddress = true;
    else if (option == CurlOption::Head)
        m_impliedMethod = "HEAD";
    if (option != CurlOption::Next)
        return;
    m_ended = true;
    m_request.addNote(RawRequestNote::SeveralRequests);
}

void CurlReader::apply(CurlOption option, const QByteArray &spelling, const QByteArray &value)
{
    switch (option) {
    case CurlOption::Header:
        return addHeader(value);
    case CurlOption::Data:
    case CurlOption::DataRaw:
    case CurlOption::DataUrlEncoded:
    case CurlOption::Json:
        return applyData(option, value);
    case CurlOption::Method:
        m_request.method = value;
        return;
    case CurlOption::Url:
        return takeAddress(value);
    case CurlOption::Cookie:
        return addCookie(value);
    case CurlOption::UserAgent:
        return addHeader("User-Agent", value);
    case CurlOption::Referer:
        return addHeader("Referer", value);
    case CurlOption::Credentials:
        return m_request.addNote(RawRequestNote::CredentialsDropped, spelling);
    case CurlOption::Upload:
        m_impliedMethod = "PUT";
        return addFile(value);
    case CurlOption::Form:
        m_isUnknown = true;
        return m_request.addNote(RawRequestNote::FormNotBuilt);
    case CurlOption::Flag:
    case CurlOption::OtherValue:
    case CurlOption::Unknown:
    case CurlOption::Get:
    case CurlOption::Head:
    case CurlOption::Next:
        return;
    }
}

void CurlReader::applyData(CurlOption option, const QByteArray &value)
{
    if (option == CurlOption::DataUrlEncoded)
        addEncoded(value);
    else if (option != CurlOption::DataRaw && value.startsWith('@'))
        addFile(QByteArrayView(value).sliced(1));
    else
        addData(value, option == CurlOption::Json);
}

/// `Name: value`, `Name;` for an empty value; `Name:` takes a header of curl's own away.
void CurlReader::addHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (line.startsWith('@'))
        m_request.addNote(RawRequestNote::DataFromFile, QByteArrayView(line).sliced(1));
    else if (colon > 0 && !line.sliced(colon + 1).trimmed().isEmpty())
        addHeader(QByteArrayView(line).first(colon), line.sliced(colon + 1).trimmed());
    else if (colon > 0)
        m_request.addNote(RawRequestNote::OptionSkipped, "-H " + line);
    else if (line.size() > 1 && line.endsWith(';'))
        addHeader(QByteArrayView(line).chopped(1), QByteArray());
    else
        m_request.addNote(RawRequestNote::LineWithoutColon, line);
}

void CurlReader::addHeader(QByteArrayView name, const QByteArray &value)
{
    if (m_request.headers.size() == RawRequest::MostHeaders) {
        m_request.addNote(RawRequestNote::TooManyHeaders, {}, RawRequest::MostHeaders);
        return;
    }
    if (name.trimmed() != name || name.contains(' '))
        m_request.addNote(RawRequestNote::OddHeaderName, name);
    if (hasControls(value))
        m_request.addNote(RawRequestNote::ControlCharacters, name);
    m_request.headers.append({name.trimmed().toByteArray(), value});
}

/// Without a = it is the name of a file.
void CurlReader::addCookie(const QByteArray &value)
{
    if (value.contains('='))
        addHeader("Cookie", value);
    else
        m_request.addNote(RawRequestNote::DataFromFile, value);
}

/// curl puts & between the parts, but for --json.
void CurlReader::addData(const QByteArray &data, bool json)
{
    if (++m_parts == 1) {
        m_request.body = data;
        return;
    }
    if (!json)
        m_request.body.append('&');
    m_request.body.append(data);
}

/// `text`, `=text`, `name=text`, `@file` or `name@file`: the text alone is encoded.
void CurlReader::addEncoded(const QByteArray &value)
{
    const auto sign =
        std::find_if(value.begin(), value.end(), [](char c) { return c == '=' || c == '@'; });
    if (sign != value.end() && *sign == '@')
        return addFile(QByteArrayView(sign + 1, value.end()));
    const qsizetype equals = sign == value.end() ? -1 : sign - value.begin();
    QByteArray data = value.first(std::max<qsizetype>(equals, 0));
    if (equals > 0)
        data.append('=');
    m_request.addNote(RawRequestNote::DataEncoded);
    addData(data + value.sliced(equals + 1).toPercentEncoding(), false);
}

void CurlReader::addFile(QByteArrayView name)
{
    m_isUnknown = true;
    ++m_parts;
    m_request.addNote(RawRequestNote::DataFromFile, name);
}

void CurlReader::finish()
{
    if (m_request.method.isEmpty())
        m_request.method = m_impliedMethod == "GET" && !m_inAddress && (m_parts > 0 || m_isUnknown)
                               ? QByteArray("POST")
                               : m_impliedMethod;
    finishBody();
    noteWords();
}

void CurlReader::finishBody()
{
    if (m_parts > 1)
        m_request.addNote(RawRequestNote::DataJoined, {}, m_parts);
    if (m_inAddress && m_parts > 0)
        m_request.addNote(RawRequestNote::DataInAddress);
    m_request.hasBody = m_inAddress || !m_isUnknown;
    if (m_inAddress || m_isUnknown)
        m_request.body.clear();
}

void CurlReader::noteWords()
{
    if (m_words.hasUnclosedQuote())
        m_request.addNote(RawRequestNote::UnclosedQuote);
    if (m_words.hasExpansion())
        m_request.addNote(RawRequestNote::ShellExpansion);
    if (m_words.hasJoinedSurrogates())
        m_request.addNote(RawRequestNote::SurrogatesJoined);
    if (m_words.hasMissingContinuation())
        m_request.addNote(RawRequestNote::LineContinuationMissing);
    if (m_words.hasEscapedLineEnds())
        m_request.addNote(RawRequestNote::LineEndsUnknown);
    const QByteArrayView rest = m_words.rest();
    if (rest.isEmpty() || m_request.hasNote(RawRequestNote::CommandTooLong))
        return;
    m_request.addNote(isCurlCommand(rest) ? RawRequestNote::SeveralRequests
                                          : RawRequestNote::CommandGoesOn,
                      rest);
}

} // namespace

bool isCurlCommand(QByteArrayView text)
{
    const QByteArrayView command = withoutPrompt(text);
    const qsizetype size = command.startsWith("curl.exe") ? 8 : command.startsWith("curl") ? 4 : 0;
    return size > 0 &&
           (command.size() == size || QByteArrayView(" \t\r\n\\^`").contains(command.at(size)));
}

void readCurlCommand(QByteArrayView text, RawRequest &request)
{
    CurlReader(withoutPrompt(text), request).read();
}

} // namespace hookdesk
