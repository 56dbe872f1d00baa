// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roster/rosterstrokes.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QKeyEvent;

namespace fw::ui {

class ActionCatalogue;
class ExportGate;
class RosterCursor;

/// The keys of a plan: what they do with the cells that are selected. Letters of a shift pattern's
/// code paint it; all other keys are in the catalogue and can be changed.
class RosterHand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterHand)

public:
    RosterHand(RosterEditor &editor, RosterCursor &cursor, QObject *parent = nullptr);

    /// Declares the keys for \a board, which holds the views.
    void declare(ActionCatalogue &actions, QWidget &board);

    /// Asked before cells leave for the clipboard, and told that they have; may be null.
    void setGate(ExportGate *gate) { m_gate = gate; }

    /// True when the key belongs to a plan, though it may be another's elsewhere (copy, paste).
    [[nodiscard]] bool wants(const QKeyEvent &event) const;
    /// Moves the cursor, paints, copies; false when the key is not ours.
    bool press(const QKeyEvent &event);

    void copy();
    /// Cells that may not be copied stay where they are.
    void cut();
    void paste();

    [[nodiscard]] RosterStrokes &strokes() { return m_strokes; }

signals:
    void editRequested();
    /// A letter that no pattern has.
    void unknownLetter(const QString &letter);

private:
    void copyThen(const std::function<void()> &then);
    bool type(const QString &text);
    bool move(const QKeyEvent &event);

    RosterEditor &m_editor;
    RosterCursor &m_cursor;
    RosterStrokes m_strokes;
    QPointer<QWidget> m_board;
    ExportGate *m_gate = nullptr;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace fw::ui
