// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testauthority.h"
#include "tests/support/testprogram.h"
#include "tests/support/toldprompt.h"
#include "ui/common/fieldnote.h"
#include "ui/environments/advancedpane.h"
#include "ui/environments/environmentdialog.h"
#include "ui/environments/filefield.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookdesk;

namespace tst_environmentdialog {

/// Adding and editing; connecting and testing are tst_connectdialog's.
class TestEnvironmentDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dialog = std::make_unique<EnvironmentDialog>();
        m_prompt = ToldPrompt(false);
        m_dialog->setPrompt(&m_prompt);
        m_saved = std::make_unique<QSignalSpy>(m_dialog.get(), &EnvironmentDialog::saveRequested);
    }

    void every_field_comes_back_as_it_went_in_data()
    {
        QTest::addColumn<int>("flow");
        QTest::newRow("client credentials") << static_cast<int>(SignInFlow::ClientCredentials);
        QTest::newRow("authorization code") << static_cast<int>(SignInFlow::AuthorizationCode);
        QTest::newRow("pasted token") << static_cast<int>(SignInFlow::PastedToken);
    }

    void a_socks_proxy_comes_back_as_it_went_in()
    {
        EnvironmentProfile profile = full();
        profile.environment.proxy.kind = ProxySettings::Kind::Socks5;
        edit(profile);
        QCOMPARE(m_dialog->environment().proxy, profile.environment.proxy);
        QVERIFY(!child<QLineEdit>("proxyHost")->isHidden());
    }

    void every_field_comes_back_as_it_went_in()
    {
        QFETCH(int, flow);
        EnvironmentProfile profile = full();
        profile.environment.flow = static_cast<SignInFlow>(flow);
        profile.environment.redirectPort =
            profile.environment.flow == SignInFlow::AuthorizationCode ? 9999 : 0;
        edit(profile);
        QCOMPARE(m_dialog->environment(), profile.environment);
    }

    void hidden_characters_are_shown_and_removed_with_one_click()
    {
        EnvironmentProfile profile = full();
        profile.environment.flow = SignInFlow::ClientCredentials;
        edit(profile);
        for (const char *name : {"name", "clientId", "secret"}) {
            auto *field = child<QLineEdit>(name);
            auto *note =
                m_dialog->findChild<QWidget *>(QLatin1String(name) + QStringLiteral("Hidden"));
            QVERIFY2(note && note->isHidden(), name);
            field->setText(QStringLiteral("abc\u200Bdef\u00A0"));
            QVERIFY2(!note->isHidden(), name);
            auto *remove = note->findChild<QPushButton *>();
            QCOMPARE(remove->accessibleDescription(),
                     QStringLiteral("Hidden: U+200B (invisible) at position 4, "
                                    "U+00A0 (unusual space) at position 8"));
            remove->click();
            QCOMPARE(field->text(), QStringLiteral("abcdef"));
            QVERIFY2(note->isHidden(), name);
        }
    }

    void a_host_that_is_sent_otherwise_is_pointed_out_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("said");
        const QString letters = QStringLiteral("https://api.trib\u0435\u0441rm.nl");
        const QString dots = QStringLiteral("https://api\uFF0Etribecrm\uFF0Enl");
        for (const char *field : {"api", "auth"}) {
            QTest::addRow("letters, %s", field)
                << QString::fromLatin1(field) << letters
                << QStringLiteral("The host api.trib\u0435\u0441rm.nl is sent as api.xn--");
            QTest::addRow("dots, %s", field)
                << QString::fromLatin1(field) << dots
                << QStringLiteral("The host api\uFF0Etribecrm\uFF0Enl is sent as api.tribecrm.nl.");
        }
    }

    void a_host_that_is_sent_otherwise_is_pointed_out()
    {
        QFETCH(QString, field);
        QFETCH(QString, url);
        QFETCH(QString, said);
        edit(full());
        auto *note = m_dialog->findChild<FieldNote *>(field + QStringLiteral("Note"));
        QVERIFY2(!note->text().contains(QLatin1String("is sent as")), qPrintable(note->text()));
        m_dialog->findChild<QLineEdit *>(field + QStringLiteral("Url"))->setText(url);
        QVERIFY2(note->text().startsWith(said), qPrintable(note->text()));
        QVERIFY(!note->isError());
        QVERIFY(!note->isHidden());
    }

    void pkce_is_a_choice_of_the_log_in_in_the_browser()
    {
        auto *pkce = child<QCheckBox>("usesPkce");
        QVERIFY(pkce->isChecked()); // of a new environment
        EnvironmentProfile profile = full();
        profile.environment.flow = SignInFlow::ClientCredentials;
        edit(profile);
        QVERIFY(!pkce->isVisible());
        profile.environment.flow = SignInFlow::AuthorizationCode;
        profile.environment.redirectPort = 8765;
        edit(profile);
        QVERIFY(pkce->isVisible() && !pkce->isChecked());
        QCOMPARE(QAccessible::queryAccessibleInterface(pkce)->text(QAccessible::Name),
                 QStringLiteral("Protect the log-in with PKCE"));
        QVERIFY(!pkce->toolTip().isEmpty());
        pkce->click();
        press(QStringLiteral("Save"));
        QCOMPARE(m_saved->size(), 1);
        QVERIFY(m_saved->at(0).at(0).value<Environment>().usesPkce);
        profile.managed = true;
        edit(profile);
        QVERIFY(!pkce->isEnabled());
    }

    void looking_and_closing_does_not_ask()
    {
        edit(full());
        m_dialog->reject();
        QVERIFY(m_prompt.asked.isEmpty());
        QVERIFY(!m_dialog->isVisible());
    }

    void a_change_is_not_thrown_away_unasked()
    {
        edit(full());
        child<QLineEdit>("customer")->setText(QStringLiteral("Another"));
        m_dialog->reject();
        QCOMPARE(m_prompt.asked.size(), 1);
        QVERIFY(m_dialog->isVisible());
    }

    void saving_needs_no_secret()
    {
        edit(full());
        press(QStringLiteral("Save"));
        QCOMPARE(m_saved->size(), 1);
        QCOMPARE(m_saved->first().at(1).toByteArray(), QByteArray());
    }

    void a_name_that_is_taken_is_refused_beside_the_field()
    {
        edit(full());
        m_dialog->setOtherNames({QStringLiteral("Taken")});
        child<QLineEdit>("name")->setText(QStringLiteral("TAKEN"));
        press(QStringLiteral("Save"));
        QVERIFY(m_saved->isEmpty());
        QVERIFY(child<FieldNote>("nameNote")->isError());
        QCOMPARE(m_dialog->focusWidget(), child<QLineEdit>("name"));
    }

    void a_mistake_on_the_other_page_is_shown_there_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("note");
        QTest::newRow("colour") << QStringLiteral("colour") << QStringLiteral("red")
                                << QStringLiteral("colourNote");
        QTest::newRow("proxy") << QStringLiteral("proxyHost") << QString()
                               << QStringLiteral("proxyHostNote");
    }

    void a_mistake_on_the_other_page_is_shown_there()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, note);
        edit(full());
        m_dialog->findChild<QLineEdit *>(field)->setText(text);
        press(QStringLiteral("Save"));
        QVERIFY(m_saved->isEmpty());
        QCOMPARE(child<QTabWidget>("tabs")->currentIndex(), 1);
        QVERIFY(m_dialog->findChild<FieldNote *>(note)->isError());
    }

    void every_line_of_the_usual_page_has_a_place_of_its_own()
    {
        m_dialog->setRemembering(true, true);
        edit(full());
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        const QRect remember = child<QCheckBox>("remember")->geometry();
        QVERIFY(remember.height() >= child<QCheckBox>("remember")->sizeHint().height());
        QTRY_VERIFY(!remember.intersects(child<FieldNote>("secretNote")->geometry()));
        QVERIFY(!remember.intersects(child<QCheckBox>("readOnly")->geometry()));
    }

    void without_a_keyring_that_is_said_and_nothing_remembered()
    {
        m_dialog->setRemembering(false, true);
        QVERIFY(!m_dialog->remembersSecret());
        QVERIFY(!child<QCheckBox>("remember")->isEnabled());
        QVERIFY(child<FieldNote>("rememberNote")->text().contains(QLatin1String("keyring")));
        m_dialog->setRemembering(true, true);
        QVERIFY(m_dialog->remembersSecret());
        QVERIFY(child<FieldNote>("rememberNote")->text().isEmpty());
        QVERIFY(child<FieldNote>("secretNote")->text().contains(QLatin1String("keyring")));
    }

    void of_a_managed_one_only_the_secrets_can_be_typed()
    {
        EnvironmentProfile profile = full();
        profile.managed = true;
        edit(profile);
        for (const char *name : {"name", "apiUrl", "authUrl", "clientId"})
            QVERIFY2(!child<QLineEdit>(name)->isEnabled(), name);
        QVERIFY(!child<QLineEdit>("customer")->isEnabled());
        QVERIFY(!child<QComboBox>("proxy")->isEnabled());
        for (const char *name : {"secret", "proxyPassword", "keyPassphrase"})
            QVERIFY2(child<QLineEdit>(name)->isEnabled(), name);
    }

    void the_end_of_a_pasted_token_is_shown()
    {
        edit(full());
        auto *flow = child<QComboBox>("flow");
        flow->setCurrentIndex(flow->findData(static_cast<int>(SignInFlow::PastedToken)));
        const auto part = [](const QByteArray &json) {
            return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        const QByteArray token =
            part(R"({"alg":"none"})") + '.' + part(R"({"exp":4102444800})") + ".c2ln";
        child<QLineEdit>("secret")->setText(QString::fromLatin1(token));
        QVERIFY2(child<FieldNote>("secretNote")->text().contains(QLatin1String("Expires")),
                 qPrintable(child<FieldNote>("secretNote")->text()));
        QVERIFY(!child<QLineEdit>("clientId")->isVisible());
    }

    void production_has_a_word_typed_unless_somebody_chooses()
    {
        QCOMPARE(m_dialog->environment().confirmation, ConfirmationLevel::TypeName);
        auto *kind = child<QComboBox>("kind");
        kind->setCurrentIndex(kind->findData(static_cast<int>(EnvironmentKind::Staging)));
        QCOMPARE(m_dialog->environment().confirmation, ConfirmationLevel::Ask);
    }

    void a_wrong_passphrase_is_said_beside_its_field()
    {
        EnvironmentProfile profile = withEncryptedKey();
        edit(profile);
        child<QLineEdit>("keyPassphrase")->setText(QStringLiteral("wrong"));
        press(QStringLiteral("Save"));
        QVERIFY(m_saved->isEmpty());
        auto *note = child<FieldNote>("keyPassphraseNote");
        QCOMPARE(note->text(), QStringLiteral("Wrong passphrase for this key."));
        QVERIFY(note->isError());
        QCOMPARE(child<QTabWidget>("tabs")->currentIndex(), 1);
        child<QLineEdit>("keyPassphrase")->setText(QStringLiteral("right"));
        QVERIFY(note->text().isEmpty());
        press(QStringLiteral("Save"));
        QCOMPARE(m_saved->size(), 1);
        QCOMPARE(m_dialog->keyPassphrase(), QByteArray("right"));
    }

    void the_passphrase_of_an_encrypted_key_is_asked_for()
    {
        edit(withEncryptedKey());
        press(QStringLiteral("Test connection"));
        QCOMPARE(child<FieldNote>("keyPassphraseNote")->text(),
                 QStringLiteral("The key is encrypted. Enter its passphrase."));
        press(QStringLiteral("Save")); // it may be kept
        QCOMPARE(m_saved->size(), 1);
    }

    void a_file_that_cannot_be_used_is_said_beside_its_field()
    {
        EnvironmentProfile profile = full();
        profile.environment.caFile = writtenFile(m_folder.filePath(QStringLiteral("store.jks")),
                                                 "\xfe\xed\xfe\xed and more");
        edit(profile);
        press(QStringLiteral("Save"));
        QVERIFY(m_saved->isEmpty());
        auto *note = child<FieldNote>("caFileNote");
        QVERIFY(note->isError());
        QVERIFY2(note->text().contains(QLatin1String("Java keystore")), qPrintable(note->text()));
        const QByteArray good = TestAuthority("Test CA").certificate();
        auto *field = child<FileField>("caFile");
        field->setFile(writtenFile(m_folder.filePath(QStringLiteral("ca.pem")), good));
        QVERIFY(note->text().isEmpty());
        press(QStringLiteral("Save"));
        QCOMPARE(m_saved->size(), 1);
    }

    void a_certificate_without_a_key_in_its_file_wants_one()
    {
        const IssuedCertificate client = TestAuthority("Test CA").issue("client.example");
        const QString alone = m_folder.filePath(QStringLiteral("alone.pem"));
        const QString both = m_folder.filePath(QStringLiteral("both.pem"));
        EnvironmentProfile profile = full();
        profile.environment.clientCertificateFile = writtenFile(alone, client.certificate);
        edit(profile);
        press(QStringLiteral("Save"));
        QVERIFY(m_saved->isEmpty());
        auto *note = child<FieldNote>("keyNote");
        QVERIFY2(note->text().contains(QLatin1String("client key")), qPrintable(note->text()));
        child<FileField>("certificateFile")
            ->setFile(writtenFile(both, client.certificate + client.key));
        press(QStringLiteral("Save"));
        QCOMPARE(m_saved->size(), 1);
    }

private:
    EnvironmentProfile withEncryptedKey()
    {
        const IssuedCertificate client = TestAuthority("Test CA").issue("client.example");
        EnvironmentProfile profile = full();
        profile.environment.clientCertificateFile =
            writtenFile(m_folder.filePath(QStringLiteral("a.pem")), client.certificate);
        profile.environment.clientKeyFile = writtenFile(m_folder.filePath(QStringLiteral("a.key")),
                                                        encryptedKey(client.key, "right"));
        return profile;
    }
    /// Differs from the defaults in every field.
    static EnvironmentProfile full()
    {
        Environment environment;
        environment.name = QStringLiteral("Bakery");
        environment.kind = EnvironmentKind::Staging;
        environment.apiUrl = QUrl(QStringLiteral("https://api.example.org"));
        environment.authUrl = QUrl(QStringLiteral("https://auth.example.org"));
        environment.clientId = QStringLiteral("id");
        environment.scope = QStringLiteral("read");
        environment.organizationId = QStringLiteral("42");
        environment.dataFolder = QStringLiteral("somewhere");
        environment.readOnly = true;
        environment.customer = QStringLiteral("Baker & Sons");
        environment.colour = QStringLiteral("#b45f06");
        environment.proxy = {ProxySettings::Kind::Own, QStringLiteral("proxy.example"), 3128,
                             QStringLiteral("me")};
        environment.confirmation = ConfirmationLevel::TypeName;
        environment.refreshInterval = 300;
        environment.usesPkce = false;
        return {{QStringLiteral("the-id")}, environment, {QStringLiteral("client-secret")}};
    }
    void edit(const EnvironmentProfile &profile)
    {
        m_dialog->edit(profile, [](QObject *, const auto &next) { next("kept"); });
        m_dialog->open();
    }
    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    void press(const QString &name)
    {
        for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
            if (QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name) == name)
                return button->click();
        }
        qFatal("there is no such button");
    }

    QTemporaryDir m_folder;
    ToldPrompt m_prompt{false};
    std::unique_ptr<EnvironmentDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_saved;
};

HOOKDESK_WINDOW_TEST(TestEnvironmentDialog)

} // namespace tst_environmentdialog

#include "tst_environmentdialog.moc"
