// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/firststartdialog.h"
#include "ui/shell/languageswitcher.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;

namespace {

/// Answers what the test prepared.
class PreparedTester final : public ui::ConnectionTester
{
public:
    void start(const telephony::SwitchProfile &profile, const QString &secret) override
    {
        lastProfile = profile;
        lastSecret = secret;
        emit finished(answer);
    }

    void cancel() override {}

    live::FeedHealth answer;
    telephony::SwitchProfile lastProfile;
    QString lastSecret;
};

} // namespace

class TestFirstStart final : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_language.setLanguage(u"en"_s);
        m_tester = std::make_unique<PreparedTester>();
        m_dialog = std::make_unique<ui::FirstStartDialog>(m_theme, *m_tester, false);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void cleanup() { m_dialog.reset(); }

    void demoIsOneKeyAway()
    {
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
        QVERIFY(m_dialog->wantsDemo());
    }

    void wrongFieldsAreNamedBesideThem_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("nothing") << u""_s << u""_s << u""_s << u"switchHost"_s;
        QTest::newRow("scheme") << u"http://pbx"_s << u"u"_s << u"s"_s << u"switchHost"_s;
        QTest::newRow("port in host") << u"pbx:5038"_s << u"u"_s << u"s"_s << u"switchHost"_s;
        QTest::newRow("blank") << u"my pbx"_s << u"u"_s << u"s"_s << u"switchHost"_s;
        QTest::newRow("no user") << u"pbx"_s << u" "_s << u"s"_s << u"switchUser"_s;
        QTest::newRow("no secret") << u"pbx"_s << u"u"_s << u""_s << u"switchSecret"_s;
        QTest::newRow("name") << u"pbx.example"_s << u"u"_s << u"s"_s << u""_s;
        QTest::newRow("address") << u"192.0.2.7"_s << u"u"_s << u"s"_s << u""_s;
        QTest::newRow("IPv6") << u"2001:db8::7"_s << u"u"_s << u"s"_s << u""_s;
    }

    void wrongFieldsAreNamedBesideThem()
    {
        QFETCH(QString, host);
        QFETCH(QString, user);
        QFETCH(QString, secret);
        QFETCH(QString, wrong);
        fill(host, user, secret);
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"startButton"_s), Qt::LeftButton);
        QCOMPARE(accepted.count(), wrong.isEmpty() ? 1 : 0);
        if (!wrong.isEmpty()) {
            const auto *message = m_dialog->findChild<QLabel *>(wrong + u"Message"_s);
            QVERIFY(message->isVisible());
            QVERIFY(!message->text().isEmpty());
            QVERIFY(m_dialog->findChild<QLineEdit *>(wrong)->hasFocus());
        }
    }

    void tlsProposesItsPort()
    {
        fill(u"pbx"_s, u"u"_s, u"s"_s);
        auto *port = m_dialog->findChild<QSpinBox *>(u"switchPort"_s);
        QCOMPARE(port->value(), 5038);
        m_dialog->findChild<QCheckBox *>(u"switchTls"_s)->click();
        QCOMPARE(port->value(), 5039);
        port->setValue(7000);
        m_dialog->findChild<QCheckBox *>(u"switchTls"_s)->click();
        QCOMPARE(port->value(), 7000);
    }

    void testSaysWhatIsWrong()
    {
        fill(u"pbx"_s, u"u"_s, u"wrong"_s);
        m_tester->answer.problem = live::FeedProblem::LoginRefused;
        test();
        QCOMPARE(m_tester->lastSecret, u"wrong"_s);
        QVERIFY(text(u"testSentence"_s).contains(u"refused the user name or the secret"_s));
        m_language.setLanguage(u"zh_CN"_s);
        QTRY_VERIFY(text(u"testSentence"_s).contains(u"交换机拒绝了用户名或密码"_s));
    }

    void aCertificateIsShownAndPinnedByThePerson()
    {
        fill(u"pbx"_s, u"u"_s, u"s"_s);
        m_tester->answer.problem = live::FeedProblem::CertificateUnknown;
        m_tester->answer.certificate = {u"CN=pbx"_s, u"CN=own"_s, u"2027-01-01"_s, u"AA:BB"_s,
                                        u"self-signed"_s};
        test();
        for (const QString &part : {u"CN=pbx"_s, u"CN=own"_s, u"2027-01-01"_s, u"AA:BB"_s}) {
            QVERIFY2(text(u"testCertificate"_s).contains(part), qPrintable(part));
        }
        QVERIFY(m_tester->lastProfile.pinnedFingerprint.isEmpty());
        m_tester->answer = {};
        m_dialog->findChild<QPushButton *>(u"acceptCertificate"_s)->click();
        QCOMPARE(m_tester->lastProfile.pinnedFingerprint, u"AA:BB"_s);
        QVERIFY(text(u"testSentence"_s).startsWith(u"✓"_s));
        QCOMPARE(m_dialog->form().profile().pinnedFingerprint, u"AA:BB"_s);
    }

    void aServerIsJoined()
    {
        m_dialog->findChild<QRadioButton *>(u"chooseServer"_s)->click();
        QVERIFY(m_dialog->wantsServer());
        QVERIFY(!m_dialog->wantsDemo());
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        auto *start = m_dialog->findChild<QPushButton *>(u"startButton"_s);
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(accepted.count(), 0);
        QVERIFY(m_dialog->findChild<QLabel *>(u"serverHostMessage"_s)->isVisible());
        QVERIFY(m_dialog->findChild<QLineEdit *>(u"serverHost"_s)->hasFocus());
        QTest::keyClicks(m_dialog->findChild<QLineEdit *>(u"serverHost"_s), u"db.example"_s);
        QTest::keyClicks(m_dialog->findChild<QLineEdit *>(u"serverDatabase"_s), u"floor"_s);
        auto *certificate = m_dialog->findChild<QLineEdit *>(u"serverCertificate"_s);
        certificate->setText(u"/no/such/file"_s);
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(accepted.count(), 0);
        certificate->clear();
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(accepted.count(), 1);
        settings::ServerProfile wanted;
        wanted.host = u"db.example"_s;
        wanted.database = u"floor"_s;
        QVERIFY(m_dialog->serverForm().profile() == wanted); // checked by name, unless chosen
    }

    void withoutAKeychainTheSessionIsTheDefault()
    {
        fill(u"pbx"_s, u"u"_s, u"s"_s);
        QCOMPARE(m_dialog->form().secretPlace(), settings::SecretPlace::Session);
        QVERIFY(text(u"secretPlaceNote"_s).contains(u"no keychain"_s));
        m_dialog->findChild<QComboBox *>(u"secretPlace"_s)->setCurrentIndex(1);
        QCOMPARE(m_dialog->form().secretPlace(), settings::SecretPlace::File);
    }

private:
    void fill(const QString &host, const QString &user, const QString &secret)
    {
        m_dialog->chooseSwitch();
        for (const auto &[name, value] :
             {std::pair(u"switchHost"_s, host), std::pair(u"switchUser"_s, user),
              std::pair(u"switchSecret"_s, secret)}) {
            auto *edit = m_dialog->findChild<QLineEdit *>(name);
            edit->setFocus();
            edit->clear();
            QTest::keyClicks(edit, value);
        }
    }

    void test() { m_dialog->findChild<QPushButton *>(u"testConnection"_s)->click(); }

    QString text(const QString &name) const { return m_dialog->findChild<QLabel *>(name)->text(); }

    ui::LanguageSwitcher m_language;
    ui::Theme m_theme{ui::ThemeKind::Light};
    std::unique_ptr<PreparedTester> m_tester;
    std::unique_ptr<ui::FirstStartDialog> m_dialog;
};

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
