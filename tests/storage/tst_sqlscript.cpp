// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlscript.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSqlScript final : public QObject
{
    Q_OBJECT

private slots:

    void splits_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("nothing") << u" \n "_s << QStringList{};
        QTest::newRow("two") << u"A;\nB;"_s << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("last without semicolon") << u"A;B"_s << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("in a literal") << u"A 'x;y';B"_s << QStringList{u"A 'x;y'"_s, u"B"_s};
        QTest::newRow("doubled quote") << u"A 'it''s;';B"_s << QStringList{u"A 'it''s;'"_s, u"B"_s};
        QTest::newRow("quoted name") << u"A \"x;y\";"_s << QStringList{u"A \"x;y\""_s};
        QTest::newRow("line comment") << u"-- a;b\nA;"_s << QStringList{u"A"_s};
        QTest::newRow("block comment") << u"A /* ; ' */ B;"_s << QStringList{u"A   B"_s};
        QTest::newRow("open comment") << u"A; /* B;"_s << QStringList{u"A"_s};
        QTest::newRow("body") << u"A $$x; 'y;$$;B"_s << QStringList{u"A $$x; 'y;$$"_s, u"B"_s};
        QTest::newRow("trigger")
            << u"CREATE TRIGGER t BEFORE DELETE ON a BEGIN SELECT 1; SELECT 2; END; B"_s
            << QStringList{u"CREATE TRIGGER t BEFORE DELETE ON a BEGIN SELECT 1; SELECT 2; END"_s,
                           u"B"_s};
        QTest::newRow("dashes in a literal") << u"A '--x';B"_s << QStringList{u"A '--x'"_s, u"B"_s};
    }

    void splits()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, statements);
        QCOMPARE(fw::storage::splitStatements(script), statements);
    }
};

QTEST_GUILESS_MAIN(TestSqlScript)
#include "tst_sqlscript.moc"
