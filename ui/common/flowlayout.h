// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidgetList>

#include <functional>

namespace hookdesk {

/// What stands in one line of a FlowLayout or in none.
[[nodiscard]] QWidget *keptTogether(const QWidgetList &widgets, QWidget *parent);
/// The field with its label; see translatedLabel().
[[nodiscard]] QWidget *labelled(QWidget *field, std::function<QString()> name);

/// A row of buttons and fields that goes on in a next line where the width ends. What may grow
/// takes the room that is left in its line; what was added as trailing stands at the end of its
/// line, and goes on in the next one together.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// From this widget on everything goes to the end of the line.
    void addTrailing(QWidget *widget);
    /// Moves the widget, which is here already or new, behind the other.
    void insertAfter(const QWidget *other, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line
    {
        QList<QLayoutItem *> items;
        QLayoutItem *firstTrailing = nullptr;
        int width = 0; ///< Of the items as they wish, with the gaps.
        int height = 0;
    };

    [[nodiscard]] QList<Line> lines(int width) const;
    [[nodiscard]] QList<QLayoutItem *> trailingItems() const;
    void place(const Line &line, const QRect &room) const;
    [[nodiscard]] QRect inside(const QRect &rect) const;
    [[nodiscard]] QSize withMargins(const QSize &size) const;

    QList<QLayoutItem *> m_items;
    QWidget *m_firstTrailing = nullptr;
};

} // namespace hookdesk
