// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace hookdesk {

/// Plain text that can be selected and is as high as it needs to be. Unlike a label it also breaks
/// where there is no blank, as in a long address.
class WrappedText : public QTextEdit
{
    Q_OBJECT

public:
    /// `name` is what the text is, for assistive technology.
    explicit WrappedText(const QString &name, QWidget *parent = nullptr);

    void setText(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitHeight();
};

} // namespace hookdesk
