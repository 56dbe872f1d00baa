// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/defaultscorecard.h"
#include "core/quality/qualityjson.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::quality;

namespace {

constexpr int kRounds = 200;

/// Values that nobody would think of.
class Chance final
{
public:
    explicit Chance(unsigned seed)
        : m_engine(seed)
    {
    }

    qint64 whole(qint64 least, qint64 most)
    {
        return std::uniform_int_distribution<qint64>(least, most)(m_engine);
    }

    bool flag() { return whole(0, 1) == 1; }

    template<typename Enum>
    Enum oneOf(Enum last)
    {
        return static_cast<Enum>(whole(0, static_cast<qint64>(last)));
    }

    QString text()
    {
        static constexpr std::array kTexts{u"",     u"plain", u"录音 \"引号\"", u"a\\b\n\t", u"😀",
                                           u"null", u"na"};
        return QString::fromUtf16(kTexts[static_cast<std::size_t>(whole(0, 6))]) +
               QString::number(whole(0, 99));
    }

    LocalizedText words() { return {text(), text()}; }

    Exact exact() { return Exact::ratio(whole(-1'000'000'007, 1'000'000'007), whole(1, 9973)); }

    std::optional<Exact> maybeExact() { return flag() ? std::optional(exact()) : std::nullopt; }

    TimePoint time() { return TimePoint(Microseconds(whole(0, 4'000'000'000'000'000))); }

    Milliseconds length() { return Milliseconds(whole(-60'000, 30'000'000)); }

    Span span() { return {length(), length()}; }

    template<typename Make>
    auto list(const Make &make)
    {
        std::vector<decltype(make())> all;
        for (qint64 left = whole(0, 4); left > 0; --left) {
            all.push_back(make());
        }
        return all;
    }

    Answer answer()
    {
        const auto kind = oneOf(Answer::Kind::Number);
        return {kind, kind == Answer::Kind::Number ? exact() : Exact()};
    }

    Answers answers()
    {
        Answers all;
        for (qint64 left = whole(0, 5); left > 0; --left) {
            all[text()] = answer();
        }
        return all;
    }

    AppealStep step() { return {text(), time(), text()}; }

    JudgedCall call()
    {
        return {text(), text(), time(), length(), length(), length(), int(whole(0, 9)),
                text(), text(), text(), text(),   text(),   flag()};
    }

    Revision revision()
    {
        Revision made;
        made.answers = answers();
        for (const auto &each : made.answers) {
            made.notes[each.first] = {flag() ? std::optional(span()) : std::nullopt, text()};
        }
        made.score = {maybeExact(), maybeExact(), flag(), {}, int(whole(0, 20)), int(whole(0, 20))};
        for (EvaluationScore::ClassResult &each : made.score.critical) {
            each = {flag(), flag()};
        }
        made.by = text();
        made.at = time();
        made.reason = text();
        return made;
    }

    Evaluation evaluation()
    {
        Evaluation made;
        made.id = whole(0, std::numeric_limits<qint64>::max());
        made.about = call();
        made.plan = whole(0, 1000);
        made.form = text();
        made.evaluator = text();
        made.isInternal = flag();
        made.state = oneOf(EvaluationState::Voided);
        made.assignedAt = time();
        made.startedAt = time();
        made.draft = revision();
        made.revisions = list([this] { return revision(); });
        made.second = step();
        made.releasedAt = time();
        made.acknowledged = step();
        if (flag()) {
            made.appeal =
                Appeal{step(),
                       list([this] {
                           return AppealPoint{text(), text(),
                                              flag() ? std::optional(span()) : std::nullopt};
                       }),
                       step(),
                       flag(),
                       step(),
                       step(),
                       step(),
                       oneOf(AppealOutcome::Voided)};
        }
        made.voided = step();
        return made;
    }

    Question question()
    {
        Question made;
        made.id = text();
        made.weight = exact();
        made.type = oneOf(QuestionType::Text);
        made.least = exact();
        made.most = exact();
        made.critical = oneOf(CriticalClass::Compliance);
        made.isFatal = flag();
        made.bonus = exact();
        made.text = words();
        made.help = words();
        made.choices = list([this] { return Choice{words(), exact()}; });
        made.onlyIf = text();
        made.mayNotApply = flag();
        made.needsComment = flag();
        made.needsEvidence = flag();
        made.article = text();
        return made;
    }

    ScorecardVersion version()
    {
        ScorecardVersion made;
        made.form = text();
        made.version = int(whole(1, 1000));
        made.title = words();
        made.state = oneOf(ScorecardState::Retired);
        made.card.sections = list([this] {
            return Section{text(), exact(), list([this] { return question(); }), words()};
        });
        made.grades = list([this] { return GradeBand{exact(), words()}; });
        made.savedBy = text();
        made.savedAt = time();
        return made;
    }

    Recording recording()
    {
        Recording made;
        made.call = text();
        made.switchName = text();
        made.path = text();
        made.startedAt = time();
        made.duration = length();
        made.channels = int(whole(0, 2));
        made.codec = text();
        made.sha256 = QByteArray::number(whole(0, 1'000'000), 16);
        made.phases = list([this] { return Phase{oneOf(PhaseKind::WrapUp), span()}; });
        made.retainedUntil = flag() ? QDate(2026, 1, 1).addDays(whole(0, 9999)) : QDate();
        made.isHeld = flag();
        return made;
    }

    Playback playback()
    {
        return {text(),
                text(),
                oneOf(PlayPurpose::Audit),
                time(),
                time(),
                list([this] { return span(); }),
                int(whole(50, 400))};
    }

    ReplayComment comment()
    {
        return {whole(0, 99), text(), length(), text(), flag(), text(), time()};
    }

private:
    std::mt19937 m_engine;
};

template<typename T, typename Read>
void comesBack(const T &value, const Read &read)
{
    const QByteArray json = toJson(value);
    const Result<T> back = read(json);
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QVERIFY2(*back == value, json.constData());
}

QString faultOf(QByteArray json, const QByteArray &before, const QByteArray &after)
{
    const Result<ScorecardVersion> read = scorecardVersionFromJson(json.replace(before, after));
    return read ? QString() : read.error().detail;
}

} // namespace

/// What is kept comes back as it was.
class TestQualityJson final : public QObject
{
    Q_OBJECT

private slots:
    void whateverItIsComesBack();
    void largeAndPeriodicNumbersComeBack();
    void faultsAreNamed();
};

void TestQualityJson::whateverItIsComesBack()
{
    Chance chance(20261127);
    for (int round = 0; round < kRounds; ++round) {
        comesBack(chance.version(), scorecardVersionFromJson);
        comesBack(chance.evaluation(), evaluationFromJson);
        comesBack(chance.recording(), recordingFromJson);
        comesBack(chance.playback(), playbackFromJson);
        comesBack(chance.comment(), replayCommentFromJson);
        comesBack(chance.call(), judgedCallFromJson);
        comesBack(chance.answers(), answersFromJson);
    }
}

void TestQualityJson::largeAndPeriodicNumbersComeBack()
{
    const Exact large = *Exact::parse(u"1234567890123456789012345678901234567.891"_s);
    comesBack(Answers{{u"third"_s, Answer::of(Exact::ratio(1, 3))},
                      {u"below"_s, Answer::of(Exact::ratio(-22, 7))},
                      {u"large"_s, Answer::of(large)}},
              answersFromJson);
    Evaluation evaluation;
    evaluation.id = std::numeric_limits<qint64>::max();
    comesBack(evaluation, evaluationFromJson);
}

void TestQualityJson::faultsAreNamed()
{
    const QByteArray json = toJson(defaultScorecard());
    QCOMPARE(faultOf(json, "\"version\":1", "\"version\":1"), QString());
    QCOMPARE(faultOf(json, "\"version\":1", "\"version\":\"one\""), u"version"_s);
    QCOMPARE(faultOf(json, "\"version\":1", "\"version\":1.5"), u"version"_s);
    QCOMPARE(faultOf(json, ",\"version\":1", ""), u"version"_s);
    QCOMPARE(faultOf(json, "\"state\":\"draft\"", "\"state\":\"lost\""), u"state"_s);
    QCOMPARE(faultOf(json, "\"worth\":\"0.6\"", "\"worth\":\"0,6\""),
             u"sections[0].questions[0].choices[1].worth"_s);
    QCOMPARE(faultOf(json, "\"lower\":\"60\"", "\"lower\":\"1/0\""), u"grades[1].lower"_s);
    QCOMPARE(faultOf(json, "{", "["), u"json"_s);
    QCOMPARE(faultOf({}, "x", "y"), u"json"_s);
}

QTEST_GUILESS_MAIN(TestQualityJson)
#include "tst_qualityjson.moc"
