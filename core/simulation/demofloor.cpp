// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/demofloor.h"

#include "core/simulation/random.h"

#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fw::simulation {

namespace {

struct Words
{
    const char *en;
    const char16_t *zh;
};

struct QueueKind
{
    const char *name;
    Words words;
    double share;
    double talkMedianS;
};

constexpr std::size_t kRegions = 6;
constexpr std::size_t kTeams = 5;
constexpr std::array<Words, kRegions> kRegionNames{{{"Guangzhou", u"广州"},
                                                    {"Shenzhen", u"深圳"},
                                                    {"Dongguan", u"东莞"},
                                                    {"Foshan", u"佛山"},
                                                    {"Pearl River Delta", u"珠三角"},
                                                    {"East Guangdong", u"粤东"}}};
/// Of teams and queues, whose names stand in narrow places.
constexpr std::array<const char *, kRegions> kShortNames{"GZ", "SZ", "DG", "FS", "PRD", "EGD"};
constexpr std::array<QueueKind, 4> kKinds{{{"enquiry", {"Enquiries", u"咨询"}, 0.42, 120},
                                           {"services", {"Services", u"业务办理"}, 0.27, 165},
                                           {"broadband", {"Broadband", u"宽带报障"}, 0.18, 210},
                                           {"complaint", {"Complaints", u"投诉"}, 0.13, 240}}};
/// How many people are kept free, in square roots of the staff: some regions are comfortable, two
/// struggle.
constexpr std::array<double, kRegions> kReserve{0.60, 0.65, 0.35, 0.50, 0.32, 0.45};
/// Of those who are at work, neither on a break nor on a call of their own.
constexpr double kAvailable = 0.86;
constexpr double kAvailableAtNoon = 0.76;

constexpr std::array<Words, 20> kSurnames{
    {{"Chen", u"陈"},  {"Li", u"李"},  {"Huang", u"黄"}, {"Zhang", u"张"}, {"Lin", u"林"},
     {"Liang", u"梁"}, {"Wu", u"吴"},  {"Liu", u"刘"},   {"Luo", u"罗"},   {"He", u"何"},
     {"Zheng", u"郑"}, {"Xie", u"谢"}, {"Deng", u"邓"},  {"Feng", u"冯"},  {"Zeng", u"曾"},
     {"Ye", u"叶"},    {"Su", u"苏"},  {"Lu", u"卢"},    {"Cai", u"蔡"},   {"Pan", u"潘"}}};
constexpr std::array<Words, 20> kSyllables{
    {{"jia", u"佳"},  {"min", u"敏"},  {"xiao", u"晓"}, {"yu", u"雨"},  {"xin", u"欣"},
     {"yi", u"怡"},   {"ting", u"婷"}, {"hao", u"浩"},  {"jun", u"俊"}, {"wen", u"文"},
     {"jing", u"静"}, {"lin", u"琳"},  {"ying", u"颖"}, {"si", u"思"},  {"zi", u"梓"},
     {"shi", u"诗"},  {"wei", u"伟"},  {"ming", u"明"}, {"hui", u"慧"}, {"yue", u"悦"}}};

LocalizedText text(const Words &words)
{
    return {QString::fromLatin1(words.en), QString::fromUtf16(words.zh)};
}

LocalizedText personName(Random &random)
{
    const Words &surname = kSurnames[random.below(kSurnames.size())];
    const Words &first = kSyllables[random.below(kSyllables.size())];
    const Words &second = kSyllables[random.below(kSyllables.size())];
    QString given = QString::fromLatin1(first.en) + QString::fromLatin1(second.en);
    given[0] = given[0].toUpper();
    return {QString::fromLatin1(surname.en) + u' ' + given, QString::fromUtf16(surname.zh) +
                                                                QString::fromUtf16(first.zh) +
                                                                QString::fromUtf16(second.zh)};
}

/// Head counts that follow the day's profile: early, day, middle, late and night.
Shift shiftOf(Random &random)
{
    const double draw = random.uniform();
    return draw < 0.16   ? Shift{7 * 60, 15 * 60 + 30}
           : draw < 0.52 ? Shift{8 * 60 + 30, 17 * 60 + 30}
           : draw < 0.66 ? Shift{10 * 60, 19 * 60}
           : draw < 0.87 ? Shift{13 * 60 + 30, 22 * 60}
                         : Shift{21 * 60 + 30, 7 * 60 + 30};
}

class Builder
{
public:
    explicit Builder(const DemoOptions &options)
        : m_options(options)
        , m_random(options.seed * 7919)
    {
        m_floor.centre.seed = options.seed;
        m_floor.config.grid = {};
        m_floor.config.grid = IntervalGrid(QTimeZone("Asia/Shanghai"), 30min);
        m_floor.config.scopes = organisation::ScopeTree();
        m_floor.config.scopes.setRootName({u"Hotline"_s, u"客服热线"_s});
    }

    DemoFloor build()
    {
        addReasonsAndLimits();
        for (std::size_t region = 0; region < kRegions; ++region) {
            addRegion(region);
        }
        return std::move(m_floor);
    }

private:
    [[nodiscard]] static std::size_t part(int whole, std::size_t region)
    {
        const auto total = static_cast<std::size_t>(whole);
        return total / kRegions + (region < total % kRegions ? 1 : 0);
    }

    void addRegion(std::size_t region)
    {
        const LocalizedText name = text(kRegionNames[region]);
        const QString id = u"r%1"_s.arg(region + 1);
        const QChar letter(static_cast<char16_t>(u'A' + region - (region > 0 ? 1 : 0)));
        const LocalizedText partner =
            region == 0 ? LocalizedText{u"Self-operated"_s, u"自营"_s}
                        : LocalizedText{u"Partner "_s + letter, u"合作商"_s + letter};
        organisation::ScopeTree &scopes = m_floor.config.scopes;
        using organisation::ScopeLevel;
        const int partnerScope = scopes.add(0, id + u"-partner"_s, partner, ScopeLevel::Partner);
        scopes.setRegion(partnerScope, name);
        scopes.setOperation(partnerScope, region == 0 ? organisation::Operation::SelfOperated
                                                      : organisation::Operation::Outsourced);
        const int site = scopes.add(partnerScope, id + u"-site"_s, {name.en, name.zh + u"中心"_s},
                                    ScopeLevel::Site);
        const std::size_t firstQueue = m_floor.centre.queues.size();
        addQueues(region, site);
        const std::size_t agents = part(m_options.agents, region);
        const std::size_t firstAgent = m_floor.centre.agents.size();
        for (std::size_t team = 0; team < kTeams; ++team) {
            const int scope =
                scopes.add(site, id + u"-t%1"_s.arg(team + 1),
                           {QString::fromLatin1(kShortNames[region]) + u" team %1"_s.arg(team + 1),
                            name.zh + u"%1组"_s.arg(team + 1)},
                           ScopeLevel::Team);
            const std::size_t end = agents * (team + 1) / kTeams;
            for (std::size_t index = agents * team / kTeams; index < end; ++index) {
                addAgent(region, index, scope, firstQueue);
            }
        }
        addCalls(region, firstQueue, firstAgent);
    }

    using Slots = std::array<double, DayProfile::kSlots>;

    /// Adds an agent's hours to those of the queues that they are planned for.
    static void addHours(const AgentParameters &agent, std::vector<Slots> &staff,
                         std::size_t firstQueue)
    {
        static constexpr std::array<std::array<double, 4>, 4> kShares{
            {{1, 0, 0, 0}, {0.6, 0.4, 0, 0}, {0.5, 0.3, 0.2, 0}, {0.4, 0.25, 0.2, 0.15}}};
        const auto &shares = kShares[std::min<std::size_t>(agent.skills.size(), 4) - 1];
        for (std::size_t slot = 0; slot < DayProfile::kSlots; ++slot) {
            const int start = static_cast<int>(slot) * DayProfile::kMinutes;
            const bool isAfterStart = start >= agent.shift.start;
            const bool isBeforeEnd = start + DayProfile::kMinutes <= agent.shift.end;
            const bool isOvernight = agent.shift.end <= agent.shift.start;
            if (isOvernight ? !isAfterStart && !isBeforeEnd : !isAfterStart || !isBeforeEnd) {
                continue;
            }
            for (std::size_t skill = 0; skill < std::min<std::size_t>(agent.skills.size(), 4);
                 ++skill) {
                staff[agent.skills[skill].queue - firstQueue][slot] += shares[skill];
            }
        }
    }

    /// The plan follows the forecast, so here the calls follow the plan: what the people of a
    /// quarter of an hour can handle, less the square-root reserve of the region.
    void addCalls(std::size_t region, std::size_t firstQueue, std::size_t firstAgent)
    {
        CentreParameters &centre = m_floor.centre;
        std::vector<Slots> staff(centre.queues.size() - firstQueue);
        for (std::size_t agent = firstAgent; agent < centre.agents.size(); ++agent) {
            addHours(centre.agents[agent], staff, firstQueue);
        }
        for (std::size_t index = 0; index < staff.size(); ++index) {
            QueueParameters &queue = centre.queues[firstQueue + index];
            // Mean of the log-normal talk, wrap-up, ringing; one call in twenty comes twice.
            const double handleS = (queue.talkMedianS * 1.16 + 15 + 5) * 1.05;
            Slots calls{};
            for (std::size_t slot = 0; slot < calls.size(); ++slot) {
                const int minute = static_cast<int>(slot) * DayProfile::kMinutes;
                const bool isNoon = minute >= 675 && minute < 840;
                const double people = staff[index][slot] * (isNoon ? kAvailableAtNoon : kAvailable);
                const double busy =
                    std::max(0.35 * people, people - kReserve[region] * std::sqrt(people));
                calls[slot] = m_options.load * busy * 3600 / handleS;
            }
            queue.callsPerPeakHour = *std::max_element(calls.begin(), calls.end());
            queue.arrivals = DayProfile(calls);
        }
    }

    void addQueues(std::size_t region, int site)
    {
        const std::size_t count = std::max<std::size_t>(1, part(m_options.queues, region));
        const std::size_t first = m_floor.centre.queues.size();
        const bool isEnglish = count % kKinds.size() == 1 && count > 1;
        for (std::size_t index = 0; index < count; ++index) {
            const QueueKind &kind = kKinds[index % kKinds.size()];
            const bool isLastEnglish = isEnglish && index + 1 == count;
            QueueParameters queue;
            const std::size_t round = index / kKinds.size();
            queue.name = "r" + std::to_string(region + 1) + "-" +
                         (isLastEnglish ? "english" : kind.name) +
                         (round > 0 && !isLastEnglish ? std::to_string(round + 1) : std::string());
            queue.strategy = static_cast<Strategy>((index + region) % 3);
            if (isLastEnglish) {
                queue.strategy = Strategy::RingAll;
            }
            queue.talkMedianS = kind.talkMedianS;
            for (std::size_t target = first; target < first + count; ++target) {
                if (target != first + index) {
                    queue.transferTargets.push_back(target);
                }
            }
            addSettings(queue, isLastEnglish ? Words{"English", u"英语"} : kind.words, region,
                        site);
            m_floor.centre.queues.push_back(std::move(queue));
        }
    }

    void addSettings(const QueueParameters &queue, const Words &words, std::size_t region, int site)
    {
        const LocalizedText name = text(words);
        live::QueueSettings settings;
        settings.name = {QString::fromLatin1(kShortNames[region]) + u' ' + name.en,
                         text(kRegionNames[region]).zh + name.zh};
        settings.wrapUp = queue.wrapUp;
        settings.scope = site;
        m_floor.config.queues.emplace(queue.name, settings);
    }

    void addAgent(std::size_t region, std::size_t index, int team, std::size_t firstQueue)
    {
        const std::size_t queues = m_floor.centre.queues.size() - firstQueue;
        const LocalizedText name = personName(m_random);
        AgentParameters agent;
        agent.number = static_cast<int>((region + 1) * 1000 + index + 1);
        agent.name = name.en.toStdString();
        agent.shift = shiftOf(m_random);
        agent.missShare = m_random.between(0.005, 0.06);
        // The few of the night have to know everything.
        const bool isNight = agent.shift.end < agent.shift.start;
        const std::size_t skills =
            isNight ? std::min<std::size_t>(queues, 4) : 1 + m_random.below(3);
        double draw = m_random.uniform();
        std::size_t queue = 0;
        while (queue + 1 < kKinds.size() && draw > kKinds[queue].share) {
            draw -= kKinds[queue].share;
            ++queue;
        }
        queue =
            (queue + kKinds.size() * m_random.below(std::max<std::size_t>(1, queues / 4))) % queues;
        for (std::size_t skill = 0; skill < std::min(skills, queues); ++skill) {
            agent.skills.push_back(
                {firstQueue + (queue + skill) % queues, static_cast<int>(skill)});
        }
        if (queues % kKinds.size() == 1 && queues > 1 && m_random.chance(0.12) && skills < 3 &&
            agent.skills.back().queue != firstQueue + queues - 1 &&
            agent.skills.front().queue != firstQueue + queues - 1) {
            agent.skills.push_back({firstQueue + queues - 1, 1});
        }
        // A few stand in the switch's configuration, as on any floor that has grown.
        agent.skills.front().isStatic = index % 20 == 3;
        live::PersonSettings person;
        person.personId = std::to_string(agent.number);
        person.name = name;
        person.scope = team;
        m_floor.config.people.emplace("PJSIP/" + person.personId, person);
        m_floor.centre.agents.push_back(std::move(agent));
    }

    void addReasonsAndLimits()
    {
        const auto add = [this](const char *code, const char16_t *zh, const char *en,
                                bool isProductive, bool isPaid,
                                std::optional<std::chrono::seconds> limit) {
            m_floor.config.reasons.push_back({code,
                                              {QString::fromLatin1(en), QString::fromUtf16(zh)},
                                              isProductive,
                                              isPaid,
                                              limit});
        };
        m_floor.config.reasons.clear();
        add("Break", u"小休", "Break", false, true, 15min);
        add("Restroom", u"如厕", "Restroom", false, true, 8min);
        add("Lunch", u"用餐", "Meal", false, false, 45min);
        add("Training", u"培训", "Training", true, true, {});
        add("Meeting", u"会议", "Meeting", true, true, 30min);
        add("Coaching", u"辅导", "Coaching", true, true, 30min);
        add("BackOffice", u"后台处理", "Back office", true, true, 30min);
        auto &limits = m_floor.config.stateLimits;
        limits[live::indexOf(live::AgentState::Ringing)] = 12s;
        limits[live::indexOf(live::AgentState::Talking)] = 10min;
        limits[live::indexOf(live::AgentState::OnHold)] = 2min;
        limits[live::indexOf(live::AgentState::OtherCall)] = 5min;
        limits[live::indexOf(live::AgentState::OnBreak)] = 15min;
        limits[live::indexOf(live::AgentState::Unreachable)] = 60s;
    }

    DemoOptions m_options;
    Random m_random;
    DemoFloor m_floor;
};

} // namespace

DemoFloor demoFloor(const DemoOptions &options)
{
    return Builder(options).build();
}

} // namespace fw::simulation
