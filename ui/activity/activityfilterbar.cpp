// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activityfilterbar.h"

#include "ui/common/activitytext.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <chrono>
#include <utility>

namespace hookdesk {

namespace {

constexpr std::chrono::milliseconds typingPause{250};
constexpr int textWidthInCharacters = 24;
constexpr int all = -1;

} // namespace

ActivityFilterBar::ActivityFilterBar(QString environment, QString host, QWidget *parent)
    : QWidget(parent)
    , m_environmentName(std::move(environment))
    , m_host(std::move(host))
    , m_text(new QLineEdit(this))
    , m_operation(new QComboBox(this))
    , m_result(new QComboBox(this))
    , m_environment(new QComboBox(this))
{
    setUpText();
    fillChoices();
    layOut();
    keepTranslated(this, [this] { setTexts(); });
    keepRoomForHint(m_text, textWidthInCharacters);
    for (QComboBox *box : {m_operation, m_result, m_environment}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // of each language
        connect(box, &QComboBox::currentIndexChanged, this, &ActivityFilterBar::changed);
    }
}

void ActivityFilterBar::setUpText()
{
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(1000);
    m_text->addAction(themeIcon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &ActivityFilterBar::changed);
}

void ActivityFilterBar::fillChoices()
{
    for (int i = all; i < int(ActivityOperation::Unknown); ++i)
        m_operation->addItem({}, i);
    for (int i = all; i < int(ActivityResult::Unknown); ++i)
        m_result->addItem({}, i);
    m_environment->addItem({}, true);
    m_environment->addItem({}, false);
}

void ActivityFilterBar::setTexts()
{
    m_text->setAccessibleName(tr("Filter activity"));
    m_text->setPlaceholderText(tr("Filter activity"));
    m_text->setToolTip(tr("In names, ids, endpoints, people, errors and changes"));
    m_operation->setItemText(0, tr("All", "operations"));
    for (int i = 0; i < int(ActivityOperation::Unknown); ++i)
        m_operation->setItemText(i + 1, operationText(static_cast<ActivityOperation>(i)));
    m_result->setItemText(0, tr("All", "results"));
    for (int i = 0; i < int(ActivityResult::Unknown); ++i)
        m_result->setItemText(i + 1, resultText(static_cast<ActivityResult>(i)));
    m_environment->setItemText(0, tr("This one", "environment"));
    m_environment->setItemText(1, tr("All", "environments"));
}

QWidget *ActivityFilterBar::named(QComboBox *box, QString (*name)())
{
    keepTranslated(box, [box, name] { box->setAccessibleName(name()); });
    return labelled(box, name);
}

void ActivityFilterBar::layOut()
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(m_text);
    row->addWidget(named(m_operation, [] { return tr("What"); }));
    row->addWidget(named(m_result, [] { return tr("Result"); }));
    row->addWidget(named(m_environment, [] { return tr("Environment"); }));
}

ActivityQuery ActivityFilterBar::query() const
{
    ActivityQuery query;
    query.text = m_text->text();
    if (const int operation = m_operation->currentData().toInt(); operation != all)
        query.operation = static_cast<ActivityOperation>(operation);
    if (const int result = m_result->currentData().toInt(); result != all)
        query.result = static_cast<ActivityResult>(result);
    if (m_environment->currentData().toBool()) {
        query.environment = m_environmentName;
        query.host = m_host;
    }
    return query;
}

bool ActivityFilterBar::isWide() const
{
    return m_text->text().isEmpty() && m_operation->currentIndex() == 0 &&
           m_result->currentIndex() == 0;
}

void ActivityFilterBar::clear()
{
    {
        const QSignalBlocker operation(m_operation);
        const QSignalBlocker result(m_result);
        m_text->clear();
        m_operation->setCurrentIndex(0);
        m_result->setCurrentIndex(0);
    }
    m_typing.stop();
    emit changed();
}

void ActivityFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace hookdesk
