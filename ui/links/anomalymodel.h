// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"

#include <QAbstractTableModel>

#include <string>
#include <utility>
#include <vector>

namespace fw::ui {

/// How often each kind of impossible or corrected thing was seen, most frequent first. What could
/// not be decoded and what is missing is listed also when it is zero: that is an answer too.
class AnomalyModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnomalyModel)

public:
    enum class Column { Kind, Number, Count };

    explicit AnomalyModel(const live::FloorStore &store, QObject *parent = nullptr);

    void retranslate();
    /// Takes the counts of now.
    void tick();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    using Row = std::pair<std::string, std::uint64_t>;

    [[nodiscard]] std::vector<Row> wanted() const;

    const live::FloorStore &m_store;
    std::vector<Row> m_rows;
};

} // namespace fw::ui
