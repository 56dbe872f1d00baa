// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/cardfaults.h"

#include <QAbstractItemModel>

namespace fw::ui {

/// The sections and questions of a card that is written: what each is, and what of 100 points it is
/// worth when everything applies.
class CardTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardTreeModel)

public:
    enum Column { Title, Points, ColumnCount };

    explicit CardTreeModel(const CardDraft &draft, QObject *parent = nullptr);

    void setFaults(const std::vector<CardFault> &faults);
    /// Other sections or questions.
    void rebuild();
    /// Other words in the same ones.
    void refresh();

    [[nodiscard]] CardPlace placeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(CardPlace place) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row ///< of a question
    {
        QString title;
        QString points;
        QString faults;
    };

    struct Part ///< a section
    {
        Row head;
        std::vector<Row> questions;
    };

    void read();
    [[nodiscard]] QString faultsAt(CardPlace place) const;
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const;

    const CardDraft &m_draft;
    std::vector<CardFault> m_faults;
    std::vector<Part> m_parts;
};

} // namespace fw::ui
