// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/accesscommands.h"

#include "app/ctl/deskfile.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QSaveFile>
#include <QTextStream>

#include <cstdio>
#include <limits>

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
    }
    return 0;
}

int addUser(DeskFile &desk, const QCommandLineParser &options, const QString &login)
{
    const auto role = access::roleOfCode(options.value(u"role"_s));
    if (!role) {
        QStringList codes;
        for (const access::Role each : access::allRoles()) {
            codes << QString(access::roleCode(each));
        }
        return fail(u"users add needs --role, one of "_s + codes.join(u' '), kUsage);
    }
    access::Identity who;
    who.login = login;
    who.name = options.isSet(u"name"_s) ? options.value(u"name"_s) : login;
    who.person = options.value(u"person"_s);
    who.post = {*role, options.values(u"region"_s), options.values(u"team"_s)};
    return told(desk.users().add(desk.actor(), who, passwordFromInput()),
                u"added %1; the password has to be changed at the first log-in"_s.arg(login));
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

} // namespace

int runUsers(const QStringList &arguments)
{
    QCommandLineParser options;
    options.addOption({u"db"_s, u"The desk's file."_s, u"FILE"_s});
    options.addOption({u"role"_s, u"Such as O-TL."_s, u"CODE"_s});
    options.addOption({u"name"_s, u"The name that is shown."_s, u"NAME"_s});
    options.addOption({u"person"_s, u"The person's id on the floor."_s, u"ID"_s});
    options.addOption({u"region"_s, u"A region or contract; may be repeated."_s, u"ID"_s});
    options.addOption({u"team"_s, u"An assigned team; may be repeated."_s, u"ID"_s});
    const QString usage = u"users add|list|disable|enable|passwd [LOGIN] --db FILE"_s;
    if (!options.parse(arguments)) {
        return fail(options.errorText(), kUsage);
    }
    const QString deed = options.positionalArguments().value(0);
    const QString login = options.positionalArguments().value(1);
    const bool needsLogin = deed != "list"_L1;
    if (!options.isSet(u"db"_s) || deed.isEmpty() || needsLogin == login.isEmpty()) {
        return fail(usage, kUsage);
    }
    const auto desk = DeskFile::open(options.value(u"db"_s));
    if (!desk) {
        return fail(desk.error().detail);
    }
    if (deed == "list"_L1) {
        return listUsers(**desk);
    }
    access::UserAdmin &users = (*desk)->users();
    const access::Identity &actor = (*desk)->actor();
    if (deed == "add"_L1) {
        return addUser(**desk, options, login);
    }
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
    options.addOption({u"db"_s, u"The desk's file."_s, u"FILE"_s});
    options.addOption({u"csv"_s, u"Where to write."_s, u"OUT"_s});
    const QString usage = u"audit verify|seal|export --db FILE [--csv OUT]"_s;
    if (!options.parse(arguments)) {
        return fail(options.errorText(), kUsage);
    }
    const QString deed = options.positionalArguments().value(0);
    const bool isExport = deed == "export"_L1;
    if (!options.isSet(u"db"_s) || options.positionalArguments().size() != 1 ||
        isExport != options.isSet(u"csv"_s)) {
        return fail(usage, kUsage);
    }
    const auto desk = DeskFile::open(options.value(u"db"_s));
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
