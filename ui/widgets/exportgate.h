// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace fw::ui {

/// Stands between a file that was asked for and its writing: a large one needs a second person.
class ExportGate
{
    Q_DISABLE_COPY_MOVE(ExportGate)

public:
    virtual ~ExportGate() = default;

    /// Calls \a go, at once or later, when \a rows rows of \a what may leave the program; never
    /// when they may not. Whoever has to be asked is asked over \a window, and \a go is dropped
    /// with it.
    virtual void ask(QWidget &window, const QString &what, int rows, std::function<void()> go) = 0;

    /// Who takes it out, where and when, for the last line of a file; empty: nobody is signed in.
    [[nodiscard]] virtual QString watermark() const = 0;

protected:
    ExportGate() = default;
};

} // namespace fw::ui
