// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/retentioncommand.h"

#include "app/ctl/command.h"
#include "app/ctl/databaseoption.h"
#include "core/base/clock.h"
#include "core/storage/retention.h"

#include <QCommandLineParser>
#include <QDateTime>

#include <cstdio>

namespace fw::ctl {

using namespace Qt::StringLiterals;
using storage::Database;
using storage::DataClass;
using storage::LegalHold;

namespace {

using Opened = Result<std::shared_ptr<Database>>;

void say(const QString &line)
{
    std::fputs(qUtf8Printable(line + u'\n'), stdout);
}

QString text(TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, Qt::UTC)
        .toString(Qt::ISODate);
}

/// "2026-07-26" or "2026-07-26T14:32:00Z".
std::optional<TimePoint> timeOf(const QString &words)
{
    QDateTime time = QDateTime::fromString(words, Qt::ISODate);
    if (!words.contains(u'T')) {
        time = QDateTime(QDate::fromString(words, Qt::ISODate), QTime(0, 0), Qt::UTC);
    }
    if (!time.isValid()) {
        return std::nullopt;
    }
    return TimePoint(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

Opened openOld(const DatabaseOption &place)
{
    return place.open(DatabaseOption::Missing::Refuse, Database::Schema::MustBeNewest,
                      SystemClock().now());
}

void print(const storage::DeletionCertificate &certificate)
{
    say(u"%1 %2: %3 rows from %4 to %5, kept for %6 days; deleted %7 by %8; SHA-256 %9"_s
            .arg(certificate.id)
            .arg(QString(idOf(certificate.dataClass)))
            .arg(certificate.rows)
            .arg(text(certificate.from), text(certificate.to))
            .arg(certificate.kept.count())
            .arg(text(certificate.at), certificate.by,
                 QString::fromLatin1(certificate.digest.toHex())));
}

/// "calls=90" and the like.
std::optional<std::map<DataClass, std::chrono::days>> rulesOf(const QStringList &words)
{
    std::map<DataClass, std::chrono::days> rules;
    for (const QString &word : words) {
        bool isNumber = false;
        const int days = word.section(u'=', 1).toInt(&isNumber);
        const std::optional<DataClass> dataClass = storage::dataClassOf(word.section(u'=', 0, 0));
        if (!dataClass || !isNumber || days < 1) {
            return std::nullopt;
        }
        rules[*dataClass] = std::chrono::days(days);
    }
    return rules;
}

} // namespace

int runRetention(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Deletes what is older than its class may become, but nothing under a legal hold."_s);
    const DatabaseOption place(parser);
    const QCommandLineOption by(u"by"_s, u"Who answers for it."_s, u"NAME"_s);
    const QCommandLineOption keep(u"keep"_s, storage::dataClassWords(), u"CLASS=DAYS"_s);
    parser.addOptions({by, keep});
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    const auto rules = rulesOf(parser.values(keep));
    if (!place.isGiven() || !parser.isSet(by) || !rules ||
        !parser.positionalArguments().isEmpty()) {
        return Command::fail(u"db retention needs --db FILE --by NAME [--keep CLASS=DAYS]..."_s,
                             kUsage);
    }
    const Opened opened = openOld(place);
    if (!opened) {
        return Command::fail(opened.error().detail, kFailed);
    }
    const auto done =
        storage::Retention(*opened).deleteExpired(*rules, SystemClock().now(), parser.value(by));
    if (!done) {
        return Command::fail(done.error().detail, kFailed);
    }
    for (const storage::DeletionCertificate &certificate : *done) {
        print(certificate);
    }
    if (done->empty()) {
        say(u"nothing to delete"_s);
    }
    return kDone;
}

int runKeep(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Says how long each class is kept here, or sets it for every job that deletes here."_s);
    const DatabaseOption place(parser);
    const QCommandLineOption by(u"by"_s, u"Who decides it."_s, u"NAME"_s);
    parser.addOption(by);
    parser.addPositionalArgument(u"rules"_s, storage::dataClassWords(), u"CLASS=DAYS..."_s);
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    const auto rules = rulesOf(parser.positionalArguments());
    if (!place.isGiven() || !rules || rules->empty() == parser.isSet(by)) {
        return Command::fail(
            u"db keep needs --db FILE or --server; with CLASS=DAYS also --by NAME"_s, kUsage);
    }
    const Opened opened = openOld(place);
    if (!opened) {
        return Command::fail(opened.error().detail, kFailed);
    }
    storage::Retention retention(*opened);
    for (const auto &[dataClass, days] : *rules) {
        if (Outcome set = retention.setRule(dataClass, days, parser.value(by), SystemClock().now());
            !set) {
            return Command::fail(set.error().detail, kFailed);
        }
    }
    const auto now = retention.rules();
    if (!now) {
        return Command::fail(now.error().detail, kFailed);
    }
    for (const auto &[dataClass, days] : *now) {
        say(u"%1 %2 days"_s.arg(QString(idOf(dataClass)), QString::number(days.count())));
    }
    return kDone;
}

int runHold(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Keeps data of a class and a time from being deleted."_s);
    const DatabaseOption place(parser);
    const QCommandLineOption dataClass(u"class"_s, storage::dataClassWords(), u"CLASS"_s);
    const QCommandLineOption from(u"from"_s, u"A date, or a time in ISO 8601."_s, u"TIME"_s);
    const QCommandLineOption to(u"to"_s, u"Not included."_s, u"TIME"_s);
    const QCommandLineOption reason(u"reason"_s, u"At least five characters."_s, u"WORDS"_s);
    const QCommandLineOption by(u"by"_s, u"Who orders it."_s, u"NAME"_s);
    parser.addOptions({dataClass, from, to, reason, by});
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    const auto which = storage::dataClassOf(parser.value(dataClass));
    const auto begin = timeOf(parser.value(from));
    const auto end = timeOf(parser.value(to));
    if (!place.isGiven() || !which || !begin || !end || !parser.positionalArguments().isEmpty()) {
        return Command::fail(u"db hold needs --db FILE --class CLASS --from TIME --to TIME "
                             "--reason WORDS --by NAME"_s,
                             kUsage);
    }
    const Opened opened = openOld(place);
    if (!opened) {
        return Command::fail(opened.error().detail, kFailed);
    }
    LegalHold hold;
    hold.dataClass = *which;
    hold.from = *begin;
    hold.to = *end;
    hold.reason = parser.value(reason);
    hold.setBy = parser.value(by);
    hold.setAt = SystemClock().now();
    const Result<qint64> id = storage::LegalHolds(*opened).add(hold);
    if (!id) {
        const bool isWrong = id.error().code == ErrorCode::InvalidArgument;
        return Command::fail(isWrong ? u"a hold needs a span, a reason of five characters and a "
                                       "name"_s
                                     : id.error().detail,
                             isWrong ? kUsage : kFailed);
    }
    say(u"hold %1"_s.arg(*id));
    return kDone;
}

int runHolds(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Lists the legal holds, released ones too."_s);
    const DatabaseOption place(parser);
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    if (!place.isGiven() || !parser.positionalArguments().isEmpty()) {
        return Command::fail(u"db holds needs --db FILE, or --server"_s, kUsage);
    }
    const Opened opened = openOld(place);
    if (!opened) {
        return Command::fail(opened.error().detail, kFailed);
    }
    const auto holds = storage::LegalHolds(*opened).all();
    if (!holds) {
        return Command::fail(holds.error().detail, kFailed);
    }
    for (const LegalHold &hold : *holds) {
        const QString state =
            hold.isInForce() ? u"in force"_s
                             : u"released %1 by %2"_s.arg(text(hold.releasedAt), hold.releasedBy);
        say(u"%1 %2 from %3 to %4, set %5 by %6, %7: %8"_s.arg(hold.id).arg(
            QString(idOf(hold.dataClass)), text(hold.from), text(hold.to), text(hold.setAt),
            hold.setBy, state, hold.reason));
    }
    return kDone;
}

int runRelease(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Ends a legal hold."_s);
    const DatabaseOption place(parser);
    const QCommandLineOption id(u"id"_s, u"The number of the hold."_s, u"NUMBER"_s);
    const QCommandLineOption by(u"by"_s, u"Who orders it."_s, u"NAME"_s);
    parser.addOptions({id, by});
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    if (!place.isGiven() || !parser.isSet(id) || !parser.isSet(by) ||
        !parser.positionalArguments().isEmpty()) {
        return Command::fail(u"db release needs --db FILE --id NUMBER --by NAME"_s, kUsage);
    }
    const Opened opened = openOld(place);
    if (!opened) {
        return Command::fail(opened.error().detail, kFailed);
    }
    const Outcome released = storage::LegalHolds(*opened).release(
        parser.value(id).toLongLong(), parser.value(by), SystemClock().now());
    if (!released) {
        return Command::fail(released.error().code == ErrorCode::NotFound
                                 ? u"no hold in force has the number %1"_s.arg(parser.value(id))
                                 : released.error().detail,
                             kFailed);
    }
    say(u"released"_s);
    return kDone;
}

int runCertificates(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Lists what was deleted."_s);
    const DatabaseOption place(parser);
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    if (!place.isGiven() || !parser.positionalArguments().isEmpty()) {
        return Command::fail(u"db certificates needs --db FILE, or --server"_s, kUsage);
    }
    const Opened opened = openOld(place);
    if (!opened) {
        return Command::fail(opened.error().detail, kFailed);
    }
    const auto certificates = storage::Retention(*opened).certificates();
    if (!certificates) {
        return Command::fail(certificates.error().detail, kFailed);
    }
    for (const storage::DeletionCertificate &certificate : *certificates) {
        print(certificate);
    }
    return kDone;
}

} // namespace fw::ctl
