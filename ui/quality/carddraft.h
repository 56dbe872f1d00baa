// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/scorecardversion.h"

#include <QObject>

namespace fw::ui {

/// The card itself, a section of it, or a question of a section.
struct CardPlace
{
    int section = -1;
    int question = -1;

    [[nodiscard]] bool isCard() const { return section < 0; }

    [[nodiscard]] bool isSection() const { return section >= 0 && question < 0; }

    [[nodiscard]] bool isQuestion() const { return section >= 0 && question >= 0; }

    bool operator==(const CardPlace &) const = default;
};

/// A scorecard that is being written, with all steps back.
class CardDraft final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardDraft)

public:
    static constexpr std::size_t kMostSteps = 200;

    explicit CardDraft(QObject *parent = nullptr);

    void open(const quality::ScorecardVersion &version);
    /// Goes on with what was written of the version that is open.
    void resume(const quality::ScorecardVersion &written);

    [[nodiscard]] const quality::ScorecardVersion &version() const { return m_now; }

    [[nodiscard]] bool isWritable() const
    {
        return m_now.state == quality::ScorecardState::Draft && !m_now.form.isEmpty();
    }

    /// Other than it was opened or kept.
    [[nodiscard]] bool isModified() const;
    /// It was kept, and came back as \a kept: the steps back stay.
    void setKept(const quality::ScorecardVersion &kept);

    [[nodiscard]] bool canUndo() const { return !m_before.empty(); }

    [[nodiscard]] bool canRedo() const { return !m_after.empty(); }

    void undo();
    void redo();

    /// Null where there is none.
    [[nodiscard]] const quality::Question *question(CardPlace place) const;
    [[nodiscard]] const quality::Section *section(CardPlace place) const;

    /// Behind the section of \a place. Gives where it is.
    CardPlace addSection(CardPlace place, const QString &name);
    /// Behind the question, or at the end of the section, of \a place; makes a section named \a
    /// section where there is none.
    CardPlace addQuestion(CardPlace place, const QString &section);
    CardPlace duplicate(CardPlace place);
    /// Gives what is chosen then.
    CardPlace remove(CardPlace place);
    /// One place up or down; a question goes over into the neighbouring section.
    CardPlace move(CardPlace place, int step);

    // One after the other in the same \a field of the same place is one step back.

    /// Conditions on a question whose id changes follow it.
    void setQuestion(CardPlace place, const quality::Question &question, const QString &field);
    void setSection(CardPlace place, const QString &name, const Exact &weight,
                    const QString &field);
    void setHead(const LocalizedText &title, const std::vector<quality::GradeBand> &grades,
                 const QString &field);

signals:
    /// Sections or questions came, went or moved; \a current is to be looked at.
    void shapeChanged(fw::ui::CardPlace current);
    /// Something in them.
    void contentChanged();

private:
    struct Step
    {
        quality::ScorecardVersion version;
        CardPlace place;
    };

    void begin(CardPlace place, const QString &field);
    void go(std::vector<Step> &from, std::vector<Step> &to);
    [[nodiscard]] int timesOf(const QString &id) const;
    [[nodiscard]] QString freeId(const QString &wish) const;
    [[nodiscard]] QString freeName(const QString &wish) const;
    [[nodiscard]] quality::Section *sectionAt(CardPlace place);

    quality::ScorecardVersion m_now;
    quality::ScorecardVersion m_kept;
    std::vector<Step> m_before;
    std::vector<Step> m_after;
    CardPlace m_lastPlace;
    QString m_lastField; ///< of the last step; empty: another step in any case
};

} // namespace fw::ui

Q_DECLARE_METATYPE(fw::ui::CardPlace)
