// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/alarmhistorymodel.h"

#include "ui/alarms/alarmtext.h"
#include "ui/floor/floorroles.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/visibletext.h"

#include <algorithm>
#include <iterator>

namespace fw::ui {

using namespace Qt::StringLiterals;

AlarmHistoryModel::AlarmHistoryModel(const alarms::AlarmCentre &centre,
                                     const live::FloorStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_centre(centre)
    , m_store(store)
{
    readAgain();
    connect(&centre, &alarms::AlarmCentre::alarmsChanged, this, &AlarmHistoryModel::addNew);
}

void AlarmHistoryModel::setText(const QString &text)
{
    m_text = text.trimmed();
    readAgain();
}

void AlarmHistoryModel::setAudience(const alarms::AlarmAudience &audience)
{
    m_audience = audience;
    readAgain();
}

void AlarmHistoryModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, int(Column::Count) - 1);
    readAgain();
}

bool AlarmHistoryModel::isWanted(const alarms::AlarmChange &change) const
{
    if (!m_audience.sees(change.alarm.subject)) {
        return false;
    }
    if (m_text.isEmpty()) {
        return true;
    }
    const QString words = textOf(change, Column::What) + u' ' + change.by + u' ' +
                          change.alarm.note + u' ' + textOf(change, Column::Event);
    return words.contains(m_text, Qt::CaseInsensitive);
}

void AlarmHistoryModel::readAgain()
{
    beginResetModel(); // another filter or language is another list
    m_changes.clear();
    const auto &recent = m_centre.recentChanges();
    std::copy_if(recent.rbegin(), recent.rend(), std::back_inserter(m_changes),
                 [this](const alarms::AlarmChange &change) { return isWanted(change); });
    m_seen = m_centre.changeCount();
    endResetModel();
}

void AlarmHistoryModel::addNew()
{
    const auto &recent = m_centre.recentChanges();
    const auto added = static_cast<std::ptrdiff_t>(
        std::min<std::uint64_t>(m_centre.changeCount() - m_seen, recent.size()));
    m_seen = m_centre.changeCount();
    std::vector<alarms::AlarmChange> fresh;
    std::copy_if(recent.rbegin(), recent.rbegin() + added, std::back_inserter(fresh),
                 [this](const alarms::AlarmChange &change) { return isWanted(change); });
    if (fresh.empty()) {
        return;
    }
    beginInsertRows({}, 0, int(fresh.size()) - 1);
    m_changes.insert(m_changes.begin(), fresh.begin(), fresh.end());
    endInsertRows();
    if (m_changes.size() > alarms::AlarmCentre::kRecentChanges) {
        const auto first = int(alarms::AlarmCentre::kRecentChanges);
        beginRemoveRows({}, first, int(m_changes.size()) - 1);
        m_changes.resize(alarms::AlarmCentre::kRecentChanges);
        endRemoveRows();
    }
}

int AlarmHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int AlarmHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString AlarmHistoryModel::textOf(const alarms::AlarmChange &change, Column column) const
{
    switch (column) {
    case Column::Time:
        return AlarmText::time(change.at, m_store.floor().config().grid.zone(),
                               u"MM-dd HH:mm:ss"_s);
    case Column::Event:
        return AlarmText::change(change.kind);
    case Column::Severity:
        return AlarmText::severity(change.alarm.severity);
    case Column::What:
        return AlarmText::sentence(change.alarm, m_store.floor().config());
    case Column::By:
        return visibleText(change.by);
    case Column::Note: {
        const bool isOfPeople = change.kind == alarms::AlarmChangeKind::Acknowledged ||
                                change.kind == alarms::AlarmChangeKind::Shelved;
        return isOfPeople ? visibleText(change.alarm.note) : QString();
    }
    case Column::Count:
        break;
    }
    return {};
}

QVariant AlarmHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const alarms::AlarmChange &change = m_changes[std::size_t(index.row())];
    const auto column = Column(index.column());
    if (role == int(FloorRole::Tone)) {
        const bool isCritical = change.alarm.severity == alarms::AlarmSeverity::Critical;
        return int(column != Column::Severity ? Tone::Neutral
                   : isCritical               ? Tone::Critical
                                              : Tone::Warning);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(textOf(change, column)) : QVariant();
}

QVariant AlarmHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                             : QVariant();
    }
    switch (Column(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Event:
        return tr("Event");
    case Column::Severity:
        return tr("Severity");
    case Column::What:
        return tr("Alarm");
    case Column::By:
        return tr("By");
    case Column::Note:
        return tr("Note");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace fw::ui
