// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/storenotes.h"

#include "app/session/session.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/messagebar.h"
#include "ui/common/storeerrortext.h"

#include <QDir>
#include <QVBoxLayout>

namespace hookdesk {

namespace {

struct Notes
{
    QStringList texts;
    QStringList details;

    void addProblem(const QString &consequence, const std::optional<StoreError> &problem)
    {
        if (!problem)
            return;
        const ErrorText text = storeErrorText(*problem);
        texts += {consequence, text.headline, text.advice};
        details.append(text.details);
    }

    void addKeptAside(const QString &text, const QString &path)
    {
        if (path.isEmpty())
            return;
        texts.append(text);
        details.append(QDir::toNativeSeparators(path));
    }
};

Notes notesOf(Session &session)
{
    Notes notes;
    const RetryDesk &retries = session.retries();
    notes.addProblem(StoreNotes::tr("Retries cannot be resumed after a crash."),
                     retries.journalProblem());
    notes.addKeptAside(
        StoreNotes::tr("The retry journal was damaged. Hookdesk kept it and started a new one."),
        retries.journalKeptAside());
    if (const EventRecorder *archive = session.failures().archive()) {
        notes.addProblem(StoreNotes::tr("Failed events are not kept at the moment."),
                         archive->problem());
        notes.addKeptAside(
            StoreNotes::tr("The archive was damaged. Hookdesk kept it and started a new one."),
            archive->keptAside());
    }
    if (const ActivityRecorder *activity = session.activity()) {
        notes.addProblem(StoreNotes::tr("Activity is not recorded at the moment."),
                         activity->problem());
        notes.addKeptAside(
            StoreNotes::tr(
                "The activity journal was damaged. Hookdesk kept it and started a new one."),
            activity->keptAside());
    }
    const SnapshotKeeper &snapshots = session.snapshots();
    notes.addProblem(StoreNotes::tr("Snapshots are not kept at the moment."), snapshots.problem());
    notes.addKeptAside(
        StoreNotes::tr("The snapshots were damaged. Hookdesk kept them and started new ones."),
        snapshots.keptAside());
    return notes;
}

} // namespace

StoreNotes::StoreNotes(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_bar(new MessageBar(this))
{
    setGuideTopic(*this, GuideTopic::Preferences);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    connect(m_bar, &MessageBar::dismissed, this, [this] {
        m_dismissed = m_text;
        hide();
    });
    if (EventRecorder *archive = session.failures().archive())
        connect(archive, &EventRecorder::changed, this, &StoreNotes::update);
    if (ActivityRecorder *activity = session.activity())
        connect(activity, &ActivityRecorder::changed, this, &StoreNotes::update);
    connect(&session.snapshots(), &SnapshotKeeper::changed, this, &StoreNotes::update);
    connect(&session.retries(), &RetryDesk::pendingChanged, this, &StoreNotes::update);
    keepTranslated(this, [this] { retranslate(); });
}

/// What was read and closed is not news in another language.
void StoreNotes::retranslate()
{
    if (m_dismissed == m_text)
        m_dismissed = notesOf(m_session).texts.join(QLatin1Char(' '));
    update();
}

void StoreNotes::update()
{
    const Notes notes = notesOf(m_session);
    m_text = notes.texts.join(QLatin1Char(' '));
    setVisible(!m_text.isEmpty() && m_text != m_dismissed);
    if (isVisibleTo(parentWidget()))
        m_bar->showMessage(MessageBar::Severity::Warning, m_text,
                           notes.details.join(QStringLiteral("\n\n")));
}

} // namespace hookdesk
