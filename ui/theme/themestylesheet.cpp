// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themestylesheet.h"

#include "ui/theme/theme.h"

namespace fw::ui {

QString makeStyleSheet(const Theme &theme)
{
    QString sheet = QStringLiteral(R"(
QToolTip { background: @Card; color: @Text; border: 1px solid @CardBorder; padding: 4px 6px; }
QFrame#card { background: @Card; border: 1px solid @CardBorder; border-radius: 6px; }
QTableView, QTreeView, QListView { background: @Card; border: none; outline: none;
    selection-background-color: @RowSelected; selection-color: @Text; alternate-background-color: @Card; }
QHeaderView { background: @Card; border: none; }
QHeaderView::section { background: @Card; color: @MutedText; border: none; border-bottom: 1px solid @Divider;
    padding: 4px 8px; }
QPushButton { background: @Card; color: @Text; border: 1px solid @CardBorder; border-radius: 6px;
    padding: 5px 14px; min-height: 18px; }
QPushButton:hover { background: @RowHover; }
QPushButton:pressed, QPushButton:checked { background: @AccentSoft; }
QPushButton:default { background: @Accent; color: @OnAccent; border-color: @Accent; }
QPushButton:disabled { color: @FaintText; }
QPushButton:focus, QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QToolButton:focus { border: 1px solid @FocusRing; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox { background: @Card; color: @Text; border: 1px solid @CardBorder;
    border-radius: 6px; padding: 4px 8px; min-height: 20px; selection-background-color: @Accent;
    selection-color: @OnAccent; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox QAbstractItemView { background: @Card; border: 1px solid @CardBorder; color: @Text;
    selection-background-color: @AccentSoft; selection-color: @Text; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @Track; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 2px; }
QScrollBar::handle:hover { background: @FaintText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QDialog, QMessageBox { background: @Window; }
)");
    const std::pair<const char *, Token> tokens[] = {
        {"@CardBorder", Token::CardBorder},
        {"@Card", Token::Card},
        {"@Window", Token::Window},
        {"@RowHover", Token::RowHover},
        {"@RowSelected", Token::RowSelected},
        {"@Divider", Token::Divider},
        {"@Text", Token::Text},
        {"@MutedText", Token::MutedText},
        {"@FaintText", Token::FaintText},
        {"@AccentSoft", Token::AccentSoft},
        {"@Accent", Token::Accent},
        {"@OnAccent", Token::OnAccent},
        {"@FocusRing", Token::FocusRing},
        {"@Track", Token::Track},
    };
    for (const auto &[name, token] : tokens) {
        sheet.replace(QLatin1StringView(name), theme.color(token).name(QColor::HexRgb));
    }
    return sheet;
}

} // namespace fw::ui
