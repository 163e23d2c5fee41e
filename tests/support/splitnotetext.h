// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/rawrequestnote.h"

#include <QTest>

namespace hookdesk {

/// What QCOMPARE shows of a note.
inline char *toString(const SplitNote &note)
{
    const QByteArray text = "note " + QByteArray::number(static_cast<int>(note.what)) + " '" +
                            note.detail + "' " + QByteArray::number(note.number) + ' ' +
                            QByteArray::number(note.other);
    return QTest::toString(text);
}

} // namespace hookdesk
