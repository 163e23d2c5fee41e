// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/rawrequest.h"
#include "tests/support/splitnotetext.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace hookdesk;

namespace tst_rawrequest {

using Kind = RawRequestKind;
using Note = RawRequestNote;

namespace {

const QByteArray Mark("\xEF\xBB\xBF");

QByteArray crlf(QByteArray text)
{
    return text.replace('\n', "\r\n");
}

QByteArray posted(const QByteArray &headers, const QByteArray &body)
{
    return crlf("POST /hook HTTP/1.1\nHost: receiver.example\n" + headers + "\n") + body;
}

SplitNote note(Note what, const QByteArray &detail = {}, qint64 number = 0, qint64 other = 0)
{
    return {what, detail, number, other};
}

} // namespace

class RawRequestTest : public QObject
{
    Q_OBJECT

private slots:
    void theKindIsTold_data();
    void theKindIsTold();
    void theBodyIsSplitOff_data();
    void theBodyIsSplitOff();
    void oddThingsAreNoted_data();
    void oddThingsAreNoted();
    void aFaultlessRequestHasNoNotes();
    void requestLineAndHeadersAreRead();
    void everyByteOfABodyIsKept();
    void notesAndHeadersAreBounded();
    void hugeInputIsSplitFast_data();
    void hugeInputIsSplitFast();
    void everyBeginningOfAPasteIsSplit_data();
    void everyBeginningOfAPasteIsSplit();
};

void RawRequestTest::theKindIsTold_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<RawRequestKind>("kind");
    QTest::newRow("nothing") << QByteArray() << Kind::Nothing;
    QTest::newRow("request") << posted("", "{}") << Kind::HttpRequest;
    QTest::newRow("request line alone") << QByteArray("GET / HTTP/1.1") << Kind::HttpRequest;
    QTest::newRow("request of HTTP/2") << QByteArray("POST /hook HTTP/2\n\n") << Kind::HttpRequest;
    QTest::newRow("no version") << QByteArray("POST https://a.example/x\n") << Kind::HttpRequest;
    QTest::newRow("response") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << Kind::HttpRequest;
    QTest::newRow("response of HTTP/2") << QByteArray("HTTP/2 200\n\n") << Kind::HttpRequest;
    QTest::newRow("pseudo headers") << QByteArray(":method: POST\n\n") << Kind::HttpRequest;
    QTest::newRow("curl") << QByteArray("curl https://a.example") << Kind::CurlCommand;
    QTest::newRow("curl.exe") << QByteArray("curl.exe -v") << Kind::CurlCommand;
    QTest::newRow("curl at a prompt") << QByteArray("$ curl -v") << Kind::CurlCommand;
    QTest::newRow("curl, cut off") << QByteArray("curl") << Kind::CurlCommand;
    QTest::newRow("a word with curl") << QByteArray("curling is fun") << Kind::BodyOnly;
    QTest::newRow("headers") << QByteArray("X-Signature: abc\nHost: b\n") << Kind::HeaderBlock;
    QTest::newRow("header without blank") << QByteArray("X-Signature:abc") << Kind::HeaderBlock;
    QTest::newRow("object") << QByteArray("{\"a\":1}") << Kind::BodyOnly;
    QTest::newRow("list") << QByteArray("[1]") << Kind::BodyOnly;
    QTest::newRow("address") << QByteArray("https://a.example/x") << Kind::BodyOnly;
    QTest::newRow("time of day") << QByteArray("12:30 noon") << Kind::BodyOnly;
    QTest::newRow("form") << QByteArray("a=b&c=d:e") << Kind::BodyOnly;
    QTest::newRow("sentence") << QByteArray("He said: well") << Kind::BodyOnly;
    QTest::newRow("lone colon") << QByteArray(":") << Kind::BodyOnly;
    QTest::newRow("no target") << QByteArray("POST  HTTP/1.1") << Kind::BodyOnly;
    QTest::newRow("zero bytes") << QByteArray(3, '\0') << Kind::BodyOnly;
}

void RawRequestTest::theKindIsTold()
{
    QFETCH(QByteArray, pasted);
    QFETCH(RawRequestKind, kind);
    QCOMPARE(splitRawRequest(pasted).kind, kind);
}

void RawRequestTest::theBodyIsSplitOff_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("hasBody");
    const QByteArray body("{\"a\": 1,\r\n \"b\": \"\xC3\xA9\"}\n");
    const auto row = [](const char *name, const QByteArray &pasted, const QByteArray &expected,
                        bool known = true) { QTest::newRow(name) << pasted << expected << known; };
    row("CRLF", posted("", body), body);
    row("LF", posted("", "").replace("\r\n", "\n") + body, body);
    row("mixed", "POST / HTTP/1.1\r\nA: b\nC: d\r\n\n" + body, body);
    row("empty lines before the body's text", posted("", "\r\n\n" + body), "\r\n\n" + body);
    row("no empty line", "GET / HTTP/1.1\r\nA: b\r\n", "", false);
    row("no body", "GET / HTTP/1.1\r\nA: b\r\n\r\n", "");
    row("missing body", posted("Content-Length: 3\n", ""), "", false);
    row("empty body", posted("Content-Length: 0\n", ""), "");
    row("missing chunks", posted("Transfer-Encoding: chunked\n", ""), "", false);
    row("headers and body", "A: b\n\n" + body, body);
    row("headers alone", "A: b\nC: d\n", "", false);
    row("headers and an empty line", "A: b\nC: d\n\n", "", false);
    row("headers, a length of none", "Content-Length: 0\n\n", "");
    row("body alone", body, body);
    row("body with blanks before it", " \n{}", " \n{}");
    row("blanks alone", " \r\n", " \r\n");
    row("body with a mark", Mark + "{}", Mark + "{}");
    row("mark before the request and the body", Mark + posted("", Mark + "{}"), Mark + "{}");
    row("body behind no empty line", "A: b\n{\"c\": 1}\n", "{\"c\": 1}\n");
    row("chunks",
        posted("Transfer-Encoding: chunked\n", "3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n"),
        "abc0123456789");
    row("chunks with LF", "A: b\nTransfer-Encoding: gzip, Chunked\n\n2\n\n\n\n0\n\n", "\n\n");
    row("no chunks but their end", posted("Transfer-Encoding: chunked\n", "0\r\n\r\n"), "");
    row("too short for its length", posted("Content-Length: 9\n", "abc"), "abc");
    row("too long for its length", posted("Content-Length: 2\n", "abc"), "abc");
    row("next request behind the length",
        posted("Content-Length: 3\n", "abc\r\nGET / HTTP/1.1\r\n\r\n"), "abc");
    row("next request elsewhere", posted("Content-Length: 2\n", "abc\nGET / HTTP/1.1\n"),
        "abc\nGET / HTTP/1.1\n");
    row("next request, no length", posted("", "abc\nGET / HTTP/1.1\n"), "abc\nGET / HTTP/1.1\n");
}

void RawRequestTest::theBodyIsSplitOff()
{
    QFETCH(QByteArray, pasted);
    QFETCH(QByteArray, body);
    QFETCH(bool, hasBody);
    const RawRequest request = splitRawRequest(pasted);
    QCOMPARE(request.body, body);
    QCOMPARE(request.hasBody, hasBody);
}

void RawRequestTest::oddThingsAreNoted_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QList<SplitNote>>("notes");
    const auto row = [](const char *name, const QByteArray &pasted, const QList<SplitNote> &notes) {
        QTest::newRow(name) << pasted << notes;
    };
    const auto length = [](int declared) {
        return "Content-Length: " + QByteArray::number(declared) + '\n';
    };
    const QByteArray chunked("Transfer-Encoding: chunked\n");
    row("nothing", "", {note(Note::NothingPasted)});
    row("blanks", " \n\t", {note(Note::OnlyBlanks)});
    row("blank lines before", "\r\n\n" + posted("", "{}"),
        {note(Note::LeadingBlanksDropped, {}, 3)});
    row("mark before", Mark + posted("", "{}"), {note(Note::ByteOrderMarkDropped)});
    row("mark in the body", posted("", Mark + "{}"), {note(Note::ByteOrderMarkInBody)});
    row("mark before a body alone", Mark + "{}", {note(Note::ByteOrderMarkInBody)});
    row("zero bytes", posted("", QByteArray(2, '\0')), {note(Note::NulBytes, {}, 2)});
    row("zero byte in the head", posted(QByteArray("A: b\0c\n", 7), "{}"),
        {note(Note::ControlCharacters, "A"), note(Note::NulBytes)});
    row("invalid UTF-8", posted("", "\xff"), {note(Note::InvalidUtf8)});
    row("invalid UTF-8 in the head", posted("A: \xE9\n", "{}"), {note(Note::InvalidUtf8)});
    row("line feeds only", "POST / HTTP/1.1\nA: b\n\n{}", {note(Note::LineFeedsOnly)});
    row("mixed line ends", "POST / HTTP/1.1\r\nA: b\n\r\n{}",
        {note(Note::MixedLineEnds, {}, 1, 2)});
    row("response", "HTTP/1.1 200 OK\r\n\r\n{}", {note(Note::ResponsePasted, "HTTP/1.1 200 OK")});
    row("no version", "POST /hook\r\n\r\n{}", {note(Note::VersionMissing)});
    row("pseudo headers", ":method: POST\r\n:path: /\r\n\r\n{}", {note(Note::PseudoHeaders)});
    row("pseudo headers of a response", ":status: 200\r\n\r\n{}",
        {note(Note::PseudoHeaders), note(Note::ResponsePasted, ":status: 200")});
    row("no empty line", "A: b\r\n{}", {note(Note::EmptyLineMissing, {}, 2)});
    row("folded", posted("A: b\n  c\n", "{}"), {note(Note::FoldedHeader, "A", 4)});
    row("no colon", posted("A: b\nwhat\n", "{}"), {note(Note::LineWithoutColon, "what", 4)});
    row("blank before the colon", posted("A : b\n", "{}"), {note(Note::OddHeaderName, "A ", 3)});
    row("blank in a name", posted("A b: c\n", "{}"), {note(Note::OddHeaderName, "A b", 3)});
    row("controls", posted("A: b\x1b[1m\n", "{}"), {note(Note::ControlCharacters, "A")});
    row("lone CR", posted("A: b\rc\n", "{}"), {note(Note::ControlCharacters, "A")});
    row("too many headers", posted(QByteArray("A: b\n").repeated(1000), "{}"),
        {note(Note::TooManyHeaders, {}, 1000)});
    row("head too long", posted("A: " + QByteArray(1024 * 1024, 'a') + "\nB: c\n", "{}"),
        {note(Note::HeadTooLong, {}, 1024 * 1024)});
    row("fold too long", posted("A: b\n " + QByteArray(1024 * 1024, 'a') + '\n', "{}"),
        {note(Note::FoldedHeader, "A", 4), note(Note::HeadTooLong, {}, 1024 * 1024)});
    row("body missing", posted(length(3), ""), {note(Note::BodyMissing, {}, 3)});
    row("body missing behind no empty line", "POST / HTTP/1.1\r\nContent-Length: 3\r\n",
        {note(Note::BodyMissing, {}, 3)});
    row("chunks missing", posted(chunked, ""), {note(Note::BodyMissing, {}, -1)});
    row("shorter", posted(length(9), "abc"), {note(Note::BodyShorterThanDeclared, {}, 9, 3)});
    row("line ends changed", posted(length(9), "a\nb\nc\n"),
        {note(Note::BodyShorterThanDeclared, {}, 9, 6),
         note(Note::LineEndsProbablyChanged, {}, 3)});
    row("line ends changed but for one", posted(length(7), "a\r\nb\nc"),
        {note(Note::BodyShorterThanDeclared, {}, 7, 6),
         note(Note::LineEndsProbablyChanged, {}, 1)});
    row("longer", posted(length(1), "abc"), {note(Note::BodyLongerThanDeclared, {}, 1, 3)});
    row("line end added", posted(length(3), "abc\n"),
        {note(Note::BodyLongerThanDeclared, {}, 3, 4), note(Note::LineEndProbablyAdded, {}, 1)});
    row("CRLF added", posted(length(3), "abc\r\n"),
        {note(Note::BodyLongerThanDeclared, {}, 3, 5), note(Note::LineEndProbablyAdded, {}, 2)});
    row("not a line end added", posted(length(3), "abcd\n"),
        {note(Note::BodyLongerThanDeclared, {}, 3, 5)});
    row("length no number", posted("Content-Length: -1\n", "{}"),
        {note(Note::ContentLengthUnclear, "-1")});
    row("two lengths", posted(length(2) + length(3), "{}"),
        {note(Note::ContentLengthUnclear, "2"), note(Note::ContentLengthUnclear, "3")});
    row("the same length twice", posted(length(2) + length(2), "{}"), {});
    row("length beyond all numbers", posted("Content-Length: 99999999999999999999\n", "{}"),
        {note(Note::ContentLengthUnclear, "99999999999999999999")});
    row("encoded", posted("Content-Encoding: gzip\n", "{}"), {note(Note::ContentEncoded, "gzip")});
    row("encoded as itself", posted("Content-Encoding: identity\n", "{}"), {});
    row("chunks", posted(chunked, "2\r\n{}\r\n0\r\n\r\n"), {note(Note::ChunksDecoded, {}, 1)});
    row("chunks and a wrong length", posted(chunked + length(7), "2\r\n{}\r\n0\r\n\r\n"),
        {note(Note::ChunksDecoded, {}, 1)});
    row("a line end behind the chunks", posted(chunked, "0\r\n\r\n\n"),
        {note(Note::ChunksDecoded), note(Note::LineEndProbablyAdded, {}, 1)});
    row("chunks and trailers", posted(chunked, "0\r\nGET / HTTP/1.1\r\nA: b\r\n\r\n"),
        {note(Note::ChunksDecoded), note(Note::LineWithoutColon, "GET / HTTP/1.1", 1),
         note(Note::ChunkTrailers, {}, 1)});
    row("chunks, then a request", posted(chunked, "0\r\n\r\nGET / HTTP/1.1\r\n"),
        {note(Note::ChunksDecoded), note(Note::SeveralRequests, {}, 5)});
    const QList<SplitNote> broken = {note(Note::ChunksNotWhole)};
    row("decoded already", posted(chunked, "{}"), broken);
    row("chunk cut off", posted(chunked, "9\r\n{}\r\n0\r\n\r\n"), broken);
    row("chunk without its line end", posted(chunked, "2\r\n{}0\r\n\r\n"), broken);
    row("something else than its line end", posted(chunked, "2\r\n{}xx0\r\n\r\n"), broken);
    row("no last chunk", posted(chunked, "2\r\n{}\r\n"), broken);
    row("chunk size no number", posted(chunked, "x\r\n{}\r\n0\r\n\r\n"), broken);
    row("chunk size too long", posted(chunked, "ffffffffffffffff\r\n{}\r\n0\r\n\r\n"), broken);
    row("more behind the chunks", posted(chunked, "0\r\n\r\nwhat"), broken);
    row("chunks with mixed line ends", posted(chunked, "2\r\n{}\n0\r\n\r\n"), broken);
    row("several requests", posted(length(2), "{}\r\nGET / HTTP/1.1\r\n\r\n"),
        {note(Note::SeveralRequests, {}, 4)});
    row("several requests, no length", posted("", "{}\r\nGET / HTTP/1.1\r\n\r\n"),
        {note(Note::PerhapsSeveralRequests, {}, 4)});
}

void RawRequestTest::oddThingsAreNoted()
{
    QFETCH(QByteArray, pasted);
    QFETCH(QList<SplitNote>, notes);
    const RawRequest request = splitRawRequest(pasted);
    QCOMPARE(request.notes, notes);
}

void RawRequestTest::aFaultlessRequestHasNoNotes()
{
    QCOMPARE(splitRawRequest(posted("Content-Length: 2\n", "{}")).notes, QList<SplitNote>());
    QCOMPARE(splitRawRequest("{\n}").notes, QList<SplitNote>());
    QCOMPARE(splitRawRequest("curl -d {} a.example").notes, QList<SplitNote>());
}

void RawRequestTest::requestLineAndHeadersAreRead()
{
    const RawRequest request = splitRawRequest("POST /a b?c=d HTTP/1.1\r\n"
                                               "Host:  receiver.example \r\n"
                                               "X-Empty:\r\n"
                                               "X-Folded: one\r\n\ttwo\r\n \r\n  three\r\n"
                                               "x-twice: 1\r\nX-Twice: 2\r\n\r\n");
    const QList<RawHeader> headers = {{"Host", "receiver.example"},
                                      {"X-Empty", ""},
                                      {"X-Folded", "one two  three"},
                                      {"x-twice", "1"},
                                      {"X-Twice", "2"}};
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/a b?c=d"));
    QCOMPARE(request.headers, headers);
    QCOMPARE(request.headerValue("X-TWICE"), QByteArray("1"));
    QVERIFY(request.headerValue("x-none").isNull());
    const RawRequest newer = splitRawRequest(":method: PUT\n:path: /x\nhost: a\n\n");
    QCOMPARE(newer.method, QByteArray("PUT"));
    QCOMPARE(newer.target, QByteArray("/x"));
    QCOMPARE(newer.headers.size(), 3);
}

void RawRequestTest::everyByteOfABodyIsKept()
{
    QByteArray body;
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second)
            body.append(static_cast<char>(first)).append(static_cast<char>(second));
    }
    const QByteArray size = QByteArray::number(body.size());
    QCOMPARE(splitRawRequest(posted("Content-Length: " + size + '\n', body)).body, body);
    QCOMPARE(splitRawRequest("A: b\n\n" + body).body, body);
    QCOMPARE(splitRawRequest(body).body, body);
    const QByteArray chunk = QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
    QCOMPARE(splitRawRequest(posted("Transfer-Encoding: chunked\n", chunk)).body, body);
    for (int byte = 0; byte < 256; ++byte) {
        const QByteArray alone(1, static_cast<char>(byte));
        QCOMPARE(splitRawRequest(posted("", alone)).body, alone);
    }
}

void RawRequestTest::notesAndHeadersAreBounded()
{
    QByteArray head("A: b\n");
    for (int i = 0; i < 5000; ++i)
        head += "no colon " + QByteArray::number(i) + "\nA" + QByteArray::number(i) + " : x\n y\n";
    const RawRequest request = splitRawRequest(head + "\n{}");
    QCOMPARE(request.headers.size(), RawRequest::MostHeaders);
    QVERIFY(request.notes.size() <= 5 * RawRequest::MostNotes);
    QCOMPARE(request.body, QByteArray("{}"));
    const RawRequest wide = splitRawRequest("A: b\n" + QByteArray(5000, 'x') + "\n");
    QCOMPARE(wide.notes.first().detail, QByteArray(80, 'x'));
}

void RawRequestTest::hugeInputIsSplitFast_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("piece");
    const auto row = [](const char *name, const QByteArray &beginning, const QByteArray &piece) {
        QTest::newRow(name) << beginning << piece;
    };
    row("body", posted("", ""), "{\"a\": 1}\n");
    row("body alone", "{", "\n");
    row("headers", "", "A: b\n");
    row("one header", "A: ", "b");
    row("folds", "A: b\n", " c\n");
    row("versions in one line", posted("", ""), " HTTP/1.1");
    row("versions in many lines", posted("", ""), " HTTP/1.1\n");
    row("chunks", posted("Transfer-Encoding: chunked\n", ""), "1\r\na\r\n");
    row("blanks", "", " ");
    row("words of curl", "curl ", "-v ");
    row("data of curl", "curl -d '", "{}");
    row("quotes of curl", "curl -d ", "'a'\"b\"");
    row("ANSI escapes of curl", "curl -d $'", "\\n");
    row("carets", "curl ^\"", "^{^\\^\"");
    row("line ends of curl", "curl", "\n -v");
    row("quotes of a value", "X-Signature: ", "\"',=");
}

void RawRequestTest::hugeInputIsSplitFast()
{
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, piece);
    const auto milliseconds = [&](qsizetype size) {
        const QByteArray pasted = beginning + piece.repeated(size / piece.size());
        QElapsedTimer timer;
        timer.start();
        (void)signatureCandidates(splitRawRequest(pasted));
        return double(timer.nsecsElapsed()) / 1e6;
    };
    constexpr qsizetype Size = 4 * 1024 * 1024;
    const double part = milliseconds(Size / 16);
    const double whole = milliseconds(Size);
    // 16 where time grows with the size, 256 where it grows with its square.
    QVERIFY2(whole < 100 * std::max(part, 1.0), qPrintable(QString::number(whole / part)));
}

void RawRequestTest::everyBeginningOfAPasteIsSplit_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::newRow("chunks") << Mark + posted("A: b\n c\nTransfer-Encoding: chunked\n",
                                             "2;x\r\n{}\r\n0\r\nB: c\r\n\r\n");
    QTest::newRow("bash") << QByteArray(
        "$ curl -H $'A\\u00e9\\x41:' \\\n -d \"a\\\"$b\" 'c'\\\r\n d");
    QTest::newRow("cmd") << QByteArray("curl ^\"a^\" ^\r\n -d ^\"^\\^\"\\\\^\"\"\"^\r\n\r\n^\"");
    QTest::newRow("PowerShell") << QByteArray("curl.exe `\r\n -d 'a''b' -H \"`n\"\"`\"\"");
    QTest::newRow("pseudo") << QByteArray("\n:method: POST\n::\n: \n{}");
}

void RawRequestTest::everyBeginningOfAPasteIsSplit()
{
    QFETCH(QByteArray, pasted);
    for (qsizetype size = 0; size <= pasted.size(); ++size) {
        // On the heap and exact, so that a sanitizer sees a read behind the end.
        const std::vector<char> bytes(pasted.begin(), pasted.begin() + size);
        const RawRequest request = splitRawRequest(QByteArrayView(bytes.data(), size));
        QCOMPARE(request.kind == Kind::Nothing, size == 0);
        QVERIFY(request.body.size() <= size);
    }
}

HOOKDESK_TEST(RawRequestTest)

} // namespace tst_rawrequest

#include "tst_rawrequest.moc"
