// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/evaluationscore.h"

namespace fw::ui {

/// Digits that are typed one by one, as answers: 1 and 8 are 18 on a scale to 20, 3 and 4 are 4 on
/// one to 5; of a choice each digit takes one.
class DigitEntry final
{
public:
    /// Another question.
    void clear() { m_typed.clear(); }

    /// What is answered now; nothing while more digits are awaited. One that does not fit is given
    /// where none could follow that makes it fit.
    [[nodiscard]] std::optional<quality::Answer> typed(const quality::Question &question,
                                                       QChar character);

private:
    QString m_typed; ///< so far
};

} // namespace fw::ui
