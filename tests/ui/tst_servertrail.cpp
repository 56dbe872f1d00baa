// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/door.h"
#include "tests/support/memoryaccess.h"
#include "tests/ui/floorscene.h"
#include "ui/access/auditpage.h"

#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace fw;
using namespace fw::access;
using namespace Qt::StringLiterals;

namespace {

/// Lets everybody in with the post that the name says.
class OpenDoor final : public Door
{
public:
    Result<bool> hasUsers() const override { return true; }

    Result<Identity> addFirst(const QString & /*login*/, const QString & /*name*/,
                              const QString & /*password*/) override
    {
        return Error{ErrorCode::InvalidArgument, u"first"_s};
    }

    SignInAnswer signIn(const QString &login, const QString & /*password*/) override
    {
        SignInAnswer answer;
        answer.verdict = SignInAnswer::Verdict::Welcome;
        answer.who.login = login;
        answer.who.post.role = *roleOfCode(login);
        answer.who.post.regions = {u"p"_s};
        return answer;
    }

    SignInAnswer changePassword(const QString & /*login*/, const QString & /*old*/,
                                const QString & /*password*/) override
    {
        return {};
    }

    Outcome signOut(const Identity & /*who*/) override { return success(); }

    Outcome lock(const Identity & /*who*/) override { return success(); }

    QString usualLogin() const override { return {}; }
};

/// Answers when it is told to.
class LateSource final : public AuditSource
{
public:
    void read(const AuditFilter &filter, int /*most*/, QObject & /*asker*/, TakeRows take) override
    {
        asked.push_back(filter);
        waiting.push_back(std::move(take));
    }

    void verify(QObject & /*asker*/, TakeVerdict /*take*/) override {}

    /// The answer to a question, by its number.
    void answer(std::size_t question, const QString &action)
    {
        AuditRow row;
        row.entry.action = action;
        row.entry.scope = u"elsewhere"_s; // what a server gives may be read
        waiting[question](std::vector<AuditRow>{row});
    }

    std::vector<AuditFilter> asked;
    std::vector<TakeRows> waiting;
};

} // namespace

/// The page of the audit trail at a desk that has joined a server.
class TestServerTrail final : public QObject
{
    Q_OBJECT

private slots:

    void showsWhatTheServerGives()
    {
        tests::FloorScene scene(2, 10);
        const ui::Theme theme(ui::ThemeKind::Light);
        tests::MemoryAudit own;
        AuditEntry entry;
        entry.at = scene.clock.now();
        entry.action = u"switch.listen"_s;
        QVERIFY(own.append(entry));
        OpenDoor door;
        const AccessPolicy policy(*AccessMatrix::builtIn());
        guard::DeskSession session(door, policy, scene.clock);
        QVERIFY(session.begin());
        QVERIFY(session.signIn(u"AUD"_s, u"x"_s).verdict == SignInAnswer::Verdict::Welcome);
        LateSource server;
        ui::AuditPage page(session, own, scene.store, theme);
        page.show();
        const QAbstractItemModel *model = page.findChild<QTableView *>(u"auditTable"_s)->model();
        const auto *verify = page.findChild<QPushButton *>(u"verifyAudit"_s);
        QCOMPARE(model->rowCount(), 1);
        page.useServer(&server);
        QCOMPARE(model->rowCount(), 0); // not what this desk did
        QVERIFY(verify->isEnabled());
        page.reload();
        QCOMPARE(server.asked.size(), std::size_t(2));
        server.answer(0, u"user.add"_s); // too late
        QCOMPARE(model->rowCount(), 0);
        server.answer(1, u"user.add"_s);
        QCOMPARE(model->rowCount(), 1);
        // Who sees a part of the chain can't check it.
        QVERIFY(session.signIn(u"O-PM"_s, u"x"_s).verdict == SignInAnswer::Verdict::Welcome);
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(!verify->isEnabled());
        page.useServer(nullptr);
        QVERIFY(verify->isEnabled());
    }
};

QTEST_MAIN(TestServerTrail)
#include "tst_servertrail.moc"
