// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/environmentbadge.h"

#include "ui/common/keeptranslated.h"
#include "ui/common/pilllabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace hookdesk {

bool isNameOfKind(const QString &name, EnvironmentKind kind)
{
    return name.trimmed().compare(environmentKindText(kind), Qt::CaseInsensitive) == 0;
}

EnvironmentBadge::EnvironmentBadge(QWidget *parent)
    : QWidget(parent)
    , m_kind(new PillLabel(this))
    , m_name(new QLabel(this))
{
    m_name->setTextFormat(Qt::PlainText);
    QFont strong = m_name->font();
    strong.setBold(true);
    m_name->setFont(strong);
    m_name->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small + 2);
    layout->addWidget(m_kind);
    layout->addWidget(m_name, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    keepTranslated(this, [this] {
        if (m_shownKind)
            setEnvironment(m_name->text(), *m_shownKind);
    });
}

void EnvironmentBadge::setEnvironment(const QString &name, EnvironmentKind kind)
{
    m_kind->setGround(environmentColor(kind));
    m_shownKind = kind;
    m_kind->setText(environmentKindText(kind));
    m_name->setText(plainName(name));
    m_name->setVisible(!isNameOfKind(name, kind));
}

} // namespace hookdesk
