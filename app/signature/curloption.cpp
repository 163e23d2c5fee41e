// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/curloption.h"

#include <algorithm>
#include <array>

namespace hookdesk {

namespace {

struct Spelling
{
    QByteArrayView name;
    /// Or a blank.
    char letter;
    CurlOption means;
};

using enum CurlOption;

/// The options that matter, those that take a value, and the flags that tools write, so that no
/// value is taken for an address (curl's manual page, version 7.88).
constexpr auto Spellings = std::to_array<Spelling>({
    {"header", 'H', Header},
    {"data", 'd', Data},
    {"data-ascii", ' ', Data},
    {"data-binary", ' ', Data},
    {"data-raw", ' ', DataRaw},
    {"data-urlencode", ' ', DataUrlEncoded},
    {"json", ' ', Json},
    {"request", 'X', Method},
    {"url", ' ', Url},
    {"cookie", 'b', Cookie},
    {"user-agent", 'A', UserAgent},
    {"referer", 'e', Referer},
    {"user", 'u', Credentials},
    {"proxy-user", 'U', Credentials},
    {"oauth2-bearer", ' ', Credentials},
    {"aws-sigv4", ' ', Credentials},
    {"get", 'G', Get},
    {"head", 'I', Head},
    {"upload-file", 'T', Upload},
    {"form", 'F', Form},
    {"form-string", ' ', Form},
    {"next", ':', Next},
    {"compressed", ' ', Flag},
    {"fail", 'f', Flag},
    {"fail-with-body", ' ', Flag},
    {"globoff", 'g', Flag},
    {"http1.0", '0', Flag},
    {"http1.1", ' ', Flag},
    {"http2", ' ', Flag},
    {"http2-prior-knowledge", ' ', Flag},
    {"http3", ' ', Flag},
    {"include", 'i', Flag},
    {"insecure", 'k', Flag},
    {"ipv4", '4', Flag},
    {"ipv6", '6', Flag},
    {"junk-session-cookies", 'j', Flag},
    {"location", 'L', Flag},
    {"location-trusted", ' ', Flag},
    {"no-buffer", 'N', Flag},
    {"no-progress-meter", ' ', Flag},
    {"path-as-is", ' ', Flag},
    {"progress-bar", '#', Flag},
    {"disable", 'q', Flag},
    {"remote-header-name", 'J', Flag},
    {"remote-name", 'O', Flag},
    {"remote-time", 'R', Flag},
    {"show-error", 'S', Flag},
    {"silent", 's', Flag},
    {"ssl-no-revoke", ' ', Flag},
    {"tlsv1.2", ' ', Flag},
    {"tlsv1.3", ' ', Flag},
    {"trace-time", ' ', Flag},
    {"verbose", 'v', Flag},
    {"cacert", ' ', OtherValue},
    {"capath", ' ', OtherValue},
    {"cert", 'E', OtherValue},
    {"cert-type", ' ', OtherValue},
    {"ciphers", ' ', OtherValue},
    {"config", 'K', OtherValue},
    {"connect-timeout", ' ', OtherValue},
    {"connect-to", ' ', OtherValue},
    {"continue-at", 'C', OtherValue},
    {"cookie-jar", 'c', OtherValue},
    {"dump-header", 'D', OtherValue},
    {"expect100-timeout", ' ', OtherValue},
    {"interface", ' ', OtherValue},
    {"keepalive-time", ' ', OtherValue},
    {"key", ' ', OtherValue},
    {"key-type", ' ', OtherValue},
    {"limit-rate", ' ', OtherValue},
    {"local-port", ' ', OtherValue},
    {"max-filesize", ' ', OtherValue},
    {"max-redirs", ' ', OtherValue},
    {"max-time", 'm', OtherValue},
    {"netrc-file", ' ', OtherValue},
    {"noproxy", ' ', OtherValue},
    {"output", 'o', OtherValue},
    {"output-dir", ' ', OtherValue},
    {"pass", ' ', OtherValue},
    {"pinnedpubkey", ' ', OtherValue},
    {"preproxy", ' ', OtherValue},
    {"proto", ' ', OtherValue},
    {"proto-default", ' ', OtherValue},
    {"proto-redir", ' ', OtherValue},
    {"proxy", 'x', OtherValue},
    {"proxy-header", ' ', OtherValue},
    {"quote", 'Q', OtherValue},
    {"range", 'r', OtherValue},
    {"rate", ' ', OtherValue},
    {"request-target", ' ', OtherValue},
    {"resolve", ' ', OtherValue},
    {"retry", ' ', OtherValue},
    {"retry-delay", ' ', OtherValue},
    {"retry-max-time", ' ', OtherValue},
    {"socks5", ' ', OtherValue},
    {"socks5-hostname", ' ', OtherValue},
    {"speed-limit", 'Y', OtherValue},
    {"speed-time", 'y', OtherValue},
    {"stderr", ' ', OtherValue},
    {"telnet-option", 't', OtherValue},
    {"ftp-port", 'P', OtherValue},
    {"time-cond", 'z', OtherValue},
    {"tls-max", ' ', OtherValue},
    {"trace", ' ', OtherValue},
    {"trace-ascii", ' ', OtherValue},
    {"unix-socket", ' ', OtherValue},
    {"url-query", ' ', OtherValue},
    {"write-out", 'w', OtherValue},
});

} // namespace

CurlOption longCurlOption(QByteArrayView name)
{
    const auto known = std::find_if(Spellings.begin(), Spellings.end(),
                                    [name](const Spelling &each) { return each.name == name; });
    return known == Spellings.end() ? Unknown : known->means;
}

CurlOption shortCurlOption(char letter)
{
    const auto known =
        std::find_if(Spellings.begin(), Spellings.end(), [letter](const Spelling &each) {
            return each.letter == letter && letter != ' ';
        });
    return known == Spellings.end() ? Unknown : known->means;
}

bool takesValue(CurlOption option)
{
    switch (option) {
    case Flag:
    case Unknown:
    case Get:
    case Head:
    case Next:
        return false;
    case OtherValue:
    case Header:
    case Data:
    case DataRaw:
    case DataUrlEncoded:
    case Json:
    case Method:
    case Url:
    case Cookie:
    case UserAgent:
    case Referer:
    case Credentials:
    case Upload:
    case Form:
        return true;
    }
    return false;
}

} // namespace hookdesk
