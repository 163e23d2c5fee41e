// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/filedialog.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QVariant>

namespace hookdesk {

namespace {

/// A property of the application, as its font is.
constexpr char settingsProperty[] = "hookdeskFileFolderSettings";
constexpr QLatin1String folderKey("files/lastFolder");

QSettings *keptIn()
{
    return qobject_cast<QSettings *>(
        qApp->property(settingsProperty).value<QPointer<QObject>>().data());
}

QString firstFolder()
{
    const QSettings *settings = keptIn();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString &folder :
         {settings ? settings->value(folderKey).toString() : QString(), documents}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

void noteFolder(const QString &path)
{
    if (QSettings *settings = keptIn())
        settings->setValue(folderKey, QFileInfo(path).absolutePath());
}

} // namespace

void keepFileFolder(QSettings &settings)
{
    qApp->setProperty(settingsProperty, QVariant::fromValue(QPointer<QObject>(&settings)));
}

QFileDialog *fileDialog(QWidget *parent, const QString &title, QFileDialog::AcceptMode mode)
{
    auto *dialog = new QFileDialog(parent, title, firstFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile
                                                        : QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, noteFolder);
    return dialog;
}

} // namespace hookdesk
