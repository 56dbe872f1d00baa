// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/recordedday.h"
#include "ui/rewind/happeningsmodel.h"
#include "ui/rewind/journalbar.h"
#include "ui/rewind/pastframe.h"
#include "ui/rewind/rewindaxis.h"
#include "ui/rewind/rewindbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actioncatalogue.h"

#include <QAbstractItemModelTester>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::ui;
using namespace fw::journal::tests;
using fw::live::tests::kNoon;

namespace {

/// A window with the bar, over a journal of some hours that ended a minute ago.
struct Scene
{
    explicit Scene(std::vector<live::StampedEvent> recorded = RecordedDay::events(21))
        : events(std::move(recorded))
        , clock(events.empty() ? kNoon : events.back().time + 1min)
        , floor(RecordedDay::config(), clock)
    {
        if (!events.empty()) {
            RecordedDay::record(store, events, 30);
        }
        rewind = std::make_unique<journal::Rewind>(floor, store, clock);
        bar = new RewindBar(*rewind, floor, theme, actions, window);
        frame = new PastFrame(floor, theme, window);
        (new QVBoxLayout(&window))->addWidget(bar);
        window.resize(1300, 300);
        window.show();
        window.activateWindow();
        rewind->look();
    }

    ~Scene() { delete bar; }

    [[nodiscard]] bool isReady()
    {
        return QTest::qWaitForWindowActive(&window) &&
               QTest::qWaitFor([this] { return isKnown(rewind->span().first); });
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QWidget *focus = window.focusWidget() == nullptr ? &window : window.focusWidget();
        QTest::keyClick(focus, Qt::Key(key), modifiers);
    }

    [[nodiscard]] bool comesTo(TimePoint moment)
    {
        return QTest::qWaitFor([&] { return floor.isPast() && floor.now() == moment; });
    }

    std::vector<live::StampedEvent> events;
    MemoryJournalStore store;
    ManualClock clock;
    live::FloorStore floor;
    std::unique_ptr<journal::Rewind> rewind;
    Theme theme{ThemeKind::Light};
    ActionCatalogue actions;
    QWidget window;
    RewindBar *bar;
    PastFrame *frame;
};

std::vector<Happening> someHappenings()
{
    return {{kNoon + 10min, HappeningKind::Alarm, u"Raised: too long a wait"_s, {}, true, true},
            {kNoon + 12min, HappeningKind::Action, u"Break: 1001"_s, u"lead"_s, false, false},
            {kNoon + 40min, HappeningKind::Mark, u"look here"_s, u"lead"_s, false, true}};
}

} // namespace

class TestRewindBar final : public QObject
{
    Q_OBJECT

private slots:
    void goesThereAndBackByKeyboard();
    void jumpsToWhatHappened();
    void goesToATypedMoment();
    void tellsWhatHappenedAround();
    void saysWhereNobodyRecorded();
    void hasNothingBeforeTheFirstRecord();
    void saysThatTheJournalIsNotWritten();
    void everyControlHasAName();
};

void TestRewindBar::goesThereAndBackByKeyboard()
{
    Scene scene;
    QVERIFY(scene.isReady());
    QVERIFY(!scene.bar->isVisible());
    scene.press(Qt::Key_B);
    const TimePoint first = scene.clock.now() - RewindBar::kFirstLook;
    QVERIFY(scene.comesTo(first));
    QVERIFY(scene.bar->isVisible());
    QVERIFY(scene.frame->isVisible());
    QVERIFY(scene.window.focusWidget() == scene.bar->findChild<RewindAxis *>());

    // An axis is in whole seconds from its left end.
    scene.press(Qt::Key_Left, Qt::NoModifier);
    QVERIFY(QTest::qWaitFor([&] { return scene.floor.now() <= first - 1min; }));
    QVERIFY(scene.floor.now() > first - 1min - 1s);
    scene.press(Qt::Key_Space);
    QTRY_COMPARE(scene.rewind->speed(), 1);
    scene.press(Qt::Key_Space);
    QTRY_COMPARE(scene.rewind->speed(), 0);
    scene.press(Qt::Key_Home, Qt::NoModifier);
    QVERIFY(scene.comesTo(scene.rewind->span().first));

    scene.press(Qt::Key_B);
    QVERIFY(!scene.floor.isPast());
    QVERIFY(!scene.bar->isVisible());
    QVERIFY(!scene.frame->isVisible());
}

void TestRewindBar::jumpsToWhatHappened()
{
    Scene scene;
    scene.bar->setHappenings([](TimePoint, TimePoint) { return someHappenings(); });
    QVERIFY(scene.isReady());
    scene.bar->showMoment(kNoon + 30min);
    QVERIFY(scene.comesTo(kNoon + 30min));
    scene.press(Qt::Key_BracketLeft);
    QVERIFY(scene.comesTo(kNoon + 10min)); // an action is no landmark
    scene.press(Qt::Key_BracketRight);
    QVERIFY(scene.comesTo(kNoon + 40min));
    scene.press(Qt::Key_BracketRight);
    QVERIFY(scene.rewind->position() == kNoon + 40min);
}

void TestRewindBar::goesToATypedMoment()
{
    Scene scene;
    QVERIFY(scene.isReady());
    scene.press(Qt::Key_G);
    QTRY_VERIFY(scene.floor.isPast());
    auto *edit = scene.bar->findChild<QDateTimeEdit *>();
    QTRY_VERIFY(edit->hasFocus());
    const QTimeZone zone = scene.floor.liveFloor().config().grid.zone();
    const TimePoint wanted = kNoon + 25min;
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(toMicroseconds(wanted) / 1000, zone);
    edit->setDateTime(QDateTime(there.date(), there.time(), Qt::UTC));
    scene.press(Qt::Key_Return, Qt::NoModifier);
    QVERIFY(scene.comesTo(wanted));
}

void TestRewindBar::tellsWhatHappenedAround()
{
    Scene scene;
    scene.bar->setHappenings([](TimePoint, TimePoint) { return someHappenings(); });
    QVERIFY(scene.isReady());
    scene.bar->showMoment(kNoon + 11min);
    QVERIFY(scene.comesTo(kNoon + 11min));
    scene.bar->findChild<QPushButton *>(u"rewindAround"_s)->click();
    auto *table = scene.bar->findChild<QTableView *>();
    QVERIFY(table->isVisible());
    auto *model = qobject_cast<HappeningsModel *>(table->model());
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 2); // the mark is too far away
    QCOMPARE(model->rowOfMoment(), 0);
    QCOMPARE(model->index(1, int(HappeningsModel::Column::Who)).data().toString(), u"lead"_s);
    table->setCurrentIndex(model->index(1, 0));
    table->setFocus();
    scene.press(Qt::Key_Return, Qt::NoModifier);
    QVERIFY(scene.comesTo(kNoon + 12min));

    QSignalSpy marks(scene.bar, &RewindBar::markWished);
    scene.press(Qt::Key_M);
    QCOMPARE(marks.count(), 1);
    QVERIFY(marks.front().front().value<TimePoint>() == kNoon + 12min);
}

void TestRewindBar::saysWhereNobodyRecorded()
{
    Scene scene;
    scene.store.holes = {{kNoon + 20min, kNoon + 25min, {u"north"_s}}};
    scene.rewind->look();
    QVERIFY(scene.isReady());
    const auto *chip = scene.bar->findChild<QLabel *>(u"pastChip"_s);
    scene.bar->showMoment(kNoon + 22min);
    QVERIFY(scene.comesTo(kNoon + 22min));
    QTRY_COMPARE(chip->text(), u"Not recorded"_s);
    QVERIFY(chip->toolTip().contains(u"north"_s));
    scene.bar->showMoment(kNoon + 26min);
    QVERIFY(scene.comesTo(kNoon + 26min));
    QTRY_COMPARE(chip->text(), u"The past"_s);
    QVERIFY(chip->toolTip().isEmpty());
}

void TestRewindBar::hasNothingBeforeTheFirstRecord()
{
    Scene scene{std::vector<live::StampedEvent>()};
    QVERIFY(QTest::qWaitForWindowActive(&scene.window));
    QSignalSpy nothing(scene.bar, &RewindBar::nothingRecorded);
    scene.press(Qt::Key_B);
    QTRY_COMPARE(nothing.count(), 1);
    QVERIFY(!scene.rewind->isOn());
}

void TestRewindBar::saysThatTheJournalIsNotWritten()
{
    const Theme theme(ThemeKind::Light);
    QWidget window;
    auto *bar = new JournalBar(theme, &window);
    window.show();
    bar->show({});
    QVERIFY(!bar->isVisible());
    journal::JournalHealth health;
    health.waitingEvents = 17;
    health.problem = Error{ErrorCode::Full, u"journal.sqlite"_s};
    bar->show(health);
    QVERIFY(bar->isVisible());
    const QString sentence = bar->findChild<QLabel *>()->text();
    QVERIFY2(sentence.contains(u"17"_s) && sentence.contains(u"journal.sqlite"_s),
             qPrintable(sentence));
    bar->show({});
    QVERIFY(!bar->isVisible());
    journal::JournalHealth little;
    little.bytesLeft = 800'000'000;
    bar->show(little);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->findChild<QLabel *>()->text().contains(u"nearly full"_s));
}

void TestRewindBar::everyControlHasAName()
{
    Scene scene;
    QVERIFY(scene.isReady());
    scene.bar->showMoment(kNoon + 30min);
    QVERIFY(scene.comesTo(kNoon + 30min));
    for (const QWidget *widget : scene.bar->findChildren<QWidget *>()) {
        const bool isInside = qobject_cast<const QLineEdit *>(widget) != nullptr ||
                              widget->objectName().startsWith("qt_"_L1);
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !isInside) {
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(TestRewindBar)
#include "tst_rewindbar.moc"
