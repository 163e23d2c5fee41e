// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshots/exportdialog.h"

#include "app/session/session.h"
#include "ui/common/fieldnote.h"
#include "ui/common/filewriting.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/snapshots/sourcepicker.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace hookdesk {

namespace {

/// For the owner alone where it has secrets.
std::optional<QString> writeDefinitions(const QString &path, const QByteArray &content,
                                        bool hasCredentials)
{
    const std::optional<QString> problem = writeFile(path, content);
    if (!problem && hasCredentials)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return problem;
}

} // namespace

ExportDialog::ExportDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_source(
          new SourcePicker(session, tr("What to export"), SourcePicker::Files::NotOffered, this))
    , m_withCredentials(new QCheckBox(tr("&With header values that look like credentials"), this))
    , m_note(new FieldNote(this))
    , m_message(new MessageBar(this))
    , m_export(new QPushButton(themeIcon(QStringLiteral("document-export")), tr("&Export…"), this))
{
    setWindowTitle(tr("Export webhook definitions"));
    m_message->hide();
    m_note->setField(m_withCredentials);
    layOut();
    connect(m_source, &SourcePicker::sideChanged, this, &ExportDialog::updateState);
    connect(m_source, &SourcePicker::failed, this,
            [this](const QString &text, const QString &details) {
                m_message->showMessage(MessageBar::Severity::Error, text, details);
            });
    connect(m_withCredentials, &QCheckBox::toggled, this, &ExportDialog::updateState);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askForPath);
    updateState();
}

void ExportDialog::layOut()
{
    auto *label = new QLabel(tr("Webhooks &of:"), this);
    label->setBuddy(m_source);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_source, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_export->setDefault(true);
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::medium);
    column->addWidget(m_message);
    column->addLayout(row);
    column->addWidget(m_withCredentials);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addWidget(buttons);
}

void ExportDialog::setWithCredentials(bool with)
{
    m_withCredentials->setChecked(with);
}

void ExportDialog::updateState()
{
    m_export->setEnabled(m_source->side() && !m_saving);
    if (m_withCredentials->isChecked())
        m_note->showNote(FieldNote::Severity::Warning,
                         tr("Whoever has the file can use what is in it. Delete it when it is no "
                            "longer needed."));
    else
        m_note->showNote(FieldNote::Severity::Hint,
                         tr("The names of these headers are exported; their values have to be "
                            "typed again where the webhooks are copied to."));
}

QByteArray ExportDialog::content() const
{
    if (!m_source->side())
        return {};
    const DefinitionFile file{m_session.environment().name, m_session.environment().apiUrl.host(),
                              QDateTime::currentDateTimeUtc(), m_source->side()->definitions};
    return writtenDefinitionFile(file, m_withCredentials->isChecked() ? ExportCredentials::Written
                                                                      : ExportCredentials::LeftOut);
}

void ExportDialog::askForPath()
{
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    askWhereToSave(
        this, tr("Export webhook definitions"),
        QStringLiteral("webhooks-%1-%2.json").arg(fileNamePart(m_session.environment().name), day),
        tr("Webhook definitions (*.json);;All files (*)"),
        [this](const QString &path) { save(path); });
}

void ExportDialog::save(const QString &path)
{
    if (m_saving || !m_source->side())
        return;
    m_saving = true;
    updateState();
    using Problem = std::optional<QString>;
    auto *watcher = new QFutureWatcher<Problem>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        showSaved(path, watcher->result());
    });
    watcher->setFuture(
        QtConcurrent::run(writeDefinitions, path, content(), m_withCredentials->isChecked()));
}

void ExportDialog::showSaved(const QString &path, const std::optional<QString> &problem)
{
    m_saving = false;
    updateState();
    const QString shown = QDir::toNativeSeparators(path);
    if (problem)
        m_message->showMessage(MessageBar::Severity::Error,
                               tr("Nothing was exported to %1. Choose another place, or make room "
                                  "on the disk.")
                                   .arg(shown),
                               *problem);
    else
        m_message->showMessage(MessageBar::Severity::Success,
                               tr("%n webhook(s) were exported to %1.", nullptr,
                                  m_source->side() ? int(m_source->side()->definitions.size()) : 0)
                                   .arg(shown));
    emit saved();
}

} // namespace hookdesk
