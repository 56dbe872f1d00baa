// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/links/linkhistory.h"

#include <QAbstractTableModel>

namespace fw::ui {

/// What happened to the links, newest first.
class LinkLogModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkLogModel)

public:
    enum class Column { Time, Name, State, What, Count };

    LinkLogModel(const live::FloorStore &store, const LinkHistory &history,
                 QObject *parent = nullptr);

    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void beginEntry(bool isFull);

    const live::FloorStore &m_store;
    const LinkHistory &m_history;
    int m_rows = 0;
};

} // namespace fw::ui
