// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/rawrequest.h"
#include "tests/support/splitnotetext.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace hookdesk;

namespace tst_curlcommand {

using Note = RawRequestNote;

namespace {

SplitNote note(Note what, const QByteArray &detail = {}, qint64 number = 0, qint64 other = 0)
{
    return {what, detail, number, other};
}

} // namespace

/// What splitRawRequest() makes of commands, as shells quote and tools copy them.
class CurlCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void curlCommandsAreUnquoted_data();
    void curlCommandsAreUnquoted();
    void curlOptionsAreNoted_data();
    void curlOptionsAreNoted();
    void methodAddressAndHeadersOfCurlAreRead();
};

void CurlCommandTest::curlCommandsAreUnquoted_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &command, const QByteArray &body) {
        QTest::newRow(name) << command << body;
    };
    row("single quotes", R"(curl a.example -d '{"a": "\n$x"}')", R"({"a": "\n$x"})");
    row("single quotes over lines", "curl a.example -d '{\n\r\n}'", "{\n\r\n}");
    row("a single quote in single ones", R"(curl a.example -d 'it'\''s')", "it's");
    row("double quotes", R"(curl a.example -d "{\"a\":\\ \n \$ \`}")", R"({"a":\ \n $ `})");
    row("no quotes", R"(curl a.example -d a\ b\"c)", "a b\"c");
    row("ANSI quotes", R"(curl a.example -d $'a\'\r\n\t\\\x41\101\u00e9\u20AC\q')",
        "a'\r\n\t\\AA\xC3\xA9\xE2\x82\xAC\\q");
    row("ANSI surrogates", R"(curl a.example -d $'\ud83d\ude00')", "\xF0\x9F\x98\x80");
    row("ANSI long escape", R"(curl a.example -d $'\U0001f600')", "\xF0\x9F\x98\x80");
    row("ANSI half a surrogate", R"(curl a.example -d $'\ud83dx')", "\xED\xA0\xBDx");
    row("ANSI escapes without digits", R"(curl a.example -d $'\x\u\U')", R"(\x\u\U)");
    row("ANSI short escapes", R"(curl a.example -d $'\xg\x4\u9')", "\\xg\x04\t");
    row("continued lines", "curl a.example \\\n  -H 'A: b' \\\r\n  --data-raw 'c'", "c");
    row("continued in double quotes", "curl a.example -d \"a\\\nb\"", "ab");
    row("lines without continuation", "curl a.example\n  -H 'A: b'\n  -d 'c'", "c");
    row("parts", "curl a.example -d a=1 --data-raw b=2 --data-binary c=3", "a=1&b=2&c=3");
    row("json in parts", "curl a.example --json '{' --json '}'", "{}");
    row("raw at sign", "curl a.example --data-raw @me", "@me");
    row("kept line ends", "curl a.example -d 'a\r\n'", "a\r\n");
    row("letter with its value", "curl a.example -sd{}", "{}");
    row("encoded", "curl a.example --data-urlencode 'a=b c&' --data-urlencode =d+",
        "a=b%20c%26&d%2B");
    row("encoded without a name", "curl a.example --data-urlencode 'b c'", "b%20c");
    row("cmd",
        "curl ^\"https://a.example/?a=1^&b^\" ^\n  -H ^\"A: b^\" ^\r\n"
        "  --data-raw ^\"^{^\\^\"a^\\^\":^\\^\"100^%^ ^\\\\^\\^\"^\\^\"^}^\"",
        "{\"a\":\"100% \\\"\"}");
    row("cmd, backslashes of browsers",
        "curl ^\"https://a.example^\" ^\n --data-raw "
        "^\"^{^\\^\"a^\\^\":^\\^\"C:^\\^\\^\\^\\x ^\\^\\n ^\\^\\^\\^\"^\\^\"^}^\"",
        R"({"a":"C:\\x \n \""})");
    row("cmd, backslashes of people", R"(curl ^"https://a.example^" -d ^"C:^\x\\y^")",
        R"(C:\x\\y)");
    row("cmd, line feed in a value", "curl ^\"https://a.example^\" ^\n --data-raw ^\"a^\n\nb^\"",
        "a\nb");
    row("cmd, CRLF in a value", "curl ^\"https://a.example^\" ^\r\n --data-raw ^\"a^\r\n\r\nb^\"",
        "a\nb");
    row("cmd, older quotes", "curl \"https://a.example\" ^\n --data-raw \"{\"\"a\"\":\\\\1\\\\\"",
        "{\"a\":\\\\1\\");
    row("PowerShell", "curl.exe `\n -d '{\"it''s\": \\\"1\\\"}' `\n a.example",
        "{\"it's\": \"1\"}");
    row("PowerShell, double quotes", "curl.exe a.example `\n -d \"{\"\"a`\": `n`$}\"",
        "{\"a\": \n$}");
    row("cmd on one line", R"(curl "https://a.example" -d "{""a"": ""it's""}")",
        R"({"a": "it's"})");
    row("empty in double quotes", R"(curl "https://a.example" -H "" -d "")", "");
    row("empty in single quotes", R"(curl "https://a.example" -d '{"a":"","b":1}')",
        R"({"a":"","b":1})");
    row("PowerShell on one line", R"(curl.exe 'https://a.example' -d '{\"a\": 1}')", R"({"a": 1})");
    row("file", "curl a.example -d @body.json", "");
    row("in the address", "curl -G a.example -d a=1", "");
}

void CurlCommandTest::curlCommandsAreUnquoted()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, body);
    const RawRequest request = splitRawRequest(command);
    QCOMPARE(request.kind, RawRequestKind::CurlCommand);
    QCOMPARE(request.body, body);
}

void CurlCommandTest::curlOptionsAreNoted_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QList<SplitNote>>("notes");
    const auto row = [](const char *name, const QByteArray &command,
                        const QList<SplitNote> &notes) { QTest::newRow(name) << command << notes; };
    row("known options", "curl -sSL --compressed -o out.txt -w '%{http_code}' -m 5 a.example", {});
    row("switched off", "curl --no-keepalive a.example", {});
    row("unknown option", "curl --frobnicate a.example",
        {note(Note::OptionSkipped, "--frobnicate")});
    row("unknown letter", "curl -sW a.example", {note(Note::OptionSkipped, "-W")});
    row("two addresses", "curl a.example b.example", {note(Note::OptionSkipped, "b.example")});
    row("a dash", "curl a.example -", {note(Note::OptionSkipped, "-")});
    row("behind two dashes", "curl -- a.example -d", {note(Note::OptionSkipped, "-d")});
    row("parts", "curl a.example -d a -d b", {note(Note::DataJoined, {}, 2)});
    row("encoded", "curl a.example --data-urlencode a", {note(Note::DataEncoded)});
    row("in the address", "curl a.example -Gd a", {note(Note::DataInAddress)});
    row("file", "curl a.example -d @a.json", {note(Note::DataFromFile, "a.json")});
    row("encoded file", "curl a.example --data-urlencode a@b", {note(Note::DataFromFile, "b")});
    row("upload", "curl a.example -T a.json", {note(Note::DataFromFile, "a.json")});
    row("file of headers", "curl a.example -H @a", {note(Note::DataFromFile, "a")});
    row("file of cookies", "curl a.example -b jar", {note(Note::DataFromFile, "jar")});
    row("form", "curl a.example -F a=b", {note(Note::FormNotBuilt)});
    row("user", "curl a.example -u me:secret", {note(Note::CredentialsDropped, "-u")});
    row("bearer", "curl a.example --oauth2-bearer x",
        {note(Note::CredentialsDropped, "--oauth2-bearer")});
    row("header without colon", "curl a.example -H what", {note(Note::LineWithoutColon, "what")});
    row("header taken away", "curl a.example -H Host:", {note(Note::OptionSkipped, "-H Host:")});
    row("header with a blank", "curl a.example -H 'A : b'", {note(Note::OddHeaderName, "A ")});
    row("controls", "curl a.example -H $'A: b\\nc'", {note(Note::ControlCharacters, "A")});
    row("too many headers", "curl a.example " + QByteArray("-H A:b ").repeated(1001),
        {note(Note::TooManyHeaders, {}, 1000)});
    row("too many words", "curl a.example " + QByteArray("-v ").repeated(10000),
        {note(Note::CommandTooLong, {}, 10000)});
    row("unclosed quote", "curl a.example -d 'a", {note(Note::UnclosedQuote)});
    row("unclosed double quote", "curl a.example -d \"a", {note(Note::UnclosedQuote)});
    row("unclosed ANSI quote", "curl a.example -d $'a\\", {note(Note::UnclosedQuote)});
    row("unclosed quote of cmd", "curl ^\"a.example", {note(Note::UnclosedQuote)});
    row("variable", "curl a.example -d \"$A\"", {note(Note::ShellExpansion)});
    row("command in a command", "curl a.example -d `date`", {note(Note::ShellExpansion)});
    row("joined surrogates", "curl a.example -d $'\\ud83d\\ude00'", {note(Note::SurrogatesJoined)});
    row("half a surrogate", "curl a.example -d $'\\ud83d'", {note(Note::InvalidUtf8)});
    row("zero byte", "curl a.example -d $'\\0'", {note(Note::NulBytes, {}, 1)});
    row("pipe", "curl a.example | jq .", {note(Note::CommandGoesOn, "| jq .")});
    row("pipe in cmd", "curl ^\"a.example^\" | more", {note(Note::CommandGoesOn, "| more")});
    row("ampersand in an address", "curl a.example?a=1&b=2", {note(Note::CommandGoesOn, "&b=2")});
    row("line end in cmd", "curl ^\"a.example^\" ^\n -d ^\"^\r\n\r\n^\"",
        {note(Note::LineEndsUnknown)});
    row("continued lines of cmd", "curl ^\"a.example^\" ^\r\n -d ^\"a^\"", {});
    row("no continuation", "curl a.example\n-v", {note(Note::LineContinuationMissing)});
    row("two commands", "curl a.example\ncurl b.example",
        {note(Note::SeveralRequests, "curl b.example")});
    row("next", "curl a.example --next b.example", {note(Note::SeveralRequests)});
    row("declared length", "curl a.example -H 'Content-Length: 4' -d 'a\nb'",
        {note(Note::BodyShorterThanDeclared, {}, 4, 3),
         note(Note::LineEndsProbablyChanged, {}, 1)});
    row("mark",
        "\xEF\xBB\xBF"
        "curl a.example",
        {note(Note::ByteOrderMarkDropped)});
    row("value missing", "curl a.example -H", {note(Note::LineWithoutColon)});
}

void CurlCommandTest::curlOptionsAreNoted()
{
    QFETCH(QByteArray, command);
    QFETCH(QList<SplitNote>, notes);
    const RawRequest request = splitRawRequest(command);
    QCOMPARE(request.notes, notes);
}

void CurlCommandTest::methodAddressAndHeadersOfCurlAreRead()
{
    const RawRequest put =
        splitRawRequest("curl -XPUT -H 'A:  b ' -H 'C;' -b 'd=e' -A f --url g.example "
                        "-e h -u i:j -d '{}'");
    const QList<RawHeader> headers = {
        {"A", "b"}, {"C", ""}, {"Cookie", "d=e"}, {"User-Agent", "f"}, {"Referer", "h"}};
    QCOMPARE(put.method, QByteArray("PUT"));
    QCOMPARE(put.target, QByteArray("g.example"));
    QCOMPARE(put.headers, headers);
    QVERIFY(put.hasBody);
    QCOMPARE(splitRawRequest("curl a.example").method, QByteArray("GET"));
    QCOMPARE(splitRawRequest("curl -I a.example").method, QByteArray("HEAD"));
    QCOMPARE(splitRawRequest("curl -T x a.example").method, QByteArray("PUT"));
    QCOMPARE(splitRawRequest("curl -d x a.example").method, QByteArray("POST"));
    QCOMPARE(splitRawRequest("curl -d @x a.example").method, QByteArray("POST"));
    QCOMPARE(splitRawRequest("curl -G -d x a.example").method, QByteArray("GET"));
    QVERIFY(!splitRawRequest("curl -d x -d @x a.example").hasBody);
    QVERIFY(splitRawRequest("curl a.example").hasBody);
}

HOOKDESK_TEST(CurlCommandTest)

} // namespace tst_curlcommand

#include "tst_curlcommand.moc"
