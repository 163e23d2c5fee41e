// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshots/exportdialog.h"

#include "app/session/session.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/exporttext.h"
#include "ui/common/fieldnote.h"
#include "ui/common/filewriting.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/snapshots/sourcepicker.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hookdesk {

ExportDialog::ExportDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_source(new SourcePicker(session, SourcePicker::Files::NotOffered, this))
    , m_sourceLabel(new QLabel(this))
    , m_withCredentials(new QCheckBox(this))
    , m_note(new FieldNote(this))
    , m_message(new MessageBar(this))
    , m_export(new QPushButton(themeIcon(QStringLiteral("document-export")), {}, this))
{
    setGuideTopic(*this, GuideTopic::ExportDefinitions);
    m_message->hide();
    m_note->setField(m_withCredentials);
    layOut();
    connect(m_source, &SourcePicker::sideChanged, this, &ExportDialog::updateState);
    connect(m_source, &SourcePicker::succeeded, m_message, &QWidget::hide);
    connect(m_source, &SourcePicker::failed, this,
            [this](const QString &text, const QString &details) {
                m_message->showMessage(MessageBar::Severity::Error, text, details);
            });
    connect(m_withCredentials, &QCheckBox::toggled, this, &ExportDialog::updateState);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askForPath);
    keepTranslated(this, [this] { setTexts(); });
}

void ExportDialog::setTexts()
{
    setWindowTitle(tr("Export webhook definitions"));
    m_source->setName(tr("What to export"));
    m_sourceLabel->setText(tr("Webhooks &of:"));
    m_withCredentials->setText(tr("&With header values that look like credentials"));
    m_export->setText(tr("&Export…"));
    updateState();
}

void ExportDialog::layOut()
{
    m_sourceLabel->setBuddy(m_source);
    auto *row = new QHBoxLayout;
    row->addWidget(m_sourceLabel);
    row->addWidget(m_source, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    wordButtons(*buttons);
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
    setExportEnabled(m_export, m_session.exports(), m_source->side() && !m_saving);
    if (m_withCredentials->isChecked())
        m_note->showNote(
            FieldNote::Severity::Warning,
            tr("Anyone with the file can use these values. Delete it when you no longer need it."));
    else
        m_note->showNote(FieldNote::Severity::Hint,
                         tr("Only the names of these headers are exported. Enter their values "
                            "again when you copy the webhooks."));
}

QByteArray ExportDialog::content() const
{
    if (!m_source->side())
        return {};
    const DefinitionFile file{m_session.environment().name, m_session.environment().apiUrl.host(),
                              QDateTime::currentDateTimeUtc(), m_source->side()->definitions,
                              m_source->side()->isComplete};
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
    const bool withCredentials = m_withCredentials->isChecked();
    const int count = int(m_source->side()->definitions.size());
    // For the owner alone where it has secrets.
    m_session.exports().start(
        {ActivityOperation::DefinitionExport, path, withCredentials, writerOf(content(), count)},
        this,
        [this, path, isComplete = m_source->side()->isComplete](const StoreResult<int> &written) {
            showSaved(path, written, isComplete);
        });
}

void ExportDialog::showSaved(const QString &path, const StoreResult<int> &written, bool isComplete)
{
    m_saving = false;
    updateState();
    const QString shown = QDir::toNativeSeparators(path);
    if (written.error)
        m_message->showMessage(
            MessageBar::Severity::Error,
            tr("%1 could not be written. Choose another folder or free some disk space.")
                .arg(shown),
            written.error->kind == StoreError::Kind::NotAllowed
                ? exportObstacle(m_session.exports())
                : written.error->detail);
    else if (!isComplete)
        m_message->showMessage(
            MessageBar::Severity::Warning,
            tr("%n webhook(s) exported to %1, not all of them: the list is incomplete.", nullptr,
               written.value)
                .arg(shown));
    else
        m_message->showMessage(
            MessageBar::Severity::Success,
            tr("%n webhook(s) exported to %1.", nullptr, written.value).arg(shown));
    emit saved();
}

} // namespace hookdesk
