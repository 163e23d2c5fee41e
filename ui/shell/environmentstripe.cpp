// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/environmentstripe.h"

#include "app/session/session.h"
#include "ui/common/actionregistry.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/environmentbadge.h"
#include "ui/common/environmentcolour.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/pilllabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace hookdesk {

namespace {

/// Production is unmistakable.
int lineHeight(const Environment &environment)
{
    return environment.kind == EnvironmentKind::Production ? 6 : 3;
}

} // namespace

EnvironmentStripe::EnvironmentStripe(Session &session, const ActionRegistry &actions,
                                     QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new ElidedLabel(this))
    , m_kind(new PillLabel(this))
    , m_switch(new QToolButton(this))
    , m_address(new ElidedLabel(this))
    , m_readOnly(new PillLabel(this))
    , m_employee(new ElidedLabel(this))
{
    name(m_name, "environmentName");
    name(m_kind, "environmentKind");
    name(m_readOnly, "environmentReadOnly");
    name(m_employee, "environmentEmployee");
    name(m_address, "environmentAddress");
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_kind->setGround(colourOf(session.environment()));
    m_readOnly->setGround(Tone::Neutral);
    addSwitch(actions);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium, spacing::small + lineHeight(session.environment()),
                            spacing::medium, spacing::small);
    row->setSpacing(spacing::small);
    for (QWidget *part : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_name),
                          static_cast<QWidget *>(m_switch), static_cast<QWidget *>(m_readOnly)})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(m_employee);
    row->addSpacing(spacing::small);
    row->addWidget(m_address);
    connect(&session, &Session::factsChanged, this, &EnvironmentStripe::updateText);
    keepTranslated(this, [this] { updateText(); });
}

void EnvironmentStripe::name(QLabel *label, const char *objectName)
{
    label->setObjectName(QLatin1String(objectName));
}

void EnvironmentStripe::addSwitch(const ActionRegistry &actions)
{
    auto *menu = new QMenu(m_switch);
    menu->addActions(actions.actions(MenuSection::Environments));
    menu->addSeparator();
    for (QAction *action : actions.actions(MenuSection::File)) {
        if (action->objectName() == QLatin1String("window.connect") ||
            action->objectName() == QLatin1String("window.disconnect"))
            menu->addAction(action);
    }
    m_switch->setMenu(menu);
    m_switch->setPopupMode(QToolButton::InstantPopup);
    m_switch->setAutoRaise(true);
    m_switch->setFocusPolicy(Qt::StrongFocus);
    m_switch->setArrowType(Qt::DownArrow);
    m_switch->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void EnvironmentStripe::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), lineHeight(m_session.environment()),
                     colourOf(m_session.environment()));
}

/// What Tribe calls an environment that is called as its kind is; the pill has the kind's word.
QString EnvironmentStripe::nameBesideKind() const
{
    const QString kind = environmentKindText(m_session.environment().kind);
    const QString name = m_session.facts().environmentName.trimmed();
    const QString rest = name.mid(kind.size());
    const bool begins =
        name.startsWith(kind, Qt::CaseInsensitive) && (rest.isEmpty() || rest.front().isSpace());
    return plainName(begins ? rest.trimmed() : name);
}

void EnvironmentStripe::updateText()
{
    const Environment &environment = m_session.environment();
    const ConnectionFacts &facts = m_session.facts();
    const bool alsoNamed =
        !facts.environmentName.isEmpty() && facts.environmentName != environment.name;
    const QString name = plainName(environment.name);
    const QString whole =
        alsoNamed ? tr("%1 (%2)").arg(name, plainName(facts.environmentName)) : name;
    const bool saysKind = isNameOfKind(environment.name, environment.kind);
    m_kind->setText(environmentKindText(environment.kind));
    m_name->setText(saysKind ? nameBesideKind() : whole);
    m_name->setAccessibleName(whole);
    m_name->setVisible(!m_name->text().isEmpty());
    m_switch->setAccessibleName(tr("Switch environment"));
    m_switch->setToolTip(tr("Switch environment"));
    m_readOnly->setText(tr("Read-only"));
    m_readOnly->setVisible(environment.readOnly);
    m_employee->setText(facts.employee);
    m_employee->setVisible(!facts.employee.isEmpty());
    m_address->setText(environment.apiUrl.toDisplayString(QUrl::RemoveUserInfo));
}

} // namespace hookdesk
