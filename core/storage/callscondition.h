// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportstore.h"

#include <QString>
#include <QVariantList>

namespace fw::storage {

/// The condition of a question for calls, with its values to bind.
struct CallsCondition
{
    QString text;
    QVariantList values;

    /// Which calls of the table c are asked for.
    [[nodiscard]] static CallsCondition of(const reports::CallsRequest &request);
};

} // namespace fw::storage
