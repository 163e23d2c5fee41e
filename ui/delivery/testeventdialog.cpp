// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delivery/testeventdialog.h"

#include "app/api/webhookdecoder.h"
#include "app/delivery/bodycheck.h"
#include "app/delivery/deliverycommands.h"
#include "app/delivery/deliverytarget.h"
#include "app/delivery/samplebody.h"
#include "app/domain/address.h"
#include "app/network/connectionerror.h"
#include "app/session/activitystates.h"
#include "app/session/session.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/eventpresentation.h"
#include "ui/common/exactedit.h"
#include "ui/common/fieldnote.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/guidelink.h"
#include "ui/common/hiddencharacternote.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/plaintext.h"
#include "ui/common/scrolled.h"
#include "ui/common/secretedit.h"
#include "ui/common/theme.h"
#include "ui/common/webhookpresentation.h"
#include "ui/delivery/endpointreporttext.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

namespace hookdesk {

namespace {

QString inOneLine(const QStringList &names)
{
    QStringList lines;
    for (const QString &name : names)
        lines.append(plainLine(name, 100));
    return lines.join(QStringLiteral(", "));
}

QString obstacleText(HeaderObstacle obstacle)
{
    switch (obstacle) {
    case HeaderObstacle::Own:
        return TestEventDialog::tr("set by the delivery");
    case HeaderObstacle::Name:
        return TestEventDialog::tr("invalid characters in the name");
    case HeaderObstacle::Value:
        return TestEventDialog::tr("invalid characters in the value");
    }
    Q_UNREACHABLE();
}

/// Which custom headers are sent, how, and which are not.
QString headersText(const TestDelivery &delivery)
{
    const HeaderPlan plan = planHeaders(delivery);
    QStringList names;
    for (const Header &header : plan.sent)
        names.append(header.name);
    QStringList lines{
        names.isEmpty() ? TestEventDialog::tr("none")
                        : TestEventDialog::tr("%1 (values sent, not shown)").arg(inOneLine(names))};
    if (!plan.repeated.isEmpty())
        lines += TestEventDialog::tr("Sent more than once: %1").arg(inOneLine(plan.repeated));
    if (!plan.inUtf8.isEmpty())
        lines +=
            TestEventDialog::tr("Sent in UTF-8, Tribe may differ: %1").arg(inOneLine(plan.inUtf8));
    for (const UnsentHeader &header : plan.unsent) {
        const QString name = header.name.trimmed().isEmpty() ? TestEventDialog::tr("(no name)")
                                                             : plainLine(header.name, 100);
        lines += TestEventDialog::tr("Not sent: %1 (%2)", "header, reason")
                     .arg(name, obstacleText(header.obstacle));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

TestEventDialog::TestEventDialog(Session &session, WebhookPtr webhook, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_webhook(std::move(webhook))
    , m_warning(new QLabel(this))
    , m_headers(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_entityType(new QLineEdit(this))
    , m_target(new QLineEdit(this))
    , m_targetNote(new FieldNote(this))
    , m_secret(new SecretEdit(this))
    , m_body(new ExactEdit({}, this))
    , m_bodyNote(new FieldNote(this))
    , m_result(new SecretTextEdit(this))
    , m_send(new QPushButton(themeIcon(QStringLiteral("media-playback-start")), {}, this))
{
    setGuideTopic(*this, GuideTopic::TestEvent);
    createFields();
    findTarget();
    layOut();
    makeSample();
    keepTranslated(this, [this] { setTexts(); });
}

void TestEventDialog::setTexts()
{
    setWindowTitle(tr("Send a test event"));
    for (int item = 0; item < m_kind->count(); ++item)
        m_kind->setItemText(
            item, mutationText(static_cast<MutationKind>(m_kind->itemData(item).toInt())));
    m_secret->setPlaceholderText(tr("Without it, the event is unsigned"));
    m_body->setAccessibleName(tr("Body of the test event"));
    m_result->setAccessibleName(tr("Answer of the endpoint"));
    m_result->setPlaceholderText(tr("Nothing sent yet."));
    showHeaders();
    m_warning->setText(m_session.environment().kind == EnvironmentKind::Production
                           ? tr("This is production. The request really goes from this computer to "
                                "the endpoint of %1.")
                                 .arg(webhookLabel(*m_webhook))
                           : tr("The request goes from this computer to the endpoint. It has the "
                                "header X-Hookdesk-Test: 1 and a webhook id that does not exist."));
    m_send->setText(tr("&Send"));
    m_curl->setText(tr("Copy as &curl"));
    m_shell->setText(tr("Copy as &PowerShell"));
    m_close->setText(tr("Close"));
    checkInput();
}

void TestEventDialog::showHeaders()
{
    const QString text = m_webhook->headers ? headersText(delivery())
                                            : tr("unknown, none sent: Tribe did not list them");
    if (text == m_headers->text())
        return;
    m_headers->setText(text);
    m_headers->setAccessibleName(text);
}

TestEventDialog::~TestEventDialog()
{
    if (!m_begun)
        return;
    m_begun->result = ActivityResult::Ambiguous;
    m_session.noteActivity(*m_begun);
}

void TestEventDialog::createFields()
{
    for (const MutationKind kind : documentedMutations())
        m_kind->addItem({}, static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(MutationKind::EntityUpdate)));
    m_entityType->setText(m_webhook->entityType);
    showTarget(m_webhook->endpoint);
    m_secret->setText(webhookSecret(m_session.apiMap(), *m_webhook));
    m_targetNote->setField(m_target);
    m_bodyNote->setField(m_body);
    m_target->setObjectName(QStringLiteral("testEventTarget"));
    m_secret->setObjectName(QStringLiteral("testEventSecret"));
    m_result->setReadOnly(true);
    m_result->setFont(m_body->font());
    m_result->setTabChangesFocus(true);
    m_result->setSecret(true); // an endpoint may send back what it got
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TestEventDialog::makeSample);
    connect(m_entityType, &QLineEdit::editingFinished, this, &TestEventDialog::makeSample);
    connect(m_target, &QLineEdit::textChanged, this, &TestEventDialog::checkInput);
    connect(m_body, &ExactEdit::bytesChanged, this, &TestEventDialog::checkInput);
    // With a secret, the delivery has a signature of its own.
    connect(m_secret, &QLineEdit::textChanged, this, &TestEventDialog::showHeaders);
    connect(m_send, &QPushButton::clicked, this, &TestEventDialog::send);
}

/// Nothing can be sent before it is known where to.
void TestEventDialog::findTarget()
{
    if (!mayBeStoodInFor(m_session.environment(), *m_webhook)) {
        m_own = DeliveryTarget{QUrl(m_webhook->endpoint), false};
        return;
    }
    auto *job = new DeliveryTargetJob(m_session.environment(), *m_webhook, this);
    connect(job, &DeliveryTargetJob::found, this, [this, job](const DeliveryTarget &target) {
        job->deleteLater();
        m_own = target;
        if (target.isOfSandbox && targetText() == m_webhook->endpoint)
            showTarget(target.url.toString());
        checkInput();
    });
}

void TestEventDialog::showTarget(const QString &address)
{
    m_address = address;
    m_target->setText(withMaskedPasswords(address));
}

/// As it was shown, it has the password behind the mask.
QString TestEventDialog::targetText() const
{
    const QString typed = m_target->text();
    return typed == withMaskedPasswords(m_address) ? m_address : typed;
}

void TestEventDialog::fillForm(QFormLayout &form)
{
    m_headers->setTextFormat(Qt::PlainText);
    m_headers->setWordWrap(true);
    m_headers->setObjectName(QStringLiteral("testEventHeaders"));
    addTranslatedRow(
        form, [] { return tr("Event"); }, m_kind);
    addTranslatedRow(
        form, [] { return tr("Entity type"); }, m_entityType);
    addTranslatedRow(
        form, [] { return tr("Send to"); }, m_target);
    form.addRow(QString(), m_targetNote);
    addTranslatedRow(
        form, [] { return tr("Webhook secret"); }, m_secret);
    addTranslatedRow(
        form, [] { return tr("Custom headers"); }, m_headers);
}

void TestEventDialog::layOut()
{
    constexpr QSize usualSize{760, 640};
    const bool production = m_session.environment().kind == EnvironmentKind::Production;
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    setTextTone(*m_warning, production ? Tone::Bad : Tone::Neutral);
    auto *form = new QFormLayout;
    fillForm(*form);
    auto *texts = new QSplitter(Qt::Vertical, this);
    texts->setChildrenCollapsible(false);
    texts->addWidget(m_body);
    texts->addWidget(m_result);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_send, QDialogButtonBox::ActionRole);
    m_curl = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_shell = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    addGuideButton(*buttons);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_send->setDefault(true);
    connect(m_curl, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(curlCommand(delivery())); });
    connect(m_shell, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(powerShellCommand(delivery())); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::small);
    column->addWidget(m_warning);
    column->addLayout(form);
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_target, m_secret})
        new HiddenCharacterNote(*field, TextUse::Value);
    column->addWidget(texts, 1);
    column->addWidget(m_bodyNote);
    column->addWidget(buttons);
    scrollContent(*this, buttons);
    resize(firstSize(*this, usualSize));
    openAsHighAsContent(*this);
}

/// A body that was edited stays as it is.
void TestEventDialog::makeSample()
{
    if (!m_sample.isEmpty() && m_body->bytes() != m_sample)
        return;
    const auto kind = static_cast<MutationKind>(m_kind->currentData().toInt());
    m_sample = sampleBody(kind, m_entityType->text());
    m_body->setBytes(m_sample);
}

void TestEventDialog::checkInput()
{
    const QUrl url(targetText(), QUrl::StrictMode);
    const bool masked = url.userInfo().contains(passwordMask());
    const bool http = url.scheme() == QLatin1String("http");
    const bool sound =
        !masked && !url.host().isEmpty() && (http || url.scheme() == QLatin1String("https"));
    if (masked)
        m_targetNote->showNote(FieldNote::Severity::Error,
                               tr("Type the password in place of the dots."));
    else if (!sound)
        m_targetNote->showNote(FieldNote::Severity::Error, tr("Enter an address with https://."));
    else if (http)
        m_targetNote->showNote(FieldNote::Severity::Warning,
                               tr("Without https, anyone on the way can read the headers."));
    else
        showWay(url);
    if (const std::optional<JsonProblem> problem = jsonProblem(m_body->bytes()))
        m_bodyNote->showNote(FieldNote::Severity::Warning,
                             tr("This is not JSON (line %1, column %2). You can still send it.")
                                 .arg(problem->line)
                                 .arg(problem->column));
    else if (!m_body->hidden().isEmpty())
        m_bodyNote->showNote(FieldNote::Severity::Hint,
                             tr("Hidden: %1.", "hidden characters and where they are")
                                 .arg(hiddenCharactersText(m_body->hidden())));
    else
        m_bodyNote->clear();
    m_send->setEnabled(sound && m_own && !m_begun);
}

/// Where the request goes, when that is not simply there.
void TestEventDialog::showWay(const QUrl &url)
{
    const QNetworkProxy proxy = m_session.network().effectiveProxyFor(url);
    if (m_own && m_own->isOfSandbox && m_own->url == url)
        m_targetNote->showNote(FieldNote::Severity::Hint,
                               tr("The sandbox delivers to its own endpoint instead of %1.")
                                   .arg(endpointHost(m_webhook->endpoint)));
    else if (isProxy(proxy))
        m_targetNote->showNote(FieldNote::Severity::Hint,
                               tr("Through the proxy %1.").arg(plainLine(proxyName(proxy))));
    else
        m_targetNote->clear();
}

TestDelivery TestEventDialog::delivery() const
{
    TestDelivery delivery;
    delivery.target = QUrl(targetText(), QUrl::StrictMode);
    delivery.body = m_body->bytes();
    delivery.headers = m_webhook->headers.value_or(QList<Header>());
    delivery.secret = m_secret->text().toUtf8();
    return delivery;
}

void TestEventDialog::send()
{
    m_result->setForeignText(tr("Sending…"), ShownBlanks::AsTheyAre);
    noteBegun(delivery());
    m_send->setEnabled(false);
    m_session.sendNoted(this, [this, delivery = delivery()] {
        m_job = new TestDeliveryJob(delivery, m_session.network().forOthers(), {}, this);
        connect(m_job, &EndpointJob::finished, this, &TestEventDialog::showReport);
    });
}

void TestEventDialog::showReport(const EndpointReport &report)
{
    m_job->deleteLater();
    m_job.clear();
    noteSent(report);
    checkInput();
    QStringList lines = endpointReportText(report);
    lines.append(QString());
    for (const Header &header : report.headers)
        lines.append(unmarkedLine(header.name + QLatin1String(": ") + header.value));
    lines.append(QString());
    lines.append(QString::fromUtf8(report.body));
    if (report.bodyCut)
        lines.append(tr("(the answer is longer)"));
    m_result->setForeignText(lines.join(QLatin1Char('\n')), ShownBlanks::AsTheyAre);
    emit sent(report);
}

/// It changes nothing at Tribe, but perhaps at the endpoint.
void TestEventDialog::noteBegun(const TestDelivery &delivery)
{
    ActivityEntry entry;
    entry.operation = ActivityOperation::TestEvent;
    entry.webhookId = m_webhook->id;
    entry.webhook = activityLabel(*m_webhook);
    entry.endpoint = withoutSecrets(delivery.target.toString());
    entry.method = QStringLiteral("POST");
    entry.result = ActivityResult::Started;
    entry.requestId = newRequestId();
    m_session.noteActivity(entry);
    m_begun = entry;
}

void TestEventDialog::noteSent(const EndpointReport &report)
{
    const bool worked = report.cause().kind == FailureCause::Kind::None;
    ActivityEntry entry = *std::exchange(m_begun, std::nullopt);
    entry.endpoint = withoutSecrets(report.url.toString());
    if (report.status)
        entry.after = QStringLiteral("{\"status\":%1}").arg(*report.status);
    entry.result = worked ? ActivityResult::Done : ActivityResult::Failed;
    m_session.noteActivity(entry);
}

} // namespace hookdesk
