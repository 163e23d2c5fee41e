// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/powershellcommand.h"

#include "app/signature/powershelltext.h"

#include <algorithm>
#include <array>

namespace hookdesk {

namespace {

constexpr qsizetype longestCommand = 16 * 1024 * 1024;
constexpr int mostLines = 200;

constexpr std::array<QByteArrayView, 4> Calls = {"Invoke-WebRequest", "Invoke-RestMethod", "iwr",
                                                 "irm"};

bool isCall(QByteArrayView word)
{
    return std::any_of(Calls.begin(), Calls.end(),
                       [word](QByteArrayView call) { return isSameName(word, call); });
}

/// Looks for the call, takes the variables before it, and gives its options to the request.
class PowerShellReader : private PowerShellText
{
public:
    using PowerShellText::PowerShellText;

    void read();

private:
    void assign();
    void call();
    void option(const QByteArray &name);
    void apply(const QByteArray &name, const PowerShellValue &value);
};

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
                                      [&name](const auto &one) { return isSameName(one, name); });
    if (isSwitch)
        return;
    if (current() == ':')
        ++m_at;
    skipBlanks(false);
    if (!atEnd() && current() != '-' && current() != '\n' && current() != '\r')
        apply(name, expression());
}

void PowerShellReader::apply(const QByteArray &name, const PowerShellValue &value)
{
    if (isSameName(name, "Uri")) {
        m_request.target = value.text;
    } else if (isSameName(name, "Method") || isSameName(name, "CustomMethod")) {
        m_request.method = value.text;
    } else if (isSameName(name, "Headers")) {
        m_request.headers += value.table.mid(0, RawRequest::MostHeaders - m_request.headers.size());
    } else if (isSameName(name, "ContentType")) {
        m_request.headers.append({"Content-Type", value.text});
    } else if (isSameName(name, "UserAgent")) {
        m_request.headers.append({"User-Agent", value.text});
    } else if (isSameName(name, "Body")) {
        m_request.hasBody = value.isKnown && value.table.isEmpty();
        m_request.body = m_request.hasBody ? value.text : QByteArray();
        if (!m_request.hasBody)
            m_request.addNote(RawRequestNote::ShellExpansion);
    } else if (isSameName(name, "InFile")) {
        m_request.hasBody = false;
        m_request.addNote(RawRequestNote::DataFromFile, value.text);
    } else if (isSameName(name, "Form")) {
        m_request.hasBody = false;
        m_request.addNote(RawRequestNote::FormNotBuilt);
    } else if (isSameName(name, "Credential") || isSameName(name, "Token")) {
        m_request.addNote(RawRequestNote::CredentialsDropped, "-" + name);
    }
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
