// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intraday/moveapply.h"

#include <algorithm>

namespace fw::intraday {

using namespace Qt::StringLiterals;
using roster::RosterDocument;

namespace {

bool isOvertime(MoveKind kind)
{
    return kind == MoveKind::ExtendShift || kind == MoveKind::BeginEarlier ||
           kind == MoveKind::CallIn;
}

Outcome askFor(const Move &move, const QString &reason, roster::RosterDesk &desk)
{
    roster::Request request;
    request.kind = roster::RequestKind::Overtime;
    request.team = move.team;
    request.person = move.person;
    request.from = request.to = move.date;
    request.span = move.becomes;
    request.reason = reason;
    const Result<roster::Request> asked = desk.ask(std::move(request));
    return asked ? success() : Outcome(asked.error());
}

Outcome putIntoDraft(const Move &move, roster::RosterDesk &desk)
{
    const auto versions = desk.versions(move.team, move.date, move.date);
    if (!versions) {
        return versions.error();
    }
    const auto released = std::find_if(versions->begin(), versions->end(), [](const auto &each) {
        return each.version.state == roster::VersionState::Released;
    });
    if (released == versions->end()) {
        return Error{ErrorCode::NotFound, move.date.toString(Qt::ISODate)};
    }
    Result<RosterDocument> draft =
        desk.workingCopy(move.team, released->roster.first(), released->roster.last());
    if (!draft) {
        return draft.error();
    }
    const roster::CellKey key{move.person, move.date};
    if (draft->roster.cell(key) != move.before) {
        return Error{ErrorCode::Conflict, move.person};
    }
    draft->roster.set(key, move.after);
    const Result<roster::RosterVersion> saved = desk.saveDraft(*draft);
    return saved ? success() : Outcome(saved.error());
}

} // namespace

MoveWay wayOf(const Move &move, const roster::RosterDesk &desk)
{
    const bool mayChangeDay = desk.mayAsk(roster::RequestKind::Overtime, move.team, move.person);
    if (move.kind == MoveKind::Lend || !mayChangeDay) {
        return MoveWay::Words;
    }
    if (isOvertime(move.kind)) {
        return MoveWay::Request;
    }
    return desk.mayEdit(move.team) ? MoveWay::Draft : MoveWay::Words;
}

Outcome applyMove(const Move &move, const QString &reason, roster::RosterDesk &desk)
{
    switch (wayOf(move, desk)) {
    case MoveWay::Request:
        return askFor(move, reason, desk);
    case MoveWay::Draft:
        return putIntoDraft(move, desk);
    case MoveWay::Words:
        break;
    }
    return Error{ErrorCode::InvalidArgument, u"move"_s};
}

} // namespace fw::intraday
