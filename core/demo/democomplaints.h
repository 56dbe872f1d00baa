// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaintstore.h"
#include "core/roster/person.h"

namespace fw::demo {

/// What customers of the demo floor complained about in the last four weeks, at every step of the
/// way: a story is a list of states, the last one as it is now. The same people, time and seed give
/// the same.
class DemoComplaints final
{
public:
    DemoComplaints(const std::vector<roster::Person> &people, TimePoint now,
                   std::uint64_t seed = 1);

    /// As they are now, the oldest first.
    [[nodiscard]] std::vector<complaints::Complaint> complaints() const;

    /// Puts them there, step by step.
    [[nodiscard]] Outcome store(complaints::ComplaintStore &store) const;

private:
    using Story = std::vector<complaints::Complaint>;

    std::vector<Story> m_stories;
};

} // namespace fw::demo
