// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/democomplaints.h"

#include <algorithm>
#include <array>
#include <random>

namespace fw::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using complaints::Complaint;
using complaints::ComplaintChannel;
using complaints::ComplaintKind;
using complaints::ComplaintStep;
using complaints::Liability;

namespace {

constexpr int kStories = 36;
constexpr std::chrono::hours kBack{24 * 28};

const QString kClerk = u"os"_s;    ///< of the partner
const QString kJudge = u"qs"_s;    ///< the carrier's quality supervisor
const QString kSurvey = u"desk"_s; ///< who writes down what surveys say

/// What is complained about, as customers of a Chinese hotline say it.
struct Theme
{
    ComplaintKind kind = ComplaintKind::Other;
    ComplaintChannel channel = ComplaintChannel::Hotline;
    Liability liability = Liability::Rejected;
    QLatin1StringView title;
    QLatin1StringView words;
    QLatin1StringView finding;
    QLatin1StringView answer;
};

QString text(QLatin1StringView utf8)
{
    return QString::fromUtf8(utf8.data(), utf8.size());
}

const std::array<Theme, 9> &themes()
{
    static constexpr std::array<Theme, 9> kThemes{
        {{ComplaintKind::Knowledge, ComplaintChannel::Hotline, Liability::Agent,
          "套餐生效日期解答错误"_L1, "客服说当天生效，账单却按下月计"_L1,
          "录音复听：生效规则解答错误"_L1, "已致歉并按当天生效补退差额"_L1},
         {ComplaintKind::Attitude, ComplaintChannel::Survey, Liability::Agent, "服务态度生硬"_L1,
          "多次被打断，没有听完诉求"_L1, "录音复听：两次打断客户"_L1, "班长已回访致歉"_L1},
         {ComplaintKind::Waiting, ComplaintChannel::Hotline, Liability::Partner,
          "晚间长时间等待"_L1, "晚上八点排队超过十分钟"_L1, "当班人数低于排班要求"_L1,
          "已说明并增加晚班人数"_L1},
         {ComplaintKind::Tariff, ComplaintChannel::Online, Liability::Carrier, "流量扣费异议"_L1,
          "未使用流量却被扣费"_L1, "计费系统重复扣费"_L1, "已退还重复扣费"_L1},
         {ComplaintKind::Handling, ComplaintChannel::Hall, Liability::Agent, "业务未登记"_L1,
          "来电办理停机，工单没有登记"_L1, "系统无登记记录，录音已承诺办理"_L1,
          "已补办并减免当月月租"_L1},
         {ComplaintKind::Promise, ComplaintChannel::Hotline, Liability::Rejected, "未按时回电"_L1,
          "说好两小时内回电没有回"_L1, "记录显示两次回电无人接听"_L1,
          "已说明回电记录，客户认可"_L1},
         {ComplaintKind::Privacy, ComplaintChannel::Regulator, Liability::Agent,
          "未核身即告知余额"_L1, "别人报出号码就能查到余额"_L1, "录音复听：未核实身份"_L1,
          "已致歉并说明整改措施"_L1},
         {ComplaintKind::Network, ComplaintChannel::Hotline, Liability::Carrier, "小区信号弱"_L1,
          "家中经常没有信号"_L1, "基站检修期间覆盖下降"_L1, "已告知检修完成时间"_L1},
         {ComplaintKind::Tariff, ComplaintChannel::Letter, Liability::Rejected,
          "合约期违约金异议"_L1, "不知道提前解约要付违约金"_L1, "合同及办理录音均已告知"_L1,
          "已寄送合同条款说明"_L1}}};
    return kThemes;
}

/// Each step as the last entry of a state of its own.
std::vector<Complaint> storyOf(const Theme &theme, const roster::Person &person, TimePoint at,
                               TimePoint now, std::mt19937_64 &dice)
{
    complaints::ComplaintDraft draft;
    draft.receivedAt = at;
    draft.channel = theme.channel;
    draft.title = text(theme.title);
    draft.text = text(theme.words);
    draft.maskedNumber = u"13%1****%2"_s.arg(dice() % 10).arg(1000 + dice() % 9000);
    draft.customers = dice() % 18 == 0 ? 6 : 1;
    draft.scope = person.team;
    draft.agent = theme.liability == Liability::Carrier ? QString() : person.id;
    const QString clerk = theme.channel == ComplaintChannel::Survey ? kSurvey : kClerk;
    std::vector<Complaint> story;
    const auto take = [&story](const Result<Complaint> &next) {
        if (next) {
            story.push_back(*next);
        }
        return bool(next);
    };
    const auto later = [&dice](std::chrono::minutes least, int most) {
        return least + std::chrono::minutes(int(dice() % std::uint64_t(most)));
    };
    TimePoint when = at + later(5min, 40);
    if (when > now || !take(complaints::received(draft, clerk, when))) {
        return story;
    }
    // One of ten lies about for longer than it should.
    const bool isSlow = dice() % 10 == 0;
    when += later(30min, isSlow ? 600 : 180);
    if (when > now ||
        !take(complaints::classified(story.back(), theme.kind, kClerk, at + 48h, kClerk, when))) {
        return story;
    }
    when += later(isSlow ? 50h : 4h, 1200);
    if (when > now || !take(complaints::judged(story.back(), theme.liability, text(theme.finding),
                                               kJudge, when))) {
        return story;
    }
    when += later(1h, 600);
    if (when <= now) {
        take(complaints::closed(story.back(), text(theme.answer), kClerk, when));
    }
    return story;
}

QString actionOf(ComplaintStep step)
{
    switch (step) {
    case ComplaintStep::Received:
        return u"complaint.receive"_s;
    case ComplaintStep::Classified:
        return u"complaint.classify"_s;
    case ComplaintStep::Judged:
        return u"complaint.judge"_s;
    case ComplaintStep::Reopened:
        return u"complaint.reopen"_s;
    case ComplaintStep::Closed:
        return u"complaint.close"_s;
    case ComplaintStep::Note:
        break;
    }
    return u"complaint.note"_s;
}

} // namespace

DemoComplaints::DemoComplaints(const std::vector<roster::Person> &people, TimePoint now,
                               std::uint64_t seed)
{
    if (people.empty()) {
        return;
    }
    std::mt19937_64 dice(seed);
    for (int each = 0; each < kStories; ++each) {
        // Evenly over the weeks, the last ones of today.
        const auto back = kBack * (kStories - each) / (kStories + 1);
        const TimePoint at = now - std::chrono::duration_cast<std::chrono::minutes>(back) -
                             std::chrono::minutes(int(dice() % 90));
        const roster::Person &person = people[dice() % people.size()];
        Story story = storyOf(themes()[dice() % themes().size()], person, at, now, dice);
        if (!story.empty()) {
            m_stories.push_back(std::move(story));
        }
    }
}

std::vector<Complaint> DemoComplaints::complaints() const
{
    std::vector<Complaint> all;
    std::ranges::transform(m_stories, std::back_inserter(all),
                           [](const Story &story) { return story.back(); });
    return all;
}

Outcome DemoComplaints::store(complaints::ComplaintStore &store) const
{
    for (const Story &story : m_stories) {
        complaints::ComplaintId id = 0;
        for (Complaint state : story) {
            access::AuditEntry entry;
            entry.at = state.entries.back().at;
            entry.user = state.entries.back().by;
            entry.action = actionOf(state.entries.back().step);
            entry.object = id == 0 ? state.title : u"#%1"_s.arg(id);
            entry.scope = state.scope;
            if (id == 0) {
                const Result<complaints::ComplaintId> added = store.add(state, entry);
                if (!added) {
                    return added.error();
                }
                id = *added;
                continue;
            }
            state.id = id;
            if (Outcome saved = store.save(state, entry); !saved) {
                return saved;
            }
        }
    }
    return success();
}

} // namespace fw::demo
