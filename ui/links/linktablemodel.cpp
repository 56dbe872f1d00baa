// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/linktablemodel.h"

#include "ui/floor/floorroles.h"
#include "ui/settings/feedtext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/visibletext.h"

#include <cstdlib>

namespace fw::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Column = LinkTableModel::Column;
using live::FeedHealth;
using live::FeedState;

namespace {

constexpr std::chrono::milliseconds kSlow{250};
constexpr std::chrono::milliseconds kVerySlow{1000};
/// Further apart, times of events and of this desk no longer fit together.
constexpr std::chrono::microseconds kSkewed{1s};
constexpr std::chrono::microseconds kVerySkewed{5s};

} // namespace

QStringList missingClasses(const commands::AccountRights &rights)
{
    QStringList classes;
    for (const std::string &each : rights.missing) {
        const QString name = visibleText(each);
        if (!name.isEmpty() && !classes.contains(name)) {
            classes << name;
        }
    }
    return classes;
}

LinkTableModel::LinkTableModel(const live::FloorStore &store, const LinkHistory &history,
                               const commands::CommandPort *port, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_history(history)
    , m_port(port)
    , m_rows(static_cast<int>(store.health().size()))
{
    connect(&store, &live::FloorStore::healthChanged, this, &LinkTableModel::applyHealth);
    if (port != nullptr) {
        connect(port, &commands::CommandPort::rightsChanged, this, &LinkTableModel::tick);
    }
}

live::SwitchId LinkTableModel::sourceAt(int row) const
{
    return m_store.health().at(std::size_t(row)).source;
}

void LinkTableModel::applyHealth()
{
    const auto wanted = static_cast<int>(m_store.health().size());
    if (wanted < m_rows) {
        beginResetModel();
        m_rows = wanted;
        endResetModel();
    } else if (wanted > m_rows) {
        beginInsertRows({}, m_rows, wanted - 1);
        m_rows = wanted;
        endInsertRows();
    }
    tick();
}

void LinkTableModel::tick()
{
    if (m_rows > 0) {
        emit dataChanged(index(0, 0), index(m_rows - 1, int(Column::Count) - 1));
    }
}

void LinkTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, int(Column::Count) - 1);
    tick();
}

int LinkTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int LinkTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString LinkTableModel::countText(live::SwitchId source, Column column) const
{
    const auto &sources = m_store.floor().sources();
    if (source.index() >= sources.size()) {
        return kNoFigure;
    }
    const live::SourceView &view = sources[source.index()];
    if (column == Column::LastEvent) {
        return isKnown(view.lastHeard) ? formatDuration(m_store.now() - view.lastHeard)
                                       : QString(kNoFigure);
    }
    if (column == Column::Snapshots) {
        return QString::number(view.reconciles);
    }
    return QString::number(column == Column::Corrections ? view.corrections : view.gaps);
}

QString LinkTableModel::rightsText(live::SwitchId source) const
{
    if (m_port == nullptr) {
        return kNoFigure;
    }
    const commands::AccountRights rights = m_port->rights(source);
    if (!rights.isKnown) {
        return tr("not known yet");
    }
    const QStringList missing = missingClasses(rights);
    //: %1 permission classes that the account lacks
    return missing.isEmpty() ? tr("all") : tr("without %1").arg(missing.join(u", "_s));
}

QString LinkTableModel::text(const FeedHealth &health, Column column) const
{
    switch (column) {
    case Column::Name:
        return visibleText(FeedText::name(health));
    case Column::State:
        return FeedText::state(health.state);
    case Column::Version:
        return health.switchVersion.isEmpty() ? QString(kNoFigure)
                                              : visibleText(health.switchVersion);
    case Column::Latency:
        //: milliseconds
        return health.latency.count() < 0 ? QString(kNoFigure)
                                          : tr("%1 ms").arg(health.latency.count());
    case Column::Events:
        return QString::number(m_history.eventsPerSecond(health.source));
    case Column::Reconnects:
        return QString::number(health.reconnects);
    case Column::ClockOffset: {
        const qint64 offset = health.clockOffset.count() / 1000;
        return tr("%1 ms").arg((offset > 0 ? u"+"_s : QString()) + QString::number(offset));
    }
    case Column::Rights:
        return rightsText(health.source);
    case Column::Trend:
    case Column::Count:
        return {};
    case Column::LastEvent:
    case Column::Snapshots:
    case Column::Corrections:
    case Column::Gaps:
        break;
    }
    return countText(health.source, column);
}

Tone LinkTableModel::tone(const FeedHealth &health, Column column) const
{
    if (column == Column::State) {
        if (health.state != FeedState::Live) {
            return health.problem == live::FeedProblem::None ? Tone::Warning : Tone::Critical;
        }
        return m_store.isStale(health.source) ? Tone::Warning : Tone::Good;
    }
    if (column == Column::Latency && health.latency >= kSlow) {
        return health.latency >= kVerySlow ? Tone::Critical : Tone::Warning;
    }
    if (column == Column::ClockOffset && std::chrono::abs(health.clockOffset) >= kSkewed) {
        return std::chrono::abs(health.clockOffset) >= kVerySkewed ? Tone::Critical : Tone::Warning;
    }
    const auto &sources = m_store.floor().sources();
    if (column == Column::Gaps && health.source.index() < sources.size() &&
        sources[health.source.index()].gaps > 0) {
        return Tone::Warning;
    }
    return Tone::Neutral;
}

QString LinkTableModel::tip(const FeedHealth &health, Column column) const
{
    if (column == Column::State) {
        QStringList sentences{FeedText::problem(health), FeedText::advice(health.problem)};
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }
    if (column == Column::Snapshots) {
        return tr("How often the whole state was read from the switch and compared");
    }
    if (column == Column::Corrections) {
        return tr("Differences that such a comparison set right");
    }
    if (column == Column::Gaps) {
        return tr("Events that were numbered and never came");
    }
    return column == Column::ClockOffset ? tr("The switch's clock minus the clock of this desk")
                                         : text(health, column);
}

QVariant LinkTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_store.health().size()) {
        return {};
    }
    const FeedHealth &health = m_store.health()[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(health, column);
    case Qt::ToolTipRole:
        return tip(health, column).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case int(FloorRole::Tone):
        return int(tone(health, column));
    case int(FloorRole::Strong):
        return column == Column::Name;
    case int(FloorRole::Trend):
        return QVariant::fromValue(Trend{m_history.latencies(health.source), {}});
    default:
        return {};
    }
}

QVariant LinkTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = column == Column::Latency ||
                              (column >= Column::Events && column <= Column::ClockOffset);
        return QVariant(isNumber ? Qt::AlignRight | Qt::AlignVCenter
                                 : Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Column::Name:
        return tr("Switch");
    case Column::State:
        return tr("State");
    case Column::Version:
        return tr("Version");
    case Column::Latency:
        return tr("Latency");
    case Column::Trend:
        return tr("Latency, 10 min");
    case Column::Events:
        return tr("Events/s");
    case Column::LastEvent:
        //: column: how long ago the last event came
        return tr("Last event");
    case Column::Reconnects:
        return tr("Reconnects");
    case Column::Snapshots:
        //: column: how often the whole state was compared
        return tr("Reconciles");
    case Column::Corrections:
        return tr("Corrections");
    case Column::Gaps:
        //: column: events that never came
        return tr("Missing");
    case Column::ClockOffset:
        return tr("Clock");
    case Column::Rights:
        //: column: what the account on the switch may do
        return tr("Rights");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace fw::ui
