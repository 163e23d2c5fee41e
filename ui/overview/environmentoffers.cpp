// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/environmentoffers.h"

#include "app/session/session.h"
#include "ui/common/errortext.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"

#include <QFormLayout>
#include <QLabel>

namespace hookdesk {

namespace {

QLabel *valueLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString capabilityText(const std::optional<ApiError> &error, bool known)
{
    if (!known)
        return EnvironmentOffers::tr("Not known yet");
    if (!error)
        return EnvironmentOffers::tr("Available");
    return EnvironmentOffers::tr("Not available: %1").arg(errorText(*error).headline);
}

} // namespace

EnvironmentOffers::EnvironmentOffers(Session &session, QWidget *parent)
    : QGroupBox(parent)
    , m_session(session)
    , m_rest(valueLabel(this))
    , m_odata(valueLabel(this))
    , m_eventLog(valueLabel(this))
    , m_entityTypes(valueLabel(this))
{
    m_eventLog->setObjectName(QStringLiteral("eventLogOffer"));
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(spacing::small / 2);
    addTranslatedRow(
        *form, [] { return tr("Webhooks over REST:"); }, m_rest);
    addTranslatedRow(
        *form, [] { return tr("Webhooks over OData:"); }, m_odata);
    addTranslatedRow(
        *form, [] { return tr("Event log:"); }, m_eventLog);
    addTranslatedRow(
        *form, [] { return tr("Entity types:"); }, m_entityTypes);
    connect(&session, &Session::loadStateChanged, this, &EnvironmentOffers::update);
    connect(&session, &Session::entityTypesChanged, this, &EnvironmentOffers::update);
    connect(&session.eventLog(), &EventLog::stateChanged, this, &EnvironmentOffers::update);
    keepTranslated(this, [this] {
        setTitle(tr("What this environment offers"));
        update();
    });
}

QString EnvironmentOffers::eventLogText() const
{
    const EventLogState &log = m_session.eventLog().state();
    if (log.capped)
        return tr("Available; the newest %n event(s) were read", nullptr,
                  static_cast<int>(m_session.events().size()));
    return capabilityText(log.error, log.finishedAt.isValid() || log.error);
}

void EnvironmentOffers::update()
{
    const LoadState &load = m_session.loadState();
    const bool known = load.finishedAt.isValid() || load.error;
    m_rest->setText(capabilityText(load.restError, known));
    m_odata->setText(capabilityText(load.odataError, known));
    m_eventLog->setText(eventLogText());
    const int types = static_cast<int>(m_session.entityTypes().size());
    if (types > 0)
        m_entityTypes->setText(tr("%n known", nullptr, types));
    else if (const std::optional<ApiError> &failure = m_session.entityTypesError())
        m_entityTypes->setText(
            tr("Not read (%1); the documented ones are offered").arg(errorText(*failure).headline));
    else
        m_entityTypes->setText(tr("Not known; the documented ones are offered"));
}

} // namespace hookdesk
