// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/floorscene.h"
#include "ui/floor/freshness.h"
#include "ui/wallboard/wallalarms.h"
#include "ui/wallboard/wallboardsection.h"
#include "ui/wallboard/wallboardwindow.h"
#include "ui/wallboard/wallcomparison.h"
#include "ui/wallboard/wallheader.h"
#include "ui/wallboard/wallpeople.h"
#include "ui/wallboard/wallqueues.h"
#include "ui/wallboard/wallticker.h"
#include "ui/wallboard/walltile.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::ui;
using fw::settings::ScreenIdentity;
using fw::settings::WallboardSettings;
using fw::tests::FloorScene;

namespace {

constexpr TimePoint kStart{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 9h};

/// Values in memory.
class ValueStore final : public settings::SettingsStore
{
public:
    [[nodiscard]] Result<QJsonValue> value(const QString &key) const override
    {
        const auto found = m_values.find(key);
        return found == m_values.end() ? QJsonValue(QJsonValue::Undefined) : found->second;
    }

    [[nodiscard]] Outcome setValue(const QString &key, const QJsonValue &value) override
    {
        m_values[key] = value;
        return success();
    }

    [[nodiscard]] Result<std::vector<telephony::SwitchProfile>> switchProfiles() const override
    {
        return std::vector<telephony::SwitchProfile>{};
    }

    [[nodiscard]] Outcome saveSwitchProfile(const telephony::SwitchProfile &) override
    {
        return success();
    }

    [[nodiscard]] Outcome removeSwitchProfile(const QString &) override { return success(); }

private:
    std::map<QString, QJsonValue> m_values;
};

class Alarms final : public WallAlarms
{
public:
    [[nodiscard]] bool hasCritical(int scope) const override { return scopes.contains(scope); }

    std::set<int> scopes;
};

bool never(const WallPage &)
{
    return false;
}

WallboardSettings everyPage()
{
    WallboardSettings settings;
    settings.hasPeople = true;
    return settings;
}

std::size_t indexOf(const WallboardView &view, WallPageKind kind)
{
    const auto &pages = view.rotation().pages();
    const auto found = std::ranges::find(pages, kind, &WallPage::kind);
    return std::size_t(found - pages.begin());
}

} // namespace

class TestWallboard : public QObject
{
    Q_OBJECT

private slots:
    void plansPagesOfScopes();
    void turnsAfterItsTime();
    void staysOnAnAlarm();
    void leavesOutWhatIsEmpty();
    void findsItsMonitorAgain();
    void keepsItsSettings();
    void digitsAreReadFromAfar_data();
    void digitsAreReadFromAfar();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void saysHowOldItIs();
    void oneSwitchGoneLeavesTheOthersLive();
    void namesAreOffByDefault();
    void comparesUnderOneFormula();
    void worstQueueComesFirst();
    void noticeIsPlainText();
    void noticeStandsStillWithoutMotion();
    void escapeClosesTheWindow();
    void nothingTakesTheFocus();
    void sectionEditsTheSettings();
};

void TestWallboard::plansPagesOfScopes()
{
    FloorScene scene(4, 10);
    const organisation::ScopeTree &tree = scene.store.floor().config().scopes;
    WallboardSettings settings;
    settings.scopes = {u"t1"_s, u"gone"_s, u"p"_s};
    const std::vector<WallPage> pages = planPages(settings, tree);
    const int team = *tree.find(u"t1"_s);
    const int partner = *tree.find(u"p"_s);
    // A team has no parts to compare; the partner's only site is passed over for its teams.
    const std::vector<WallPage> wanted{
        {WallPageKind::Overview, team, 0},   {WallPageKind::Figures, team, 0},
        {WallPageKind::Trouble, team, 0},    {WallPageKind::Overview, partner, 0},
        {WallPageKind::Figures, partner, 0}, {WallPageKind::Comparison, partner, 0},
        {WallPageKind::Trouble, partner, 0}};
    QVERIFY(pages == wanted);
    QCOMPARE(comparedScopes(tree, partner).size(), 5U);

    settings = {};
    settings.hasOverview = settings.hasFigures = settings.hasComparison = settings.hasTrouble =
        false;
    QCOMPARE(planPages(settings, tree).size(), 1U);
    settings.scopes = {u"gone"_s};
    QCOMPARE(planPages(settings, tree).front().scope, 0);
}

void TestWallboard::turnsAfterItsTime()
{
    WallRotation rotation;
    rotation.setPages({{WallPageKind::Overview, 0, 0}, {WallPageKind::Figures, 0, 0}});
    rotation.setDwell(20s);
    rotation.advance(kStart, never, never);
    rotation.advance(kStart + 19s, never, never);
    QCOMPARE(rotation.index(), 0U);
    rotation.advance(kStart + 20s, never, never);
    QCOMPARE(rotation.index(), 1U);
    rotation.advance(kStart + 40s, never, never);
    QCOMPARE(rotation.index(), 0U);
    // New pages leave the one that is shown where it is.
    rotation.advance(kStart + 60s, never, never);
    rotation.setPages({{WallPageKind::Figures, 0, 0}, {WallPageKind::Overview, 3, 0}});
    QCOMPARE(rotation.page().kind, WallPageKind::Figures);
}

void TestWallboard::staysOnAnAlarm()
{
    WallRotation rotation;
    rotation.setPages({{WallPageKind::Overview, 0, 0},
                       {WallPageKind::Overview, 1, 0},
                       {WallPageKind::Overview, 2, 0}});
    std::set<int> critical;
    const auto isHeld = [&](const WallPage &page) { return critical.contains(page.scope); };
    rotation.advance(kStart, isHeld, never);
    critical = {1};
    rotation.advance(kStart + 1s, isHeld, never);
    QCOMPARE(rotation.page().scope, 1); // at once
    QVERIFY(rotation.isHeld());
    rotation.advance(kStart + 10min, isHeld, never);
    QCOMPARE(rotation.page().scope, 1); // and it stays
    critical = {1, 2};
    rotation.advance(kStart + 11min, isHeld, never);
    QCOMPARE(rotation.page().scope, 2); // two alarms take turns
    rotation.advance(kStart + 12min, isHeld, never);
    QCOMPARE(rotation.page().scope, 1);
    critical.clear();
    rotation.advance(kStart + 13min, isHeld, never);
    QCOMPARE(rotation.page().scope, 2);
    QVERIFY(!rotation.isHeld());
}

void TestWallboard::leavesOutWhatIsEmpty()
{
    WallRotation rotation;
    rotation.setPages({{WallPageKind::Overview, 0, 0}, {WallPageKind::Trouble, 0, 0}});
    const auto isIdle = [](const WallPage &page) { return page.kind == WallPageKind::Trouble; };
    for (int minute = 0; minute < 5; ++minute) {
        rotation.advance(kStart + minute * 1min, never, isIdle);
        QCOMPARE(rotation.page().kind, WallPageKind::Overview);
    }
    rotation.show(1, kStart + 5min);
    rotation.advance(kStart + 5min + 1s, never, isIdle);
    QCOMPARE(rotation.page().kind, WallPageKind::Overview);
    rotation.setPages({{WallPageKind::Trouble, 0, 0}});
    rotation.advance(kStart + 9min, never, isIdle);
    QCOMPARE(rotation.page().kind, WallPageKind::Trouble); // the only one
}

void TestWallboard::findsItsMonitorAgain()
{
    const QRect left(0, 0, 1920, 1080);
    const QRect right(1920, 0, 1920, 1080);
    const ScreenIdentity wanted{u"HDMI-1"_s, u"A7"_s, right};
    QCOMPARE(wanted.findIn({{u"DP-1"_s, u"B1"_s, left}, wanted}), 1);
    // On another connector, and moved.
    QCOMPARE(wanted.findIn({{u"DP-3"_s, u"A7"_s, left}, {u"HDMI-1"_s, u"C2"_s, right}}), 0);
    // A monitor that was replaced.
    QCOMPARE(wanted.findIn({{u"DP-1"_s, u"B1"_s, left}, {u"HDMI-1"_s, u"C2"_s, right}}), 1);
    QCOMPARE(wanted.findIn({{u"DP-1"_s, u"B1"_s, left}}), -1);
    // Two of one make that tell the same serial number.
    QCOMPARE(wanted.findIn({{u"DP-1"_s, u"A7"_s, left}, wanted}), 1);
    QCOMPARE(ScreenIdentity{}.findIn({{u"DP-1"_s, {}, left}}), -1);
}

void TestWallboard::keepsItsSettings()
{
    ValueStore store;
    QVERIFY(*WallboardSettings::load(store) == WallboardSettings{});
    WallboardSettings settings;
    settings.scopes = {u"p"_s, u"t1"_s};
    settings.hasFigures = false;
    settings.hasPeople = true;
    settings.hasNames = true;
    settings.dwell = 45s;
    settings.notice = u"系统升级 20:00"_s;
    settings.screen = {u"HDMI-1"_s, u"A7"_s, QRect(1920, 0, 3840, 2160)};
    settings.isOpen = true;
    QVERIFY(settings.save(store));
    QVERIFY(*WallboardSettings::load(store) == settings);
    settings.dwell = 1s; // no page can be read in a second
    QVERIFY(settings.save(store));
    QCOMPARE(WallboardSettings::load(store)->dwell, 20s);
}

void TestWallboard::digitsAreReadFromAfar_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("720") << QSize(1280, 720);
    QTest::newRow("1080") << QSize(1920, 1080);
    QTest::newRow("2160") << QSize(3840, 2160);
    QTest::newRow("16:10") << QSize(1920, 1200);
    QTest::newRow("wide") << QSize(3440, 1440);
}

void TestWallboard::digitsAreReadFromAfar()
{
    QFETCH(QSize, size);
    FloorScene scene(6, 30);
    scene.playAnHour();
    scene.goLive();
    Theme theme(ThemeKind::Dark);
    WallboardView view(scene.store, theme);
    WallboardSettings settings;
    settings.notice = u"Notice"_s;
    view.setSettings(settings);
    view.resize(size);
    view.show();
    for (const WallPageKind kind : {WallPageKind::Overview, WallPageKind::Figures}) {
        view.showPage(indexOf(view, kind));
        int shown = 0;
        for (const WallTile *tile : view.findChildren<WallTile *>()) {
            if (tile->isVisibleTo(&view) && tile->figure().value != u"–"_s) {
                ++shown;
                QVERIFY2(tile->digitHeight() * 100 >= size.height() * 8,
                         qPrintable(u"%1: %2 of %3"_s.arg(tile->figure().value)
                                        .arg(tile->digitHeight())
                                        .arg(size.height())));
                QVERIFY(tile->digitHeight() < tile->height());
            }
        }
        QVERIFY(shown >= 5);
    }
}

void TestWallboard::nothingOverlaps_data()
{
    digitsAreReadFromAfar_data();
    QTest::newRow("4:3") << QSize(1024, 768);
    QTest::newRow("upright") << QSize(1080, 1920);
}

void TestWallboard::nothingOverlaps()
{
    QFETCH(QSize, size);
    FloorScene scene(6, 30);
    scene.playAnHour();
    Theme theme(ThemeKind::Dark);
    WallboardView view(scene.store, theme);
    WallboardSettings settings = everyPage();
    settings.notice = u"Notice"_s;
    view.setSettings(settings);
    view.resize(size);
    view.show();
    for (std::size_t page = 0; page < view.rotation().pages().size(); ++page) {
        view.showPage(page);
        QRegion used;
        for (const QWidget *part : view.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (part->isVisibleTo(&view)) {
                QVERIFY(view.rect().contains(part->geometry()));
                QVERIFY2(!used.intersects(part->geometry()), qPrintable(part->objectName()));
                QVERIFY(!part->accessibleName().isEmpty());
                used += part->geometry();
            }
        }
        QVERIFY(!view.grab().isNull());
    }
}

void TestWallboard::saysHowOldItIs()
{
    FloorScene scene(3, 6);
    Theme theme(ThemeKind::Dark);
    WallboardView view(scene.store, theme);
    const auto *header = view.findChild<WallHeader *>();
    QCOMPARE(header->content().age, u"No data yet"_s);
    scene.goLive();
    QCOMPARE(header->content().age, u"Live"_s);
    QCOMPARE(header->content().tone, Tone::Good);
    QCOMPARE(header->content().time, u"09:30:00"_s);
    scene.clock.advance(20s);
    view.refresh();
    QCOMPARE(header->content().age, u"Data as of 09:30:00"_s);
    QCOMPARE(header->content().tone, Tone::Critical);
}

void TestWallboard::oneSwitchGoneLeavesTheOthersLive()
{
    FloorScene scene(3, 6);
    scene.goLive();
    live::FeedHealth other;
    other.source = live::SwitchId(1);
    other.name = u"North"_s;
    other.state = live::FeedState::Waiting;
    other.lastHeard = scene.clock.now() - 90s;
    scene.store.takeHealth(other);
    const Freshness whole = freshnessOf(scene.store, {});
    QVERIFY(whole.isPartlyStale());
    QCOMPARE(whole.asOf, other.lastHeard);
    // The site's queues are all of the first switch.
    const int site = *scene.store.floor().config().scopes.find(u"s"_s);
    QVERIFY(!freshnessOf(scene.store, {site}).isStale());
    Theme theme(ThemeKind::Dark);
    WallboardView view(scene.store, theme);
    const auto *header = view.findChild<WallHeader *>();
    QCOMPARE(header->content().age, u"Without North since 09:28:30"_s);
    QCOMPARE(header->content().tone, Tone::Warning);
}

void TestWallboard::namesAreOffByDefault()
{
    FloorScene scene(2, 8);
    scene.playAnHour();
    scene.clock.advance(3h);
    scene.store.flush();
    Theme theme(ThemeKind::Dark);
    WallPeople people(scene.store, theme);
    people.show({}, false);
    QVERIFY(!people.late().empty());
    for (const WallPeople::Late &late : people.late()) {
        QVERIFY2(!late.who.contains(u"Agent"_s), qPrintable(late.who));
    }
    people.show({}, true);
    QVERIFY(people.late().front().who.contains(u"Agent"_s));
    // Where the switch's name is the only id, the phone stands for the person.
    live::AgentView unknown;
    unknown.name = unknown.personId = "Wang Xiaoming";
    unknown.address = "SIP/7001";
    QCOMPARE(WallPeople::publicId(unknown), u"SIP/7001"_s);
}

void TestWallboard::comparesUnderOneFormula()
{
    FloorScene scene(3, 20);
    scene.playAnHour();
    const int team = *scene.store.floor().config().scopes.find(u"t1"_s);
    const WallComparison::Part part = WallComparison::partOf(scene.store, team);
    const live::QueueCounters sum =
        figuresOf(scene.store.floor(), {team}, scene.clock.now()).last15;
    QVERIFY(part.level.has_value());
    QCOMPARE(*part.level, double(sum.answeredWithin20) / double(sum.answered + sum.abandoned));
}

void TestWallboard::worstQueueComesFirst()
{
    FloorScene scene(3, 3);
    scene.send(live::CallQueued{live::QueueRef(2), 900, 1, 0, {}, {}});
    scene.clock.advance(70s);
    scene.flush();
    Theme theme(ThemeKind::Dark);
    WallQueues queues(scene.store, theme);
    queues.show({}, false);
    QCOMPARE(scene.store.floor().queue(queues.queues().front()).name, std::string("q2"));
    QCOMPARE(queues.queues().size(), 3U);
    queues.show({}, true);
    QCOMPARE(queues.queues().size(), 1U);
}

void TestWallboard::noticeIsPlainText()
{
    Theme theme(ThemeKind::Dark);
    WallTicker ticker(theme);
    ticker.setText(u"<b>a</b>\u202eevil\nsecond\x01"_s);
    QCOMPARE(ticker.text(), u"<b>a</b>\ufffdevil second\u2401"_s);
}

void TestWallboard::noticeStandsStillWithoutMotion()
{
    Theme theme(ThemeKind::Dark);
    WallTicker ticker(theme);
    ticker.setScale(WallScale({1280, 720}));
    ticker.resize(300, 40);
    ticker.setText(u"short"_s);
    ticker.show();
    QVERIFY(!ticker.isMoving()); // it fits
    const QString text =
        u"A notice that is much longer than the edge is wide, in many words for everybody"_s;
    ticker.setText(text);
    QVERIFY(ticker.isMoving());
    ticker.setStill(true);
    QVERIFY(!ticker.isMoving());
    QStringList parts;
    do {
        parts << ticker.shownPart();
        ticker.turn();
    } while (ticker.shownPart() != parts.first());
    QVERIFY(parts.size() > 1);
    QCOMPARE(parts.join(u' '), text);
}

void TestWallboard::escapeClosesTheWindow()
{
    FloorScene scene(2, 2);
    WallboardWindow window(scene.store);
    window.openOn(*QGuiApplication::primaryScreen(), true);
    QCOMPARE(window.size(), QGuiApplication::primaryScreen()->size());
    QVERIFY(window.windowFlags().testFlag(Qt::FramelessWindowHint));
    QSignalSpy closed(&window, &WallboardWindow::closed);
    window.close(); // as the program's end does
    QCOMPARE(closed.count(), 0);
    window.openOn(*QGuiApplication::primaryScreen(), true);
    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    QVERIFY(!window.isVisible());
}

void TestWallboard::nothingTakesTheFocus()
{
    FloorScene scene(2, 2);
    WallboardWindow window(scene.store);
    for (const QWidget *part : window.findChildren<QWidget *>()) {
        QCOMPARE(part->focusPolicy(), Qt::NoFocus);
    }
}

void TestWallboard::sectionEditsTheSettings()
{
    FloorScene scene(2, 2);
    Theme theme(ThemeKind::Light);
    WallboardSection section(scene.store, theme);
    WallboardSettings settings;
    settings.isOpen = true;
    settings.scopes = {u"t1"_s};
    section.show(settings);
    QVERIFY(section.settings() == settings);
    QSignalSpy edited(&section, &WallboardSection::edited);
    QTest::mouseClick(section.findChild<QCheckBox *>(u"wallNames"_s), Qt::LeftButton, {},
                      QPoint(8, 8));
    auto *notice = section.findChild<QLineEdit *>(u"wallNotice"_s);
    QTest::keyClicks(notice, u"20:00"_s);
    QTest::keyClick(notice, Qt::Key_Return);
    QCOMPARE(edited.count(), 2);
    QVERIFY(section.settings().hasNames);
    QCOMPARE(section.settings().notice, u"20:00"_s);
    QVERIFY(section.settings().isOpen);
}

QTEST_MAIN(TestWallboard)
#include "tst_wallboard.moc"
