// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intraday/movesearch.h"

#include <QTimeZone>
#include <QWidget>

#include <array>
#include <optional>
#include <set>

class QPushButton;

namespace fw::roster {
class RosterDesk;
}

namespace fw::ui {

class Card;
class MoveCard;
class Theme;
class ThemedLabel;

/// The moves that are proposed for the rest of the day, and what became of them.
class MovesPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MovesPanel)

public:
    MovesPanel(roster::RosterDesk &desk, const Theme &theme, QWidget *parent = nullptr);

    /// What answers; none: the panel says nothing.
    void setSearch(MoveSearch *search);
    void start(const intraday::MoveQuestion &question, const QTimeZone &zone);
    /// Forgets what was proposed, of another group or day.
    void clear();
    /// In the past nothing is done and nothing proposed.
    void setPast(bool isPast);
    void retranslate();

    [[nodiscard]] const std::optional<intraday::MoveAnswer> &answer() const { return m_answer; }

    [[nodiscard]] bool isSearching() const { return m_search != nullptr && m_search->isRunning(); }

signals:
    void searchRequested();

private:
    void take(const intraday::MoveAnswer &answer);
    void apply(std::size_t at);
    void fill();

    roster::RosterDesk &m_desk;
    MoveSearch *m_search = nullptr;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<intraday::MoveAnswer> m_answer;
    std::set<std::size_t> m_done; ///< moves of the answer
    bool m_isPast = false;
    QString m_said; ///< what came of the last click
    Card *m_card;
    ThemedLabel *m_state;
    ThemedLabel *m_level;
    ThemedLabel *m_result;
    QPushButton *m_again;
    std::array<MoveCard *, intraday::kMovesGiven> m_cards{};
};

} // namespace fw::ui
