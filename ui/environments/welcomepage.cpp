// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/welcomepage.h"

#include "ui/common/choicecard.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/messagebar.h"
#include "ui/common/scrolled.h"
#include "ui/common/theme.h"
#include "ui/environments/environmentlist.h"
#include "ui/environments/environmentmodel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hookdesk {

namespace {

constexpr int columnWidthInCharacters = 126;
constexpr int logoSize = 64;
constexpr int barHeight = 8;

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_problem(new MessageBar(this))
    , m_withoutPkce(new QAction(this))
    , m_sandbox(new ChoiceCard(QStringLiteral("media-playback-start"), {}, {}, this))
    , m_connect(new ChoiceCard(QStringLiteral("network-connect"), {}, {}, this))
    , m_busy(new QWidget(this))
    , m_busyText(new QLabel(m_busy))
    , m_cancel(new QPushButton(m_busy))
{
    setGuideTopic(*this, GuideTopic::Connect);
    auto *columnArea = new QWidget(this);
    keepFitting(columnArea, [columnArea] {
        columnArea->setMaximumWidth(columnArea->fontMetrics().averageCharWidth() *
                                    columnWidthInCharacters);
    });
    m_column = new QVBoxLayout(columnArea);
    QVBoxLayout *column = m_column;
    column->setSpacing(spacing::large);
    setPageMargins(*column);
    addHeading(*column);
    column->addWidget(m_problem);
    addChoices(*column);
    addBusyLine(*column);
    connect(m_withoutPkce, &QAction::triggered, this, &WelcomePage::withoutPkceRequested);
    keepTranslated(this, [this] { setTexts(); });

    auto *content = new QWidget(this);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(columnArea, 100);
    across->addStretch(1);
    auto *middle = new QVBoxLayout(content);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(2);
    middle->addLayout(across);
    middle->addStretch(3);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scrolled(content, this));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void WelcomePage::setTexts()
{
    m_headline->setText(tr("See what your webhooks do"));
    m_sentence->setText(tr("Hookdesk shows which webhooks of a Tribe CRM environment are broken "
                           "and why. Create, reactivate and delete them here."));
    m_sandbox->setTexts(tr("Try the sandbox"),
                        tr("A simulated environment with 40 webhooks. It runs only on this "
                           "computer; nothing reaches Tribe."));
    m_connect->setTexts(tr("Connect an environment"),
                        tr("Your own Tribe CRM environment, with the client id and secret of "
                           "an application. You can make it read-only."));
    m_cancel->setText(tr("Cancel"));
    m_withoutPkce->setText(tr("Try without PKCE"));
    m_withoutPkce->setToolTip(tr("Some authorization servers refuse PKCE, which protects the "
                                 "log-in. If it works without, Hookdesk remembers that."));
}

void WelcomePage::addHeading(QVBoxLayout &column)
{
    auto *logo = new QLabel(this);
    logo->setPixmap(QIcon(QStringLiteral(":/hookdesk.svg"))
                        .pixmap(QSize(logoSize, logoSize), devicePixelRatioF()));
    m_headline = new QLabel(this);
    keepFitting(this, [this] {
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * 2);
        large.setWeight(QFont::DemiBold);
        m_headline->setFont(large);
    });
    m_headline->setWordWrap(true);
    m_sentence = new QLabel(this);
    m_sentence->setWordWrap(true);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(spacing::small);
    texts->addWidget(m_headline);
    texts->addWidget(m_sentence);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::large);
    row->addWidget(logo, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    column.addLayout(row);
}

void WelcomePage::addChoices(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(m_sandbox, 1);
    row->addWidget(m_connect, 1);
    column.addLayout(row);
    connect(m_sandbox, &ChoiceCard::clicked, this, &WelcomePage::sandboxRequested);
    connect(m_connect, &ChoiceCard::clicked, this, &WelcomePage::connectRequested);
}

void WelcomePage::addBusyLine(QVBoxLayout &column)
{
    m_busyText->setTextFormat(Qt::PlainText);
    auto *progress = new QProgressBar(m_busy);
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setMaximumHeight(barHeight);
    m_busyText->setBuddy(progress);
    auto *layout = new QVBoxLayout(m_busy);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_busyText);
    layout->addWidget(progress);
    layout->addWidget(m_cancel, 0, Qt::AlignLeft);
    connect(m_cancel, &QPushButton::clicked, this, &WelcomePage::cancelRequested);
    QSizePolicy policy = m_busy->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the choices do not jump when work begins
    m_busy->setSizePolicy(policy);
    m_busy->hide();
    column.addWidget(m_busy);
}

EnvironmentList *WelcomePage::addEnvironments(EnvironmentModel &model)
{
    m_environments = new EnvironmentList(model, this);
    m_column->insertWidget(m_column->indexOf(m_problem) + 1, m_environments, 1);
    const auto showIfAny = [this, &model] {
        m_environments->setVisible(model.rowCount() > 0);
        setFocusProxy(model.rowCount() > 0 ? static_cast<QWidget *>(m_environments) : m_sandbox);
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this, showIfAny);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, showIfAny);
    showIfAny();
    return m_environments;
}

void WelcomePage::setBusy(const QString &text, Cancel cancel)
{
    const bool busy = !text.isEmpty();
    if (m_environments)
        m_environments->setEnabled(!busy);
    m_cancel->setVisible(cancel == Cancel::Yes);
    m_sandbox->setEnabled(!busy);
    m_connect->setEnabled(!busy);
    m_busyText->setText(text);
    m_busy->setVisible(busy);
    if (busy)
        m_problem->hide();
}

void WelcomePage::showProblem(const QString &text, const QString &details)
{
    setBusy({});
    m_problem->setActions({});
    m_problem->showMessage(MessageBar::Severity::Error, text, details);
}

void WelcomePage::offerWithoutPkce()
{
    m_problem->setActions({m_withoutPkce});
}

void WelcomePage::showNote(const QString &text)
{
    setBusy({});
    m_problem->setActions({});
    m_problem->showMessage(MessageBar::Severity::Note, text);
}

} // namespace hookdesk
