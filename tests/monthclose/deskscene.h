// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/settlementdesk.h"
#include "tests/monthclose/monthscene.h"
#include "tests/support/memorysettlement.h"
#include "tests/support/opendoor.h"

#include <QTest>

namespace fw::tests {

inline const QDate kMonth = kSettledMonth;

inline QString fault(const Outcome &outcome)
{
    return outcome ? QStringLiteral("done") : outcome.error().detail;
}

/// A desk with two partners, the posts of the north, and figures of a month.
class DeskScene : public QObject
{
protected:
    const QString kNorth = QStringLiteral("GD-N");
    const QString kSouth = QStringLiteral("GD-S");

    void begin()
    {
        m_clock = std::make_unique<ManualClock>(TimePoint(std::chrono::hours(493'000)));
        m_floor = std::make_unique<live::FloorStore>(floorConfig(), *m_clock);
        m_audit = std::make_unique<MemoryAudit>();
        m_door = std::make_unique<OpenDoor>();
        m_policy = std::make_unique<access::AccessPolicy>(*access::AccessMatrix::builtIn());
        m_session = std::make_unique<guard::DeskSession>(*m_door, *m_policy, *m_clock);
        QVERIFY(m_session->begin());
        m_store = std::make_unique<MemorySettlementStore>(*m_audit);
        m_facts = std::make_unique<FakeMonthFacts>();
        m_facts->people = {someMonth(QStringLiteral("w1"), 160),
                           someMonth(QStringLiteral("w2"), 80)};
        m_facts->counted = {
            someFigure(QStringLiteral("O1"), 95, 100, monthclose::FigureOrigin::Journal),
            someFigure(QStringLiteral("Q1"), 92, 100, monthclose::FigureOrigin::Quality),
            someFigure(QString(monthclose::kVolumeFigure), 1200, 1000,
                       monthclose::FigureOrigin::Journal)};
        m_desk = std::make_unique<monthclose::SettlementDesk>(
            *m_session, *m_floor, *m_facts, *m_store, *m_clock,
            guard::DeskName{QStringLiteral("desk-7"), QStringLiteral("desktop")});
    }

    void end() { m_desk.reset(); }

    void signIn(access::Role role, const QString &login, const QString &region)
    {
        access::Identity who;
        who.login = login;
        who.post.role = role;
        if (!region.isEmpty()) {
            who.post.regions = {region};
        }
        m_door->who = who;
        QVERIFY(m_session->begin());
        QCOMPARE(m_session->signIn(login, {}).verdict, access::SignInAnswer::Verdict::Welcome);
    }

    /// The posts of the north by their log-in names.
    void as(const QString &login)
    {
        static const std::map<QString, access::Role> kPosts{
            {QStringLiteral("cgl"), access::Role::GroupLeader},
            {QStringLiteral("cpm"), access::Role::CarrierProjectManager},
            {QStringLiteral("cpm2"), access::Role::CarrierProjectManager},
            {QStringLiteral("ccm"), access::Role::CommercialManager},
            {QStringLiteral("opm"), access::Role::PartnerProjectManager},
            {QStringLiteral("oga"), access::Role::GeneralAdmin},
            {QStringLiteral("aud"), access::Role::Auditor},
            {QStringLiteral("cqs"), access::Role::QualitySupervisor}};
        const bool isEverywhere =
            login == QLatin1StringView("cgl") || login == QLatin1StringView("aud");
        signIn(kPosts.at(login), login, isEverywhere ? QString() : QStringLiteral("north"));
    }

    void agree(const QString &contract, const QString &region,
               std::optional<Exact> limit = std::nullopt)
    {
        signIn(access::Role::CommercialManager, QStringLiteral("ccm"), region);
        QCOMPARE(fault(m_desk->saveContract(someContract(contract, region))),
                 QStringLiteral("done"));
        monthclose::ContractTerms terms = someTerms(contract);
        terms.approvalLimit = std::move(limit);
        QCOMPARE(fault(m_desk->proposeTerms(terms)), QStringLiteral("done"));
        as(QStringLiteral("cgl"));
        QCOMPARE(fault(m_desk->approveTerms(m_desk->terms(contract)->front())),
                 QStringLiteral("done"));
    }

    void takeUntil(settlement::CaseStep last, const QDate &month = kMonth)
    {
        const std::vector<std::pair<settlement::CaseStep, QString>> way{
            {settlement::CaseStep::FreezeHours, QStringLiteral("oga")},
            {settlement::CaseStep::FreezeScores, QStringLiteral("opm")},
            {settlement::CaseStep::Calculate, QStringLiteral("cpm2")},
            {settlement::CaseStep::Confirm, QStringLiteral("opm")},
            {settlement::CaseStep::ApproveFirst, QStringLiteral("cpm")},
            {settlement::CaseStep::ApproveSecond, QStringLiteral("ccm")},
            {settlement::CaseStep::Lock, QStringLiteral("ccm")}};
        for (const auto &[step, login] : way) {
            if (step > last) {
                return;
            }
            if (file(month).hasTaken(step)) {
                continue;
            }
            as(login);
            QCOMPARE(fault(m_desk->take(kNorth, month, step)), QStringLiteral("done"));
        }
    }

    monthclose::MonthFile file(const QDate &month = kMonth) const
    {
        const Result<monthclose::MonthFile> read = m_store->month(kNorth, month);
        return read ? *read : monthclose::MonthFile();
    }

    [[nodiscard]] static live::FloorConfig floorConfig()
    {
        live::FloorConfig config = live::FloorConfig::defaults();
        const int north =
            config.scopes.add(0, QStringLiteral("north"), {}, organisation::ScopeLevel::Partner);
        config.scopes.add(north, QStringLiteral("alpha"), {}, organisation::ScopeLevel::Team);
        config.scopes.add(0, QStringLiteral("south"), {}, organisation::ScopeLevel::Partner);
        return config;
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<live::FloorStore> m_floor;
    std::unique_ptr<MemoryAudit> m_audit;
    std::unique_ptr<OpenDoor> m_door;
    std::unique_ptr<access::AccessPolicy> m_policy;
    std::unique_ptr<guard::DeskSession> m_session;
    std::unique_ptr<MemorySettlementStore> m_store;
    std::unique_ptr<FakeMonthFacts> m_facts;
    std::unique_ptr<monthclose::SettlementDesk> m_desk;
};

} // namespace fw::tests
