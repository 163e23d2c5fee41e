// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/payloadtext.h"

#include "app/domain/jsoncheck.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>

namespace hookdesk {

namespace {

struct PayloadNotesWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::PayloadNotes)
};

constexpr char16_t substitute = 0x25AF; // few fonts have the control pictures of U+2400
constexpr char16_t lineEndSign = 0x21B5;

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\t' && !endsLine(c) && !c.isNull();
}

/// U+2028 and U+2029 would end a line of the view, the others are frames of Qt's documents.
bool breaksDocument(QChar c)
{
    return c == QChar(0x2028) || c == QChar(0x2029) || c == QChar(0xFDD0) || c == QChar(0xFDD1);
}

QChar sign(QChar c)
{
    if (breaksDocument(c))
        return QChar(lineEndSign);
    return c.isNull() || isControl(c) ? QChar(substitute) : c;
}

/// Cuts the text into lines and follows the strings of JSON over the cuts.
class LineBreaker
{
public:
    explicit LineBreaker(PayloadText &payload)
        : m_payload(payload)
        , m_text(payload.text)
    {
    }

    void run()
    {
        measure();
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (endsLine(m_text[i])) {
                endLine(i);
                if (m_text[i] == u'\r' && i + 1 < m_text.size() && m_text[i + 1] == u'\n')
                    ++i;
                m_line = {i + 1}; // a string of JSON ends with its line at the latest
            } else if (m_payload.isBroken && i - m_line.start >= PayloadText::brokenAt &&
                       !m_text[i].isLowSurrogate()) {
                endLine(i);
                m_line = lineBehindBreak(i);
            }
        }
        endLine(m_text.size());
    }

private:
    /// One line that is too long breaks all long ones: a view has one way of reading.
    void measure()
    {
        qsizetype start = 0;
        for (qsizetype i = 0; i <= m_text.size() && !m_payload.isBroken; ++i) {
            if (i < m_text.size() && !endsLine(m_text[i]))
                continue;
            m_payload.isBroken = i - start > PayloadText::longestLine;
            start = i + 1;
        }
    }

    void endLine(qsizetype at)
    {
        m_line.length = at - m_line.start;
        m_payload.lines.append(m_line);
    }

    [[nodiscard]] PayloadText::Line lineBehindBreak(qsizetype at) const
    {
        BasicJsonTokens tokens(QStringView(m_text).first(at), m_line.start);
        bool isCut =
            m_line.inString && tokens.nextInString(m_line.escaped) && tokens.token().isCut();
        while (tokens.next())
            isCut = tokens.token().isCut();
        return {at, 0, isCut, isCut && tokens.token().ending.isEscaped};
    }

    PayloadText &m_payload;
    const QString &m_text;
    PayloadText::Line m_line;
};

/// A byte order mark stays what it is: a character of the payload.
QString decoded(const QByteArray &bytes)
{
    using Flag = QStringDecoder::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::ConvertInitialBom | Flag::Stateless);
    return decoder.decode(bytes);
}

/// `U+200B, U+FEFF`; the first few kinds.
QString codesText(const QList<HiddenCharacter> &invisible)
{
    constexpr qsizetype mostCodes = 5;
    QStringList codes;
    for (const HiddenCharacter &one : invisible) {
        const QString code = codeText(one.code);
        if (one.kind == HiddenCharacter::Kind::Direction || codes.contains(code))
            continue;
        if (codes.size() == mostCodes)
            return codes.join(QStringLiteral(", ")) + QChar(0x2026);
        codes += code;
    }
    return codes.join(QStringLiteral(", "));
}

QString formatNote(const PayloadText &payload)
{
    if (payload.isEmpty)
        return PayloadNotesWords::tr("The payload is empty.");
    if (payload.looksLikeHtml)
        return PayloadNotesWords::tr("This is an HTML page, not JSON. It is shown as text.");
    return PayloadNotesWords::tr("This is not valid JSON (byte %1). It is shown as text.")
        .arg(QLocale().toString(payload.jsonFault.value_or(0) + 1));
}

} // namespace

PayloadText readPayload(const QByteArray &body, PayloadLayout layout)
{
    PayloadText payload;
    const QByteArray start = body.left(512).trimmed().toLower();
    payload.isEmpty = body.isEmpty();
    payload.jsonFault = jsonFault(body);
    payload.looksLikeHtml =
        payload.jsonFault && (start.startsWith("<!doctype") || start.startsWith("<html") ||
                              start.contains("<body") || start.contains("<head"));
    payload.isReformatted = layout == PayloadLayout::Indented && payload.isJson();
    const QByteArray shown = payload.isReformatted ? indentedJson(body) : body;
    payload.text = decoded(shown);
    payload.hasInvalidUtf8 = payload.text.toUtf8() != shown;
    payload.hasLoneSurrogates = hasLoneSurrogate(body);
    for (const QChar c : std::as_const(payload.text)) {
        if (c.unicode() >= 0x20 && c.unicode() < 0x7F) // nearly all of them
            continue;
        payload.hasNul = payload.hasNul || c.isNull();
        payload.hasControls = payload.hasControls || isControl(c) || breaksDocument(c);
    }
    payload.invisible = invisibleCharacters(payload.text);
    LineBreaker(payload).run();
    return payload;
}

/// A line with a sign for each character that is invisible, in as many places.
QString PayloadText::shownLine(const Line &line) const
{
    QString result = text.mid(line.start, line.length);
    const auto first = std::partition_point(
        invisible.begin(), invisible.end(),
        [&line](const HiddenCharacter &one) { return one.at + one.length <= line.start; });
    for (auto one = first; one != invisible.end() && one->at < line.start + line.length; ++one) {
        const qsizetype begin = std::max(one->at - line.start, qsizetype{0});
        const qsizetype end = std::min(one->at + one->length - line.start, line.length);
        std::fill(result.begin() + begin, result.begin() + end, QChar(substitute));
    }
    return result;
}

QString PayloadText::shown(qsizetype firstLine, qsizetype count) const
{
    QString result;
    for (qsizetype i = firstLine; i < std::min(firstLine + count, lines.size()); ++i) {
        if (i > firstLine)
            result += QLatin1Char('\n');
        result += shownLine(lines[i]);
    }
    if (hasNul || hasControls) {
        for (QChar &c : result) {
            if (c != u'\n')
                c = sign(c);
        }
    }
    return result;
}

qsizetype PayloadText::lineAt(qsizetype offset) const
{
    const auto after =
        std::upper_bound(lines.begin(), lines.end(), offset,
                         [](qsizetype wanted, const Line &line) { return wanted < line.start; });
    return std::max<qsizetype>(0, after - lines.begin() - 1);
}

QList<TextPlace> PayloadText::find(const QString &wanted, qsizetype limit) const
{
    return placesOfText(text, wanted, limit);
}

QStringList payloadNotes(const PayloadText &payload, bool bodyCut)
{
    QStringList notes;
    const auto add = [&notes](bool applies, const QString &note) {
        if (applies)
            notes.append(note);
    };
    add(bodyCut,
        PayloadNotesWords::tr(
            "The payload is larger than 20 MiB. Only its beginning is kept, copied and saved."));
    add(!payload.isJson() && !(bodyCut && !payload.isEmpty), formatNote(payload));
    add(payload.isReformatted,
        PayloadNotesWords::tr("Reformatted. “Copy payload” and “Save” use the original."));
    add(payload.isBroken && !payload.isReformatted,
        PayloadNotesWords::tr(
            "Long lines are wrapped after %1 characters. “Copy” and “Save” use the original.")
            .arg(QLocale().toString(PayloadText::brokenAt)));
    add(payload.hasInvalidUtf8,
        PayloadNotesWords::tr(
            "Some bytes are not UTF-8. Each is shown and copied as �; “Save” keeps them."));
    add(payload.hasNul, PayloadNotesWords::tr("NUL bytes are shown as ▯. “Save” keeps them."));
    add(payload.hasControls,
        PayloadNotesWords::tr("Control characters are shown as ▯. “Copy” and “Save” keep them."));
    const auto turns = [](const HiddenCharacter &one) {
        return one.kind == HiddenCharacter::Kind::Direction;
    };
    const QList<HiddenCharacter> &invisible = payload.invisible;
    add(std::any_of(invisible.begin(), invisible.end(), turns),
        PayloadNotesWords::tr("Characters that change the reading direction are shown as ▯. “Copy” "
                              "and “Save” keep them."));
    add(!std::all_of(invisible.begin(), invisible.end(), turns),
        PayloadNotesWords::tr(
            "Invisible characters (%1) are shown as ▯. “Copy” and “Save” keep them.")
            .arg(codesText(invisible)));
    add(payload.hasLoneSurrogates,
        PayloadNotesWords::tr("Half a character pair (such as \\ud83d) was received. The text "
                              "shows it unchanged, the tree as �."));
    return notes;
}

} // namespace hookdesk
