// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/agentstate.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

#include <array>
#include <bitset>

namespace fw::ui {

/// One row of StateChips: sign, word, number.
class StateChip final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateChip)

public:
    explicit StateChip(const Theme &theme, QWidget *parent = nullptr);

    void show(QChar glyph, const QString &word, int count, const QColor &ink);

    [[nodiscard]] QSize sizeHint() const override { return {150, 26}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QChar m_glyph;
    QColor m_ink;
    int m_count = -1;
};

/// The states to choose from, one below the other with the number of agents in each. None chosen
/// means all.
class StateChips final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateChips)

public:
    explicit StateChips(const Theme &theme, QWidget *parent = nullptr);

    /// The words are the site's own where it has some.
    void show(const live::PerState<int> &counts, int overLimit,
              const live::PerState<QString> &words);
    [[nodiscard]] std::bitset<live::kAgentStateCount> states() const;
    [[nodiscard]] bool isOverLimitOnly() const;
    void clear();

signals:
    void chosen();

private:
    const Theme &m_theme;
    std::array<StateChip *, live::kAgentStateCount> m_chips{};
    StateChip *m_overLimit;
};

} // namespace fw::ui
