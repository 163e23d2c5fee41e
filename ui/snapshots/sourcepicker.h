// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/snapshotkeeper.h"
#include "app/store/definitionfile.h"

#include <QList>
#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace hookdesk {

class Session;

/// Some webhooks, and from where.
struct DefinitionSide
{
    enum class Origin { Now, Snapshot, File };

    Origin origin = Origin::Now;
    QString title;
    QList<WebhookDefinition> definitions;
    /// The same, so that it can be compared with a snapshot of this environment.
    QList<WebhookDefinition> comparable;
    QString environment = {}; ///< Of a file: the name and the host that it tells.
    bool isComplete = true;   ///< What is not here is not there; else it may be.
};

/// Chooses among the webhooks of now, the snapshots of this environment and files that were
/// exported elsewhere; reads the choice beside the window.
class SourcePicker : public QWidget
{
    Q_OBJECT

public:
    enum class Files { Offered, NotOffered };
    struct FileName
    {
        QString environment; ///< As the file tells; may be empty.
        QString file;
        bool isComplete = true;
    };

    /// The session outlives it.
    SourcePicker(Session &session, Files files, QWidget *parent = nullptr);
    ~SourcePicker() override;

    /// What assistive technology calls the choice.
    void setName(const QString &name);

    /// nullopt while it is being read.
    [[nodiscard]] const std::optional<DefinitionSide> &side() const { return m_side; }
    /// How many times and files there are to choose from.
    [[nodiscard]] int choiceCount() const;
    /// By their place in the list: now, the snapshots from the newest on, the files.
    void choose(int place);
    [[nodiscard]] int chosen() const;
    /// Chooses what the other one has chosen, which may be a file that only that one has.
    void takeOver(const SourcePicker &other);
    /// Reads the file, adds it to the list and chooses it.
    void openFile(const QString &path);

signals:
    /// side() is another, or not there for now.
    void sideChanged();
    /// The snapshots are in the list.
    void listed();
    void failed(const QString &text, const QString &details);
    /// What was asked for could be read: an earlier failure is no news any more.
    void succeeded();

private:
    void setTexts();
    void askForFile();
    void list(const QList<Snapshot> &snapshots);
    void addFile(const FileName &name, DefinitionSide side);
    void read();
    void readNow();
    void readSnapshot(SnapshotId id);
    void take(DefinitionSide side);
    void takeFile(const QString &path, const ReadDefinitionFile &read);
    void tellProblem(const StoreError &error);

    Session &m_session;
    QComboBox *m_choice;
    QLabel *m_name;
    QPushButton *m_open;
    QList<Snapshot> m_snapshots;
    QList<DefinitionSide> m_files;
    QList<FileName> m_fileNames;
    int m_awaited = 0; ///< The place to choose as soon as the snapshots are in the list.
    std::unique_ptr<QObject> m_reading; ///< Owns the reading: without it, nobody is told.
    std::optional<DefinitionSide> m_side;
};

} // namespace hookdesk
