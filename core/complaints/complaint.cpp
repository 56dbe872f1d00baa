// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint.h"

#include <algorithm>
#include <array>

namespace fw::complaints {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, static_cast<std::size_t>(ComplaintKind::Count)> kKinds = {
    "unclassified"_L1, "attitude"_L1, "knowledge"_L1, "handling"_L1, "waiting"_L1,
    "privacy"_L1,      "promise"_L1,  "tariff"_L1,    "network"_L1,  "other"_L1};

constexpr std::array<QLatin1StringView, static_cast<std::size_t>(ComplaintChannel::Count)>
    kChannels = {"hotline"_L1, "online"_L1, "letter"_L1, "hall"_L1, "regulator"_L1, "survey"_L1};

constexpr int kMostDigits = 7; ///< in a row: a longer one is a number that somebody could call

Error refused(const QString &what)
{
    return Error{ErrorCode::InvalidArgument, what};
}

bool isText(const QString &text, qsizetype longest)
{
    return !text.trimmed().isEmpty() && text.size() <= longest;
}

bool holdsNumber(const QString &text)
{
    int run = 0;
    return std::ranges::any_of(text, [&run](QChar each) {
        run = each.isDigit() ? run + 1 : 0;
        return run > kMostDigits;
    });
}

Complaint grown(Complaint complaint, ComplaintStep step, const QString &text, const QString &by,
                TimePoint at)
{
    // The story is told in its order: a clock that was set back does not reach behind it.
    const TimePoint last = complaint.entries.empty() ? at : complaint.entries.back().at;
    complaint.entries.push_back({std::max(at, last), by, step, text.trimmed()});
    return complaint;
}

template<typename Enum, std::size_t Size>
std::optional<Enum> ofKey(const std::array<QLatin1StringView, Size> &keys, QStringView key)
{
    const auto found =
        std::ranges::find_if(keys, [key](QLatin1StringView each) { return each == key; });
    return found == keys.end() ? std::nullopt
                               : std::optional(static_cast<Enum>(found - keys.begin()));
}

} // namespace

bool Complaint::isUpheld() const
{
    return liability == Liability::Agent || liability == Liability::Partner ||
           liability == Liability::Carrier;
}

bool Complaint::isOverdue(TimePoint now) const
{
    return !isClosed() && isKnown(dueAt) && now > dueAt;
}

Result<Complaint> received(const ComplaintDraft &draft, const QString &by, TimePoint at)
{
    if (!isText(draft.title, Complaint::kLongestTitle)) {
        return refused(u"title"_s);
    }
    if (!isText(draft.text, Complaint::kLongestText)) {
        return refused(u"text"_s);
    }
    if (!isKnown(draft.receivedAt) || draft.receivedAt > at) {
        return refused(u"received"_s);
    }
    if (draft.customers < 1) {
        return refused(u"customers"_s);
    }
    if (holdsNumber(draft.maskedNumber) || holdsNumber(draft.title) || holdsNumber(draft.text)) {
        return refused(u"number"_s);
    }
    Complaint complaint;
    complaint.receivedAt = draft.receivedAt;
    complaint.channel = draft.channel;
    complaint.title = draft.title.trimmed();
    complaint.maskedNumber = draft.maskedNumber.trimmed();
    complaint.customers = draft.customers;
    complaint.scope = draft.scope;
    complaint.agent = draft.agent;
    complaint.call = draft.call;
    complaint.queue = draft.queue;
    return grown(std::move(complaint), ComplaintStep::Received, draft.text, by, at);
}

Result<Complaint> withNote(const Complaint &complaint, const QString &text, const QString &by,
                           TimePoint at)
{
    if (!isText(text, Complaint::kLongestText)) {
        return refused(u"text"_s);
    }
    if (holdsNumber(text)) {
        return refused(u"number"_s);
    }
    return grown(complaint, ComplaintStep::Note, text, by, at);
}

Result<Complaint> classified(const Complaint &complaint, ComplaintKind kind, const QString &owner,
                             TimePoint dueAt, const QString &by, TimePoint at)
{
    if (complaint.state != ComplaintState::Received &&
        complaint.state != ComplaintState::Classified) {
        return refused(u"state"_s);
    }
    if (kind == ComplaintKind::Unclassified || kind == ComplaintKind::Count) {
        return refused(u"kind"_s);
    }
    if (!isText(owner, Complaint::kLongestTitle)) {
        return refused(u"owner"_s);
    }
    if (!isKnown(dueAt) || dueAt <= at) {
        return refused(u"due"_s);
    }
    Complaint next =
        grown(complaint, ComplaintStep::Classified, kindKey(kind) + u' ' + owner.trimmed(), by, at);
    next.kind = kind;
    next.owner = owner.trimmed();
    next.dueAt = dueAt;
    next.state = ComplaintState::Classified;
    return next;
}

Result<Complaint> judged(const Complaint &complaint, Liability liability, const QString &finding,
                         const QString &by, TimePoint at)
{
    if (complaint.state != ComplaintState::Classified) {
        return refused(u"state"_s);
    }
    if (liability == Liability::Unknown) {
        return refused(u"liability"_s);
    }
    if (liability == Liability::Agent && complaint.agent.isEmpty()) {
        return refused(u"agent"_s);
    }
    if (!isText(finding, Complaint::kLongestText)) {
        return refused(u"finding"_s);
    }
    if (holdsNumber(finding)) {
        return refused(u"number"_s);
    }
    if (!by.isEmpty() && by == complaint.agent) {
        return refused(u"own"_s);
    }
    Complaint next = grown(complaint, ComplaintStep::Judged, finding, by, at);
    next.liability = liability;
    next.finding = finding.trimmed();
    next.judgedBy = by;
    next.state = ComplaintState::Judged;
    return next;
}

Result<Complaint> reopened(const Complaint &complaint, const QString &text, const QString &by,
                           TimePoint at)
{
    if (complaint.state != ComplaintState::Judged) {
        return refused(u"state"_s);
    }
    if (!isText(text, Complaint::kLongestText)) {
        return refused(u"text"_s);
    }
    if (holdsNumber(text)) {
        return refused(u"number"_s);
    }
    Complaint next = grown(complaint, ComplaintStep::Reopened, text, by, at);
    next.liability = Liability::Unknown;
    next.finding.clear();
    next.judgedBy.clear();
    next.state = ComplaintState::Classified;
    return next;
}

Result<Complaint> closed(const Complaint &complaint, const QString &answer, const QString &by,
                         TimePoint at)
{
    if (complaint.state != ComplaintState::Judged) {
        return refused(u"state"_s);
    }
    if (!isText(answer, Complaint::kLongestText)) {
        return refused(u"answer"_s);
    }
    if (holdsNumber(answer)) {
        return refused(u"number"_s);
    }
    Complaint next = grown(complaint, ComplaintStep::Closed, answer, by, at);
    next.answer = answer.trimmed();
    next.closedAt = next.entries.back().at;
    next.state = ComplaintState::Closed;
    return next;
}

ComplaintFigures figuresOf(const std::vector<Complaint> &complaints, std::int64_t calls,
                           TimePoint now)
{
    ComplaintFigures figures;
    for (const Complaint &each : complaints) {
        const bool isJudged = each.liability != Liability::Unknown;
        ++figures.received;
        figures.open += each.isClosed() ? 0 : 1;
        figures.overdue += each.isOverdue(now) ? 1 : 0;
        figures.judged += isJudged ? 1 : 0;
        figures.upheld += each.isUpheld() ? 1 : 0;
        figures.counted += each.isUpheld() && each.liability != Liability::Carrier ? 1 : 0;
    }
    if (calls > 0) {
        figures.ratePer10000 = Exact::ratio(std::int64_t{figures.counted} * 10'000, calls);
    }
    return figures;
}

QLatin1StringView kindKey(ComplaintKind kind)
{
    return kKinds.at(static_cast<std::size_t>(kind));
}

QLatin1StringView channelKey(ComplaintChannel channel)
{
    return kChannels.at(static_cast<std::size_t>(channel));
}

std::optional<ComplaintKind> kindOfKey(QStringView key)
{
    return ofKey<ComplaintKind>(kKinds, key);
}

std::optional<ComplaintChannel> channelOfKey(QStringView key)
{
    return ofKey<ComplaintChannel>(kChannels, key);
}

} // namespace fw::complaints
