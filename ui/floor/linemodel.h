// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/painting.h"

#include <QAbstractTableModel>

#include <vector>

namespace fw::ui {

/// One line of a table of words.
struct Line
{
    std::int64_t id = 0;
    QStringList cells;
    int toneColumn = -1; ///< which cell stands out
    Tone tone = Tone::Neutral;

    bool operator==(const Line &) const = default;
};

/// Lines of words that are made elsewhere. The same lines by their ids in the same order change in
/// their places; others take the place of all.
class LineModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineModel)

public:
    /// Columns from \a firstNumber to \a lastNumber stand at the right.
    explicit LineModel(int columns, int firstNumber = -1, int lastNumber = -1,
                       QObject *parent = nullptr);

    void setHeaders(const QStringList &headers);
    void setLines(std::vector<Line> lines);

    [[nodiscard]] std::int64_t idAt(int row) const;
    /// -1 when no line has it.
    [[nodiscard]] int rowOf(std::int64_t id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] bool isNumber(int column) const;

    int m_columns;
    int m_firstNumber;
    int m_lastNumber;
    QStringList m_headers;
    std::vector<Line> m_lines;
};

} // namespace fw::ui
