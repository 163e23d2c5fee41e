// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/environmentstripe.h"

#include "app/session/session.h"
#include "ui/common/contrast.h"
#include "ui/common/environmentcolour.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPalette>

namespace hookdesk {

EnvironmentStripe::EnvironmentStripe(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    row->setSpacing(spacing::medium);
    setLayout(row);
    m_name = addLabel(QStringLiteral("environmentName"));
    m_kind = addLabel(QStringLiteral("environmentKind"));
    m_readOnly = addLabel(QStringLiteral("environmentReadOnly"));
    row->addStretch(1);
    m_employee = addLabel(QStringLiteral("environmentEmployee"));
    m_address = addLabel(QStringLiteral("environmentAddress"));

    const QColor ground = colourOf(session.environment());
    QPalette colors = palette();
    colors.setColor(QPalette::Window, ground);
    colors.setColor(QPalette::WindowText, readableTextOn(ground));
    setPalette(colors);
    setAutoFillBackground(true);
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    connect(&session, &Session::factsChanged, this, &EnvironmentStripe::updateText);
    keepTranslated(this, [this] { updateText(); });
}

QLabel *EnvironmentStripe::addLabel(const QString &objectName)
{
    auto *label = new QLabel(this);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    layout()->addWidget(label);
    return label;
}

void EnvironmentStripe::updateText()
{
    const Environment &environment = m_session.environment();
    const ConnectionFacts &facts = m_session.facts();
    const bool alsoNamed =
        !facts.environmentName.isEmpty() && facts.environmentName != environment.name;
    const QString name = plainName(environment.name);
    m_name->setText(alsoNamed ? tr("%1 (%2)").arg(name, plainName(facts.environmentName)) : name);
    m_kind->setText(environmentKindText(environment.kind));
    m_kind->setVisible(environmentKindText(environment.kind) != environment.name);
    m_readOnly->setText(tr("Read-only"));
    m_readOnly->setVisible(environment.readOnly);
    m_employee->setText(facts.employee);
    m_employee->setVisible(!facts.employee.isEmpty());
    m_address->setText(environment.apiUrl.toDisplayString(QUrl::RemoveUserInfo));
}

} // namespace hookdesk
