// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/managedenvironments.h"

#include "app/store/initext.h"
#include "app/store/managedkeys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>
#include <QUuid>

namespace hookdesk {

namespace {

constexpr qint64 largestFile = 256 * 1024;

/// The same section gives the same id on every machine and at every start, so that secrets are
/// found again. Never change it.
EnvironmentId idOf(const QString &sectionName)
{
    static const QUuid space(QStringLiteral("{6d1f0c1e-52f6-5a0b-9d7e-2f5b8f1c3a44}"));
    return {QUuid::createUuidV5(space, sectionName.toLower()).toString(QUuid::WithoutBraces)};
}

/// Reads one file after the other into the same result.
class ManagedReader
{
public:
    void readFolder(const QString &path);
    [[nodiscard]] ManagedEnvironments result() const { return m_result; }

private:
    void readFile(const QFileInfo &info);
    void readText(const QByteArray &bytes);
    void readEnvironment(const IniSection &section);
    void readPolicy(const IniSection &section);
    void note(ManagedProblem::Kind kind, int line = 0, const QString &subject = {});
    void note(const IniEntry &entry, ManagedKeyResult result);
    [[nodiscard]] QList<IniEntry> firstOfEach(const IniSection &section);

    ManagedEnvironments m_result;
    QSet<EnvironmentId> m_seen;
    QString m_file;
};

void ManagedReader::note(ManagedProblem::Kind kind, int line, const QString &subject)
{
    m_result.problems.append({kind, m_file, line, subject, std::nullopt});
}

void ManagedReader::note(const IniEntry &entry, ManagedKeyResult result)
{
    switch (result) {
    case ManagedKeyResult::Taken:
        return;
    case ManagedKeyResult::Unknown:
        return note(ManagedProblem::Kind::UnknownKey, entry.line, entry.key);
    case ManagedKeyResult::BadValue:
        return note(ManagedProblem::Kind::BadValue, entry.line, entry.key);
    case ManagedKeyResult::Secret:
        return note(ManagedProblem::Kind::SecretInFile, entry.line, entry.key);
    }
}

void ManagedReader::readFolder(const QString &path)
{
    const QFileInfo folder(path);
    m_file = path;
    if (!folder.exists() && !folder.isSymLink())
        return; // most machines have none
    if (!folder.isDir() || !folder.isReadable())
        return note(ManagedProblem::Kind::CannotRead);
    const QFileInfoList files = QDir(path).entryInfoList(
        {QStringLiteral("*.ini")}, QDir::Files | QDir::Dirs | QDir::System, QDir::Name);
    for (const QFileInfo &info : files)
        readFile(info);
}

void ManagedReader::readFile(const QFileInfo &info)
{
    m_file = info.filePath();
    if (!info.isFile())
        return note(
            ManagedProblem::Kind::NotAFile); // isFile() follows links; a pipe would never end
    if (info.size() > largestFile)
        return note(ManagedProblem::Kind::TooLarge);
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return note(ManagedProblem::Kind::CannotRead);
    if (info.permissions() & QFile::WriteOther)
        note(ManagedProblem::Kind::WritableByAll);
    readText(file.read(largestFile));
}

void ManagedReader::readText(const QByteArray &bytes)
{
    const IniText text = readIni(bytes);
    for (const int line : text.badLines)
        note(ManagedProblem::Kind::BadLine, line);
    for (const IniSection &section : text.sections) {
        if (section.kind == QLatin1String("environment"))
            readEnvironment(section);
        else if (section.kind == QLatin1String("policy") && section.name.isEmpty())
            readPolicy(section);
        else
            note(ManagedProblem::Kind::UnknownSection, section.line, section.kind);
    }
}

QList<IniEntry> ManagedReader::firstOfEach(const IniSection &section)
{
    QList<IniEntry> entries;
    QSet<QString> seen;
    for (const IniEntry &entry : section.entries) {
        if (seen.contains(entry.key))
            note(ManagedProblem::Kind::RepeatedKey, entry.line, entry.key);
        else
            entries.append(entry);
        seen.insert(entry.key);
    }
    return entries;
}

void ManagedReader::readEnvironment(const IniSection &section)
{
    if (section.name.isEmpty())
        return note(ManagedProblem::Kind::SectionWithoutName, section.line, section.kind);
    EnvironmentProfile profile{idOf(section.name), {}, {}, true};
    if (m_seen.contains(profile.id))
        return note(ManagedProblem::Kind::Repeated, section.line, section.name);
    profile.environment.name = section.name;
    profile.environment.confirmation = ConfirmationLevel::TypeName;
    for (const IniEntry &entry : firstOfEach(section))
        note(entry, applyManagedKey(profile.environment, entry.key, entry.value));
    QStringList names;
    for (const EnvironmentProfile &other : m_result.profiles)
        names.append(other.environment.name);
    const QList<EnvironmentFinding> findings = checkEnvironment(profile.environment, names);
    for (const EnvironmentFinding &finding : findings)
        m_result.problems.append(
            {ManagedProblem::Kind::NotUsable, m_file, section.line, section.name, finding});
    m_seen.insert(profile.id);
    if (findings.isEmpty())
        m_result.profiles.append(profile);
}

void ManagedReader::readPolicy(const IniSection &section)
{
    for (const IniEntry &entry : section.entries)
        note(entry, applyPolicyKey(m_result.policy, entry.key, entry.value));
}

} // namespace

QStringList managedFolders()
{
    QStringList bases = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    bases.removeAll(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
#ifdef Q_OS_MACOS
    bases.append(QStringLiteral("/Library/Preferences")); // Qt names the user's own only
#endif
    QStringList folders;
    for (const QString &base : bases)
        folders.append(QDir(base).filePath(QStringLiteral("hookdesk/environments.d")));
    return folders;
}

ManagedEnvironments readManagedEnvironments(const QStringList &folders)
{
    ManagedReader reader;
    for (const QString &folder : folders)
        reader.readFolder(folder);
    return reader.result();
}

} // namespace hookdesk
