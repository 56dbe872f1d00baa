// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/rosterfilecommand.h"

#include "app/ctl/command.h"
#include "app/ctl/databaseoption.h"
#include "app/ctl/deskfile.h"
#include "app/ctl/filefaultwords.h"
#include "core/base/clock.h"
#include "core/export/tablexlsx.h"
#include "core/rosterfiles/calendarfile.h"
#include "core/rosterfiles/patternfile.h"
#include "core/rosterfiles/peoplefile.h"
#include "core/rosterfiles/planfile.h"
#include "core/storage/sqlrosterstore.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSysInfo>

#include <algorithm>
#include <cstdio>

namespace fw::ctl {

using namespace Qt::StringLiterals;
using namespace rosterfiles;
using roster::RosterDocument;
using storage::SqlRosterStore;

namespace {

constexpr qint64 kMostBytes = 64 * 1024 * 1024;

Error invalid(const QString &words)
{
    return {ErrorCode::InvalidArgument, words};
}

/// What both commands ask for.
class Options final
{
public:
    explicit Options(QCommandLineParser &parser)
        : place(parser)
        , m_parser(parser)
        , m_kind(u"kind"_s, u"people, patterns, roster; calendars are only written."_s, u"KIND"_s)
        , m_team(u"team"_s, u"The team of a plan, or of people."_s, u"ID"_s)
        , m_from(u"from"_s, u"The first day of a plan, as 2026-03-01."_s, u"DATE"_s)
        , m_to(u"to"_s, u"Its last day."_s, u"DATE"_s)
        , m_encoding(u"encoding"_s, u"Of CSV: utf-8, utf-16 or gb18030."_s, u"E"_s)
    {
        parser.addOptions({m_kind, m_team, m_from, m_to, m_encoding});
    }

    [[nodiscard]] QString kind() const { return m_parser.value(m_kind); }

    [[nodiscard]] QString team() const { return m_parser.value(m_team); }

    [[nodiscard]] Result<std::optional<TextEncoding>> encoding() const
    {
        const QString word = m_parser.value(m_encoding);
        const auto found = encodingOf(word);
        if (!word.isEmpty() && !found) {
            return invalid(u"--encoding "_s + word);
        }
        return found;
    }

    /// The newest draft of the plan, or a new one after its newest version.
    [[nodiscard]] Result<RosterDocument> plan(const SqlRosterStore &store) const
    {
        const auto first = dateOf(m_parser.value(m_from));
        const auto last = dateOf(m_parser.value(m_to));
        if (!first || !last || *last < *first || team().isEmpty()) {
            return invalid(u"a plan needs --team ID, --from DATE and --to DATE"_s);
        }
        auto versions = store.versions(team(), *first, *last);
        if (!versions) {
            return versions.error();
        }
        std::erase_if(*versions, [&](const RosterDocument &each) {
            return each.roster.first() != *first || each.roster.last() != *last;
        });
        RosterDocument fresh{{}, roster::Roster(team(), *first, *last)};
        if (versions->empty()) {
            return fresh;
        }
        const auto draft = std::ranges::find_if(*versions, [](const RosterDocument &each) {
            return each.version.state == roster::VersionState::Draft;
        });
        Result<RosterDocument> found =
            store.document((draft != versions->end() ? *draft : versions->front()).version.id);
        if (found && found->version.state != roster::VersionState::Draft) {
            fresh.version.number = found->version.number + 1;
            fresh.version.basedOn = found->version.number;
            fresh.roster = found->roster;
            return fresh;
        }
        return found;
    }

    /// Of the team, or of all when none was named.
    [[nodiscard]] Result<roster::PlanningBase> base(const SqlRosterStore &store) const
    {
        auto people = store.people();
        const auto patterns = store.patterns();
        if (!people || !patterns) {
            return people ? patterns.error() : people.error();
        }
        std::erase_if(*people, [this](const roster::Person &each) {
            return !team().isEmpty() && each.team != team();
        });
        roster::PlanningBase base;
        base.people = std::move(*people);
        base.patterns = roster::ShiftPatterns(*patterns);
        return base;
    }

    [[nodiscard]] Result<std::shared_ptr<storage::Database>>
    open(DatabaseOption::Missing missing) const
    {
        if (!place.isGiven()) {
            return invalid(u"needs --db FILE or --server"_s);
        }
        return place.open(missing, storage::Database::Schema::MustBeNewest, SystemClock().now());
    }

    const DatabaseOption place;

private:
    QCommandLineParser &m_parser;
    const QCommandLineOption m_kind;
    const QCommandLineOption m_team;
    const QCommandLineOption m_from;
    const QCommandLineOption m_to;
    const QCommandLineOption m_encoding;
};

int failed(const Error &error)
{
    return Command::fail(error.detail, error.code == ErrorCode::InvalidArgument ? kUsage : kFailed);
}

Outcome writeBytes(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorCode::Unwritable, u"%1: %2"_s.arg(name, file.errorString())};
    }
    return success();
}

Outcome writeTable(const TextTable &table, const QString &name, TextEncoding encoding)
{
    return name.endsWith(u".xlsx"_s, Qt::CaseInsensitive)
               ? exports::writeXlsx(table, name)
               : writeBytes(name, csvOf(table, encoding));
}

Outcome writeCalendars(const RosterDocument &plan, const roster::PlanningBase &base,
                       const QTimeZone &zone, FileLanguage language, const QString &folder)
{
    const QString locale = language == FileLanguage::Chinese ? u"zh_CN"_s : u"en"_s;
    const CalendarWords words{
        [&locale](const LocalizedText &text) { return text.in(locale); },
        [language](roster::LeaveKind kind) { return wordOf(kind, language); },
        [language](roster::ActivityKind kind) { return wordOf(kind, language); }};
    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::Unwritable, folder};
    }
    for (const CalendarFile &each : calendarsOf(plan, base, zone, words)) {
        if (Outcome written = writeBytes(QDir(folder).filePath(each.name), each.bytes); !written) {
            return written;
        }
    }
    return success();
}

/// What an import would do, and how it is kept.
struct Import
{
    ImportReport report;
    std::function<Outcome(SqlRosterStore &, access::AuditEntry &)> keep;
};

Result<Import> readPeopleFile(const FileTable &table, const ColumnMap &map,
                              const SqlRosterStore &store, const Options &options)
{
    const auto known = store.people();
    if (!known) {
        return known.error();
    }
    PeopleImport read = readPeople(table, map, {*known, std::nullopt, options.team()});
    const ImportReport report = read.report;
    return Import{report,
                  [people = std::move(read.people)](SqlRosterStore &to, access::AuditEntry &entry) {
                      entry.action = u"roster.people"_s;
                      entry.detail = QString::number(people.size());
                      return to.savePeople(people, entry);
                  }};
}

Result<Import> readPatternsFile(const FileTable &table, const ColumnMap &map,
                                const SqlRosterStore &store)
{
    const auto known = store.patterns();
    if (!known) {
        return known.error();
    }
    PatternsImport read = readPatterns(table, map, roster::ShiftPatterns(*known));
    const ImportReport report = read.report;
    return Import{report, [patterns = std::move(read.patterns)](SqlRosterStore &to,
                                                                access::AuditEntry &entry) {
                      entry.action = u"roster.patterns"_s;
                      entry.detail = QString::number(patterns.size());
                      return to.savePatterns(patterns, entry);
                  }};
}

Result<Import> readPlanFile(const FileTable &table, const ColumnMap &map,
                            const SqlRosterStore &store, const Options &options)
{
    Result<RosterDocument> plan = options.plan(store);
    const Result<roster::PlanningBase> base = options.base(store);
    if (!plan || !base) {
        return plan ? base.error() : plan.error();
    }
    const PlanImport read = readPlan(table, map, plan->roster, base->people, base->patterns);
    for (const roster::CellChange &each : read.changes) {
        plan->roster.set(each.key, each.cell);
    }
    return Import{read.report, [next = *plan](SqlRosterStore &to, access::AuditEntry &entry) {
                      RosterDocument document = next;
                      document.version.savedBy = entry.user;
                      document.version.savedAt = entry.at;
                      entry.action = u"roster.save"_s;
                      entry.object = u"%1 %2/%3 #%4"_s.arg(
                          next.roster.team(), dateText(next.roster.first()),
                          dateText(next.roster.last()), QString::number(next.version.number));
                      entry.scope = next.roster.team();
                      const auto kept = to.saveDraft(document, entry);
                      return kept ? success() : Outcome(kept.error());
                  }};
}

Result<Import> readFile(FileKind kind, const FileTable &table, const ColumnMap &map,
                        const SqlRosterStore &store, const Options &options)
{
    switch (kind) {
    case FileKind::People:
        return readPeopleFile(table, map, store, options);
    case FileKind::Patterns:
        return readPatternsFile(table, map, store);
    case FileKind::Roster:
        break;
    }
    return readPlanFile(table, map, store, options);
}

Result<ColumnMap::Choices> choicesOf(const QStringList &pairs)
{
    ColumnMap::Choices choices;
    for (const QString &pair : pairs) {
        if (!pair.contains(u'=')) {
            return invalid(u"--map "_s + pair);
        }
        choices[pair.section(u'=', 0, -2)] = pair.section(u'=', -1);
    }
    return choices;
}

Result<FileTable> tableIn(const QString &name, std::optional<TextEncoding> encoding)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unreadable, u"%1: %2"_s.arg(name, file.errorString())};
    }
    if (file.size() > kMostBytes) {
        return Error{ErrorCode::Full, u"%1: too large"_s.arg(name)};
    }
    Result<FileTable> table = readTable(file.readAll(), encoding);
    return table ? table : Error{table.error().code, u"%1: %2"_s.arg(name, table.error().detail)};
}

void say(const QString &line)
{
    std::fputs(qUtf8Printable(line + u'\n'), stdout);
}

int keep(const Import &import, bool isDryRun, const std::shared_ptr<storage::Database> &database)
{
    const ImportReport &report = import.report;
    for (const LineFault &each : report.faults) {
        say(wordsOf(each));
    }
    say(u"%1 lines: %2 new, %3 changed, %4 the same, %5 problems"_s.arg(report.lines)
            .arg(report.fresh)
            .arg(report.changed)
            .arg(report.same)
            .arg(report.faults.size()));
    if (!report.isFine() || isDryRun) {
        return report.isFine() ? kDone : kFailed;
    }
    const auto desk = DeskFile::of(database);
    if (!desk) {
        return failed(desk.error());
    }
    auto entry =
        access::AuditEntry::by((*desk)->actor(), QSysInfo::machineHostName(), (*desk)->now(), {});
    SqlRosterStore store(database);
    const Outcome kept = import.keep(store, entry);
    return kept ? kDone : failed(kept.error());
}

} // namespace

int runRosterExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Writes people, shift patterns, a plan, or everybody's calendar."_s);
    const Options options(parser);
    const QCommandLineOption out(u"out"_s, u"A .csv or .xlsx, or a folder of calendars."_s,
                                 u"FILE"_s);
    const QCommandLineOption form(u"form"_s, u"A plan by days (people down) or lines."_s, u"FORM"_s,
                                  u"days"_s);
    const QCommandLineOption language(u"language"_s, u"Of headings and words: en or zh."_s, u"L"_s,
                                      u"en"_s);
    const QCommandLineOption zone(u"zone"_s, u"The time zone of the floor."_s, u"ZONE"_s,
                                  u"Asia/Shanghai"_s);
    parser.addOptions({out, form, language, zone});
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    const auto encoding = options.encoding();
    const auto kind = fileKindOf(options.kind());
    const bool isCalendars = options.kind() == u"calendars"_s;
    const QTimeZone timeZone(parser.value(zone).toLatin1());
    if (!encoding || !parser.isSet(out) || (!kind && !isCalendars) || !timeZone.isValid()) {
        return Command::fail(u"roster export "_s + QLatin1StringView(kExportSynopsis), kUsage);
    }
    const auto database = options.open(DatabaseOption::Missing::Refuse);
    if (!database) {
        return failed(database.error());
    }
    const SqlRosterStore store(*database);
    const auto base = options.base(store);
    const bool hasPlan = isCalendars || *kind == FileKind::Roster;
    const auto plan = hasPlan ? options.plan(store) : Result<RosterDocument>(RosterDocument());
    if (!base || !plan) {
        return failed(base ? plan.error() : base.error());
    }
    const auto words =
        parser.value(language) == u"zh"_s ? FileLanguage::Chinese : FileLanguage::English;
    const auto planForm = parser.value(form) == u"lines"_s ? PlanForm::Lines : PlanForm::Days;
    const QString name = parser.value(out);
    if (isCalendars) {
        const Outcome written = writeCalendars(*plan, *base, timeZone, words, name);
        return written ? kDone : failed(written.error());
    }
    const TextTable table =
        *kind == FileKind::People ? tableOf(base->people, words)
        : *kind == FileKind::Patterns
            ? tableOf(base->patterns, words)
            : tableOf(plan->roster, base->people, base->patterns, planForm, words);
    const Outcome written = writeTable(table, name, encoding->value_or(TextEncoding::Utf8));
    return written ? kDone : failed(written.error());
}

int runRosterImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Reads people, shift patterns or a plan from CSV or a workbook. Ends with 1, and changes "
        "nothing, when a line is wrong. A plan becomes the newest draft of its days."_s);
    const Options options(parser);
    const QCommandLineOption in(u"in"_s, u"A .csv or .xlsx."_s, u"FILE"_s);
    const QCommandLineOption map(
        u"map"_s, u"What a column holds; nothing behind =: leave it out."_s, u"HEADING=FIELD"_s);
    const QCommandLineOption dry(u"dry-run"_s, u"Only says what would be done."_s);
    parser.addOptions({in, map, dry});
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    const auto encoding = options.encoding();
    const auto kind = fileKindOf(options.kind());
    const auto choices = choicesOf(parser.values(map));
    if (!encoding || !choices || !kind || !parser.isSet(in)) {
        return Command::fail(u"roster import "_s + QLatin1StringView(kImportSynopsis), kUsage);
    }
    const auto table = tableIn(parser.value(in), *encoding);
    if (!table) {
        return failed(table.error());
    }
    const auto database = options.open(parser.isSet(dry) ? DatabaseOption::Missing::Refuse
                                                         : DatabaseOption::Missing::Make);
    if (!database) {
        return failed(database.error());
    }
    const ColumnMap columns(*kind, table->headings, *choices);
    const auto import = readFile(*kind, *table, columns, SqlRosterStore(*database), options);
    return import ? keep(*import, parser.isSet(dry), *database) : failed(import.error());
}

} // namespace fw::ctl
