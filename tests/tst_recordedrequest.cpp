// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/check.h"
#include "app/signature/diagnosis.h"
#include "app/signature/rawrequest.h"
#include "app/signature/signature.h"
#include "tests/support/splitnotetext.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <vector>

using namespace hookdesk;

namespace tst_recordedrequest {

using Kind = RawRequestKind;
using Note = RawRequestNote;

namespace {

const QByteArray secret = "5f2b8c1e-hook-secret";
const QByteArray body = R"({"webhookId":"w","payload":{"name":"Zoë"}})";
const QByteArray escapedBody = R"({\"webhookId\":\"w\",\"payload\":{\"name\":\"Zoë\"}})";
const QByteArray shownBody = "{\n  \"webhookId\": \"w\",\n  \"payload\": { \"name\": \"Zoë\" }\n}";

QByteArray right()
{
    return signature(secret, body);
}

/// The placeholders SIG, BODY (in a string of JSON), B64 and SHOWN stand for what the name says.
QByteArray filled(QByteArray text)
{
    return text.replace("SIG", right())
        .replace("BODY", escapedBody)
        .replace("B64", body.toBase64())
        .replace("SHOWN", shownBody);
}

} // namespace

/// What splitRawRequest() makes of requests as other programs show them.
class RecordedRequestTest : public QObject
{
    Q_OBJECT

private slots:
    void aRecordedRequestIsFoundAndProved_data();
    void aRecordedRequestIsFoundAndProved();
    void aWrongEncodingOfAGatewayIsProved_data();
    void aWrongEncodingOfAGatewayIsProved();
    void whatIsNotUnderstoodIsSaid_data();
    void whatIsNotUnderstoodIsSaid();
    void aBodyStaysABody_data();
    void aBodyStaysABody();
    void headersAloneAreHeaders_data();
    void headersAloneAreHeaders();
    void aBodyThatIsNotThereIsUnknown_data();
    void aBodyThatIsNotThereIsUnknown();
    void methodAndAddressAreRead();
    void everyBeginningIsSplit();
    void hugeRecordsAreSplit_data();
    void hugeRecordsAreSplit();
};

void RecordedRequestTest::aRecordedRequestIsFoundAndProved_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<RawRequestKind>("kind");
    const auto row = [](const char *name, const QByteArray &pasted,
                        Kind kind = Kind::RecordedRequest) {
        QTest::newRow(name) << filled(pasted) << kind;
    };
    row("API Gateway, REST",
        R"({"resource":"/hook","path":"/hook","httpMethod":"POST","headers":{"X-Signature":"SIG"},
            "multiValueHeaders":{"X-Signature":["SIG"]},"requestContext":{"stage":"p"},
            "body":"BODY","isBase64Encoded":false})");
    row("API Gateway, REST, Base64",
        R"({"httpMethod":"POST","headers":{"X-Signature":"SIG"},"body":"B64","isBase64Encoded":true})");
    row("API Gateway, HTTP",
        R"({"version":"2.0","rawPath":"/hook","headers":{"x-signature":"SIG"},
            "requestContext":{"http":{"method":"POST"}},"body":"B64","isBase64Encoded":true})");
    row("load balancer", R"({"requestContext":{"elb":{}},"httpMethod":"POST","path":"/",
            "multiValueHeaders":{"x-signature":["SIG"]},"body":"BODY","isBase64Encoded":false})");
    row("Azure Functions", R"({"Data":{"req":{"Url":"https://h.example","Method":"POST",
            "Headers":{"X-Signature":["SIG"]},"Body":"BODY"}},"Metadata":{}})");
    row("n8n, parsed", R"([{"headers":{"host":"n","x-signature":"SIG"},"params":{},"query":{},
            "body":SHOWN,"webhookUrl":"https://n.example","executionMode":"test"}])");
    row("n8n, as an item", R"([{"json":{"headers":{"x-signature":"SIG"},"body":{}},
            "binary":{"data":{"data":"B64","mimeType":"application/json"}}}])");
    row("HAR", R"({"log":{"version":"1.2","entries":[{"startedDateTime":"x","request":{
            "method":"POST","url":"https://h.example/","httpVersion":"HTTP/1.1",
            "headers":[{"name":"X-Signature","value":"SIG"}],
            "postData":{"mimeType":"application/json","text":"BODY"}},"response":{"headers":[]}}]}})");
    row("HAR entry", R"({"request":{"method":"POST","url":"https://h.example/",
            "headers":[{"name":"X-Signature","value":"SIG"}],
            "postData":{"mimeType":"a/b","text":"B64","encoding":"base64"}},
            "response":{"status":401}})");
    row("Postman", R"({"name":"hook","request":{"method":"POST",
            "header":[{"key":"X-Signature","value":"SIG"}],
            "body":{"mode":"raw","raw":"BODY"},"url":{"raw":"https://h.example"}}})");
    row("webhook.site", R"({"uuid":"u","type":"web","method":"POST","url":"https://h.example",
            "headers":{"x-signature":["SIG"]},"content":"BODY","query":null})");
    row("Buffer in JSON", R"({"headers":{"x-signature":"SIG"},"rawBody":{"type":"Buffer",
            "data":[123,34,119,101,98,104,111,111,107,73,100,34,58,34,119,34,44,34,112,97,121,108,
            111,97,100,34,58,123,34,110,97,109,101,34,58,34,90,111,195,171,34,125,125]},
            "body":{"webhookId":"w"}})");
    row("Node's console", "{\n  headers: {\n    host: 'localhost:3000',\n    'x-signature': 'SIG'\n"
                          "  },\n  body: '{\"webhookId\":\"w\",' +\n"
                          "    '\"payload\":{\"name\":\"Zo\\u00eb\"}}'\n}\n");
    row("Node's console, parsed", "{ headers: [Object: null prototype] { 'x-signature': 'SIG' },\n"
                                  "  body: { webhookId: 'w', payload: { name: 'Zoë' } }, }");
    row("Node's console, Buffer",
        "{ headers: { 'x-signature': 'SIG' }, rawBody: <Buffer " + body.toHex(' ') + "> }");
    row("a line of a log",
        "2026-11-30T09:25:53.123Z\t7f1c\tINFO\t"
        R"({"httpMethod":"POST","headers":{"x-signature":"SIG"},"body":"BODY"})");
    row("Python", "{'headers': {'X-Signature': 'SIG'}, 'httpMethod': 'POST', "
                  "'isBase64Encoded': False, 'body': b'{\"webhookId\":\"w\",\"payload\":"
                  "{\"name\":\"Zo\xC3\xAB\"}}', 'query': None}");
    row("fetch", "fetch(\"https://h.example/hook\", {\n  \"headers\": {\n    \"x-signature\": "
                 "\"SIG\"\n  },\n  \"body\": \"BODY\",\n  \"method\": \"POST\"\n});");
    row("fetch, stringified", "await fetch('https://h.example', { method: 'POST', headers: "
                              "{ 'x-signature': 'SIG' }, body: JSON.stringify({ webhookId: 'w', "
                              "payload: { name: 'Zoë' } }) })");
    const Kind powerShell = Kind::PowerShellCommand;
    row("PowerShell of a browser",
        "$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession\n"
        "$session.UserAgent = \"Mozilla\"\n"
        "Invoke-WebRequest -UseBasicParsing -Uri \"https://h.example/hook\" `\n"
        "-Method \"POST\" `\n-WebSession $session `\n-Headers @{\n\"accept\"=\"*/*\"\n"
        "  \"x-signature\"=\"SIG\"\n} `\n-ContentType \"application/json\" `\n"
        "-Body ([System.Text.Encoding]::UTF8.GetBytes(\"{`\"webhookId`\":`\"w`\",`\"payload`\":"
        "{`\"name`\":`\"Zo$([char]235)`\"}}\"))",
        powerShell);
    row("PowerShell of this program",
        "# Set these variables first: HEADER_X\n$headers = @{\n    'X-Test' = '1'\n"
        "    'X-Signature' = 'SIG'\n    'X-Key' = $env:HEADER_X\n}\n$body = "
        "[Text.Encoding]::UTF8.GetBytes('{\"webhookId\":\"w\",\"payload\":{\"name\":\"Zoë\"}}')\n"
        "Invoke-WebRequest -UseBasicParsing -Method Post -MaximumRedirection 0 -TimeoutSec 30 `\n"
        "    -ContentType 'application/json' -Headers $headers -Body $body `\n"
        "    -Uri 'https://h.example/hook'\n",
        powerShell);
    row("PowerShell, CRLF and a here-string",
        "$answer = Invoke-RestMethod https://h.example -Headers @{'X-Signature' = 'SIG'; A = 'b'} "
        "-Method Post -Body @'\r\n{\"webhookId\":\"w\",\"payload\":{\"name\":\"Zoë\"}}\r\n'@\r\n",
        powerShell);
}

void RecordedRequestTest::aRecordedRequestIsFoundAndProved()
{
    QFETCH(const QByteArray, pasted);
    QFETCH(const RawRequestKind, kind);
    const RawRequest request = splitRawRequest(pasted);
    QCOMPARE(request.kind, kind);
    QVERIFY(request.hasBody);
    QCOMPARE(request.body, body);
    QVERIFY(!request.hasNote(Note::FormNotUnderstood));
    SignedRequest given{.body = request.body, .secret = secret};
    for (const RawHeader &header : signatureCandidates(request))
        given.received.append({header.name, header.value});
    QCOMPARE(check(given).kind, VerdictKind::Genuine);
}

void RecordedRequestTest::aWrongEncodingOfAGatewayIsProved_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QList<Variant>>("cause");
    QTest::addColumn<QList<SplitNote>>("notes");
    const QByteArray start = R"({"httpMethod":"POST","headers":{"X-Signature":"SIG"},"body":)";
    QTest::newRow("Base64 that is not marked")
        << filled(start + R"("B64","isBase64Encoded":false})")
        << QList<Variant>{Variant::BodyFromBase64} << QList<SplitNote>();
    QTest::newRow("Base64 twice") << filled(start + '"' + body.toBase64().toBase64() +
                                            R"(","isBase64Encoded":true})")
                                  << QList<Variant>{Variant::BodyFromBase64}
                                  << QList<SplitNote>{{Note::Base64Undone, {}, 0, 0}};
    QTest::newRow("marked, and is none")
        << filled(start + R"("BODY","isBase64Encoded":true})") << QList<Variant>()
        << QList<SplitNote>{{Note::NotBase64, {}, 0, 0}};
    QTest::newRow("read as Latin-1")
        << filled(start + R"("{\"webhookId\":\"w\",\"payload\":{\"name\":\"ZoÃ«\"}}"})")
        << QList<Variant>{Variant::BodyMojibakeUndone} << QList<SplitNote>();
}

void RecordedRequestTest::aWrongEncodingOfAGatewayIsProved()
{
    QFETCH(const QByteArray, pasted);
    QFETCH(const QList<Variant>, cause);
    QFETCH(const QList<SplitNote>, notes);
    const RawRequest request = splitRawRequest(pasted);
    QCOMPARE(request.notes, notes);
    const SignedRequest given{request.body, secret, {{"X-Signature", right()}}};
    QCOMPARE(check(given).kind, cause.isEmpty() ? VerdictKind::Genuine : VerdictKind::NotGenuine);
    QList<Variant> found;
    for (const AppliedVariant &change : diagnose(given).findings.value(0).changes)
        found.append(change.variant);
    QCOMPARE(found, cause);
}

void RecordedRequestTest::whatIsNotUnderstoodIsSaid_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::newRow("wget") << QByteArray(
        "wget --post-data '{\"webhookId\":\"w\"}' https://h.example");
    QTest::newRow("HTTPie") << QByteArray("http POST h.example X-Signature:abc webhookId=w");
    QTest::newRow("Python code") << QByteArray(
        "import requests\nrequests.post('https://h.example')");
    QTest::newRow("PHP's print_r") << QByteArray("Array\n(\n    [Host] => h.example\n)\n");
    QTest::newRow("XML") << QByteArray("<request><body>x</body></request>");
    QTest::newRow("YAML") << QByteArray("- host\n- b");
    QTest::newRow("a queue's message")
        << QByteArray(R"({"Records":[{"messageId":"m","body":"{}"}]})");
    QTest::newRow("a dump that breaks off") << QByteArray("{ headers: { host: 'a', 'x-signa");
    QTest::newRow("a response alone") << QByteArray(R"({"status":401,"body":"no"})");
}

void RecordedRequestTest::whatIsNotUnderstoodIsSaid()
{
    QFETCH(const QByteArray, pasted);
    const RawRequest request = splitRawRequest(pasted);
    QVERIFY(request.hasNote(Note::FormNotUnderstood));
    QCOMPARE(request.body, pasted);
}

void RecordedRequestTest::aBodyStaysABody_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::newRow("event") << body;
    QTest::newRow("event, indented") << shownBody + '\n';
    QTest::newRow("event with members like a record's")
        << QByteArray(R"({"webhookId":"w","payload":{},"headers":{"host":"a"},"body":"b"})");
    QTest::newRow("other JSON") << QByteArray(R"({"a":{"headers":{"host":"b"}}})");
    QTest::newRow("list") << QByteArray("[1,2]");
    QTest::newRow("breaks off") << QByteArray(R"({"webhookId":"w","pay)");
}

void RecordedRequestTest::aBodyStaysABody()
{
    QFETCH(const QByteArray, pasted);
    const RawRequest request = splitRawRequest(pasted);
    QCOMPARE(request.kind, Kind::BodyOnly);
    QCOMPARE(request.body, pasted);
    QCOMPARE(request.notes, QList<SplitNote>());
}

void RecordedRequestTest::headersAloneAreHeaders_data()
{
    QTest::addColumn<QByteArray>("pasted");
    const auto row = [](const char *name, const QByteArray &pasted) {
        QTest::newRow(name) << filled(pasted);
    };
    row("JSON", R"({"host":"a.example","x-signature":"SIG"})");
    row("Node's console", "{\n  host: 'a.example',\n  'x-signature': 'SIG'\n}");
    row("behind a label", "req.headers { host: 'a.example', 'x-signature': 'SIG' }");
    row("behind a label with a colon",
        "Headers: {\n  host: 'a.example',\n  'x-signature': 'SIG' }");
    row("raw headers", "[ 'Host', 'a.example', 'X-Signature', 'SIG' ]");
    row("pairs", R"([["host","a.example"],["x-signature","SIG"]])");
    row("Headers of fetch", "Headers {\n  'host' => 'a.example', 'x-signature' => 'SIG' }");
    row("Python", "{'Host': 'a.example', 'X-Signature': 'SIG'}");
}

void RecordedRequestTest::headersAloneAreHeaders()
{
    QFETCH(const QByteArray, pasted);
    const RawRequest request = splitRawRequest(pasted);
    QCOMPARE(request.kind, Kind::HeaderBlock);
    QVERIFY(!request.hasBody);
    QCOMPARE(request.body, QByteArray());
    QCOMPARE(request.headers.size(), 2);
    QCOMPARE(request.headerValue("Host"), QByteArray("a.example"));
    QCOMPARE(request.headerValue("X-Signature"), right());
}

void RecordedRequestTest::aBodyThatIsNotThereIsUnknown_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<RawRequestNote>("said");
    QTest::newRow("buffer cut by Node")
        << QByteArray("{ headers: { host: 'a' }, body: <Buffer 7b 22 ... 40 more bytes> }")
        << Note::BodyLeftOut;
    QTest::newRow("object cut by Node")
        << QByteArray("{ headers: { host: 'a' }, body: { webhookId: 'w', payload: [Object] } }")
        << Note::BodyLeftOut;
    QTest::newRow("text cut by Node")
        << QByteArray("{ headers: { host: 'a' }, body: '{\"webhookId\"'... 400 more characters }")
        << Note::BodyLeftOut;
    QTest::newRow("a variable of PowerShell")
        << QByteArray("Invoke-WebRequest https://a.example -Body $body") << Note::ShellExpansion;
    QTest::newRow("a table of PowerShell")
        << QByteArray("irm https://a.example -Body ($data | ConvertTo-Json)")
        << Note::ShellExpansion;
    QTest::newRow("a file for PowerShell")
        << QByteArray("iwr https://a.example -InFile b.json") << Note::DataFromFile;
}

void RecordedRequestTest::aBodyThatIsNotThereIsUnknown()
{
    QFETCH(const QByteArray, pasted);
    QFETCH(const RawRequestNote, said);
    const RawRequest request = splitRawRequest(pasted);
    QVERIFY(request.hasNote(said));
    QVERIFY(!request.hasBody);
    QCOMPARE(request.body, QByteArray());
}

void RecordedRequestTest::methodAndAddressAreRead()
{
    const RawRequest gateway = splitRawRequest(
        R"({"version":"2.0","rawPath":"/hook","requestContext":{"http":{"method":"PUT"}},"body":null})");
    QCOMPARE(gateway.method, QByteArray("PUT"));
    QCOMPARE(gateway.target, QByteArray("/hook"));
    QVERIFY(gateway.hasBody);
    QCOMPARE(gateway.body, QByteArray());
    const RawRequest shell = splitRawRequest("iwr -Uri 'https://a.example/x' -Method Patch");
    QCOMPARE(shell.method, QByteArray("Patch"));
    QCOMPARE(shell.target, QByteArray("https://a.example/x"));
    const RawRequest several =
        splitRawRequest(R"([{"headers":{"a":"1"},"body":{}},{"headers":{"a":"2"},"body":{}}])");
    QVERIFY(several.hasNote(Note::SeveralRequests));
    QCOMPARE(several.headerValue("a"), QByteArray("1"));
}

void RecordedRequestTest::everyBeginningIsSplit()
{
    const QByteArray pastes[] = {
        "x { headers: { a: 'b\\u00e9\\x41' + \"c\" }, body: <Buffer 7b>, c: [Object], d: -1e5 }",
        "fetch('a', { body: JSON.stringify({ a: [1, ... 2 more items] }) });",
        "$a = @{ b = 'c''d' }\niwr -Uri \"e`n$([char]0xd83d)$f\" -Headers $a -Body @'\nx\n'@",
        R"([{"json":{"headers":{"a":["b"]},"body":"c"},"binary":{"data":{"data":"YQ=="}}}])"};
    for (const QByteArray &pasted : pastes) {
        for (qsizetype size = 1; size <= pasted.size(); ++size) {
            // On the heap and exact, so that a sanitizer sees a read behind the end.
            const std::vector<char> bytes(pasted.begin(), pasted.begin() + size);
            const RawRequest request = splitRawRequest(QByteArrayView(bytes.data(), size));
            QVERIFY(request.kind != Kind::Nothing);
            QVERIFY(request.body.size() <= 6 * size);
        }
    }
}

void RecordedRequestTest::hugeRecordsAreSplit_data()
{
    QTest::addColumn<QByteArray>("pasted");
    constexpr qsizetype size = 4 * 1024 * 1024;
    QTest::newRow("open lists") << QByteArray(size, '[');
    QTest::newRow("open objects") << QByteArray("{a:").repeated(size / 3);
    QTest::newRow("quotes") << "{ a: " + QByteArray("'a'+").repeated(size / 4);
    QTest::newRow("headers") << "{\"headers\":{" + QByteArray("\"a\":\"b\",").repeated(size / 8) +
                                    "\"c\":\"d\"}}";
    QTest::newRow("requests") << "[" + QByteArray("{\"headers\":{}},").repeated(size / 15) + "{}]";
    QTest::newRow("variables of PowerShell")
        << "$a = 'x'\n" + QByteArray("$a = $a + $a\n").repeated(150) + "iwr -Body $a";
    QTest::newRow("groups of PowerShell") << "iwr " + QByteArray(size, '(');
}

void RecordedRequestTest::hugeRecordsAreSplit()
{
    QFETCH(const QByteArray, pasted);
    const RawRequest request = splitRawRequest(pasted); // what is not linear takes minutes
    QVERIFY(request.headers.size() <= RawRequest::MostHeaders);
}

HOOKDESK_TEST(RecordedRequestTest)

} // namespace tst_recordedrequest

#include "tst_recordedrequest.moc"
