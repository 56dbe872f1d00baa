// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/intradayparts.h"

#include "app/console/attendanceparts.h"
#include "app/console/rosterparts.h"
#include "core/demand/demanddesk.h"
#include "ui/intraday/intradaypage.h"
#include "ui/shell/mainwindow.h"

namespace fw::app {

using namespace Qt::StringLiterals;
using access::ProtectedObject;
using access::Right;

namespace {

constexpr int kDaysLearnt = 182; ///< before the day: enough for ten origins and their weeks

/// How far the morning of a day is to be trusted, by how the model of the forecast did.
forecast::IntradayUpdate updateOf(const forecast::CallSeries &series,
                                  const forecast::Calendar &calendar, const QString &queue,
                                  QDate day, const QString &modelWord)
{
    const forecast::Backtest backtest(series, calendar, queue, day, {});
    const forecast::ModelId model =
        forecast::modelFromWord(modelWord).value_or(backtest.choose().model);
    return forecast::IntradayUpdate(backtest.judged(model));
}

} // namespace

MoveThread::MoveThread(QObject *parent)
    : ui::MoveSearch(parent)
{
}

MoveThread::~MoveThread() = default; // the thread is stopped and joined

void MoveThread::start(const intraday::MoveQuestion &question)
{
    m_isRunning = true;
    m_thread = std::jthread([this, run = ++m_run, question](const std::stop_token &stop) {
        const intraday::MoveAnswer answer = intraday::findMoves(question, stop);
        QMetaObject::invokeMethod(
            this,
            [this, run, answer] {
                if (run == m_run) {
                    m_isRunning = false;
                    emit found(answer);
                }
            },
            Qt::QueuedConnection);
    });
}

void MoveThread::stop()
{
    ++m_run;
    m_isRunning = false;
    m_thread.request_stop();
}

IntradayParts::IntradayParts(demand::DemandDesk &desk, RosterParts &rosters,
                             const guard::DeskSession &session, ui::MainWindow &window,
                             const ui::Theme &theme)
    : QObject(&window)
    , m_desk(desk)
    , m_session(session)
    , m_watch(desk.floor(), rosters.attendance()->watch(), desk)
    , m_window(window)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watch, &intraday::IntradayWatch::planChanged, this, &IntradayParts::learn);
    connect(&session, &guard::DeskSession::changed, this, &IntradayParts::applyRights);
    auto *page = new ui::IntradayPage(m_watch, desk.rosters(), theme);
    page->setSearch(*new MoveThread(page));
    page->setForecastPage(true);
    connect(page, &ui::IntradayPage::forecastRequested, this,
            [&window] { window.showPage(ui::PageId::Forecast); });
    window.addPage(ui::PageId::Intraday, page);
    applyRights();
}

IntradayParts::~IntradayParts() = default;

/// Reads what was heard before the day, and learns from it in the background.
void IntradayParts::learn()
{
    const QDate day = m_watch.date();
    const TimePoint end = m_watch.day().grid.start(0);
    for (const intraday::QueueOfDay &queue : m_watch.queues()) {
        if (!m_learnt.emplace(day, queue.id).second) {
            continue;
        }
        m_desk.readHistory(queue.id, end - std::chrono::hours(24 * kDaysLearnt), end, *this,
                           [this, queue](const Result<forecast::CallSeries> &series) {
                               if (series) {
                                   learnFrom(queue, *series);
                               }
                           });
    }
}

void IntradayParts::learnFrom(const intraday::QueueOfDay &queue, const forecast::CallSeries &series)
{
    const forecast::Calendar calendar = m_desk.calendar().calendar;
    const QString id = queue.id;
    const QString model = queue.forecast.model;
    m_pool.start([this, series, calendar, id, model, day = m_watch.date()] {
        const forecast::IntradayUpdate update = updateOf(series, calendar, id, day, model);
        QMetaObject::invokeMethod(
            this,
            [this, update, id, day] {
                if (day == m_watch.date()) {
                    m_watch.setUpdate(id, update);
                }
            },
            Qt::QueuedConnection);
    });
}

void IntradayParts::applyRights()
{
    if (m_session.state() == guard::DeskSession::State::SignedOut) {
        return;
    }
    m_window.setPageAllowed(ui::PageId::Intraday,
                            m_session.may(ProtectedObject::Forecast, Right::Read) &&
                                m_session.may(ProtectedObject::RosterView, Right::Read));
}

} // namespace fw::app
