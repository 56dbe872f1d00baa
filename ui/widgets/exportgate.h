// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <utility>

class QWidget;

namespace fw::ui {

/// Something that has left the program.
struct ExportNote
{
    QString action; ///< of the audit trail: "report.export", "table.copy", ...
    QString what;   ///< the name of the report or the table, never what is in it
    int rows = 0;
    QString file = {}; ///< empty: the clipboard or paper
};

/// Stands between what was asked for and its leaving: a large file, or a large copy, needs a second
/// person. What has left is told here too.
class ExportGate
{
    Q_DISABLE_COPY_MOVE(ExportGate)

public:
    virtual ~ExportGate() = default;

    /// Calls \a go, at once or later, when \a rows rows of \a what may leave the program; never
    /// when they may not. Whoever has to be asked is asked over \a window, and \a go is dropped
    /// with it.
    virtual void ask(QWidget &window, const QString &what, int rows, std::function<void()> go) = 0;

    /// As ask(), but where there are accounts a second person is asked however few rows there are:
    /// for what may not leave the program otherwise, such as voices.
    virtual void askAnother(QWidget &window, const QString &what, int rows,
                            std::function<void()> go)
    {
        ask(window, what, rows, std::move(go));
    }

    /// Keeps a record of who took out what, when, and how many rows.
    virtual void note(const ExportNote &note) = 0;

    /// Who takes it out, where and when, for the last line of a file; empty: nobody is signed in.
    [[nodiscard]] virtual QString watermark() const = 0;

protected:
    ExportGate() = default;
};

} // namespace fw::ui
