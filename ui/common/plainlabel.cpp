// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/plainlabel.h"

#include <QLabel>

namespace hookdesk {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *plainParagraph(QWidget *parent)
{
    return plainParagraph({}, parent);
}

QLabel *plainParagraph(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(parent);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace hookdesk
