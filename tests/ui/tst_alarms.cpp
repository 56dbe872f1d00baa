// SPDX-License-Identifier: GPL-3.0-or-later
#include "floorscene.h"
#include "ui/alarms/acknowledgedialog.h"
#include "ui/alarms/alarmannouncer.h"
#include "ui/alarms/alarmhistorymodel.h"
#include "ui/alarms/alarmpage.h"
#include "ui/alarms/alarmpanel.h"
#include "ui/alarms/alarmtablemodel.h"
#include "ui/alarms/alarmtext.h"
#include "ui/alarms/alarmtone.h"
#include "ui/alarms/expectationsection.h"
#include "ui/alarms/ruledialog.h"
#include "ui/alarms/ruleform.h"
#include "ui/alarms/shelvedialog.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/livetableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::ui;
using alarms::AlarmCentre;
using alarms::AlarmSeverity;
using fw::tests::FloorScene;

namespace {

class RecordedSignals final : public AlarmSignals
{
public:
    void play(AlarmSeverity severity) override { played.push_back(severity); }

    void notify(const QString &, const QString &text, AlarmSeverity) override { texts << text; }

    std::vector<AlarmSeverity> played;
    QStringList texts;
};

/// A directive whose deadline has passed an hour ago.
class LateTask final : public alarms::ReadingSource
{
public:
    LateTask()
    {
        alarms::ReadSubject made;
        made.subject = {alarms::AlarmSubject::Kind::Directive,
                        alarms::AlarmSubject::kNoSource,
                        u"7"_s,
                        {u"Ten more at noon"_s, {}},
                        {}};
        m_task = std::make_shared<const alarms::ReadSubject>(std::move(made));
    }

    [[nodiscard]] std::vector<alarms::AlarmReading> read(TimePoint) override
    {
        return {{alarms::AlarmMetric::TaskOverdue, m_task, {}, 3600, 1, 1}};
    }

private:
    std::shared_ptr<const alarms::ReadSubject> m_task;
};

/// A floor with a caller in each of two queues, and its alarms.
class Scene
{
public:
    Scene()
        : floor(3, 4)
        , theme(ThemeKind::Light)
        , centre(floor.store, floor.clock, nullptr)
        , desk(centre, floor.store, u"li"_s)
    {
        floor.goLive();
        floor.flush();
    }

    void queueCall(std::size_t queue)
    {
        floor.send(live::CallQueued{live::QueueRef(queue), 5000 + queue, 1, 0, "13912345678", {}});
        floor.flush();
    }

    void pass(std::chrono::seconds span)
    {
        for (; span > 0s; span -= 1s) {
            floor.clock.advance(1s);
            for (live::FeedHealth health : std::vector(floor.store.health())) {
                health.lastHeard = floor.clock.now();
                floor.store.takeHealth(health);
            }
            centre.evaluate();
        }
    }

    /// One warning for each of two queues.
    void raiseTwo()
    {
        queueCall(0);
        pass(3s);
        queueCall(1);
        pass(70s);
    }

    FloorScene floor;
    Theme theme;
    AlarmCentre centre;
    AlarmDesk desk;
    ActionCatalogue actions;
};

template<typename Widget>
Widget *named(QWidget &where, const QString &name)
{
    auto *found = where.findChild<Widget *>(name);
    Q_ASSERT(found != nullptr);
    return found;
}

} // namespace

class TestAlarms final : public QObject
{
    Q_OBJECT

private slots:

    void theTableFollowsTheAlarms()
    {
        Scene scene;
        AlarmTableModel model(scene.centre, scene.floor.store);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        AlarmHistoryModel history(scene.centre, scene.floor.store);
        QAbstractItemModelTester historyTester(
            &history, QAbstractItemModelTester::FailureReportingMode::QtTest);
        scene.raiseTwo();
        const int waits = model.rowCount();
        QVERIFY(waits >= 2);
        QVERIFY(history.rowCount() >= 2);
        const alarms::AlarmId first = model.idAt(0);
        const QPersistentModelIndex kept(model.index(0, 0));
        QVERIFY(bool(scene.centre.acknowledge(first, u"li"_s, u"seen"_s)));
        QVERIFY(model.rowOf(first) > 0); // what waits for somebody comes first
        QCOMPARE(kept.row(), model.rowOf(first));
        model.setFilter(AlarmTableModel::Filter::Attention);
        QCOMPARE(model.rowOf(first), -1);
        model.setFilter(AlarmTableModel::Filter::All);
        model.setText(u"SEEN"_s);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(bool(scene.centre.shelve(first, 1h, u"li"_s)));
        model.setText({});
        model.setFilter(AlarmTableModel::Filter::Shelved);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, int(AlarmTableModel::Column::State)).data().toString(),
                 u"Shelved"_s);
        scene.pass(90s);
        history.setText(u"no such thing"_s);
        QCOMPARE(history.rowCount(), 0);
    }

    void thePageWorksByKeyboard()
    {
        Scene scene;
        AlarmPage page(scene.desk, scene.theme, scene.actions);
        page.resize(1100, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        scene.raiseTwo();
        auto *view = named<LiveTableView>(page, u"alarmTable"_s);
        view->setFocus();
        const int open = scene.centre.attentionCount();
        QTest::keyClick(view, Qt::Key_BracketRight);
        QCOMPARE(view->currentIndex().row(), 0);
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(scene.centre.attentionCount(), open - 1);
        QTest::keyClick(view, Qt::Key_BracketLeft);
        QTest::keyClick(view, Qt::Key_Space, Qt::ShiftModifier);
        auto *text = qobject_cast<AcknowledgeDialog *>(scene.desk.dialog());
        QVERIFY(text != nullptr);
        QVERIFY(!named<QPushButton>(*text, u"acceptAcknowledge"_s)->isEnabled());
        named<QLineEdit>(*text, u"acknowledgeText"_s)->setText(u"moved two agents"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_VERIFY(scene.desk.dialog() == nullptr);
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_S, Qt::ControlModifier);
        auto *shelf = qobject_cast<ShelveDialog *>(scene.desk.dialog());
        QVERIFY(shelf != nullptr);
        QCOMPARE(named<QComboBox>(*shelf, u"shelveSpan"_s)->count(), 7);
        QTest::keyClick(shelf, Qt::Key_Return);
        QTRY_VERIFY(scene.desk.dialog() == nullptr);
        const auto &alarms = scene.centre.engine().alarms();
        QCOMPARE(std::count_if(alarms.begin(), alarms.end(),
                               [](const auto &each) { return each.second.isShelved(); }),
                 1);
        const auto shelved = std::find_if(alarms.begin(), alarms.end(),
                                          [](const auto &each) { return each.second.isShelved(); });
        view->selectRow(static_cast<AlarmTableModel *>(view->model())->rowOf(shelved->first));
        named<QPushButton>(page, u"unshelveAlarm"_s)->click();
        QVERIFY(!shelved->second.isShelved());
    }

    void thePanelObeysTheSameKeys()
    {
        Scene scene;
        AlarmPage page(scene.desk, scene.theme, scene.actions);
        AlarmPanel panel(scene.desk, scene.theme, scene.actions);
        panel.resize(334, 300);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        scene.raiseTwo();
        auto *list = named<QListView>(panel, u"alarmPanelList"_s);
        const int open = scene.centre.attentionCount();
        QCOMPARE(list->model()->rowCount(), open);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_BracketRight);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(scene.centre.attentionCount(), open - 1);
        QCOMPARE(list->model()->rowCount(), open - 1);
        QSignalSpy asked(&panel, &AlarmPanel::pageRequested);
        named<QAbstractButton>(panel, u"openAlarmPage"_s)->click();
        QCOMPARE(asked.count(), 1);
    }

    void aRuleIsTriedAndSaved()
    {
        Scene scene;
        scene.raiseTwo();
        scene.pass(90s); // whole minutes are looked at
        RuleDialog dialog(scene.centre, scene.floor.store, scene.theme);
        dialog.show();
        auto *list = named<QListWidget>(dialog, u"ruleList"_s);
        QCOMPARE(list->count(), int(scene.centre.engine().rules().size()));
        const auto *whatIf = named<LiveTableView>(dialog, u"whatIfTable"_s);
        const int before = whatIf->model()->rowCount();
        QVERIFY(before >= 2);
        auto *raise = named<QDoubleSpinBox>(dialog, u"ruleWarningRaise"_s);
        raise->setValue(30); // below the level at which it is over
        QTRY_VERIFY(!named<QLabel>(dialog, u"ruleFault"_s)->text().isEmpty());
        dialog.accept();
        QVERIFY(dialog.isVisible());
        raise->setValue(110);
        QTRY_VERIFY(named<QLabel>(dialog, u"ruleFault"_s)->text().isEmpty());
        QCOMPARE(whatIf->model()->rowCount(), before); // critical ones then
        named<QDoubleSpinBox>(dialog, u"ruleVolume"_s)->setValue(50);
        QTRY_COMPARE(whatIf->model()->rowCount(), 0);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(scene.centre.engine().rules().front().warning->raise, 110.0);
    }

    void aRuleIsEditedByKeyboardAlone()
    {
        Scene scene;
        RuleDialog dialog(scene.centre, scene.floor.store, scene.theme);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        };
        const auto tabTo = [&](const QString &objectName) {
            for (int step = 0; step < 60; ++step) {
                if (QApplication::focusWidget()->objectName() == objectName) {
                    return true;
                }
                press(Qt::Key_Tab);
            }
            return false;
        };
        QVERIFY(tabTo(u"ruleList"_s));
        press(Qt::Key_Home);
        press(Qt::Key_Down);
        QVERIFY(tabTo(u"ruleWarningRaise"_s));
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"1.5"_s);
        QVERIFY(tabTo(u"saveRules"_s));
        press(Qt::Key_Space);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(scene.centre.engine().rules().at(1).warning->raise, 1.5);
    }

    void whatCanNotBeDisabledIsSaid()
    {
        Scene scene;
        RuleForm form(scene.floor.store.floor());
        const auto rules = alarms::AlarmRule::defaults();
        for (const alarms::AlarmRule &rule : rules) {
            form.show(rule, rules);
            QVERIFY2(form.rule() == rule, qPrintable(rule.id));
            QCOMPARE(named<QCheckBox>(form, u"ruleEnabled"_s)->isEnabled(), rule.canDisable);
        }
    }

    void restingRulesWakeWithAnExpectation()
    {
        Scene scene;
        RuleDialog before(scene.centre, scene.floor.store, scene.theme);
        const auto resting = [](RuleDialog &dialog) {
            return named<QListWidget>(dialog, u"ruleList"_s)
                ->findItems(u"(rests)"_s, Qt::MatchContains)
                .size();
        };
        QCOMPARE(resting(before), 4);
        live::Expectation expected;
        expected.add({live::Expectation::Kind::Calls, u"q0"_s, live::ExpectedDays::every(), 18, 5});
        scene.centre.setExpectation(expected);
        RuleDialog after(scene.centre, scene.floor.store, scene.theme);
        QCOMPARE(resting(after), 1); // nobody is rostered yet
    }

    void anExpectationIsImportedWholeOrNotAtAll()
    {
        Scene scene;
        ExpectationSection section(scene.centre, scene.floor.store, scene.theme);
        section.show();
        connect(&section, &ExpectationSection::imported, &section, [&](const QByteArray &content) {
            scene.centre.setExpectation(live::ExpectationFile::read(content).expectation());
        });
        const auto *error = named<QLabel>(section, u"expectationError"_s);
        const auto *summary = named<QLabel>(section, u"expectationSummary"_s);
        QTemporaryDir folder;
        const auto import = [&](const QByteArray &content) {
            QFile file(folder.filePath(u"plan.csv"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            section.importFile(file.fileName());
        };
        import("queue,day,start,calls\nq0,mon,09:00,5\nq1,noday,09:00,5\nq1,tue,09:00,x\n");
        QVERIFY(error->isVisible());
        QVERIFY2(error->text().contains(u"Line 3: “noday”"_s), qPrintable(error->text()));
        QVERIFY(error->text().contains(u"Line 4: “x”"_s));
        QVERIFY(scene.centre.expectation().isEmpty());
        section.importFile(folder.filePath(u"nothing.csv"_s));
        QVERIFY(error->text().contains(u"nothing.csv"_s));
        import("queue,day,start,calls\nq0,mon,09:00,5\nelsewhere,mon,09:30,5\n");
        QVERIFY(!error->isVisible());
        QVERIFY2(summary->text().contains(u"elsewhere"_s), qPrintable(summary->text()));
        QVERIFY(summary->text().contains(u"30 min"_s));
        // What is saved can be imported again, also the lines to be filled in.
        const QString saved = folder.filePath(u"saved.csv"_s);
        section.saveTo(saved);
        scene.centre.setExpectation(live::Expectation());
        section.importFile(saved);
        QCOMPARE(scene.centre.expectation().lines().size(), std::size_t(2));
        scene.centre.setExpectation(live::Expectation());
        section.saveTo(saved);
        section.importFile(saved);
        QVERIFY(scene.centre.expectation().keys(live::Expectation::Kind::Calls).contains(u"q2"_s));
        QVERIFY(scene.centre.canRead(alarms::AlarmMetric::Staffing));
    }

    void leadsToTheTaskThatIsLate()
    {
        Scene scene;
        LateTask late;
        scene.centre.addSource(late);
        AlarmPage page(scene.desk, scene.theme, scene.actions);
        page.show();
        QStringList wished;
        connect(&page, &AlarmPage::workRequested, &page, [&](const alarms::AlarmSubject &subject) {
            wished << AlarmText::subject(subject);
        });
        auto *goTo = named<QPushButton>(page, u"goToAlarm"_s);
        QVERIFY(!goTo->isEnabled());
        scene.pass(2s);
        page.selectFirst();
        QVERIFY(goTo->isEnabled());
        goTo->click();
        auto *table = named<QTableView>(page, u"alarmTable"_s);
        emit table->activated(table->currentIndex());
        QCOMPARE(wished, QStringList(2, u"Directive #7 “Ten more at noon”"_s));
        const alarms::Alarm &alarm = scene.centre.engine().alarms().begin()->second;
        const QTimeZone zone(0);
        QVERIFY(AlarmText::remark(alarm, nullptr, zone).contains(u"acknowledge"_s));
        scene.centre.removeSource(late);
        scene.pass(1s);
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!goTo->isEnabled());
    }

    void everyMetricHasItsWords()
    {
        const live::FloorConfig config = live::FloorConfig::defaults();
        for (std::size_t metric = 0; metric < alarms::kAlarmMetricCount; ++metric) {
            alarms::Alarm alarm;
            alarm.metric = alarms::AlarmMetric(metric);
            alarm.subject.kind = alarms::AlarmSubject::Kind::Queue;
            alarm.subject.name.en = u"\u202e<b>evil</b>"_s;
            const QString sentence = AlarmText::sentence(alarm, config);
            QVERIFY(!sentence.isEmpty());
            QVERIFY(!sentence.contains(QChar(0x202e)));
            QVERIFY(!AlarmText::metric(alarm.metric).isEmpty());
            QVERIFY(!notificationText(sentence).contains(u'<'));
        }
    }

    void notificationsCarryNoNumbers()
    {
        QCOMPARE(notificationText(u"a <b> & 13912345678: 02:10 > 02:00"_s),
                 u"a \u2039b\u203a \uff06 139****5678: 02:10 \u203a 02:00"_s);
        QVERIFY(!notificationText(u"+86 139 1234 5678"_s).contains(u"1234"_s));
    }

    void announcesWithMeasure()
    {
        Scene scene;
        RecordedSignals out;
        AlarmAnnouncer announcer(scene.centre, scene.floor.store, out);
        for (int burst = 0; burst < 10; ++burst) {
            alarms::AlarmChange change;
            change.at = scene.floor.clock.now();
            change.alarm.subject.name.en = u"q"_s;
            emit scene.centre.announced(change);
        }
        QCOMPARE(out.played.size(), std::size_t(1));
        QCOMPARE(out.texts.size(), qsizetype(AlarmAnnouncer::kNotificationsPerMinute));
        alarms::AlarmChange worse;
        worse.at = scene.floor.clock.now() + 61s;
        worse.alarm.severity = AlarmSeverity::Critical;
        emit scene.centre.announced(worse);
        QCOMPARE(out.played.back(), AlarmSeverity::Critical);
        QVERIFY(out.texts.back().contains(u"6"_s)); // those that were held back
        announcer.setSounds(false);
        announcer.setNotifications(false);
        worse.at += 600s;
        emit scene.centre.announced(worse);
        QCOMPARE(out.played.size(), std::size_t(2));
        QCOMPARE(out.texts.size(), qsizetype(5));
    }

    void tonesAreSoundFiles()
    {
        for (const AlarmSeverity severity : {AlarmSeverity::Warning, AlarmSeverity::Critical}) {
            const QByteArray tone = alarmTone(severity);
            QVERIFY(tone.startsWith("RIFF"));
            QCOMPARE(qFromLittleEndian<quint32>(tone.constData() + 4), quint32(tone.size() - 8));
            QCOMPARE(qFromLittleEndian<quint32>(tone.constData() + 40), quint32(tone.size() - 44));
        }
        QVERIFY(alarmTone(AlarmSeverity::Warning) != alarmTone(AlarmSeverity::Critical));
    }
};

QTEST_MAIN(TestAlarms)
#include "tst_alarms.moc"
