// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/lockout.h"
#include "core/access/passwordhash.h"
#include "core/access/user.h"

#include <QTest>

using namespace fw;
using namespace fw::access;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPasswords final : public QObject
{
    Q_OBJECT

private slots:
    void hashesAreSaltedAndMatch();
    void damagedHashesMatchNothing_data();
    void damagedHashesMatchNothing();
    void weakPasswordsAreRefused_data();
    void weakPasswordsAreRefused();
    void locksOutForLonger_data();
    void locksOutForLonger();
    void namesAreSimple_data();
    void namesAreSimple();
};

void TestPasswords::hashesAreSaltedAndMatch()
{
    const QString password = u"密码 with ünï-code"_s;
    const Result<QString> hash = PasswordHash::of(password);
    const Result<QString> again = PasswordHash::of(password);
    QVERIFY(hash && again);
    QVERIFY(hash->startsWith(u"$argon2id$v=19$m=65536,t=2,p=1$"_s));
    QVERIFY(*hash != *again);
    QVERIFY(PasswordHash::matches(*hash, password));
    QVERIFY(!PasswordHash::matches(*hash, password + u' '));
    QVERIFY(!PasswordHash::matches(*hash, {}));
}

void TestPasswords::damagedHashesMatchNothing_data()
{
    QTest::addColumn<QString>("hash");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain text") << u"password"_s;
    QTest::newRow("cut") << u"$argon2id$v=19$m=65536"_s;
    QTest::newRow("another kind") << u"$argon2i$v=19$m=65536,t=2,p=1$c2FsdHNhbHQ$aGFzaA"_s;
    QTest::newRow("too long") << u"$argon2id$"_s + QString(5000, u'x');
}

void TestPasswords::damagedHashesMatchNothing()
{
    QFETCH(QString, hash);
    QVERIFY(!PasswordHash::matches(hash, u"password"_s));
    QVERIFY(!PasswordHash::matches(hash, {}));
}

void TestPasswords::weakPasswordsAreRefused_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("why");
    QTest::newRow("nine characters") << u"123456789"_s << u"short"_s;
    QTest::newRow("ten characters") << u"1234567890"_s << QString();
    QTest::newRow("too long") << QString(201, u'a') << u"long"_s;
    QTest::newRow("holds the name") << u"secretLEADsecret"_s << u"login"_s;
    QTest::newRow("three characters in turn") << u"abcabcabcabc"_s << u"plain"_s;
    QTest::newRow("a sentence") << u"four words are better"_s << QString();
}

void TestPasswords::weakPasswordsAreRefused()
{
    QFETCH(QString, password);
    QFETCH(QString, why);
    const Outcome outcome = PasswordHash::check(password, u"lead"_s);
    QCOMPARE(outcome ? QString() : outcome.error().detail, why);
}

void TestPasswords::locksOutForLonger_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("none") << 0 << qint64(0);
    QTest::newRow("the last free one") << 4 << qint64(0);
    QTest::newRow("the fifth") << 5 << qint64(30);
    QTest::newRow("the sixth") << 6 << qint64(60);
    QTest::newRow("the eleventh") << 11 << qint64(1920);
    QTest::newRow("at most an hour") << 12 << qint64(3600);
    QTest::newRow("however many") << 1'000'000 << qint64(3600);
}

void TestPasswords::locksOutForLonger()
{
    QFETCH(int, failures);
    QFETCH(qint64, seconds);
    const TimePoint last = TimePoint(Microseconds(1'750'000'000'000'000));
    const TimePoint until = LockOut::until(failures, last);
    QCOMPARE(until, seconds == 0 ? kNoTime : last + std::chrono::seconds(seconds));
}

void TestPasswords::namesAreSimple_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isName");
    QTest::newRow("plain") << u"zhang.san-2_a"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("capital") << u"Zhang"_s << false;
    QTest::newRow("digit first") << u"1zhang"_s << false;
    QTest::newRow("quote") << u"zhang'--"_s << false;
    QTest::newRow("another script") << u"张三"_s << false;
    QTest::newRow("64") << QString(64, u'a') << true;
    QTest::newRow("65") << QString(65, u'a') << false;
}

void TestPasswords::namesAreSimple()
{
    QFETCH(QString, name);
    QFETCH(bool, isName);
    QCOMPARE(User::isLogin(name), isName);
}

QTEST_APPLESS_MAIN(TestPasswords)

#include "tst_passwords.moc"
