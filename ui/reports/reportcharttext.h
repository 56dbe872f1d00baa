// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <chrono>

namespace fw::ui {

/// The words of the charts of reports.
class ChartText final
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)

public:
    [[nodiscard]] static QString answered() { return tr("Answered"); }

    [[nodiscard]] static QString abandoned() { return tr("Abandoned"); }

    [[nodiscard]] static QString offered() { return tr("Offered"); }

    [[nodiscard]] static QString target() { return tr("Target"); }

    /// \a id is the formula's.
    [[nodiscard]] static QString serviceLevel(const QString &id)
    {
        //: %1 is the id of a formula, such as SL-1
        return tr("Service level %1").arg(id);
    }

    [[nodiscard]] static QString waitClass(std::chrono::seconds from, std::chrono::seconds to)
    {
        //: a class of waits in seconds, the end not included
        return tr("%1–%2 s").arg(from.count()).arg(to.count());
    }

    [[nodiscard]] static QString waitFrom(std::chrono::seconds from)
    {
        //: all waits of so many seconds and more
        return tr("from %1 s").arg(from.count());
    }
};

} // namespace fw::ui
