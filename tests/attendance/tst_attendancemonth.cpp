// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/hoursledger.h"
#include "core/attendance/presencebook.h"
#include "core/live/floorstore.h"
#include "core/simulation/demofloor.h"
#include "tests/simulation/simulatedwire.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::attendance;

namespace {

constexpr int kDays = 30;
constexpr TimePoint kMonth{std::chrono::sys_days{std::chrono::year(2026) / 11 / 1} - 8h};

/// Seconds within the shift of each day that the simulator itself has an agent signed in.
using Truth = std::vector<std::array<qint64, kDays>>;

/// The business day whose shift a second lies in; -1 when it lies in none.
int shiftDayOf(const simulation::Shift &shift, qint64 second)
{
    const int end = shift.end > shift.start ? shift.end : shift.end + 1440;
    for (qint64 day = second / 86400; day >= 0 && day >= second / 86400 - 1; --day) {
        const qint64 from = day * 86400 + qint64(60) * shift.start;
        if (second >= from && second < day * 86400 + qint64(60) * end) {
            return static_cast<int>(day);
        }
    }
    return -1;
}

roster::Cell cellOf(const simulation::Shift &shift)
{
    roster::Cell cell;
    cell.kind = roster::Cell::Kind::Shift;
    cell.spans = {{shift.start, shift.end > shift.start ? shift.end : shift.end + 1440}};
    return cell;
}

} // namespace

/// A month of a simulated floor, heard over its wire, against what the simulator knows itself.
class TestAttendanceMonth final : public QObject
{
    Q_OBJECT

private slots:
    void equalsTheSimulatorsLedgerToTheSecond();

private:
    void count(Truth &truth, qint64 second) const;
    void readStates(PresenceBook &book) const;

    simulation::DemoFloor m_demo = simulation::demoFloor({24, 6, 0.3, 5});
    ManualClock m_clock{kMonth};
    live::FloorStore m_store{m_demo.config, m_clock};
    simulation::SimulatedSwitch m_simulated{m_demo.centre, kMonth, {0min, 0min, true}};
    fw::tests::SimulatedWire m_wire{m_simulated, m_store};
};

void TestAttendanceMonth::count(Truth &truth, qint64 second) const
{
    for (std::size_t index = 0; index < m_demo.centre.agents.size(); ++index) {
        const int day = shiftDayOf(m_demo.centre.agents[index].shift, second);
        const simulation::Agent &agent = m_simulated.state().agents[index];
        if (day >= 0 && day < kDays && !agent.memberships.empty()) {
            ++truth[index][static_cast<std::size_t>(day)];
        }
    }
}

void TestAttendanceMonth::readStates(PresenceBook &book) const
{
    for (const live::AgentView &agent : m_store.floor().agents()) {
        book.take(agent.address, m_store.floor().agentSpans(agent.id));
    }
}

void TestAttendanceMonth::equalsTheSimulatorsLedgerToTheSecond()
{
    const std::size_t agents = m_demo.centre.agents.size();
    Truth truth(agents);
    PresenceBook book;
    m_wire.connect();
    constexpr qint64 kSeconds = qint64(kDays + 1) * 86400;
    for (qint64 second = 0; second < kSeconds; ++second) {
        m_clock.setNow(kMonth + std::chrono::seconds(second + 1));
        m_wire.watch(m_clock.now());
        count(truth, second);
        if ((second + 1) % 7200 == 0) {
            m_store.flush();
            readStates(book);
        }
    }
    qint64 checked = 0;
    qint64 worked = 0;
    for (std::size_t index = 0; index < agents; ++index) {
        const simulation::Agent &agent = m_simulated.state().agents[index];
        const roster::Cell cell = cellOf(agent.parameters.shift);
        const std::vector<live::StateSpan> &spans = book.spans(agent.interface);
        QVERIFY2(!spans.empty(), agent.interface.c_str());
        for (int number = 0; number < kDays; ++number) {
            const QDate date = QDate(2026, 11, 1).addDays(number);
            const AttendanceDay day = attendanceOf(u"x"_s, date, cell, cell, cell, spans,
                                                   m_clock.now(), QTimeZone("Asia/Shanghai"), {});
            const qint64 expected = truth[index][static_cast<std::size_t>(number)];
            QVERIFY2(day.workedSeconds == expected,
                     qPrintable(u"%1 on %2: reckoned %3 s, happened %4 s"_s.arg(
                         QString::fromStdString(agent.interface), date.toString(Qt::ISODate),
                         QString::number(day.workedSeconds), QString::number(expected))));
            ++checked;
            worked += expected;
        }
    }
    QCOMPARE(checked, qint64(agents) * kDays);
    QVERIFY(worked > checked * 6 * 3600);
}

QTEST_GUILESS_MAIN(TestAttendanceMonth)
#include "tst_attendancemonth.moc"
