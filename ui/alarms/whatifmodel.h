// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmaudience.h"
#include "core/alarms/alarmreplay.h"
#include "core/live/floorconfig.h"

#include <QAbstractTableModel>

namespace fw::ui {

/// The alarms that a rule would have raised, newest first.
class WhatIfModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatIfModel)

public:
    enum class Column { Severity, From, To, Subject, Worst, Count };

    explicit WhatIfModel(const live::FloorConfig &config, QObject *parent = nullptr);

    /// What may not be seen is left out of what is shown next.
    void setAudience(const alarms::AlarmAudience &audience) { m_audience = audience; }

    void show(const std::vector<alarms::WouldBeAlarm> &found, alarms::AlarmMetric metric);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    const live::FloorConfig &m_config;
    alarms::AlarmAudience m_audience;
    std::vector<alarms::WouldBeAlarm> m_found;
    alarms::AlarmMetric m_metric = alarms::AlarmMetric::LongestWait;
};

} // namespace fw::ui
