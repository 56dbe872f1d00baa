// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rosterversion.h"
#include "ui/roster/rosterfindings.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QUndoStack>

#include <memory>

namespace fw::ui {

/// A plan while somebody works on it: its cells, all steps back and forth, what is wrong with it
/// and what it covers. Each step costs the check of the people and days that it touches; the whole
/// of a large plan is checked in another thread when the hand rests.
class RosterEditor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterEditor)

public:
    explicit RosterEditor(QObject *parent = nullptr);

    /// Takes another plan, and forgets the steps of the one before.
    void open(const roster::RosterDocument &document, const roster::PlanningBase &base);
    /// The same plan, judged by something else: other rules, people, requirements.
    void setBase(const roster::PlanningBase &base);

    [[nodiscard]] const roster::RosterDocument &document() const { return m_document; }

    [[nodiscard]] const roster::Roster &roster() const { return m_document.roster; }

    [[nodiscard]] const roster::RosterVersion &version() const { return m_document.version; }

    [[nodiscard]] const roster::PlanningBase &base() const { return *m_base; }

    [[nodiscard]] const RosterFindings &findings() const { return m_findings; }

    /// The whole of it is still being checked: findings() may be those of a little while ago.
    [[nodiscard]] bool isChecking() const { return m_checked != m_revision; }

    [[nodiscard]] QUndoStack &steps() { return m_steps; }

    /// For who may look only; holds for the plans that are opened from now on, too.
    void setReadOnly(bool isReadOnly);
    /// Only a draft can be changed.
    [[nodiscard]] bool canEdit() const;

    [[nodiscard]] bool isEdited() const { return !m_steps.isClean(); }

    /// As it is shown: what is being tried first, then the plan, then the days around it.
    [[nodiscard]] const roster::Cell &cell(const roster::CellKey &key) const;
    /// Makes one step of what differs. False when nothing does, or nothing may be changed.
    bool change(const QString &what, const std::vector<roster::CellChange> &changes);
    /// Shows cells as they would be, while they are being dragged; the coverage follows, the steps
    /// and the checks do not. Each call takes the place of the one before.
    void tryCells(const std::vector<roster::CellChange> &changes);
    void endTrial();

    [[nodiscard]] bool isTrying() const { return !m_trial.empty(); }

    /// People serving by interval of the requirement, with what is being tried.
    [[nodiscard]] std::vector<double> coverage(QDate date) const;
    [[nodiscard]] qint64 scheduledSeconds(const QString &person, QDate from, QDate to) const;

    /// What there is now is on its way to be stored: it counts as kept, unless that fails. Gives
    /// what it is.
    [[nodiscard]] roster::RosterDocument beginSaving();
    /// What beginSaving() gave was stored as \a version; more may have been edited since.
    void markSaved(const roster::RosterVersion &version);
    void saveFailed();
    /// What is stored took another step: submitted, released, refused.
    void setVersion(const roster::RosterVersion &version);

    /// The cells as they were stored or opened last.
    [[nodiscard]] const roster::Roster &saved() const { return m_saved; }

    /// Goes on from what somebody else stored meanwhile; \a changes make one's own plan what it
    /// should be, as a step that can be undone.
    void rebase(const roster::RosterDocument &theirs, const QString &what,
                const std::vector<roster::CellChange> &changes);
    /// Checks everything now, and not only what was touched.
    void checkAll();

signals:
    void opened();
    void cellsChanged(const std::vector<fw::roster::CellKey> &keys);
    void coverageChanged();
    void findingsChanged();
    /// Its number, state or revision.
    void versionChanged();

private:
    friend class CellsCommand;

    void put(const std::vector<roster::CellChange> &changes);
    /// What is wrong with the plan may be something else from now on.
    void begin(std::shared_ptr<const roster::PlanningBase> base);
    void checkWhole();
    void takeFound(quint64 revision, const std::vector<roster::Violation> &found);
    void cover(const roster::CellKey &key, const roster::Cell &cell, int sign) const;
    [[nodiscard]] std::vector<roster::CellKey> liftTrial();

    roster::RosterDocument m_document;
    std::shared_ptr<const roster::PlanningBase> m_base;
    std::unique_ptr<roster::StandingCheck> m_check; ///< of the document's roster by the base
    roster::Roster m_saved;
    roster::Roster m_saving; ///< what is on its way to be stored
    RosterFindings m_findings;
    bool m_isReadOnly = false;
    quint64 m_revision = 0; ///< of cells and base
    quint64 m_checked = 0;  ///< the one of which all is known
    QUndoStack m_steps;
    std::map<roster::CellKey, roster::Cell> m_trial;
    mutable std::map<QDate, roster::Coverage> m_coverage; ///< of the days asked for
    QTimer m_settle;    ///< fairness compares people: all of it is checked when the hand rests
    QThreadPool m_pool; ///< last: it waits for its work
};

} // namespace fw::ui
