// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scorescene.h"
#include "ui/quality/effectline.h"
#include "ui/quality/scoresheet.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::quality;
using fw::tests::ScoreScene;

namespace {

/// Each point of the team's mean is worth a tenth of a point and a hundred yuan.
class FakeEffects final : public ScoreEffectSource
{
public:
    [[nodiscard]] SettlementEffect worthOf(const Evaluation & /*evaluation*/,
                                           const MonthEffect &team) const override
    {
        SettlementEffect effect;
        effect.unknown = unknown;
        if (unknown == UnknownWorth::Nothing && team.change()) {
            effect.points = *team.change() / Exact(10);
            effect.yuan = *team.change() * Exact(100);
        }
        return effect;
    }

    UnknownWorth unknown = UnknownWorth::Nothing;
};

} // namespace

/// What a score does to its month, beside the sheet.
class TestEffectLine final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theMonthBeforeAndAfter();
    void whatItIsWorthWhereSomebodyKnows();
    void nothingOfAScoreThatIsNone();
    void besideTheSheet();

private:
    /// Two released ones of the same agent: the first without a fault, the second fatal.
    void keepTwo();

    [[nodiscard]] QString shown() const { return m_line->findChild<QLabel *>()->text(); }

    std::unique_ptr<ScoreScene> m_scene;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::EffectLine> m_line;
    FakeEffects m_effects;
    EvaluationId m_good = 0;
    EvaluationId m_fatal = 0;
};

void TestEffectLine::init()
{
    m_scene = std::make_unique<ScoreScene>();
    m_theme = std::make_unique<ui::Theme>(ui::ThemeKind::Light);
    m_line = std::make_unique<ui::EffectLine>(*m_scene->desk, *m_theme);
    m_effects.unknown = UnknownWorth::Nothing;
    keepTwo();
}

void TestEffectLine::cleanup()
{
    m_line.reset();
    m_theme.reset();
    m_scene.reset();
}

void TestEffectLine::keepTwo()
{
    m_good = m_scene->submitted(false);
    QVERIFY(m_scene->desk->release(m_good));
    m_fatal = m_scene->submitted(true);
}

void TestEffectLine::theMonthBeforeAndAfter()
{
    const Evaluation fatal = m_scene->evaluation(m_fatal);
    m_line->showEvaluation(&fatal);
    QVERIFY(!m_line->isHidden());
    const std::optional<ScoreEffect> effect = m_scene->desk->effectOf(fatal);
    QVERIFY(effect && effect->team);
    QCOMPARE(effect->agent.before.count, 1);
    QCOMPARE(*effect->agent.after.mean, *effect->agent.before.mean / Exact(2)); // a fatal one is 0
    const QString before = effect->agent.before.mean->text(2, Rounding::HalfUp);
    const QString after = effect->agent.after.mean->text(2, Rounding::HalfUp);
    const QString means = u"%1 → %2 (n 2)"_s.arg(before, after);
    QCOMPARE(shown().count(means), 2); // the agent's and the team's
    m_line->showEvaluation(nullptr);
    QVERIFY(m_line->isHidden());
}

void TestEffectLine::whatItIsWorthWhereSomebodyKnows()
{
    const Evaluation fatal = m_scene->evaluation(m_fatal);
    m_line->showEvaluation(&fatal);
    const QString without = shown();
    m_scene->desk->setEffects(&m_effects);
    m_line->showEvaluation(&fatal);
    const Exact change = *m_scene->desk->effectOf(fatal)->team->change();
    QVERIFY(shown().startsWith(without));
    QVERIFY(shown().contains((change * Exact(100)).text(2, Rounding::HalfUp)));
    m_effects.unknown = UnknownWorth::NoContract;
    m_line->showEvaluation(&fatal);
    QVERIFY(shown().size() > without.size()); // says why it isn't known
    m_effects.unknown = UnknownWorth::NotPermitted;
    m_line->showEvaluation(&fatal);
    QCOMPARE(shown(), without);
    m_scene->desk->setEffects(nullptr);
}

void TestEffectLine::nothingOfAScoreThatIsNone()
{
    const Evaluation open = m_scene->evaluation(m_scene->assign());
    m_line->showEvaluation(&open);
    QVERIFY(m_line->isHidden());
}

void TestEffectLine::besideTheSheet()
{
    ui::ScoreSheet sheet(*m_scene->desk, *m_theme);
    sheet.resize(420, 700);
    sheet.setVisible(true);
    sheet.show(m_scene->evaluation(m_fatal), ScoreScene::card());
    auto *line = sheet.findChild<ui::EffectLine *>();
    QVERIFY(line != nullptr && line->isVisible());
    sheet.setBlind(true);
    QVERIFY(!line->isVisible()); // it would tell the score
}

QTEST_MAIN(TestEffectLine)
#include "tst_effectline.moc"
