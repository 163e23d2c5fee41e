// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/forgetfulclipboard.h"

#include "app/domain/address.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>

#include <utility>

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QUtiMimeConverter>
#include <QVariant>
#endif

namespace hookdesk {

namespace {

constexpr auto concealedType = "org.nspasteboard.ConcealedType";

/// How clipboard histories are told to leave something out: each desktop by its own name, and the
/// names of the others do no harm.
QList<std::pair<QString, QByteArray>> historyHints()
{
    const QByteArray no(4, '\0'); // a DWORD
    return {
        {QStringLiteral("x-kde-passwordManagerHint"), "secret"},
        // learn.microsoft.com, Clipboard Formats, "Cloud Clipboard and Clipboard History Formats"
        {QStringLiteral("ExcludeClipboardContentFromMonitorProcessing"), "1"},
        {QStringLiteral("CanIncludeInClipboardHistory"), no},
        {QStringLiteral("CanUploadToCloudClipboard"), no},
        {QLatin1String(concealedType), "1"}, // nspasteboard.org
    };
}

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
/// Qt would give the type a name of its own on the pasteboard. It registers itself.
class ConcealedType : public QUtiMimeConverter
{
public:
    QString utiForMime(const QString &mime) const override
    {
        return mime == QLatin1String(concealedType) ? mime : QString();
    }
    QString mimeForUti(const QString &uti) const override { return utiForMime(uti); }
    QList<QByteArray> convertFromMime(const QString &, const QVariant &data,
                                      const QString &) const override
    {
        return {data.toByteArray()};
    }
    QVariant convertToMime(const QString &, const QList<QByteArray> &data,
                           const QString &) const override
    {
        return data.isEmpty() ? QVariant() : QVariant(data.constFirst());
    }
};

void registerConcealedType()
{
    static const ConcealedType type;
}
#else
void registerConcealedType() {}
#endif

} // namespace

ForgetfulClipboard::ForgetfulClipboard(QObject *parent)
    : QObject(parent)
{
    registerConcealedType();
    m_timer.setSingleShot(true);
    m_timer.setInterval(memory);
    connect(&m_timer, &QTimer::timeout, this, &ForgetfulClipboard::forget);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &ForgetfulClipboard::forget);
}

void ForgetfulClipboard::copySecret(const QString &text)
{
    QGuiApplication::clipboard()->setMimeData(secretForClipboard(text));
}

QMimeData *ForgetfulClipboard::secretForClipboard(const QString &text)
{
    auto *content = new QMimeData;
    content->setText(text);
    const auto hints = historyHints();
    for (const auto &[name, value] : hints)
        content->setData(name, value);
    m_text = text;
    m_timer.start();
    return content;
}

void ForgetfulClipboard::forget()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!m_text.isEmpty() && clipboard && clipboard->text() == m_text)
        clipboard->clear();
    m_text.clear();
    m_timer.stop();
}

ForgetfulClipboard &forgetfulClipboard()
{
    static QPointer<ForgetfulClipboard> ofApplication;
    if (!ofApplication)
        ofApplication = new ForgetfulClipboard(qApp);
    return *ofApplication;
}

void copyAddress(const QString &text)
{
    if (withMaskedPasswords(text) == text)
        QGuiApplication::clipboard()->setText(text);
    else
        forgetfulClipboard().copySecret(text);
}

} // namespace hookdesk
