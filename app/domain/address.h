// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hookdesk {

/// How two addresses relate, by what a receiver gets (RFC 3986, 6.2.2 and 6.2.3).
enum class AddressLikeness {
    Different,
    NearlySame, ///< But for a final slash or dot, which some servers tell apart.
    Same        ///< But for the way in which it is written.
};

/// Equal for addresses that are the same: the case of scheme and host, the default port, the two
/// forms of an international host, escapes that need not be and dot segments do not count. Nothing
/// is sent in this form: an address is sent as it was typed.
[[nodiscard]] QString addressKey(const QString &address);
/// Equal also for those that are nearly the same.
[[nodiscard]] QString nearAddressKey(const QString &address);

[[nodiscard]] AddressLikeness likenessOfAddresses(const QString &a, const QString &b);

/// Compares one address with many.
class AddressMatcher
{
public:
    explicit AddressMatcher(const QString &address);

    [[nodiscard]] AddressLikeness likeness(const QString &other) const;

private:
    QString m_key;
    QString m_near;
    QString m_tail; ///< Of the nearly same ones: all that follows the host.
};

/// True when a letter of the host may be taken for another one: of several scripts in one word, or
/// like Latin ones in a word of another script. Its ASCII form tells.
[[nodiscard]] bool isLookAlikeHost(const QString &unicodeHost);

/// The text with a mask in place of the passwords of the addresses in it, and of a user without a
/// password: that is often a token. Whatever shows, logs or exports an address goes through this.
[[nodiscard]] QString withMaskedPasswords(const QString &text);
/// What stands in place of a password.
[[nodiscard]] QString passwordMask();

/// The address with the ASCII form of its host where that is a look-alike.
[[nodiscard]] QString unmaskedAddress(const QString &address);

} // namespace hookdesk
