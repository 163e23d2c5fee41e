// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookfilterbar.h"

#include "app/domain/textorder.h"
#include "ui/common/choicebox.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/webhookpresentation.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>

namespace hookdesk {

namespace {

constexpr int nameWidthInCharacters = 34;
constexpr int nameSmallestInCharacters = 15;
constexpr int typeSmallestInCharacters = 20;
constexpr int typeWidthInCharacters = 40; // Relationship.Organization.Customer

} // namespace

WebhookFilterBar::WebhookFilterBar(QAction *clearAction, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_status(new QComboBox(this))
    , m_entityType(new ChoiceBox(typeSmallestInCharacters, typeWidthInCharacters, this))
    , m_onlyThese(new QToolButton(this))
    , m_clear(new QToolButton(this))
{
    setUpName();
    setUpStatus();
    setUpEntityType();
    setUpOnly();
    m_clear->setDefaultAction(clearAction);
    m_clear->setAutoRaise(true);
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->hide();
    layOut();
    keepTranslated(this, [this] { setTexts(); });
    keepRoomForHint(m_name, nameSmallestInCharacters);
}

void WebhookFilterBar::setTexts()
{
    m_name->setAccessibleName(tr("Filter by name"));
    m_name->setPlaceholderText(tr("Filter by name"));
    m_status->setItemText(0, tr("All", "status"));
    for (int item = 1; item < m_status->count(); ++item)
        m_status->setItemText(item, statusText(WebhookStatus(m_status->itemData(item).toInt())));
    m_entityType->setItemText(0, tr("All", "entity types"));
    showOnly();
}

void WebhookFilterBar::setUpName()
{
    m_name->setObjectName(QStringLiteral("webhookNameFilter"));
    m_name->setClearButtonEnabled(true);
    keepFitting(m_name, [this] {
        m_name->setMaximumWidth(fontMetrics().averageCharWidth() * nameWidthInCharacters);
    });
    m_name->addAction(themeIcon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_name->installEventFilter(this);
    connect(m_name, &QLineEdit::textChanged, this, &WebhookFilterBar::announce);
}

void WebhookFilterBar::setUpStatus()
{
    m_status->setObjectName(QStringLiteral("webhookStatusFilter"));
    m_status->addItem({});
    for (const WebhookStatus status :
         {WebhookStatus::Active, WebhookStatus::AtRisk, WebhookStatus::Deactivated})
        m_status->addItem(themeIcon(statusIconName(status)), {}, int(status));
    connect(m_status, &QComboBox::currentIndexChanged, this, &WebhookFilterBar::announce);
}

void WebhookFilterBar::setUpEntityType()
{
    m_entityType->setObjectName(QStringLiteral("webhookEntityTypeFilter"));
    m_entityType->setMaxVisibleItems(20);
    m_entityType->addItem({}, QString());
    connect(m_entityType, &QComboBox::currentIndexChanged, this, &WebhookFilterBar::announce);
}

void WebhookFilterBar::setUpOnly()
{
    m_onlyThese->setObjectName(QStringLiteral("webhookOnlyFilter"));
    m_onlyThese->setIcon(themeIcon(QStringLiteral("edit-clear")));
    m_onlyThese->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_onlyThese->setFocusPolicy(Qt::StrongFocus);
    connect(m_onlyThese, &QToolButton::clicked, this, [this] {
        m_only.clear();
        announce();
    });
}

/// The rest of the filter stays when it goes.
void WebhookFilterBar::showOnly()
{
    m_onlyThese->setText(tr("Only %n webhook(s)", nullptr, int(m_only.size())));
    m_onlyThese->setToolTip(tr("Show the other webhooks, too"));
    m_onlyThese->setVisible(!m_only.isEmpty());
}

void WebhookFilterBar::layOut()
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(m_name);
    row->addWidget(labelled(m_status, [] { return tr("Status"); }));
    QLabel *type = translatedLabel([] { return tr("Entity type"); }, m_entityType);
    // The dialog for a new webhook has an "Entity type" too; heard, the two are told apart.
    keepTranslated(type, [type] { type->setAccessibleName(tr("Entity type filter")); });
    row->addWidget(keptTogether({type, m_entityType}, this));
    row->addWidget(m_onlyThese);
    row->addWidget(m_clear);
}

WebhookFilter WebhookFilterBar::filter() const
{
    const QVariant status = m_status->currentData();
    return {m_name->text(),
            status.isValid() ? std::optional(WebhookStatus(status.toInt())) : std::nullopt,
            m_entityType->currentData().toString(), m_only};
}

void WebhookFilterBar::setFilter(const WebhookFilter &filter)
{
    {
        const QScopedValueRollback<bool> setting(m_setting, true);
        m_name->setText(filter.nameText);
        m_status->setCurrentIndex(filter.status ? qMax(0, m_status->findData(int(*filter.status)))
                                                : 0);
        m_entityType->setCurrentIndex(qMax(0, m_entityType->findData(filter.entityType)));
        m_only = filter.only;
    }
    announce();
}

void WebhookFilterBar::setEntityTypes(const QStringList &types)
{
    const QString chosen = m_entityType->currentData().toString();
    QStringList offered = types;
    if (!chosen.isEmpty() && !offered.contains(chosen))
        offered = sortedForPeople(offered << chosen);
    const QScopedValueRollback<bool> setting(m_setting, true);
    while (m_entityType->count() > 1)
        m_entityType->removeItem(m_entityType->count() - 1);
    for (const QString &type : std::as_const(offered))
        m_entityType->addItem(plainName(type), type);
    m_entityType->setCurrentIndex(qMax(0, m_entityType->findData(chosen)));
}

void WebhookFilterBar::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

bool WebhookFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_name->text().isEmpty()) {
        m_name->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void WebhookFilterBar::announce()
{
    if (m_setting)
        return;
    const WebhookFilter now = filter();
    m_clear->setVisible(!now.isEmpty());
    showOnly();
    emit filterChanged(now);
}

} // namespace hookdesk
