// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmaudience.h"
#include "core/alarms/alarmcentre.h"

#include <QAbstractTableModel>

namespace fw::ui {

/// The open alarms, those that wait for somebody first, critical before warning, newest first.
class AlarmTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlarmTableModel)

public:
    enum class Column { Severity, State, What, Value, Limit, Since, Owner, Note, Times, Count };
    enum class Filter { Attention, Open, Shelved, All };

    enum Role {
        SentenceRole = Qt::UserRole + 100,
        RemarkRole,
        CriticalRole,  ///< bool
        AttentionRole, ///< bool
        IdRole         ///< qulonglong
    };

    AlarmTableModel(const alarms::AlarmCentre &centre, const live::FloorStore &store,
                    QObject *parent = nullptr);

    void setFilter(Filter filter);
    /// Keeps alarms whose sentence, owner or note has \a text in it.
    void setText(const QString &text);
    /// Alarms for others are shown, but don't ask for attention.
    void setAudience(const alarms::AlarmAudience &audience);
    void retranslate();

    [[nodiscard]] alarms::AlarmId idAt(int row) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(alarms::AlarmId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void refresh();
    void showValues();
    [[nodiscard]] std::vector<alarms::AlarmId> wanted() const;
    [[nodiscard]] bool isWanted(const alarms::Alarm &alarm) const;
    [[nodiscard]] bool isForUs(const alarms::Alarm &alarm) const;
    [[nodiscard]] QString textOf(const alarms::Alarm &alarm, Column column) const;

    const alarms::AlarmCentre &m_centre;
    const live::FloorStore &m_store;
    Filter m_filter = Filter::All;
    QString m_text;
    alarms::AlarmAudience m_audience;
    std::vector<alarms::AlarmId> m_ids;
};

} // namespace fw::ui
