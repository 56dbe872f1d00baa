// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/exportgate.h"

#include <QStringList>

namespace fw::tests {

/// Lets pass when it is told to, and remembers what it was asked and told.
class ToldGate final : public ui::ExportGate
{
public:
    void ask(QWidget & /*window*/, const QString &what, int rows,
             std::function<void()> passed) override
    {
        asked << QStringLiteral("%1: %2").arg(what).arg(rows);
        go = std::move(passed);
    }

    void askAnother(QWidget & /*window*/, const QString &what, int rows,
                    std::function<void()> passed) override
    {
        another << QStringLiteral("%1: %2").arg(what).arg(rows);
        go = std::move(passed);
    }

    void note(const ui::ExportNote &note) override { notes.push_back(note); }

    [[nodiscard]] QString watermark() const override { return {}; }

    QStringList asked;
    QStringList another; ///< that a second person has to approve
    std::function<void()> go;
    std::vector<ui::ExportNote> notes;
};

} // namespace fw::tests
