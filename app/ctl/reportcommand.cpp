// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/reportcommand.h"

#include "app/ctl/command.h"
#include "app/ctl/databaseoption.h"
#include "core/base/clock.h"
#include "core/export/reportfolder.h"
#include "core/export/reportjson.h"
#include "core/export/reportwords.h"
#include "core/export/sheetcsv.h"
#include "core/reports/usualreports.h"
#include "core/storage/sqlreportstore.h"

#include <QCommandLineParser>
#include <QFile>

#include <cstdio>

namespace fw::ctl {

using namespace Qt::StringLiterals;
using reports::Report;
using reports::ReportDefinition;

namespace {

using reports::FileFormat;

Error wrong(const QString &words)
{
    return Error{ErrorCode::InvalidArgument, words};
}

QString listOfMetrics()
{
    QString text;
    for (const reports::Metric &metric : reports::allMetrics()) {
        text += "  %1 = %2\n"_L1.arg(metric.id.leftJustified(8), metric.formula());
    }
    return text;
}

/// The options of the command, and what they say.
class Options final
{
public:
    explicit Options(QCommandLineParser &parser)
        : database(parser)
        , m_parser(parser)
        , m_config(u"config"_s, u"Queues, people and rules, as JSON."_s, u"FILE"_s)
        , m_period(u"period"_s, namesText(reports::periodKindNames()), u"PERIOD"_s, u"today"_s)
        , m_first(u"first"_s, u"The first day of --period custom."_s, u"YYYY-MM-DD"_s)
        , m_last(u"last"_s, u"The last day of --period custom, included."_s, u"YYYY-MM-DD"_s)
        , m_step(u"step"_s, namesText(reports::stepNames()), u"STEP"_s, u"whole"_s)
        , m_rows(u"rows"_s, namesText(reports::rowKindNames()), u"ROWS"_s, u"queue"_s)
        , m_metrics(u"metrics"_s,
                    "Ids, separated by commas, in the order of the columns:\n"_L1 + listOfMetrics(),
                    u"A,B"_s)
        , m_scope(u"scope"_s, u"Only this node of the organisation."_s, u"ID"_s)
        , m_noPrevious(u"no-previous"_s, u"Leaves the period before out."_s)
        , m_format(u"format"_s, namesText(reports::fileFormatNames()), u"FORMAT"_s, u"text"_s)
        , m_out(u"out"_s, u"Writes a file instead of to standard output."_s, u"FILE"_s)
        , m_due(u"due"_s, u"Writes the files of a schedule that fell due into a folder."_s,
                u"FOLDER"_s)
        , m_schedule(u"schedule"_s, u"The schedule of --due, as JSON."_s, u"FILE"_s)
    {
        parser.addOptions({m_config, m_period, m_first, m_last, m_step, m_rows, m_metrics, m_scope,
                           m_noPrevious, m_format, m_out, m_due, m_schedule});
    }

    [[nodiscard]] Result<ReportDefinition> definition() const;
    [[nodiscard]] Result<live::FloorConfig> config() const;

    [[nodiscard]] bool isScheduled() const { return m_parser.isSet(m_due); }

    /// Opened. Errors of the schedule say which file it is.
    [[nodiscard]] Result<exports::ReportFolder> folder() const;

    /// Of a line without fault.
    [[nodiscard]] FileFormat format() const
    {
        return reports::fileFormatOf(m_parser.value(m_format)).value_or(FileFormat::Text);
    }

    [[nodiscard]] QString out() const { return m_parser.value(m_out); }

    /// What is wrong with the line itself; empty when nothing is.
    [[nodiscard]] QString fault() const;

    DatabaseOption database;

private:
    static QString namesText(const QStringList &names) { return names.join(u", "_s) + u'.'; }

    [[nodiscard]] Outcome readDays(ReportDefinition &made) const;

    const QCommandLineParser &m_parser;
    QCommandLineOption m_config;
    QCommandLineOption m_period;
    QCommandLineOption m_first;
    QCommandLineOption m_last;
    QCommandLineOption m_step;
    QCommandLineOption m_rows;
    QCommandLineOption m_metrics;
    QCommandLineOption m_scope;
    QCommandLineOption m_noPrevious;
    QCommandLineOption m_format;
    QCommandLineOption m_out;
    QCommandLineOption m_due;
    QCommandLineOption m_schedule;
};

QString Options::fault() const
{
    if (!database.isGiven() || !m_parser.positionalArguments().isEmpty()) {
        return u"report needs %1"_s.arg(QLatin1StringView(DatabaseOption::kSynopsis));
    }
    if (m_parser.isSet(m_due) != m_parser.isSet(m_schedule)) {
        return u"--due and --schedule go together"_s;
    }
    const QList<QCommandLineOption> own{m_period, m_first, m_last,       m_step,   m_rows,
                                        m_scope,  m_out,   m_noPrevious, m_format, m_metrics};
    for (const QCommandLineOption &option : own) {
        if (isScheduled() && m_parser.isSet(option)) {
            return u"--%1 does not go with --due: the schedule says it"_s.arg(
                option.names().constFirst());
        }
    }
    if (!reports::fileFormatOf(m_parser.value(m_format))) {
        return u"--format is one of: %1"_s.arg(reports::fileFormatNames().join(u", "_s));
    }
    return format() == FileFormat::Xlsx && out().isEmpty() ? u"--format xlsx needs --out FILE"_s
                                                           : QString();
}

Outcome Options::readDays(ReportDefinition &made) const
{
    const bool isCustom = made.period.kind == reports::PeriodKind::Custom;
    if (isCustom != (m_parser.isSet(m_first) && m_parser.isSet(m_last)) ||
        m_parser.isSet(m_first) != m_parser.isSet(m_last)) {
        return wrong(u"--first and --last go together with --period custom"_s);
    }
    if (!isCustom) {
        return success();
    }
    made.period.first = QDate::fromString(m_parser.value(m_first), Qt::ISODate);
    made.period.last = QDate::fromString(m_parser.value(m_last), Qt::ISODate);
    const bool isFine = made.period.first.isValid() && made.period.last.isValid() &&
                        made.period.first <= made.period.last;
    return isFine ? success() : Outcome(wrong(u"--first and --last are no days in order"_s));
}

Result<ReportDefinition> Options::definition() const
{
    const auto unknown = [this](const QCommandLineOption &option, const QStringList &names) {
        return wrong("--%1 %2: there is %3"_L1.arg(option.names().constFirst(),
                                                   m_parser.value(option), names.join(u", "_s)));
    };
    ReportDefinition made;
    const auto period = reports::periodKindOf(m_parser.value(m_period));
    if (!period) {
        return unknown(m_period, reports::periodKindNames());
    }
    const auto step = reports::stepOf(m_parser.value(m_step));
    if (!step) {
        return unknown(m_step, reports::stepNames());
    }
    const auto rows = reports::rowKindOf(m_parser.value(m_rows));
    if (!rows) {
        return unknown(m_rows, reports::rowKindNames());
    }
    made.period.kind = *period;
    made.step = *step;
    made.rows = *rows;
    made.scope = m_parser.value(m_scope);
    made.hasPrevious = !m_parser.isSet(m_noPrevious);
    made.metrics = m_parser.isSet(m_metrics)
                       ? m_parser.value(m_metrics).split(u',', Qt::SkipEmptyParts)
                       : reports::usualMetrics(*rows);
    for (const QString &id : std::as_const(made.metrics)) {
        if (reports::findMetric(id) == nullptr) {
            return wrong(u"--metrics %1: there is no such metric; --help lists them"_s.arg(id));
        }
    }
    if (made.metrics.isEmpty()) {
        return wrong(u"--metrics names none"_s);
    }
    if (Outcome days = readDays(made); !days) {
        return days.error();
    }
    return made;
}

Result<live::FloorConfig> Options::config() const
{
    if (!m_parser.isSet(m_config)) {
        live::FloorConfig config = live::FloorConfig::defaults();
        config.grid = IntervalGrid(QTimeZone::systemTimeZone(), config.grid.interval());
        return config;
    }
    QFile file(m_parser.value(m_config));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unreadable, u"%1: %2"_s.arg(file.fileName(), file.errorString())};
    }
    return live::FloorConfig::fromJson(file.readAll());
}

Result<exports::ReportFolder> Options::folder() const
{
    QFile file(m_parser.value(m_schedule));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unreadable, u"%1: %2"_s.arg(file.fileName(), file.errorString())};
    }
    Result<reports::ReportSchedule> schedule = reports::ReportSchedule::fromJson(file.readAll());
    if (!schedule) {
        return Error{schedule.error().code,
                     u"%1: %2"_s.arg(file.fileName(), schedule.error().detail)};
    }
    exports::ReportFolder made(m_parser.value(m_due), std::move(*schedule));
    if (Outcome opened = made.open(); !opened) {
        return opened.error();
    }
    return made;
}

void print(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
}

Outcome writeReport(const Report &report, const QTimeZone &zone, FileFormat format,
                    const QString &path)
{
    if (!path.isEmpty()) {
        return exports::writeReportFile(report, zone, format, path);
    }
    if (format == FileFormat::Json) {
        print(exports::jsonOf(report));
        return success();
    }
    const reports::ReportSheet sheet = exports::ReportWords(report, zone).sheet();
    print(format == FileFormat::Csv ? exports::csvOf(sheet) : exports::ReportWords::textOf(sheet));
    return success();
}

/// What fell due; a report that can't be made keeps no other back.
Outcome writeDue(const Options &options)
{
    const Result<live::FloorConfig> config = options.config();
    if (!config) {
        return config.error();
    }
    Result<exports::ReportFolder> folder = options.folder();
    if (!folder) {
        return folder.error();
    }
    const TimePoint now = SystemClock().now();
    const auto database = options.database.open(DatabaseOption::Missing::Refuse,
                                                storage::Database::Schema::MustBeNewest, now);
    if (!database) {
        return database.error();
    }
    const QTimeZone zone = config->grid.zone();
    const storage::SqlReportStore store(*database);
    Outcome all = success();
    for (const reports::DueFile &file : folder->due(now, zone)) {
        const Result<std::optional<Report>> made =
            makeReport(folder->definitionOf(file), *config, store, file.dueAt, {});
        if (!made && made.error().code == ErrorCode::InvalidArgument) {
            all = Error{ErrorCode::Unwritable, u"%1: this report is not possible: %2"_s.arg(
                                                   file.fileName, made.error().detail)};
            if (Outcome skipped = folder->skip(file); !skipped) {
                return skipped;
            }
            continue;
        }
        if (!made) {
            return made.error();
        }
        if (Outcome written = folder->write(file, **made, zone); !written) {
            return written;
        }
        print(file.fileName.toUtf8() + '\n');
    }
    return all;
}

Outcome report(const Options &options, const ReportDefinition &definition)
{
    const Result<live::FloorConfig> config = options.config();
    if (!config) {
        return config.error();
    }
    const TimePoint now = SystemClock().now();
    const auto database = options.database.open(DatabaseOption::Missing::Refuse,
                                                storage::Database::Schema::MustBeNewest, now);
    if (!database) {
        return database.error();
    }
    const Result<std::optional<Report>> made =
        makeReport(definition, *config, storage::SqlReportStore(*database), now, {});
    if (!made) {
        return made.error();
    }
    return writeReport(**made, config->grid.zone(), options.format(), options.out());
}

} // namespace

int runReport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Sums a journal up: by period, step and rows, with the period before beside it."_s);
    const Options options(parser);
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    if (const QString fault = options.fault(); !fault.isEmpty()) {
        return Command::fail(fault, kUsage);
    }
    if (options.isScheduled()) {
        const Outcome done = writeDue(options);
        return done ? int(kDone) : Command::fail(done.error().detail, kFailed);
    }
    const Result<ReportDefinition> definition = options.definition();
    if (!definition) {
        return Command::fail(definition.error().detail, kUsage);
    }
    if (const Outcome done = report(options, *definition); !done) {
        const bool isTheLine = done.error().code == ErrorCode::InvalidArgument;
        return Command::fail(isTheLine ? u"this report is not possible: "_s + done.error().detail
                                       : done.error().detail,
                             isTheLine ? kUsage : kFailed);
    }
    return kDone;
}

} // namespace fw::ctl
