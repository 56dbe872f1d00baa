// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/namemask.h"

#include <QTest>

using namespace Qt::StringLiterals;
using fw::NameMask;

class TestNameMask final : public QObject
{
    Q_OBJECT

private slots:
    void leavesTheFirstLetter_data();
    void leavesTheFirstLetter();
};

void TestNameMask::leavesTheFirstLetter_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("masked");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("blanks") << u"  "_s << QString();
    QTest::newRow("two") << u"张三"_s << u"张*"_s;
    QTest::newRow("four") << u"欧阳娜娜"_s << u"欧*"_s;
    QTest::newRow("letters") << u"Zhang San"_s << u"Z*"_s;
    QTest::newRow("one") << u"李"_s << u"李*"_s;
    QTest::newRow("outside of the plane") << u"\U00020BB7野"_s << u"\U00020BB7*"_s;
    QTest::newRow("a number") << u"13812345678"_s << u"138****5678"_s;
    QTest::newRow("a number in words") << u"Tel. 13812345678"_s << u"Tel****5678"_s;
    QTest::newRow("an extension") << u"6001"_s << u"****"_s;
    QTest::newRow("masked") << u"张*"_s << u"张*"_s;
}

void TestNameMask::leavesTheFirstLetter()
{
    QFETCH(QString, name);
    QFETCH(QString, masked);
    QCOMPARE(NameMask::masked(name), masked);
    QCOMPARE(NameMask::masked(masked), masked);
}

QTEST_GUILESS_MAIN(TestNameMask)

#include "tst_namemask.moc"
