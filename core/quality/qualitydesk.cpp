// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/qualitydesk.h"

#include <algorithm>

namespace fw::quality {

using namespace Qt::StringLiterals;

namespace {

/// How many at most are read at once to find those that are seen.
constexpr int kMostRead = 1 << 20;

AppealTerms usualTerms(const QTimeZone &zone)
{
    return {{}, [](QDate day) { return day.dayOfWeek() <= Qt::Friday; }, zone};
}

} // namespace

QualityDesk::QualityDesk(const guard::DeskSession &session, const live::FloorStore &floor,
                         QualityStore &store, const Clock &clock, guard::DeskName name,
                         QObject *parent)
    : QObject(parent)
    , m_floor(floor)
    , m_store(&store)
    , m_author(session, floor, clock, std::move(name))
    , m_terms(usualTerms(floor.liveFloor().config().grid.zone()))
{
    connect(&session, &guard::DeskSession::changed, this, &QualityDesk::changed);
    connect(&floor, &live::FloorStore::begunAnew, this, &QualityDesk::changed);
}

Outcome QualityDesk::useStore(QualityStore &store)
{
    m_store = &store;
    emit changed();
    return success();
}

void QualityDesk::setTerms(const AppealTerms &terms)
{
    m_terms = terms;
    emit changed();
}

// Who.

QString QualityDesk::ownPerson() const
{
    return m_author.hasAccounts() ? m_author.session().who().person : QString();
}

bool QualityDesk::isOwn(const Evaluation &evaluation) const
{
    const QString own = ownPerson();
    return !own.isEmpty() && evaluation.about.agent == own;
}

bool QualityDesk::isOutsourcer() const
{
    return m_author.side() == access::Side::Outsourcer;
}

Outcome QualityDesk::allowSomewhere(Object object, Right right) const
{
    access::Circumstances how;
    how.isInternal = true;
    how.isReleased = true;
    how.purpose = access::Purpose::Training;
    return m_author.allow(object, right, m_author.ownScope(), how, ownPerson());
}

Outcome QualityDesk::allowAround(Object object, Right right, const QString &scope) const
{
    Outcome allowed = m_author.allow(object, right, scope);
    const QString own = m_author.ownScope();
    if (allowed || own.isEmpty()) {
        return allowed;
    }
    const access::Place place = m_author.placeOf(own);
    const bool isAbove = scope.isEmpty() || place.within.contains(scope);
    return isAbove ? m_author.allow(object, right, own) : allowed;
}

Outcome QualityDesk::allowSeeing(const Evaluation &evaluation) const
{
    const JudgedCall &call = evaluation.about;
    const bool isReleased = isKnown(evaluation.releasedAt);
    if (m_author.allow(Object::Scores, Right::Read, call.team)) {
        const bool isSidesOwn = evaluation.isInternal == isOutsourcer();
        const bool isSeen = !m_author.hasAccounts() || isReleased || isSidesOwn ||
                            evaluation.evaluator == m_author.userName();
        return isSeen ? success() : Outcome(Error{ErrorCode::NotPermitted, u"right"_s});
    }
    Outcome allowed = m_author.allow(Object::Scores, Right::Read, call.team, {}, call.agent);
    if (allowed && !isReleased) {
        return Error{ErrorCode::NotPermitted, u"right"_s};
    }
    return allowed;
}

// Scorecards.

Result<std::vector<ScorecardVersion>> QualityDesk::scorecards() const
{
    const bool isReader = bool(allowSomewhere(Object::Scorecards, Right::Read));
    if (!isReader) {
        if (Outcome allowed = allowSomewhere(Object::Scores, Right::Read); !allowed) {
            return allowed.error();
        }
    }
    Result<std::vector<ScorecardVersion>> all = m_store->scorecards();
    if (all && !isReader) {
        std::erase_if(
            *all, [](const ScorecardVersion &each) { return each.state == ScorecardState::Draft; });
    }
    return all;
}

Result<ScorecardVersion> QualityDesk::find(const QString &key) const
{
    const Result<std::vector<ScorecardVersion>> all = m_store->scorecards();
    if (!all) {
        return all.error();
    }
    const auto found = std::ranges::find(*all, key, &ScorecardVersion::key);
    return found != all->end() ? Result<ScorecardVersion>(*found) : Error{ErrorCode::NotFound, key};
}

Result<ScorecardVersion> QualityDesk::scorecard(const QString &key) const
{
    const Result<std::vector<ScorecardVersion>> seen = scorecards();
    if (!seen) {
        return seen.error();
    }
    const auto found = std::ranges::find(*seen, key, &ScorecardVersion::key);
    return found != seen->end() ? Result<ScorecardVersion>(*found)
                                : Error{ErrorCode::NotFound, key};
}

bool QualityDesk::mayEditScorecards() const
{
    return bool(allowSomewhere(Object::Scorecards, Right::Write));
}

Outcome QualityDesk::saveScorecard(const ScorecardVersion &version)
{
    if (Outcome allowed = allowSomewhere(Object::Scorecards, Right::Write); !allowed) {
        return allowed;
    }
    if (Outcome checked = check(version); !checked) {
        return checked;
    }
    if (version.state != ScorecardState::Draft) {
        return Error{ErrorCode::InvalidArgument, u"state"_s};
    }
    const Result<ScorecardVersion> kept = find(version.key());
    const bool isNew = !kept && kept.error().code == ErrorCode::NotFound;
    if (!kept && !isNew) {
        return kept.error();
    }
    if (kept && (kept->state != ScorecardState::Draft || kept->savedAt != version.savedAt)) {
        return Error{ErrorCode::Conflict, version.key()};
    }
    ScorecardVersion next = version;
    next.savedBy = m_author.userName();
    next.savedAt = m_author.now();
    return tell(m_store->saveScorecard(
        next, m_author.entry(u"quality.scorecard.save"_s, next.key(), m_author.ownScope())));
}

Outcome QualityDesk::changeState(const QString &key, ScorecardState from, ScorecardState to,
                                 const QString &action)
{
    if (Outcome allowed = allowSomewhere(Object::Scorecards, Right::Approve); !allowed) {
        return allowed;
    }
    Result<ScorecardVersion> version = find(key);
    if (!version) {
        return version.error();
    }
    if (version->state != from) {
        return Error{ErrorCode::InvalidArgument, u"state"_s};
    }
    if (Outcome checked = check(*version); !checked) {
        return checked;
    }
    if (!isScorable(version->card)) {
        return Error{ErrorCode::InvalidArgument, u"section"_s};
    }
    version->state = to;
    return tell(m_store->saveScorecard(*version, m_author.entry(action, key, m_author.ownScope())));
}

Outcome QualityDesk::publishScorecard(const QString &key)
{
    return changeState(key, ScorecardState::Draft, ScorecardState::Published,
                       u"quality.scorecard.publish"_s);
}

Outcome QualityDesk::retireScorecard(const QString &key)
{
    return changeState(key, ScorecardState::Published, ScorecardState::Retired,
                       u"quality.scorecard.retire"_s);
}

// Reading evaluations.

QStringList QualityDesk::seenScopes(const QString &scope) const
{
    const auto maySee = [this](const QString &node) {
        return bool(m_author.allow(Object::Scores, Right::Read, node));
    };
    const bool isWhole = scope.isEmpty();
    if (isWhole && maySee({})) {
        return {QString()};
    }
    const organisation::ScopeTree &tree = m_author.organisation();
    const int top = isWhole ? 0 : tree.find(scope).value_or(-1);
    QStringList seen;
    for (int node = 0; node < static_cast<int>(tree.scopes().size()); ++node) {
        const QString &id = tree.scopes()[static_cast<std::size_t>(node)].id;
        if (!id.isEmpty() && (isWhole || (top >= 0 && tree.isWithin(node, top))) && maySee(id)) {
            seen.append(id);
        }
    }
    return seen;
}

Result<std::vector<Evaluation>> QualityDesk::readSeen(EvaluationQuery query) const
{
    const std::size_t wanted = static_cast<std::size_t>(std::clamp(query.most, 0, kMostRead));
    for (query.most = std::clamp(query.most, 1, kMostRead);; query.most *= 2) {
        Result<std::vector<Evaluation>> found = m_store->evaluations(query);
        if (!found) {
            return found;
        }
        const bool isAll = found->size() < static_cast<std::size_t>(query.most);
        std::erase_if(*found, [this](const Evaluation &each) { return !allowSeeing(each); });
        if (isAll || found->size() >= wanted || query.most >= kMostRead) {
            found->resize(std::min(found->size(), wanted));
            return found;
        }
    }
}

Result<std::vector<Evaluation>> QualityDesk::read(const EvaluationQuery &query) const
{
    const QStringList scopes = seenScopes(query.scope);
    if (scopes.isEmpty()) { // the own ones, at most
        EvaluationQuery own = query;
        own.agent = ownPerson();
        const bool asksForOther = !query.agent.isEmpty() && query.agent != own.agent;
        return own.agent.isEmpty() || asksForOther ? Result(std::vector<Evaluation>())
                                                   : readSeen(own);
    }
    std::vector<Evaluation> all;
    for (const QString &scope : scopes) {
        EvaluationQuery part = query;
        part.scope = scope;
        Result<std::vector<Evaluation>> found = readSeen(part);
        if (!found) {
            return found;
        }
        all.insert(all.end(), std::make_move_iterator(found->begin()),
                   std::make_move_iterator(found->end()));
    }
    std::ranges::stable_sort(all, [](const Evaluation &one, const Evaluation &other) {
        return one.about.at > other.about.at;
    });
    all.resize(std::min(all.size(), static_cast<std::size_t>(std::max(query.most, 0))));
    return all;
}

Result<std::vector<Evaluation>> QualityDesk::evaluations(const EvaluationQuery &query) const
{
    if (Outcome allowed = allowSomewhere(Object::Scores, Right::Read); !allowed) {
        return allowed.error();
    }
    return read(query);
}

Result<Evaluation> QualityDesk::evaluation(EvaluationId id) const
{
    Result<Evaluation> found = m_store->evaluation(id);
    if (found) {
        if (Outcome allowed = allowSeeing(*found); !allowed) {
            return allowed.error();
        }
    }
    return found;
}

} // namespace fw::quality
