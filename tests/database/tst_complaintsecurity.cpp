// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlcomplaintstore.h"
#include "tests/support/postgrescluster.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::complaints;
using storage::Database;
using storage::SqlComplaintStore;

namespace {

const TimePoint kNow{std::chrono::hours(490'000)};

access::AuditEntry entry()
{
    access::AuditEntry made;
    made.at = kNow;
    made.user = u"somebody else"_s;
    made.action = u"complaint.step"_s;
    return made;
}

Complaint freshIn(const QString &scope)
{
    ComplaintDraft draft;
    draft.receivedAt = kNow;
    draft.title = u"Wrong tariff"_s;
    draft.text = u"I was told 10 yuan"_s;
    draft.scope = scope;
    draft.agent = u"w1"_s;
    return *received(draft, u"somebody else"_s, kNow);
}

} // namespace

/// What the server itself lets members of both companies do with complaints.
class TestComplaintSecurity final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void whoMayWriteDoes();
    void nobodyWritesElsewhere();
    void nobodyReadsWhatLiesElsewhere();
    void onlyTheQualitySupervisorJudges();
    void whatIsClosedStays();

private:
    [[nodiscard]] std::shared_ptr<Database> as(const QString &user) const;
    [[nodiscard]] QString admin(const QString &statement) const;
    [[nodiscard]] bool may(const QString &user, const QString &statement) const;
    /// In work, in north's team.
    [[nodiscard]] Complaint kept() const;

    test::PostgresCluster m_cluster;
    std::shared_ptr<Database> m_database;
    storage::PostgresProfile m_profile;
};

/// The first value that the statement gives, if any.
QString TestComplaintSecurity::admin(const QString &statement) const
{
    QSqlQuery query(m_database->connection());
    if (!query.exec(statement)) {
        qWarning() << query.lastError().text();
    }
    return query.next() ? query.value(0).toString() : QString();
}

/// Whether the statement changes a row.
bool TestComplaintSecurity::may(const QString &user, const QString &statement) const
{
    const auto database = as(user);
    QSqlQuery query(database->connection());
    return query.exec(statement) && query.numRowsAffected() > 0;
}

std::shared_ptr<Database> TestComplaintSecurity::as(const QString &user) const
{
    storage::PostgresProfile profile = m_profile;
    profile.user = user;
    const auto opened = Database::open(profile, {}, Database::Schema::MustBeNewest);
    return opened ? *opened : nullptr;
}

Complaint TestComplaintSecurity::kept() const
{
    SqlComplaintStore store(as(u"lead"_s));
    Complaint now = freshIn(u"alpha"_s);
    now.id = *store.add(now, entry());
    now = *classified(now, ComplaintKind::Knowledge, u"chen"_s, kNow + 48h, u"x"_s, kNow);
    return store.save(now, entry()) ? now : Complaint();
}

void TestComplaintSecurity::initTestCase()
{
    const Outcome started = m_cluster.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    const auto profile = m_cluster.makeDatabase();
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
    m_profile = *profile;
    const auto database = Database::open(m_profile, {}, Database::Schema::BringUpToDate);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail + m_cluster.log()));
    m_database = *database;
    (void)admin(u"INSERT INTO nodes VALUES ('all', NULL), ('north', 'all'), ('south', 'all'), "
                "('alpha', 'north'), ('beta', 'north')"_s);
    const QList<QStringList> members = {
        {u"lead"_s, u"O-TL"_s, {}, u"alpha"_s},    {u"other"_s, u"O-TL"_s, {}, u"beta"_s},
        {u"os"_s, u"O-OS"_s, u"north"_s, {}},      {u"southern"_s, u"O-PM"_s, u"south"_s, {}},
        {u"quality"_s, u"C-QS"_s, u"north"_s, {}}, {u"leader"_s, u"C-GL"_s, {}, {}},
        {u"auditor"_s, u"AUD"_s, {}, {}}};
    for (const QStringList &member : members) {
        (void)admin(u"CREATE ROLE %1 LOGIN"_s.arg(member[0]));
        (void)admin(
            u"SELECT priv.add_member('%1', '%2', array_remove(ARRAY['%3'], ''), "
            "array_remove(ARRAY['%4'], ''))"_s.arg(member[0], member[1], member[2], member[3]));
    }
}

void TestComplaintSecurity::init()
{
    (void)admin(u"ALTER TABLE complaint_entries DISABLE TRIGGER complaint_entries_no_change"_s);
    (void)admin(u"DELETE FROM complaint_entries"_s);
    (void)admin(u"ALTER TABLE complaint_entries ENABLE TRIGGER complaint_entries_no_change"_s);
    (void)admin(u"DELETE FROM complaints"_s);
}

void TestComplaintSecurity::whoMayWriteDoes()
{
    const Complaint now = kept();
    QVERIFY(now.id > 0);
    QCOMPARE(admin(u"SELECT DISTINCT done_by FROM complaint_entries"_s), u"lead"_s);
    QVERIFY(admin(u"SELECT min(at) FROM complaint_entries"_s).toLongLong() >
            toMicroseconds(kNow + 24h)); // the server's own clock
    SqlComplaintStore os(as(u"os"_s));
    QVERIFY(os.save(*withNote(now, u"seen"_s, u"x"_s, kNow), entry()));
}

void TestComplaintSecurity::nobodyWritesElsewhere()
{
    for (const QString &user :
         {u"other"_s, u"southern"_s, u"leader"_s, u"auditor"_s, u"quality"_s}) {
        QVERIFY2(!SqlComplaintStore(as(user)).add(freshIn(u"alpha"_s), entry()), qPrintable(user));
    }
    QCOMPARE(admin(u"SELECT count(*) FROM complaints"_s), u"0"_s);
}

void TestComplaintSecurity::nobodyReadsWhatLiesElsewhere()
{
    QVERIFY(kept().id > 0);
    for (const QString &user : {u"lead"_s, u"os"_s, u"quality"_s, u"leader"_s}) {
        const auto found = SqlComplaintStore(as(user)).complaints(10);
        QVERIFY2(found && found->size() == 1 && found->front().entries.size() == 2,
                 qPrintable(user));
    }
    for (const QString &user : {u"other"_s, u"southern"_s, u"auditor"_s}) {
        const auto found = SqlComplaintStore(as(user)).complaints(10);
        QVERIFY2(!found || found->empty(), qPrintable(user));
        QVERIFY2(!may(user, u"UPDATE complaints SET owner = 'x'"_s), qPrintable(user));
    }
}

void TestComplaintSecurity::onlyTheQualitySupervisorJudges()
{
    const Complaint now = kept();
    const Complaint found = *judged(now, Liability::Rejected, u"heard"_s, u"x"_s, kNow);
    QVERIFY(!SqlComplaintStore(as(u"lead"_s)).save(found, entry()));
    QVERIFY(!SqlComplaintStore(as(u"os"_s)).save(found, entry()));
    const Outcome saved = SqlComplaintStore(as(u"quality"_s)).save(found, entry());
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    QCOMPARE(admin(u"SELECT judged_by FROM complaints"_s), u"quality"_s);
    // Nor is it changed by the way, in the finding or with another step.
    QVERIFY(!may(u"lead"_s, u"UPDATE complaints SET liability = 4, entries = entries + 1"_s));
    QVERIFY(!may(u"lead"_s, u"UPDATE complaints SET finding = 'x', entries = entries + 1"_s));
    QVERIFY(!may(u"quality"_s, u"UPDATE complaints SET owner = 'x'"_s));
}

void TestComplaintSecurity::whatIsClosedStays()
{
    const Complaint found = *judged(this->kept(), Liability::Partner, u"heard"_s, u"x"_s, kNow);
    QVERIFY(SqlComplaintStore(as(u"quality"_s)).save(found, entry()));
    SqlComplaintStore lead(as(u"lead"_s));
    const Complaint kept = lead.complaints(10)->front(); // with who judged it
    QVERIFY(lead.save(*closed(kept, u"refunded"_s, u"x"_s, kNow), entry()));
    QVERIFY(!may(u"lead"_s, u"UPDATE complaints SET answer = 'nothing'"_s));
    QVERIFY(!may(u"lead"_s, u"DELETE FROM complaints"_s));
    QVERIFY(!may(u"lead"_s, u"UPDATE complaint_entries SET content = 'nothing'"_s));
    QCOMPARE(admin(u"SELECT answer FROM complaints"_s), u"refunded"_s);
}

QTEST_GUILESS_MAIN(TestComplaintSecurity)
#include "tst_complaintsecurity.moc"
