// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/payloadtext.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <memory>

namespace hookdesk {

/// Shows the text of a payload and never changes it. Large ones come in portions, and only what can
/// be seen is coloured, so that megabytes do not stop the window. Copying gives the characters of
/// the payload, not those of the view.
class PayloadEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PayloadEdit(QWidget *parent = nullptr);

    void setPayload(std::shared_ptr<const PayloadText> payload);
    /// True until all of the payload is in the view.
    [[nodiscard]] bool isFilling() const { return m_fill.isActive(); }

    /// Marks these places; `current` (an index, or -1) stands out.
    void setMatches(const QList<TextPlace> &places, qsizetype current);
    /// Selects so many characters of the payload and scrolls there.
    void showPlace(qsizetype offset, qsizetype length);
    /// Where the selection or the cursor begins, in the payload.
    [[nodiscard]] qsizetype place() const;

signals:
    /// Ctrl+F, and F3 with Shift or without.
    void searchRequested();
    void nextRequested();
    void previousRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void fill();
    void fillUpTo(qsizetype line);
    void decorate();
    void colour(const QTextBlock &block);
    void markMatches(int firstPosition, int lastPosition);
    [[nodiscard]] qsizetype offsetOf(int position) const;
    [[nodiscard]] int positionOf(qsizetype offset) const;

    std::shared_ptr<const PayloadText> m_payload;
    qsizetype m_filled = 0; ///< Lines that are in the document.
    QTimer m_fill;
    QTimer m_decorate;
    int m_colouring = 0; ///< The state of a block that has the colours of now.
    QList<TextPlace> m_matches;
    qsizetype m_currentMatch = -1;
};

} // namespace hookdesk
