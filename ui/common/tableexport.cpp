// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tableexport.h"

#include "ui/common/filedialog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <utility>

namespace hookdesk {

namespace {

struct TableExport
{
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

constexpr QLatin1String separatorKey("export/csvSeparator");
constexpr QLatin1String semicolonName("semicolon");
constexpr QLatin1String commaName("comma");
constexpr QLatin1String csvSuffix("csv");
constexpr QLatin1String jsonSuffix("jsonl");

QString filterFor(TableFormat format)
{
    if (!format)
        return TableExport::tr("JSON lines (*.jsonl)");
    return *format == CsvSeparator::Semicolon
               ? TableExport::tr(
                     "CSV with semicolons, for Excel in Dutch, German or French (*.csv)")
               : TableExport::tr("CSV with commas, for Excel in English (*.csv)");
}

} // namespace

CsvSeparator chosenSeparator(const QSettings &settings)
{
    const QString name = settings.value(separatorKey).toString();
    if (name == semicolonName)
        return CsvSeparator::Semicolon;
    return name == commaName ? CsvSeparator::Comma : usualSeparator(QLocale::system());
}

void askWhereToExport(QWidget *parent, QSettings &settings, const QString &title,
                      const QString &baseName, bool offersJsonLines,
                      std::function<void(const QString &, TableFormat)> chosen)
{
    const CsvSeparator first = chosenSeparator(settings);
    const CsvSeparator other =
        first == CsvSeparator::Comma ? CsvSeparator::Semicolon : CsvSeparator::Comma;
    const QString lines = filterFor({});
    QStringList filters{filterFor(first), filterFor(other)};
    if (offersJsonLines)
        filters.append(lines);
    QFileDialog *dialog = fileDialog(parent, title, QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(csvSuffix);
    dialog->selectFile(baseName);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, lines](const QString &filter) {
                         dialog->setDefaultSuffix(filter == lines ? jsonSuffix : csvSuffix);
                     });
    const auto take = [dialog, &settings, first, other, offersJsonLines,
                       chosen = std::move(chosen)](const QString &path) {
        if (offersJsonLines && QFileInfo(path).suffix() == jsonSuffix)
            return chosen(path, {});
        const bool isOther = dialog->selectedNameFilter() == filterFor(other);
        const CsvSeparator separator = isOther ? other : first;
        settings.setValue(separatorKey,
                          separator == CsvSeparator::Semicolon ? semicolonName : commaName);
        chosen(path, separator);
    };
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, take);
    dialog->open();
}

} // namespace hookdesk
