// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/replayscene.h"
#include "ui/replay/agentscoreband.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::quality;

/// How somebody on the floor is judged, in the agent's sheet.
class TestAgentScoreBand final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysHowTheAgentIsJudged();
    void leadsToThePage();
    void whatMayNotBeSeenIsNotThere();

private:
    [[nodiscard]] QString words(const QString &name) const;
    [[nodiscard]] QPushButton *button(const QString &name) const;

    std::unique_ptr<fw::tests::ReplayScene> m_scene;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QWidget> m_sheet;
    ui::AgentScoreBand *m_band = nullptr;
};

void TestAgentScoreBand::init()
{
    m_sheet.reset();
    m_scene = std::make_unique<fw::tests::ReplayScene>();
    m_theme = std::make_unique<ui::Theme>(ui::ThemeKind::Light);
    const auto stamped = [this](std::uint64_t number, live::FloorEvent event) {
        return live::StampedEvent{live::SwitchId(0), number, m_scene->clock.now(),
                                  std::move(event)};
    };
    m_scene->floor.take(std::make_shared<const std::vector<live::StampedEvent>>(
        std::vector<live::StampedEvent>{stamped(1, live::LinkUp{"sim", false}),
                                        stamped(2, live::AgentSeen{live::AgentRef(0), "a1", {}}),
                                        stamped(3, live::AgentSeen{live::AgentRef(1), "a2", {}})}));
    m_scene->floor.flush();
    m_scene->add(u"sim/1"_s, u"a1"_s, 2h, {{u"C2"_s, Exact(0), {80s, 88s}}});
    m_scene->add(u"sim/2"_s, u"a1"_s, 20h, {});
    m_sheet = std::make_unique<QWidget>();
    m_band = new ui::AgentScoreBand(*m_scene->desk, *m_theme, m_sheet.get());
    m_sheet->show();
}

QString TestAgentScoreBand::words(const QString &name) const
{
    const auto *label = m_band->findChild<QLabel *>(name + u"Words"_s);
    return label->isVisibleTo(m_band) ? label->text() : QString();
}

QPushButton *TestAgentScoreBand::button(const QString &name) const
{
    return m_band->findChild<QPushButton *>(name);
}

void TestAgentScoreBand::saysHowTheAgentIsJudged()
{
    QVERIFY(!m_band->isVisible());
    const QDate today = m_scene->desk->author().today();
    CoachingTask task;
    task.agent = u"a1"_s;
    task.scope = m_scene->kTeam;
    task.goal = u"Verify before telling"_s;
    task.coach = u"li"_s;
    task.due = today.addDays(-1);
    QVERIFY(m_scene->store.saveCoaching(task, {}));
    task.due = today.addDays(3);
    QVERIFY(m_scene->store.saveCoaching(task, {}));
    task.state = CoachingState::Closed;
    QVERIFY(m_scene->store.saveCoaching(task, {}));
    m_band->showAgent(live::AgentId(0));
    QTRY_VERIFY(m_band->isVisible());
    QVERIFY2(words(u"agentScores"_s).contains(u"n 2"_s), qPrintable(words(u"agentScores"_s)));
    QCOMPARE(words(u"agentCoaching"_s), u"2 open, 1 overdue"_s);
    QCOMPARE(words(u"agentCertificate"_s), u"none"_s);
    Certificate certificate;
    certificate.person = u"a1"_s;
    certificate.scope = m_scene->kTeam;
    certificate.skill = u"broadband"_s;
    certificate.examPoints = 91;
    certificate.supervisedCalls = 12;
    certificate.issuedOn = today.addDays(-20);
    certificate.validUntil = today.addDays(5);
    certificate.issuedBy = u"zhao"_s;
    QVERIFY(m_scene->desk->saveCertificate(certificate)); // told to whoever shows it
    QTRY_COMPARE(words(u"agentCertificate"_s), u"5 day(s) left"_s);
    m_band->showAgent(live::AgentId(1));
    QTRY_COMPARE(words(u"agentCertificate"_s), u"none"_s);
    QCOMPARE(words(u"agentScores"_s), u"none in 4 weeks"_s);
    QCOMPARE(words(u"agentCoaching"_s), u"0 open"_s);
}

void TestAgentScoreBand::leadsToThePage()
{
    QSignalSpy scores(m_band, &ui::AgentScoreBand::scoresRequested);
    QSignalSpy coaching(m_band, &ui::AgentScoreBand::coachingRequested);
    QSignalSpy certificate(m_band, &ui::AgentScoreBand::certificateRequested);
    m_band->showAgent(live::AgentId(0));
    QTRY_VERIFY(m_band->isVisible());
    QTest::keyClick(button(u"agentScores"_s), Qt::Key_Space);
    QTest::mouseClick(button(u"agentCoaching"_s), Qt::LeftButton);
    button(u"agentCertificate"_s)->click();
    for (const QSignalSpy *each : {&scores, &coaching, &certificate}) {
        QCOMPARE(each->count(), 1);
        QCOMPARE(each->front().front().toString(), u"a1"_s);
    }
}

void TestAgentScoreBand::whatMayNotBeSeenIsNotThere()
{
    m_band->showAgent(live::AgentId(0));
    QTRY_VERIFY(m_band->isVisible());
    m_scene->signIn(access::Role::FloorSupervisor, u"wei"_s); // sees no certificates
    QTRY_VERIFY(words(u"agentCertificate"_s).isEmpty());
    QVERIFY(!button(u"agentCertificate"_s)->isVisible());
    QVERIFY(button(u"agentScores"_s)->isVisible());
    m_scene->session.signOut();
    m_scene->signIn(access::Role::SecurityAdmin, u"an"_s);
    QTRY_VERIFY(!m_band->isVisible());
}

QTEST_MAIN(TestAgentScoreBand)
#include "tst_agentscoreband.moc"
