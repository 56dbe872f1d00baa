// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"
#include "core/storage/postgresprofile.h"
#include "core/storage/sqlerror.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;

class TestDialect final : public QObject
{
    Q_OBJECT

private slots:

    void storesWhatBothDatabasesTake_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("null") << QString() << u""_s;
        QTest::newRow("plain") << u"李 'a' \\ \" ;"_s << u"李 'a' \\ \" ;"_s;
        QTest::newRow("pair") << u"😀"_s << u"😀"_s;
        QTest::newRow("nul") << QString(QChar(0)) + u'a' << u"\uFFFDa"_s;
        QTest::newRow("half") << QString(QChar(0xD800)) << u"\uFFFD"_s;
        QTest::newRow("other half") << u"a"_s + QChar(0xDC00) << u"a\uFFFD"_s;
    }

    void storesWhatBothDatabasesTake()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        QCOMPARE(storage::storable(text), kept);
        QVERIFY(!storage::storable(text).isNull());
    }

    void mapsErrors_data()
    {
        QTest::addColumn<QString>("native");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QString &native, ErrorCode code) {
            QTest::newRow(name) << native << static_cast<int>(code);
        };
        row("sqlite busy", u"5"_s, ErrorCode::InUse);
        row("sqlite busy snapshot", u"517"_s, ErrorCode::InUse);
        row("sqlite read-only", u"8"_s, ErrorCode::Unwritable);
        row("sqlite full", u"13"_s, ErrorCode::Full);
        row("sqlite full before opening", u"4874"_s, ErrorCode::Full);
        row("sqlite i/o", u"778"_s, ErrorCode::Unreadable);
        row("sqlite corrupt", u"11"_s, ErrorCode::Malformed);
        row("sqlite constraint", u"19"_s, ErrorCode::Database);
        row("nobody answers", QString(), ErrorCode::Unreachable);
        row("postgres shut down", u"57P01"_s, ErrorCode::Unreachable);
        row("postgres password", u"28P01"_s, ErrorCode::NotPermitted);
        row("postgres right", u"42501"_s, ErrorCode::NotPermitted);
        row("postgres no database", u"3D000"_s, ErrorCode::NotFound);
        row("postgres serialisation", u"40001"_s, ErrorCode::Conflict);
        row("postgres full", u"53100"_s, ErrorCode::Full);
        row("postgres lock", u"55P03"_s, ErrorCode::InUse);
        row("postgres damaged", u"XX001"_s, ErrorCode::Malformed);
        row("postgres syntax", u"42601"_s, ErrorCode::Database);
    }

    void mapsErrors()
    {
        QFETCH(QString, native);
        QFETCH(int, code);
        const QSqlError error(u"driver"_s, u"words"_s, QSqlError::StatementError, native);
        const Error mapped = storage::errorOf(error, u"desk"_s);
        QCOMPARE(static_cast<int>(mapped.code), code);
        QVERIFY(mapped.detail.contains(u"desk"_s));
        QVERIFY(mapped.detail.contains(u"words"_s));
    }

    void protectsTheConnection()
    {
        storage::PostgresProfile profile;
        profile.rootCertificate = u"/a b/it's.pem"_s;
        const QStringList options = storage::connectOptions(profile)->split(u';');
        QVERIFY(options.contains(u"sslmode=verify-full"_s));
        QVERIFY(options.contains(u"channel_binding=require"_s));
        QVERIFY(options.contains(u"tcp_user_timeout=8000"_s));
        QVERIFY(options.contains(u"sslrootcert='/a b/it\\'s.pem'"_s));
        profile.rootCertificate = u"/a;sslmode=disable"_s;
        QCOMPARE(storage::connectOptions(profile).error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestDialect)
#include "tst_dialect.moc"
