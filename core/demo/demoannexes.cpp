// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoannexes.h"

#include <array>
#include <map>
#include <set>

namespace fw::demo {

using namespace Qt::StringLiterals;
using monthclose::Commitment;
using monthclose::ContractAnnex;
using monthclose::ContractHead;
using monthclose::ContractStaff;
using organisation::ScopeLevel;
using organisation::StaffMember;

namespace {

/// The floor's people by their teams within the part, by id.
std::map<QString, int> teamsOf(const simulation::DemoFloor &floor, const QString &scope)
{
    const auto &tree = floor.config.scopes;
    const std::optional<int> part = tree.find(scope);
    std::map<QString, int> teams;
    std::set<std::string> counted;
    for (const auto &[address, person] : floor.config.people) {
        const auto team = tree.ancestorOn(ScopeLevel::Team, person.scope);
        if (part && team && tree.isWithin(*team, *part) && counted.insert(person.personId).second) {
            ++teams[tree.scopes()[static_cast<std::size_t>(*team)].id];
        }
    }
    return teams;
}

std::vector<Commitment> promised(QDate from)
{
    const auto promise = [from](const QString &kpi, qint64 hundredths, bool isUpward) {
        return Commitment{kpi, Exact::ratio(hundredths, 100), isUpward, from};
    };
    return {promise(u"B1"_s, 93'00, true), promise(u"O1"_s, 85'00, true),
            promise(u"O2"_s, 92'00, true), promise(u"Q1"_s, 97'50, true),
            promise(u"Q3"_s, 88'00, true), promise(u"Q6"_s, 80, false)};
}

/// Hands out invented names and numbers, one after the other.
class NameGiver final
{
public:
    NameGiver(QString prefix, QDate from)
        : m_prefix(std::move(prefix))
        , m_from(from)
    {
    }

    [[nodiscard]] StaffMember next(const QString &post, const QString &team = {})
    {
        static const std::array<QString, 12> kFamily{u"陈"_s, u"林"_s, u"黄"_s, u"张"_s,
                                                     u"李"_s, u"王"_s, u"吴"_s, u"刘"_s,
                                                     u"杨"_s, u"何"_s, u"郑"_s, u"梁"_s};
        static const std::array<QString, 7> kGiven{u"静怡"_s, u"志强"_s, u"晓敏"_s, u"文杰"_s,
                                                   u"丽华"_s, u"建国"_s, u"思远"_s};
        StaffMember member;
        member.person = m_prefix + u"%1"_s.arg(++m_number, 3, 10, QChar(u'0'));
        member.name = kFamily.at(std::size_t(m_number * 5) % kFamily.size()) +
                      kGiven.at(std::size_t(m_number * 3) % kGiven.size());
        member.post = post;
        member.team = team;
        member.from = m_from;
        return member;
    }

private:
    QString m_prefix;
    QDate m_from;
    int m_number = 0;
};

std::vector<StaffMember> carrierStaff(const ContractHead &contract, int agents)
{
    NameGiver names(u"C-"_s + contract.id.left(2) + u'-', contract.from);
    std::vector<StaffMember> staff;
    for (const QString &post :
         {u"C-GL"_s, u"C-CM"_s, u"C-SP"_s, u"C-PM"_s, u"C-FS"_s, u"C-FS"_s, u"C-BS"_s, u"C-QS"_s}) {
        staff.push_back(names.next(post));
    }
    for (int guide = 0; guide < organisation::spansOf(agents, organisation::kUsualSpan); ++guide) {
        staff.push_back(names.next(u"C-BG"_s));
    }
    return staff;
}

std::vector<StaffMember> partnerStaff(const ContractHead &contract,
                                      const std::map<QString, int> &teams)
{
    NameGiver names(u"P-"_s + contract.id.left(2) + u'-', contract.from);
    std::vector<StaffMember> staff;
    // One training administrator is still looked for.
    for (const QString &post : {u"O-PM"_s, u"O-TA"_s, u"O-TM"_s, u"O-GA"_s, u"O-OS"_s, u"O-OS"_s}) {
        staff.push_back(names.next(post));
    }
    for (const auto &[team, agents] : teams) {
        const bool isShort = team == teams.rbegin()->first;
        const int leads =
            organisation::spansOf(agents, organisation::kUsualSpan) - (isShort ? 1 : 0);
        for (int lead = 0; lead < leads; ++lead) {
            staff.push_back(names.next(organisation::kLeadPost, team));
        }
    }
    return staff;
}

access::AuditEntry entryOf(const QString &action, const QString &object, const QString &user,
                           const QString &scope, TimePoint at)
{
    access::AuditEntry entry;
    entry.at = at;
    entry.user = user;
    entry.action = action;
    entry.object = object;
    entry.scope = scope;
    return entry;
}

} // namespace

DemoAnnexes::DemoAnnexes(const simulation::DemoFloor &floor, const DemoSettlement &settlement)
{
    for (const ContractHead &contract : settlement.contracts()) {
        const std::map<QString, int> teams = teamsOf(floor, contract.scope);
        int agents = 0;
        for (const auto &[team, count] : teams) {
            agents += count;
        }
        ContractAnnex annex = monthclose::usualAnnex(contract.id);
        annex.commitments = promised(contract.from);
        annex.staff = carrierStaff(contract, agents);
        for (organisation::Post &post : annex.posts) {
            if (post.id == organisation::kAgentPost) {
                post.required = (agents + 4) / 5 * 5; // a few less than were agreed on
            }
        }
        m_annexes.push_back(std::move(annex));
        ContractStaff staff;
        staff.contract = contract.id;
        staff.people = partnerStaff(contract, teams);
        m_staff.push_back(std::move(staff));
        m_scopes.push_back(contract.scope);
    }
}

Outcome DemoAnnexes::store(monthclose::ContractStore &store, TimePoint now) const
{
    for (std::size_t at = 0; at < m_annexes.size(); ++at) {
        const QString &contract = m_annexes[at].contract;
        if (Outcome kept = store.saveAnnex(
                m_annexes[at], entryOf(u"contract.annex"_s, contract, u"ccm"_s, m_scopes[at], now));
            !kept) {
            return kept;
        }
        if (Outcome kept = store.saveStaff(
                m_staff[at], entryOf(u"contract.staff"_s, contract, u"ga"_s, m_scopes[at], now));
            !kept) {
            return kept;
        }
    }
    return success();
}

} // namespace fw::demo
