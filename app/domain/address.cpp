// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/address.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace hookdesk {

namespace {

/// The parts of an address as they are compared; those of one that is no URL are its text.
struct Parts
{
    QString beginning; ///< Scheme, user information, host and port.
    QString path;
    QString query; ///< With its question mark.
};

bool isUnreserved(uchar c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

bool isSentAsItIs(uchar c)
{
    constexpr QLatin1String reserved(":/?#[]@!$&'()*+,;=%");
    return isUnreserved(c) || (c < 0x80 && reserved.contains(QLatin1Char(char(c))));
}

void appendEscape(QByteArray &text, uchar c)
{
    constexpr char digits[] = "0123456789ABCDEF";
    text += '%';
    text += digits[c >> 4];
    text += digits[c & 0xF];
}

std::optional<uchar> escapedAt(const QByteArray &text, qsizetype at)
{
    if (text.at(at) != '%' || at + 2 >= text.size())
        return std::nullopt;
    bool isEscape = false;
    const uint code = text.mid(at + 1, 2).toUInt(&isEscape, 16);
    return isEscape && text.at(at + 1) != '+' ? std::optional(uchar(code)) : std::nullopt;
}

/// RFC 3986, 6.2.2.1 and 6.2.2.2; RFC 3987, 3.1.
QString withPlainEscapes(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray plain;
    plain.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const std::optional<uchar> escaped = escapedAt(bytes, at);
        const uchar c = escaped.value_or(uchar(bytes.at(at)));
        if (escaped)
            at += 2;
        if (escaped ? isUnreserved(c) : isSentAsItIs(c))
            plain += char(c);
        else
            appendEscape(plain, c);
    }
    return QString::fromLatin1(plain);
}

/// RFC 3986, 5.2.4, for a path that begins with a slash.
QString withoutDotSegments(const QString &path)
{
    const QStringList segments = path.split(u'/');
    QStringList kept;
    for (qsizetype i = 1; i < segments.size(); ++i) {
        const QString &segment = segments.at(i);
        const bool isLast = i == segments.size() - 1;
        const bool isUp = segment == QLatin1String("..");
        const bool isDot = isUp || segment == QLatin1String(".");
        if (isUp && !kept.isEmpty())
            kept.removeLast();
        if (!isDot)
            kept.append(segment);
        else if (isLast)
            kept.append(QString());
    }
    return u'/' + kept.join(u'/');
}

int defaultPort(const QString &scheme)
{
    return scheme == QLatin1String("https") ? 443 : scheme == QLatin1String("http") ? 80 : -1;
}

QString beginningOf(const QUrl &url)
{
    QString beginning = url.scheme() + QStringLiteral("://");
    if (!url.userInfo().isEmpty())
        beginning += url.userInfo(QUrl::FullyEncoded) + u'@';
    beginning += url.host(QUrl::FullyEncoded);
    if (url.port() >= 0 && url.port() != defaultPort(url.scheme()))
        beginning += u':' + QString::number(url.port());
    return beginning;
}

/// Where the path begins; -1 in what is no URL with a host.
qsizetype endOfAuthority(const QString &text)
{
    const qsizetype scheme = text.indexOf(QLatin1String("://"));
    if (scheme < 1)
        return -1;
    const auto ends = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    return std::find_if(text.begin() + scheme + 3, text.end(), ends) - text.begin();
}

Parts partsOf(const QString &address)
{
    const QString text = address.trimmed();
    const qsizetype end = endOfAuthority(text);
    const QUrl url = end < 0 ? QUrl() : QUrl(text.first(end), QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty())
        return {text, {}, {}};
    const qsizetype fragment = text.indexOf(u'#', end); // which is never sent
    const QString sent = text.mid(end, fragment < 0 ? -1 : fragment - end);
    const qsizetype query = sent.indexOf(u'?');
    const QString path = withPlainEscapes(query < 0 ? sent : sent.first(query));
    return {beginningOf(url), withoutDotSegments(path.isEmpty() ? QStringLiteral("/") : path),
            query < 0 ? QString() : withPlainEscapes(sent.mid(query))};
}

QString withoutEnd(QString text)
{
    while (text.endsWith(u'/') || text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// A final dot of the host, final slashes and dots of the path, a question mark without a query.
Parts nearParts(Parts parts)
{
    const qsizetype port = parts.beginning.lastIndexOf(u':');
    const bool hasPort = port > parts.beginning.indexOf(u':') && !parts.beginning.endsWith(u']');
    const QString host = hasPort ? parts.beginning.first(port) : parts.beginning;
    parts.beginning = withoutEnd(host) + parts.beginning.mid(host.size());
    parts.path = withoutEnd(parts.path);
    if (parts.query.size() == 1)
        parts.query.clear();
    return parts;
}

QString joined(const Parts &parts)
{
    return parts.beginning + parts.path + parts.query;
}

/// True when the text ends as it is compared, but for slashes and dots.
bool isWrittenPlainly(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) {
                           return c.unicode() < 0x80 && isSentAsItIs(uchar(c.unicode())) &&
                                  c != u'%' && c != u'?' && c != u'#';
                       }) &&
           !text.contains(QLatin1String("/."));
}

/// Of most addresses, a look at the end tells that they differ.
bool mayHaveTail(const QString &plain, const QString &tail)
{
    const QString text = withoutEnd(plain);
    const qsizetype end = endOfAuthority(text);
    return tail.isEmpty() ? end < 0 || end == text.size() : text.endsWith(tail);
}

/// Cyrillic, Greek and Armenian letters that look like Latin ones.
bool looksLatin(char32_t code)
{
    static const std::u32string letters =
        U"\u0430\u0432\u0435\u0437\u043A\u043C\u043D\u043E\u0440\u0441\u0442\u0443\u0445\u0446"
        U"\u0455\u0456\u0458\u0459\u045A\u045B\u04AF\u04BB\u04BD\u04CF\u04D5\u0501\u051B\u051D"
        U"\u03B1\u03B2\u03B3\u03B5\u03B7\u03B9\u03BA\u03BD\u03BF\u03C1\u03C4\u03C5\u03C7\u03C9"
        U"\u03F2\u03F3\u0561\u0570\u0578\u057D\u0581\u0585\u0566";
    return letters.find(code) != std::u32string::npos;
}

/// The letters of the languages of Europe; beyond are those of phoneticians and others like `ı`.
bool isUsualLatin(char32_t code)
{
    return code < 0x0180 && code != 0x0131 && code != 0x0138 && code != 0x0149 && code != 0x017F;
}

/// Scripts that are written together are one.
QChar::Script writingOf(char32_t code)
{
    const QChar::Script script = QChar::script(code);
    const bool isEastAsian = script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
                             script == QChar::Script_Hangul || script == QChar::Script_Bopomofo;
    return isEastAsian ? QChar::Script_Han : script;
}

bool isLookAlikeWord(const QString &label)
{
    std::optional<QChar::Script> script;
    bool allLookLatin = true;
    const QList<uint> codes = label.toUcs4();
    for (const uint code : codes) {
        const QChar::Script of = writingOf(code);
        if (!QChar::isLetter(code) || of <= QChar::Script_Common)
            continue;
        if (script && *script != of)
            return true;
        script = of;
        if (of == QChar::Script_Latin && !isUsualLatin(code))
            return true;
        allLookLatin = allLookLatin && looksLatin(code);
    }
    return script && *script != QChar::Script_Latin && allLookLatin;
}

bool endsAddress(QChar c)
{
    return c.isSpace() || c == u'"' || c == u'<' || c == u'>';
}

/// In a password that is not escaped, a slash ends the authority too early, and a blank the
/// address: what stands before them is no port then.
bool endsInPort(QStringView authority)
{
    const qsizetype colon = authority.lastIndexOf(u':');
    const QStringView port = authority.sliced(colon + 1);
    return colon < 0 || authority.endsWith(u']') ||
           std::all_of(port.begin(), port.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Finds the user information of addresses from the first to the last. What it found ahead it
/// keeps, so that a long text of many addresses is read once and not once for each of them.
class UserInfoScan
{
public:
    explicit UserInfoScan(const QString &text)
        : m_text(text)
    {
    }

    /// Where the user information ends that begins at `begin`, or -1 where there is none.
    [[nodiscard]] qsizetype endFrom(qsizetype begin)
    {
        if (m_nextSign < begin)
            m_nextSign = next(begin, [](QChar c) { return c == u'@'; });
        if (m_nextSign == m_text.size())
            return -1;
        const qsizetype end = next(begin, [](QChar c) {
            return endsAddress(c) || c == u'/' || c == u'?' || c == u'#' || c == u'\\';
        });
        const QStringView authority = part(begin, end);
        const qsizetype at = authority.lastIndexOf(u'@');
        if (at >= 0)
            return begin + at;
        return endsInPort(authority) ? -1 : endBeyond(begin);
    }

private:
    /// Of a password that is not escaped: it goes on to the last sign of the address, or where a
    /// blank is in it, to the first of the line.
    [[nodiscard]] qsizetype endBeyond(qsizetype begin)
    {
        if (m_addressEnd < begin) {
            m_addressEnd = next(begin, endsAddress);
            m_lastSign = begin + part(begin, m_addressEnd).lastIndexOf(u'@');
        }
        if (m_lastSign >= begin)
            return m_lastSign;
        if (m_lineEnd < begin)
            m_lineEnd = next(begin, [](QChar c) { return c == u'\n'; });
        return m_nextSign < m_lineEnd ? m_nextSign : -1;
    }

    template <typename Condition>
    [[nodiscard]] qsizetype next(qsizetype begin, Condition fits) const
    {
        return std::find_if(m_text.begin() + begin, m_text.end(), fits) - m_text.begin();
    }
    [[nodiscard]] QStringView part(qsizetype begin, qsizetype end) const
    {
        return QStringView(m_text).sliced(begin, end - begin);
    }

    const QString &m_text;
    qsizetype m_nextSign = -1;
    qsizetype m_addressEnd = -1;
    qsizetype m_lastSign = -1; ///< In what ends there; before it, if there is none.
    qsizetype m_lineEnd = -1;
};

} // namespace

QString addressKey(const QString &address)
{
    return joined(partsOf(address));
}

QString nearAddressKey(const QString &address)
{
    return joined(nearParts(partsOf(address)));
}

AddressLikeness likenessOfAddresses(const QString &a, const QString &b)
{
    return AddressMatcher(a).likeness(b);
}

AddressMatcher::AddressMatcher(const QString &address)
    : m_key(addressKey(address))
    , m_near(nearAddressKey(address))
{
    const Parts nearly = nearParts(partsOf(address));
    m_tail = nearly.path + nearly.query;
}

AddressLikeness AddressMatcher::likeness(const QString &other) const
{
    if (isWrittenPlainly(other) && !mayHaveTail(other, m_tail))
        return AddressLikeness::Different;
    const Parts parts = partsOf(other);
    if (joined(parts) == m_key)
        return AddressLikeness::Same;
    return joined(nearParts(parts)) == m_near ? AddressLikeness::NearlySame
                                              : AddressLikeness::Different;
}

bool isLookAlikeHost(const QString &unicodeHost)
{
    const QStringList labels = unicodeHost.split(u'.');
    return std::any_of(labels.begin(), labels.end(), isLookAlikeWord);
}

QString passwordMask()
{
    return QString(3, QChar(0x2022));
}

QString withMaskedPasswords(const QString &text)
{
    constexpr QLatin1String separator("://");
    if (!text.contains(u'@') || !text.contains(separator))
        return text;
    UserInfoScan scan(text);
    QString masked;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
        const qsizetype begin = at + separator.size();
        const qsizetype end = begin < from ? -1 : scan.endFrom(begin);
        if (end <= begin)
            continue;
        const qsizetype colon = text.indexOf(u':', begin);
        const bool hasPassword = colon >= 0 && colon + 1 < end;
        masked += QStringView(text).sliced(from, (hasPassword ? colon + 1 : begin) - from);
        masked += passwordMask();
        from = end;
    }
    masked += QStringView(text).sliced(from);
    return masked;
}

QString unmaskedAddress(const QString &address)
{
    const bool isAscii =
        std::all_of(address.begin(), address.end(), [](QChar c) { return c.unicode() < 0x80; });
    const qsizetype end = isAscii ? -1 : endOfAuthority(address);
    if (end < 0)
        return address;
    const QUrl url(address.first(end), QUrl::TolerantMode);
    const qsizetype host = address.indexOf(QLatin1String("://")) + 3;
    if (!url.isValid() || !isLookAlikeHost(address.mid(host, end - host)))
        return address;
    return QString::fromLatin1(url.toEncoded()) + address.mid(end);
}

} // namespace hookdesk
