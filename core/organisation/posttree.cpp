// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/posttree.h"

#include <algorithm>
#include <set>

namespace fw::organisation {

using namespace Qt::StringLiterals;

std::vector<Post> usualPosts()
{
    using enum Side;
    return {{u"C-GL"_s, Carrier, {u"Group leader"_s, u"组长"_s}, {}, 1, 0},
            {u"C-CM"_s, Carrier, {u"Commercial management"_s, u"商务管理"_s}, u"C-GL"_s, 1, 0},
            {u"C-SP"_s, Carrier, {u"Operations support"_s, u"运营支撑"_s}, u"C-GL"_s, 1, 0},
            {u"C-PM"_s, Carrier, {u"Project manager"_s, u"外包项目经理"_s}, u"C-GL"_s, 1, 0},
            {u"C-FS"_s, Carrier, {u"Floor supervisor"_s, u"现场运营主管"_s}, u"C-PM"_s, 2, 0},
            {u"C-BS"_s, Carrier, {u"Business supervisor"_s, u"业务主管"_s}, u"C-PM"_s, 1, 0},
            {u"C-QS"_s, Carrier, {u"Quality supervisor"_s, u"质量主管"_s}, u"C-PM"_s, 1, 0},
            {u"C-BG"_s, Carrier, {u"Business guide"_s, u"业务指导"_s}, u"C-PM"_s, 0, kUsualSpan},
            {u"O-PM"_s, Partner, {u"Project manager"_s, u"外包项目经理"_s}, {}, 1, 0},
            {u"O-TA"_s, Partner, {u"Training administrator"_s, u"培训管理员"_s}, u"O-PM"_s, 2, 0},
            {u"O-TM"_s, Partner, {u"Team administrator"_s, u"团队管理员"_s}, u"O-PM"_s, 1, 0},
            {u"O-GA"_s, Partner, {u"General administrator"_s, u"综合管理员"_s}, u"O-PM"_s, 1, 0},
            {u"O-OS"_s, Partner, {u"Operations supervisor"_s, u"运营主管"_s}, u"O-PM"_s, 2, 0},
            {kLeadPost, Partner, {u"Team lead"_s, u"班长"_s}, u"O-OS"_s, 0, kUsualSpan},
            {kAgentPost, Partner, {u"Agent"_s, u"客服代表"_s}, kLeadPost, 0, 0}};
}

int spansOf(int agents, int span)
{
    return agents <= 0 || span <= 0 ? 0 : (agents + span - 1) / span;
}

std::vector<HeadCount> headCounts(const std::vector<Post> &posts,
                                  const std::vector<StaffMember> &staff, int agents, QDate day)
{
    std::map<QString, std::set<QString>> holders; // nobody counts twice in one post
    for (const StaffMember &each : staff) {
        if (each.holds(day)) {
            holders[each.post].insert(each.person);
        }
    }
    std::vector<HeadCount> counts;
    for (const Post &post : posts) {
        HeadCount count;
        count.post = post.id;
        count.required = post.agentsEach > 0 ? spansOf(agents, post.agentsEach) : post.required;
        count.actual = post.id == kAgentPost ? agents : int(holders[post.id].size());
        counts.push_back(count);
    }
    return counts;
}

std::vector<TeamSpan> teamSpans(const std::map<QString, int> &agents,
                                const std::vector<StaffMember> &staff, int span, QDate day)
{
    std::map<QString, std::set<QString>> leads;
    for (const StaffMember &each : staff) {
        if (each.post == kLeadPost && each.holds(day)) {
            leads[each.team].insert(each.person);
        }
    }
    std::vector<TeamSpan> spans;
    for (const auto &[team, count] : agents) {
        if (count > 0) {
            spans.push_back({team, count, int(leads[team].size()), spansOf(count, span)});
        }
    }
    return spans;
}

} // namespace fw::organisation
