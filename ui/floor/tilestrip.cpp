// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/tilestrip.h"

#include "ui/floor/statetext.h"
#include "ui/widgets/duration.h"

#include <QHBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using live::QueueCounters;

namespace {

constexpr qsizetype kSamples = 60;

QString formatTarget(double share)
{
    return QString::number(share * 100, 'f', 0) + u'%';
}

} // namespace

TileStrip::TileStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const std::array<QString, TileCount> names{
        u"tileWaiting"_s, u"tileServiceLevel"_s, u"tileConnection"_s, u"tileAbandoned"_s,
        u"tileAsa"_s,     u"tileAht"_s,          u"tileAvailable"_s,  u"tileSignedIn"_s};
    for (std::size_t tile = 0; tile < TileCount; ++tile) {
        m_tiles[tile] = new KpiTile(names[tile], theme, this);
        row->addWidget(m_tiles[tile], 1);
    }
}

void TileStrip::sampleWaiting(int waiting)
{
    m_waiting << waiting;
    if (m_waiting.size() > kSamples) {
        m_waiting.removeFirst();
    }
}

void TileStrip::forgetSamples()
{
    m_waiting.clear();
}

void TileStrip::show(const ScopeFigures &figures, TimePoint now)
{
    showWaiting(figures, now);
    showServiceLevel(figures);
    showOutcomes(figures);
    showTimes(figures);
    showPeople(figures);
}

void TileStrip::showWaiting(const ScopeFigures &figures, TimePoint now)
{
    const QString longest = isKnown(figures.oldestSince) ? formatDuration(now - figures.oldestSince)
                                                         : QString(kNoFigure);
    Tone tone = toneOfWait(figures.oldestSince, now, figures.settings);
    tone = tone == Tone::Neutral ? Tone::Good : tone;
    m_tiles[Waiting]->setContent({tr("Calls waiting"),
                                  QString::number(figures.waiting),
                                  //: %1 the longest running wait
                                  tr("Longest %1").arg(longest),
                                  tone,
                                  {m_waiting, {}},
                                  //: tile, instead of "Calls waiting" where that does not fit
                                  tr("Waiting"),
                                  longest});
    m_tiles[Waiting]->setToolTip(tr("Callers in the queues of this scope at this moment"));
}

void TileStrip::showServiceLevel(const ScopeFigures &figures)
{
    const live::ServiceLevelRule &rule = figures.settings.serviceLevel;
    const std::optional<double> level = figures.serviceLevel(figures.last15);
    const QString today = formatShare(figures.serviceLevel(figures.day));
    const QString id = StateText::serviceLevel(int(rule.formula), rule.threshold);
    m_tiles[ServiceLevel]->setContent(
        //: %1 formula and threshold, such as "SL-1 · 20 s"
        {tr("Service level %1").arg(id),
         formatShare(level),
         //: %1 target of the service level, %2 today's figure
         tr("Target %1 · today %2").arg(formatTarget(rule.target), today),
         toneAtLeast(level, rule.target),
         {figures.trendOf([&](const QueueCounters &sum) { return figures.serviceLevel(sum); }),
          rule.target},
         id,
         tr("Today %1").arg(today)});
    QString tip = tr("Last 15 minutes, formula %1").arg(id);
    if (!figures.hasOneServiceLevel) {
        tip += u'\n' + tr("The queues have different rules: each counts by its own limit");
    }
    m_tiles[ServiceLevel]->setToolTip(tip);
}

void TileStrip::showOutcomes(const ScopeFigures &figures)
{
    const std::optional<double> connected = figures.last15.connectionRate();
    const double connectionTarget = figures.settings.targetConnectionRate;
    const QString connectedToday = formatShare(figures.day.connectionRate());
    m_tiles[Connection]->setContent(
        {tr("Connection rate"),
         formatShare(connected),
         tr("Target %1 · today %2").arg(formatTarget(connectionTarget), connectedToday),
         toneAtLeast(connected, connectionTarget),
         {figures.trendOf([](const QueueCounters &sum) { return sum.connectionRate(); }),
          connectionTarget},
         {},
         tr("Today %1").arg(connectedToday)});
    m_tiles[Connection]->setToolTip(
        tr("Last 15 minutes: answered / (answered + abandoned + overflowed)"));
    const std::optional<double> abandoned = figures.last15.abandonRate();
    m_tiles[Abandoned]->setContent(
        {tr("Abandonment rate"),
         formatShare(abandoned),
         //: %1 abandoned calls of the last 15 minutes, %2 those that were given up at once
         tr("%1 calls · short %2")
             .arg(QString::number(figures.last15.abandoned),
                  QString::number(figures.last15.shortAbandoned)),
         toneAtMost(abandoned, figures.settings.targetAbandonRate),
         {figures.trendOf([](const QueueCounters &sum) { return sum.abandonRate(); }),
          figures.settings.targetAbandonRate},
         {},
         {}});
    m_tiles[Abandoned]->setToolTip(tr("Last 15 minutes: abandoned / (answered + abandoned)"));
}

void TileStrip::showTimes(const ScopeFigures &figures)
{
    const auto asaOf = [](const QueueCounters &sum) { return sum.averageSpeedOfAnswer(); };
    const auto ahtOf = [](const QueueCounters &sum) { return sum.averageHandlingTime(); };
    const double target = double(figures.settings.targetAsa.count());
    m_tiles[Asa]->setContent({tr("Average speed of answer"),
                              formatSeconds(asaOf(figures.last15)),
                              //: %1 seconds as mm:ss
                              tr("Target ≤ %1").arg(formatSeconds(target)),
                              toneAtMost(asaOf(figures.last15), target),
                              {figures.trendOf(asaOf), target},
                              //: average speed of answer, as short as possible
                              tr("ASA"),
                              {}});
    m_tiles[Asa]->setToolTip(tr("Last 15 minutes: waits of the answered / answered"));
    m_tiles[Aht]->setContent({tr("Average handling time"),
                              formatSeconds(ahtOf(figures.last15)),
                              tr("Today %1").arg(formatSeconds(ahtOf(figures.day))),
                              Tone::Neutral,
                              {figures.trendOf(ahtOf), {}},
                              //: average handling time, as short as possible
                              tr("AHT"),
                              {}});
    m_tiles[Aht]->setToolTip(tr("Last 15 minutes: (talk + wrap-up) / completed calls"));
}

void TileStrip::showPeople(const ScopeFigures &figures)
{
    using live::AgentState;
    const auto count = [&](AgentState state) { return figures.agents[live::indexOf(state)]; };
    const int talking =
        count(AgentState::Talking) + count(AgentState::OnHold) + count(AgentState::OtherCall);
    const int available = count(AgentState::Available);
    Tone tone = Tone::Good;
    if (available == 0 && figures.signedIn() > 0) {
        tone = figures.waiting > 0 ? Tone::Critical : Tone::Warning;
    }
    m_tiles[Available]->setContent(
        {tr("Available agents"),
         QString::number(available),
         //: %1 agents talking, %2 agents on break
         tr("Talking %1 · break %2")
             .arg(QString::number(talking), QString::number(count(AgentState::OnBreak))),
         figures.signedIn() > 0 ? tone : Tone::Neutral,
         {},
         //: tile, instead of "Available agents" where that does not fit
         tr("Available"),
         //: %1 agents talking, as short as possible
         tr("Talking %1").arg(talking)});
    m_tiles[SignedIn]->setContent(
        {tr("Signed in"),
         QString::number(figures.signedIn()),
         //: %1 all agents of the scope, %2 those over a time limit
         tr("of %1 · over limit %2")
             .arg(QString::number(figures.total), QString::number(figures.overLimit)),
         figures.overLimit > 0 ? Tone::Warning : Tone::Neutral,
         {},
         {},
         //: %1 all agents of the scope
         tr("of %1").arg(figures.total)});
}

} // namespace fw::ui
