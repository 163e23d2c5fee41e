// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

/// A known answer of signature-vectors.json.
struct SignatureVector
{
    QByteArray name;
    QByteArray secret;
    QByteArray body;
    QByteArray hex;
    QByteArray signature;
    QByteArray wrongBase64; ///< Of the text of the digits instead of the digest.
};

/// `path` is that of the file; empty when it cannot be read.
inline QList<SignatureVector> signatureVectors(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<SignatureVector> vectors;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &vector : all) {
        const auto field = [&vector](const char *name) {
            return vector[QLatin1String(name)].toString().toUtf8();
        };
        vectors.append({field("name"), field("secret"), field("body"), field("hex"),
                        field("signature"), field("wrongTextToBase64")});
    }
    return vectors;
}
