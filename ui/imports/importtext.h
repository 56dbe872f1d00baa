// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/importedlog.h"

#include <QCoreApplication>

class QTimeZone;

namespace fw::ui {

/// The words for what became of imported files and of their lines.
class ImportText final
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)

public:
    [[nodiscard]] static QString fault(queuelog::LineFault fault);
    /// One sentence without the file's name. Times are told in \a zone.
    [[nodiscard]] static QString log(const history::ImportedLog &log, const QTimeZone &zone);

private:
    [[nodiscard]] static QString done(const history::ImportedLog &log, const QTimeZone &zone);
};

} // namespace fw::ui
