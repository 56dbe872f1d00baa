// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/fileimport.h"

#include "core/roster/rosterdesk.h"
#include "core/rosterfiles/patternfile.h"
#include "core/rosterfiles/peoplefile.h"
#include "core/rosterfiles/planfile.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterimportdialog.h"
#include "ui/roster/rostertext.h"

namespace fw::ui {

using rosterfiles::ColumnMap;
using rosterfiles::FileKind;
using rosterfiles::FileTable;
using rosterfiles::ImportReport;

namespace {

using Done = std::function<void(const QString &)>;

roster::RosterDesk::Done inWords(const Done &done)
{
    return
        [done](const Outcome &kept) { done(kept ? QString() : RosterText::refusal(kept.error())); };
}

class PeopleTarget final : public FileImport
{
public:
    PeopleTarget(roster::RosterDesk &desk, const QString &team)
        : m_desk(desk)
        , m_team(team)
    {
    }

    [[nodiscard]] FileKind kind() const override { return FileKind::People; }

    [[nodiscard]] ImportReport tryOut(const FileTable &table, const ColumnMap &map) override
    {
        std::set<QString> teams;
        for (const roster::PlannedTeam &each : m_desk.teams()) {
            if (m_desk.mayEditPeople(each.id)) {
                teams.insert(each.id);
            }
        }
        m_read = rosterfiles::readPeople(table, map, {m_desk.people(), teams, m_team});
        return m_read.report;
    }

    void keep(const Done &done) override { m_desk.savePeople(m_read.people, inWords(done)); }

private:
    roster::RosterDesk &m_desk;
    const QString m_team;
    rosterfiles::PeopleImport m_read;
};

class PatternsTarget final : public FileImport
{
public:
    explicit PatternsTarget(roster::RosterDesk &desk)
        : m_desk(desk)
    {
    }

    [[nodiscard]] FileKind kind() const override { return FileKind::Patterns; }

    [[nodiscard]] ImportReport tryOut(const FileTable &table, const ColumnMap &map) override
    {
        m_read = rosterfiles::readPatterns(table, map, m_desk.patterns());
        return m_read.report;
    }

    void keep(const Done &done) override { m_desk.savePatterns(m_read.patterns, inWords(done)); }

private:
    roster::RosterDesk &m_desk;
    rosterfiles::PatternsImport m_read;
};

class PlanTarget final : public FileImport
{
public:
    explicit PlanTarget(RosterEditor &editor)
        : m_editor(editor)
    {
    }

    [[nodiscard]] FileKind kind() const override { return FileKind::Roster; }

    [[nodiscard]] ImportReport tryOut(const FileTable &table, const ColumnMap &map) override
    {
        m_read = rosterfiles::readPlan(table, map, m_editor.roster(), m_editor.base().people,
                                       m_editor.base().patterns);
        return m_read.report;
    }

    void keep(const Done &done) override
    {
        if (!m_editor.canEdit()) {
            done(RosterImportDialog::tr("This version can't be changed any more."));
            return;
        }
        m_editor.change(RosterImportDialog::tr("Import a roster"), m_read.changes);
        done({});
    }

private:
    RosterEditor &m_editor;
    rosterfiles::PlanImport m_read;
};

} // namespace

std::unique_ptr<FileImport> FileImport::ofPeople(roster::RosterDesk &desk, const QString &team)
{
    return std::make_unique<PeopleTarget>(desk, team);
}

std::unique_ptr<FileImport> FileImport::ofPatterns(roster::RosterDesk &desk)
{
    return std::make_unique<PatternsTarget>(desk);
}

std::unique_ptr<FileImport> FileImport::ofPlan(RosterEditor &editor)
{
    return std::make_unique<PlanTarget>(editor);
}

} // namespace fw::ui
