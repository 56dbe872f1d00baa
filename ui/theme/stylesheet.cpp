// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QHash>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

const char *const kTemplate = R"(
QToolTip { background: @card; color: @text; border: 1px solid @border; padding: 4px 6px; }
QFrame[card="true"] { background: @card; border: 1px solid @border; border-radius: 8px; }
QLabel[role="title"] { font-weight: 600; }
QLabel[notice="true"] { background: @text; color: @card; border-radius: 6px; padding: 8px 16px; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="badge"] { color: @text; background: @warningsoft; border: 1px solid @warning; border-radius: 5px; padding: 1px 6px; }
QAbstractScrollArea { background: @card; border: none; }
QHeaderView { background: @card; border: none; }
QHeaderView::section { background: @card; color: @muted; border: none; border-bottom: 1px solid @divider;
    padding: 0 8px; font-weight: normal; }
QHeaderView::section:hover { color: @text; }
QHeaderView::section:focus { color: @accent; }
QTreeView { show-decoration-selected: 1; }
QTreeWidget::item { padding: 3px 4px; }
QListView[sections="true"] { background: transparent; outline: none; }
QListView[sections="true"]::item { padding: 7px 12px; border-radius: 6px; border: 2px solid transparent; }
QListView[sections="true"]::item:hover { background: @hover; }
QListView[sections="true"]::item:selected { background: @accentsoft; color: @accent; }
QListView[sections="true"]::item:focus { border: 2px solid @focus; }
QScrollArea[bare="true"], QScrollArea[bare="true"] > QWidget > QWidget { background: transparent; }
QTableView, QTreeView, QListView { selection-background-color: @selected; selection-color: @text; }
QTableView { outline-width: 1px; outline-style: solid; outline-color: @focus; }
QTableView::item { border: none; padding: 0 5px; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @border; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @faint; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit { background: @card; color: @text; border: 1px solid @faint; border-radius: 6px;
    padding: 4px 8px; min-height: 18px; selection-background-color: @accent; selection-color: @onaccent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus { border: 2px solid @focus; padding: 3px 7px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QDateEdit:disabled { color: @muted; background: @window; border-color: @border; }
QComboBox::drop-down, QDateEdit::drop-down { subcontrol-origin: padding; subcontrol-position: center right; border: none; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/controls/down-@kind.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @card; color: @text; border: 1px solid @border; padding: 2px;
    selection-background-color: @selected; selection-color: @text; }
QAbstractSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; border: none; width: 24px; }
QAbstractSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; border: none;
    width: 24px; }
QAbstractSpinBox::up-arrow { image: url(:/controls/up-@kind.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/controls/down-@kind.svg); width: 10px; height: 10px; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator, QTableView::indicator { width: 14px; height: 14px; border: 1px solid @muted; background: @card; }
QCheckBox::indicator, QListView::indicator, QTableView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTableView::indicator:checked { background: @accent; border-color: @accent; image: url(:/controls/check-@kind.svg); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @focus; }
QPushButton { background: @card; color: @text; border: 1px solid @faint; border-radius: 6px;
    padding: 5px 14px; min-height: 18px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @selected; }
QPushButton:checked { background: @accentsoft; color: @accent; border-color: @accent; }
QPushButton:default { background: @accent; color: @onaccent; border-color: @accent; }
QPushButton:disabled { color: @faint; background: @window; border-color: @border; }
QPushButton:default:disabled { color: @faint; background: @window; border-color: @border; }
QPushButton:focus { border: 2px solid @focus; padding: 4px 13px; }
QToolButton { background: transparent; color: @text; border: 2px solid transparent; border-radius: 6px;
    padding: 2px 6px; }
QToolButton:hover { background: @hover; }
QToolButton:checked { background: @accentsoft; color: @accent; }
QToolButton:disabled { color: @faint; }
QToolButton:focus { border: 2px solid @focus; }
QMenu { background: @card; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @divider; margin: 4px 8px; }
)";

} // namespace

QString Theme::styleSheet() const
{
    // Longer names first: @accentsoft begins with @accent.
    const QList<std::pair<QString, Token>> names = {
        {u"@accentsoft"_s, Token::AccentSoft},
        {u"@warningsoft"_s, Token::WarningSoft},
        {u"@warning"_s, Token::Warning},
        {u"@accent"_s, Token::Accent},
        {u"@onaccent"_s, Token::OnAccent},
        {u"@selected"_s, Token::RowSelected},
        {u"@divider"_s, Token::Divider},
        {u"@border"_s, Token::CardBorder},
        {u"@window"_s, Token::Window},
        {u"@hover"_s, Token::RowHover},
        {u"@muted"_s, Token::MutedText},
        {u"@faint"_s, Token::FaintText},
        {u"@focus"_s, Token::FocusRing},
        {u"@card"_s, Token::Card},
        {u"@text"_s, Token::Text},
    };
    QString sheet = QString::fromLatin1(kTemplate);
    sheet.replace(u"@kind"_s, m_kind == ThemeKind::Light ? u"light"_s : u"dark"_s);
    for (const auto &[name, token] : names) {
        sheet.replace(name, color(token).name());
    }
    return sheet;
}

} // namespace fw::ui
