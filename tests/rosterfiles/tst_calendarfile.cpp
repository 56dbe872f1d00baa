// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rosterfiles/calendarfile.h"
#include "tests/rosterfiles/randomplan.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace fw;
using namespace fw::rosterfiles;
using namespace Qt::StringLiterals;
using fw::tests::RandomPlan;

namespace {

struct Event
{
    QHash<QString, QString> values; ///< by name, without parameters
    QHash<QString, QString> parameters;
};

/// Reads a calendar as strictly as RFC 5545 is written, and knows nothing of how ours is made.
class StrictCalendar final
{
public:
    explicit StrictCalendar(const QByteArray &bytes) { unfold(bytes); }

    [[nodiscard]] const QString &problem() const { return m_problem; }

    [[nodiscard]] const QList<Event> &events() const { return m_events; }

    [[nodiscard]] static QString plain(const QString &text)
    {
        QString out;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text.at(at) == u'\\' && at + 1 < text.size()) {
                ++at;
                out += text.at(at).toLower() == u'n' ? QChar(u'\n') : text.at(at);
            } else {
                out += text.at(at);
            }
        }
        return out;
    }

private:
    void unfold(const QByteArray &bytes)
    {
        QList<QByteArray> lines;
        qsizetype begin = 0;
        while (begin < bytes.size()) {
            const qsizetype end = bytes.indexOf("\r\n", begin);
            if (end < 0) {
                return fail("a line that does not end");
            }
            const QByteArray line = bytes.mid(begin, end - begin);
            if (line.size() > 75 || line.contains('\n') || line.contains('\r')) {
                return fail("a line too long, or a bare line end");
            }
            // Folds lie between characters: each line is UTF-8 of its own (3.1 asks for octets).
            if (QString::fromUtf8(line).toUtf8() != line) {
                return fail("no UTF-8");
            }
            if (line.startsWith(' ') || line.startsWith('\t')) {
                if (lines.isEmpty()) {
                    return fail("a fold without a line");
                }
                lines.last() += line.mid(1);
            } else {
                lines << line;
            }
            begin = end + 2;
        }
        read(lines);
    }

    void fail(const char *why) { m_problem = QString::fromLatin1(why); }

    void read(const QList<QByteArray> &lines)
    {
        static const QRegularExpression kLine(
            u"^([A-Z-]+)((?:;[A-Z-]+=[^;:,\"]+)*):([^\\x00-\\x08\\x0a-\\x1f\\x7f]*)$"_s);
        QStringList open;
        QSet<QString> uids;
        QHash<QString, QString> head;
        for (const QByteArray &line : lines) {
            const QRegularExpressionMatch match = kLine.match(QString::fromUtf8(line));
            if (!match.hasMatch()) {
                return fail(line.constData());
            }
            const QString name = match.captured(1);
            const QString value = match.captured(3);
            if (name == u"BEGIN"_s) {
                open << value;
                if (value == u"VEVENT"_s) {
                    m_events << Event();
                }
            } else if (name == u"END"_s) {
                if (open.isEmpty() || open.takeLast() != value) {
                    return fail("an end without its begin");
                }
                if (value == u"VEVENT"_s && !isWhole(m_events.last(), uids)) {
                    return;
                }
            } else if (open.size() == 2) {
                if (m_events.last().values.contains(name)) {
                    return fail("a property twice");
                }
                m_events.last().values[name] = value;
                m_events.last().parameters[name] = match.captured(2);
            } else {
                head[name] = value;
            }
        }
        if (!open.isEmpty() || lines.isEmpty() || m_events.isEmpty()) {
            return fail("not whole");
        }
        if (head[u"VERSION"_s] != u"2.0"_s || head[u"PRODID"_s].isEmpty()) {
            return fail("no VERSION or PRODID");
        }
    }

    bool isWhole(const Event &event, QSet<QString> &uids)
    {
        static const QRegularExpression kUtc(u"^\\d{8}T\\d{6}Z$"_s);
        static const QRegularExpression kDate(u"^\\d{8}$"_s);
        const QString uid = event.values[u"UID"_s];
        if (uid.isEmpty() || uids.contains(uid)) {
            fail("UID missing or twice");
            return false;
        }
        uids.insert(uid);
        const QString from = event.values[u"DTSTART"_s];
        const QString to = event.values[u"DTEND"_s];
        const bool isDay = event.parameters[u"DTSTART"_s] == u";VALUE=DATE"_s &&
                           event.parameters[u"DTEND"_s] == u";VALUE=DATE"_s;
        const QRegularExpression &form = isDay ? kDate : kUtc;
        if (!form.match(from).hasMatch() || !form.match(to).hasMatch() || from >= to ||
            !kUtc.match(event.values[u"DTSTAMP"_s]).hasMatch()) {
            fail("times");
            return false;
        }
        return true;
    }

    QString m_problem;
    QList<Event> m_events;
};

CalendarWords words()
{
    return {[](const LocalizedText &text) { return text.en; },
            [](roster::LeaveKind kind) { return wordOf(kind, FileLanguage::English); },
            [](roster::ActivityKind kind) { return wordOf(kind, FileLanguage::English); }};
}

QDateTime utc(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, u"yyyyMMdd'T'HHmmss'Z'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

/// Calendars of people, read back by a strict reader.
class TestCalendarFile final : public QObject
{
    Q_OBJECT

private slots:
    void everyCalendarIsValid();
    void nightsAndSummertime();
    void leaveIsWholeDays();
    void nothingIsNoCalendar();
    void namesOfFiles();
    void theSameShiftKeepsItsName();
};

void TestCalendarFile::everyCalendarIsValid()
{
    const QTimeZone zone("Asia/Shanghai");
    for (unsigned seed = 1; seed <= 20; ++seed) {
        RandomPlan random(seed);
        const roster::PlanningBase base = random.base();
        const roster::RosterDocument document{{}, random.roster(base, 31)};
        const std::vector<CalendarFile> files = calendarsOf(document, base, zone, words());
        QCOMPARE(files.size(), base.people.size());
        for (std::size_t each = 0; each < files.size(); ++each) {
            const StrictCalendar read(files[each].bytes);
            QVERIFY2(read.problem().isEmpty(), qPrintable(read.problem()));
            qsizetype expected = 0;
            for (const auto &[key, cell] : document.roster.cells()) {
                const bool isLeave = cell.kind == roster::Cell::Kind::Leave;
                expected += key.person != base.people[each].id ? 0
                            : isLeave                          ? 1
                                                               : qsizetype(cell.spans.size());
            }
            QCOMPARE(read.events().size(), expected);
        }
    }
}

void TestCalendarFile::nightsAndSummertime()
{
    roster::PlanningBase base;
    roster::Person person;
    person.id = u"7"_s;
    base.people = {person};
    roster::ShiftPattern night;
    night.code = u"N"_s;
    night.name = {u"Night; the long, dark one"_s, {}};
    night.spans = {{22 * 60, 30 * 60}};
    base.patterns = roster::ShiftPatterns({night});
    const QDate eve(2026, 3, 28);
    roster::RosterDocument document{{}, roster::Roster(u"t1"_s, eve, eve.addDays(1))};
    document.roster.set({u"7"_s, eve}, roster::Cell::shift(night));
    // The clocks go forward in that night: the shift ends at 06:00 local, and is an hour shorter.
    const StrictCalendar berlin(
        calendarOf(document, base, u"7"_s, QTimeZone("Europe/Berlin"), words()));
    QVERIFY2(berlin.problem().isEmpty(), qPrintable(berlin.problem()));
    const Event &event = berlin.events().first();
    QCOMPARE(event.values[u"DTSTART"_s], u"20260328T210000Z"_s);
    QCOMPARE(event.values[u"DTEND"_s], u"20260329T040000Z"_s);
    QCOMPARE(StrictCalendar::plain(event.values[u"SUMMARY"_s]), night.name.en);
    const StrictCalendar shanghai(
        calendarOf(document, base, u"7"_s, QTimeZone("Asia/Shanghai"), words()));
    QCOMPARE(utc(shanghai.events().first().values[u"DTSTART"_s])
                 .secsTo(utc(shanghai.events().first().values[u"DTEND"_s])),
             8 * 3600);
}

void TestCalendarFile::leaveIsWholeDays()
{
    roster::PlanningBase base;
    base.people = {RandomPlan(1).person(0)};
    const QString id = base.people[0].id;
    const QDate day(2026, 2, 28);
    roster::RosterDocument document{{}, roster::Roster(u"t1"_s, day, day)};
    document.roster.set({id, day}, roster::Cell::onLeave(roster::LeaveKind::Sick));
    const StrictCalendar read(calendarOf(document, base, id, QTimeZone::utc(), words()));
    QVERIFY2(read.problem().isEmpty(), qPrintable(read.problem()));
    QCOMPARE(read.events().first().values[u"DTEND"_s], u"20260301"_s);
}

void TestCalendarFile::nothingIsNoCalendar()
{
    roster::PlanningBase base;
    base.people = {RandomPlan(1).person(0)};
    const QDate day(2026, 2, 28);
    roster::RosterDocument document{{}, roster::Roster(u"t1"_s, day, day)};
    document.roster.set({base.people[0].id, day}, roster::Cell::dayOff());
    QVERIFY(calendarOf(document, base, base.people[0].id, QTimeZone::utc(), words()).isEmpty());
    QVERIFY(calendarsOf(document, base, QTimeZone::utc(), words()).empty());
}

void TestCalendarFile::namesOfFiles()
{
    QCOMPARE(fileNameOf(u"1001"_s), u"1001"_s);
    QCOMPARE(fileNameOf(u"工号7"_s), u"工号7"_s);
    QCOMPARE(fileNameOf(u"../../etc/passwd"_s), u"%2E%2E%2F%2E%2E%2Fetc%2Fpasswd"_s);
    QCOMPARE(fileNameOf(u"a b\\c:d"_s), u"a%20b%5Cc%3Ad"_s);
    QCOMPARE(fileNameOf(u"CON"_s), u"CON_"_s);
    QCOMPARE(fileNameOf({}), u"_"_s);
    // Two that one file system takes for the same.
    roster::PlanningBase base;
    base.people = {RandomPlan(1).person(0), RandomPlan(1).person(0)};
    base.people[0].id = u"ab"_s;
    base.people[1].id = u"AB"_s;
    const QDate day(2026, 2, 28);
    roster::RosterDocument document{{}, roster::Roster(u"t1"_s, day, day)};
    for (const roster::Person &each : base.people) {
        document.roster.set({each.id, day}, roster::Cell::onLeave(roster::LeaveKind::Sick));
    }
    const auto files = calendarsOf(document, base, QTimeZone::utc(), words());
    QCOMPARE(files.size(), std::size_t(2));
    QCOMPARE(files[0].name, u"ab.ics"_s);
    QCOMPARE(files[1].name, u"AB~2.ics"_s);
}

void TestCalendarFile::theSameShiftKeepsItsName()
{
    RandomPlan random(4);
    const roster::PlanningBase base = random.base();
    roster::RosterDocument first{{}, random.roster(base, 10)};
    roster::RosterDocument second = first;
    second.version.number = 2;
    second.version.savedAt = TimePoint{std::chrono::sys_days{std::chrono::year{2026} / 2 / 1}};
    const QString person = base.people[0].id;
    const StrictCalendar one(calendarOf(first, base, person, QTimeZone::utc(), words()));
    const StrictCalendar other(calendarOf(second, base, person, QTimeZone::utc(), words()));
    QCOMPARE(one.events().size(), other.events().size());
    for (qsizetype each = 0; each < one.events().size(); ++each) {
        QCOMPARE(one.events().at(each).values[u"UID"_s], other.events().at(each).values[u"UID"_s]);
        QCOMPARE(other.events().at(each).values[u"SEQUENCE"_s], u"2"_s);
        QCOMPARE(other.events().at(each).values[u"DTSTAMP"_s], u"20260201T000000Z"_s);
    }
}

QTEST_GUILESS_MAIN(TestCalendarFile)
#include "tst_calendarfile.moc"
