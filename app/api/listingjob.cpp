// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/listingjob.h"

#include <utility>

namespace hookdesk {

ListingJob::ListingJob(TribeClient &client, QObject *owner)
    : QObject(owner)
    , m_odata(new ODataListing(client, this))
    , m_rest(new RestListing(client, this))
{
    for (ListingReader *reader : std::initializer_list<ListingReader *>{m_odata, m_rest}) {
        connect(reader, &ListingReader::pageRead, this, &ListingJob::pageRead);
        connect(reader, &ListingReader::finished, this, &ListingJob::readerFinished);
    }
}

bool ListingJob::isComplete() const
{
    const auto wholeOrSilent = [](const ListingReader &reader) {
        return reader.isWhole() || (reader.isDone() && !reader.hasAnswered());
    };
    return (m_rest->isWhole() || m_odata->isWhole()) && wholeOrSilent(*m_rest) &&
           wholeOrSilent(*m_odata);
}

QSet<WebhookId> ListingJob::seen() const
{
    return m_rest->pass().ids() + m_odata->pass().ids();
}

QStringList ListingJob::problems() const
{
    return m_odata->pass().problems() + m_rest->pass().problems();
}

void ListingJob::readerFinished()
{
    const QPointer<ListingJob> self(this); // a receiver may destroy it
    if (m_odata->isDone() && !m_rest->isDone())
        m_rest->compareWith(m_odata->hasAnswered() ? &m_odata->pass() : nullptr);
    if (self && m_odata->isDone() && m_rest->isDone() && !std::exchange(m_finished, true))
        emit finished();
}

} // namespace hookdesk
