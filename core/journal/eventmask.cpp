// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/eventmask.h"

#include "core/base/namemask.h"
#include "core/base/numbermask.h"

#include <utility>

namespace fw::journal {

namespace {

/// More than are ever open at once, with those that ended a while ago.
constexpr std::size_t kMostHashes = 20'000;

std::uint64_t keyOf(live::SwitchId source, live::CallRef call)
{
    constexpr unsigned kCallBits = 48;
    return (static_cast<std::uint64_t>(source.value()) << kCallBits) | call;
}

/// A transfer's target is a queue, a phone of the house or a number outside; only numbers outside
/// are long and of digits.
bool isOutside(const std::string &text)
{
    constexpr std::size_t kShortest = 7;
    return text.size() >= kShortest && text.find_first_not_of("+0123456789 ") == std::string::npos;
}

std::string maskedText(const std::string &number)
{
    return NumberMask::masked(QString::fromStdString(number)).toStdString();
}

} // namespace

EventMask::EventMask(NumberHash hash)
    : m_hash(std::move(hash))
{
}

std::optional<live::StampedEvent> EventMask::masked(const live::StampedEvent &event)
{
    if (const auto *queued = std::get_if<live::CallQueued>(&event.event)) {
        live::CallQueued hidden = *queued;
        hide(event.source, hidden.call, hidden.callerNumber, hidden.callerName);
        return live::StampedEvent{event.source, event.sequence, event.time, std::move(hidden)};
    }
    if (const auto *resync = std::get_if<live::Resync>(&event.event)) {
        live::Resync hidden = *resync;
        hideAll(event.source, hidden);
        return live::StampedEvent{event.source, event.sequence, event.time, std::move(hidden)};
    }
    const auto *transferred = std::get_if<live::CallTransferred>(&event.event);
    if (transferred != nullptr && isOutside(transferred->target)) {
        live::CallTransferred hidden = *transferred;
        hidden.target = maskedText(hidden.target);
        return live::StampedEvent{event.source, event.sequence, event.time, std::move(hidden)};
    }
    return std::nullopt;
}

void EventMask::hide(live::SwitchId source, live::CallRef call, std::string &number,
                     std::string &name)
{
    name = NameMask::masked(QString::fromStdString(name)).toStdString();
    if (number.empty()) {
        return;
    }
    if (call != live::kNoCall) {
        const std::uint64_t key = keyOf(source, call);
        if (m_hashes.insert_or_assign(key, m_hash.of(number)).second) {
            m_order.push_back(key);
        }
        if (m_order.size() > kMostHashes) {
            m_hashes.erase(m_order.front());
            m_order.pop_front();
        }
    }
    number = maskedText(number);
}

void EventMask::hideAll(live::SwitchId source, live::Resync &event)
{
    if (!event.snapshot) {
        return;
    }
    auto hidden = std::make_shared<live::FloorSnapshot>(*event.snapshot);
    for (live::SnapshotCaller &caller : hidden->callers) {
        hide(source, caller.call, caller.callerNumber, caller.callerName);
    }
    for (live::SnapshotTalk &talk : hidden->talks) {
        hide(source, talk.call, talk.callerNumber, talk.callerName);
    }
    event.snapshot = std::move(hidden);
}

QByteArray EventMask::hashOf(live::SwitchId source, live::CallRef call) const
{
    const auto known = m_hashes.find(keyOf(source, call));
    return known == m_hashes.end() ? QByteArray() : known->second;
}

} // namespace fw::journal
