// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rosterfiles/filefields.h"
#include "core/rosterfiles/linefault.h"

#include <QCoreApplication>

namespace fw::ui {

/// Words for what is wrong with a file or a form. Plain text.
class FaultText final
{
    Q_DECLARE_TR_FUNCTIONS(FaultText)

public:
    /// Headings and words of files in the language of the program.
    [[nodiscard]] static rosterfiles::FileLanguage language();
    [[nodiscard]] static QString field(rosterfiles::FileKind kind, int field);
    [[nodiscard]] static QString what(rosterfiles::Fault fault);
    /// What to do about it.
    [[nodiscard]] static QString remedy(rosterfiles::Fault fault);
    /// Both, with the field: for a form.
    [[nodiscard]] static QString sentence(const QString &field, rosterfiles::Fault fault,
                                          const QString &value);
};

} // namespace fw::ui
