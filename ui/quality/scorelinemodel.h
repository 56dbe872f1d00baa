// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/scorecard.h"
#include "ui/widgets/painting.h"

#include <QAbstractListModel>

#include <vector>

namespace fw::ui {

/// A line of a sheet: a section, or a question with what became of it. Words only.
struct ScoreLine
{
    QString id; ///< of a question; of a section its name behind a section sign
    bool isSection = false;
    QString number; ///< counted through
    QString title;
    quality::CriticalClass critical = quality::CriticalClass::None;
    bool isFatal = false; ///< the question is of that kind
    QString kind;         ///< fatal, critical, bonus, in words; else empty
    QString answer;
    QString points;            ///< "18/20", or what it comes to
    Tone tone = Tone::Neutral; ///< of the points
    QString comment;
    QString evidence;     ///< "02:41"
    bool isHeard = false; ///< the replay is in its evidence
    QString lack;         ///< what is still missing

    /// All of it, for those who hear it.
    [[nodiscard]] QString sentence() const;

    bool operator==(const ScoreLine &) const = default;
};

/// The lines of a sheet. Lines that come and go (conditions) are put in and taken out in their
/// places.
class ScoreLineModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScoreLineModel)

public:
    enum Role { LineRole = Qt::UserRole };

    explicit ScoreLineModel(QObject *parent = nullptr);

    void setLines(std::vector<ScoreLine> lines);
    [[nodiscard]] int rowOf(const QString &id) const;
    /// Empty for a section.
    [[nodiscard]] QString questionAt(int row) const;
    /// The next question from \a row in the direction of \a step; -1 where there is none.
    [[nodiscard]] int neighbour(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void removeOthers(const std::vector<ScoreLine> &lines);

    std::vector<ScoreLine> m_lines;
};

} // namespace fw::ui

Q_DECLARE_METATYPE(fw::ui::ScoreLine)
