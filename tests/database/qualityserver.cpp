// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualityserver.h"

#include <QSqlError>
#include <QSqlQuery>

namespace fw::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace quality;
using storage::Database;
using storage::SqlQualityStore;

Outcome QualityServer::start()
{
    if (Outcome started = m_cluster.start(); !started) {
        return started;
    }
    const auto profile = m_cluster.makeDatabase();
    if (!profile) {
        return profile.error();
    }
    m_profile = *profile;
    const auto database = Database::open(m_profile, {}, Database::Schema::BringUpToDate);
    if (!database) {
        return Error{database.error().code, database.error().detail + m_cluster.log()};
    }
    m_database = *database;
    (void)admin(u"INSERT INTO nodes VALUES ('all', NULL), ('north', 'all'), ('south', 'all'), "
                "('alpha', 'north'), ('beta', 'north'), ('gamma', 'south')"_s);
    const QList<QStringList> members = {
        {u"qs"_s, u"C-QS"_s, u"north"_s, {}},       {u"fs"_s, u"C-FS"_s, u"north"_s, {}},
        {u"qsouth"_s, u"C-QS"_s, u"south"_s, {}},   {u"pm"_s, u"C-PM"_s, u"north"_s, {}},
        {u"opm"_s, u"O-PM"_s, u"north"_s, {}},      {u"os"_s, u"O-OS"_s, u"north"_s, {}},
        {u"psouth"_s, u"O-PM"_s, u"south"_s, {}},   {u"ta"_s, u"O-TA"_s, u"north"_s, {}},
        {u"lead"_s, u"O-TL"_s, {}, u"alpha"_s},     {u"other"_s, u"O-TL"_s, {}, u"beta"_s},
        {u"leader"_s, u"C-GL"_s, {}, {}},           {u"auditor"_s, u"AUD"_s, {}, {}},
        {u"csr"_s, u"O-CSR"_s, u"north"_s, {}},     {u"csr2"_s, u"O-CSR"_s, u"north"_s, {}},
        {u"contracts"_s, u"C-CM"_s, u"north"_s, {}}};
    for (const QStringList &member : members) {
        (void)admin(u"CREATE ROLE %1 LOGIN"_s.arg(member[0]));
        (void)admin(
            u"SELECT priv.add_member('%1', '%2', array_remove(ARRAY['%3'], ''), "
            "array_remove(ARRAY['%4'], ''))"_s.arg(member[0], member[1], member[2], member[3]));
    }
    (void)admin(u"SELECT priv.set_person('csr', 'a1')"_s);
    (void)admin(u"SELECT priv.set_person('csr2', 'a2')"_s);
    return success();
}

QString QualityServer::admin(const QString &statement) const
{
    QSqlQuery query(m_database->connection());
    if (!query.exec(statement)) {
        qWarning() << query.lastError().text();
    }
    return query.next() ? query.value(0).toString() : QString();
}

bool QualityServer::runsAs(const QString &user, const QString &statement) const
{
    const auto database = as(user);
    QSqlQuery query(database->connection());
    return query.exec(statement) && (query.isSelect() || query.numRowsAffected() > 0);
}

std::shared_ptr<Database> QualityServer::as(const QString &user) const
{
    storage::PostgresProfile profile = m_profile;
    profile.user = user;
    const auto opened = Database::open(profile, {}, Database::Schema::MustBeNewest);
    return opened ? *opened : nullptr;
}

SqlQualityStore QualityServer::store(const QString &user) const
{
    return SqlQualityStore(as(user));
}

JudgedCall QualityServer::someCall() const
{
    JudgedCall call;
    call.id = u"gz/%1"_s.arg(m_call);
    call.switchName = u"gz"_s;
    call.at = kNow;
    call.agent = u"a1"_s;
    call.team = u"alpha"_s;
    return call;
}

Scorecard QualityServer::someCard()
{
    Question polite;
    polite.id = u"A1"_s;
    Question check;
    check.id = u"C1"_s;
    check.isFatal = true;
    Section section;
    section.name = u"all"_s;
    section.questions = {polite, check};
    Scorecard card;
    card.sections = {section};
    return card;
}

Answers QualityServer::answers(bool isFatal)
{
    return {{u"A1"_s, Answer::yes()}, {u"C1"_s, isFatal ? Answer::no() : Answer::yes()}};
}

AppealTerms QualityServer::terms()
{
    return {{}, [](QDate) { return true; }, QTimeZone::utc()};
}

access::AuditEntry QualityServer::entry()
{
    access::AuditEntry made;
    made.at = kNow;
    made.user = u"somebody else"_s;
    made.action = u"quality.test"_s;
    return made;
}

EvaluationId QualityServer::assignedTo(const QString &evaluator, const QString &by) const
{
    Evaluation evaluation;
    evaluation.about = someCall();
    evaluation.form = u"inbound/1"_s;
    evaluation.evaluator = evaluator;
    evaluation.assignedAt = kNow;
    const auto id = store(by).add(evaluation, entry());
    if (!id) {
        qWarning() << id.error().detail;
    }
    return id ? *id : 0;
}

Outcome QualityServer::step(const QString &user, EvaluationId id, const Step &next) const
{
    SqlQualityStore used = store(user);
    const Result<Evaluation> read = used.evaluation(id);
    if (!read) {
        return read.error();
    }
    const Result<Evaluation> after = next(*read);
    return after ? used.save(*after, entry()) : Outcome(after.error());
}

Outcome QualityServer::score(const QString &evaluator, EvaluationId id, const Answers &given) const
{
    if (Outcome begun = step(
            evaluator, id, [&](const Evaluation &read) { return started(read, evaluator, kNow); });
        !begun) {
        return begun;
    }
    SqlQualityStore used = store(evaluator);
    if (Outcome kept = used.saveDraft(*drafted(*used.evaluation(id), given,
                                               {{u"C1"_s, {Span{1s, 2s}, {}}}}, evaluator, kNow));
        !kept) {
        return kept;
    }
    return step(evaluator, id, [&](const Evaluation &read) {
        return submitted(read, someCard(), evaluator, kNow);
    });
}

Outcome QualityServer::release(const QString &user, EvaluationId id) const
{
    return step(user, id, [](const Evaluation &read) { return released(read, kNow); });
}

EvaluationId QualityServer::releasedOne() const
{
    const EvaluationId id = assignedTo(u"fs"_s, u"qs"_s);
    const Outcome scored = score(u"fs"_s, id, answers());
    const Outcome shown = release(u"fs"_s, id);
    if (!scored || !shown) {
        qWarning() << textOf(scored) << textOf(shown);
    }
    return id;
}

} // namespace fw::test
