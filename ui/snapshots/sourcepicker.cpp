// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshots/sourcepicker.h"

#include "app/base/background.h"
#include "app/domain/filetext.h"
#include "app/session/session.h"
#include "ui/common/choicebox.h"
#include "ui/common/filedialog.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/momenttext.h"
#include "ui/common/plaintext.h"
#include "ui/common/storeerrortext.h"
#include "ui/common/theme.h"
#include "ui/snapshots/definitiontext.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace hookdesk {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

/// What a place in the list is: 0 for now, a snapshot's id, or -1 and below for a file.
constexpr int placeRole = Qt::UserRole;

struct ReadFile
{
    QString problem; ///< The system's words; empty: it could be read.
    ReadDefinitionFile read;
};

ReadFile readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {file.errorString(), {}};
    if (file.size() > largestFile)
        return {SourcePicker::tr("It is larger than 64 MB."), {}};
    return {{}, readDefinitionFile(utf8OfFile(file.readAll()))};
}

QString snapshotText(const Snapshot &snapshot)
{
    //: %1 is a moment, as in `2 hours ago`
    return SourcePicker::tr("%1, %n webhook(s)", nullptr, snapshot.webhooks)
        .arg(momentText(snapshot.at, QDateTime::currentDateTimeUtc()));
}

QString fileText(const SourcePicker::FileName &name)
{
    const QString file = plainLine(name.file, 100);
    const QString text = name.environment.isEmpty()
                             ? file
                             : SourcePicker::tr("%1 (%2)", "environment and file")
                                   .arg(plainName(name.environment, 100), file);
    return name.isComplete ? text : SourcePicker::tr("%1 (incomplete)", "a file").arg(text);
}

} // namespace

SourcePicker::SourcePicker(Session &session, Files files, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_choice(new ChoiceBox(24, 60, this))
    , m_name(new QLabel(this))
    , m_open(new QPushButton(themeIcon(QStringLiteral("document-open")), {}, this))
{
    m_choice->addItem(QString(), 0);
    m_open->setAutoDefault(false);
    m_open->setVisible(files == Files::Offered);
    m_name->setBuddy(m_choice); // Qt on Linux names a combo box by its label alone
    m_name->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_choice, 1);
    row->addWidget(m_open);
    setFocusProxy(m_choice);
    keepTranslated(this, [this] { setTexts(); });
    connect(m_open, &QPushButton::clicked, this, &SourcePicker::askForFile);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SourcePicker::read);
    readNow();
    if (!session.snapshots().isKeeping())
        return;
    session.snapshots().read<QList<Snapshot>>(
        this, [](SnapshotStore &store) { return store.snapshots(); },
        [this](const auto &result) { list(result.value); });
}

SourcePicker::~SourcePicker() = default;

void SourcePicker::setName(const QString &name)
{
    m_choice->setAccessibleName(name);
    m_name->setText(name);
    m_open->setAccessibleDescription(name); // there may be two of them
}

void SourcePicker::setTexts()
{
    m_open->setText(tr("Open a file…"));
    m_choice->setItemText(0, m_session.loadState().isComplete
                                 ? tr("Current")
                                 : tr("Current: not all webhooks were read"));
    int place = 1;
    for (const Snapshot &snapshot : std::as_const(m_snapshots)) {
        m_choice->setItemText(place, snapshotText(snapshot));
        m_choice->setItemData(place, momentExplanation(snapshot.at), Qt::ToolTipRole);
        ++place;
    }
    for (const FileName &name : std::as_const(m_fileNames))
        m_choice->setItemText(place++, fileText(name));
}

int SourcePicker::choiceCount() const
{
    return m_choice->count();
}

void SourcePicker::choose(int place)
{
    m_choice->setCurrentIndex(place);
}

int SourcePicker::chosen() const
{
    return m_choice->currentIndex();
}

void SourcePicker::takeOver(const SourcePicker &other)
{
    const qint64 place = other.m_choice->currentData(placeRole).toLongLong();
    if (place < 0)
        return addFile(other.m_fileNames.at(-1 - place), other.m_files.at(-1 - place));
    m_awaited = other.chosen();
    if (m_awaited < m_choice->count())
        choose(m_awaited);
}

/// Files may be in the list by then.
void SourcePicker::list(const QList<Snapshot> &snapshots)
{
    m_snapshots = snapshots;
    int place = 1;
    for (const Snapshot &snapshot : snapshots)
        m_choice->insertItem(place++, {}, snapshot.id.value);
    setTexts();
    if (const int awaited = std::exchange(m_awaited, 0); awaited > 0)
        choose(awaited);
    emit listed();
}

void SourcePicker::read()
{
    m_side.reset();
    m_reading.reset();
    emit sideChanged();
    const qint64 place = m_choice->currentData(placeRole).toLongLong();
    if (place == 0)
        readNow();
    else if (place > 0)
        readSnapshot({place});
    else
        take(m_files.at(-1 - place));
}

void SourcePicker::readNow()
{
    DefinitionSide side;
    side.title = tr("Current");
    side.definitions = m_session.snapshots().present();
    side.comparable = side.definitions;
    side.isComplete = m_session.loadState().isComplete;
    if (!m_session.snapshots().isKeeping())
        return take(side);
    using Definitions = QList<WebhookDefinition>;
    m_reading = std::make_unique<QObject>();
    m_session.snapshots().read<Definitions>(
        m_reading.get(),
        [now = side.definitions](SnapshotStore &store) {
            return StoreResult<Definitions>{store.guard().guarded(now), {}};
        },
        [this, side](const StoreResult<Definitions> &guarded) mutable {
            if (!guarded.error) // without a file, there is no snapshot to compare with
                side.comparable = guarded.value;
            take(side);
        });
}

void SourcePicker::readSnapshot(SnapshotId id)
{
    using Definitions = QList<WebhookDefinition>;
    m_reading = std::make_unique<QObject>();
    m_session.snapshots().read<Definitions>(
        m_reading.get(), [id](SnapshotStore &store) { return store.definitions(id); },
        [this, title = m_choice->currentText()](const StoreResult<Definitions> &found) {
            if (found.error)
                return tellProblem(*found.error);
            take({DefinitionSide::Origin::Snapshot, title, found.value, found.value});
        });
}

void SourcePicker::take(DefinitionSide side)
{
    m_side = std::move(side);
    emit succeeded();
    emit sideChanged();
}

void SourcePicker::tellProblem(const StoreError &error)
{
    const ErrorText words = storeErrorText(error);
    emit failed(words.headline + QLatin1Char(' ') + words.advice, words.details);
}

void SourcePicker::askForFile()
{
    QFileDialog *dialog = fileDialog(this, tr("Open webhook definitions"), QFileDialog::AcceptOpen);
    dialog->setNameFilter(tr("Webhook definitions (*.json);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, this, &SourcePicker::openFile);
    dialog->open();
}

void SourcePicker::openFile(const QString &path)
{
    const auto settle = [this, path](const ReadFile &file) {
        if (file.problem.isEmpty())
            return takeFile(path, file.read);
        emit failed(tr("The file cannot be read. Choose another file."), file.problem);
    };
    runInBackground(
        this, [path] { return readFile(path); }, settle);
}

void SourcePicker::takeFile(const QString &path, const ReadDefinitionFile &read)
{
    const QString name = QFileInfo(path).fileName();
    if (!read.ok()) {
        emit failed(tr("Nothing was read from %1: the file has %n problem(s).", nullptr,
                       int(read.problems.size()))
                        .arg(plainLine(name, 100)),
                    fileProblemsText(read.problems));
        return;
    }
    const FileName shown{read.file.environment, name, read.file.isComplete};
    addFile(shown,
            {DefinitionSide::Origin::File, fileText(shown), read.file.webhooks, read.file.webhooks,
             read.file.environment + QLatin1Char('\n') + read.file.host, read.file.isComplete});
}

void SourcePicker::addFile(const FileName &name, DefinitionSide side)
{
    m_fileNames.append(name);
    m_files.append(std::move(side));
    m_choice->addItem(fileText(name), -static_cast<qint64>(m_files.size()));
    m_choice->setCurrentIndex(m_choice->count() - 1);
}

} // namespace hookdesk
