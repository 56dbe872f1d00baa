// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/themestylesheet.h"

#include <QApplication>
#include <QFontDatabase>

#include <array>

namespace fw::ui {

namespace {

struct Shades
{
    Token token;
    QRgb light;
    QRgb dark;
};

// Contrasts on the card: text 15:1 and 14:1, muted 5.9:1 and 8:1, good, warning and critical at
// least 4.5:1.
constexpr std::array<Shades, static_cast<std::size_t>(Token::Count)> kShades{{
    {Token::Window, 0xfff5f6f7, 0xff0f1318},       {Token::Card, 0xffffffff, 0xff171c24},
    {Token::CardBorder, 0xffe0e4e9, 0xff29313c},   {Token::Rail, 0xffffffff, 0xff14191f},
    {Token::RowHover, 0xfff2f5f9, 0xff1e2530},     {Token::RowSelected, 0xffdfeafb, 0xff20324f},
    {Token::Divider, 0xffebeef1, 0xff232a34},      {Token::Text, 0xff1b2127, 0xffe6eaee},
    {Token::MutedText, 0xff56606b, 0xffa7b0ba},    {Token::FaintText, 0xff8a939d, 0xff6b7682},
    {Token::Accent, 0xff1f62c8, 0xff6aa5ff},       {Token::AccentSoft, 0xffdfeafb, 0xff1d2f4a},
    {Token::OnAccent, 0xffffffff, 0xff0f1318},     {Token::Good, 0xff14795a, 0xff3ecf9b},
    {Token::Warning, 0xff96590a, 0xfff0b04a},      {Token::Critical, 0xffc0291c, 0xfffa7265},
    {Token::GoodSoft, 0xffdcf3ea, 0xff17362c},     {Token::WarningSoft, 0xfffbeeda, 0xff3a2c14},
    {Token::CriticalSoft, 0xfffbe4e1, 0xff421f1c}, {Token::StateOutline, 0xff5b6570, 0xff5b6570},
    {Token::FocusRing, 0xff1f62c8, 0xff8cbcff},    {Token::Hatch, 0xffc3cad2, 0xff3a4450},
    {Token::Track, 0xffe4e8ec, 0xff2b333d},
}};

struct StateShades
{
    QRgb fill;
    QRgb lightInk;
};

// Fills lie at least 29 dE apart under normal, protan, deutan and tritan vision; inks are the same
// hues, dark enough for text on a white card.
constexpr std::array<StateShades, live::kAgentStateCount> kStates{{
    {0xff5b6570, 0xff5b6570}, // LoggedOut
    {0xff23f1ab, 0xff0b7a55}, // Available
    {0xfffeff87, 0xff7a6a00}, // Ringing
    {0xff4c90f6, 0xff1f62c8}, // Talking
    {0xffb08cff, 0xff6b3fc9}, // OnHold
    {0xff59c8d6, 0xff0c6f7c}, // OtherCall
    {0xfffab5f8, 0xff9a2f96}, // WrapUp
    {0xff7b8088, 0xff5d636b}, // OnBreak
    {0xffdc5445, 0xffb3261a}, // Unreachable
}};

QString firstInstalled(const QStringList &wanted)
{
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : wanted) {
        if (installed.contains(family)) {
            return family;
        }
    }
    return QApplication::font().family();
}

} // namespace

Theme::Theme(ThemeKind kind, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
{
    setKind(kind);
}

void Theme::setKind(ThemeKind kind)
{
    m_kind = kind;
    QApplication::setPalette(palette());
    QApplication::setFont(font(FontRole::Body));
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance())) {
        application->setStyleSheet(styleSheet());
    }
    emit changed();
}

QColor Theme::color(Token token) const
{
    const Shades &shades = kShades[static_cast<std::size_t>(token)];
    Q_ASSERT(shades.token == token);
    return QColor::fromRgb(m_kind == ThemeKind::Light ? shades.light : shades.dark);
}

QColor Theme::stateFill(live::AgentState state) const
{
    return QColor::fromRgb(kStates[live::indexOf(state)].fill);
}

QColor Theme::stateInk(live::AgentState state) const
{
    const StateShades &shades = kStates[live::indexOf(state)];
    if (m_kind == ThemeKind::Light) {
        return QColor::fromRgb(shades.lightInk);
    }
    const bool isDim = state == live::AgentState::LoggedOut || state == live::AgentState::OnBreak;
    return isDim ? QColor::fromRgb(0xffa7b0ba) : QColor::fromRgb(shades.fill);
}

QFont Theme::font(FontRole role) const
{
    // Their digits are all equally wide, so that running figures don't move their column.
    static constexpr auto kLatin = "Noto Sans";
    QFont font;
    font.setFamilies({firstInstalled({QLatin1StringView(kLatin), QStringLiteral("Noto Sans CJK SC"),
                                      QStringLiteral("DejaVu Sans")}),
                      QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(13);
    switch (role) {
    case FontRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Small:
        font.setPixelSize(11);
        break;
    case FontRole::Figure:
        font.setPixelSize(24);
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Body:
    case FontRole::Count:
        break;
    }
    return font;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(Token::Window));
    palette.setColor(QPalette::WindowText, color(Token::Text));
    palette.setColor(QPalette::Base, color(Token::Card));
    palette.setColor(QPalette::AlternateBase, color(Token::RowHover));
    palette.setColor(QPalette::Text, color(Token::Text));
    palette.setColor(QPalette::PlaceholderText, color(Token::FaintText));
    palette.setColor(QPalette::Button, color(Token::Card));
    palette.setColor(QPalette::ButtonText, color(Token::Text));
    palette.setColor(QPalette::Highlight, color(Token::Accent));
    palette.setColor(QPalette::HighlightedText, color(Token::OnAccent));
    palette.setColor(QPalette::ToolTipBase, color(Token::Card));
    palette.setColor(QPalette::ToolTipText, color(Token::Text));
    palette.setColor(QPalette::Link, color(Token::Accent));
    palette.setColor(QPalette::Mid, color(Token::CardBorder));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, color(Token::FaintText));
    }
    return palette;
}

QString Theme::styleSheet() const
{
    return makeStyleSheet(*this);
}

} // namespace fw::ui
