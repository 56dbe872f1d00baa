// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/judgedcalls.h"

#include "core/base/numbermask.h"

#include <QFuture>
#include <QSet>

#include <algorithm>
#include <utility>

namespace fw::app {

using namespace Qt::StringLiterals;
using quality::JudgedCall;
using reports::CallPage;
using reports::CallsRequest;
using Calls = std::vector<JudgedCall>;

namespace {

/// Reads the calls of one question page by page. Kept alive by what it waits for.
class Reading final : public std::enable_shared_from_this<Reading>
{
public:
    Reading(reports::ReportSource &source, live::FloorConfig config, QString locale,
            QObject &context, quality::JudgedCallSource::Taker taker)
        : m_source(source)
        , m_config(std::move(config))
        , m_locale(std::move(locale))
        , m_context(context)
        , m_taker(std::move(taker))
    {
    }

    /// Which agents there are; a report without figures counts nothing.
    void begin(const reports::ReportDefinition &definition, const reports::TimeSpan &span,
               TimePoint now)
    {
        m_request.span = span;
        m_request.plus = {reports::Counter::Answered};
        m_request.most = JudgedCalls::kPage;
        m_source.make(definition, m_config, now)
            .then(&m_context,
                  [self = shared_from_this()](const reports::ReportAnswer &answer) {
                      self->takeAgents(answer);
                  })
            .onCanceled(&m_context, [self = shared_from_this()] { self->fail(cancelled()); });
    }

private:
    [[nodiscard]] static Error cancelled()
    {
        return Error{ErrorCode::Unreachable, u"calls"_s}; // whoever read them is gone
    }

    void fail(const Error &error) { m_taker(error); }

    void takeAgents(const reports::ReportAnswer &answer)
    {
        if (!answer) {
            fail(answer.error());
            return;
        }
        for (const reports::Membership &member : (*answer)->book.agents) {
            m_request.agents.push_back(member.subject);
        }
        if (m_request.agents.empty()) {
            m_taker(Calls());
            return;
        }
        askPage();
    }

    void askPage()
    {
        m_source.calls(m_request)
            .then(&m_context, [self = shared_from_this()](
                                  const Result<CallPage> &page) { self->takePage(page); })
            .onCanceled(&m_context, [self = shared_from_this()] { self->fail(cancelled()); });
    }

    void takePage(const Result<CallPage> &page)
    {
        if (!page) {
            fail(page.error());
            return;
        }
        const std::size_t before = m_found.size();
        for (const reports::ReportCall &call : page->calls) {
            JudgedCall judged = judgedCallOf(call, m_config, m_locale);
            if (!m_ids.contains(
                    judged.id)) { // a page begins with the last moment of the one before
                m_ids.insert(judged.id);
                m_found.push_back(std::move(judged));
            }
        }
        const bool isLast = page->all <= std::ssize(page->calls);
        if (isLast || m_found.size() == before) {
            m_taker(std::move(m_found));
            return;
        }
        m_request.span.from = page->calls.back().record.leftAt;
        askPage();
    }

    reports::ReportSource &m_source;
    live::FloorConfig m_config;
    QString m_locale;
    QObject &m_context;
    quality::JudgedCallSource::Taker m_taker;
    CallsRequest m_request;
    Calls m_found;
    QSet<QString> m_ids;
};

} // namespace

JudgedCall judgedCallOf(const reports::ReportCall &call, const live::FloorConfig &config,
                        const QString &locale)
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    const live::CallRecord &record = call.record;
    JudgedCall judged;
    // The journal counts calls by itself; with the moment of the answer it is one call for good.
    judged.id = "%1/%2-%3"_L1.arg(call.switchName, QString::number(toMicroseconds(record.leftAt)),
                                  QString::number(record.call));
    judged.switchName = call.switchName;
    judged.at = record.leftAt;
    judged.waited = record.wait;
    judged.talked = record.talk;
    judged.held = duration_cast<milliseconds>(record.hold);
    judged.transfers = record.endedBy == live::EndedBy::Transfer ? 1 : 0;
    judged.queue = call.queue;
    judged.maskedNumber = NumberMask::masked(QString::fromStdString(record.callerNumber));
    const live::PersonSettings *person =
        config.person(call.agentAddress.toStdString(), call.agentName.toStdString());
    const int scope = person == nullptr ? 0 : person->scope;
    judged.agent = person == nullptr || person->personId.empty()
                       ? call.agentAddress
                       : QString::fromStdString(person->personId);
    const QString name = person == nullptr ? QString() : person->name.in(locale);
    judged.agentName = name.isEmpty() ? call.agentName : name;
    const auto &scopes = config.scopes.scopes();
    if (scope >= 0 && scope < static_cast<int>(scopes.size())) {
        judged.team = scopes[static_cast<std::size_t>(scope)].id;
        judged.isOutsourced =
            config.scopes.operationOf(scope) == organisation::Operation::Outsourced;
    }
    return judged;
}

JudgedCalls::JudgedCalls(reports::ReportSource &source, const live::FloorStore &floor,
                         QString locale)
    : m_source(source)
    , m_floor(floor)
    , m_locale(std::move(locale))
{
}

void JudgedCalls::read(TimePoint from, TimePoint until, const QString &scope, QObject &context,
                       const Taker &taker)
{
    const live::FloorConfig &config = m_floor.liveFloor().config();
    const QTimeZone &zone = config.grid.zone();
    reports::ReportDefinition definition;
    definition.period.kind = reports::PeriodKind::Custom;
    definition.period.first = reports::localDate(from, zone);
    definition.period.last = reports::localDate(std::max(from, until), zone);
    definition.rows = reports::RowKind::Agent;
    definition.scope = scope;
    definition.hasPrevious = false;
    const auto reading = std::make_shared<Reading>(m_source, config, m_locale, context, taker);
    reading->begin(definition, {from, until}, m_floor.now());
}

} // namespace fw::app
