// SPDX-License-Identifier: GPL-3.0-or-later
// The floor page with 5,000 agents in 200 queues on a window of 1600 x 960: time to the first full
// frame, then the load of its thread and the time from an event to its painting, in both views of
// the agents at several rates of events.
#include "core/live/floorstore.h"
#include "tests/bench/benchfeed.h"
#include "ui/floor/floorpage.h"
#include "ui/floor/seatmap.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/segmentcontrol.h"

#include <QApplication>
#include <QFile>
#include <QTableView>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace {

using namespace fw;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using bench::SteadyClock;

constexpr int kRates[] = {500, 2000, 5000};
constexpr std::chrono::milliseconds kSettle{1500};
constexpr std::chrono::milliseconds kSpan{6000};

double secondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// When the kernel started this process, on CLOCK_BOOTTIME, in seconds.
double processStart()
{
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0.0;
    }
    const QByteArray text = file.readAll();
    // The name before it may hold blanks; after its bracket the start is the 20th word.
    const QList<QByteArray> words = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return words.value(19).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double residentMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0.0;
    }
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024.0;
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty()) {
        return -1.0;
    }
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// A window that says when it has painted what was asked for.
class ProbeWindow final : public QWidget
{
    Q_OBJECT

signals:
    void painted();

protected:
    bool event(QEvent *event) override
    {
        const bool isTaken = QWidget::event(event);
        if (event->type() == QEvent::UpdateRequest) {
            emit painted();
        }
        return isTaken;
    }
};

/// Plays the rates in both views one after the other and prints what was measured.
class Conductor final : public QObject
{
    Q_OBJECT

public:
    Conductor()
        : m_theme(ui::ThemeKind::Light)
        , m_store(bench::largeFloorConfig(), m_clock)
        , m_feed(new bench::BenchFeed(m_ledger))
    {
        m_theme.setKind(ui::ThemeKind::Light);
        m_feed->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_feed, &QObject::deleteLater);
        m_store.addFeed(*m_feed);
        m_thread.start();
        QMetaObject::invokeMethod(m_feed, &live::FloorFeed::start, Qt::QueuedConnection);
        m_page = new ui::FloorPage(m_store, m_theme, m_actions);
        auto *layout = new QVBoxLayout(&m_window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_page);
        m_window.resize(1600, 960);
        connect(&m_window, &ProbeWindow::painted, this, &Conductor::notePaint);
        connect(&m_store, &live::FloorStore::secondPassed, this, &Conductor::watchVisible);
        m_window.show();
    }

    ~Conductor() override
    {
        m_thread.quit();
        m_thread.wait();
    }

private:
    [[nodiscard]] std::uint64_t folded() const
    {
        const auto &sources = m_store.floor().sources();
        return sources.empty() ? 0 : sources.front().events;
    }

    void notePaint()
    {
        const auto now = SteadyClock::now();
        for (const SteadyClock::time_point posted : m_ledger.take(folded())) {
            if (m_isMeasuring) {
                m_latencies.push_back(
                    std::chrono::duration<double, std::milli>(now - posted).count());
            }
        }
        const bool isFull = m_store.floor().agents().size() == bench::kFloorAgents;
        if (m_firstFrameMs == 0.0 && isFull) {
            m_firstFrameMs = (secondsOf(CLOCK_BOOTTIME) - processStart()) * 1000.0;
            QTimer::singleShot(kSettle, this, [this] { beginRound(); });
        }
    }

    /// Half of what happens is to happen to those who are on the screen.
    void watchVisible()
    {
        std::vector<live::AgentRef> watched;
        if (m_isInSeats) {
            const auto *seats = m_page->findChild<ui::SeatMap *>();
            for (std::size_t seat = 0; seat < seats->seats().size(); ++seat) {
                if (seats->cellArea(static_cast<int>(seat)).intersects(seats->viewport()->rect())) {
                    watched.emplace_back(seats->seats()[seat].agent.index());
                }
            }
        } else {
            const auto *table = m_page->findChild<QTableView *>(u"agentTable"_s);
            const int last = table->rowAt(table->viewport()->height() - 1);
            for (int row = table->rowAt(0); row >= 0 && row <= last; ++row) {
                const QString id = table->model()->index(row, 0).data().toString().left(5);
                watched.emplace_back(static_cast<std::size_t>(id.toInt() - 10000));
            }
        }
        m_visible = watched.size();
        QMetaObject::invokeMethod(
            m_feed, [feed = m_feed, watched] { feed->setWatched(watched); }, Qt::QueuedConnection);
    }

    void setRate(int rate)
    {
        QMetaObject::invokeMethod(
            m_feed, [feed = m_feed, rate] { feed->setRate(rate); }, Qt::QueuedConnection);
    }

    void beginRound()
    {
        m_isInSeats = m_round >= std::size(kRates);
        m_page->findChild<ui::SegmentControl *>(u"agentSegment"_s)->setCurrent(m_isInSeats ? 1 : 0);
        watchVisible();
        setRate(kRates[m_round % std::size(kRates)]);
        QTimer::singleShot(kSettle, this, [this] { beginSpan(); });
    }

    void beginSpan()
    {
        m_latencies.clear();
        m_isMeasuring = true;
        m_eventsBefore = folded();
        m_wallBefore = secondsOf(CLOCK_MONOTONIC);
        m_cpuBefore = secondsOf(CLOCK_THREAD_CPUTIME_ID);
        QTimer::singleShot(kSpan, this, [this] { endSpan(); });
    }

    void endSpan()
    {
        m_isMeasuring = false;
        const double cpu = secondsOf(CLOCK_THREAD_CPUTIME_ID) - m_cpuBefore;
        const double wall = secondsOf(CLOCK_MONOTONIC) - m_wallBefore;
        const double events = static_cast<double>(folded() - m_eventsBefore) / wall;
        const std::string separator = m_round == 0 ? "" : ", ";
        char text[256];
        std::snprintf(text, sizeof text,
                      "\"%s_at_%d\": {\"events_s\": %.0f, \"cpu_percent\": %.1f, "
                      "\"event_to_paint_p50_ms\": %.1f, \"event_to_paint_p99_ms\": %.1f, "
                      "\"visible_agents\": %zu}",
                      m_isInSeats ? "seats" : "list", kRates[m_round % std::size(kRates)], events,
                      cpu / wall * 100.0, percentile(m_latencies, 0.5),
                      percentile(m_latencies, 0.99), m_visible);
        m_report += separator + text;
        setRate(0);
        if (++m_round < 2 * std::size(kRates)) {
            QTimer::singleShot(kSettle, this, [this] { beginRound(); });
            return;
        }
        std::printf("{\"agents\": %d, \"queues\": %d, \"first_frame_ms\": %.0f, \"rss_mb\": %.1f, "
                    "%s}\n",
                    bench::kFloorAgents, bench::kFloorQueues, m_firstFrameMs, residentMegabytes(),
                    m_report.c_str());
        QCoreApplication::quit();
    }

    SystemClock m_clock;
    ui::Theme m_theme;
    ui::ActionCatalogue m_actions;
    live::FloorStore m_store;
    bench::PostLedger m_ledger;
    QThread m_thread;
    bench::BenchFeed *m_feed; ///< dies with its thread
    ProbeWindow m_window;
    ui::FloorPage *m_page; ///< a child of the window
    std::vector<double> m_latencies;
    std::string m_report;
    std::size_t m_round = 0;
    std::size_t m_visible = 0;
    std::uint64_t m_eventsBefore = 0;
    double m_firstFrameMs = 0.0;
    double m_wallBefore = 0.0;
    double m_cpuBefore = 0.0;
    bool m_isInSeats = false;
    bool m_isMeasuring = false;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qRegisterMetaType<live::EventBatch>();
    qRegisterMetaType<live::FeedHealth>();
    QApplication application(argc, argv);
    Conductor conductor;
    return QApplication::exec();
}

#include "bench_ui.moc"
