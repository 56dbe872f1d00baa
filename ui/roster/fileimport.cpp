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

QString wordsOf(const Outcome &kept)
{
    return kept ? QString() : RosterText::refusal(kept.error());
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

    [[nodiscard]] QString keep() override { return wordsOf(m_desk.savePeople(m_read.people)); }

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

    [[nodiscard]] QString keep() override { return wordsOf(m_desk.savePatterns(m_read.patterns)); }

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

    [[nodiscard]] QString keep() override
    {
        if (!m_editor.canEdit()) {
            return RosterImportDialog::tr("This version can't be changed any more.");
        }
        m_editor.change(RosterImportDialog::tr("Import a roster"), m_read.changes);
        return {};
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
