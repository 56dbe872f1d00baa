// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timepoint.h"
#include "core/exact/exact.h"

#include <QLatin1StringView>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace fw::complaints {

/// Counted up from 1 by the store; 0: not kept yet.
using ComplaintId = std::int64_t;

/// The way in.
enum class ComplaintChannel : std::uint8_t {
    Hotline,
    Online,
    Letter,
    Hall, ///< a business hall
    Regulator,
    Survey, ///< a dissatisfied answer to a survey
    Count
};

/// What it is about; stored by its key.
enum class ComplaintKind : std::uint8_t {
    Unclassified,
    Attitude,
    Knowledge, ///< a wrong answer
    Handling,  ///< a wrong or missing entry
    Waiting,   ///< the way to an agent
    Privacy,
    Promise, ///< one that was not kept
    Tariff,
    Network,
    Other,
    Count
};

enum class ComplaintState : std::uint8_t {
    Received,
    Classified, ///< somebody answers for it until a time
    Judged,     ///< it is known whether it is upheld, and who is liable
    Closed      ///< the customer has an answer
};

/// Who has to answer for what happened.
enum class Liability : std::uint8_t {
    Unknown,
    Rejected, ///< nobody did anything wrong: not upheld
    Agent,    ///< upheld: whoever served the call
    Partner,  ///< upheld: its rosters, training or supervision
    Carrier   ///< upheld: systems, tariffs, rules
};

enum class ComplaintStep : std::uint8_t { Received, Note, Classified, Judged, Reopened, Closed };

/// One line of its story. Only added, never changed.
struct ComplaintEntry
{
    TimePoint at = kNoTime;
    QString by; ///< log-in name
    ComplaintStep step = ComplaintStep::Note;
    QString text;

    bool operator==(const ComplaintEntry &) const = default;
};

/// What a customer says went wrong, from its intake to the answer. Each change adds one entry, so
/// their number is also its version.
struct Complaint
{
    static constexpr qsizetype kLongestTitle = 120;
    static constexpr qsizetype kLongestText = 2'000;
    static constexpr int kGroup = 5; ///< customers with one cause: a group complaint

    ComplaintId id = 0;
    TimePoint receivedAt = kNoTime;
    ComplaintChannel channel = ComplaintChannel::Hotline;
    QString title;
    QString maskedNumber; ///< of the customer; empty when nobody knows it
    int customers = 1;    ///< who complain of the same cause
    QString scope;        ///< node of the organisation whose calls it is about; empty: the root
    QString agent;        ///< person who served the call; empty: nobody in particular
    QString call;         ///< quality::JudgedCall::id; empty: none
    QString queue;
    std::int64_t evaluation = 0; ///< of the call; 0: none
    ComplaintKind kind = ComplaintKind::Unclassified;
    ComplaintState state = ComplaintState::Received;
    QString owner;             ///< who works on it
    TimePoint dueAt = kNoTime; ///< of the answer to the customer
    Liability liability = Liability::Unknown;
    QString finding; ///< why
    QString judgedBy;
    TimePoint closedAt = kNoTime;
    QString answer;                      ///< what the customer was told
    std::vector<ComplaintEntry> entries; ///< oldest first

    [[nodiscard]] bool isClosed() const { return state == ComplaintState::Closed; }

    [[nodiscard]] bool isUpheld() const;

    [[nodiscard]] bool isOverdue(TimePoint now) const;

    bool operator==(const Complaint &) const = default;
};

/// What is written down when it comes in.
struct ComplaintDraft
{
    TimePoint receivedAt = kNoTime; ///< not after now
    ComplaintChannel channel = ComplaintChannel::Hotline;
    QString title;
    QString text; ///< the customer's words
    QString maskedNumber;
    int customers = 1;
    QString scope;
    QString agent;
    QString call;
    QString queue;
};

// What can become of a complaint. Each gives it as it is then, with one more entry. Errors are
// InvalidArgument with the word in brackets; (state): it is not the time for this step.

/// (title), (text), (received): it lies in the future, (customers): below one, (number): a whole
/// number of a phone, which is never kept.
[[nodiscard]] Result<Complaint> received(const ComplaintDraft &draft, const QString &by,
                                         TimePoint at);
/// (text)
[[nodiscard]] Result<Complaint> withNote(const Complaint &complaint, const QString &text,
                                         const QString &by, TimePoint at);
/// Also another time, until it is judged. (kind), (owner), (due): not after now.
[[nodiscard]] Result<Complaint> classified(const Complaint &complaint, ComplaintKind kind,
                                           const QString &owner, TimePoint dueAt, const QString &by,
                                           TimePoint at);
/// (liability) when it is none, (finding) when it says nothing, (agent) when it is an agent's and
/// nobody is named, (own) when it is whoever it is about.
[[nodiscard]] Result<Complaint> judged(const Complaint &complaint, Liability liability,
                                       const QString &finding, const QString &by, TimePoint at);
/// What was found is not accepted: it is judged again. (text)
[[nodiscard]] Result<Complaint> reopened(const Complaint &complaint, const QString &text,
                                         const QString &by, TimePoint at);
/// (answer)
[[nodiscard]] Result<Complaint> closed(const Complaint &complaint, const QString &answer,
                                       const QString &by, TimePoint at);

/// What the complaints of a period come to, for the indicator Q6 (domain notes 2.3): upheld ones
/// for which an agent or the partner is liable.
struct ComplaintFigures
{
    int received = 0;
    int open = 0;
    int overdue = 0;
    int judged = 0;
    int upheld = 0;                    ///< whoever is liable
    int counted = 0;                   ///< upheld, and not the carrier's
    std::optional<Exact> ratePer10000; ///< counted in 10 000 calls; nothing without calls
};

[[nodiscard]] ComplaintFigures figuresOf(const std::vector<Complaint> &complaints,
                                         std::int64_t calls, TimePoint now);

/// Identifiers, as they are stored and exported.
[[nodiscard]] QLatin1StringView kindKey(ComplaintKind kind);
[[nodiscard]] QLatin1StringView channelKey(ComplaintChannel channel);
[[nodiscard]] std::optional<ComplaintKind> kindOfKey(QStringView key);
[[nodiscard]] std::optional<ComplaintChannel> channelOfKey(QStringView key);

} // namespace fw::complaints
