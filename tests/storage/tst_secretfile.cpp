// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/secretfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using fw::storage::SecretFile;

class TestSecretFile final : public QObject
{
    Q_OBJECT

private slots:

    void keepsAndForgets()
    {
        QTemporaryDir folder;
        SecretFile secrets(folder.filePath(u"deep/secrets.json"_s));
        QVERIFY(!secrets.find(u"a"_s)->has_value());
        QVERIFY(bool(secrets.store(u"a"_s, u"密码 \" 1"_s)));
        QVERIFY(bool(secrets.store(u"b"_s, u"two"_s)));
        QCOMPARE(secrets.find(u"a"_s)->value(), u"密码 \" 1"_s);
        QVERIFY(bool(secrets.remove(u"a"_s)));
        QVERIFY(bool(secrets.remove(u"a"_s)));
        QVERIFY(!secrets.find(u"a"_s)->has_value());
        QCOMPARE(secrets.find(u"b"_s)->value(), u"two"_s);
    }

    void isForItsOwnerOnly()
    {
        QTemporaryDir folder;
        SecretFile secrets(folder.filePath(u"secrets.json"_s));
        QVERIFY(bool(secrets.store(u"a"_s, u"one"_s)));
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(secrets.path()) & others, QFile::Permissions());
        QVERIFY(QFile::setPermissions(secrets.path(), QFile::ReadOwner | QFile::ReadOther));
        QCOMPARE(secrets.find(u"a"_s).error().code, fw::ErrorCode::Unreadable);
    }

    void refusesWhatItDidNotWrite()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"secrets.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not json");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        SecretFile secrets(file.fileName());
        QCOMPARE(secrets.store(u"a"_s, u"one"_s).error().code, fw::ErrorCode::Malformed);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("not json"));
    }
};

QTEST_GUILESS_MAIN(TestSecretFile)
#include "tst_secretfile.moc"
