// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rosterhand.h"

#include "ui/roster/rostercursor.h"
#include "ui/roster/rostereditor.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/exportgate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStep = 15;         // minutes
constexpr qint64 kTypingMs = 900; // letters in that time belong to one code
constexpr int kRowsOfPage = 15;

} // namespace

RosterHand::RosterHand(RosterEditor &editor, RosterCursor &cursor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_cursor(cursor)
    , m_strokes(editor)
{
}

void RosterHand::declare(ActionCatalogue &actions, QWidget &board)
{
    m_board = &board;
    const auto add = [&](const QString &id, std::function<QString()> title, const QKeySequence &key,
                         std::function<void()> act) {
        QAction *action = actions.add(
            {id, ActionGroup::View, std::move(title), {key}, Qt::WidgetWithChildrenShortcut},
            board);
        connect(action, &QAction::triggered, this, std::move(act));
    };
    add(
        u"roster.dayOff"_s, [] { return tr("Roster: day off"); }, QKeySequence(Qt::Key_R),
        [this] { m_strokes.dayOff(m_cursor.cells()); });
    add(
        u"roster.pin"_s, [] { return tr("Roster: pin or free cells"); }, QKeySequence(Qt::Key_P),
        [this] { m_strokes.togglePin(m_cursor.cells()); });
    add(
        u"roster.clear"_s, [] { return tr("Roster: empty cells"); }, QKeySequence(Qt::Key_Delete),
        [this] { m_strokes.clear(m_cursor.cells()); });
    add(
        u"roster.edit"_s, [] { return tr("Roster: edit the cell"); }, QKeySequence(Qt::Key_F2),
        [this] { emit editRequested(); });
    add(
        u"roster.earlier"_s, [] { return tr("Roster: shift 15 minutes earlier"); },
        QKeySequence(Qt::ALT | Qt::Key_Left),
        [this] { m_strokes.nudge(m_cursor.cells(), -kStep); });
    add(
        u"roster.later"_s, [] { return tr("Roster: shift 15 minutes later"); },
        QKeySequence(Qt::ALT | Qt::Key_Right),
        [this] { m_strokes.nudge(m_cursor.cells(), kStep); });
    add(
        u"roster.shorter"_s, [] { return tr("Roster: shift ends 15 minutes earlier"); },
        QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left),
        [this] { m_strokes.stretch(m_cursor.cells(), -kStep); });
    add(
        u"roster.longer"_s, [] { return tr("Roster: shift ends 15 minutes later"); },
        QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right),
        [this] { m_strokes.stretch(m_cursor.cells(), kStep); });
}

bool RosterHand::wants(const QKeyEvent &event) const
{
    return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut) ||
           event.matches(QKeySequence::Paste) || event.matches(QKeySequence::SelectAll);
}

bool RosterHand::press(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (event.matches(QKeySequence::Cut)) {
        cut();
        return true;
    }
    if (event.matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    if (event.matches(QKeySequence::SelectAll)) {
        m_cursor.selectAll();
        return true;
    }
    if (move(event)) {
        return true;
    }
    const bool isPlain = (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    return isPlain && !event.text().isEmpty() && event.text().front().isLetterOrNumber() &&
           type(event.text().toUpper());
}

bool RosterHand::move(const QKeyEvent &event)
{
    if ((event.modifiers() & (Qt::AltModifier | Qt::MetaModifier)) != 0) {
        return false;
    }
    const bool isExtending = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool isFar = event.modifiers().testFlag(Qt::ControlModifier);
    int row = m_cursor.row();
    QDate date = m_cursor.date();
    switch (event.key()) {
    case Qt::Key_Left:
        date = isFar ? m_cursor.first() : date.addDays(-1);
        break;
    case Qt::Key_Right:
        date = isFar ? m_cursor.last() : date.addDays(1);
        break;
    case Qt::Key_Up:
        row = isFar ? 0 : row - 1;
        break;
    case Qt::Key_Down:
        row = isFar ? m_cursor.rows() - 1 : row + 1;
        break;
    case Qt::Key_PageUp:
        row -= kRowsOfPage;
        break;
    case Qt::Key_PageDown:
        row += kRowsOfPage;
        break;
    case Qt::Key_Home:
        row = isFar ? 0 : row;
        date = m_cursor.first();
        break;
    case Qt::Key_End:
        row = isFar ? m_cursor.rows() - 1 : row;
        date = m_cursor.last();
        break;
    default:
        return false;
    }
    m_cursor.moveTo(row, date, isExtending);
    return true;
}

bool RosterHand::type(const QString &text)
{
    const bool isNew = !m_sinceTyped.isValid() || m_sinceTyped.elapsed() > kTypingMs;
    const roster::ShiftPatterns &patterns = m_editor.base().patterns;
    const auto paint = [&](const QString &code) {
        for (const roster::ShiftPattern &pattern : patterns.all()) {
            if (pattern.code.toUpper() == code && pattern.isValidOn(m_cursor.date())) {
                m_strokes.paint(m_cursor.cells(), pattern.code);
                return true;
            }
        }
        return false;
    };
    m_sinceTyped.start();
    m_typed = isNew ? text : m_typed + text;
    if (paint(m_typed)) {
        return true;
    }
    if (!isNew && paint(text)) {
        m_typed = text;
        return true;
    }
    emit unknownLetter(m_typed);
    return true;
}

void RosterHand::copyThen(const std::function<void()> &then)
{
    const CellBlock block = m_cursor.block();
    const QString text = m_strokes.copyText(block);
    if (m_gate == nullptr || !m_board) {
        QGuiApplication::clipboard()->setText(text);
        then();
        return;
    }
    const QString what = tr("Cells of the roster");
    const int rows = int(block.size());
    m_gate->ask(*m_board->window(), what, rows, [=, this, self = QPointer(this)] {
        if (self) {
            QGuiApplication::clipboard()->setText(text);
            m_gate->note({u"table.copy"_s, what, rows});
            then();
        }
    });
}

void RosterHand::copy()
{
    copyThen([] {});
}

void RosterHand::cut()
{
    copyThen([this, block = m_cursor.block()] { m_strokes.cut(block); });
}

void RosterHand::paste()
{
    m_strokes.paste(m_cursor.room(), QGuiApplication::clipboard()->text());
}

} // namespace fw::ui
