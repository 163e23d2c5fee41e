// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cuttexts.h"

#include "tests/support/shownwidgets.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QStyleOptionGroupBox>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace {

constexpr int lineEditMargin = 2; // what QLineEdit leaves at either side of its text
constexpr int titleButtons = 100; // what a desktop puts into a title bar beside the title

int widthOf(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

class Walk
{
public:
    void window(QWidget &window)
    {
        if (window.windowFlags().testFlag(Qt::Dialog))
            compare(window, window.windowTitle(),
                    window.fontMetrics().horizontalAdvance(window.windowTitle()) + titleButtons,
                    window.width());
        // What a layout needs makes its window larger, until it leaves the screen.
        const QSize screen = window.screen()->size();
        compare(window, window.windowTitle(), window.width(), screen.width());
        compare(window, window.windowTitle(), window.height(), screen.height(), "high");
        for (QWidget *child : shownWidgets(window))
            widget(*child);
    }

    [[nodiscard]] const QStringList &found() const { return m_found; }

private:
    void compare(const QWidget &widget, const QString &text, int needed, int given,
                 const char *direction = "wide")
    {
        if (needed > given)
            m_found.append(QStringLiteral("%1: \"%2\" needs %3, is %4 %5")
                               .arg(pathOf(widget), text.left(80).simplified())
                               .arg(needed)
                               .arg(given)
                               .arg(QLatin1String(direction)));
    }

    void widget(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            this->label(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            this->button(*button);
        else if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
            choices(*combo);
        else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            hint(*line);
        else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
            hint(*edit);
        else if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
            title(*box);
        else if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
            tabs(*bar);
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            sections(*header);
        else if (const auto *list = qobject_cast<const QListView *>(&widget))
            entries(*list);
    }

    /// Whether it reaches out of what it stands in; what scrolls may.
    void inside(const QWidget &widget, const QString &text)
    {
        const QWidget *parent = widget.parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (text.isEmpty() || (area && area->viewport() == parent))
            return;
        const QRect outer = parent->rect();
        const QRect inner = widget.geometry();
        compare(widget, text, inner.width(), outer.intersected(inner).width());
        compare(widget, text, inner.height(), outer.intersected(inner).height(), "high");
    }

    void label(const QLabel &label)
    {
        const QString text = label.text();
        if (text.isEmpty())
            return;
        inside(label, text);
        if (label.inherits("hookdesk::ElidedLabel"))
            return; // it ends in dots, and has the whole in its tool tip
        if (!label.wordWrap()) {
            compare(label, text, label.sizeHint().width(), label.width());
            compare(label, text, label.sizeHint().height(), label.height(), "high");
            return;
        }
        compare(label, text, label.heightForWidth(label.width()), label.height(), "high");
        compare(label, text, label.minimumSizeHint().width(), label.width());
    }

    void button(const QAbstractButton &button)
    {
        if (button.objectName() == QLatin1String("qt_toolbar_ext_button") ||
            button.objectName() == QLatin1String("qt_menubar_ext_button")) {
            m_found.append(pathOf(button) + QStringLiteral(": not everything has room"));
            return;
        }
        const QString text = button.text();
        if (text.isEmpty())
            return;
        inside(button, text);
        QStyleOptionButton option;
        option.initFrom(&button);
        option.text = text;
        option.icon = button.icon();
        option.iconSize = button.iconSize();
        const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
        const auto room = [&](QStyle::SubElement part) {
            return button.style()->subElementRect(part, &option, &button).width();
        };
        if (qobject_cast<const QPushButton *>(&button))
            compare(button, text, widthOf(button, text) + icon,
                    room(QStyle::SE_PushButtonContents));
        else if (qobject_cast<const QCheckBox *>(&button))
            compare(button, text, widthOf(button, text) + icon, room(QStyle::SE_CheckBoxContents));
        else if (qobject_cast<const QRadioButton *>(&button))
            compare(button, text, widthOf(button, text) + icon,
                    room(QStyle::SE_RadioButtonContents));
        else if (const auto *tool = qobject_cast<const QToolButton *>(&button);
                 !tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly)
            compare(button, text, button.sizeHint().width(), button.width());
        if (button.hasHeightForWidth())
            compare(button, text, button.heightForWidth(button.width()), button.height(), "high");
    }

    /// All of them: another one is one click away.
    void choices(const QComboBox &combo)
    {
        if (combo.lineEdit())
            return; // is looked at as a field
        if (combo.inherits("hookdesk::ChoiceBox") && combo.width() < combo.sizeHint().width())
            return; // it ends in dots where there is no room, and has the whole in its tool tip
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        const int room =
            combo.style()
                ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo)
                .width();
        for (int index = 0; index < combo.count(); ++index) {
            const int icon = combo.itemIcon(index).isNull() ? 0 : combo.iconSize().width() + 4;
            const QString text = combo.itemText(index);
            compare(combo, text, combo.fontMetrics().horizontalAdvance(text) + icon, room);
        }
    }

    void hint(const QLineEdit &line)
    {
        if (!line.text().isEmpty() || line.placeholderText().isEmpty())
            return;
        QStyleOptionFrame option;
        option.initFrom(&line);
        option.lineWidth =
            line.hasFrame() ? line.style()->pixelMetric(QStyle::PM_DefaultFrameWidth) : 0;
        const QMargins margins = line.textMargins();
        int room =
            line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line).width() -
            margins.left() - margins.right() - 2 * lineEditMargin;
        for (const auto *icon : line.findChildren<QToolButton *>()) {
            const bool isClear = icon->objectName() == QLatin1String("_q_qlineeditclearbutton");
            if (icon->isVisible() && !isClear)
                room -= icon->width() + 4;
        }
        compare(line, line.placeholderText(), widthOf(line, line.placeholderText()), room);
    }

    void hint(const QPlainTextEdit &edit)
    {
        if (!edit.toPlainText().isEmpty() || edit.placeholderText().isEmpty())
            return;
        const QRect room = edit.viewport()->rect();
        const QRect needed =
            edit.fontMetrics().boundingRect(room, Qt::TextWordWrap, edit.placeholderText());
        compare(edit, edit.placeholderText(), needed.height(), room.height(), "high");
    }

    void title(const QGroupBox &box)
    {
        if (box.title().isEmpty())
            return;
        QStyleOptionGroupBox option;
        option.initFrom(&box);
        option.text = box.title();
        option.lineWidth = 1;
        option.textAlignment = box.alignment();
        option.subControls = QStyle::SC_GroupBoxFrame | QStyle::SC_GroupBoxLabel;
        if (box.isCheckable())
            option.subControls |= QStyle::SC_GroupBoxCheckBox;
        const QRect room = box.style()->subControlRect(QStyle::CC_GroupBox, &option,
                                                       QStyle::SC_GroupBoxLabel, &box);
        // Qt gives a title the room of its ink, which is less than its advance.
        const int ink = box.fontMetrics().boundingRect(box.title()).width();
        compare(box, box.title(), ink, room.intersected(box.rect()).width());
    }

    void tabs(const QTabBar &bar)
    {
        for (const auto *scroll : bar.findChildren<QToolButton *>()) {
            if (scroll->isVisible())
                m_found.append(pathOf(bar) + QStringLiteral(": not every tab has room"));
        }
        for (int tab = 0; tab < bar.count(); ++tab) {
            if (!bar.isTabVisible(tab))
                continue;
            compare(bar, bar.tabText(tab), widthOf(bar, bar.tabText(tab)),
                    bar.tabRect(tab).width());
        }
    }

    void sections(const QHeaderView &header)
    {
        const QAbstractItemModel *model = header.model();
        if (!model || header.orientation() != Qt::Horizontal)
            return;
        const int margin = header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
        const int arrow = header.style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &header);
        for (int section = 0; section < header.count(); ++section) {
            const QString text = model->headerData(section, Qt::Horizontal).toString();
            if (text.isEmpty() || header.isSectionHidden(section))
                continue;
            const bool sorted =
                header.isSortIndicatorShown() && header.sortIndicatorSection() == section;
            compare(header, text,
                    widthOf(header, text) + 2 * margin + (sorted ? arrow + margin : 0),
                    header.sectionSize(section));
        }
    }

    void entries(const QListView &list)
    {
        const QAbstractItemModel *model = list.model();
        if (!model || list.inherits("QComboBoxListView"))
            return;
        for (int row = 0; row < model->rowCount(list.rootIndex()); ++row) {
            const QModelIndex index = model->index(row, 0, list.rootIndex());
            const int icon = index.data(Qt::DecorationRole).isNull() ? 0 : list.iconSize().width();
            const int gap = 2 * (list.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
            const int parts = icon > 0 ? 2 : 1;
            const QString text = index.data().toString();
            if (list.textElideMode() != Qt::ElideNone &&
                index.data(Qt::ToolTipRole).toString().contains(text.left(80).toHtmlEscaped()))
                continue; // shortened where it has to be, and told whole
            const QRect seen = list.visualRect(index);
            // What is further down can be scrolled to.
            const int room =
                std::min(seen.right(), list.viewport()->width()) - std::max(seen.left(), 0) + 1;
            const int beside = icon + parts * gap;
            const QSize needed =
                list.fontMetrics()
                    .boundingRect(QRect(0, 0, room - beside, seen.height()),
                                  list.wordWrap() ? Qt::TextWordWrap : Qt::TextSingleLine, text)
                    .size();
            compare(list, text, needed.width() + beside, room);
            compare(list, text, needed.height(), seen.height(), "high");
        }
    }

    QStringList m_found;
};

} // namespace

QStringList cutTexts(QWidget &window)
{
    Walk walk;
    walk.window(window);
    return walk.found();
}
