// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmreplay.h"

#include "alarmscene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::alarms;
using namespace fw::alarms::tests;

class TestAlarmReplay final : public QObject
{
    Q_OBJECT

private slots:

    void tellsWhatARuleWouldHaveDone()
    {
        const auto queue = queueSubject(u"q"_s);
        std::vector<ReadingFrame> frames;
        const std::vector<double> values{10, 70, 130, 90, 50, 30, 10, 61, 10};
        for (std::size_t minute = 0; minute < values.size(); ++minute) {
            ReadingFrame frame{kNoon + std::chrono::minutes(minute), {}};
            frame.list.push_back({AlarmMetric::LongestWait, queue, {}, values[minute], 1, 1});
            frames.push_back(frame);
        }
        const std::vector<WouldBeAlarm> found = replay(waitRule(), frames);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].severity, AlarmSeverity::Critical);
        QCOMPARE(found[0].raisedAt, kNoon + 1min);
        QCOMPARE(found[0].clearedAt, kNoon + 5min);
        QCOMPARE(found[0].worst, 130.0);
        QCOMPARE(found[0].limit, 120.0);
        QCOMPARE(found[1].severity, AlarmSeverity::Warning);
        QCOMPARE(found[1].clearedAt, kNoon + 8min);
    }

    void delaysOfMinutesCount()
    {
        AlarmRule rule = waitRule();
        rule.onDelay = 3min;
        std::vector<ReadingFrame> frames;
        for (int minute = 0; minute < 10; ++minute) {
            frames.push_back({kNoon + std::chrono::minutes(minute), {}});
            if (minute != 2) {
                frames.back().list.push_back(
                    {AlarmMetric::LongestWait, queueSubject(u"q"_s), {}, 100, 1, 1});
            }
        }
        const auto found = replay(rule, frames);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].raisedAt, kNoon + 5min);
        QCOMPARE(found[0].clearedAt, kNoTime);
    }

    void historyForgetsSubjectsThatAreNoMore()
    {
        ReadingHistory history;
        TimePoint now = kNoon;
        // A subject is made anew whenever something about it changes; here each minute.
        for (int minute = 0; minute < 60 * 24; ++minute) {
            AlarmReadings readings;
            for (int queue = 0; queue < 10; ++queue) {
                readings.list.push_back({AlarmMetric::LongestWait,
                                         queueSubject(QString::number(queue)),
                                         {},
                                         100.0 + queue,
                                         1,
                                         1});
            }
            history.add(readings, now);
            now += 1min;
        }
        // Those of twelve hours, and as many again that are not swept yet.
        const std::size_t needed = ReadingHistory::kMinutes * 10;
        QVERIFY2(history.knownCount() <= 2 * needed + ReadingHistory::kSpare,
                 qPrintable(QString::number(history.knownCount())));
        const auto frames = history.frames(AlarmMetric::LongestWait, kNoon, now);
        QCOMPARE(frames.size(), ReadingHistory::kMinutes);
        QCOMPARE(frames.front().list.size(), std::size_t(10));
        for (const AlarmReading &reading : frames.front().list) {
            QCOMPARE(reading.value, 100.0 + reading.of->subject.key.toInt());
        }
    }

    void aDisabledRuleIsTriedToo()
    {
        AlarmRule rule = waitRule();
        rule.isEnabled = false;
        rule.suppressedBy = u"gone"_s;
        ReadingFrame frame{kNoon, {}};
        frame.list.push_back({AlarmMetric::LongestWait, queueSubject(u"q"_s), {}, 100, 1, 1});
        QCOMPARE(replay(rule, {frame}).size(), std::size_t(1));
    }

    void keepsTheWorstOfAMinute()
    {
        const auto queue = queueSubject(u"q"_s);
        ReadingHistory history;
        TimePoint now = kNoon;
        for (int second = 0; second < 13 * 3600; second += 10) {
            AlarmReadings readings;
            readings.list.push_back(
                {AlarmMetric::LongestWait, queue, {}, double(1 + second % 60), 1, 1});
            readings.list.push_back(
                {AlarmMetric::ServiceLevel, queue, {}, double(90 - second % 60), 30, 1});
            history.add(readings, now);
            now += 10s;
        }
        const auto waits = history.frames(AlarmMetric::LongestWait, kNoon, now);
        QCOMPARE(waits.size(), ReadingHistory::kMinutes);
        QCOMPARE(waits.back().list.front().value, 51.0);
        const auto levels = history.frames(AlarmMetric::ServiceLevel, now - 10min, now);
        QCOMPARE(levels.size(), std::size_t(9)); // the running minute is not over
        QCOMPARE(levels.back().list.front().value, 40.0);
        QCOMPARE(levels.back().list.front().volume, 30.0);
    }
};

QTEST_GUILESS_MAIN(TestAlarmReplay)
#include "tst_alarmreplay.moc"
