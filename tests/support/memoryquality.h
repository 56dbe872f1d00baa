// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/evaluationsteps.h"
#include "core/quality/qualitystore.h"
#include "tests/support/memoryaccess.h"

#include <algorithm>
#include <map>

namespace fw::tests {

/// Scorecards, evaluations, recordings and the rest in memory, with the contract of QualityStore.
class MemoryQualityStore final : public quality::QualityStore
{
public:
    explicit MemoryQualityStore(MemoryAudit &audit)
        : m_audit(audit)
    {
    }

    [[nodiscard]] Result<std::vector<quality::ScorecardVersion>> scorecards() const override
    {
        std::vector<quality::ScorecardVersion> all;
        for (const auto &[key, version] : m_scorecards) {
            all.push_back(version);
        }
        return all;
    }

    [[nodiscard]] Outcome saveScorecard(const quality::ScorecardVersion &version,
                                        const access::AuditEntry &entry) override
    {
        using quality::ScorecardState;
        const auto kept = m_scorecards.find({version.form, version.version});
        if (kept != m_scorecards.end() && kept->second.state != ScorecardState::Draft) {
            const bool isFrozenSame = kept->second.card == version.card &&
                                      kept->second.title == version.title &&
                                      kept->second.grades == version.grades;
            if (!isFrozenSame || version.state <= kept->second.state) {
                return conflict(version.key());
            }
        }
        Outcome noted = m_audit.append(entry);
        if (noted) {
            m_scorecards[{version.form, version.version}] = version;
        }
        return noted;
    }

    [[nodiscard]] Result<std::vector<quality::Evaluation>>
    evaluations(const quality::EvaluationQuery &query) const override
    {
        std::vector<quality::Evaluation> found;
        for (const auto &[id, each] : m_evaluations) {
            if (isWanted(each, query)) {
                found.push_back(each);
            }
        }
        std::ranges::stable_sort(found, [](const auto &one, const auto &other) {
            return one.about.at > other.about.at;
        });
        if (query.most >= 0 && found.size() > static_cast<std::size_t>(query.most)) {
            found.resize(static_cast<std::size_t>(query.most));
        }
        return found;
    }

    [[nodiscard]] Result<quality::Evaluation> evaluation(quality::EvaluationId id) const override
    {
        const auto kept = m_evaluations.find(id);
        return kept != m_evaluations.end() ? Result<quality::Evaluation>(kept->second)
                                           : Error{ErrorCode::NotFound, QString::number(id)};
    }

    [[nodiscard]] Result<quality::EvaluationId> add(const quality::Evaluation &evaluation,
                                                    const access::AuditEntry &entry) override
    {
        return addTo(m_evaluations, evaluation, entry);
    }

    [[nodiscard]] Outcome save(const quality::Evaluation &evaluation,
                               const access::AuditEntry &entry) override
    {
        const auto kept = m_evaluations.find(evaluation.id);
        if (kept == m_evaluations.end()) {
            return Error{ErrorCode::NotFound, QString::number(evaluation.id)};
        }
        if (!quality::isNextOf(evaluation, kept->second)) {
            return conflict(QString::number(evaluation.id));
        }
        Outcome noted = m_audit.append(entry);
        if (noted) {
            kept->second = evaluation;
        }
        return noted;
    }

    [[nodiscard]] Outcome saveDraft(const quality::Evaluation &evaluation) override
    {
        const auto kept = m_evaluations.find(evaluation.id);
        if (kept == m_evaluations.end()) {
            return Error{ErrorCode::NotFound, QString::number(evaluation.id)};
        }
        if (kept->second.state != quality::EvaluationState::InProgress) {
            return conflict(QString::number(evaluation.id));
        }
        kept->second.draft = evaluation.draft;
        return success();
    }

    [[nodiscard]] Result<std::vector<quality::Recording>>
    recordings(const QStringList &calls) const override
    {
        std::vector<quality::Recording> found;
        for (const QString &call : calls) {
            if (const auto kept = m_recordings.find(call); kept != m_recordings.end()) {
                found.push_back(kept->second);
            }
        }
        return found;
    }

    [[nodiscard]] Outcome saveRecording(const quality::Recording &recording, const QString &scope,
                                        const access::AuditEntry &entry) override
    {
        Q_UNUSED(scope)
        Outcome noted = m_audit.append(entry);
        if (noted) {
            m_recordings[recording.call] = recording;
        }
        return noted;
    }

    [[nodiscard]] Outcome addPlayback(const quality::Playback &playback, const QString &scope,
                                      const access::AuditEntry &entry) override
    {
        Q_UNUSED(scope)
        Outcome noted = m_audit.append(entry);
        if (noted) {
            playbacks.push_back(playback);
        }
        return noted;
    }

    [[nodiscard]] Result<std::vector<quality::ReplayComment>>
    comments(const QString &call, const QString &reader) const override
    {
        std::vector<quality::ReplayComment> found;
        for (const auto &[id, each] : m_comments) {
            if (each.call == call && (!each.isPrivate || each.by == reader)) {
                found.push_back(each);
            }
        }
        std::ranges::stable_sort(found, {}, &quality::ReplayComment::at);
        return found;
    }

    [[nodiscard]] Result<std::int64_t> addComment(const quality::ReplayComment &comment,
                                                  const QString &scope,
                                                  const access::AuditEntry &entry) override
    {
        Q_UNUSED(scope)
        return addTo(m_comments, comment, entry);
    }

    [[nodiscard]] Result<std::vector<quality::SamplingPlan>> plans() const override
    {
        return newestFirst(m_plans);
    }

    [[nodiscard]] Result<std::int64_t> savePlan(const quality::SamplingPlan &plan,
                                                const access::AuditEntry &entry) override
    {
        return keep(m_plans, plan, entry);
    }

    [[nodiscard]] Result<std::vector<quality::Calibration>> calibrations() const override
    {
        return newestFirst(m_calibrations);
    }

    [[nodiscard]] Result<std::int64_t> saveCalibration(const quality::Calibration &calibration,
                                                       const access::AuditEntry &entry) override
    {
        return keep(m_calibrations, calibration, entry);
    }

    [[nodiscard]] Result<std::vector<quality::CoachingTask>> coaching() const override
    {
        return newestFirst(m_coaching);
    }

    [[nodiscard]] Result<std::int64_t> saveCoaching(const quality::CoachingTask &task,
                                                    const access::AuditEntry &entry) override
    {
        return keep(m_coaching, task, entry);
    }

    [[nodiscard]] Result<std::vector<quality::Certificate>> certificates() const override
    {
        return newestFirst(m_certificates);
    }

    [[nodiscard]] Result<std::int64_t> saveCertificate(const quality::Certificate &certificate,
                                                       const access::AuditEntry &entry) override
    {
        return keep(m_certificates, certificate, entry);
    }

    std::vector<quality::Playback> playbacks; ///< as they were written down

private:
    template<typename T>
    using ById = std::map<std::int64_t, T>;

    [[nodiscard]] static Error conflict(const QString &what)
    {
        return Error{ErrorCode::Conflict, what};
    }

    [[nodiscard]] static bool isWanted(const quality::Evaluation &each,
                                       const quality::EvaluationQuery &query)
    {
        const auto fits = [](const QString &wanted, const QString &is) {
            return wanted.isEmpty() || wanted == is;
        };
        const quality::Revision *const counting = each.counting();
        const bool isLow = counting && counting->score.final &&
                           (counting->score.isFatal || *counting->score.final < query.below);
        return (!isKnown(query.from) || each.about.at >= query.from) &&
               (!isKnown(query.until) || each.about.at < query.until) &&
               fits(query.scope, each.about.team) && fits(query.agent, each.about.agent) &&
               fits(query.evaluator, each.evaluator) && fits(query.call, each.about.id) &&
               (query.plan == 0 || query.plan == each.plan) && (!query.isLowOnly || isLow);
    }

    template<typename T>
    [[nodiscard]] static std::vector<T> newestFirst(const ById<T> &kept)
    {
        std::vector<T> all;
        for (auto each = kept.rbegin(); each != kept.rend(); ++each) {
            all.push_back(each->second);
        }
        return all;
    }

    template<typename T>
    [[nodiscard]] Result<std::int64_t> addTo(ById<T> &kept, T value,
                                             const access::AuditEntry &entry)
    {
        if (Outcome noted = m_audit.append(entry); !noted) {
            return noted.error();
        }
        value.id = kept.empty() ? 1 : kept.rbegin()->first + 1;
        kept[value.id] = value;
        return value.id;
    }

    template<typename T>
    [[nodiscard]] Result<std::int64_t> keep(ById<T> &kept, const T &value,
                                            const access::AuditEntry &entry)
    {
        if (value.id == 0) {
            return addTo(kept, value, entry);
        }
        const auto found = kept.find(value.id);
        if (found == kept.end()) {
            return Error{ErrorCode::NotFound, QString::number(value.id)};
        }
        if (found->second.savedAt > value.savedAt) { // it started from an older state
            return conflict(QString::number(value.id));
        }
        if (Outcome noted = m_audit.append(entry); !noted) {
            return noted.error();
        }
        found->second = value;
        return value.id;
    }

    MemoryAudit &m_audit;
    std::map<std::pair<QString, int>, quality::ScorecardVersion> m_scorecards;
    ById<quality::Evaluation> m_evaluations;
    ById<quality::ReplayComment> m_comments;
    ById<quality::SamplingPlan> m_plans;
    ById<quality::Calibration> m_calibrations;
    ById<quality::CoachingTask> m_coaching;
    ById<quality::Certificate> m_certificates;
    std::map<QString, quality::Recording> m_recordings;
};

} // namespace fw::tests
