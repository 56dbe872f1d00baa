// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scorescene.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QWidget>

namespace fw::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using quality::Answer;
using quality::Question;
using quality::QuestionType;

namespace {

constexpr TimePoint kMorning{std::chrono::sys_days{std::chrono::year{2026} / 11 / 27} + 2h};

live::FloorConfig config()
{
    live::FloorConfig config = live::FloorConfig::defaults();
    config.grid = IntervalGrid(QTimeZone("Asia/Shanghai"), 30min);
    using organisation::ScopeLevel;
    const int north = config.scopes.add(0, u"north"_s, {}, ScopeLevel::Partner);
    config.scopes.add(north, u"alpha"_s, {u"Alpha"_s, u"一组"_s}, ScopeLevel::Team);
    return config;
}

Question question(const QString &id, const LocalizedText &text, int weight,
                  QuestionType type = QuestionType::YesNo)
{
    Question made;
    made.id = id;
    made.text = text;
    made.weight = Exact(weight);
    made.type = type;
    return made;
}

quality::Section business()
{
    quality::Section section;
    section.name = u"Business"_s;
    section.weight = Exact(2);
    Question privacy = question(u"P1"_s, {u"Privacy kept"_s, u"信息安全"_s}, 1);
    privacy.critical = quality::CriticalClass::Compliance;
    privacy.isFatal = true;
    privacy.mayNotApply = false;
    Question accuracy =
        question(u"A1"_s, {u"Right answer"_s, u"业务准确"_s}, 2, QuestionType::Scale);
    accuracy.most = Exact(20);
    accuracy.critical = quality::CriticalClass::Customer;
    accuracy.needsEvidence = true;
    Question empathy =
        question(u"E1"_s, {u"Calmed and listened"_s, u"安抚与倾听"_s}, 1, QuestionType::Choice);
    empathy.choices = {{{u"Fully"_s, u"完全"_s}, Exact(1)},
                       {{u"Partly"_s, u"部分"_s}, Exact::ratio(1, 2)},
                       {{u"Not at all"_s, u"没有"_s}, Exact(0)}};
    Question detail = question(u"D1"_s, {u"Asked for two items"_s, u"核对两项信息"_s}, 1);
    detail.onlyIf = u"V1"_s;
    Question bonus = question(u"B1"_s, {u"Praised by the caller"_s, u"客户表扬"_s}, 0);
    bonus.bonus = Exact(2);
    Question words = question(u"T1"_s, {u"Remarks"_s, u"备注"_s}, 0, QuestionType::Text);
    section.questions = {privacy, accuracy, empathy, detail, bonus, words};
    return section;
}

} // namespace

Shots::Shots()
{
    const QString words = qEnvironmentVariable("FW_WORDS");
    m_hasWords = !words.isEmpty() && m_words.load(words);
    if (m_hasWords) {
        QCoreApplication::installTranslator(&m_words);
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    }
}

Shots::~Shots()
{
    if (m_hasWords) {
        QCoreApplication::removeTranslator(&m_words);
        QLocale::setDefault(QLocale::c());
    }
}

void Shots::take(QWidget &widget, const QString &name) const
{
    const QString folder = qEnvironmentVariable("FW_SHOTS");
    if (!folder.isEmpty()) {
        QCoreApplication::processEvents(); // layouts that wait
        widget.grab().save(folder + u'/' + name + (m_hasWords ? u"-zh.png"_s : u"-en.png"_s));
    }
}

quality::ScorecardVersion ScoreScene::card()
{
    quality::ScorecardVersion version;
    version.form = u"10086-inbound"_s;
    version.title = {u"Inbound calls"_s, u"呼入评分表"_s};
    quality::Section opening;
    opening.name = u"Opening"_s;
    Question verified = question(u"V1"_s, {u"Identity verified"_s, u"身份核实"_s}, 3);
    verified.needsComment = true;
    opening.questions = {question(u"G1"_s, {u"Greeting"_s, u"开头语规范"_s}, 1), verified};
    version.card.sections = {opening, business()};
    version.grades = {{Exact(0), {u"Failed"_s, u"不合格"_s}},
                      {Exact(60), {u"To improve"_s, u"待改进"_s}},
                      {Exact(85), {u"Good"_s, u"合格"_s}}};
    return version;
}

quality::JudgedCall ScoreScene::call(const QString &id, TimePoint at)
{
    quality::JudgedCall call;
    call.id = id;
    call.at = at;
    call.agent = u"208"_s;
    call.agentName = u"Wang Fang"_s;
    call.team = u"alpha"_s;
    call.maskedNumber = u"138****7712"_s;
    return call;
}

ScoreScene::ScoreScene()
    : clock(kMorning)
    , floor(config(), clock)
    , policy(*access::AccessMatrix::builtIn())
    , session(door, policy, clock)
    , store(audit)
{
    const Outcome begun = session.begin();
    Q_ASSERT(begun);
    desk = std::make_unique<quality::QualityDesk>(session, floor, store, clock,
                                                  guard::DeskName{u"desk"_s, u"li"_s});
    const Outcome saved = desk->saveScorecard(card());
    const Outcome published = desk->publishScorecard(card().key());
    Q_ASSERT(saved && published);
}

quality::EvaluationId ScoreScene::assign(const QString &evaluator)
{
    ++m_calls;
    const auto id = desk->assign(call(u"sw/%1"_s.arg(m_calls), kMorning - m_calls * 24h),
                                 card().key(), evaluator);
    return id ? *id : 0;
}

quality::Evaluation ScoreScene::evaluation(quality::EvaluationId id) const
{
    const auto kept = store.evaluation(id);
    return kept ? *kept : quality::Evaluation();
}

quality::Answers ScoreScene::answers(bool isFatal)
{
    return {{u"G1"_s, Answer::yes()},
            {u"V1"_s, Answer::yes()},
            {u"P1"_s, isFatal ? Answer::no() : Answer::yes()},
            {u"A1"_s, Answer::of(Exact(8))},
            {u"E1"_s, Answer::of(Exact::ratio(1, 2))},
            {u"D1"_s, Answer::yes()},
            {u"B1"_s, Answer()}};
}

std::map<QString, quality::AnswerNote> ScoreScene::notes()
{
    using quality::AnswerNote;
    using quality::Span;
    return {{u"G1"_s, AnswerNote{Span{8s, 12s}, {}}},
            {u"P1"_s, AnswerNote{Span{161s, 175s}, u"told the balance before verifying"_s}},
            {u"A1"_s, AnswerNote{Span{190s, 204s}, u"wrong day for the new plan"_s}},
            {u"E1"_s, AnswerNote{Span{238s, 250s}, u"interrupted twice"_s}}};
}

quality::EvaluationId ScoreScene::submitted(bool isFatal)
{
    const quality::EvaluationId id = assign();
    const Outcome started = desk->start(id);
    const Outcome kept = desk->keepDraft(id, answers(isFatal), notes());
    const Outcome done = desk->submit(id);
    Q_ASSERT(started && kept && done);
    return id;
}

} // namespace fw::tests
