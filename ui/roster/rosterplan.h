// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rosterdesk.h"
#include "ui/roster/rostermerge.h"

#include <QObject>

namespace fw::ui {

class RosterEditor;

/// Which plan is open in the editor: opens the one of a team and a month, keeps it, and hands it on
/// through the desk.
class RosterPlan final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterPlan)

public:
    RosterPlan(roster::RosterDesk &desk, RosterEditor &editor, QObject *parent = nullptr);

    /// The plan of the month of \a date. What was edited is kept first; false when that failed.
    bool open(const QString &team, QDate date);
    /// One of the versions.
    bool openVersion(qint64 id);
    /// Reads the open plan anew, unless something in it isn't kept yet.
    void refresh();

    /// Keeps the draft. True when nothing had to be.
    bool save();
    /// Signs and submits what is kept.
    bool submit();
    bool release();
    bool refuse(const QString &reason);
    /// Settles what two planners did at once, and keeps the result.
    void settle(const roster::RosterDocument &theirs, const RosterMerge &merge,
                const std::vector<MergeChoice> &choices);

    [[nodiscard]] const QString &team() const { return m_team; }

    [[nodiscard]] const std::vector<roster::RosterDocument> &versions() const { return m_versions; }

    [[nodiscard]] roster::RosterDesk &desk() { return m_desk; }

    [[nodiscard]] bool maySubmit() const;
    [[nodiscard]] bool mayDecide() const;

signals:
    void failed(const QString &sentence);
    /// Somebody else kept the same draft meanwhile.
    void conflicted(const fw::roster::RosterDocument &theirs);
    void versionsChanged();

private:
    [[nodiscard]] Result<roster::RosterDocument> choose(QDate first, QDate last) const;
    bool show(const roster::RosterDocument &document);
    bool take(const Result<roster::RosterVersion> &version);
    void readVersions();

    roster::RosterDesk &m_desk;
    RosterEditor &m_editor;
    QString m_team;
    std::vector<roster::RosterDocument> m_versions;
    bool m_isWriting = false; ///< what the desk says now is our own doing
};

} // namespace fw::ui
