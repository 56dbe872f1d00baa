// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accesspolicy.h"
#include "core/quality/qualitydesk.h"
#include "tests/support/memoryquality.h"
#include "tests/support/opendoor.h"

#include <QTranslator>

#include <memory>

class QWidget;

namespace fw::tests {

/// What widgets look like, for people who want to see it: FW_SHOTS is a folder for the pictures,
/// FW_WORDS a .qm file with another language. Without them nothing happens.
class Shots final
{
    Q_DISABLE_COPY_MOVE(Shots)

public:
    Shots();
    ~Shots();

    void take(QWidget &widget, const QString &name) const;

private:
    QTranslator m_words;
    bool m_hasWords = false;
};

/// A quality desk without accounts at which "li" sits, on the 27th of November 2026, with a
/// published scorecard of every kind of question.
class ScoreScene
{
public:
    ScoreScene();

    /// A published form, version 1: sections "Opening" (G1, V1) and "Business" (P1 fatal, A1 of 0
    /// to 20, E1 a choice, D1 only if V1, B1 bonus, T1 text).
    [[nodiscard]] static quality::ScorecardVersion card();
    [[nodiscard]] static quality::JudgedCall call(const QString &id, TimePoint at);

    /// Another evaluation of another call of agent "208", assigned to \a evaluator.
    quality::EvaluationId assign(const QString &evaluator = QStringLiteral("li"));
    [[nodiscard]] quality::Evaluation evaluation(quality::EvaluationId id) const;
    /// All answered; the fatal question \a isFatal failed, with evidence.
    [[nodiscard]] static quality::Answers answers(bool isFatal);
    [[nodiscard]] static std::map<QString, quality::AnswerNote> notes();
    /// Scored by li, submitted.
    quality::EvaluationId submitted(bool isFatal);

    ManualClock clock;
    live::FloorStore floor;
    MemoryAudit audit;
    OpenDoor door;
    access::AccessPolicy policy;
    guard::DeskSession session;
    MemoryQualityStore store;
    std::unique_ptr<quality::QualityDesk> desk;

private:
    int m_calls = 0;
};

} // namespace fw::tests
