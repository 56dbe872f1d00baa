// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rewind/happening.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace fw::ui {

/// What happened around a moment, oldest first.
class HappeningsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HappeningsModel)

public:
    enum class Column { Time, Kind, What, Who, Count };

    /// So far before and after the moment.
    static constexpr std::chrono::minutes kAround{15};

    explicit HappeningsModel(QObject *parent = nullptr);

    /// \a all: oldest first.
    void show(const std::vector<Happening> &all, TimePoint moment, const QTimeZone &zone);
    void retranslate();

    [[nodiscard]] TimePoint timeAt(int row) const;

    /// The last row that is not after the moment; -1 when there is none.
    [[nodiscard]] int rowOfMoment() const { return m_momentRow; }

    [[nodiscard]] static QString kindText(HappeningKind kind);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<Happening> m_rows;
    QTimeZone m_zone = QTimeZone::utc();
    int m_momentRow = -1;
};

} // namespace fw::ui
