// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/forgetfulclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace hookdesk {

ForgetfulClipboard::ForgetfulClipboard(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(memory);
    connect(&m_timer, &QTimer::timeout, this, &ForgetfulClipboard::forget);
}

ForgetfulClipboard::~ForgetfulClipboard()
{
    forget();
}

void ForgetfulClipboard::copySecret(const QString &text)
{
    auto *content = new QMimeData;
    content->setText(text);
    // Clipboard histories of Linux desktops leave out what is marked like this.
    content->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QGuiApplication::clipboard()->setMimeData(content);
    m_text = text;
    m_timer.start();
}

void ForgetfulClipboard::forget()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!m_text.isEmpty() && clipboard && clipboard->text() == m_text)
        clipboard->clear();
    m_text.clear();
    m_timer.stop();
}

} // namespace hookdesk
