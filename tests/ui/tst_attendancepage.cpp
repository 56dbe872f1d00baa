// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/floorscene.h"
#include "ui/attendance/attendancepage.h"
#include "ui/attendance/dutyband.h"
#include "ui/floor/floorsight.h"
#include "ui/floor/linemodel.h"
#include "ui/widgets/kpitile.h"
#include "ui/widgets/segmentcontrol.h"

#include <QAbstractItemModelTester>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::attendance;

/// The page of adherence and attendance over a floor that is made by hand.
class TestAttendancePage final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void withoutARosterItSaysSo();
    void deviationsStandFirst();
    void strangersAndTheMissingAreListed();
    void whatMayNotBeSeenIsLeftOut();
    void theBandTellsOfTheShift();

private:
    [[nodiscard]] RosterOfDay rosterOf(int people) const;

    template<typename Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }

    std::unique_ptr<fw::tests::FloorScene> m_scene;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<AdherenceWatch> m_watch;
    std::unique_ptr<ui::AttendancePage> m_page;
};

void TestAttendancePage::init()
{
    m_scene = std::make_unique<fw::tests::FloorScene>(2, 6);
    m_scene->playAnHour();
    m_scene->goLive();
    m_scene->flush();
    m_theme = std::make_unique<ui::Theme>(ui::ThemeKind::Light);
    m_watch = std::make_unique<AdherenceWatch>(m_scene->store);
    m_page = std::make_unique<ui::AttendancePage>(m_scene->store, *m_watch, *m_theme);
    m_page->resize(1200, 700);
    m_page->show();
}

void TestAttendancePage::cleanup()
{
    m_page.reset();
    m_watch.reset();
    m_theme.reset();
    m_scene.reset();
}

/// The first agents of the floor, all day long.
RosterOfDay TestAttendancePage::rosterOf(int people) const
{
    RosterOfDay roster;
    const QDate today = m_watch->today();
    for (const live::AgentView &agent : m_scene->store.floor().agents()) {
        if (static_cast<int>(roster.people.size()) == people) {
            break;
        }
        roster::Person person;
        person.id = u"P%1"_s.arg(agent.id.value());
        person.name = {person.id, {}};
        person.logins = {{QString::fromStdString(agent.personId), {}, {}}};
        roster::Cell cell;
        cell.kind = roster::Cell::Kind::Shift;
        cell.spans = {{0, roster::kMinutesOfDay}};
        roster.cells[{person.id, today}] = cell;
        roster.people.push_back(person);
    }
    return roster;
}

void TestAttendancePage::withoutARosterItSaysSo()
{
    auto *table = child<QTableView>(u"adherenceTable"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(!m_watch->hasRoster());
}

void TestAttendancePage::deviationsStandFirst()
{
    auto *table = child<QTableView>(u"adherenceTable"_s);
    QAbstractItemModelTester tester(table->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    RosterOfDay roster = rosterOf(6);
    roster::Person absent;
    absent.id = u"P999"_s;
    roster.cells[{absent.id, m_watch->today()}] = roster.cells.begin()->second;
    roster.people.push_back(absent);
    m_watch->setRoster(roster, m_watch->today());
    child<ui::SegmentControl>(u"adherenceShow"_s)->setCurrent(2); // everybody
    QCOMPARE(table->model()->rowCount(), 7);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"P999"_s);
    QCOMPARE(child<ui::KpiTile>(u"scheduledTile"_s)->content().value, u"7"_s);
}

void TestAttendancePage::strangersAndTheMissingAreListed()
{
    m_watch->setRoster(rosterOf(2), m_watch->today());
    auto *table = child<QTableView>(u"adherenceTable"_s);
    child<ui::SegmentControl>(u"adherenceShow"_s)->setCurrent(3); // unmatched
    int signedIn = 0;
    for (const live::AgentView &agent : m_scene->store.floor().agents()) {
        signedIn += agent.state != live::AgentState::LoggedOut && agent.id.index() >= 2 ? 1 : 0;
    }
    QVERIFY(signedIn > 0);
    QCOMPARE(table->model()->rowCount(), signedIn);
}

void TestAttendancePage::whatMayNotBeSeenIsLeftOut()
{
    m_watch->setRoster(rosterOf(6), m_watch->today());
    auto *table = child<QTableView>(u"adherenceTable"_s);
    child<ui::SegmentControl>(u"adherenceShow"_s)->setCurrent(2);
    QVERIFY(table->model()->rowCount() > 0);
    const organisation::ScopeTree &tree = m_scene->store.floor().config().scopes;
    ui::FloorSight::of(m_scene->store)
        .seeOnly(tree, std::vector<bool>(tree.scopes().size(), false));
    QCOMPARE(table->model()->rowCount(), 0);
    QCOMPARE(child<ui::KpiTile>(u"scheduledTile"_s)->content().value, u"0"_s);
}

void TestAttendancePage::theBandTellsOfTheShift()
{
    QWidget sheet;
    auto *band = new ui::DutyBand(m_scene->store, *m_watch, *m_theme, &sheet);
    band->resize(400, band->height());
    sheet.show();
    band->showAgent(live::AgentId(0));
    QVERIFY(!band->isVisible()); // nothing is rostered
    RosterOfDay roster = rosterOf(2);
    roster::Cell &cell = roster.cells.begin()->second;
    cell.activities = {{roster::ActivityKind::Meal, {720, 750}, false}};
    m_watch->setRoster(roster, m_watch->today());
    QVERIFY(band->isVisible());
    QVERIFY2(band->text().contains(u"12:00"_s), qPrintable(band->text()));
    QVERIFY(band->text().contains(u"00:00"_s));
    QCOMPARE(band->accessibleName(), band->text());
    QVERIFY(!band->grab().isNull());
    band->showAgent(live::AgentId(5)); // not in the roster
    QVERIFY(!band->isVisible());
}

QTEST_MAIN(TestAttendancePage)
#include "tst_attendancepage.moc"
