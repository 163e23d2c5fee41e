// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/learnedmap.h"

#include "app/domain/filetext.h"
#include "app/session/log.h"
#include "app/store/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace hookdesk {

namespace {

constexpr qint64 largestLearnedMap = 1024 * 1024;
constexpr QLatin1String versionOfLearned("version");
constexpr QLatin1String changesOfLearned("changes");
constexpr QLatin1String beforeOfLearned("before");
constexpr QLatin1String printOfLearned("metadataFingerprint");

QByteArray written(const LearnedMap &learned)
{
    QJsonObject object{{versionOfLearned, 1},
                       {changesOfLearned, learned.changes},
                       {printOfLearned, QString::fromLatin1(learned.fingerprint.toHex())}};
    if (learned.before)
        object.insert(beforeOfLearned, *learned.before);
    return QJsonDocument(object).toJson();
}

} // namespace

QString learnedMapPath(const QString &dataFolder)
{
    return dataFolder.isEmpty() ? QString()
                                : QDir(dataFolder).filePath(QStringLiteral("apicheck.json"));
}

LearnedMap readLearnedMap(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object =
        QJsonDocument::fromJson(utf8OfFile(file.read(largestLearnedMap))).object();
    LearnedMap learned;
    learned.changes = object[changesOfLearned].toObject();
    if (object.contains(beforeOfLearned))
        learned.before = object[beforeOfLearned].toObject();
    learned.fingerprint = QByteArray::fromHex(object[printOfLearned].toString().toLatin1());
    if (ApiMap().laidOver(learned.changes) &&
        ApiMap().laidOver(learned.before.value_or(QJsonObject())))
        return learned;
    qCWarning(logSession) << "what was learned of the API cannot be used";
    return {};
}

ApiMap withLearned(const ApiMap &map, const LearnedMap &learned)
{
    const Result<ApiMap> laid = map.laidOver(learned.changes);
    return laid ? laid.value() : map;
}

LearnedMapFile::LearnedMapFile(QString path)
    : m_path(std::move(path))
{
    m_worker.setMaxThreadCount(1);
}

void LearnedMapFile::write(const LearnedMap &learned)
{
    if (m_path.isEmpty())
        return;
    m_worker.start([path = m_path, bytes = written(learned)] {
        QDir().mkpath(QFileInfo(path).path());
        if (const auto error = writeWholeFile(path, FileReaders::OwnerAlone, bytes))
            qCWarning(logSession).noquote()
                << "what was learned of the API could not be kept:" << error->detail;
    });
}

} // namespace hookdesk
