// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background.h"
#include "app/domain/webhookevent.h"
#include "app/store/storeerror.h"
#include "ui/events/payloadtext.h"

#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QStackedWidget;
class QTabWidget;

namespace hookdesk {

class FileExports;
class ForeignTextEdit;
class MessageBar;
class PayloadEdit;
class PayloadSearch;
class PayloadTree;
class WrappedText;

/// The payload of an event as exact text and as a tree, and the log's own record of it.
class PayloadView : public QWidget
{
    Q_OBJECT

public:
    /// `exports` outlive the view.
    explicit PayloadView(FileExports &exports, QWidget *parent = nullptr);

    /// `recordText`: the log's record without the payload, ready to be shown; empty: none.
    void setEvent(const WebhookEvent &event, const QString &recordText);

private:
    void createTextTab();
    void createTreeTab();
    void createRecordTab();
    void createButtons();
    void connectParts();
    void setTexts();
    void showNotes();
    void read();
    void take(std::shared_ptr<const PayloadText> payload);
    void fillTree();
    void copy();
    void save();
    void showSaved(const QString &path, const StoreResult<int> &saved);

    using SharedText = std::shared_ptr<const PayloadText>;

    FileExports &m_exports;
    EventId m_id;
    QByteArray m_body;
    bool m_bodyCut = false;
    bool m_treeIsFilled = false;
    SharedText m_payload;
    LatestInBackground m_reading;

    MessageBar *m_message;
    WrappedText *m_notes;
    QTabWidget *m_tabs;
    PayloadEdit *m_text = nullptr;
    PayloadSearch *m_search = nullptr;
    QCheckBox *m_formatted = nullptr;
    QStackedWidget *m_treePane = nullptr;
    PayloadTree *m_tree = nullptr;
    QLabel *m_treeHint = nullptr;
    ForeignTextEdit *m_record = nullptr;
};

} // namespace hookdesk
