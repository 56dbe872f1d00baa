// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/replay/replaymarks.h"

#include <QAbstractTableModel>

namespace fw::ui {

/// What a class thinks of a question, by show of hands.
struct Hands
{
    int yes = 0; ///< "it was met"
    int no = 0;

    [[nodiscard]] int all() const { return yes + no; }

    bool operator==(const Hands &) const = default;
};

/// What comes of all hands once the scores are shown.
struct ClassResult
{
    int hands = 0;
    int right = 0;              ///< as the evaluator scored
    std::optional<Exact> alpha; ///< how far the class agrees with itself; nothing: nothing varied
};

/// The questions of a card with the hands that were raised; with the scores once they are shown.
class HandsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandsModel)

public:
    enum Column { Question, Yes, No, Score, Right, ColumnCount };

    static constexpr int kMostHands = 200;

    explicit HandsModel(QObject *parent = nullptr);

    /// Lowers all hands.
    void setMarks(const ReplayMarks &marks);
    void setRevealed(bool isRevealed);
    /// A hand of each for each question that they answered, in the place of those that are raised.
    void raiseAll(const std::vector<Reviewer> &sheets);

    [[nodiscard]] bool isRevealed() const { return m_isRevealed; }

    [[nodiscard]] const ReplayMark &markAt(int row) const { return m_marks[std::size_t(row)]; }

    [[nodiscard]] ClassResult result() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textOf(const QModelIndex &index) const;
    /// Of the hands, how many scored it as the evaluator did; nothing where nobody answered.
    [[nodiscard]] std::optional<int> rightOf(std::size_t row) const;

    ReplayMarks m_marks;
    std::vector<Hands> m_hands;
    bool m_isRevealed = false;
};

} // namespace fw::ui
