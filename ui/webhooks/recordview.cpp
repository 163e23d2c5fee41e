// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/recordview.h"

#include "app/api/webhookdecoder.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/secretedit.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace hookdesk {

namespace {

constexpr int visibleLines = 12;
constexpr qsizetype maximumCharacters = 200000; // more than that no widget shows quickly

SecretTextEdit *recordEdit(QWidget *parent)
{
    auto *edit = new SecretTextEdit(parent);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit->setMinimumHeight(QFontMetrics(edit->font()).lineSpacing() * visibleLines);
    return edit;
}

} // namespace

RecordView::RecordView(ApiMap map, QWidget *parent)
    : QWidget(parent)
    , m_map(std::move(map))
    , m_reveal(new QCheckBox(this))
    , m_tabs(new QTabWidget(this))
    , m_rest(recordEdit(this))
    , m_odata(recordEdit(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_rest, {});
    m_tabs->addTab(m_odata, {});
    connect(m_reveal, &QCheckBox::toggled, this, &RecordView::showRecords);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_tabs);
    column->addWidget(m_reveal);
    keepTranslated(this, [this] {
        m_reveal->setText(tr("Show secret values"));
        m_rest->setAccessibleName(tr("Record in the REST list"));
        m_odata->setAccessibleName(tr("Record in the OData list"));
        m_tabs->setTabText(0, tr("REST"));
        m_tabs->setTabText(1, tr("OData"));
    });
    setTabOrder(m_odata, m_reveal); // as they stand
}

void RecordView::setWebhook(const WebhookPtr &webhook)
{
    m_webhook = webhook;
    const QSignalBlocker blocker(m_reveal);
    m_reveal->setChecked(false);
    showRecords();
}

void RecordView::setMap(const ApiMap &map)
{
    m_map = map;
    showRecords();
}

void RecordView::showRecords()
{
    if (!m_webhook)
        return;
    showRecord(0, m_rest, m_webhook->restRecord);
    showRecord(1, m_odata, m_webhook->odataRecord);
    setVisible(m_tabs->isTabVisible(0) || m_tabs->isTabVisible(1));
}

void RecordView::showRecord(int tab, SecretTextEdit *edit, const QByteArray &record)
{
    m_tabs->setTabVisible(tab, !record.isEmpty());
    edit->setSecret(m_reveal->isChecked());
    if (!record.isEmpty())
        edit->setForeignText(recordText(m_map, record, m_reveal->isChecked()),
                             ShownBlanks::Revealed, maximumCharacters);
}

} // namespace hookdesk
