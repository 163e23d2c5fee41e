// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace hookdesk {

/// The body of a request that can be read once. Qt silently sends a request again when a kept
/// connection turns out to be closed, a POST too; with a body that cannot be rewound it fails
/// instead: a webhook is not created twice, and a delivery is one request.
class OneShotBody final : public QIODevice
{
public:
    OneShotBody(QByteArray bytes, QObject *parent);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return m_position == m_bytes.size(); }
    bool reset() override { return false; } // the inherited one warns

protected:
    qint64 readData(char *target, qint64 maximum) override;
    qint64 writeData(const char *bytes, qint64 count) override;

private:
    const QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace hookdesk
