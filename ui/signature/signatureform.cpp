// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signature/signatureform.h"

#include "app/base/background.h"
#include "app/domain/filetext.h"
#include "app/receiver/deliverycheck.h"
#include "app/signature/jsontext.h"
#include "app/signature/textcodecs.h"
#include "ui/common/consolestyle.h"
#include "ui/common/exactedit.h"
#include "ui/common/filedialog.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/hiddencharacternote.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/plaintext.h"
#include "ui/common/secretedit.h"
#include "ui/common/theme.h"
#include "ui/common/wrappedtext.h"
#include "ui/signature/rememberbutton.h"
#include "ui/signature/splitnotetext.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace hookdesk {

namespace {

using namespace std::chrono_literals;

constexpr auto pauseBeforeSplit = 250ms;
constexpr qint64 largestFile = 512LL * 1024 * 1024;
/// Above, the id of the webhook is not looked for: no event of Tribe is so long.
constexpr qsizetype largestSearched = 4 * 1024 * 1024;
/// So much of a file tells its encoding.
constexpr qsizetype longestLookedAt = 4096;

std::optional<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return std::nullopt;
    QByteArray bytes = file.read(largestFile);
    return file.error() == QFileDevice::NoError ? std::optional(std::move(bytes)) : std::nullopt;
}

QString textMember(const std::optional<JsonText> &json, QByteArrayView name)
{
    const std::optional<QByteArray> text =
        json ? jsonStringValue(json->member(name)) : std::nullopt;
    return text ? QString::fromUtf8(*text) : QString();
}

QLabel *noteLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString lineEndsText(const ExactEdit::Facts &facts)
{
    switch (facts.lineEnds) {
    case ExactEdit::LineEnds::None:
        return SignatureForm::tr("no line breaks");
    case ExactEdit::LineEnds::Lf:
        return SignatureForm::tr("LF line endings");
    case ExactEdit::LineEnds::CrLf:
        return SignatureForm::tr("CRLF line endings");
    case ExactEdit::LineEnds::Mixed:
        return SignatureForm::tr("mixed line endings");
    }
    return {};
}

/// What the field can't show, a sentence for each.
QStringList oddities(const ExactEdit &edit)
{
    const ExactEdit::Facts facts = edit.facts();
    QStringList odd;
    if (!facts.isText && utf8OfUtf16(edit.bytes().left(longestLookedAt)))
        odd.append(SignatureForm::tr("UTF-16, as Windows editors save it. Tribe sends UTF-8."));
    if (facts.hasByteOrderMark)
        odd.append(SignatureForm::tr("Starts with a byte order mark."));
    if (!facts.isText)
        odd.append(SignatureForm::tr("Not UTF-8 text: it cannot be edited here."));
    if (!facts.isShownWhole)
        odd.append(SignatureForm::tr("Only the beginning is shown; everything is checked."));
    if (facts.wasUnified)
        odd.append(
            SignatureForm::tr("Editing changed its mixed line endings or separators to LF."));
    if (facts.lostSurrogates)
        odd.append(SignatureForm::tr("Half characters (lone surrogates) were replaced."));
    if (!edit.hidden().isEmpty())
        odd.append(SignatureForm::tr("Hidden: %1.", "hidden characters and where they are")
                       .arg(hiddenCharactersText(edit.hidden())));
    return odd;
}

} // namespace

SignatureForm::SignatureForm(FindWebhook findWebhook, WebhookSecrets &secrets, QWidget *parent)
    : QWidget(parent)
    , m_findWebhook(std::move(findWebhook))
    , m_raw(new ExactEdit({}, this))
    , m_body(new ExactEdit({}, this))
    , m_secret(new SecretEdit(this))
    , m_value(new QLineEdit(this))
    , m_rawNotes(new WrappedText({}, this))
    , m_bodyNote(noteLabel(this))
    , m_webhookNote(noteLabel(this))
    , m_remember(new RememberButton(
          secrets, [this] { return m_secret->text().toUtf8(); }, this))
    , m_useKnown(new QPushButton(this))
    , m_valueNote(noteLabel(this))
    , m_load(new QPushButton(themeIcon(QStringLiteral("document-open")), {}, this))
    , m_check(new QPushButton(themeIcon(QStringLiteral("dialog-ok-apply")), {}, this))
    , m_clear(new QPushButton(themeIcon(QStringLiteral("edit-clear-all")), {}, this))
    , m_invisible(new QCheckBox(this))
{
    createParts();
    setButtonRole(*m_check, ButtonRole::Primary);
    layOut();
    keepTranslated(this, [this] { setTexts(); });
    keepRoomForHint(m_value);
}

void SignatureForm::setTexts()
{
    m_raw->setAccessibleName(tr("Raw request"));
    m_raw->setPlaceholderText(tr("Paste an HTTP request, a curl command or the headers"));
    m_body->setAccessibleName(tr("Request body"));
    m_body->setPlaceholderText(tr("The body exactly as received"));
    m_secret->setAccessibleName(tr("Webhook secret"));
    m_reveal->setText(tr("Show the secret"));
    m_value->setAccessibleName(tr("Received signature"));
    m_value->setPlaceholderText(tr("88 characters, from a header of the request"));
    m_rawNotes->setAccessibleName(tr("Notes on the raw request"));
    m_useKnown->setText(tr("&Use the known secret"));
    m_load->setText(tr("&Load body from file…"));
    m_check->setText(tr("&Check"));
    m_clear->setText(tr("Clear &all"));
    m_invisible->setText(tr("Show &invisible characters"));
    showNotes();
    showRawNotes();
}

SignatureForm::~SignatureForm()
{
    // Whoever listened may be half gone.
    m_secret->disconnect(this);
    m_secret->clear();
}

void SignatureForm::createParts()
{
    m_value->setObjectName(QStringLiteral("receivedSignature"));
    m_secret->setObjectName(QStringLiteral("webhookSecret"));
    m_raw->setSecret(true); // before it is split, nobody knows what is in it
    m_reveal =
        m_secret->addAction(themeIcon(QStringLiteral("view-visible")), QLineEdit::TrailingPosition);
    m_reveal->setCheckable(true);
    m_reveal->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)); // no Tab leads there
    m_reveal->setShortcutContext(Qt::WidgetShortcut);
    connect(m_reveal, &QAction::toggled, m_secret, &SecretEdit::setShown);
    m_splitTimer.setSingleShot(true);
    m_splitTimer.setInterval(pauseBeforeSplit);
    connect(&m_splitTimer, &QTimer::timeout, this, &SignatureForm::split);
    connect(m_raw, &ExactEdit::bytesChanged, this, &SignatureForm::rawEdited);
    connect(m_body, &ExactEdit::bytesChanged, this, &SignatureForm::takeBody);
    connect(m_secret, &QLineEdit::textChanged, this, &SignatureForm::announceEdit);
    connect(m_value, &QLineEdit::textChanged, this, &SignatureForm::announceEdit);
    connect(m_load, &QPushButton::clicked, this, &SignatureForm::loadBody);
    connect(m_useKnown, &QPushButton::clicked, this, &SignatureForm::useKnownSecret);
    connect(m_remember, &RememberButton::failed, m_webhookNote, [this](const QString &text) {
        m_webhookNote->setText(text);
        m_webhookNote->show();
    });
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (m_splitTimer.isActive())
            split();
        emit checkRequested();
    });
}

QWidget *SignatureForm::makeBodyArea()
{
    auto *area = new QWidget(this);
    connect(m_invisible, &QCheckBox::toggled, m_body, &ExactEdit::showInvisible);
    connect(m_invisible, &QCheckBox::toggled, m_raw, &ExactEdit::showInvisible);
    auto *below = new QHBoxLayout;
    below->addWidget(m_load);
    below->addWidget(m_invisible);
    below->addStretch(1);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(translatedLabel([] { return tr("Request &body"); }, m_body));
    column->addWidget(m_body, 1);
    column->addWidget(m_bodyNote);
    column->addLayout(below);
    return area;
}

QWidget *SignatureForm::makeFields()
{
    auto *area = new QWidget(this);
    auto *form = new QFormLayout(area);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *secret = new QHBoxLayout;
    secret->addWidget(m_secret, 1);
    secret->addWidget(m_remember);
    form->addRow(translatedLabel([] { return tr("Webhook &secret"); }, m_secret), secret);
    form->addRow(QString(), m_webhookNote);
    form->addRow(QString(), m_useKnown);
    m_useKnown->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addRow(translatedLabel([] { return tr("&Received signature"); }, m_value), m_value);
    form->addRow(QString(), m_valueNote);
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_secret, m_value})
        new HiddenCharacterNote(*field, TextUse::Value);
    return area;
}

void SignatureForm::layOut()
{
    auto *rawArea = new QWidget(this);
    auto *raw = new QVBoxLayout(rawArea);
    raw->setContentsMargins(0, 0, 0, 0);
    raw->setSpacing(spacing::small);
    raw->addWidget(translatedLabel([] { return tr("Raw re&quest"); }, m_raw));
    raw->addWidget(m_raw, 1);
    raw->addWidget(m_rawNotes);
    auto *texts = new QSplitter(Qt::Vertical, this);
    texts->setChildrenCollapsible(false);
    texts->addWidget(rawArea);
    texts->addWidget(makeBodyArea());
    auto *buttons = new QHBoxLayout;
    connect(m_clear, &QPushButton::clicked, this, &SignatureForm::clear);
    buttons->addWidget(m_check);
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(texts, 1);
    column->addWidget(makeFields());
    column->addLayout(buttons);
}

SignedRequest SignatureForm::request() const
{
    SignedRequest made{.body = m_body->bytes(),
                       .secret = m_secret->text().toUtf8(),
                       .isBodyKnown = m_split.hasBody,
                       .isBodyParsed = m_split.hasNote(RawRequestNote::BodyWasParsed) &&
                                       m_body->bytes() == m_splitBody};
    if (!m_candidates.isEmpty() && m_value->text() == m_filledValue)
        made.received = m_candidates;
    else if (!m_value->text().isEmpty())
        made.received = {{{}, m_value->text().toUtf8()}};
    return made;
}

bool SignatureForm::isEmpty() const
{
    return m_body->facts().size == 0 && m_secret->text().isEmpty() && m_value->text().isEmpty();
}

void SignatureForm::focusSignature()
{
    m_value->setFocus();
}

void SignatureForm::setRequest(const QByteArray &body, const QList<RawHeader> &headers)
{
    clear();
    m_split.headers = headers;
    m_split.hasBody = !headers.isEmpty();
    setCandidates(signatureCandidates(m_split));
    m_body->setBytes(body);
    announceEdit();
}

void SignatureForm::clear()
{
    m_splitTimer.stop();
    m_raw->setBytes({});
    m_splitTimer.stop();
    m_split = {};
    m_splitBody.clear();
    setCandidates({});
    m_loadedFrom.clear();
    m_filledSecret.clear(); // nobody typed the empty one
    m_secret->clear();
    m_body->setBytes({});
    updateNotes();
}

void SignatureForm::rawEdited()
{
    m_splitTimer.start();
    emit edited();
}

void SignatureForm::split()
{
    m_splitTimer.stop();
    const RawRequest found = splitRawRequest(m_raw->bytes());
    m_split = found;
    m_split.body.clear();
    showRawNotes();
    m_rawNotes->setVisible(found.kind != RawRequestKind::Nothing || !found.notes.isEmpty());
    if (found.kind == RawRequestKind::Nothing)
        return;
    m_loadedFrom.clear();
    setCandidates(signatureCandidates(found));
    // The body of the request before is not that of this one.
    if (found.hasBody || m_body->bytes() == m_splitBody)
        m_body->setBytes(found.body);
    m_splitBody = found.body;
    announceEdit();
}

void SignatureForm::showRawNotes()
{
    QStringList notes{splitKindText(m_split)};
    for (const SplitNote &note : std::as_const(m_split.notes))
        notes.append(splitNoteText(note));
    notes.removeAll(QString());
    m_rawNotes->setText(notes.join(QLatin1Char('\n')));
}

void SignatureForm::setCandidates(const QList<RawHeader> &candidates)
{
    m_candidates.clear();
    for (const RawHeader &header : candidates)
        m_candidates.append({header.name, header.value});
    m_filledValue = candidates.isEmpty() ? QString() : QString::fromUtf8(candidates.first().value);
    m_value->setText(m_filledValue);
    m_filledValue = m_value->text(); // a line edit may show it otherwise
    m_value->setCursorPosition(0);
}

void SignatureForm::takeBody()
{
    const QByteArray body = m_body->bytes();
    const auto json = body.size() > largestSearched ? std::nullopt : JsonText::parse(body);
    const auto payload = json ? JsonText::parse(json->member("payload")) : std::nullopt;
    // Also of a body that is damaged further on, as the live receiver reads it.
    m_webhookId = body.size() > largestSearched ? QString() : webhookIdOf(body);
    m_subjectId = textMember(payload, "entityId") + textMember(payload, "relationshipId");
    fillSecret();
    announceEdit();
}

/// A secret that somebody typed stays.
void SignatureForm::fillSecret()
{
    if (m_secret->text() == m_filledSecret)
        useKnownSecret();
}

void SignatureForm::useKnownSecret()
{
    const std::optional<KnownWebhook> known = namedWebhook();
    m_filledSecret = known ? QString::fromUtf8(known->secret) : QString();
    m_secret->setText(m_filledSecret);
}

std::optional<SignatureForm::KnownWebhook> SignatureForm::namedWebhook() const
{
    return m_webhookId.isEmpty() ? std::nullopt : m_findWebhook(m_webhookId);
}

void SignatureForm::updateKnown()
{
    fillSecret();
    announceEdit();
}

void SignatureForm::loadBody()
{
    QFileDialog *dialog =
        fileDialog(this, tr("Load the body from a file"), QFileDialog::AcceptOpen);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_loadedFrom = QFileInfo(path).fileName();
        m_load->setEnabled(false);
        runInBackground(
            this, [path] { return readFile(path); },
            [this](const std::optional<QByteArray> &bytes) { takeFile(bytes); });
    });
    dialog->open();
}

void SignatureForm::takeFile(const std::optional<QByteArray> &bytes)
{
    m_load->setEnabled(true);
    const QString name = std::exchange(m_loadedFrom, QString());
    if (!bytes) {
        m_unreadFile = name;
        return showNotes();
    }
    m_body->setBytes(*bytes);
    m_loadedFrom = name;
    updateNotes();
}

void SignatureForm::announceEdit()
{
    updateNotes();
    emit edited();
}

QString SignatureForm::bodyNote() const
{
    if (!m_unreadFile.isEmpty())
        return tr("%1 cannot be read, or is larger than %2. Choose another file.")
            .arg(plainLine(m_unreadFile, 200), QLocale().formattedDataSize(largestFile));
    const ExactEdit::Facts facts = m_body->facts();
    QStringList parts{tr("%n byte(s)", nullptr, static_cast<int>(facts.size)) +
                      QStringLiteral(" · ") + lineEndsText(facts)};
    if (!m_loadedFrom.isEmpty())
        parts.append(tr("Loaded from %1.").arg(plainLine(m_loadedFrom, 200)));
    return (parts + oddities(*m_body)).join(QStringLiteral("  "));
}

void SignatureForm::updateNotes()
{
    m_unreadFile.clear();
    showNotes();
}

void SignatureForm::showNotes()
{
    m_rawNotes->setVisible(m_raw->facts().size > 0);
    m_bodyNote->setText(bodyNote());
    const std::optional<KnownWebhook> known = namedWebhook();
    m_useKnown->setVisible(known && !known->secret.isEmpty() &&
                           m_secret->text() != QString::fromUtf8(known->secret));
    QString note;
    if (known) {
        const QString label = plainLine(known->label, 100);
        note = known->secret.isEmpty()
                   ? tr("The body names the webhook %1. Copy its secret from Tribe.").arg(label)
                   : tr("The body names the webhook %1. Its secret is known.").arg(label);
    } else if (!m_webhookId.isEmpty()) {
        note = tr("The body names a webhook of another environment: %1")
                   .arg(plainLine(m_webhookId, 100));
    }
    m_webhookNote->setText(note);
    m_webhookNote->setVisible(!note.isEmpty());
    m_remember->setWebhook(known ? std::optional(WebhookId{m_webhookId}) : std::nullopt);
    const bool usesHeaders = !m_candidates.isEmpty() && m_value->text() == m_filledValue;
    m_valueNote->setText(usesHeaders ? tr("From %1; %n possible header(s), all checked.", nullptr,
                                          static_cast<int>(m_candidates.size()))
                                           .arg(plainLine(textOf(m_candidates.first().header), 100))
                                     : QString());
    m_valueNote->setVisible(usesHeaders);
}

} // namespace hookdesk
