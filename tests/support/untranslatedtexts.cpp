// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/untranslatedtexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTextDocument>
#include <QTextDocumentFragment>

#include <algorithm>

namespace {

constexpr int itemRows = 60;

bool hasLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

QString withoutMarkup(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

/// What no mark encloses.
QString outsideMarks(const QString &text, TextMarks marks)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        if (c == marks.opening)
            ++depth;
        else if (c == marks.closing)
            --depth;
        else if (depth == 0)
            rest.append(c);
    }
    return rest.trimmed();
}

class Walk
{
public:
    Walk(const IsForeign &isForeign, TextMarks marks)
        : m_isForeign(isForeign)
        , m_marks(marks)
    {
    }

    void window(QWidget &window)
    {
        note(window, "window title", window.windowTitle());
        widget(window);
        for (QWidget *child : window.findChildren<QWidget *>()) {
            if (child->isVisible() && child->window() == &window)
                widget(*child);
        }
        for (const auto *bar : window.findChildren<QMenuBar *>())
            menu(window, bar->actions());
    }

    [[nodiscard]] const QStringList &found() const { return m_found; }

private:
    void note(const QObject &object, const char *kind, const QString &text)
    {
        const QString rest = outsideMarks(withoutMarkup(text), m_marks);
        if (!hasLetter(rest) || m_isForeign(rest))
            return;
        const QString line = QStringLiteral("%1 %2 (%3): %4")
                                 .arg(QLatin1String(object.metaObject()->className()),
                                      object.objectName(), QLatin1String(kind), text);
        if (!m_found.contains(line))
            m_found.append(line);
    }

    void widget(QWidget &widget)
    {
        note(widget, "tool tip", widget.toolTip());
        note(widget, "status tip", widget.statusTip());
        if (const QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&widget)) {
            note(widget, "accessible name", read->text(QAccessible::Name));
            note(widget, "accessible description", read->text(QAccessible::Description));
        }
        simple(widget);
        fields(widget);
        for (const QAction *each : widget.actions())
            action(*each);
        if (const auto *view = qobject_cast<QAbstractItemView *>(&widget))
            items(*view);
    }

    void simple(QWidget &widget)
    {
        if (const auto *label = qobject_cast<QLabel *>(&widget))
            note(widget, "text", label->text());
        if (const auto *button = qobject_cast<QAbstractButton *>(&widget))
            note(widget, "text", button->text());
        if (const auto *box = qobject_cast<QGroupBox *>(&widget))
            note(widget, "title", box->title());
        if (const auto *bar = qobject_cast<QTabBar *>(&widget)) {
            for (int tab = 0; tab < bar->count(); ++tab) {
                note(widget, "tab", bar->tabText(tab));
                note(widget, "tab's tool tip", bar->tabToolTip(tab));
            }
        }
    }

    void fields(QWidget &widget)
    {
        if (const auto *line = qobject_cast<QLineEdit *>(&widget))
            note(widget, "placeholder", line->placeholderText());
        if (const auto *edit = qobject_cast<QPlainTextEdit *>(&widget))
            note(widget, "placeholder", edit->placeholderText());
        if (const auto *number = qobject_cast<QSpinBox *>(&widget))
            note(widget, "number",
                 number->prefix() + number->suffix() + number->specialValueText());
        if (const auto *number = qobject_cast<QDoubleSpinBox *>(&widget))
            note(widget, "number",
                 number->prefix() + number->suffix() + number->specialValueText());
        if (const auto *combo = qobject_cast<QComboBox *>(&widget)) {
            note(widget, "placeholder", combo->placeholderText());
            for (int index = 0; index < combo->count(); ++index)
                note(widget, "choice", combo->itemText(index));
        }
    }

    void action(const QAction &action)
    {
        if (!action.isVisible())
            return;
        note(action, "text", action.text());
        note(action, "tool tip", action.toolTip());
        note(action, "status tip", action.statusTip());
    }

    void menu(QWidget &window, const QList<QAction *> &actions)
    {
        for (const QAction *each : actions) {
            action(*each);
            if (each->menu())
                menu(window, each->menu()->actions());
        }
    }

    void items(const QAbstractItemView &view)
    {
        const QAbstractItemModel *model = view.model();
        if (!model || view.inherits("QComboBoxListView"))
            return;
        if (const auto *header = qobject_cast<const QHeaderView *>(&view)) {
            for (int section = 0; section < header->count(); ++section) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    note(view, "header",
                         model->headerData(section, header->orientation(), role).toString());
            }
            return;
        }
        for (int row = 0; row < std::min(itemRows, model->rowCount(view.rootIndex())); ++row) {
            for (int column = 0; column < model->columnCount(view.rootIndex()); ++column)
                item(view, model->index(row, column, view.rootIndex()));
        }
    }

    void item(const QAbstractItemView &view, const QModelIndex &index)
    {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                               Qt::AccessibleDescriptionRole})
            note(view, "item", index.data(role).toString());
    }

    const IsForeign &m_isForeign;
    const TextMarks m_marks;
    QStringList m_found;
};

} // namespace

QString MarkingTranslator::translate(const char *context, const char *source, const char *,
                                     int) const
{
    // Keys have names that are read back.
    if (qstrcmp(context, "QShortcut") == 0)
        return {};
    const TextMarks marks;
    return marks.opening + QString::fromUtf8(source) + marks.closing;
}

QStringList untranslatedTexts(QWidget &window, const IsForeign &isForeign, TextMarks marks)
{
    Walk walk(isForeign, marks);
    walk.window(window);
    return walk.found();
}
