// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint.h"

#include <QCoreApplication>

namespace fw::ui {

/// Words for complaints; plain text, safe to show.
class ComplaintText final
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintText)

public:
    [[nodiscard]] static QString channel(complaints::ComplaintChannel channel);
    [[nodiscard]] static QString kind(complaints::ComplaintKind kind);
    /// What has become of it, and that it is late.
    [[nodiscard]] static QString state(const complaints::Complaint &complaint, TimePoint now);
    [[nodiscard]] static QString liability(complaints::Liability liability);
    [[nodiscard]] static QString step(complaints::ComplaintStep step);
    /// What the entry says; kinds in words.
    [[nodiscard]] static QString content(const complaints::ComplaintEntry &entry);
    /// Why a step was refused, as one sentence.
    [[nodiscard]] static QString refusal(const Error &error);
};

} // namespace fw::ui
