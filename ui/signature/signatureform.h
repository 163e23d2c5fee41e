// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/check.h"
#include "app/signature/rawrequest.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hookdesk {

class ExactEdit;
class RememberButton;
class SecretEdit;
class WebhookSecrets;
class WrappedText;

/// What is checked: pasted whole and split, or entered in its parts.
class SignatureForm : public QWidget
{
    Q_OBJECT

public:
    /// What the program knows of the webhook that a body names.
    struct KnownWebhook
    {
        QString label;
        QByteArray secret; ///< Told by Tribe or remembered; empty: unknown.
    };
    using FindWebhook = std::function<std::optional<KnownWebhook>(const QString &webhookId)>;

    /// The secrets outlive the form.
    SignatureForm(FindWebhook findWebhook, WebhookSecrets &secrets, QWidget *parent = nullptr);
    /// Takes the secret out of the field.
    ~SignatureForm() override;

    [[nodiscard]] SignedRequest request() const;
    /// Nothing at all was entered.
    [[nodiscard]] bool isEmpty() const;
    /// The id of the webhook in the body; empty without one.
    [[nodiscard]] QString webhookId() const { return m_webhookId; }

    /// The id of the record that the body tells of; empty without one.
    [[nodiscard]] QString subjectId() const { return m_subjectId; }

    /// Shows a request that came in another way; every header may hold the signature.
    void setRequest(const QByteArray &body, const QList<RawHeader> &headers);
    void focusSignature();
    void clear();
    /// Other secrets are known now.
    void updateKnown();

signals:
    void edited();
    void checkRequested();

private:
    void createParts();
    void setTexts();
    void layOut();
    [[nodiscard]] QWidget *makeBodyArea();
    [[nodiscard]] QWidget *makeFields();
    void rawEdited();
    void split();
    void takeBody();
    void fillSecret();
    void useKnownSecret();
    [[nodiscard]] std::optional<KnownWebhook> namedWebhook() const;
    void setCandidates(const QList<RawHeader> &candidates);
    void loadBody();
    void takeFile(const std::optional<QByteArray> &bytes);
    void updateNotes();
    void showNotes();
    void showRawNotes();
    void announceEdit();
    [[nodiscard]] QString bodyNote() const;

    const FindWebhook m_findWebhook;
    QTimer m_splitTimer;
    ExactEdit *m_raw;
    ExactEdit *m_body;
    SecretEdit *m_secret;
    QLineEdit *m_value;
    WrappedText *m_rawNotes;
    QLabel *m_bodyNote;
    QLabel *m_webhookNote;
    RememberButton *m_remember;
    QPushButton *m_useKnown;
    QLabel *m_valueNote;
    QPushButton *m_load;
    QPushButton *m_check;
    QPushButton *m_clear;
    QCheckBox *m_invisible;
    QAction *m_reveal = nullptr;
    QList<ReceivedSignature> m_candidates; ///< Of the raw request, while nobody typed another one.
    QString m_filledValue;
    QString m_filledSecret;
    QString m_webhookId;
    QString m_subjectId;
    QString m_loadedFrom;   ///< The name of the file that the body is of.
    QString m_unreadFile;   ///< The name of one that could not be read, until something changes.
    RawRequest m_split;     ///< What was pasted, without its body.
    QByteArray m_splitBody; ///< That of what was pasted, while the field shows it.
};

} // namespace hookdesk
