// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signature/receiverpane.h"

#include "app/api/webhookdecoder.h"
#include "app/base/wipe.h"
#include "app/delivery/sandboxchangejob.h"
#include "app/log/credentialshape.h"
#include "app/session/session.h"
#include "app/session/webhooksecrets.h"
#include "ui/common/errortext.h"
#include "ui/common/exactedit.h"
#include "ui/common/fieldnote.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/flowlayout.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/messagebar.h"
#include "ui/common/plaintext.h"
#include "ui/common/recordtablelook.h"
#include "ui/common/secretedit.h"
#include "ui/common/theme.h"
#include "ui/common/webhookpresentation.h"
#include "ui/signature/rememberbutton.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr int firstPort = 8765;
constexpr int highestPort = 65535;
const QLatin1String portKey("signature/receiverPort");

/// The head as it would stand in a request; the body follows exactly.
QByteArray exactText(const ReceivedDelivery &delivery)
{
    if (delivery.method.isEmpty()) // refused before it was known
        return {};
    QByteArray text = delivery.method + ' ' + delivery.path.toUtf8();
    if (!delivery.query.isEmpty())
        text += '?' + delivery.query;
    text += " HTTP/1.1\r\n";
    for (const RawHeader &header : delivery.headers)
        text += header.name + ": " + header.value + "\r\n";
    return text + "\r\n" + delivery.body;
}

/// The signature is none: it is good for one body.
bool carriesCredential(const ReceivedDelivery &delivery)
{
    return std::any_of(delivery.headers.begin(), delivery.headers.end(), [](const RawHeader &each) {
        return !each.name.toLower().contains("signature") &&
               looksLikeCredential(QString::fromUtf8(each.name), QString::fromUtf8(each.value));
    });
}

QString forwardProblemText(ForwardProblem problem)
{
    switch (problem) {
    case ForwardProblem::NotHttp:
        return ReceiverPane::tr("Start the address with http:// or https://.");
    case ForwardProblem::NotLoopback:
        return ReceiverPane::tr(
            "Use an address on this computer, such as http://localhost:3000/hook. Deliveries may "
            "contain personal data.");
    case ForwardProblem::UserInfo:
        return ReceiverPane::tr("Remove user name and password from the address.");
    case ForwardProblem::Loop:
        return ReceiverPane::tr("This is the receiver itself. Enter another address.");
    }
    return {};
}

QString startErrorText(const ReceiverError &error)
{
    switch (error.kind) {
    case ReceiverError::Kind::PortInUse:
        return ReceiverPane::tr("Another program uses port %1. Choose another port.")
            .arg(error.port);
    case ReceiverError::Kind::NotAllowed:
        return ReceiverPane::tr("Port %1 is reserved for the system. Choose a port above 1023.")
            .arg(error.port);
    case ReceiverError::Kind::Other:
        break;
    }
    return ReceiverPane::tr("The receiver cannot use port %1. Choose another port.")
        .arg(error.port);
}

QSpinBox *spinBox(int lowest, int highest, int value, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(lowest, highest);
    box->setValue(value);
    box->setGroupSeparatorShown(false);
    return box;
}

} // namespace

ReceiverPane::ReceiverPane(Session &session, WebhookSecrets &remembered, QSettings &settings,
                           QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_remembered(remembered)
    , m_settings(settings)
    , m_model(m_receiver,
              [&session](const QString &id) {
                  const WebhookPtr webhook = session.webhooks().find(WebhookId{id});
                  return webhook ? webhookLabel(*webhook) : QString();
              })
    , m_message(new MessageBar(this))
    , m_port(spinBox(0, highestPort, settings.value(portKey, firstPort).toInt(), this))
    , m_toggle(new QPushButton(this))
    , m_address(new QLineEdit(this))
    , m_status(spinBox(200, 599, 200, this))
    , m_delay(spinBox(0, 60, 0, this))
    , m_forward(new QLineEdit(this))
    , m_forwardNote(new FieldNote(this))
    , m_answerAsForwarded(new QCheckBox(this))
    , m_secret(new SecretEdit(this))
    , m_remember(new RememberButton(
          remembered, [this] { return m_secret->text().toUtf8(); }, this))
    , m_pointHere(new QPushButton(themeIcon(QStringLiteral("list-add")), {}, this))
    , m_changeRecord(new QPushButton(themeIcon(QStringLiteral("document-edit")), {}, this))
    , m_hint(new QLabel(this))
    , m_table(new QTableView(this))
    , m_details(new ExactEdit({}, this))
    , m_check(new QPushButton(themeIcon(QStringLiteral("dialog-ok-apply")), {}, this))
    , m_clear(new QPushButton(themeIcon(QStringLiteral("edit-clear-all")), {}, this))
{
    setGuideTopic(*this, GuideTopic::Receive);
    createParts();
    layOut();
    connectSignals();
    keepTranslated(this, [this] { setTexts(); });
    updateRunning();
}

void ReceiverPane::setTexts()
{
    m_port->setAccessibleName(tr("Port of the receiver"));
    m_port->setSpecialValueText(tr("any free port"));
    m_address->setAccessibleName(tr("Address of the receiver"));
    m_address->setPlaceholderText(tr("The receiver is off"));
    m_status->setAccessibleName(tr("Status of the answer"));
    m_delay->setAccessibleName(tr("Delay of the answer"));
    m_delay->setSuffix(tr(" s", "seconds"));
    m_forward->setAccessibleName(tr("Pass deliveries on to"));
    m_answerAsForwarded->setText(tr("Return the &target's answer"));
    m_secret->setAccessibleName(tr("Secret for deliveries"));
    m_secret->setPlaceholderText(tr("For webhooks with unknown secret"));
    m_pointHere->setText(tr("&Bind a sandbox webhook"));
    m_changeRecord->setText(tr("Change a sandbox &record"));
    m_hint->setText(tr("The receiver only takes deliveries on this computer. For real ones, set up "
                       "a tunnel from a public https address to the address above. Use the public "
                       "address in a webhook of a test environment."));
    m_table->setAccessibleName(tr("Received deliveries"));
    m_details->setAccessibleName(tr("Received request"));
    m_check->setText(tr("Check in &detail"));
    m_clear->setText(tr("C&lear the list"));
    m_model.retranslate();
    showToggle();
    showForwardNote();
    showDelivery();
}

ReceiverPane::~ReceiverPane()
{
    m_receiver.disconnect(this);
    m_secret->clear();
}

void ReceiverPane::createParts()
{
    m_message->hide();
    m_address->setReadOnly(true);
    m_forward->setPlaceholderText(QStringLiteral("http://localhost:3000/hook"));
    m_forwardNote->setField(m_forward);
    m_remember->setWebhook(WebhookId());
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_pointHere->setVisible(m_session.environment().kind == EnvironmentKind::Sandbox &&
                            !m_session.isReadOnly());
    m_changeRecord->hide();
    m_table->setModel(&m_model);
    setRecordTableLook(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {90, 130, 180, 150, 80, 90};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        m_table->setColumnWidth(
            column, fittingSectionWidth(*m_table->horizontalHeader(), column, widths[column]));
    m_details->setReadOnly(true);
}

QWidget *ReceiverPane::makeSettings()
{
    auto *area = new QWidget(this);
    auto *where = new FlowLayout;
    where->addWidget(labelled(m_port, [] { return tr("&Port"); }));
    where->addWidget(m_toggle);
    where->addWidget(m_address);
    where->addWidget(m_pointHere);
    where->addWidget(m_changeRecord);
    auto *answer = new FlowLayout;
    answer->addWidget(labelled(m_status, [] { return tr("Answer with stat&us"); }));
    answer->addWidget(labelled(m_delay, [] { return tr("&after"); }));
    answer->addWidget(labelled(m_forward, [] { return tr("Pass &on to"); }));
    answer->addWidget(m_answerAsForwarded);
    auto *secret = new FlowLayout;
    secret->addWidget(labelled(m_secret, [] { return tr("Check with se&cret"); }));
    secret->addWidget(m_remember);
    for (FlowLayout *row : {where, answer, secret})
        row->setSpacing(spacing::small);
    keepRoomForHint(m_address, 0);
    keepRoomForHint(m_forward, 0);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(where);
    column->addLayout(answer);
    column->addLayout(secret);
    column->addWidget(m_forwardNote);
    column->addWidget(m_hint);
    return area;
}

QWidget *ReceiverPane::makeDeliveries()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    auto *details = new QWidget(splitter);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_details, 1);
    column->addLayout(buttons);
    splitter->addWidget(details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    return splitter;
}

void ReceiverPane::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::medium, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_message);
    column->addWidget(makeSettings());
    column->addWidget(makeDeliveries(), 1);
}

void ReceiverPane::connectSignals()
{
    connect(m_toggle, &QPushButton::clicked, this, &ReceiverPane::toggle);
    connect(&m_receiver, &LiveReceiver::runningChanged, this, &ReceiverPane::updateRunning);
    connect(&m_receiver, &LiveReceiver::deliveryChanged, this, &ReceiverPane::showDelivery);
    connect(m_status, &QSpinBox::valueChanged, this, &ReceiverPane::applyAnswer);
    connect(m_delay, &QSpinBox::valueChanged, this, &ReceiverPane::applyAnswer);
    connect(m_forward, &QLineEdit::textChanged, this, &ReceiverPane::applyForward);
    connect(m_answerAsForwarded, &QCheckBox::toggled, &m_receiver,
            &LiveReceiver::setAnswerAsForwarded);
    connect(m_secret, &QLineEdit::textChanged, this, [this](const QString &text) {
        QByteArray secret = text.toUtf8();
        m_receiver.setFallbackSecret(secret);
        wipe(secret);
        m_remember->updateState();
    });
    connect(m_remember, &RememberButton::failed, this,
            [this](const QString &text, const QString &details) {
                m_message->showMessage(MessageBar::Severity::Error, text, details);
            });
    connect(&m_remembered, &WebhookSecrets::changed, this, &ReceiverPane::takeRemembered);
    connect(m_pointHere, &QPushButton::clicked, this, &ReceiverPane::addSandboxWebhook);
    connect(m_changeRecord, &QPushButton::clicked, this, &ReceiverPane::changeRecord);
    connect(m_clear, &QPushButton::clicked, &m_receiver, &LiveReceiver::clear);
    connect(m_check, &QPushButton::clicked, this, &ReceiverPane::checkSelected);
    connect(m_table, &QTableView::activated, this, &ReceiverPane::checkSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReceiverPane::showDelivery);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ReceiverPane::showDelivery);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ReceiverPane::showDelivery);
    connect(&m_session.webhooks(), &WebhookStore::upserted, this, [this] {
        if (m_receiver.isRunning())
            m_secretsTimer.start();
    });
    m_secretsTimer.setSingleShot(true);
    m_secretsTimer.setInterval(1000);
    connect(&m_secretsTimer, &QTimer::timeout, this, &ReceiverPane::updateSecrets);
}

void ReceiverPane::toggle()
{
    m_message->hide();
    if (m_receiver.isRunning())
        return m_receiver.stop();
    m_settings.setValue(portKey, m_port->value());
    m_remembered.load();
    updateSecrets();
    if (const auto error = m_receiver.start(static_cast<quint16>(m_port->value())))
        m_message->showMessage(MessageBar::Severity::Error, startErrorText(*error), error->detail);
}

void ReceiverPane::updateRunning()
{
    const bool running = m_receiver.isRunning();
    showToggle();
    m_toggle->setIcon(themeIcon(running ? QStringLiteral("process-stop")
                                        : QStringLiteral("media-playback-start")));
    m_port->setEnabled(!running);
    m_pointHere->setEnabled(running);
    m_changeRecord->setEnabled(running);
    m_address->setText(m_receiver.url().toString());
    showDelivery();
}

void ReceiverPane::showToggle()
{
    const bool running = m_receiver.isRunning();
    m_toggle->setText(running ? tr("&Stop") : tr("&Start receiving"));
    m_pointHere->setToolTip(running ? QString() : tr("Start the receiver first."));
}

void ReceiverPane::updateSecrets()
{
    QHash<WebhookId, QByteArray> secrets = m_remembered.all(); // what Tribe tells goes before
    secrets.remove(WebhookId());
    for (const WebhookPtr &webhook : m_session.webhooks().all()) {
        const QByteArray secret = webhookSecret(m_session.apiMap(), *webhook).toUtf8();
        if (!secret.isEmpty())
            secrets.insert(webhook->id, secret);
    }
    m_receiver.setSecrets(secrets);
    for (QByteArray &secret : secrets)
        wipe(secret);
}

/// A secret that somebody typed stays.
void ReceiverPane::takeRemembered()
{
    if (m_secret->text().isEmpty())
        m_secret->setText(QString::fromUtf8(m_remembered.secretOf(WebhookId())));
    if (m_receiver.isRunning())
        updateSecrets();
}

void ReceiverPane::applyAnswer()
{
    m_receiver.setAnswer({m_status->value(), std::chrono::seconds(m_delay->value())});
}

void ReceiverPane::applyForward()
{
    const QString text = m_forward->text().trimmed();
    m_forwardProblem = m_receiver.setForwardTo(QUrl(text, QUrl::StrictMode));
    m_answerAsForwarded->setEnabled(!m_forwardProblem && !text.isEmpty());
    if (m_forwardProblem)
        (void)m_receiver.setForwardTo({});
    showForwardNote();
}

void ReceiverPane::showForwardNote()
{
    if (m_forwardProblem)
        m_forwardNote->showNote(FieldNote::Severity::Error, forwardProblemText(*m_forwardProblem));
    else
        m_forwardNote->clear();
}

const ReceivedDelivery *ReceiverPane::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model.at(rows.first().row());
}

void ReceiverPane::showDelivery()
{
    const ReceivedDelivery *delivery = selected();
    m_check->setEnabled(delivery && delivery->bodyKept);
    m_clear->setEnabled(m_model.rowCount() > 0);
    m_details->setPlaceholderText(m_model.rowCount() > 0   ? tr("Select a delivery")
                                  : m_receiver.isRunning() ? tr("Waiting for deliveries")
                                                           : tr("No deliveries yet"));
    m_details->setSecret(delivery && carriesCredential(*delivery));
    m_details->setBytes(delivery ? exactText(*delivery) : QByteArray());
    m_details->setReadOnly(true);
}

void ReceiverPane::checkSelected()
{
    const ReceivedDelivery *delivery = selected();
    if (delivery && delivery->bodyKept)
        emit checkRequested(delivery->body, delivery->headers);
}

void ReceiverPane::addSandboxWebhook()
{
    const WebhookDraft draft{.name = tr("Live receiver"),
                             .entityType = QStringLiteral("Relation.Organization"),
                             .endpoint = m_receiver.url().toString(QUrl::FullyEncoded),
                             .headers = {}};
    m_pointHere->setEnabled(false);
    m_session.create(draft, this, [this](const Result<CreateOutcome> &result) {
        m_pointHere->setEnabled(m_receiver.isRunning());
        if (!result) {
            const ErrorText text = errorText(result.error());
            m_message->showMessage(MessageBar::Severity::Error,
                                   text.headline + QLatin1Char(' ') + text.advice, text.details,
                                   topicFor(result.error()));
            return;
        }
        m_bound = result.value().webhook.id;
        updateSecrets(); // before its first delivery comes
        m_pointHere->hide();
        m_changeRecord->show();
        m_message->showMessage(
            MessageBar::Severity::Success,
            tr("A sandbox webhook now delivers each change of an organization here."));
        changeRecord();
    });
}

void ReceiverPane::changeRecord()
{
    auto *job = new SandboxChangeJob(m_session.environment().apiUrl, m_bound, this);
    connect(job, &EndpointJob::finished, job, &QObject::deleteLater);
}

} // namespace hookdesk
