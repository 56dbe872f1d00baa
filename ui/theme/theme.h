// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/agentstate.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

namespace fw::ui {

enum class ThemeKind { Light, Dark };

/// Every colour of the program by what it is for; no page holds a hex value.
enum class Token {
    Window, ///< behind the cards
    Card,   ///< a panel's face
    CardBorder,
    Rail, ///< the navigation's face
    RowHover,
    RowSelected,
    Divider, ///< hairline between rows
    Text,
    MutedText,
    FaintText, ///< disabled, or a dash for "no figure"
    Accent,
    AccentSoft, ///< behind the current page, under a line chart
    OnAccent,
    Good,
    Warning,
    Critical,
    GoodSoft,
    WarningSoft,
    CriticalSoft,
    StateOutline, ///< one pixel around every state fill on the light theme
    FocusRing,    ///< at least 3:1 on every face
    Hatch,        ///< diagonal lines over stale data
    Track,        ///< the empty part of a bar
    Past,         ///< marks what is not the present
    PastSoft,
    ShiftEarly, ///< chips of shifts by their kind; OnShift reads at 4.5:1 on each
    ShiftMiddle,
    ShiftLate,
    ShiftNight,
    ShiftSplit,
    ShiftPartTime,
    ShiftTraining,
    ShiftLeave, ///< a day of leave
    OnShift,
    Count
};

enum class FontRole {
    Body,   ///< tables
    Strong, ///< names in tables, titles of cards
    Small,  ///< captions, axis labels
    Figure, ///< large number of a tile
    Count
};

/// What follows a theme: all widgets of the program, or only those that it is handed to.
enum class ThemeReach { Program, Painters };

/// Design tokens for light and dark; one object for the program, handed to whoever paints. A window
/// that keeps its own look (the wallboard is always dark) has one that reaches its painters only.
/// Digits are tabular in every role.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    explicit Theme(ThemeKind kind, QObject *parent = nullptr);
    Theme(ThemeKind kind, ThemeReach reach, QObject *parent = nullptr);

    [[nodiscard]] ThemeKind kind() const { return m_kind; }

    /// Also sets the application's palette, style sheet and font, so that stock widgets follow;
    /// unless this theme reaches painters only.
    void setKind(ThemeKind kind);

    [[nodiscard]] QColor color(Token token) const;
    /// Fill of a state: the same on both themes, always with black text.
    [[nodiscard]] QColor stateFill(live::AgentState state) const;
    /// The state's colour as text or a thin stripe on a card: readable (4.5:1) on this theme.
    [[nodiscard]] QColor stateInk(live::AgentState state) const;
    [[nodiscard]] QFont font(FontRole role) const;
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;

signals:
    void changed();

private:
    ThemeKind m_kind;
    ThemeReach m_reach = ThemeReach::Program;
};

} // namespace fw::ui
