// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/colours.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QToolTip>

// A static library's resources are dropped by the linker unless somebody asks for them.
static void loadFonts()
{
    Q_INIT_RESOURCE(theme);
    using namespace Qt::StringLiterals;
    for (const QString &file :
         {u":/fonts/FloorwardenSans-Regular.otf"_s, u":/fonts/FloorwardenSans-SemiBold.otf"_s}) {
        QFontDatabase::addApplicationFont(file);
    }
}

namespace fw::ui {

using namespace Qt::StringLiterals;

Theme::Theme(ThemeKind kind, QObject *parent)
    : Theme(kind, ThemeReach::Program, parent)
{
}

Theme::Theme(ThemeKind kind, ThemeReach reach, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_reach(reach)
{
    if (reach == ThemeReach::Program) {
        loadFonts();
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    }
    setKind(kind);
}

void Theme::setKind(ThemeKind kind)
{
    m_kind = kind;
    if (m_reach == ThemeReach::Program) {
        QApplication::setPalette(palette());
        QToolTip::setPalette(palette());
        QApplication::setFont(font(FontRole::Body));
        qApp->setStyleSheet(styleSheet());
    }
    emit changed();
}

QColor Theme::color(Token token) const
{
    return tokenColour(token, m_kind);
}

QColor Theme::stateFill(live::AgentState state) const
{
    return stateFillColour(state);
}

QColor Theme::stateInk(live::AgentState state) const
{
    return stateInkColour(state, m_kind);
}

QFont Theme::font(FontRole role) const
{
    QFont font;
    font.setFamilies(
        {u"Floorwarden Sans"_s, u"Inter"_s, u"Noto Sans CJK SC"_s, u"Microsoft YaHei"_s});
    font.setPixelSize(13);
    switch (role) {
    case FontRole::Body:
    case FontRole::Count:
        break;
    case FontRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Small:
        font.setPixelSize(12);
        break;
    case FontRole::Figure:
        font.setPixelSize(26);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token, Token whenDisabled) {
        palette.setColor(role, color(token));
        palette.setColor(QPalette::Disabled, role, color(whenDisabled));
    };
    set(QPalette::Window, Token::Window, Token::Window);
    set(QPalette::WindowText, Token::Text, Token::FaintText);
    set(QPalette::Base, Token::Card, Token::Window);
    set(QPalette::AlternateBase, Token::RowHover, Token::Window);
    set(QPalette::Text, Token::Text, Token::FaintText);
    set(QPalette::PlaceholderText, Token::MutedText, Token::FaintText);
    set(QPalette::Button, Token::Card, Token::Window);
    set(QPalette::ButtonText, Token::Text, Token::FaintText);
    set(QPalette::BrightText, Token::OnAccent, Token::OnAccent);
    set(QPalette::Highlight, Token::Accent, Token::Track);
    set(QPalette::HighlightedText, Token::OnAccent, Token::FaintText);
    set(QPalette::ToolTipBase, Token::Card, Token::Card);
    set(QPalette::ToolTipText, Token::Text, Token::Text);
    set(QPalette::Link, Token::Accent, Token::FaintText);
    set(QPalette::LinkVisited, Token::Accent, Token::FaintText);
    set(QPalette::Light, Token::Card, Token::Card);
    set(QPalette::Midlight, Token::Divider, Token::Divider);
    set(QPalette::Mid, Token::CardBorder, Token::CardBorder);
    set(QPalette::Dark, Token::FaintText, Token::FaintText);
    set(QPalette::Shadow, Token::CardBorder, Token::CardBorder);
    return palette;
}

} // namespace fw::ui
