// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rosterversion.h"
#include "ui/roster/rosterfindings.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

namespace fw::ui {

/// A plan while somebody works on it: its cells, all steps back and forth, what is wrong with it
/// and what it covers. Each step costs the check of the people and days that it touches.
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

    [[nodiscard]] const roster::PlanningBase &base() const { return m_base; }

    [[nodiscard]] const RosterFindings &findings() const { return m_findings; }

    [[nodiscard]] QUndoStack &steps() { return m_steps; }

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

    /// It was stored as \a version.
    void markSaved(const roster::RosterVersion &version);

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
    void cover(const roster::CellKey &key, const roster::Cell &cell, int sign) const;
    [[nodiscard]] std::vector<roster::CellKey> liftTrial();

    roster::RosterDocument m_document;
    roster::PlanningBase m_base;
    roster::Roster m_saved;
    RosterFindings m_findings;
    QUndoStack m_steps;
    std::map<roster::CellKey, roster::Cell> m_trial;
    mutable std::map<QDate, roster::Coverage> m_coverage; ///< of the days asked for
    QTimer m_settle; ///< fairness compares people: all of it is checked when the hand rests
};

} // namespace fw::ui
