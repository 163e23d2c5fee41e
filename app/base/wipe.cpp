// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/wipe.h"

#include <openssl/crypto.h>

#include <utility>

namespace hookdesk {

WipedBytes::WipedBytes(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

WipedBytes::WipedBytes(WipedBytes &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

WipedBytes &WipedBytes::operator=(WipedBytes &&other) noexcept
{
    if (this != &other) {
        wipe(m_bytes);
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

WipedBytes::~WipedBytes()
{
    wipe(m_bytes);
}

void overwrite(QByteArray &bytes)
{
    // data() would copy what is shared, and the copy would be wiped.
    if (!bytes.isEmpty() && bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
}

void wipe(QByteArray &bytes)
{
    overwrite(bytes);
    bytes.clear();
}

void wipe(std::vector<quint64> &numbers)
{
    OPENSSL_cleanse(numbers.data(), numbers.size() * sizeof(quint64));
    numbers.clear();
}

} // namespace hookdesk
