// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;

namespace hookdesk {

/// One or more lines beneath a field that say in words what is wrong or doubtful about it. Plain
/// text; hidden while there is nothing to say. The field gets the text as its accessible
/// description, so that a screen reader says it with the field.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    enum class Severity { Hint, Warning, Error };

    explicit FieldNote(QWidget *parent = nullptr);

    /// The field that the note is about.
    void setField(QWidget *field);
    void showNote(Severity severity, const QString &text);
    void clear();

    [[nodiscard]] QString text() const;
    /// It fits itself to its width; a layout that does so too leaves gaps.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] bool isError() const
    {
        return m_severity == Severity::Error && !text().isEmpty();
    }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void updateLook();
    void fitHeight();

    QLabel *m_icon;
    QLabel *m_text;
    QPointer<QWidget> m_field;
    Severity m_severity = Severity::Hint;
};

} // namespace hookdesk
