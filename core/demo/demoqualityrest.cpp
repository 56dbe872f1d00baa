// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoqualitybuilder.h"

#include <algorithm>
#include <array>

namespace fw::demo {

using namespace Qt::StringLiterals;
using quality::Calibration;
using quality::CalibrationSheet;
using quality::CoachingState;
using quality::CoachingTask;
using quality::Evaluation;
using simulation::Random;

namespace {

constexpr std::size_t kCertified = 6; ///< of a team
constexpr std::size_t kCalibrated = 4;
constexpr std::size_t kCoached = 2; ///< of a team

/// A sheet of somebody who hears the call as \a known or nearly so.
CalibrationSheet sheetOf(const QString &by, const Evaluation &known, const quality::Scorecard &card,
                         TimePoint at, Random &random)
{
    CalibrationSheet sheet;
    sheet.by = by;
    sheet.call = known.about.id;
    sheet.answers = heardByAnother(known.revisions.front().answers, card, random);
    for (const auto &[question, answer] : sheet.answers) {
        const std::optional<Exact> percent = percentOf(*card.find(question), answer);
        const auto note = known.revisions.front().notes.find(question);
        if (percent && *percent < Exact(50) && note != known.revisions.front().notes.end()) {
            sheet.notes[question] = note->second;
        }
    }
    sheet.score = scoreOf(card, sheet.answers);
    sheet.at = at;
    return sheet;
}

} // namespace

void DemoQualityBuilder::addCalibration(const LocalizedText &title, std::size_t from, bool isDone)
{
    const quality::ScorecardVersion &version = m_made.m_scorecards[1];
    std::vector<const Evaluation *> known;
    for (std::size_t index = from;
         index < m_made.m_evaluations.size() && known.size() < kCalibrated; ++index) {
        const Evaluation &each = m_made.m_evaluations[index];
        if (!each.revisions.empty() && each.form == version.key()) {
            known.push_back(&each);
        }
    }
    Calibration session;
    session.id = static_cast<std::int64_t>(m_made.m_calibrations.size()) + 1;
    session.title = title;
    session.form = version.key();
    session.participants = {m_inspector, u"fs"_s, u"os"_s, u"ta"_s};
    session.participants.removeDuplicates();
    session.expert = m_inspector;
    session.facilitator = m_inspector;
    const organisation::ScopeTree &tree = m_floor.config.scopes;
    for (const Evaluation *const each : known) {
        session.calls.push_back(each->about);
        const std::optional<int> team = tree.find(each->about.team);
        const std::optional<int> partner =
            tree.ancestorOn(organisation::ScopeLevel::Partner, team.value_or(0));
        session.scope = partner ? tree.scopes()[static_cast<std::size_t>(*partner)].id : QString();
    }
    for (const QString &by : std::as_const(session.participants)) {
        const bool hasScored = isDone || by == "fs"_L1 || by == "os"_L1;
        for (std::size_t index = 0; index < known.size() && hasScored; ++index) {
            session.sheets.push_back(sheetOf(by, *known[index], version.card,
                                             m_now - std::chrono::hours(isDone ? 70 : 5),
                                             m_random));
        }
    }
    session.savedBy = m_inspector;
    session.savedAt = m_now - std::chrono::hours(isDone ? 70 : 5);
    m_made.m_calibrations.push_back(std::move(session));
}

/// Of what of this week is low and shown.
void DemoQualityBuilder::addCoaching(const Team &team, std::size_t first)
{
    std::size_t added = 0;
    for (std::size_t index = first; index < m_made.m_evaluations.size() && added < kCoached;
         ++index) {
        const Evaluation &each = m_made.m_evaluations[index];
        const quality::Revision *const counting = each.counting();
        if (counting == nullptr || !isKnown(each.releasedAt) || counting->notes.empty() ||
            !counting->score.final || *counting->score.final >= Exact(80)) {
            continue;
        }
        CoachingTask task;
        task.id = static_cast<std::int64_t>(m_made.m_coaching.size()) + 1;
        task.agent = each.about.agent;
        task.agentName = each.about.agentName;
        task.scope = team.id;
        task.evaluation = each.id;
        for (const auto &[question, note] : counting->notes) {
            if (task.clips.size() < 2 && note.evidence) {
                task.clips.push_back({each.about.id, *note.evidence, note.comment});
            }
        }
        task.goal = u"改进："_s + counting->notes.begin()->second.comment;
        task.coach = u"tl"_s;
        task.state = static_cast<CoachingState>((team.place + added) % 4);
        task.due = m_today.addDays(team.place % 7 == 6 ? -1 : 3);
        if (task.state != CoachingState::Planned) {
            task.notes = u"一起听了录音，坐席能说出问题所在。"_s;
            task.heldOn = m_today;
        }
        if (task.state == CoachingState::Stated || task.state == CoachingState::Closed) {
            task.statement = u"下次先核对再答复。"_s;
        }
        task.savedBy = u"tl"_s;
        task.savedAt = m_now - std::chrono::minutes(30);
        m_made.m_coaching.push_back(std::move(task));
        ++added;
    }
}

void DemoQualityBuilder::addCertificates(const Team &team)
{
    const std::size_t count = std::min(kCertified, team.members.size());
    for (std::size_t index = 0; index < count; ++index) {
        // In each team one ends within a week, one within a month, and in some one is over.
        const std::array<qint64, kCertified> left{4,
                                                  21,
                                                  team.place % 3 == 0 ? -5 : 120,
                                                  90 + static_cast<qint64>(m_random.below(200)),
                                                  60 + static_cast<qint64>(m_random.below(250)),
                                                  40 + static_cast<qint64>(m_random.below(300))};
        quality::Certificate certificate;
        certificate.id = static_cast<std::int64_t>(m_made.m_certificates.size()) + 1;
        certificate.person = team.members[index].id;
        certificate.personName = team.members[index].name;
        certificate.scope = team.id;
        certificate.skill = team.members[index].queue;
        certificate.level = 1 + static_cast<int>(m_random.below(3));
        certificate.examPoints = 80 + static_cast<int>(m_random.below(19));
        certificate.supervisedCalls = 5 + static_cast<int>(m_random.below(10));
        certificate.validUntil = m_today.addDays(left[index]);
        certificate.issuedOn = certificate.validUntil.addMonths(-12).addDays(1);
        certificate.issuedBy = index % 2 == 0 ? u"bs"_s : u"qs"_s;
        if (index == 3 && team.place % 6 == 5) {
            certificate.withdrawnOn = m_today.addDays(-2);
            certificate.reason = u"连续两次致命差错，离岗培训后复考。"_s;
        }
        certificate.savedBy = certificate.issuedBy;
        certificate.savedAt = timeOf(certificate.issuedOn, 10);
        m_made.m_certificates.push_back(std::move(certificate));
    }
}

} // namespace fw::demo
