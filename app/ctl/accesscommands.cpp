// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/accesscommands.h"

#include "app/ctl/databaseoption.h"
#include "app/ctl/deskfile.h"
#include "core/storage/servermembers.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QSaveFile>
#include <QTextStream>

#include <cstdio>
#include <limits>
#include <optional>

namespace fw::ctl {

using namespace Qt::StringLiterals;
using access::AuditChain;

namespace {

constexpr int kFailed = 1;
constexpr int kUsage = 2;

int say(const QString &words)
{
    std::fputs(qUtf8Printable(words + u'\n'), stdout);
    return 0;
}

int fail(const QString &words, int code = kFailed)
{
    std::fputs(qUtf8Printable(u"floorwardenctl: %1\n"_s.arg(words)), stderr);
    return code;
}

/// The codes of refusals, as sentences for a terminal.
QString wordsOf(const Error &error)
{
    static const QHash<QString, QString> sentences = {
        {u"name"_s, u"a log-in name has small letters, digits, dots, hyphens and underscores, "
                    "and begins with a letter"_s},
        {u"taken"_s, u"there is an account of this name already"_s},
        {u"short"_s, u"the password has fewer than 10 characters"_s},
        {u"long"_s, u"the password has more than 200 characters"_s},
        {u"login"_s, u"the password contains the log-in name"_s},
        {u"plain"_s, u"the password has too few different characters"_s},
        {u"lastAdmin"_s, u"this is the last administrator"_s},
        {u"post"_s, u"nobody gives on what they don't have"_s},
        {u"side"_s, u"a post is only given on to somebody of the same side"_s},
        {u"span"_s, u"--until has to be after --from"_s},
        {u"past"_s, u"that time is over already"_s},
        {u"giver"_s, u"a post is given on to somebody else"_s},
        {u"reason"_s, u"--reason has to say in a few words what it is for"_s},
    };
    return sentences.value(error.detail, error.detail);
}

int told(const Outcome &outcome, const QString &words)
{
    return outcome ? say(words) : fail(wordsOf(outcome.error()));
}

QString passwordFromInput()
{
    QTextStream input(stdin);
    return input.readLine();
}

QString timeText(TimePoint time)
{
    return isKnown(time) ? QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, Qt::UTC)
                               .toString(Qt::ISODateWithMs)
                         : QString();
}

/// What a spreadsheet would take for a formula gets a quote before it.
QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front())) {
        text.prepend(u'\'');
    }
    text.replace(u'"', "\"\""_L1);
    return u'"' + text + u'"';
}

int listUsers(DeskFile &desk)
{
    const auto users = desk.users().users(desk.actor());
    if (!users) {
        return fail(wordsOf(users.error()));
    }
    for (const access::User &user : *users) {
        const access::Post &post = user.who.post;
        say("%1\t%2\t%3\t%4\t%5%6"_L1.arg(
            user.who.login, user.who.name, access::roleCode(post.role), post.regions.join(u','),
            post.teams.join(u','), user.isDisabled ? u"\tdisabled"_s : QString()));
        for (const access::Delegation &each : user.who.delegations) {
            say("\t%1 of %2\t%3\t%4\t%5/%6\t%7"_L1.arg(
                access::roleCode(each.post.role), each.giver, each.post.regions.join(u','),
                each.post.teams.join(u','), timeText(each.from), timeText(each.until),
                each.reason));
        }
    }
    return 0;
}

std::optional<access::Post> postOf(const QCommandLineParser &options)
{
    const auto role = access::roleOfCode(options.value(u"role"_s));
    return role ? std::optional(
                      access::Post{*role, options.values(u"region"_s), options.values(u"team"_s)})
                : std::nullopt;
}

int failRole(const QString &deed)
{
    QStringList codes;
    for (const access::Role each : access::allRoles()) {
        codes << QString(access::roleCode(each));
    }
    return fail(u"users %1 needs --role, one of %2"_s.arg(deed, codes.join(u' ')), kUsage);
}

int addUser(DeskFile &desk, const QCommandLineParser &options, const QString &login)
{
    const auto post = postOf(options);
    if (!post) {
        return failRole(u"add"_s);
    }
    access::Identity who;
    who.login = login;
    who.name = options.isSet(u"name"_s) ? options.value(u"name"_s) : login;
    who.person = options.value(u"person"_s);
    who.post = *post;
    return told(desk.users().add(desk.actor(), who, passwordFromInput()),
                u"added %1; the password has to be changed at the first log-in"_s.arg(login));
}

Result<access::User> findUser(DeskFile &desk, const QString &login)
{
    const auto users = desk.users().users(desk.actor());
    if (!users) {
        return users.error();
    }
    for (const access::User &user : *users) {
        if (user.who.login == login) {
            return user;
        }
    }
    return Error{ErrorCode::NotFound, login + u": there is no such account"_s};
}

/// Another post; what is not given of name and person stays.
int changeUser(DeskFile &desk, const QCommandLineParser &options, const QString &login)
{
    const auto post = postOf(options);
    if (!post) {
        return failRole(u"change"_s);
    }
    const Result<access::User> user = findUser(desk, login);
    if (!user) {
        return fail(wordsOf(user.error()));
    }
    access::Identity who = user->who;
    who.post = *post;
    who.name = options.isSet(u"name"_s) ? options.value(u"name"_s) : who.name;
    who.person = options.isSet(u"person"_s) ? options.value(u"person"_s) : who.person;
    return told(desk.users().change(desk.actor(), who), u"changed "_s + login);
}

TimePoint timeOf(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? TimePoint(Microseconds(time.toMSecsSinceEpoch() * 1000)) : kNoTime;
}

/// The post of --of, or what --region and --team leave of it, for LOGIN.
int delegatePost(DeskFile &desk, const QCommandLineParser &options, const QString &login)
{
    access::Delegation delegation;
    delegation.giver = options.value(u"of"_s);
    delegation.from = options.isSet(u"from"_s) ? timeOf(options.value(u"from"_s)) : desk.now();
    delegation.until = timeOf(options.value(u"until"_s));
    delegation.reason = options.value(u"reason"_s);
    if (delegation.giver.isEmpty() || !isKnown(delegation.from) || !isKnown(delegation.until)) {
        return fail(u"users delegate LOGIN --of LOGIN --until TIME --reason TEXT [--from TIME], "
                    "times such as 2026-03-02T08:00:00+08:00"_s,
                    kUsage);
    }
    const Result<access::User> giver = findUser(desk, delegation.giver);
    if (!giver) {
        return fail(wordsOf(giver.error()));
    }
    delegation.post = giver->who.post;
    if (options.isSet(u"region"_s) || options.isSet(u"team"_s)) {
        delegation.post.regions = options.values(u"region"_s);
        delegation.post.teams = options.values(u"team"_s);
    }
    return told(desk.users().delegate(desk.actor(), login, delegation),
                u"%1 holds the post of %2"_s.arg(login, delegation.giver));
}

/// Ends all that LOGIN holds for --of.
int endDelegations(DeskFile &desk, const QCommandLineParser &options, const QString &login)
{
    const Result<access::User> user = findUser(desk, login);
    if (!user) {
        return fail(wordsOf(user.error()));
    }
    int ended = 0;
    for (const access::Delegation &each : user->who.delegations) {
        if (each.giver != options.value(u"of"_s)) {
            continue;
        }
        if (const Outcome done = desk.users().endDelegation(desk.actor(), login, each); !done) {
            return fail(wordsOf(done.error()));
        }
        ++ended;
    }
    return ended == 0 ? fail(u"%1 holds nothing of %2"_s.arg(login, options.value(u"of"_s)))
                      : say(u"%1 taken back"_s.arg(ended));
}

int verifyTrail(DeskFile &desk)
{
    const Result<AuditChain::Verdict> verdict = desk.audit().verify();
    if (!verdict) {
        return fail(verdict.error().detail);
    }
    const QString where =
        "entry %1, link %2"_L1.arg(QString::number(verdict->id), QString::number(verdict->place));
    switch (verdict->fault) {
    case AuditChain::Fault::None:
        break;
    case AuditChain::Fault::Changed:
        return fail(u"broken: %1 was changed after it was sealed"_s.arg(where));
    case AuditChain::Fault::Missing:
        return fail(u"broken: link %1 is missing"_s.arg(verdict->place));
    case AuditChain::Fault::Inserted:
        return fail(u"broken: entry %1 was put in between sealed ones"_s.arg(verdict->id));
    }
    return say("whole: %1 sealed, %2 not sealed yet, head %3"_L1.arg(
        QString::number(verdict->sealed), QString::number(verdict->open),
        QString::fromLatin1(verdict->head.toHex())));
}

int exportTrail(DeskFile &desk, const QString &path)
{
    const auto rows = desk.audit().read({}, std::numeric_limits<int>::max());
    if (!rows) {
        return fail(rows.error().detail);
    }
    // The export is an entry of the trail before it is made.
    access::AuditEntry entry = access::AuditEntry::by(desk.actor(), QSysInfo::machineHostName(),
                                                      desk.now(), u"audit.export"_s);
    entry.detail = QString::number(rows->size());
    if (const Outcome noted = desk.audit().append(entry); !noted) {
        return fail(noted.error().detail);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(path + u": "_s + file.errorString());
    }
    file.write("id,at,user,role,side,host,action,object,scope,purpose,result,detail,link,hash\n");
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
        const access::AuditEntry &each = row->entry;
        QStringList cells = {QString::number(row->id), timeText(each.at)};
        for (const QString *text : {&each.user, &each.role, &each.side, &each.host, &each.action,
                                    &each.object, &each.scope, &each.purpose}) {
            cells << cell(*text);
        }
        cells << QString(access::auditResultKey(each.result)) << cell(each.detail)
              << (row->seal == 0 ? QString() : QString::number(row->seal))
              << QString::fromLatin1(row->hash.toHex());
        file.write((cells.join(u',') + u'\n').toUtf8());
    }
    return file.commit() ? say("%1 entries in %2"_L1.arg(QString::number(rows->size()), path))
                         : fail(path + u": "_s + file.errorString());
}

access::AuditEntry serverEntry(const QCommandLineParser &options, const QString &action,
                               const QString &login)
{
    // Who administers a server is no member of it, so that the server does not sign the entry.
    access::Identity actor;
    actor.login = u'@' + options.value(u"user"_s);
    actor.post.role = access::Role::SystemAdmin;
    access::AuditEntry entry =
        access::AuditEntry::by(actor, QSysInfo::machineHostName(), SystemClock().now(), action);
    entry.object = login;
    return entry;
}

int listMembers(const storage::ServerMembers &members)
{
    const auto all = members.members();
    if (!all) {
        return fail(wordsOf(all.error()));
    }
    for (const storage::ServerMembers::Member &each : *all) {
        say("%1\t%2\t%3\t%4%5%6"_L1.arg(
            each.login, access::roleCode(each.post.role), each.post.regions.join(u','),
            each.post.teams.join(u','), each.isDisabled ? u"\tdisabled"_s : QString(),
            each.person.isEmpty() ? QString() : u"\tperson "_s + each.person));
    }
    return 0;
}

/// Of a member that is there, only who it is can be changed: a post is what row policies were
/// granted for.
int changeMember(storage::ServerMembers &members, const QCommandLineParser &options,
                 const QString &login)
{
    if (!options.isSet(u"person"_s) || options.isSet(u"role"_s) || options.isSet(u"region"_s) ||
        options.isSet(u"team"_s) || options.isSet(u"name"_s)) {
        return fail(u"of a member of a server only --person can be changed; empty: nobody"_s,
                    kUsage);
    }
    const QString person = options.value(u"person"_s).trimmed();
    access::AuditEntry entry = serverEntry(options, u"user.change"_s, login);
    entry.detail = u"person "_s + person;
    const Outcome done = members.setPerson(login, person, entry);
    if (!done && done.error().code == ErrorCode::Conflict) {
        return fail(u"person %1 is the member %2 already"_s.arg(person, done.error().detail));
    }
    const QString who =
        person.isEmpty() ? u"nobody who is planned"_s : QString(u"person "_s + person);
    return told(done, login + u" is "_s + who);
}

/// The accounts of a server.
int runMembers(const DatabaseOption &place, const QCommandLineParser &options, const QString &usage)
{
    const QString deed = options.positionalArguments().value(0);
    const QString login = options.positionalArguments().value(1);
    const auto database = place.open(DatabaseOption::Missing::Refuse,
                                     storage::Database::Schema::MustBeNewest, SystemClock().now());
    if (!database) {
        return fail(database.error().detail);
    }
    storage::ServerMembers members(*database);
    if (deed == "list"_L1) {
        return listMembers(members);
    }
    if (deed == "add"_L1) {
        const auto post = postOf(options);
        if (!post) {
            return failRole(deed);
        }
        access::AuditEntry entry = serverEntry(options, u"user.add"_s, login);
        entry.detail = "%1 r=%2 a=%3"_L1.arg(access::roleCode(post->role), post->regions.join(u','),
                                             post->teams.join(u','));
        return told(members.add({login, *post, false, options.value(u"person"_s)},
                                passwordFromInput(), entry),
                    u"added "_s + login);
    }
    if (deed == "change"_L1) {
        return changeMember(members, options, login);
    }
    if (deed == "disable"_L1 || deed == "enable"_L1) {
        return told(members.setDisabled(login, deed == "disable"_L1,
                                        serverEntry(options, u"user."_s + deed, login)),
                    deed + u"d "_s + login);
    }
    if (deed == "passwd"_L1) {
        return told(members.setPassword(login, passwordFromInput(),
                                        serverEntry(options, u"user.resetPassword"_s, login)),
                    u"the password of %1 is new"_s.arg(login));
    }
    return fail(u"a server has no "_s + deed + u"; "_s + usage, kUsage);
}

Result<std::unique_ptr<DeskFile>> openDesk(const DatabaseOption &place)
{
    if (place.isFile()) {
        return DeskFile::open(place.file());
    }
    const auto database = place.open(DatabaseOption::Missing::Refuse,
                                     storage::Database::Schema::MustBeNewest, SystemClock().now());
    return database ? DeskFile::of(*database) : Result<std::unique_ptr<DeskFile>>(database.error());
}

} // namespace

int runUsers(const QStringList &arguments)
{
    QCommandLineParser options;
    const DatabaseOption place(options);
    options.addOption({u"role"_s, u"Such as O-TL."_s, u"CODE"_s});
    options.addOption({u"name"_s, u"The name that is shown."_s, u"NAME"_s});
    options.addOption({u"person"_s, u"The person's id on the floor."_s, u"ID"_s});
    options.addOption({u"region"_s, u"A region or contract; may be repeated."_s, u"ID"_s});
    options.addOption({u"team"_s, u"An assigned team; may be repeated."_s, u"ID"_s});
    options.addOption({u"of"_s, u"Whose post is delegated."_s, u"LOGIN"_s});
    options.addOption({u"from"_s, u"When it begins; now, if not given."_s, u"TIME"_s});
    options.addOption({u"until"_s, u"When it ends."_s, u"TIME"_s});
    options.addOption({u"reason"_s, u"What it is for."_s, u"TEXT"_s});
    const QString usage = u"users add|list|change|disable|enable|passwd|delegate|undelegate "
                          "[LOGIN] "_s +
                          QString::fromLatin1(DatabaseOption::kSynopsis);
    if (!options.parse(arguments)) {
        return fail(options.errorText(), kUsage);
    }
    const QString deed = options.positionalArguments().value(0);
    const QString login = options.positionalArguments().value(1);
    const bool needsLogin = deed != "list"_L1;
    if (!place.isGiven() || deed.isEmpty() || needsLogin == login.isEmpty()) {
        return fail(usage, kUsage);
    }
    if (!place.isFile()) {
        return runMembers(place, options, usage);
    }
    const auto desk = DeskFile::open(place.file());
    if (!desk) {
        return fail(desk.error().detail);
    }
    using Run = int (*)(DeskFile &, const QCommandLineParser &, const QString &);
    static const QHash<QString, Run> runs = {{u"add"_s, addUser},
                                             {u"change"_s, changeUser},
                                             {u"delegate"_s, delegatePost},
                                             {u"undelegate"_s, endDelegations}};
    if (const Run run = runs.value(deed, nullptr)) {
        return run(**desk, options, login);
    }
    if (deed == "list"_L1) {
        return listUsers(**desk);
    }
    access::UserAdmin &users = (*desk)->users();
    const access::Identity &actor = (*desk)->actor();
    if (deed == "disable"_L1 || deed == "enable"_L1) {
        return told(users.setDisabled(actor, login, deed == "disable"_L1), deed + u"d "_s + login);
    }
    if (deed == "passwd"_L1) {
        return told(
            users.resetPassword(actor, login, passwordFromInput()),
            u"the password of %1 is new and has to be changed at the next log-in"_s.arg(login));
    }
    return fail(usage, kUsage);
}

int runAudit(const QStringList &arguments)
{
    QCommandLineParser options;
    const DatabaseOption place(options);
    options.addOption({u"csv"_s, u"Where to write."_s, u"OUT"_s});
    const QString usage =
        u"audit verify|seal|export [--csv OUT] "_s + QString::fromLatin1(DatabaseOption::kSynopsis);
    if (!options.parse(arguments)) {
        return fail(options.errorText(), kUsage);
    }
    const QString deed = options.positionalArguments().value(0);
    const bool isExport = deed == "export"_L1;
    if (!place.isGiven() || options.positionalArguments().size() != 1 ||
        isExport != options.isSet(u"csv"_s)) {
        return fail(usage, kUsage);
    }
    const auto desk = openDesk(place);
    if (!desk) {
        return fail(desk.error().detail);
    }
    if (deed == "verify"_L1) {
        return verifyTrail(**desk);
    }
    if (isExport) {
        return exportTrail(**desk, options.value(u"csv"_s));
    }
    if (deed == "seal"_L1) {
        const Result<int> sealed = (*desk)->audit().seal((*desk)->now());
        return sealed ? say(u"%1 sealed"_s.arg(*sealed)) : fail(sealed.error().detail);
    }
    return fail(usage, kUsage);
}

} // namespace fw::ctl
