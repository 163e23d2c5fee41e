// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/headereditor.h"

#include "app/domain/headercheck.h"
#include "ui/common/fieldnote.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"
#include "ui/webhooks/basicauthdialog.h"
#include "ui/webhooks/headereditortable.h"
#include "ui/webhooks/headertablemodel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace hookdesk {

namespace {

constexpr int shownProblems = 3;
constexpr int quotedLength = 40;
constexpr int nameWidthInCharacters = 28;
constexpr int visibleRows = 3;

} // namespace

HeaderEditor::HeaderEditor(QWidget *parent)
    : QWidget(parent)
    , m_model(new HeaderTableModel(this))
    , m_table(new HeaderEditorTable(this))
    , m_problems(new FieldNote(this))
    , m_hidden(new FieldNote(this))
    , m_pasteNote(new FieldNote(this))
    , m_showValues(new QCheckBox(this))
{
    createParts();
    layOut();
    connectSignals();
    keepTranslated(this, [this] { setTexts(); });
}

void HeaderEditor::setTexts()
{
    m_table->setAccessibleName(tr("Custom headers"));
    m_add->setText(tr("&Add header"));
    m_remove->setText(tr("&Remove header"));
    m_paste->setText(tr("&Paste headers"));
    m_paste->setToolTip(tr("Adds “Name: value” lines from the clipboard"));
    m_basic->setText(tr("&Basic authentication…"));
    m_clean->setText(tr("Remove hidden characters"));
    m_showValues->setText(tr("Show &values"));
    m_model->retranslate();
    updateNote();
    updateButtons();
}

void HeaderEditor::createParts()
{
    m_table->setModel(m_model);
    m_table->setColumnWidth(0, fontMetrics().averageCharWidth() * nameWidthInCharacters);
    m_table->setMinimumHeight((visibleRows + 1) * m_table->verticalHeader()->defaultSectionSize());
    m_problems->setField(m_table);
    m_add = addButton(QStringLiteral("list-add"));
    m_remove = addButton(QStringLiteral("list-remove"));
    m_paste = addButton(QStringLiteral("edit-paste"));
    m_basic = addButton(QStringLiteral("object-locked"));
    m_clean = new QPushButton(this);
    m_clean->setAutoDefault(false);
    m_showValues->setChecked(true);
}

QPushButton *HeaderEditor::addButton(const QString &icon)
{
    auto *button = new QPushButton(themeIcon(icon), {}, this);
    button->setAutoDefault(false); // Enter belongs to the dialog's own button
    return button;
}

void HeaderEditor::layOut()
{
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_add, m_remove, m_paste, m_basic})
        buttons->addWidget(button);
    buttons->addTrailing(m_showValues);
    QWidget *before = m_table;
    for (QWidget *next : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_remove),
                          static_cast<QWidget *>(m_paste), static_cast<QWidget *>(m_basic),
                          static_cast<QWidget *>(m_showValues), static_cast<QWidget *>(m_clean)}) {
        setTabOrder(before, next);
        before = next;
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problems);
    auto *hidden = new QHBoxLayout;
    hidden->setSpacing(spacing::small);
    hidden->addWidget(m_hidden, 1);
    hidden->addWidget(m_clean, 0, Qt::AlignTop);
    layout->addLayout(hidden);
    layout->addWidget(m_pasteNote);
    layout->addLayout(buttons);
}

void HeaderEditor::connectSignals()
{
    connect(m_add, &QPushButton::clicked, this, &HeaderEditor::addHeader);
    connect(m_remove, &QPushButton::clicked, this, &HeaderEditor::removeSelected);
    connect(m_paste, &QPushButton::clicked, this,
            [this] { pasteLines(QGuiApplication::clipboard()->text()); });
    connect(m_basic, &QPushButton::clicked, this, &HeaderEditor::askForBasicAuthentication);
    connect(m_clean, &QPushButton::clicked, this, [this] {
        commitOpenEditor();
        m_model->removeHiddenCharacters();
        m_table->setFocus();
    });
    connect(m_showValues, &QCheckBox::toggled, m_model, &HeaderTableModel::setValuesShown);
    connect(m_table, &HeaderEditorTable::linesPasted, this, &HeaderEditor::pasteLines);
    connect(m_table, &HeaderEditorTable::removeRequested, this, &HeaderEditor::removeSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HeaderEditor::updateButtons);
    connect(m_model, &HeaderTableModel::edited, this, [this] {
        m_pasteNote->clear();
        updateNote();
        updateButtons();
        emit edited();
    });
}

void HeaderEditor::setHeaders(const QList<Header> &headers)
{
    m_showValues->setChecked(headers.isEmpty());
    m_model->setHeaders(headers);
}

QList<Header> HeaderEditor::headers() const
{
    return m_model->headers();
}

void HeaderEditor::commitOpenEditor()
{
    m_table->commitOpenEditor();
}

bool HeaderEditor::hasErrors() const
{
    return m_model->firstFaultyRow().has_value();
}

void HeaderEditor::focusFirstError()
{
    const std::optional<int> row = m_model->firstFaultyRow();
    if (!row)
        return;
    const int column = static_cast<int>(HeaderTableModel::columnOf(*m_model->problem(*row)));
    m_table->setFocus();
    m_table->setCurrentIndex(m_model->index(*row, column));
}

QWidget *HeaderEditor::table() const
{
    return m_table;
}

void HeaderEditor::addHeader()
{
    commitOpenEditor();
    // An open list of suggestions would take the first key that is meant for the new header.
    if (QWidget *suggestions = QApplication::activePopupWidget())
        suggestions->close();
    m_table->editCell(m_model->addRow(), static_cast<int>(HeaderTableModel::Column::Name));
}

void HeaderEditor::removeSelected()
{
    commitOpenEditor();
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows += index.row();
    if (rows.isEmpty())
        return;
    m_model->remove(rows);
    const int next = qMin(rows.front(), m_model->rowCount() - 1);
    if (next >= 0)
        m_table->setCurrentIndex(m_model->index(next, 0));
    updateButtons();
}

void HeaderEditor::pasteLines(const QString &text)
{
    commitOpenEditor();
    const ParsedHeaders parsed = parseHeaderLines(text);
    m_model->append(parsed.headers);
    if (!parsed.refusedLines.isEmpty()) {
        QString first = parsed.refusedLines.front();
        if (first.size() > quotedLength)
            first = first.left(quotedLength) + QChar(0x2026);
        m_pasteNote->showNote(FieldNote::Severity::Warning,
                              tr("%n line(s) without a colon skipped, for example: %1", nullptr,
                                 static_cast<int>(parsed.refusedLines.size()))
                                  .arg(first));
    } else if (parsed.headers.isEmpty()) {
        m_pasteNote->showNote(
            FieldNote::Severity::Hint,
            tr("The clipboard is empty. Copy lines such as “X-Api-Key: …” first."));
    }
}

void HeaderEditor::askForBasicAuthentication()
{
    commitOpenEditor();
    auto *dialog =
        new BasicAuthDialog(m_model->contains(QStringLiteral("Authorization")), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BasicAuthDialog::chosen, this, [this](const Header &header) {
        m_showValues->setChecked(false);
        m_model->set(header);
    });
    dialog->open();
}

void HeaderEditor::updateNote()
{
    m_problems->showNote(FieldNote::Severity::Error, m_model->problemLines(shownProblems));
    m_hidden->showNote(FieldNote::Severity::Warning, m_model->hiddenLines(shownProblems));
    m_clean->setVisible(!m_hidden->text().isEmpty());
    m_clean->setAccessibleDescription(m_hidden->text());
}

void HeaderEditor::updateButtons()
{
    const bool selected = m_table->selectionModel()->hasSelection();
    m_remove->setEnabled(selected);
    m_remove->setToolTip(selected ? QString() : tr("Select a header first"));
}

} // namespace hookdesk
