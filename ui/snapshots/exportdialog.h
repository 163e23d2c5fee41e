// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/definitionfile.h"
#include "app/store/storeerror.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace hookdesk {

class FieldNote;
class MessageBar;
class Session;
class SourcePicker;

/// Writes the webhooks of now, or of an earlier time, to a file for another environment.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// The session outlives the dialog.
    explicit ExportDialog(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] SourcePicker &source() { return *m_source; }
    void setWithCredentials(bool with);
    /// What would be written; empty while the source is being read.
    [[nodiscard]] QByteArray content() const;
    void save(const QString &path);

signals:
    void saved();

private:
    void layOut();
    void setTexts();
    void updateState();
    void askForPath();
    void showSaved(const QString &path, const StoreResult<int> &written, bool isComplete);

    Session &m_session;
    SourcePicker *m_source;
    QLabel *m_sourceLabel;
    QCheckBox *m_withCredentials;
    FieldNote *m_note;
    MessageBar *m_message;
    QPushButton *m_export;
    bool m_saving = false;
};

} // namespace hookdesk
