// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace hookdesk {

/// What a receiver needs to check Tribe's signature, in one language: a function of the raw body,
/// the secret and the received value, with that language's standard library only.
struct ReceiverSnippet
{
    /// The language's own name, the same in every translation: "Node.js".
    QString language;
    /// A name to save it by: "receiver.js".
    QString fileName;
    /// The text to copy; lines end with a line feed, the last one too.
    QString code;
    /// Whether the tests run it against known answers.
    bool ranInTests = false;

    friend bool operator==(const ReceiverSnippet &, const ReceiverSnippet &) = default;
};

/// One snippet a language, in the order in which they are offered. The texts are resources.
[[nodiscard]] QList<ReceiverSnippet> receiverSnippets();

} // namespace hookdesk
