// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/powershellcommand.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <array>

namespace hookdesk {

namespace {

constexpr qsizetype longestCommand = 16 * 1024 * 1024;
constexpr int mostLines = 200;
constexpr int deepest = 50;

constexpr std::array<QByteArrayView, 4> Calls = {"Invoke-WebRequest", "Invoke-RestMethod", "iwr",
                                                 "irm"};

/// What an expression is, as far as it can be known without running it.
struct Value
{
    QByteArray text;
    QList<RawHeader> table;
    bool isKnown = true;
};

bool isSame(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isCall(QByteArrayView word)
{
    return std::any_of(Calls.begin(), Calls.end(),
                       [word](QByteArrayView call) { return isSame(word, call); });
}

class PowerShellReader
{
public:
    PowerShellReader(QByteArrayView text, RawRequest &request)
        : m_text(text)
        , m_request(request)
    {
    }

    void read();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char at(qsizetype place) const
    {
        return place < m_text.size() ? m_text.at(place) : '\0';
    }
    [[nodiscard]] char current() const { return at(m_at); }
    [[nodiscard]] bool startsWith(QByteArrayView text) const
    {
        return m_text.size() - m_at >= text.size() &&
               isSame(m_text.sliced(m_at, text.size()), text);
    }
    bool take(QByteArrayView text);
    void skipBlanks(bool lines);
    void skipLine();
    [[nodiscard]] QByteArray name();

    void assign();
    void call();
    void option(const QByteArray &name);
    void apply(const QByteArray &name, const Value &value);
    [[nodiscard]] Value expression(int depth = 0);
    [[nodiscard]] Value term(int depth);
    [[nodiscard]] Value group(int depth);
    [[nodiscard]] Value table(int depth);
    [[nodiscard]] Value hereString();
    [[nodiscard]] Value variable();
    [[nodiscard]] Value word();
    [[nodiscard]] Value singleQuoted();
    [[nodiscard]] Value doubleQuoted();
    void escape(QByteArray &made);
    void expand(Value &made);
    [[nodiscard]] QString characterCodes();
    [[nodiscard]] Value unknown();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    RawRequest &m_request;
    QHash<QByteArray, Value> m_variables;
};

bool PowerShellReader::take(QByteArrayView text)
{
    if (!startsWith(text))
        return false;
    m_at += text.size();
    return true;
}

/// A grave accent before the line end continues the line.
void PowerShellReader::skipBlanks(bool lines)
{
    while (!atEnd()) {
        const char c = current();
        const bool isLineEnd = c == '\r' || c == '\n';
        if (c == '`' && (at(m_at + 1) == '\n' || at(m_at + 1) == '\r'))
            m_at += at(m_at + 1) == '\r' && at(m_at + 2) == '\n' ? 3 : 2;
        else if (c == ' ' || c == '\t' || (lines && (isLineEnd || c == ';')))
            ++m_at;
        else
            return;
    }
}

void PowerShellReader::skipLine()
{
    const qsizetype end = m_text.indexOf('\n', m_at);
    m_at = end < 0 ? m_text.size() : end + 1;
}

QByteArray PowerShellReader::name()
{
    const qsizetype begin = m_at;
    while (!atEnd() && !QByteArrayView(" \t\r\n`=;,(){}@'\"+|").contains(current()))
        ++m_at;
    return m_text.sliced(begin, m_at - begin).toByteArray();
}

void PowerShellReader::read()
{
    for (int lines = 0; !atEnd() && lines < mostLines; ++lines) {
        skipBlanks(true);
        if (current() == '$') {
            assign();
            continue;
        }
        const qsizetype begin = m_at;
        if (isCall(name()))
            return call();
        m_at = begin;
        skipLine();
    }
}

/// `$name = value`; what stands on the line besides is the call itself where it begins there.
void PowerShellReader::assign()
{
    ++m_at;
    const QByteArray variable = name().toLower();
    skipBlanks(false);
    if (!take("="))
        return skipLine();
    skipBlanks(false);
    const qsizetype begin = m_at;
    const bool isOurs = isCall(name());
    m_at = begin;
    if (isOurs)
        return; // `$answer = Invoke-WebRequest …`
    m_variables.insert(variable, expression());
    skipLine();
}

void PowerShellReader::call()
{
    m_request.method = "GET";
    m_request.hasBody = true;
    for (skipBlanks(false); !atEnd(); skipBlanks(false)) {
        const char c = current();
        if (c == '\n' || c == '\r' || c == ';' || c == '|')
            break;
        if (c == '-') {
            ++m_at;
            option(name());
        } else {
            apply("Uri", expression());
        }
    }
    skipBlanks(true);
    if (!atEnd())
        m_request.addNote(RawRequestNote::CommandGoesOn, m_text.sliced(m_at));
}

/// Names may be cut as long as they are clear, which -H and -B are in use.
void PowerShellReader::option(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 7> Switches = {
        "UseBasicParsing", "SkipHttpErrorCheck", "SkipCertificateCheck", "SkipHeaderValidation",
        "PassThru",        "DisableKeepAlive",   "UseDefaultCredentials"};
    const bool isSwitch = std::any_of(Switches.begin(), Switches.end(),
                                      [&name](const auto &one) { return isSame(one, name); });
    if (isSwitch)
        return;
    if (current() == ':')
        ++m_at;
    skipBlanks(false);
    if (!atEnd() && current() != '-' && current() != '\n' && current() != '\r')
        apply(name, expression());
}

void PowerShellReader::apply(const QByteArray &name, const Value &value)
{
    if (isSame(name, "Uri")) {
        m_request.target = value.text;
    } else if (isSame(name, "Method") || isSame(name, "CustomMethod")) {
        m_request.method = value.text;
    } else if (isSame(name, "Headers")) {
        m_request.headers += value.table.mid(0, RawRequest::MostHeaders - m_request.headers.size());
    } else if (isSame(name, "ContentType")) {
        m_request.headers.append({"Content-Type", value.text});
    } else if (isSame(name, "UserAgent")) {
        m_request.headers.append({"User-Agent", value.text});
    } else if (isSame(name, "Body")) {
        m_request.hasBody = value.isKnown && value.table.isEmpty();
        m_request.body = m_request.hasBody ? value.text : QByteArray();
        if (!m_request.hasBody)
            m_request.addNote(RawRequestNote::ShellExpansion);
    } else if (isSame(name, "InFile")) {
        m_request.hasBody = false;
        m_request.addNote(RawRequestNote::DataFromFile, value.text);
    } else if (isSame(name, "Form")) {
        m_request.hasBody = false;
        m_request.addNote(RawRequestNote::FormNotBuilt);
    } else if (isSame(name, "Credential") || isSame(name, "Token")) {
        m_request.addNote(RawRequestNote::CredentialsDropped, "-" + name);
    }
}

Value PowerShellReader::expression(int depth)
{
    Value whole = term(depth);
    for (skipBlanks(false); current() == '+' && depth < deepest; skipBlanks(false)) {
        ++m_at;
        skipBlanks(true);
        const Value next = term(depth + 1);
        // Variables in variables could grow without end.
        const bool fits = whole.text.size() + next.text.size() <= m_text.size();
        whole.text = fits ? whole.text + next.text : QByteArray();
        whole.isKnown = fits && whole.isKnown && next.isKnown;
    }
    return whole;
}

Value PowerShellReader::term(int depth)
{
    const char c = current();
    const char second = at(m_at + 1);
    if (depth >= deepest)
        return unknown();
    if (c == '@' && (second == '\'' || second == '"'))
        return hereString();
    if (c == '@' && second == '{')
        return table(depth);
    if (c == '(')
        return group(depth);
    if (c == '\'')
        return singleQuoted();
    if (c == '"')
        return doubleQuoted();
    if (c == '$')
        return variable();
    return word();
}

/// A bare word, or `[Text.Encoding]::UTF8.GetBytes(…)`, which changes nothing here.
Value PowerShellReader::word()
{
    const QByteArray bare = name();
    if (bare.isEmpty())
        return unknown();
    if (current() == '(') {
        Value inner = group(0);
        inner.isKnown = inner.isKnown && bare.toLower().endsWith("utf8.getbytes");
        return inner;
    }
    return {bare, {}, !bare.startsWith('[')};
}

/// What is not understood is passed by, or nothing would ever end.
Value PowerShellReader::unknown()
{
    m_at = std::min(m_at + 1, m_text.size());
    return {{}, {}, false};
}

Value PowerShellReader::group(int depth)
{
    ++m_at;
    skipBlanks(true);
    Value inner = expression(depth + 1);
    skipBlanks(true);
    if (take(")"))
        return inner;
    const qsizetype end = m_text.indexOf(')', m_at);
    m_at = end < 0 ? m_text.size() : end + 1;
    inner.isKnown = false; // a command, as `$data | ConvertTo-Json`
    return inner;
}

Value PowerShellReader::table(int depth)
{
    Value made;
    m_at += 2;
    for (skipBlanks(true); !atEnd() && current() != '}'; skipBlanks(true)) {
        const bool isQuoted = current() == '\'' || current() == '"';
        const QByteArray key = isQuoted ? term(depth).text : name();
        skipBlanks(true);
        if (!take("=")) {
            made.isKnown = false;
            break;
        }
        skipBlanks(true);
        const Value value = expression(depth + 1);
        if (!value.isKnown)
            m_request.addNote(RawRequestNote::ShellExpansion);
        if (made.table.size() < RawRequest::MostHeaders)
            made.table.append({key, value.text});
    }
    m_at = std::min(m_at + 1, m_text.size());
    return made;
}

/// From behind the line end after `@'` to the line end before `'@`.
Value PowerShellReader::hereString()
{
    const char quote = at(m_at + 1);
    const qsizetype begin = m_text.indexOf('\n', m_at) + 1;
    qsizetype end = begin == 0 ? -1 : m_text.indexOf(QByteArray("\n") + quote + '@', begin - 1);
    if (end < 0) {
        m_request.addNote(RawRequestNote::UnclosedQuote);
        m_at = m_text.size();
        return {{}, {}, false};
    }
    m_at = end + 3;
    if (end > begin && m_text.at(end - 1) == '\r')
        --end;
    const QByteArray inner =
        end < begin ? QByteArray() : m_text.sliced(begin, end - begin).toByteArray();
    return {inner, {}, quote == '\'' || !(inner.contains('$') || inner.contains('`'))};
}

Value PowerShellReader::variable()
{
    ++m_at;
    if (current() == '(')
        return group(0);
    const QByteArray called = name().toLower();
    if (called == "null" || called == "true" || called == "false")
        return {};
    const auto known = m_variables.constFind(called);
    return known == m_variables.cend() ? Value{{}, {}, false} : *known;
}

Value PowerShellReader::singleQuoted()
{
    Value made;
    for (++m_at; !atEnd(); ++m_at) {
        if (current() == '\'' && at(m_at + 1) != '\'')
            break;
        if (current() == '\'')
            ++m_at;
        made.text += current();
    }
    if (atEnd())
        m_request.addNote(RawRequestNote::UnclosedQuote);
    m_at = std::min(m_at + 1, m_text.size());
    return made;
}

Value PowerShellReader::doubleQuoted()
{
    Value made;
    for (++m_at; !atEnd() && (current() != '"' || at(m_at + 1) == '"'); ++m_at) {
        const char c = current();
        if (c == '`') {
            escape(made.text);
        } else if (c == '$') {
            expand(made);
        } else {
            if (c == '"')
                ++m_at;
            made.text += c;
        }
    }
    if (atEnd())
        m_request.addNote(RawRequestNote::UnclosedQuote);
    m_at = std::min(m_at + 1, m_text.size());
    return made;
}

/// Ends on the last byte of the escape.
void PowerShellReader::escape(QByteArray &made)
{
    constexpr QByteArrayView Letters = "nrt0abfv";
    ++m_at;
    const qsizetype known = atEnd() ? -1 : Letters.indexOf(current());
    if (known >= 0)
        made += "\n\r\t\0\a\b\f\v"[known];
    else if (!atEnd())
        made += current();
}

/// Several in a row: two of them may be one character. Ends on the last byte.
QString PowerShellReader::characterCodes()
{
    constexpr QByteArrayView Character = "$([char]";
    QString characters;
    while (startsWith(Character)) {
        const qsizetype begin = m_at + Character.size();
        const qsizetype end = m_text.indexOf(')', begin);
        bool isNumber = false;
        const QByteArrayView digits = m_text.sliced(begin, std::max(end, begin) - begin);
        const ushort code = digits.trimmed().toByteArray().toUShort(&isNumber, 0);
        if (!isNumber)
            break;
        characters += QChar(code);
        m_at = end + 1;
    }
    m_at -= characters.isEmpty() ? 0 : 1;
    return characters;
}

/// `$name`, `$env:NAME`, or `$([char]0x00e9)`, as browsers write what is not ASCII.
void PowerShellReader::expand(Value &made)
{
    if (const QString characters = characterCodes(); !characters.isEmpty()) {
        made.text += characters.toUtf8();
        return;
    }
    const char next = at(m_at + 1);
    const bool isName = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') ||
                        next == '_' || next == '{' || next == '(';
    if (isName)
        made.isKnown = false;
    made.text += '$';
}

} // namespace

bool isPowerShellCommand(QByteArrayView text)
{
    if (text.size() > longestCommand)
        return false;
    qsizetype at = 0;
    for (int line = 0; line < mostLines && at < text.size(); ++line) {
        const qsizetype feed = text.indexOf('\n', at);
        const qsizetype lineEnd = feed < 0 ? text.size() : feed;
        QByteArrayView words = text.sliced(at, lineEnd - at).trimmed();
        at = std::min(lineEnd + 1, text.size());
        const qsizetype equals = words.indexOf('=');
        if (words.startsWith('$') && equals > 0)
            words = words.sliced(equals + 1).trimmed();
        const auto end = std::find_if(words.begin(), words.end(),
                                      [](char c) { return c == ' ' || c == '`' || c == '\t'; });
        if (isCall(words.first(end - words.begin())))
            return true;
    }
    return false;
}

void readPowerShellCommand(QByteArrayView text, RawRequest &request)
{
    request.kind = RawRequestKind::PowerShellCommand;
    PowerShellReader(text, request).read();
}

} // namespace hookdesk
