// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/filewriting.h"

#include "ui/common/filedialog.h"

#include <utility>

namespace hookdesk {

QString fileNamePart(const QString &text)
{
    constexpr qsizetype longest = 80;
    QString part = text.left(longest);
    for (QChar &c : part) {
        const bool isFine = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'.');
        if (!isFine)
            c = QLatin1Char('_');
    }
    return part.startsWith(QLatin1Char('.')) ? QLatin1Char('_') + part : part;
}

void askWhereToSave(QWidget *parent, const QString &title, const QString &fileName,
                    const QString &filter, std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, title, QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->selectFile(fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace hookdesk
