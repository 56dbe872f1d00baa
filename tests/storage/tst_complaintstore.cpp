// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlauditstore.h"
#include "core/storage/sqlcomplaintstore.h"
#include "tests/support/databaserig.h"

#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::complaints;
using storage::SqlComplaintStore;

namespace {

const TimePoint kNow{std::chrono::hours(490'000)};

access::AuditEntry entry(const QString &action)
{
    access::AuditEntry made;
    made.at = kNow;
    made.user = u"li"_s;
    made.action = action;
    return made;
}

Complaint fresh(const QString &title, TimePoint at)
{
    ComplaintDraft draft;
    draft.receivedAt = at;
    draft.channel = ComplaintChannel::Regulator;
    draft.title = title;
    draft.text = u"说好十元'; --"_s;
    draft.maskedNumber = u"138****5678"_s;
    draft.customers = 6;
    draft.scope = u"alpha"_s;
    draft.agent = u"w1"_s;
    draft.call = u"gz/123.4"_s;
    draft.queue = u"billing"_s;
    return *received(draft, u"li"_s, at);
}

} // namespace

/// Complaints, as they are kept by both kinds of database.
class TestComplaintStore final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void aComplaintComesBackAtEachStep();
    void anOlderStateIsAConflict();
    void aTimeCanBeAskedFor();
    void closedOnesAreHeldToTheNewest();
    void whatWasToldIsNotChanged();

private:
    [[nodiscard]] std::shared_ptr<storage::Database> database();

    test::DatabaseRig m_rig;
};

void TestComplaintStore::initTestCase_data()
{
    test::DatabaseRig::addDialects();
}

std::shared_ptr<storage::Database> TestComplaintStore::database()
{
    QFETCH_GLOBAL(const storage::Dialect, dialect);
    const auto made = m_rig.fresh(dialect);
    if (!made) {
        qWarning() << made.error().detail;
    }
    return made ? *made : nullptr;
}

void TestComplaintStore::aComplaintComesBackAtEachStep()
{
    const auto used = database();
    QVERIFY(used != nullptr);
    SqlComplaintStore store(used);
    Complaint now = fresh(u"Wrong tariff"_s, kNow);
    const Result<ComplaintId> id = store.add(now, entry(u"complaint.receive"_s));
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    now.id = *id;
    QCOMPARE(*store.complaints(10), std::vector{now});
    const auto step = [&store, &now](const Result<Complaint> &next) {
        now = *next;
        const Outcome saved = store.save(now, entry(u"complaint.step"_s));
        return saved && *store.complaints(10) == std::vector{now};
    };
    QVERIFY(
        step(classified(now, ComplaintKind::Tariff, u"chen"_s, kNow + 48h, u"li"_s, kNow + 1h)));
    QVERIFY(step(judged(now, Liability::Partner, u"heard"_s, u"quality"_s, kNow + 2h)));
    QVERIFY(step(reopened(now, u"no"_s, u"chen"_s, kNow + 3h)));
    QVERIFY(step(judged(now, Liability::Agent, u"heard again"_s, u"quality"_s, kNow + 4h)));
    QVERIFY(step(closed(now, u"refunded"_s, u"chen"_s, kNow + 5h)));
    const auto trail = storage::SqlAuditStore(used).read({}, 10);
    QVERIFY(bool(trail));
    QCOMPARE(trail->size(), std::size_t(6));
    QCOMPARE(trail->back().entry.detail, u"#%1"_s.arg(*id));
}

void TestComplaintStore::anOlderStateIsAConflict()
{
    const auto used = database();
    SqlComplaintStore store(used);
    Complaint kept = fresh(u"Wrong tariff"_s, kNow);
    kept.id = *store.add(kept, entry(u"a"_s));
    QVERIFY(store.save(*withNote(kept, u"one"_s, u"li"_s, kNow), entry(u"b"_s)));
    QCOMPARE(store.save(*withNote(kept, u"two"_s, u"chen"_s, kNow), entry(u"c"_s)).error().code,
             ErrorCode::Conflict);
    QCOMPARE(store.complaints(10)->front().entries.back().text, u"one"_s);
    QCOMPARE(storage::SqlAuditStore(used).read({}, 10)->size(), std::size_t(2));
}

void TestComplaintStore::aTimeCanBeAskedFor()
{
    SqlComplaintStore store(database());
    QVERIFY(store.complaintsOf(kNow, kNow + 1h)->empty());
    QVERIFY(store.add(fresh(u"early"_s, kNow), entry(u"a"_s)));
    QVERIFY(store.add(fresh(u"late"_s, kNow + 1h), entry(u"a"_s)));
    QCOMPARE(store.complaintsOf(kNow, kNow + 1h)->size(), std::size_t(1));
    QCOMPARE(store.complaintsOf(kNow, kNow + 1h)->front().title, u"early"_s);
    QCOMPARE(store.complaintsOf(kNow, kNow + 2h)->size(), std::size_t(2));
}

void TestComplaintStore::closedOnesAreHeldToTheNewest()
{
    SqlComplaintStore store(database());
    for (int each = 0; each < 3; ++each) {
        Complaint now = fresh(u"complaint %1"_s.arg(each), kNow);
        now.id = *store.add(now, entry(u"a"_s));
        now = *classified(now, ComplaintKind::Other, u"li"_s, kNow + 1h, u"li"_s, kNow);
        QVERIFY(store.save(now, entry(u"b"_s)));
        now = *judged(now, Liability::Rejected, u"heard"_s, u"quality"_s, kNow);
        QVERIFY(store.save(now, entry(u"b"_s)));
        now = *closed(now, u"told"_s, u"li"_s, kNow);
        QVERIFY(store.save(now, entry(u"b"_s)));
    }
    QVERIFY(store.add(fresh(u"open"_s, kNow), entry(u"a"_s)));
    const auto found = *store.complaints(2);
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found.front().title, u"open"_s);
    QCOMPARE(found.back().title, u"complaint 1"_s);
    QCOMPARE(found.back().entries.size(), std::size_t(4));
}

void TestComplaintStore::whatWasToldIsNotChanged()
{
    const auto used = database();
    SqlComplaintStore store(used);
    QVERIFY(store.add(fresh(u"Wrong tariff"_s, kNow), entry(u"a"_s)));
    QSqlQuery query(used->connection());
    QVERIFY(!query.exec(u"UPDATE complaint_entries SET content = 'nothing happened'"_s));
}

QTEST_GUILESS_MAIN(TestComplaintStore)
#include "tst_complaintstore.moc"
