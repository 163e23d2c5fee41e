// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace hookdesk {

/// How well one field of the ApiMap is known for a server.
enum class FindingState {
    Documented, ///< By Tribe; this server has not said anything.
    Confirmed,  ///< This server says the same.
    Differs,    ///< This server says something else.
    NotKnown    ///< Nobody says anything.
};

/// Who says so.
enum class FindingSource {
    None,
    Metadata,
    Description, ///< An OpenAPI document; `by` is its path.
    Answer,      ///< A call was answered, or refused; `by` is the call.
    Record,      ///< A record that was read; `by` is its set or path.
    Action       ///< Something that a person did.
};

/// What would tell what is not known yet.
enum class TellTale {
    Nothing,
    Metadata,
    Webhook, ///< One in a listing.
    Event,   ///< One in the event log.
    Retry,
    Reactivation,
    Creation,
    EventSet ///< The event log has to be found first.
};

/// Why something is proposed.
struct ProposalReason
{
    enum class Kind {
        Name,     ///< It is called like that.
        Webhooks, ///< It leads to the webhook; `detail` is how.
        Property, ///< It has a property that an event log needs.
        Type,     ///< Its type fits.
        Told,     ///< The server says so itself.
        Answers,  ///< It can be read.
        Declared  ///< `detail` is the document that has it.
    };
    Kind kind = Kind::Name;
    QString detail;

    friend bool operator==(const ProposalReason &, const ProposalReason &) = default;
};

/// Something that could stand in the ApiMap instead.
struct MapProposal
{
    QJsonValue value;
    QString shown; ///< What is new in it: a name or a path.
    int score = 0; ///< 1 to 100.
    QList<ProposalReason> reasons;

    friend bool operator==(const MapProposal &, const MapProposal &) = default;
};

/// What is known of one field of the ApiMap.
struct ApiFinding
{
    QString key; ///< Of the ApiMap.
    FindingState state = FindingState::NotKnown;
    FindingSource source = FindingSource::None;
    QString by;              ///< Who exactly; technical.
    QString expected;        ///< What the ApiMap says.
    QString found;           ///< What is there; empty: nothing.
    bool isReadOnly = false; ///< It is there, and cannot be changed.
    TellTale tellTale = TellTale::Nothing;
    QList<MapProposal> proposals; ///< Best first.
    int chosen = -1;              ///< Which of them; -1: none, or a person has to choose.

    [[nodiscard]] bool needsChoice() const { return proposals.size() > 1 && chosen < 0; }
    [[nodiscard]] const MapProposal *proposal() const
    {
        return chosen < 0 || chosen >= proposals.size() ? nullptr : &proposals.at(chosen);
    }

    friend bool operator==(const ApiFinding &, const ApiFinding &) = default;
};

/// All of them, one for each field of the ApiMap, in its order.
struct ApiFindings
{
    QList<ApiFinding> findings;
    QStringList looks;      ///< What was read: one line each, `GET /path: …`.
    QByteArray fingerprint; ///< Of `$metadata`; empty: it could not be read.
    QDateTime checkedAt;    ///< UTC.

    [[nodiscard]] int count(FindingState state) const
    {
        int count = 0;
        for (const ApiFinding &finding : findings)
            count += finding.state == state ? 1 : 0;
        return count;
    }
    [[nodiscard]] const ApiFinding *of(const QString &key) const
    {
        for (const ApiFinding &finding : findings) {
            if (finding.key == key)
                return &finding;
        }
        return nullptr;
    }
};

/// What a person chose where several proposals look alike: by key, MapProposal::shown.
using ProposalChoices = QMap<QString, QString>;

} // namespace hookdesk
