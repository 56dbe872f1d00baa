// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/defaultscorecard.h"
#include "tests/ui/scorescene.h"
#include "ui/floor/linemodel.h"
#include "ui/quality/cardfaults.h"
#include "ui/quality/cardtreemodel.h"
#include "ui/quality/scorecardeditor.h"
#include "ui/quality/scorecardstab.h"
#include "ui/quality/scoresheet.h"
#include "ui/settings/fieldmessage.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::quality;
using fw::tests::ScoreScene;
using ui::CardDraft;
using ui::CardField;
using ui::CardPlace;

using Spoil = std::function<void(ScorecardVersion &)>; ///< makes a sound card a faulty one

Q_DECLARE_METATYPE(Spoil)

/// Writing scorecards: the steps, the faults, and the page.
class TestScorecardEditor final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void partsComeGoAndMove();
    void eachStepGoesBack();
    void typingIsOneStep();
    void conditionsFollowAnId();
    void faults_data();
    void faults();
    void soundCardsHaveNoFault();
    void whatCheckRefusesIsAFault();
    void publishedOnesAreFrozen();
    void aNewVersionIsEditedAndPublished();
    void faultsStandAtTheirFields();
    void unsavedDraftsStay();
    void thePreviewTriesOut();
    void aNewScorecardIsAskedFor();
    void whoUsesItIsTold();
    void treeKeys();
    void fitsASmallScreen();

private:
    [[nodiscard]] ScorecardVersion draft() const;
    [[nodiscard]] Result<ScorecardVersion> kept(const QString &key) const;
    void makeVersion();
    void press(const QString &name);
    [[nodiscard]] QDialog *dialog(const QString &name) const;

    template<typename Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        return m_tab->findChild<Widget *>(name);
    }

    std::unique_ptr<ScoreScene> m_scene;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::ScorecardsTab> m_tab;
};

void TestScorecardEditor::init()
{
    m_scene = std::make_unique<ScoreScene>();
    m_theme = std::make_unique<ui::Theme>(ui::ThemeKind::Light);
    m_tab = std::make_unique<ui::ScorecardsTab>(*m_scene->desk, *m_theme);
    m_tab->resize(1290, 700);
    m_tab->show();
    QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
}

void TestScorecardEditor::cleanup()
{
    m_tab.reset();
    m_theme.reset();
    m_scene.reset();
}

ScorecardVersion TestScorecardEditor::draft() const
{
    ScorecardVersion version = ScoreScene::card();
    version.version = 2;
    return version;
}

Result<ScorecardVersion> TestScorecardEditor::kept(const QString &key) const
{
    return m_scene->desk->scorecard(key);
}

void TestScorecardEditor::makeVersion()
{
    press(u"newVersion"_s);
    QVERIFY(kept(u"10086-inbound/2"_s));
}

void TestScorecardEditor::press(const QString &name)
{
    auto *button = child<QAbstractButton>(name);
    QVERIFY2(button != nullptr && button->isEnabled(), qPrintable(name));
    button->click();
}

QDialog *TestScorecardEditor::dialog(const QString &name) const
{
    return m_tab->findChild<QDialog *>(name);
}

void TestScorecardEditor::partsComeGoAndMove()
{
    CardDraft card;
    ui::CardTreeModel model(card);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(&card, &CardDraft::shapeChanged, &model, &ui::CardTreeModel::rebuild);
    connect(&card, &CardDraft::contentChanged, &model, &ui::CardTreeModel::refresh);
    card.open(draft());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(1, 0)), 6);
    QCOMPARE(card.addQuestion({0, 0}, {}), (CardPlace{0, 1}));
    QCOMPARE(card.question({0, 1})->id, u"q1"_s);
    QCOMPARE(card.duplicate({1, 0}), (CardPlace{1, 1}));
    QCOMPARE(card.question({1, 1})->id, u"P1-2"_s);
    QVERIFY(card.question({1, 1})->isFatal);
    QCOMPARE(card.move({0, 2}, 1), (CardPlace{1, 0})); // over into the next section
    QCOMPARE(card.question({1, 0})->id, u"V1"_s);
    QCOMPARE(card.move({1, 0}, -1), (CardPlace{0, 2}));
    QCOMPARE(card.move({0, -1}, 1), (CardPlace{1, -1}));
    QCOMPARE(card.section({0, -1})->name, u"Business"_s);
    QCOMPARE(card.move({0, -1}, -1), (CardPlace{0, -1})); // is the first
    QCOMPARE(card.duplicate({1, -1}), (CardPlace{2, -1}));
    QCOMPARE(card.section({2, -1})->name, u"Opening 2"_s);
    QCOMPARE(card.question({2, 0})->id, u"G1-2"_s);
    QCOMPARE(card.remove({2, -1}), (CardPlace{1, -1}));
    QCOMPARE(card.remove({1, 2}), (CardPlace{1, 1}));
    QCOMPARE(card.addSection({0, 3}, u"Closing"_s), (CardPlace{1, -1}));
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(card.isModified());
}

void TestScorecardEditor::eachStepGoesBack()
{
    CardDraft card;
    card.open(draft());
    const ScorecardVersion begin = card.version();
    card.addQuestion({0, 0}, {});
    card.remove({1, 0});
    card.move({0, -1}, 1);
    const ScorecardVersion end = card.version();
    for (int step = 0; step < 3; ++step) {
        card.undo();
    }
    QCOMPARE(card.version(), begin);
    QVERIFY(!card.canUndo() && !card.isModified());
    for (int step = 0; step < 3; ++step) {
        card.redo();
    }
    QCOMPARE(card.version(), end);
    QVERIFY(!card.canRedo());
}

void TestScorecardEditor::typingIsOneStep()
{
    CardDraft card;
    card.open(draft());
    Question question = *card.question({0, 0});
    for (const auto *text : {u"H", u"He", u"Hel"}) {
        question.text.en = QString::fromUtf16(text);
        card.setQuestion({0, 0}, question, u"en"_s);
    }
    question.help.en = u"Smile"_s;
    card.setQuestion({0, 0}, question, u"help"_s);
    card.undo();
    QCOMPARE(card.question({0, 0})->text.en, u"Hel"_s);
    card.undo();
    QCOMPARE(card.question({0, 0})->text.en, u"Greeting"_s);
    QVERIFY(!card.canUndo());
}

void TestScorecardEditor::conditionsFollowAnId()
{
    CardDraft card;
    card.open(draft());
    Question question = *card.question({0, 1});
    question.id = u"ID"_s;
    card.setQuestion({0, 1}, question, u"id"_s);
    QCOMPARE(card.version().card.find(u"D1"_s)->onlyIf, u"ID"_s);
    QVERIFY(ui::faultsOf(card.version()).empty());
    card.remove({0, 1});
    const auto faults = ui::faultsOf(card.version());
    QCOMPARE(faults.size(), std::size_t(1));
    QCOMPARE(int(faults.front().field), int(CardField::Condition));
}

void TestScorecardEditor::faults_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<CardPlace>("place");
    QTest::addColumn<int>("field");
    const auto row = [](const char *name, CardPlace place, CardField field, const Spoil &spoil) {
        QTest::newRow(name) << spoil << place << int(field);
    };
    const auto question = [](ScorecardVersion &version, int number) -> Question & {
        return version.card.sections[1].questions[std::size_t(number)];
    };
    row("title", {}, CardField::Title, [](auto &v) { v.title = {}; });
    row("grades from 0", {}, CardField::Grades, [](auto &v) { v.grades[0].lower = Exact(1); });
    row("grades ascend", {}, CardField::Grades, [](auto &v) { v.grades[2].lower = Exact(60); });
    row("grade without a name", {}, CardField::Grades, [](auto &v) { v.grades[1].name = {}; });
    row("nothing counts", {}, CardField::SectionName, [](auto &v) {
        v.card.sections[0].weight = Exact(0);
        v.card.sections[1].weight = Exact(0);
    });
    row("no name", {0, -1}, CardField::SectionName,
        [](auto &v) { v.card.sections[0].name.clear(); });
    row("same names", {0, -1}, CardField::SectionName,
        [](auto &v) { v.card.sections[0].name = u"Business"_s; });
    row("empty section", {0, -1}, CardField::SectionName, [](auto &v) {
        v.card.sections[0].questions.clear();
        v.card.sections[1].questions[3].onlyIf.clear();
    });
    row("section's weight", {1, -1}, CardField::SectionWeight,
        [](auto &v) { v.card.sections[1].weight = Exact(-1); });
    row("no id", {1, 1}, CardField::Id, [=](auto &v) { question(v, 1).id.clear(); });
    row("same ids", {1, 1}, CardField::Id, [=](auto &v) { question(v, 1).id = u"G1"_s; });
    row("no words", {1, 1}, CardField::Words, [=](auto &v) { question(v, 1).text = {}; });
    row("weight", {1, 1}, CardField::Weight, [=](auto &v) { question(v, 1).weight = Exact(-2); });
    row("bonus", {1, 4}, CardField::Bonus, [=](auto &v) { question(v, 4).bonus = Exact(-2); });
    row("scale", {1, 1}, CardField::Scale, [=](auto &v) { question(v, 1).least = Exact(20); });
    row("one choice", {1, 2}, CardField::Choices,
        [=](auto &v) { question(v, 2).choices.resize(1); });
    row("worth too much", {1, 2}, CardField::Choices,
        [=](auto &v) { question(v, 2).choices[0].worth = Exact(2); });
    row("worth the same", {1, 2}, CardField::Choices,
        [=](auto &v) { question(v, 2).choices[1].worth = Exact(1); });
    row("no label", {1, 2}, CardField::Choices,
        [=](auto &v) { question(v, 2).choices[0].label = {}; });
    row("condition gone", {1, 3}, CardField::Condition,
        [=](auto &v) { question(v, 3).onlyIf = u"Z9"_s; });
    row("condition behind", {1, 3}, CardField::Condition,
        [=](auto &v) { question(v, 3).onlyIf = u"B1"_s; });
    row("condition on a scale", {1, 3}, CardField::Condition,
        [=](auto &v) { question(v, 3).onlyIf = u"A1"_s; });
}

void TestScorecardEditor::faults()
{
    QFETCH(Spoil, spoil);
    QFETCH(CardPlace, place);
    QFETCH(int, field);
    ScorecardVersion version = draft();
    spoil(version);
    const auto faults = ui::faultsOf(version);
    const bool isFound = std::ranges::any_of(faults, [&](ui::CardFault fault) {
        return fault.place == place && int(fault.field) == field;
    });
    QVERIFY(isFound);
    for (const ui::CardFault &fault : faults) {
        QVERIFY(!ui::CardFaultText::of(fault).isEmpty());
    }
}

void TestScorecardEditor::soundCardsHaveNoFault()
{
    QVERIFY(ui::faultsOf(draft()).empty());
    QVERIFY(ui::faultsOf(defaultScorecard()).empty());
}

void TestScorecardEditor::whatCheckRefusesIsAFault()
{
    const std::vector<Spoil> changes{
        [](auto &v) { v.card.sections[0].weight = Exact(-1); },
        [](auto &v) { v.card.sections[0].questions[0].weight = Exact(-1); },
        [](auto &v) { v.card.sections[0].questions[0].bonus = Exact(-1); },
        [](auto &v) { v.card.sections[1].questions[1].most = Exact(0); },
        [](auto &v) { v.card.sections[0].questions[0].id.clear(); },
        [](auto &v) { v.card.sections[0].questions[0].id = u"P1"_s; },
        [](auto &v) { v.card.sections[0].name.clear(); },
        [](auto &v) { v.card.sections[0].name = u"Business"_s; },
        [](auto &v) { v.title = {}; },
        [](auto &v) { std::swap(v.grades[0], v.grades[1]); }};
    for (const Spoil &change : changes) {
        ScorecardVersion version = draft();
        change(version);
        QVERIFY(!check(version));
        QVERIFY(!ui::faultsOf(version).empty());
    }
}

void TestScorecardEditor::publishedOnesAreFrozen()
{
    QVERIFY(!child<QToolButton>(u"addSection"_s)->isEnabled());
    QVERIFY(!child<QPushButton>(u"publishScorecard"_s)->isVisible());
    QVERIFY(child<QPushButton>(u"retireScorecard"_s)->isEnabled());
    auto *editor = child<ui::ScorecardEditor>(u"scorecardEditor"_s);
    editor->setCurrent({1, 0});
    QVERIFY(child<QLineEdit>(u"questionId"_s)->isVisible());
    QVERIFY(child<QLineEdit>(u"questionId"_s)->isReadOnly());
    QVERIFY(!child<QCheckBox>(u"questionFatal"_s)->isEnabled());
    QVERIFY(child<QLabel>(u"cardFaults"_s)->text().contains(u"frozen"_s));
    press(u"retireScorecard"_s);
    QVERIFY(dialog(u"retireDialog"_s) != nullptr);
    dialog(u"retireDialog"_s)->findChild<QPushButton *>(u"acceptStep"_s)->click();
    QCOMPARE(kept(u"10086-inbound/1"_s)->state, ScorecardState::Retired);
    QVERIFY(!child<QPushButton>(u"retireScorecard"_s)->isEnabled());
}

void TestScorecardEditor::aNewVersionIsEditedAndPublished()
{
    makeVersion();
    auto *table = child<QTableView>(u"scorecardTable"_s);
    QAbstractItemModelTester tester(table->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 2);
    auto *editor = child<ui::ScorecardEditor>(u"scorecardEditor"_s);
    editor->setCurrent({0, 0});
    auto *weight = child<QLineEdit>(u"questionWeight"_s);
    weight->selectAll();
    QTest::keyClicks(weight, u"2.5"_s);
    QTest::keyClicks(weight, u"x"_s); // no number: the last one stays
    QVERIFY(child<QLabel>(u"questionWeightMessage"_s)->isVisible());
    press(u"saveScorecard"_s);
    QCOMPARE(kept(u"10086-inbound/2"_s)->card.sections[0].questions[0].weight, Exact::ratio(5, 2));
    QVERIFY(!m_tab->isModified());
    press(u"undoCard"_s); // steps back stay after saving
    QVERIFY(m_tab->isModified());
    press(u"saveScorecard"_s);
    QCOMPARE(kept(u"10086-inbound/2"_s)->card.sections[0].questions[0].weight, Exact(1));
    press(u"publishScorecard"_s);
    QVERIFY(dialog(u"publishDialog"_s) != nullptr); // asks
    QCOMPARE(kept(u"10086-inbound/2"_s)->state, ScorecardState::Draft);
    dialog(u"publishDialog"_s)->findChild<QPushButton *>(u"acceptStep"_s)->click();
    QCOMPARE(kept(u"10086-inbound/2"_s)->state, ScorecardState::Published);
    QVERIFY(!child<QToolButton>(u"addSection"_s)->isEnabled());
}

void TestScorecardEditor::faultsStandAtTheirFields()
{
    makeVersion();
    auto *editor = child<ui::ScorecardEditor>(u"scorecardEditor"_s);
    editor->setCurrent({0, 0});
    auto *id = child<QLineEdit>(u"questionId"_s);
    id->selectAll();
    QTest::keyClicks(id, u"V1"_s);
    QVERIFY(child<QLabel>(u"questionIdMessage"_s)->isVisible());
    QVERIFY(!child<QPushButton>(u"publishScorecard"_s)->isEnabled());
    auto *tree = child<QTreeView>(u"cardTree"_s);
    QVERIFY(tree->currentIndex().data().toString().startsWith(u"▲"_s));
    editor->setCurrent({1, 1});
    press(u"nextFault"_s);
    QCOMPARE(editor->current(), (CardPlace{0, 0}));
    press(u"undoCard"_s);
    QVERIFY(!child<QLabel>(u"questionIdMessage"_s)->isVisible());
    QVERIFY(child<QPushButton>(u"publishScorecard"_s)->isEnabled());
    editor->setCurrent({1, 2});
    QVERIFY(child<QWidget>(u"questionChoices"_s)->isVisible());
    QVERIFY(!child<QLineEdit>(u"questionLeast"_s)->isVisible());
    child<QComboBox>(u"questionType"_s)->setCurrentIndex(1);
    QVERIFY(!child<QWidget>(u"questionChoices"_s)->isVisible());
    QVERIFY(child<QLineEdit>(u"questionLeast"_s)->isVisible());
}

void TestScorecardEditor::unsavedDraftsStay()
{
    makeVersion();
    press(u"addSection"_s);
    QVERIFY(m_tab->isModified());
    m_tab->showScorecard(u"10086-inbound/1"_s);
    auto *tree = child<QTreeView>(u"cardTree"_s);
    QCOMPARE(tree->model()->rowCount(), 2);
    QVERIFY(m_tab->isModified());
    m_scene->assign(); // the desk says that something changed
    m_tab->showScorecard(u"10086-inbound/2"_s);
    QCOMPARE(tree->model()->rowCount(), 3);
    QVERIFY(child<QPushButton>(u"saveScorecard"_s)->isEnabled());
    press(u"undoCard"_s); // back to what is kept
    QVERIFY(!m_tab->isModified());
}

void TestScorecardEditor::thePreviewTriesOut()
{
    press(u"previewCard"_s);
    auto *sheet = child<ui::ScoreSheet>(u"scoreSheet"_s);
    QVERIFY(sheet->isVisible());
    QVERIFY(sheet->isFillingIn());
    QCOMPARE(sheet->current(), u"G1"_s);
    press(u"previewCard"_s);
    QVERIFY(!sheet->isVisible());
}

void TestScorecardEditor::aNewScorecardIsAskedFor()
{
    press(u"newScorecard"_s);
    auto *asked = dialog(u"newScorecardDialog"_s);
    QVERIFY(asked != nullptr);
    auto *accept = asked->findChild<QPushButton *>(u"acceptStep"_s);
    auto *form = asked->findChild<QLineEdit *>(u"newForm"_s);
    QTest::keyClicks(form, u"10086-inbound"_s);
    QTest::keyClicks(asked->findChild<QLineEdit *>(u"newTitleEn"_s), u"Outbound"_s);
    accept->click();
    QVERIFY(!asked->findChild<QLabel *>(u"stepRefusal"_s)->text().isEmpty()); // is taken
    form->clear();
    QTest::keyClicks(form, u"10086-outbound"_s);
    accept->click();
    const auto made = kept(u"10086-outbound/1"_s);
    QVERIFY(made);
    QCOMPARE(made->state, ScorecardState::Draft);
    QCOMPARE(made->card, defaultScorecard().card);
    QCOMPARE(child<QTreeView>(u"cardTree"_s)->model()->rowCount(),
             int(defaultScorecard().card.sections.size()));
}

void TestScorecardEditor::whoUsesItIsTold()
{
    QCOMPARE(child<QLabel>(u"scorecardUsed"_s)->text(), u"No evaluation uses it yet."_s);
    m_scene->assign();
    m_scene->assign(u"zhao"_s);
    QVERIFY(child<QLabel>(u"scorecardUsed"_s)->text().contains(u"li, zhao"_s));
}

void TestScorecardEditor::treeKeys()
{
    makeVersion();
    auto *editor = child<ui::ScorecardEditor>(u"scorecardEditor"_s);
    auto *tree = child<QTreeView>(u"cardTree"_s);
    editor->setCurrent({0, 0});
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(editor->current(), (CardPlace{0, 1}));
    QTest::keyClick(tree, Qt::Key_Delete);
    QCOMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 1);
    QTest::keyClick(tree, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 2);
}

void TestScorecardEditor::fitsASmallScreen()
{
    const fw::tests::Shots shots;
    m_tab.reset();
    m_scene->assign();
    for (const ui::ThemeKind kind : {ui::ThemeKind::Light, ui::ThemeKind::Dark}) {
        const QString look = kind == ui::ThemeKind::Light ? u"-light"_s : u"-dark"_s;
        m_theme->setKind(kind);
        m_tab = std::make_unique<ui::ScorecardsTab>(*m_scene->desk, *m_theme);
        m_tab->resize(1290, 700);
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
        m_tab->showScorecard(u"10086-inbound/1"_s);
        shots.take(*m_tab, u"cards-frozen"_s + look);
        press(u"newVersion"_s);
        auto *editor = child<ui::ScorecardEditor>(u"scorecardEditor"_s);
        editor->setCurrent({1, 2});
        shots.take(*m_tab, u"cards-choice"_s + look);
        editor->setCurrent({1, 1});
        auto *id = child<QLineEdit>(u"questionId"_s);
        id->selectAll();
        QTest::keyClicks(id, u"G1"_s);
        shots.take(*m_tab, u"cards-fault"_s + look);
        press(u"previewCard"_s);
        shots.take(*m_tab, u"cards-preview"_s + look);
        QCOMPARE(m_tab->size(), QSize(1290, 700));
    }
}

QTEST_MAIN(TestScorecardEditor)
#include "tst_scorecardeditor.moc"
