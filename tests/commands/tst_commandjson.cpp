// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::commands;

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestCommandJson final : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandComesBack_data();
    void everyCommandComesBack();
    void saysWhichFieldIsWrong_data();
    void saysWhichFieldIsWrong();
    void everyResultComesBack();
    void everyProblemHasAWord();
};

void TestCommandJson::everyCommandComesBack_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](CommandKind kind, const char *json) {
        QTest::newRow(json) << static_cast<int>(kind) << QByteArray(json);
    };
    row(CommandKind::PauseAgent,
        R"({"agent":"SIP/1","kind":"pauseAgent","queue":"q","reason":"午餐"})");
    row(CommandKind::ResumeAgent, R"({"agent":"SIP/1","kind":"resumeAgent","queue":""})");
    row(CommandKind::SignOutAgent, R"({"agent":"SIP/1","kind":"signOutAgent"})");
    row(CommandKind::AddMember,
        R"({"agent":"a","isPaused":true,"kind":"addMember","memberName":"m","penalty":3,)"
        R"("queue":"q","reason":"r"})");
    row(CommandKind::RemoveMember, R"({"agent":"a","kind":"removeMember","queue":"q"})");
    row(CommandKind::MoveMember,
        R"({"agent":"a","from":"q","kind":"moveMember","memberName":"m","to":"r"})");
    row(CommandKind::SetPenalty, R"({"agent":"a","kind":"setPenalty","penalty":-1,"queue":"q"})");
    row(CommandKind::SetCallerPriority, // a number that no double holds
        R"({"call":"18446744073709551615","kind":"setCallerPriority","priority":9,"queue":"q"})");
    row(CommandKind::WithdrawCaller, R"({"call":"7","kind":"withdrawCaller","queue":"q"})");
    row(CommandKind::HangUpAgent, R"({"agent":"a","kind":"hangUpAgent"})");
    row(CommandKind::Supervise, R"({"agent":"a","kind":"supervise","mode":"barge","phone":"p"})");
    row(CommandKind::EndSupervision, R"({"kind":"endSupervision","phone":"p"})");
}

void TestCommandJson::everyCommandComesBack()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, json);
    const auto command = commandFromJson(objectOf(json));
    QVERIFY2(command, command ? "" : qPrintable(command.error().detail));
    QCOMPARE(static_cast<int>(kindOf(*command)), kind);
    QCOMPARE(QJsonDocument(toJson(*command)).toJson(QJsonDocument::Compact), json);
}

void TestCommandJson::saysWhichFieldIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *json, const QString &field) {
        QTest::newRow(json) << QByteArray(json) << field;
    };
    row("{}", u"kind"_s);
    row(R"({"kind":"shutDown"})", u"kind"_s);
    row(R"({"kind":"hangUpAgent"})", u"agent"_s);
    row(R"({"kind":"hangUpAgent","agent":1})", u"agent"_s);
    row(R"({"kind":"hangUpAgent","agent":"a","queue":"q"})", u"queue"_s);
    row(R"({"kind":"setPenalty","agent":"a","queue":"q","penalty":1.5})", u"penalty"_s);
    row(R"({"kind":"setPenalty","agent":"a","queue":"q","penalty":1e12})", u"penalty"_s);
    row(R"({"kind":"setPenalty","agent":"a","queue":"q","penalty":"1"})", u"penalty"_s);
    row(R"({"kind":"withdrawCaller","queue":"q","call":7})", u"call"_s);
    row(R"({"kind":"withdrawCaller","queue":"q","call":"-7"})", u"call"_s);
    row(R"({"kind":"supervise","agent":"a","phone":"p","mode":"shout"})", u"mode"_s);
    const QByteArray endless = R"({"kind":"hangUpAgent","agent":")" + QByteArray(2000, 'x') + "\"}";
    QTest::newRow("endless") << endless << u"agent"_s;
}

void TestCommandJson::saysWhichFieldIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const auto command = commandFromJson(objectOf(json));
    QVERIFY(!command);
    QCOMPARE(command.error().code, ErrorCode::Malformed);
    QVERIFY2(command.error().detail.startsWith(field + u": "_s),
             qPrintable(command.error().detail));
}

void TestCommandJson::everyResultComesBack()
{
    CommandResult result;
    result.state = CommandState::Failed;
    result.problem = CommandProblem::StaticMember;
    result.detail = "q1, q2";
    result.settledAt = TimePoint(1'700'000'000'123'456us);
    result.took = 250ms;
    const auto read = resultFromJson(toJson(result));
    QVERIFY(bool(read));
    QCOMPARE(read->state, result.state);
    QCOMPARE(read->problem, result.problem);
    QCOMPARE(read->detail, result.detail);
    QVERIFY(read->settledAt == result.settledAt && read->took == result.took);
    QJsonObject json = toJson(result);
    json["state"_L1] = u"perhaps"_s;
    QVERIFY(!resultFromJson(json));
    json.remove("state"_L1);
    QCOMPARE(resultFromJson(json).error().detail, u"state: is missing"_s);
}

void TestCommandJson::everyProblemHasAWord()
{
    for (int each = 0; each <= static_cast<int>(CommandProblem::Other); ++each) {
        const auto problem = static_cast<CommandProblem>(each);
        QCOMPARE(problemOf(wordOf(problem)), problem);
    }
    QCOMPARE(problemOf(u"of a newer program"_s), CommandProblem::Other);
}

QTEST_GUILESS_MAIN(TestCommandJson)
#include "tst_commandjson.moc"
