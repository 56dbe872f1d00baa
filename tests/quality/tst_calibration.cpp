// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/calibration.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::quality;

namespace {

constexpr TimePoint kNow{std::chrono::hours(500'000)};

Scorecard card()
{
    Question polite;
    polite.id = u"polite"_s;
    Question right;
    right.id = u"right"_s;
    right.weight = Exact(3);
    Question leak;
    leak.id = u"leak"_s;
    leak.isFatal = true;
    Question words;
    words.id = u"words"_s;
    words.type = QuestionType::Text;
    Section section;
    section.name = u"all"_s;
    section.questions = {polite, right, leak, words};
    Scorecard card;
    card.sections = {section};
    return card;
}

Calibration session(const QStringList &people)
{
    Calibration calibration;
    calibration.title = {u"November"_s, {}};
    calibration.form = u"form/1"_s;
    calibration.participants = people;
    calibration.expert = people.constFirst();
    calibration.facilitator = u"lead"_s;
    for (int number = 0; number < 3; ++number) {
        JudgedCall call;
        call.id = u"c%1"_s.arg(number);
        calibration.calls.push_back(call);
    }
    return calibration;
}

Answers answers(bool isPolite, bool isRight, bool isKept = true)
{
    const auto yes = [](bool is) { return is ? Answer::yes() : Answer::no(); };
    return {{u"polite"_s, yes(isPolite)}, {u"right"_s, yes(isRight)}, {u"leak"_s, yes(isKept)}};
}

/// As if it had been filled in and sent.
void submit(Calibration &calibration, const QString &by, int call, const Answers &given)
{
    const QString id = u"c%1"_s.arg(call);
    Result<Calibration> next = filledIn(calibration, by, id, given, {});
    QVERIFY2(next, next ? "" : qPrintable(next.error().detail));
    next = submitted(*next, card(), by, id, kNow);
    QVERIFY2(next, next ? "" : qPrintable(next.error().detail));
    calibration = *next;
}

QString faultOf(const Result<Calibration> &result)
{
    return result ? QString() : result.error().detail;
}

} // namespace

class TestCalibration final : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatMakesNoSense();
    void blindUntilAllHaveSubmitted();
    void facilitatorOpensEarly();
    void refusesWhatIsOutOfTurn();
    void measuresOfTwo();
    void measuresOfThree();
    void nothingVariesIsNotAgreement();
    void fatalQuestionsMustAgree();
    void outsideTwiceRunning();
};

void TestCalibration::namesWhatMakesNoSense()
{
    const Calibration sound = session({u"ann"_s, u"ben"_s});
    QVERIFY(check(sound));
    const auto faultWith = [&sound](const std::function<void(Calibration &)> &spoil) {
        Calibration spoilt = sound;
        spoil(spoilt);
        const Outcome checked = check(spoilt);
        return checked ? QString() : checked.error().detail;
    };
    QCOMPARE(faultWith([](Calibration &it) { it.title = {}; }), u"title"_s);
    QCOMPARE(faultWith([](Calibration &it) { it.form.clear(); }), u"form"_s);
    QCOMPARE(faultWith([](Calibration &it) { it.calls.pop_back(); }), u"calls"_s);
    QCOMPARE(faultWith([](Calibration &it) { it.calls[0].id = it.calls[1].id; }), u"calls"_s);
    QCOMPARE(faultWith([](Calibration &it) { it.participants = {u"ann"_s}; }), u"participants"_s);
    QCOMPARE(faultWith([](Calibration &it) { it.expert = u"zoe"_s; }), u"expert"_s);
    QCOMPARE(faultWith([](Calibration &it) { it.facilitator.clear(); }), u"facilitator"_s);
}

void TestCalibration::blindUntilAllHaveSubmitted()
{
    Calibration calibration = session({u"ann"_s, u"ben"_s});
    for (int call = 0; call < 3; ++call) {
        submit(calibration, u"ann"_s, call, answers(true, call > 0));
    }
    submit(calibration, u"ben"_s, 0, answers(true, true));
    QVERIFY(!calibration.isRevealed());
    QCOMPARE(calibration.submittedBy(u"ann"_s), 3);
    QCOMPARE(calibration.seenBy(u"ben"_s).sheets.size(), std::size_t(1));
    QCOMPARE(calibration.seenBy(u"ann"_s).sheets.size(), std::size_t(3));
    QVERIFY(calibration.seenBy(u"lead"_s).sheets.empty());
    submit(calibration, u"ben"_s, 1, answers(true, true));
    submit(calibration, u"ben"_s, 2, answers(true, true));
    QVERIFY(calibration.isRevealed());
    QCOMPARE(calibration.seenBy(u"ben"_s).sheets.size(), std::size_t(6));
}

void TestCalibration::facilitatorOpensEarly()
{
    const Calibration calibration = session({u"ann"_s, u"ben"_s});
    QCOMPARE(faultOf(opened(calibration, u"ann"_s)), u"facilitator"_s);
    const Result<Calibration> open = opened(calibration, u"lead"_s);
    QVERIFY(open && open->isRevealed());
    QCOMPARE(faultOf(opened(*open, u"lead"_s)), u"state"_s);
}

void TestCalibration::refusesWhatIsOutOfTurn()
{
    Calibration calibration = session({u"ann"_s, u"ben"_s});
    QCOMPARE(faultOf(filledIn(calibration, u"zoe"_s, u"c0"_s, {}, {})), u"participant"_s);
    QCOMPARE(faultOf(filledIn(calibration, u"ann"_s, u"c9"_s, {}, {})), u"call"_s);
    QCOMPARE(faultOf(submitted(calibration, card(), u"ann"_s, u"c0"_s, kNow)), u"answers"_s);
    const Result<Calibration> odd =
        filledIn(calibration, u"ann"_s, u"c0"_s, {{u"polite"_s, Answer::of(Exact(7))}}, {});
    QCOMPARE(faultOf(submitted(*odd, card(), u"ann"_s, u"c0"_s, kNow)), u"answers"_s);
    submit(calibration, u"ann"_s, 0, answers(true, true));
    QCOMPARE(faultOf(filledIn(calibration, u"ann"_s, u"c0"_s, {}, {})), u"state"_s);
}

void TestCalibration::measuresOfTwo()
{
    Calibration calibration = session({u"ann"_s, u"ben"_s});
    submit(calibration, u"ann"_s, 0, answers(true, true));
    submit(calibration, u"ann"_s, 1, answers(false, true));
    submit(calibration, u"ann"_s, 2, answers(false, false));
    submit(calibration, u"ben"_s, 0, answers(true, true));
    submit(calibration, u"ben"_s, 1, answers(true, true));
    submit(calibration, u"ben"_s, 2, answers(false, false));
    const CalibrationMeasures measures = measuresOf(calibration, card());
    QCOMPARE(measures.questions.size(), std::size_t(3)); // texts have no agreement
    const QuestionAgreement &polite = measures.questions[0];
    QCOMPARE(polite.units, 3);
    QCOMPARE(polite.agreement->text(4, Rounding::HalfUp), u"0.6667"_s);
    QCOMPARE(polite.kappa->text(4, Rounding::HalfUp), u"0.4000"_s); // (2/3 - 4/9) / (5/9)
    QVERIFY(!polite.alpha);
    QVERIFY(polite.verdict() == Reliability::Unusable);
    QCOMPARE(*measures.questions[1].kappa, Exact(1));
    QVERIFY(measures.questions[1].verdict() == Reliability::Reliable);
    // Weights 1, 3 and 1: ann 100, 80 and 20, ben 100, 100 and 20.
    QCOMPARE(measures.participants.size(), std::size_t(1));
    QCOMPARE(measures.participants[0].participant, u"ben"_s);
    QCOMPARE(measures.participants[0].calls, 3);
    QCOMPARE(*measures.participants[0].deviation.bias, Exact::ratio(20, 3));
    QCOMPARE(*measures.participants[0].isWithin(), false);
    QVERIFY(measures.totalAlpha && measures.verdict == Reliability::Reliable);
    QVERIFY(measures.areFatalsAgreed);
}

void TestCalibration::measuresOfThree()
{
    Calibration calibration = session({u"ann"_s, u"ben"_s, u"cid"_s});
    for (const QString &name : {u"ann"_s, u"ben"_s, u"cid"_s}) {
        submit(calibration, name, 0, answers(true, true));
        submit(calibration, name, 1, answers(name != u"cid"_s, false));
        Answers last = answers(false, true);
        last[u"right"_s] = Answer();
        submit(calibration, name, 2, last);
    }
    const CalibrationMeasures measures = measuresOf(calibration, card());
    QVERIFY(!measures.questions[0].kappa);
    QVERIFY(measures.questions[0].alpha);
    QCOMPARE(*measures.questions[0].agreement, Exact::ratio(7, 9)); // 3 + 1 + 3 of 9 pairs
    QCOMPARE(*measures.questions[1].alpha, Exact(1));               // not applicable is an answer
    QCOMPARE(measures.questions[1].units, 3);
}

void TestCalibration::nothingVariesIsNotAgreement()
{
    Calibration calibration = session({u"ann"_s, u"ben"_s});
    for (int call = 0; call < 3; ++call) {
        submit(calibration, u"ann"_s, call, answers(true, true));
        submit(calibration, u"ben"_s, call, answers(true, true));
    }
    const CalibrationMeasures measures = measuresOf(calibration, card());
    QCOMPARE(*measures.questions[0].agreement, Exact(1));
    QVERIFY(!measures.questions[0].measure());
    QVERIFY(measures.questions[0].verdict() == Reliability::Unknown);
    QVERIFY(!measures.totalAlpha && measures.verdict == Reliability::Unknown);
    QCOMPARE(*measures.participants[0].isWithin(), true);
}

void TestCalibration::fatalQuestionsMustAgree()
{
    Calibration calibration = session({u"ann"_s, u"ben"_s});
    for (int call = 0; call < 3; ++call) {
        submit(calibration, u"ann"_s, call, answers(true, true, call > 0));
        submit(calibration, u"ben"_s, call, answers(true, true, call > 1));
    }
    const CalibrationMeasures measures = measuresOf(calibration, card());
    QVERIFY(measures.questions[2].isDisputedFatal);
    QVERIFY(measures.questions[2].verdict() == Reliability::Unusable);
    QVERIFY(!measures.areFatalsAgreed);
}

void TestCalibration::outsideTwiceRunning()
{
    const auto made = [](bool isBenStrict, bool isCidStrict) {
        Calibration calibration = session({u"ann"_s, u"ben"_s, u"cid"_s});
        for (int call = 0; call < 3; ++call) {
            submit(calibration, u"ann"_s, call, answers(true, true));
            submit(calibration, u"ben"_s, call, answers(!isBenStrict, true));
            submit(calibration, u"cid"_s, call, answers(!isCidStrict, true));
        }
        return calibration;
    };
    QCOMPARE(outsideTwice({made(true, true), made(true, false), made(false, true)}),
             QStringList{u"ben"_s});
    QCOMPARE(outsideTwice({made(true, true)}), QStringList());
}

QTEST_GUILESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
