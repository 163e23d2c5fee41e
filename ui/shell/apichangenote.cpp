// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/apichangenote.h"

#include "app/session/apichecker.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QVBoxLayout>

namespace hookdesk {

ApiChangeNote::ApiChangeNote(ApiChecker &checker, QWidget *parent)
    : QWidget(parent)
    , m_checker(checker)
    , m_bar(new MessageBar(this))
    , m_open(new QAction(themeIcon(QStringLiteral("dialog-ok-apply")), {}, this))
{
    setGuideTopic(*this, GuideTopic::ApiCheck);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    m_bar->setActions({m_open});
    connect(m_bar, &MessageBar::dismissed, this, [this] {
        m_isDismissed = true;
        update();
    });
    connect(m_open, &QAction::triggered, this, &ApiChangeNote::apiCheckRequested);
    connect(&checker, &ApiChecker::changed, this, &ApiChangeNote::update);
    keepTranslated(this, [this] { setTexts(); });
    update();
}

void ApiChangeNote::update()
{
    const bool isTold = m_checker.hasChanged() && m_checker.findings() &&
                        m_checker.findings()->count(FindingState::Differs) > 0;
    if (isTold && !m_isTold)
        setTexts();
    m_isTold = isTold;
    setVisible(isTold && !m_isDismissed);
}

void ApiChangeNote::setTexts()
{
    m_open->setText(tr("Open API check"));
    m_bar->showMessage(MessageBar::Severity::Warning,
                       tr("The API of this environment has changed and differs from what Hookdesk "
                          "expects."));
}

} // namespace hookdesk
