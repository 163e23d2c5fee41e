// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/payloadview.h"

#include "app/session/fileexports.h"
#include "ui/common/exporttext.h"
#include "ui/common/filewriting.h"
#include "ui/common/foreigntextedit.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/common/wrappedtext.h"
#include "ui/events/payloadedit.h"
#include "ui/events/payloadsearch.h"
#include "ui/events/payloadtree.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace hookdesk {

namespace {

constexpr qsizetype quicklyRead = 128 * 1024; // bytes
constexpr qsizetype longestRecord = 200'000;  // characters; no widget shows more quickly
constexpr int textTab = 0;
constexpr int treeTab = 1;
constexpr int recordTab = 2;

QToolButton *cornerButton(const QString &icon, const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themeIcon(icon));
    button->setAutoRaise(true);
    keepTranslated(button, [button, name] {
        button->setAccessibleName(PayloadView::tr(name));
        button->setToolTip(PayloadView::tr(name));
    });
    return button;
}

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    return column;
}

} // namespace

PayloadView::PayloadView(FileExports &exports, QWidget *parent)
    : QWidget(parent)
    , m_exports(exports)
    , m_payload(std::make_shared<PayloadText>())
    , m_message(new MessageBar(this))
    , m_notes(new WrappedText({}, this))
    , m_tabs(new QTabWidget(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false); // each of the few tabs is seen in every language and font
    m_notes->hide();
    auto *notesRow = new QHBoxLayout;
    notesRow->setContentsMargins(spacing::medium, 0, spacing::medium, spacing::small);
    notesRow->addWidget(m_notes);
    auto *column = columnOf(this);
    column->addWidget(m_message);
    column->addWidget(m_tabs, 1);
    column->addLayout(notesRow);
    createTextTab();
    createTreeTab();
    createRecordTab();
    createButtons();
    connectParts();
    keepTranslated(this, [this] { setTexts(); });
}

void PayloadView::setTexts()
{
    m_formatted->setText(tr("Formatted"));
    m_formatted->setToolTip(tr("One line per JSON field. Copies keep the original."));
    m_treeHint->setText(tr("Only JSON can be shown as a tree."));
    m_record->setAccessibleName(tr("Log record"));
    m_tabs->setTabText(textTab, tr("Text"));
    m_tabs->setTabText(treeTab, tr("Tree"));
    m_tabs->setTabText(recordTab, tr("Log record"));
    m_notes->setAccessibleName(tr("About the payload"));
    if (!m_id.isEmpty())
        showNotes();
}

void PayloadView::createTextTab()
{
    auto *page = new QWidget(this);
    m_text = new PayloadEdit(page);
    m_search = new PayloadSearch(*m_text, page);
    m_formatted = new QCheckBox(page);
    auto *column = columnOf(page);
    column->addWidget(m_text, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->setContentsMargins(spacing::small, 0, spacing::small, spacing::small);
    row->addWidget(m_search, 1);
    row->addWidget(m_formatted);
    column->addLayout(row);
    m_tabs->addTab(page, {});
}

void PayloadView::createTreeTab()
{
    m_treePane = new QStackedWidget(this);
    m_tree = new PayloadTree(m_treePane);
    m_treeHint = new QLabel(m_treePane);
    m_treeHint->setTextFormat(Qt::PlainText);
    m_treeHint->setWordWrap(true);
    m_treeHint->setAlignment(Qt::AlignCenter);
    m_treeHint->setMargin(spacing::large);
    m_treePane->addWidget(m_tree);
    m_treePane->addWidget(m_treeHint);
    m_tabs->addTab(m_treePane, {});
}

void PayloadView::createRecordTab()
{
    m_record = new ForeignTextEdit(this);
    m_record->setReadOnly(true);
    m_record->setTabChangesFocus(true);
    m_record->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_record->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_tabs->addTab(m_record, {});
}

void PayloadView::createButtons()
{
    auto *corner = new QWidget(m_tabs);
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    QToolButton *copyButton =
        cornerButton(QStringLiteral("edit-copy"), QT_TR_NOOP("Copy payload"), corner);
    QToolButton *saveButton =
        cornerButton(QStringLiteral("document-save"), QT_TR_NOOP("Save payload as…"), corner);
    connect(copyButton, &QToolButton::clicked, this, &PayloadView::copy);
    connect(saveButton, &QToolButton::clicked, this, &PayloadView::save);
    setExportEnabled(saveButton, m_exports, true);
    row->addWidget(copyButton);
    row->addWidget(saveButton);
    m_tabs->setCornerWidget(corner);
}

void PayloadView::connectParts()
{
    connect(m_formatted, &QCheckBox::toggled, this, &PayloadView::read);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PayloadView::fillTree);
    connect(m_text, &PayloadEdit::searchRequested, m_search, &PayloadSearch::begin);
    connect(m_text, &PayloadEdit::nextRequested, m_search, &PayloadSearch::showNext);
    connect(m_text, &PayloadEdit::previousRequested, m_search, &PayloadSearch::showPrevious);
}

void PayloadView::setEvent(const WebhookEvent &event, const QString &recordText)
{
    const bool isSame = event.id == m_id && event.body == m_body && event.bodyCut == m_bodyCut;
    if (m_record->foreignText() != recordText)
        m_record->setForeignText(recordText, ShownBlanks::Revealed, longestRecord);
    m_tabs->setTabVisible(m_tabs->indexOf(m_record), !recordText.isEmpty());
    if (isSame)
        return; // place, search and selection stay while the event is looked at
    m_message->hide();
    m_id = event.id;
    m_body = event.body;
    m_bodyCut = event.bodyCut;
    const QSignalBlocker blocker(m_formatted);
    m_formatted->setChecked(false);
    read();
}

void PayloadView::read()
{
    const PayloadLayout layout =
        m_formatted->isChecked() ? PayloadLayout::Indented : PayloadLayout::Exact;
    m_reading.stop(); // an earlier event is of no interest any more
    if (m_body.size() <= quicklyRead) {
        take(std::make_shared<PayloadText>(readPayload(m_body, layout)));
        return;
    }
    take(std::make_shared<PayloadText>()); // nothing of the event before
    m_reading.begin(
        [body = m_body, layout](const std::stop_token &) -> SharedText {
            return std::make_shared<PayloadText>(readPayload(body, layout));
        },
        [this](const SharedText &payload) { take(payload); });
    showNotes();
}

void PayloadView::showNotes()
{
    const QStringList notes = m_reading.isRunning() ? QStringList{tr("Loading the payload…")}
                                                    : payloadNotes(*m_payload, m_bodyCut);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    m_text->setAccessibleDescription(notes.join(QLatin1Char(' ')));
}

void PayloadView::take(std::shared_ptr<const PayloadText> payload)
{
    m_payload = std::move(payload);
    m_text->setPayload(m_payload);
    m_search->setPayload(m_payload);
    m_formatted->setEnabled(m_payload->isJson());
    showNotes();
    m_treeIsFilled = false;
    fillTree();
}

/// Only when it is looked at, and of a cut payload as far as it goes.
void PayloadView::fillTree()
{
    if (m_treeIsFilled || m_tabs->currentIndex() != treeTab)
        return;
    m_treeIsFilled = true;
    const bool hasTree = m_payload->isJson() || (m_bodyCut && !m_payload->isEmpty);
    m_tree->setJson(hasTree ? m_body : QByteArray());
    m_treePane->setCurrentWidget(hasTree ? static_cast<QWidget *>(m_tree) : m_treeHint);
}

void PayloadView::copy()
{
    auto *copied = new QMimeData;
    const bool hasExactText = !m_payload->isReformatted && !m_payload->text.isEmpty();
    copied->setText(hasExactText ? m_payload->text : QString::fromUtf8(m_body));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void PayloadView::save()
{
    const QString suffix = m_payload->isJson() ? QStringLiteral("json") : QStringLiteral("txt");
    askWhereToSave(this, tr("Save payload"),
                   QStringLiteral("event-%1.%2").arg(fileNamePart(m_id.value), suffix),
                   tr("All files (*)"), [this, body = m_body](const QString &path) {
                       m_exports.start(
                           {ActivityOperation::PayloadExport, path, false, writerOf(body, 1)}, this,
                           [this, path](const StoreResult<int> &saved) { showSaved(path, saved); });
                   });
}

void PayloadView::showSaved(const QString &path, const StoreResult<int> &saved)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (saved.error)
        m_message->showMessage(
            MessageBar::Severity::Error,
            tr("The payload could not be saved to %1. Choose another folder.").arg(shown),
            saved.error->detail);
    else
        m_message->showMessage(MessageBar::Severity::Success,
                               tr("Payload saved to %1.").arg(shown));
}

} // namespace hookdesk
