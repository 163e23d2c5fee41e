// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/nearestpart.h"

#include "app/session/session.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"
#include "ui/overview/nearestview.h"
#include "ui/overview/sectionhead.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace hookdesk {

namespace {

/// What is the same from one start to the next; a temporary environment on another port is another.
QString thresholdKey(const Environment &environment)
{
    const QString where = environment.apiUrl.host(QUrl::FullyEncoded) + QLatin1Char(':') +
                          QString::number(environment.apiUrl.port(443)) + QLatin1Char(':') +
                          environment.clientId + QLatin1Char(':') + environment.organizationId;
    const QByteArray key =
        where.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return QStringLiteral("overview/atRiskFrom/") + QString::fromLatin1(key);
}

} // namespace

NearestPart::NearestPart(Session &session, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_head(new SectionHead(this))
    , m_view(new NearestView(m_model, this))
    , m_empty(mutedLabel(this))
    , m_threshold(new QSpinBox(this))
{
    connect(m_view, &NearestView::webhookRequested, this, &NearestPart::webhookRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_head);
    column->addWidget(m_view);
    column->addWidget(m_empty);
    column->addWidget(makeThreshold());
    column->addStretch(1);
    restoreThreshold();
    keepTranslated(this, [this] { setTexts(); });
}

NearestPart::~NearestPart()
{
    delete m_view; // it goes before its model
}

QWidget *NearestPart::makeThreshold()
{
    m_threshold->setObjectName(QStringLiteral("atRiskFrom"));
    m_threshold->setRange(1, m_session.failures().rules().limit);
    m_threshold->setKeyboardTracking(false);
    m_threshold->setFocusPolicy(Qt::StrongFocus);
    m_threshold->installEventFilter(this);
    connect(m_threshold, &QSpinBox::valueChanged, this, &NearestPart::setThreshold);
    auto *unit = new QLabel(this);
    keepTranslated(unit, [this, unit] {
        m_threshold->setAccessibleName(tr("At risk from"));
        unit->setText(tr("failures", "after a number"));
    });
    QLabel *name = translatedLabel([] { return tr("At risk from"); }, m_threshold);
    QWidget *row = keptTogether({name, m_threshold, unit}, this);
    row->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return row;
}

bool NearestPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_threshold || event->type() != QEvent::Wheel || m_threshold->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void NearestPart::setTexts()
{
    m_head->setTitle(tr("Closest to deactivation"));
    m_head->setDetail(tr("of %1 failures in 24 hours")
                          .arg(QLocale().toString(m_session.failures().rules().limit)));
}

void NearestPart::setItems(const QList<NearItem> &items, const QDateTime &now, const QString &empty)
{
    m_model.setItems(items, now, m_session.failures().rules().atRiskFrom);
    m_view->setVisible(!items.isEmpty());
    m_empty->setText(empty);
    m_empty->setVisible(items.isEmpty());
}

void NearestPart::restoreThreshold()
{
    const BudgetRules &rules = m_session.failures().rules();
    const QVariant kept = m_settings.value(thresholdKey(m_session.environment()));
    m_threshold->setValue(
        std::clamp(kept.isValid() ? kept.toInt() : rules.atRiskFrom, 1, rules.limit));
    setThreshold(m_threshold->value());
}

void NearestPart::setThreshold(int threshold)
{
    BudgetRules rules = m_session.failures().rules();
    if (rules.atRiskFrom == threshold)
        return;
    rules.atRiskFrom = threshold;
    m_session.failures().setRules(rules);
    m_settings.setValue(thresholdKey(m_session.environment()), threshold);
}

} // namespace hookdesk
