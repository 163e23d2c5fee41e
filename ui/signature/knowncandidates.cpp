// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signature/knowncandidates.h"

#include "app/api/webhookdecoder.h"
#include "app/store/eventarchive.h"
#include "ui/common/momenttext.h"
#include "ui/common/webhookpresentation.h"

namespace hookdesk {

namespace {

/// More would cost time without making a match likelier.
constexpr qsizetype mostSecrets = 500;
constexpr int mostBodies = 100;
constexpr qsizetype mostBodyBytes = 16 * 1024 * 1024;

void addSecrets(const KnownThings &known, const Webhook &webhook, bool isMeant,
                QList<KnownSecret> &secrets)
{
    const QByteArray told = webhookSecret(known.map, webhook).toUtf8();
    const QByteArray kept = known.remembered.value(webhook.id);
    if (!told.isEmpty())
        secrets.append({webhookLabel(webhook), told, isMeant});
    if (!kept.isEmpty() && kept != told)
        secrets.append({webhookLabel(webhook), kept, isMeant});
}

QList<KnownSecret> knownSecrets(const KnownThings &known)
{
    QList<KnownSecret> secrets;
    for (const bool isMeant : {true, false}) {
        for (const WebhookPtr &webhook : known.webhooks) {
            const bool isNamed = !known.webhookId.isEmpty() && webhook->id == known.webhookId;
            if (isNamed == isMeant && secrets.size() < mostSecrets)
                addSecrets(known, *webhook, isMeant, secrets);
        }
    }
    return secrets;
}

/// Collects the bodies of events about one record, as long as there is room.
class Bodies
{
public:
    explicit Bodies(const QString &subjectId)
        : m_subjectId(subjectId)
    {
    }

    void add(const WebhookEvent &event)
    {
        const bool isAbout = event.subjectId.compare(m_subjectId, Qt::CaseInsensitive) == 0;
        if (!isAbout || event.bodyCut || isFull() || m_room < event.body.size())
            return;
        m_room -= event.body.size();
        m_bodies.append({momentExplanation(event.createdAt), event.body});
    }

    [[nodiscard]] bool isFull() const { return m_bodies.size() >= mostBodies; }
    [[nodiscard]] const QList<KnownBody> &all() const { return m_bodies; }

private:
    const QString m_subjectId;
    QList<KnownBody> m_bodies;
    qsizetype m_room = mostBodyBytes;
};

/// An archive that cannot be read says so on its own page; here it only has nothing to offer.
void addArchived(Bodies &bodies, const KnownThings &known)
{
    EventArchive archive;
    if (known.archivePath.isEmpty() || bodies.isFull() || archive.openForReading(known.archivePath))
        return;
    ArchiveQuery query;
    query.text = known.subjectId;
    query.limit = mostBodies;
    const auto found = archive.search(query);
    for (const ArchivedEvent &event : found.value) {
        const auto whole = archive.event(event.event.id);
        if (whole.value)
            bodies.add(whole.value->event);
    }
}

} // namespace

Candidates candidatesFrom(const KnownThings &known)
{
    Candidates found{.secrets = knownSecrets(known)};
    if (known.subjectId.isEmpty())
        return found;
    Bodies bodies(known.subjectId);
    for (const WebhookEventPtr &event : known.events)
        bodies.add(*event);
    addArchived(bodies, known);
    found.bodies = bodies.all();
    return found;
}

} // namespace hookdesk
