// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitydesk.h"
#include "ui/quality/sheetreading.h"

#include <QTimer>

namespace fw::ui {

/// What is written on a sheet, and its keeping: a draft is kept within a second of a change, and at
/// once when it is left.
class ScoreDraft final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScoreDraft)

public:
    enum class Mode : std::uint8_t {
        Nothing,
        Reading,
        FillingIn, ///< kept at the desk
        TryingOut  ///< kept by nobody
    };

    static constexpr std::chrono::milliseconds kKeepAfter{1000};
    static constexpr std::chrono::milliseconds kKeepAgain{5000}; ///< after it did not work
    /// What one key marks when no begin was marked before.
    static constexpr quality::Milliseconds kUsualEvidence{5000};
    static constexpr int kLongestComment = 1000;

    explicit ScoreDraft(quality::QualityDesk &desk, QObject *parent = nullptr);
    /// Keeps what is not kept yet.
    ~ScoreDraft() override;

    void open(const quality::Evaluation &evaluation, const quality::ScorecardVersion &card);
    void tryOut(const quality::ScorecardVersion &card, const quality::Answers &answers,
                const AnswerNotes &notes);
    void close();

    [[nodiscard]] Mode mode() const { return m_mode; }

    [[nodiscard]] bool isWritable() const
    {
        return m_mode == Mode::FillingIn || m_mode == Mode::TryingOut;
    }

    [[nodiscard]] const quality::Evaluation &evaluation() const { return m_evaluation; }

    [[nodiscard]] const quality::ScorecardVersion &card() const { return m_card; }

    /// Without those to questions that are not asked; these come back with their condition.
    [[nodiscard]] const quality::Answers &answers() const { return m_asked; }

    [[nodiscard]] const AnswerNotes &notes() const { return m_notes; }

    /// Not before anything was answered.
    [[nodiscard]] quality::EvaluationScore score() const;

    void answer(const QString &question, const quality::Answer &answer);
    void unanswer(const QString &question);
    void setComment(const QString &question, const QString &comment);
    /// The begin of the evidence; its end follows, unless there is one behind it.
    void markFrom(const QString &question, quality::Milliseconds position);
    /// False when it lies before the begin.
    bool markTo(const QString &question, quality::Milliseconds position);
    void removeEvidence(const QString &question);
    /// A begin whose end is awaited.
    [[nodiscard]] std::optional<quality::Milliseconds> begunAt(const QString &question) const;

    /// Keeps the draft now, if there is anything to keep.
    void keep();

    [[nodiscard]] bool isKept() const { return !m_isDirty; }

    /// Why it could not be kept; it is tried again.
    [[nodiscard]] const std::optional<Error> &keepError() const { return m_error; }

    Outcome submit();

signals:
    /// What is written, or what is shown.
    void changed();
    /// Whether it is kept.
    void keptChanged();

private:
    void takeFrom(const quality::Answers &answers, const AnswerNotes &notes);
    void touch();
    [[nodiscard]] AnswerNotes askedNotes() const;

    quality::QualityDesk &m_desk;
    QTimer m_timer;
    Mode m_mode = Mode::Nothing;
    quality::Evaluation m_evaluation;
    quality::ScorecardVersion m_card;
    quality::Answers m_answers; ///< with those that are not asked now
    quality::Answers m_asked;
    AnswerNotes m_notes;
    std::map<QString, quality::Milliseconds> m_begun;
    bool m_isDirty = false;
    bool m_isKeeping = false;
    std::optional<Error> m_error;
};

} // namespace fw::ui
