// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmaudience.h"
#include "core/alarms/alarmcentre.h"

#include <QAbstractTableModel>

namespace fw::ui {

/// What happened to alarms, newest first, at most AlarmCentre::kRecentChanges.
class AlarmHistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlarmHistoryModel)

public:
    enum class Column { Time, Event, Severity, What, By, Note, Count };

    AlarmHistoryModel(const alarms::AlarmCentre &centre, const live::FloorStore &store,
                      QObject *parent = nullptr);

    void setText(const QString &text);
    /// Leaves out what may not be seen.
    void setAudience(const alarms::AlarmAudience &audience);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void readAgain();
    void addNew();
    [[nodiscard]] bool isWanted(const alarms::AlarmChange &change) const;
    [[nodiscard]] QString textOf(const alarms::AlarmChange &change, Column column) const;

    const alarms::AlarmCentre &m_centre;
    const live::FloorStore &m_store;
    QString m_text;
    alarms::AlarmAudience m_audience;
    std::uint64_t m_seen = 0;                   ///< of AlarmCentre::changeCount()
    std::vector<alarms::AlarmChange> m_changes; ///< newest first
};

} // namespace fw::ui
