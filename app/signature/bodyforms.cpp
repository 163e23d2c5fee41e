// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/bodyforms.h"

#include "app/domain/asciitext.h"
#include "app/domain/filetext.h"
#include "app/domain/hiddencharacters.h"
#include "app/signature/textcodecs.h"

#include <QUrlQuery>

#include <algorithm>
#include <memory>
#include <utility>

namespace hookdesk {

namespace {

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

QByteArrayView trimmed(QByteArrayView text)
{
    const auto begin = std::find_if_not(text.begin(), text.end(), isJsonBlank);
    const auto end = std::find_if_not(std::make_reverse_iterator(text.end()),
                                      std::make_reverse_iterator(begin), isJsonBlank);
    return text.sliced(begin - text.begin(), end.base() - begin);
}

/// Collects forms; each takes what it needs along.
class Forms
{
public:
    explicit Forms(QByteArrayView body)
        : m_body(body)
    {
    }

    void addView(Variant variant, QByteArrayView view)
    {
        if (view.size() != m_body.size())
            add(variant, [view](const ByteSink &sink) { sink(view); });
    }

    void addBytes(Variant variant, const std::optional<QByteArray> &bytes,
                  const QString &detail = {})
    {
        if (bytes && *bytes != m_body)
            add(
                variant, [bytes = *bytes](const ByteSink &sink) { sink(bytes); }, detail);
    }

    /// Beyond what the form before has changed.
    void addAlso(Variant variant, const QByteArray &bytes)
    {
        AppliedVariants changes = m_made.back().changes;
        changes.append({variant, {}});
        addChanged(changes, bytes);
    }

    void addChanged(const AppliedVariants &changes, const QByteArray &bytes)
    {
        m_made.push_back({changes, [bytes](const ByteSink &sink) { sink(bytes); }});
    }

    void add(Variant variant, std::function<void(const ByteSink &)> write,
             const QString &detail = {})
    {
        m_made.push_back({{{variant, detail}}, std::move(write)});
    }

    void addJson(AppliedVariants changes, const std::shared_ptr<const JsonText> &json,
                 const JsonStyle &style)
    {
        m_made.push_back({std::move(changes),
                          [json, style](const ByteSink &sink) { json->write(style, sink); }});
    }

    [[nodiscard]] QByteArrayView body() const { return m_body; }
    [[nodiscard]] std::vector<BodyForm> take() { return std::move(m_made); }

private:
    QByteArrayView m_body;
    std::vector<BodyForm> m_made;
};

void writeWithLf(QByteArrayView body, const ByteSink &sink)
{
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype end = body.indexOf("\r\n", at);
        if (end < 0)
            return sink(body.sliced(at));
        sink(body.sliced(at, end - at));
        sink("\n");
        at = end + 2;
    }
}

void writeWithCrLf(QByteArrayView body, const ByteSink &sink)
{
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype end = body.indexOf('\n', at);
        if (end < 0)
            return sink(body.sliced(at));
        sink(body.sliced(at, end - at));
        sink("\r\n");
        at = end + 1;
    }
}

void writeWithoutLineEnds(QByteArrayView body, const ByteSink &sink)
{
    for (qsizetype at = 0; at < body.size();) {
        const auto end = std::find_if(body.begin() + at, body.end(),
                                      [](char c) { return c == '\r' || c == '\n'; });
        sink(body.sliced(at, end - body.begin() - at));
        at = end - body.begin() + 1;
    }
}

/// What a text field, an editor or a file does to a body. Nothing is copied.
void addTransportForms(Forms &forms)
{
    const QByteArrayView body = forms.body();
    const bool hasCrLf = body.contains("\r\n");
    if (hasCrLf)
        forms.add(Variant::BodyCrLfToLf, [body](const ByteSink &sink) { writeWithLf(body, sink); });
    // Of the last line end alone, BodyEnds has spoken.
    if (!hasCrLf && body.indexOf('\n') >= 0 && body.indexOf('\n') < body.size() - 1)
        forms.add(Variant::BodyLfToCrLf,
                  [body](const ByteSink &sink) { writeWithCrLf(body, sink); });
    if (body.indexOf('\n') >= 0 || body.indexOf('\r') >= 0)
        forms.add(Variant::BodyLineEndsRemoved,
                  [body](const ByteSink &sink) { writeWithoutLineEnds(body, sink); });
    if (body.startsWith(byteOrderMark))
        forms.addView(Variant::BodyBomRemoved, body.sliced(byteOrderMark.size()));
    else
        forms.add(Variant::BodyBomAdded, [body](const ByteSink &sink) {
            sink(byteOrderMark);
            sink(body);
        });
    if (!body.isEmpty() && isJsonBlank(body.front()))
        forms.addView(Variant::BodyTrimmed, trimmed(body));
    if (!body.isEmpty())
        forms.add(Variant::BodyEmpty, [](const ByteSink &) {});
}

void addUsualBlanks(Forms &forms, const QString &text, const AppliedVariants &changes)
{
    const QString usual = withUsualBlanks(text);
    if (usual == text)
        return;
    forms.addChanged(changes, usual.toUtf8());
    if (usual.trimmed() != usual)
        forms.addChanged(changes, usual.trimmed().toUtf8());
}

/// What is copied out of a chat or a document has characters that nobody sees.
void addAsSeen(Forms &forms)
{
    const QByteArrayView body = forms.body();
    if (isAscii(body) || !body.isValidUtf8())
        return;
    const QString text = QString::fromUtf8(body);
    const QString visible = withoutInvisible(text);
    forms.addBytes(Variant::BodyInvisiblesRemoved, visible.toUtf8());
    forms.addBytes(Variant::BodyTrimmed, text.trimmed().toUtf8());
    addUsualBlanks(forms, text, {{Variant::BodyUsualBlanks, {}}});
    if (visible != text)
        addUsualBlanks(forms, visible,
                       {{Variant::BodyInvisiblesRemoved, {}}, {Variant::BodyUsualBlanks, {}}});
}

/// The fields of a form, decoded; the whole text is one field without a name.
void addFormFields(Forms &forms)
{
    const QByteArray text = trimmed(forms.body()).toByteArray();
    if (!text.contains('%') && !text.contains('+') && !text.contains('='))
        return;
    QByteArray spaced = text;
    spaced.replace('+', ' ');
    forms.addBytes(Variant::BodyFormDecoded, QByteArray::fromPercentEncoding(text));
    forms.addBytes(Variant::BodyFormDecoded, QByteArray::fromPercentEncoding(spaced));
    const qsizetype mark = text.indexOf('=');
    if (mark <= 0 || mark > 100)
        return;
    for (const QByteArray &field : spaced.split('&').first(1)) {
        forms.addBytes(Variant::BodyFormDecoded,
                       QByteArray::fromPercentEncoding(field.mid(mark + 1)),
                       QString::fromLatin1(field.left(mark)));
    }
}

void addEncodings(Forms &forms)
{
    const QByteArrayView body = forms.body();
    forms.addBytes(Variant::BodyMojibakeUndone, withoutMojibake(body, EightBit::Latin1));
    forms.addBytes(Variant::BodyMojibakeUndone, withoutMojibake(body, EightBit::Cp1252));
    forms.addBytes(Variant::BodyMojibake, asMojibake(body, EightBit::Latin1));
    forms.addBytes(Variant::BodyMojibake, asMojibake(body, EightBit::Cp1252));
    forms.addBytes(Variant::BodyAsLatin1, asLatin1(body));
    forms.addBytes(Variant::BodyGunzipped, gunzipped(body, 4 * largestRewritten));
    forms.addBytes(Variant::BodyFromBase64, decodedBase64(body));
    forms.addBytes(Variant::BodyJsonStringDecoded, jsonStringValue(body));
    addFormFields(forms);
    forms.add(Variant::BodyAsBase64,
              [body](const ByteSink &sink) { sink(body.toByteArray().toBase64()); });
    forms.add(Variant::BodyJsonStringEncoded,
              [body](const ByteSink &sink) { sink(jsonString(body)); });
    forms.add(Variant::BodyFormEncoded,
              [body](const ByteSink &sink) { sink(body.toByteArray().toPercentEncoding()); });
    forms.add(Variant::BodyFormEncoded, [body](const ByteSink &sink) {
        sink(body.toByteArray().toPercentEncoding(" ").replace(' ', '+'));
    });
}

void addGzipped(Forms &forms)
{
    for (const int level : {6, 9, 1}) {
        forms.add(Variant::BodyGzipped, [body = forms.body(), level](const ByteSink &sink) {
            sink(gzipped(body, level));
        });
    }
}

/// Those changes of a style that change something in this text.
class JsonForms
{
public:
    JsonForms(Forms &forms, std::shared_ptr<const JsonText> json)
        : m_forms(forms)
        , m_json(std::move(json))
    {
        const JsonText::Features &has = m_json->features();
        offer(has.unicodeEscapes, Variant::BodyUnicodeUnescaped, JsonStyle::UnicodeUnescaped);
        offer(has.escapedSlashes, Variant::BodySlashesUnescaped, JsonStyle::SlashUnescaped);
        offer(has.slashes, Variant::BodySlashesEscaped, JsonStyle::SlashEscaped);
        offer(has.nonAscii, Variant::BodyUnicodeEscaped, JsonStyle::UnicodeEscaped);
        offer(has.nonAscii, Variant::BodyUnicodeEscapedUpper,
              JsonStyle::Escapes(JsonStyle::UnicodeEscaped) | JsonStyle::Capitals);
        offer(has.htmlCharacters, Variant::BodyHtmlEscaped, JsonStyle::HtmlEscaped);
        offer(has.htmlCharacters || has.dotNetCharacters, Variant::BodyHtmlEscapedUpper,
              JsonStyle::Escapes(JsonStyle::DotNetEscaped) | JsonStyle::Capitals);
    }

    void add()
    {
        addSingles();
        addPairs();
    }

private:
    using Layout = JsonStyle::Layout;

    struct Offer
    {
        Variant variant;
        JsonStyle::Escapes escapes;
    };

    void offer(bool changes, Variant variant, JsonStyle::Escapes escapes)
    {
        if (changes)
            m_escapes.append({variant, escapes});
    }

    void addSingles()
    {
        for (const auto &[layout, variant] : layouts()) {
            if (layout != Layout::Compact || m_json->features().blanks)
                make({variant}, {.layout = layout});
        }
        for (const Offer &one : m_escapes)
            make({one.variant}, {.escapes = one.escapes});
        if (m_json->features().otherNumbers)
            make({Variant::BodyNumbersShortened}, {.numbers = JsonStyle::Numbers::Shortest});
        if (m_json->features().integers)
            make({Variant::BodyNumbersAsFloats}, {.numbers = JsonStyle::Numbers::Floats});
        if (!m_json->member("signature").isNull())
            make({Variant::BodyWithoutSignature}, {.withoutSignature = true});
        const QByteArrayView payload = m_json->member("payload");
        if (!payload.isNull())
            m_forms.addView(Variant::BodyPayloadOnly, payload);
    }

    /// What one library does at once, and its undoing.
    void addPairs()
    {
        addUndone();
        const bool hasSignature = !m_json->member("signature").isNull();
        for (const Layout layout : {Layout::Compact, Layout::Spaced, Layout::Indented2}) {
            addLayoutPair(m_json->features().unsorted, layout, Variant::BodySortedKeys,
                          {.sorted = true});
            addLayoutPair(hasSignature, layout, Variant::BodyWithoutSignature,
                          {.withoutSignature = true});
        }
        for (const Offer &one : m_escapes) {
            const bool isUndoing = one.escapes & (JsonStyle::Escapes(JsonStyle::UnicodeUnescaped) |
                                                  JsonStyle::SlashUnescaped);
            addLayoutPair(true, isUndoing ? Layout::Compact : Layout::Spaced, one.variant,
                          {.escapes = one.escapes});
        }
        if (m_json->features().otherNumbers)
            addLayoutPair(m_json->features().blanks, Layout::Compact, Variant::BodyNumbersShortened,
                          {.numbers = JsonStyle::Numbers::Shortest});
    }

    void addLayoutPair(bool changes, Layout layout, Variant variant, JsonStyle style)
    {
        const bool isCompact = layout == Layout::Compact;
        style.layout = layout;
        if (!changes)
            return;
        // Order can only be changed together with a layout; of a compact text that is no change.
        if (isCompact && !m_json->features().blanks) {
            if (style.sorted)
                make({variant}, style);
            return;
        }
        make({variantOf(layout), variant}, style);
    }

    /// Everything that PHP or Python escapes, taken back, with their blanks and without.
    void addUndone()
    {
        const JsonText::Features &has = m_json->features();
        const auto both =
            JsonStyle::Escapes(JsonStyle::UnicodeUnescaped) | JsonStyle::SlashUnescaped;
        const auto made = JsonStyle::Escapes(JsonStyle::UnicodeEscaped) | JsonStyle::SlashEscaped;
        const QList<Variant> undone{Variant::BodyUnicodeUnescaped, Variant::BodySlashesUnescaped};
        if (has.unicodeEscapes && has.escapedSlashes) {
            make(undone, {.escapes = both});
            if (has.blanks)
                make(QList<Variant>{Variant::BodyCompact} + undone,
                     {.layout = Layout::Compact, .escapes = both});
        }
        if (has.nonAscii && has.slashes)
            make({Variant::BodyUnicodeEscaped, Variant::BodySlashesEscaped}, {.escapes = made});
    }

    void make(const QList<Variant> &variants, const JsonStyle &style)
    {
        AppliedVariants changes;
        for (const Variant variant : variants)
            changes.append({variant, {}});
        m_forms.addJson(std::move(changes), m_json, style);
    }

    [[nodiscard]] static QList<std::pair<Layout, Variant>> layouts()
    {
        return {{Layout::Compact, Variant::BodyCompact},
                {Layout::Spaced, Variant::BodySpaced},
                {Layout::Indented2, Variant::BodyIndented2},
                {Layout::Indented4, Variant::BodyIndented4},
                {Layout::Indented3, Variant::BodyIndented3},
                {Layout::IndentedTab, Variant::BodyIndentedTab}};
    }

    [[nodiscard]] static Variant variantOf(Layout wanted)
    {
        for (const auto &[layout, variant] : layouts()) {
            if (layout == wanted)
                return variant;
        }
        return Variant::BodyCompact;
    }

    Forms &m_forms;
    std::shared_ptr<const JsonText> m_json;
    QList<Offer> m_escapes;
};

/// As an editor of Windows saves it, or `>` of PowerShell, which ends it with CRLF.
void addFromUtf16(Forms &forms)
{
    const std::optional<QByteArray> text = utf8OfUtf16(forms.body());
    forms.addBytes(Variant::BodyFromUtf16, text);
    if (text && text->endsWith("\r\n"))
        forms.addAlso(Variant::BodyFinalCrLfRemoved, text->chopped(2));
}

} // namespace

std::vector<BodyForm> bodyForms(QByteArrayView body)
{
    Forms forms(body);
    addTransportForms(forms);
    if (body.isEmpty() || body.size() > largestRewritten)
        return forms.take();
    addAsSeen(forms);
    addFromUtf16(forms);
    const QByteArrayView text =
        body.startsWith(byteOrderMark) ? body.sliced(byteOrderMark.size()) : body;
    if (std::optional<JsonText> json = JsonText::parse(text))
        JsonForms(forms, std::make_shared<const JsonText>(std::move(*json))).add();
    addEncodings(forms);
    if (body.size() <= largestCompressed)
        addGzipped(forms);
    return forms.take();
}

BodyEnds bodyEnds(QByteArrayView body)
{
    BodyEnds made;
    made.start = body.size();
    while (made.start > 0 && isJsonBlank(body.at(made.start - 1)))
        --made.start;
    const QByteArray own = body.sliced(made.start).toByteArray();
    const auto add = [&made](const QByteArray &bytes, Variant variant) {
        const bool isKnown = std::any_of(made.ends.begin(), made.ends.end(),
                                         [&bytes](const auto &end) { return end.bytes == bytes; });
        if (!isKnown)
            made.ends.append({bytes, {{variant, {}}}});
    };
    made.ends.append({own, {}});
    if (own.endsWith("\r\n"))
        add(own.chopped(2), Variant::BodyFinalCrLfRemoved);
    else if (own.endsWith('\n'))
        add(own.chopped(1), Variant::BodyFinalLfRemoved);
    add(own + '\n', Variant::BodyFinalLfAdded);
    add(own + "\r\n", Variant::BodyFinalCrLfAdded);
    if (own.endsWith("\r\n"))
        add(own.chopped(2) + '\n', Variant::BodyCrLfToLf);
    else if (own.endsWith('\n'))
        add(own.chopped(1) + "\r\n", Variant::BodyLfToCrLf);
    add({}, Variant::BodyTrailingBlanksRemoved);
    return made;
}

} // namespace hookdesk
