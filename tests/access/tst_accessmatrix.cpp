// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accesspolicy.h"

#include <QFile>
#include <QTest>

using namespace fw;
using namespace fw::access;
using namespace Qt::StringLiterals;

namespace {

/// A right as the table of the agreement between both companies writes it: "Ar4".
struct Written
{
    QChar right;
    QChar scope;
    int note = 0;
};

struct Row
{
    QString name;
    QList<QList<Written>> cells; ///< by column
};

struct Table
{
    QStringList roles;
    QList<Row> rows;
};

QStringList cellsOf(const QString &line)
{
    QStringList cells = line.split(u'|');
    cells.removeFirst();
    cells.removeLast();
    for (QString &cell : cells) {
        cell = cell.trimmed();
    }
    return cells;
}

QList<Written> writtenIn(const QString &cell)
{
    QList<Written> found;
    if (cell == u"-"_s) {
        return found;
    }
    for (const QString &word : cell.split(u' ')) {
        found.append({word.at(0), word.at(1), word.sliced(2).toInt()});
    }
    return found;
}

Table readTable()
{
    Table table;
    QFile file(QStringLiteral(FW_TEST_DATA "/access/matrix.md"));
    if (!file.open(QIODevice::ReadOnly)) {
        return table;
    }
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.startsWith(u'|') || line.startsWith(u"| ---"_s)) {
            continue;
        }
        QStringList cells = cellsOf(line);
        const QString name = cells.takeFirst();
        if (table.roles.isEmpty()) {
            table.roles = cells;
            continue;
        }
        Row row{name, {}};
        for (const QString &cell : cells) {
            row.cells.append(writtenIn(cell));
        }
        table.rows.append(row);
    }
    return table;
}

/// What each note asks for, of each role.
Circumstances fulfilling(int note, const QString &role)
{
    Circumstances how;
    how.isRuleChecked = note == 1;
    how.isException = note == 2;
    how.isInternal = note == 3;
    how.isReleased = note == 6;
    how.isStatement = note == 8;
    how.isRequest = note == 10;
    if (note == 5) {
        how.purpose = Purpose::Training;
    } else if (note == 7) {
        how.approvedBy = u"somebodyElse"_s;
    } else if (note == 4) {
        how.step = role == u"O-OS"_s ? Step::First : role == u"C-QS"_s ? Step::Second : Step::Last;
    } else if (note == 9) {
        how.step = role == u"C-PM"_s   ? Step::First
                   : role == u"C-CM"_s ? Step::Second
                   : role == u"O-PM"_s ? Step::Last
                                       : Step::AboveLimit;
    }
    return how;
}

/// The user's own region is north, the own team alpha, the own person 1001.
struct Spot
{
    const char *what;
    const char *node;
    const char *person;
    const char *scopes; ///< those that reach it
};

constexpr std::array kSpots = {
    Spot{"somebody of the own team", "alpha", "1002", "*ra"},
    Spot{"somebody of the own region", "beta", "1003", "*r"},
    Spot{"somebody of another region", "gamma", "2001", "*"},
    Spot{"oneself, lent to another region", "gamma", "1001", "*o"},
    Spot{"everything", "all", "", "*"},
};

} // namespace

class TestAccessMatrix final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isTheWholeTable();
    void decidesEachCell_data();
    void decidesEachCell();
    void refusesBadTables_data();
    void refusesBadTables();

private:
    [[nodiscard]] Identity somebody(Role role) const;
    [[nodiscard]] Place placeOf(const Spot &spot) const;
    void checkCell(ProtectedObject object, Role role, const QList<Written> &cell) const;

    Table m_table;
    organisation::ScopeTree m_tree;
    std::optional<AccessPolicy> m_policy;
};

void TestAccessMatrix::initTestCase()
{
    m_table = readTable();
    const Result<AccessMatrix> matrix = AccessMatrix::builtIn();
    QVERIFY2(matrix, matrix ? "" : qPrintable(matrix.error().detail));
    m_policy.emplace(*matrix);
    using organisation::ScopeLevel;
    const int north = m_tree.add(0, u"north"_s, {}, ScopeLevel::Site);
    const int south = m_tree.add(0, u"south"_s, {}, ScopeLevel::Site);
    m_tree.add(north, u"alpha"_s, {}, ScopeLevel::Team);
    m_tree.add(north, u"beta"_s, {}, ScopeLevel::Team);
    m_tree.add(south, u"gamma"_s, {}, ScopeLevel::Team);
}

Identity TestAccessMatrix::somebody(Role role) const
{
    return Identity{
        u"somebody"_s, u"Somebody"_s, {role, {u"north"_s}, {u"alpha"_s}}, u"1001"_s, {}};
}

Place TestAccessMatrix::placeOf(const Spot &spot) const
{
    return Place::of(m_tree, m_tree.find(QString::fromLatin1(spot.node)).value_or(-1),
                     QString::fromLatin1(spot.person));
}

void TestAccessMatrix::isTheWholeTable()
{
    QCOMPARE(m_table.rows.size(), qsizetype(kObjectCount));
    QCOMPARE(m_table.roles.size(), qsizetype(kRoleCount));
    for (const Role role : allRoles()) {
        QCOMPARE(m_table.roles[qsizetype(role)], QString(roleCode(role)));
        QCOMPARE(roleOfCode(QString(roleCode(role))), role);
    }
}

void TestAccessMatrix::decidesEachCell_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < int(m_table.rows.size()); ++row) {
        QTest::newRow(qPrintable(m_table.rows[row].name)) << row;
    }
}

void TestAccessMatrix::checkCell(ProtectedObject object, Role role,
                                 const QList<Written> &cell) const
{
    const QString code = roleCode(role);
    const Identity who = somebody(role);
    int note = 0;
    for (const Written &each : cell) {
        note = std::max(note, each.note);
    }
    for (const QChar letter : u"RWAX"_s) {
        const auto right = static_cast<Right>(u"RWAX"_s.indexOf(letter));
        for (const Spot &spot : kSpots) {
            for (const bool isFulfilled : {false, true}) {
                bool isExpected = false;
                for (const Written &each : cell) {
                    const bool isSame = each.right == letter;
                    const bool isSeen =
                        letter == u'R' && (each.right == u'W' || each.right == u'A');
                    const bool isFree = each.note == 0 || isFulfilled || !isSame;
                    isExpected =
                        isExpected || ((isSame || isSeen) && isFree &&
                                       QString::fromLatin1(spot.scopes).contains(each.scope));
                }
                const Circumstances how = isFulfilled ? fulfilling(note, code) : Circumstances();
                const Decision decision = m_policy->decide(who, object, right, placeOf(spot), how);
                const QString what =
                    u"%1 %2 %3 %4"_s.arg(code, letter, QLatin1StringView(spot.what))
                        .arg(isFulfilled);
                QVERIFY2(decision.isGranted() == isExpected, qPrintable(what));
            }
        }
    }
}

void TestAccessMatrix::decidesEachCell()
{
    QFETCH(int, row);
    const Row &written = m_table.rows[row];
    QCOMPARE(written.cells.size(), qsizetype(kRoleCount));
    for (const Role role : allRoles()) {
        checkCell(static_cast<ProtectedObject>(row), role, written.cells[qsizetype(role)]);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void TestAccessMatrix::refusesBadTables_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("unknown right") << u"live            R*"_s << u"live            Z*"_s;
    QTest::newRow("unknown scope") << u"live            R*"_s << u"live            R?"_s;
    QTest::newRow("unknown condition") << u"live            R*"_s << u"live            R*11"_s;
    QTest::newRow("condition zero") << u"live            R*"_s << u"live            R*0"_s;
    QTest::newRow("empty part") << u"live            R*"_s << u"live            R*+"_s;
    QTest::newRow("a cell too few") << u"live            R*"_s << u"live"_s;
    QTest::newRow("an object twice") << u"\nwhisper "_s << u"\nmonitor "_s;
    QTest::newRow("an object that is missing") << u"\nretention "_s << u"\n# "_s;
    QTest::newRow("an unknown object") << u"\nretention "_s << u"\ndeletion "_s;
    QTest::newRow("roles in another order") << u"ADM SECO"_s << u"SECO ADM"_s;
}

void TestAccessMatrix::refusesBadTables()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFile file(QStringLiteral(FW_SOURCE_DIR "/resources/access/matrix.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString table = QString::fromUtf8(file.readAll());
    QVERIFY(AccessMatrix::parse(table));
    QVERIFY(table.contains(from));
    table.replace(from, to);
    const Result<AccessMatrix> matrix = AccessMatrix::parse(table);
    QVERIFY(!matrix);
    QCOMPARE(matrix.error().code, ErrorCode::Malformed);
}

QTEST_APPLESS_MAIN(TestAccessMatrix)

#include "tst_accessmatrix.moc"
