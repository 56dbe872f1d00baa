// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rosterfiles/linereader.h"

#include <functional>
#include <memory>

namespace fw::roster {
class RosterDesk;
}

namespace fw::ui {

class RosterEditor;

/// What a kind of file is tried out on, and where it goes. A window may outlive its parts' values,
/// so that what is kept is read anew each time.
class FileImport
{
    Q_DISABLE_COPY_MOVE(FileImport)

public:
    virtual ~FileImport() = default;

    [[nodiscard]] virtual rosterfiles::FileKind kind() const = 0;
    /// Changes nothing; what it found is what keep() keeps.
    [[nodiscard]] virtual rosterfiles::ImportReport tryOut(const rosterfiles::FileTable &table,
                                                           const rosterfiles::ColumnMap &map) = 0;
    /// Keeps it and calls \a done, now or later, with a sentence when it was refused.
    virtual void keep(const std::function<void(const QString &)> &done) = 0;

    /// Into the people of the desk; lines without a team go to \a team.
    [[nodiscard]] static std::unique_ptr<FileImport> ofPeople(roster::RosterDesk &desk,
                                                              const QString &team);
    /// Into the patterns of the desk.
    [[nodiscard]] static std::unique_ptr<FileImport> ofPatterns(roster::RosterDesk &desk);
    /// Into the plan that is open, as one step that can be undone.
    [[nodiscard]] static std::unique_ptr<FileImport> ofPlan(RosterEditor &editor);

protected:
    FileImport() = default;
};

} // namespace fw::ui
