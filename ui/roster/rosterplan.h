// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/draftshelf.h"
#include "core/roster/rosterdesk.h"
#include "ui/roster/rostermerge.h"

#include <QObject>

#include <functional>

namespace fw::ui {

class RosterEditor;

/// Which plan is open in the editor: opens the one of a team and a month, keeps it, and hands it on
/// through the desk. What may take long is not waited for: isBusy() says that an answer is due.
class RosterPlan final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterPlan)

public:
    RosterPlan(roster::RosterDesk &desk, RosterEditor &editor, QObject *parent = nullptr);

    /// Drafts that could not be kept when the window closed wait there; it outlives this.
    void setShelf(roster::DraftShelf &shelf) { m_shelf = &shelf; }

    /// The plan of the month of \a date. What was edited is kept first; nothing is opened when that
    /// fails. \a then: it is open.
    void open(const QString &team, QDate date, const std::function<void()> &then = {});
    /// One of the versions.
    void openVersion(qint64 id);
    /// Reads the open plan anew; what isn't kept yet stays.
    void refresh();

    /// Keeps the draft, and waits for it. True when nothing had to be.
    bool save();
    /// Keeps it without being waited for.
    void saveSoon(const std::function<void(bool)> &then = {});
    /// The window closes: what is not kept yet waits on the shelf until it is.
    void close();
    // \a then: whether it was done; failed() or conflicted() said why not.
    using Then = std::function<void(bool)>;
    /// Keeps the draft, signs and submits it.
    void submit(const Then &then);
    void release(const Then &then);
    void refuse(const QString &reason, const Then &then);
    /// Settles what two planners did at once, and keeps the result.
    void settle(const roster::RosterDocument &theirs, const RosterMerge &merge,
                const std::vector<MergeChoice> &choices);

    [[nodiscard]] const QString &team() const { return m_team; }

    [[nodiscard]] const std::vector<roster::RosterDocument> &versions() const { return m_versions; }

    [[nodiscard]] roster::RosterDesk &desk() { return m_desk; }

    [[nodiscard]] bool maySubmit() const;
    [[nodiscard]] bool mayDecide() const;

    [[nodiscard]] bool isOpening() const { return m_isOpening; }

    [[nodiscard]] bool isSaving() const { return m_isSaving; }

signals:
    void failed(const QString &sentence);
    /// What somebody else did, or what came back from the shelf.
    void told(const QString &sentence);
    /// Somebody else kept the same draft meanwhile.
    void conflicted(const fw::roster::RosterDocument &theirs);
    void versionsChanged();
    /// An answer is due, or came.
    void busyChanged();

private:
    void show(const roster::OpenPlan &plan);
    void takeFresh(const roster::OpenPlan &plan);
    void tellOf(const roster::RosterDocument &theirs);
    void restore();
    void takeSaved(const Result<roster::RosterVersion> &saved,
                   const std::function<void(bool)> &then);
    void refuseSave(const Error &error);
    void keepDraft(const Then &then);
    /// Takes the step that \a ask asks the desk for.
    void
    step(const std::function<void(const roster::RosterDesk::Take<roster::RosterVersion> &)> &ask,
         const Then &then);
    void setVersions(const std::vector<roster::RosterDocument> &versions);
    void setBusy(bool isOpening, bool isSaving);
    void leave();
    void shelve() const;

    roster::RosterDesk &m_desk;
    RosterEditor &m_editor;
    roster::DraftShelf *m_shelf = nullptr;
    QString m_team;
    QString m_user; ///< who has it open
    std::vector<roster::RosterDocument> m_versions;
    quint64 m_wish = 0;  ///< late answers to an earlier one are dropped
    qint64 m_toldOf = 0; ///< the version, and its revision, that was told of last
    qint64 m_toldRevision = 0;
    bool m_isOpening = false;
    bool m_isSaving = false;
    bool m_isWriting = false; ///< what the desk says now is our own doing
};

} // namespace fw::ui
