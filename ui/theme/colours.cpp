// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"

#include <array>

namespace fw::ui {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

constexpr std::size_t kTokenCount = static_cast<std::size_t>(Token::Count);

constexpr std::array<Pair, kTokenCount> kTokens{{
    {0xfff3f5f8, 0xff0e131b}, // Window
    {0xffffffff, 0xff171e29}, // Card
    {0xffdde2e9, 0xff283140}, // CardBorder
    {0xffffffff, 0xff121823}, // Rail
    {0xfff2f6fc, 0xff1d2634}, // RowHover
    {0xffdce9fb, 0xff233553}, // RowSelected
    {0xffeaedf2, 0xff232c3a}, // Divider
    {0xff1b2127, 0xffe6eaee}, // Text
    {0xff56606b, 0xffa7b0ba}, // MutedText
    {0xff8a94a0, 0xff6c7683}, // FaintText
    {0xff1f5fc4, 0xff6ea6ff}, // Accent
    {0xffe1ebfa, 0xff203049}, // AccentSoft
    {0xffffffff, 0xff0b1220}, // OnAccent
    {0xff11784f, 0xff3ecf8e}, // Good
    {0xff9a5b00, 0xfff2a93b}, // Warning
    {0xffc22733, 0xffff7a73}, // Critical
    {0xffe0f3ea, 0xff173327}, // GoodSoft
    {0xfffcefd9, 0xff3a2d17}, // WarningSoft
    {0xfffbe4e5, 0xff42222a}, // CriticalSoft
    {0xff5b6570, 0x00000000}, // StateOutline
    {0xff1f5fc4, 0xff8dbaff}, // FocusRing
    {0x385b6570, 0x40a7b0ba}, // Hatch
    {0xffe4e8ee, 0xff2b3442}, // Track
    {0xff7a3fa0, 0xffd7a6f5}, // Past
    {0xfff3e6fa, 0xff34233f}, // PastSoft
    {0xff1d7d5a, 0xff24805f}, // ShiftEarly
    {0xff2f6cc4, 0xff3a72c6}, // ShiftMiddle
    {0xff7a4fc0, 0xff8258c8}, // ShiftLate
    {0xff454c61, 0xff5b6683}, // ShiftNight
    {0xff96631b, 0xff966420}, // ShiftSplit
    {0xff9c3f7e, 0xffa64888}, // ShiftPartTime
    {0xff217a90, 0xff28798d}, // ShiftTraining
    {0xffb4531f, 0xffb8561f}, // ShiftLeave
    {0xffffffff, 0xffffffff}, // OnShift
}};

struct StateColours
{
    QRgb fill;
    QRgb lightInk;
    QRgb darkInk;
};

// The fills were searched for the largest distance under normal and the three kinds of colour-blind
// vision; the inks are the same hues, darkened or lightened until they read at 4.5:1 on a card.
constexpr std::array<StateColours, live::kAgentStateCount> kStates{{
    {0xffc3c9d0, 0xff6a737d, 0xff8d97a3}, // LoggedOut
    {0xff23f1ab, 0xff0b7a53, 0xff35dca2}, // Available
    {0xfffeff87, 0xff7f6a00, 0xfff0ea6a}, // Ringing
    {0xff4c90f6, 0xff1f5fc4, 0xff6ea6ff}, // Talking
    {0xffb79bff, 0xff6f42c9, 0xffb99fff}, // OnHold
    {0xff62d5ea, 0xff0a7186, 0xff62d0e6}, // OtherCall
    {0xfffab5f8, 0xffa3349f, 0xfff0a5ee}, // WrapUp
    {0xff9aa0a9, 0xff5a626c, 0xffa4acb6}, // OnBreak
    {0xffff9d8f, 0xffb23a2c, 0xffff9182}, // Unreachable
}};

} // namespace

QColor tokenColour(Token token, ThemeKind kind)
{
    const Pair &pair = kTokens.at(static_cast<std::size_t>(token));
    return QColor::fromRgba(kind == ThemeKind::Light ? pair.light : pair.dark);
}

QColor stateFillColour(live::AgentState state)
{
    return QColor::fromRgba(kStates.at(live::indexOf(state)).fill);
}

QColor stateInkColour(live::AgentState state, ThemeKind kind)
{
    const StateColours &colours = kStates.at(live::indexOf(state));
    return QColor::fromRgba(kind == ThemeKind::Light ? colours.lightInk : colours.darkInk);
}

} // namespace fw::ui
