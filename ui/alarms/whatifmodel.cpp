// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/whatifmodel.h"

#include "ui/alarms/alarmtext.h"
#include "ui/floor/floorroles.h"
#include "ui/widgets/painting.h"

namespace fw::ui {

using namespace Qt::StringLiterals;

WhatIfModel::WhatIfModel(const live::FloorConfig &config, QObject *parent)
    : QAbstractTableModel(parent)
    , m_config(config)
{
}

void WhatIfModel::show(const std::vector<alarms::WouldBeAlarm> &found, alarms::AlarmMetric metric)
{
    beginResetModel(); // another rule is another list
    m_found.assign(found.rbegin(), found.rend());
    std::erase_if(m_found, [this](const alarms::WouldBeAlarm &each) {
        return !m_audience.sees(each.subject);
    });
    m_metric = metric;
    endResetModel();
}

int WhatIfModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

int WhatIfModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant WhatIfModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const alarms::WouldBeAlarm &each = m_found[std::size_t(index.row())];
    const auto column = Column(index.column());
    if (role == int(FloorRole::Tone)) {
        const bool isCritical = each.severity == alarms::AlarmSeverity::Critical;
        return int(column != Column::Severity ? Tone::Neutral
                   : isCritical               ? Tone::Critical
                                              : Tone::Warning);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((column == Column::Worst ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QTimeZone &zone = m_config.grid.zone();
    switch (column) {
    case Column::Severity:
        return AlarmText::severity(each.severity);
    case Column::From:
        return AlarmText::time(each.raisedAt, zone, u"HH:mm"_s);
    case Column::To:
        return AlarmText::time(each.clearedAt, zone, u"HH:mm"_s);
    case Column::Subject: {
        const QString subject = AlarmText::subject(each.subject);
        const QString aspect = AlarmText::aspect(each.aspect, m_metric, m_config);
        return each.aspect.isEmpty() ? subject : u"%1 · %2"_s.arg(subject, aspect);
    }
    case Column::Worst:
        return AlarmText::value(m_metric, each.worst);
    case Column::Count:
        break;
    }
    return {};
}

QVariant WhatIfModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((Column(section) == Column::Worst ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case Column::Severity:
        return tr("Severity");
    case Column::From:
        return tr("From");
    case Column::To:
        return tr("To");
    case Column::Subject:
        //: column of a table: the queue, agent or team that an alarm is about
        return tr("About");
    case Column::Worst:
        return tr("Worst");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace fw::ui
