// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/alarmtablemodel.h"

#include "ui/alarms/alarmtext.h"
#include "ui/floor/floorroles.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/visibletext.h"

#include <algorithm>
#include <unordered_map>

namespace fw::ui {

using namespace Qt::StringLiterals;
using alarms::Alarm;
using alarms::AlarmId;

namespace {

QString noteOf(const Alarm &alarm, const QTimeZone &zone)
{
    const QString note = visibleText(alarm.note);
    if (!alarm.isShelved()) {
        return note;
    }
    const QString shelf = AlarmText::remark(alarm, nullptr, zone);
    return note.isEmpty() ? shelf : u"%1 · %2"_s.arg(shelf, note);
}

} // namespace

AlarmTableModel::AlarmTableModel(const alarms::AlarmCentre &centre, const live::FloorStore &store,
                                 QObject *parent)
    : QAbstractTableModel(parent)
    , m_centre(centre)
    , m_store(store)
    , m_ids(wanted())
{
    connect(&centre, &alarms::AlarmCentre::alarmsChanged, this, &AlarmTableModel::refresh);
    connect(&centre, &alarms::AlarmCentre::valuesRead, this, &AlarmTableModel::showValues);
}

void AlarmTableModel::setFilter(Filter filter)
{
    m_filter = filter;
    refresh();
}

void AlarmTableModel::setAudience(const alarms::AlarmAudience &audience)
{
    m_audience = audience;
    refresh();
    if (!m_ids.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

bool AlarmTableModel::isForUs(const Alarm &alarm) const
{
    return alarm.needsAttention() && m_audience.isFor(m_centre.engine().rules(), alarm);
}

void AlarmTableModel::setText(const QString &text)
{
    m_text = text.trimmed();
    refresh();
}

void AlarmTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, int(Column::Count) - 1);
    refresh();
}

AlarmId AlarmTableModel::idAt(int row) const
{
    return row >= 0 && row < int(m_ids.size()) ? m_ids[std::size_t(row)] : 0;
}

int AlarmTableModel::rowOf(AlarmId id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

bool AlarmTableModel::isWanted(const Alarm &alarm) const
{
    if (!m_audience.sees(alarm.subject)) {
        return false;
    }
    const bool fits = m_filter == Filter::All ||
                      (m_filter == Filter::Attention && isForUs(alarm)) ||
                      (m_filter == Filter::Open && !alarm.isShelved()) ||
                      (m_filter == Filter::Shelved && alarm.isShelved());
    if (!fits || m_text.isEmpty()) {
        return fits;
    }
    const QString all = AlarmText::sentence(alarm, m_store.floor().config()) + u' ' + alarm.owner +
                        u' ' + alarm.note;
    return all.contains(m_text, Qt::CaseInsensitive);
}

std::vector<AlarmId> AlarmTableModel::wanted() const
{
    std::vector<const Alarm *> chosen;
    for (const auto &[id, alarm] : m_centre.engine().alarms()) {
        if (isWanted(alarm)) {
            chosen.push_back(&alarm);
        }
    }
    const auto rank = [this](const Alarm &alarm) {
        const int urgency = alarm.isShelved() ? 3 : isForUs(alarm) ? 0 : 2;
        const int past = urgency == 0 && !alarm.isActive ? 1 : 0;
        return std::tuple(urgency + past, alarm.severity == alarms::AlarmSeverity::Critical ? 0 : 1,
                          -toMicroseconds(alarm.raisedAt), alarm.id);
    };
    std::sort(chosen.begin(), chosen.end(),
              [&](const Alarm *a, const Alarm *b) { return rank(*a) < rank(*b); });
    std::vector<AlarmId> ids;
    for (const Alarm *alarm : chosen) {
        ids.push_back(alarm->id);
    }
    return ids;
}

void AlarmTableModel::refresh()
{
    const std::vector<AlarmId> next = wanted();
    std::unordered_map<AlarmId, int> rows;
    for (std::size_t row = 0; row < next.size(); ++row) {
        rows[next[row]] = int(row);
    }
    // First the rows that leave, then those that come at the end, then all into their order.
    for (int row = int(m_ids.size()) - 1; row >= 0; --row) {
        if (!rows.contains(m_ids[std::size_t(row)])) {
            beginRemoveRows({}, row, row);
            m_ids.erase(m_ids.begin() + row);
            endRemoveRows();
        }
    }
    if (next.size() > m_ids.size()) {
        std::vector<AlarmId> kept = m_ids;
        std::sort(kept.begin(), kept.end());
        beginInsertRows({}, int(m_ids.size()), int(next.size()) - 1);
        for (AlarmId id : next) {
            if (!std::binary_search(kept.begin(), kept.end(), id)) {
                m_ids.push_back(id);
            }
        }
        endInsertRows();
    }
    if (m_ids != next) {
        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &index : before) {
            after << this->index(rows.at(m_ids[std::size_t(index.row())]), index.column());
        }
        m_ids = next;
        changePersistentIndexList(before, after);
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    if (!m_ids.empty()) {
        emit dataChanged(index(0, 0), index(int(m_ids.size()) - 1, int(Column::Count) - 1));
    }
}

void AlarmTableModel::showValues()
{
    if (!m_ids.empty()) {
        emit dataChanged(index(0, int(Column::Value)),
                         index(int(m_ids.size()) - 1, int(Column::Value)),
                         {Qt::DisplayRole, SentenceRole});
    }
}

int AlarmTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int AlarmTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString AlarmTableModel::textOf(const Alarm &alarm, Column column) const
{
    const QTimeZone &zone = m_store.floor().config().grid.zone();
    switch (column) {
    case Column::Severity:
        return AlarmText::severity(alarm.severity);
    case Column::State:
        return AlarmText::state(alarm);
    case Column::What:
        return AlarmText::sentence(alarm, m_store.floor().config());
    case Column::Value:
        return AlarmText::value(alarm.metric, alarm.value);
    case Column::Limit:
        return AlarmText::value(alarm.metric, alarm.limit);
    case Column::Since:
        return AlarmText::time(alarm.raisedAt, zone, u"HH:mm:ss"_s);
    case Column::Owner:
        return visibleText(alarm.owner);
    case Column::Note:
        return noteOf(alarm, zone);
    case Column::Times:
        return QString::number(alarm.occurrences) +
               (m_centre.engine().isChattering(alarm) ? u" ↯"_s : QString());
    case Column::Count:
        break;
    }
    return {};
}

QVariant AlarmTableModel::data(const QModelIndex &index, int role) const
{
    const Alarm *alarm = index.isValid() ? m_centre.alarm(idAt(index.row())) : nullptr;
    if (alarm == nullptr) {
        return {};
    }
    const auto column = Column(index.column());
    const bool isCritical = alarm->severity == alarms::AlarmSeverity::Critical;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*alarm, column);
    case Qt::ToolTipRole:
        return QString(u"<qt>"_s + textOf(*alarm, column).toHtmlEscaped() + u"</qt>"_s);
    case Qt::AccessibleTextRole:
    case SentenceRole:
        return column == Column::What || role == SentenceRole
                   ? AlarmText::sentence(*alarm, m_store.floor().config())
                   : textOf(*alarm, column);
    case Qt::TextAlignmentRole: {
        const bool isRight = column == Column::Value || column == Column::Limit ||
                             column == Column::Since || column == Column::Times;
        return QVariant((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case int(FloorRole::Tone):
        return int(column != Column::Severity ? Tone::Neutral
                   : isCritical               ? Tone::Critical
                                              : Tone::Warning);
    case int(FloorRole::Strong):
        return column == Column::What && isForUs(*alarm);
    case RemarkRole:
        return AlarmText::remark(*alarm, m_centre.engine().rule(alarm->ruleId),
                                 m_store.floor().config().grid.zone());
    case CriticalRole:
        return isCritical;
    case AttentionRole:
        return isForUs(*alarm);
    case IdRole:
        return QVariant::fromValue(qulonglong(alarm->id));
    default:
        return {};
    }
}

QVariant AlarmTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = Column(section);
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isRight = column == Column::Value || column == Column::Limit ||
                             column == Column::Since || column == Column::Times;
        return QVariant((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Column::Severity:
        return tr("Severity");
    case Column::State:
        return tr("State");
    case Column::What:
        return tr("What is wrong");
    case Column::Value:
        return tr("Value");
    case Column::Limit:
        return tr("Limit");
    case Column::Since:
        return tr("Since");
    case Column::Owner:
        //: who has acknowledged or shelved an alarm
        return tr("Owner");
    case Column::Note:
        return tr("Note");
    case Column::Times:
        //: column of a table: how often the alarm came within 10 minutes
        return tr("Times");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace fw::ui
