// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/message.h"

namespace hookdesk::sandbox {

static QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

QList<FormField> parseForm(const QByteArray &encoded)
{
    QList<FormField> fields;
    const QList<QByteArray> parts = encoded.split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            fields.append({decoded(part), {}});
        else
            fields.append({decoded(part.first(equals)), decoded(part.sliced(equals + 1))});
    }
    return fields;
}

std::optional<QString> fieldValue(const QList<FormField> &fields, const QString &name)
{
    for (const FormField &field : fields) {
        if (field.name == name)
            return field.value;
    }
    return std::nullopt;
}

} // namespace hookdesk::sandbox
