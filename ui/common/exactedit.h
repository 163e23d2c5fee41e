// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/secretedit.h"

#include <QByteArray>

namespace hookdesk {

/// A text field that keeps bytes: what is set or pasted whole stays as it came, line ends, byte
/// order mark and all, until somebody types. Qt's own document knows one kind of line end only.
class ExactEdit : public SecretTextEdit
{
    Q_OBJECT

public:
    enum class LineEnds { None, Lf, CrLf, Mixed };

    /// What a person should know about the bytes, because the field can't show it.
    struct Facts
    {
        qsizetype size = 0;
        LineEnds lineEnds = LineEnds::None;
        bool hasByteOrderMark = false;
        bool isShownWhole = true; ///< Otherwise it can't be edited, and only its beginning is seen.
        bool isText = true;       ///< UTF-8 without control characters; otherwise not editable.
        /// Mixed line ends, or separators that Qt takes for such, became the same by typing.
        bool wasUnified = false;
        bool lostSurrogates = false; ///< Half characters were replaced: they have no bytes.
    };

    /// Larger contents are kept whole and shown in part.
    static constexpr qsizetype mostShown = 512 * 1024;

    /// `name` is what the text is, for assistive technology.
    explicit ExactEdit(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QByteArray bytes() const;
    void setBytes(const QByteArray &bytes);
    /// As text from outside the program comes in: its line ends are kept.
    void setExactText(const QString &text);
    /// The same in place of the cursor's selection; what stands around it is kept exactly, too.
    void insertExactText(QTextCursor where, const QString &text);
    [[nodiscard]] Facts facts() const;
    /// The text as it is shown, with line feeds.
    [[nodiscard]] QString shownText() const;
    /// The text with its own line ends, as far as it is shown.
    [[nodiscard]] QString exactText() const;
    /// What a person does not see in the shown text, marked in its place. Line ends are told by
    /// facts(), and quotes belong to JSON.
    [[nodiscard]] const QList<HiddenCharacter> &hidden() const { return m_hidden; }
    /// Marks blanks, tabs and line ends.
    void showInvisible(bool shown);
    /// Some lines: it grows where there is room, and leaves it to what stands below.
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void bytesChanged();

protected:
    void insertFromMimeData(const QMimeData *source) override;
    /// With the line ends and no-break spaces that are in the bytes.
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void documentEdited();
    void findHidden();
    void keep(const QByteArray &bytes, bool lostSurrogates);
    void show(const QByteArray &bytes);
    /// What the document says, with the line ends that were set.
    [[nodiscard]] QByteArray typedBytes() const;

    QByteArray m_bytes;     ///< As they were set.
    bool m_isTyped = false; ///< The document is what counts.
    bool m_survivesTyping = true;
    bool m_showing = false;
    Facts m_facts;
    QList<HiddenCharacter> m_hidden;
};

} // namespace hookdesk
