// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/contentcoding.h"

#include <zlib.h>

namespace hookdesk {

namespace {

/// zlib's number for "gzip header and trailer" beside the largest window.
constexpr int gzipWindow = 15 + 16;
constexpr qsizetype pieceSize = 64 * 1024;

Bytef *zlibBytes(const char *bytes)
{
    // zlib's interface takes no const; it does not write there.
    return reinterpret_cast<Bytef *>(const_cast<char *>(bytes)); // NOLINT
}

/// One stream of zlib, which ends with its owner.
class Inflation
{
public:
    explicit Inflation(const QByteArray &bytes)
    {
        m_stream.next_in = zlibBytes(bytes.constData());
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        m_usable = inflateInit2(&m_stream, gzipWindow) == Z_OK;
    }
    ~Inflation()
    {
        if (m_usable)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(Inflation)

    [[nodiscard]] bool isUsable() const { return m_usable; }
    [[nodiscard]] bool hasMore() const { return m_stream.avail_in > 0; }
    /// Appends the next piece; the state of zlib after it.
    [[nodiscard]] int next(QByteArray &all)
    {
        m_stream.next_out = reinterpret_cast<Bytef *>(m_piece.data());
        m_stream.avail_out = static_cast<uInt>(m_piece.size());
        const int state = inflate(&m_stream, Z_NO_FLUSH);
        all.append(QByteArrayView(m_piece).chopped(m_stream.avail_out));
        return state;
    }
    /// For another member behind the one that ended (RFC 1952, 2.2).
    [[nodiscard]] int begin() { return inflateReset(&m_stream); }

private:
    z_stream m_stream{};
    QByteArray m_piece{pieceSize, Qt::Uninitialized};
    bool m_usable = false;
};

ApiError broken()
{
    ApiError error =
        ApiError::of(ApiError::Kind::Malformed,
                     QStringLiteral("a body that is not what its Content-Encoding says"));
    error.cause = ApiError::Cause::Garbled;
    return error;
}

Result<QByteArray> gunzipped(const QByteArray &bytes, qint64 maximum)
{
    Inflation inflation(bytes);
    if (!inflation.isUsable())
        return broken();
    QByteArray all;
    int state = Z_OK;
    while (state == Z_OK) {
        state = inflation.next(all);
        if (all.size() > maximum)
            return ApiError::of(ApiError::Kind::TooLarge,
                                QStringLiteral("more than %1 bytes").arg(maximum));
        if (state == Z_STREAM_END && inflation.hasMore())
            state = inflation.begin();
    }
    if (state == Z_STREAM_END)
        return all;
    if (state == Z_BUF_ERROR) // it wants more, and there is none
        return ApiError::of(ApiError::Kind::Network,
                            QStringLiteral("cut off: the end of the compressed body is missing"));
    return broken();
}

} // namespace

Result<QByteArray> decodedContent(const QByteArray &coding, const QByteArray &body, qint64 maximum)
{
    const QByteArray name = coding.toLower();
    if (body.isEmpty() || name.isEmpty() || name == "identity")
        return body;
    if (name == "gzip" || name == "x-gzip")
        return gunzipped(body, maximum);
    return broken();
}

} // namespace hookdesk
