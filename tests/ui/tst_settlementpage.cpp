// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settlementscene.h"
#include "tests/ui/toldgate.h"
#include "ui/settlement/closetab.h"
#include "ui/settlement/dimensionspanel.h"
#include "ui/settlement/monthchip.h"
#include "ui/settlement/settlementpage.h"
#include "ui/settlement/settlementtext.h"
#include "ui/settlement/sheetmodel.h"
#include "ui/settlement/trialslider.h"
#include "ui/settlement/waterfallchart.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace fw;
using settlement::CaseStep;
using ui::SettlementPage;

/// The page of settlements over the demo's contracts: three months, the last one waits for the
/// partner.
class TestSettlementPage final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsTheMonth();
    void missingFiguresAreNoZero();
    void drillsDownToPeopleAndSegments();
    void saysHowFarTheBandsAre();
    void whatIsTriedIsNotKept();
    void comparesWithMonthBudgetAndReference();
    void thePartnerConfirmsWhatTheyRead();
    void whoCalculatedIsRefusedWithWords();
    void sendsBackWithAReason();
    void adjustsAnEarlierMonth();
    void bothSidesComment();
    void termsNeedASecondPerson();
    void wrongTermsNameTheField();
    void figuresComeAllOrNothing();
    void leavesThroughTheGate();
    void writesNumbersAsTheLanguageDoes();
    void whoSeesNothingIsTold();

private:
    template<typename Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }

    [[nodiscard]] ui::SheetModel *model(const QString &table) const
    {
        return qobject_cast<ui::SheetModel *>(child<QTableView>(table)->model());
    }

    [[nodiscard]] QString cell(const QString &table, int row, int column) const
    {
        return model(table)->index(row, column).data().toString();
    }

    [[nodiscard]] QString message() const { return child<QLabel>(u"settlementMessage"_s)->text(); }

    [[nodiscard]] monthclose::MonthFile kept() const
    {
        return *m_scene->store.month(tests::SettlementScene::contract(), m_scene->lastMonth());
    }

    void accept(QWidget *dialog) const
    {
        QVERIFY(dialog != nullptr);
        dialog->findChild<QPushButton *>(u"acceptStep"_s)->click();
    }

    std::unique_ptr<tests::SettlementScene> m_scene;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<SettlementPage> m_page;
};

void TestSettlementPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_scene = std::make_unique<tests::SettlementScene>();
    m_scene->as(access::Role::CarrierProjectManager, u"cpm"_s);
    m_theme = std::make_unique<ui::Theme>(ui::ThemeKind::Light);
    m_page = std::make_unique<SettlementPage>(*m_scene->desk, m_scene->floor, *m_theme);
    m_page->resize(1300, 680);
    m_page->show();
    m_page->showMonth(tests::SettlementScene::contract(), m_scene->lastMonth());
}

void TestSettlementPage::cleanup()
{
    m_page.reset();
    m_scene.reset();
}

void TestSettlementPage::showsTheMonth()
{
    const QAbstractItemModelTester seats(model(u"settledSeats"_s));
    const QAbstractItemModelTester kpis(model(u"settledKpis"_s));
    QCOMPARE(child<QLabel>(u"settlementMonth"_s)->text(), u"October 2026"_s);
    QCOMPARE(child<ui::MonthChip>(u"settlementState"_s)->text(),
             u"Calculated · the partner confirms"_s);
    const settlement::Settlement &settled = m_page->sheet()->settled();
    QCOMPARE(model(u"settledSeats"_s)->rowCount(), 5);
    QCOMPARE(cell(u"settledSeats"_s, 1, 5), ui::SettlementText::money(settled.seats.lines[1].fee));
    QCOMPARE(cell(u"settledSeats"_s, 4, 5), ui::SettlementText::money(settled.seats.baseFee));
    QCOMPARE(model(u"settledKpis"_s)->rowCount(), 23);
    const auto &bars = child<ui::WaterfallChart>(u"settledFee"_s)->bars();
    QCOMPARE(bars.front().figure, ui::SettlementText::money(settled.seats.baseFee));
    QCOMPARE(bars.back().figure, ui::SettlementText::money(settled.payable));
    child<QToolButton>(u"settlementBefore"_s)->click();
    QCOMPARE(child<QLabel>(u"settlementMonth"_s)->text(), u"September 2026"_s);
    QCOMPARE(child<ui::MonthChip>(u"settlementState"_s)->text(), u"Locked"_s);
    QVERIFY(!child<QPushButton>(u"settlementSign"_s)->isEnabled());
}

void TestSettlementPage::missingFiguresAreNoZero()
{
    const int row = model(u"settledKpis"_s)->rowOf(u"B5"_s);
    QVERIFY(row >= 0);
    QCOMPARE(cell(u"settledKpis"_s, row, 4), u"missing"_s);
    QCOMPARE(cell(u"settledKpis"_s, row, 6), u"–"_s);
    emit child<QTableView>(u"settledKpis"_s)->activated(model(u"settledKpis"_s)->index(row, 0));
    QVERIFY(child<QLabel>(u"sheetKpiDetail"_s)->text().contains(u"not zero"_s));
}

void TestSettlementPage::drillsDownToPeopleAndSegments()
{
    const QAbstractItemModelTester people(model(u"settledPeople"_s));
    emit child<QTableView>(u"settledSeats"_s)->activated(model(u"settledSeats"_s)->index(0, 0));
    const int trainees = model(u"settledPeople"_s)->rowCount();
    QVERIFY(trainees > 0);
    const QString person = model(u"settledPeople"_s)->keyAt(0);
    QCOMPARE(model(u"settledSegments"_s)->rowCount(), 2); // became an agent in the middle
    QCOMPARE(cell(u"settledSegments"_s, 0, 2), u"Trainee"_s);
    QVERIFY(cell(u"settledPeople"_s, 0, 0).endsWith(person));
    QVERIFY(cell(u"settledPeople"_s, 0, 0) != person); // and with the name
    child<QComboBox>(u"settledPeopleOnly"_s)->setCurrentIndex(0);
    QVERIFY(model(u"settledPeople"_s)->rowCount() > trainees);
}

void TestSettlementPage::saysHowFarTheBandsAre()
{
    const auto &standings = child<ui::DimensionsPanel>(u"settledScores"_s)->standings();
    QCOMPARE(standings.size(), std::size_t(3));
    int lowest = 0;
    for (const ui::DimensionsPanel::Standing &each : standings) {
        lowest += each.isLowest ? 1 : 0;
        QVERIFY(!each.up.isEmpty() && !each.down.isEmpty());
    }
    QCOMPARE(lowest, 1);
    const auto levers = m_page->sheet()->whatIf().levers();
    QCOMPARE(model(u"sheetLevers"_s)->rowCount(), int(levers.size()));
    QCOMPARE(cell(u"sheetLevers"_s, 0, 4), ui::SettlementText::change(levers.front().payable));
}

void TestSettlementPage::whatIsTriedIsNotKept()
{
    const QString now = child<QLabel>(u"trialResult"_s)->text();
    QCOMPARE(now, u"¥ "_s + ui::SettlementText::money(m_page->sheet()->settled().payable));
    auto *reset = child<QPushButton>(u"trialReset"_s);
    QVERIFY(!reset->isEnabled());
    for (int score = 0; score < 3; ++score) {
        child<QSlider>(u"trialScore%1Slider"_s.arg(score))->setValue(720); // 72.0
    }
    ui::MonthSheet::Trial trial;
    for (const settlement::Dimension each : settlement::kDimensions) {
        trial.scores.emplace(each, Exact(72));
    }
    const settlement::Settlement tried = m_page->sheet()->tried(trial);
    QCOMPARE(tried.coefficient.text(), u"0.8"_s);
    QCOMPARE(child<QLabel>(u"trialResult"_s)->text(),
             u"¥ "_s + ui::SettlementText::money(tried.payable));
    QCOMPARE(kept().revision, 1);
    reset->click();
    QCOMPARE(child<QLabel>(u"trialResult"_s)->text(), now);
    auto *satisfaction = child<QSlider>(u"trialKpiQ1Slider"_s);
    satisfaction->setValue(satisfaction->minimum());
    QVERIFY(reset->isEnabled());
    QVERIFY(child<QLabel>(u"trialChange"_s)->text().contains(u"against what there is now"_s));
}

void TestSettlementPage::comparesWithMonthBudgetAndReference()
{
    const QAbstractItemModelTester tester(model(u"sheetComparison"_s));
    child<QPushButton>(u"settlementCompare"_s)->click();
    auto *with = child<QComboBox>(u"compareWith"_s);
    const auto before = m_scene->store.month(tests::SettlementScene::contract(),
                                             m_scene->lastMonth().addMonths(-1));
    const Exact payable = m_page->sheet()->settled().payable;
    const int row = model(u"sheetComparison"_s)->rowOf(u"payable"_s);
    QCOMPARE(cell(u"sheetComparison"_s, row, 3),
             ui::SettlementText::change(payable - before->result->payable));
    with->setCurrentIndex(1);
    QCOMPARE(model(u"sheetComparison"_s)->rowCount(), 1);
    QCOMPARE(cell(u"sheetComparison"_s, 0, 3),
             ui::SettlementText::change(payable - *m_page->sheet()->terms()->budget));
}

void TestSettlementPage::thePartnerConfirmsWhatTheyRead()
{
    QVERIFY(!child<QPushButton>(u"settlementSign"_s)->isEnabled()); // the carrier can't
    m_scene->as(access::Role::PartnerProjectManager, u"opm"_s);
    m_page->showMonth(tests::SettlementScene::contract(), m_scene->lastMonth());
    auto *sign = child<QPushButton>(u"settlementSign"_s);
    QVERIFY(sign->isEnabled());
    sign->click();
    auto *dialog = m_page->findChild<QDialog *>(u"signatureDialog"_s);
    QVERIFY(dialog != nullptr);
    const QString question = dialog->findChild<QLabel *>(u"signatureQuestion"_s)->text();
    QVERIFY(question.contains(QString::fromLatin1(kept().hash)));
    QVERIFY(question.contains(ui::SettlementText::money(m_page->sheet()->settled().payable)));
    accept(dialog);
    QCOMPARE(kept().course.state(), std::optional(CaseStep::Confirm));
    QTRY_COMPARE(child<ui::MonthChip>(u"settlementState"_s)->text(),
                 u"Confirmed · first approval is due"_s);
}

void TestSettlementPage::whoCalculatedIsRefusedWithWords()
{
    m_scene->as(access::Role::PartnerProjectManager, u"opm"_s);
    QVERIFY(m_scene->desk->take(tests::SettlementScene::contract(), m_scene->lastMonth(),
                                CaseStep::Confirm));
    m_scene->as(access::Role::CarrierProjectManager, u"cpm2"_s); // who calculated
    m_page->showMonth(tests::SettlementScene::contract(), m_scene->lastMonth());
    if (child<QPushButton>(u"closeTake"_s)->isEnabled()) {
        child<QPushButton>(u"closeTake"_s)->click();
        auto *dialog = m_page->findChild<QDialog *>(u"signatureDialog"_s);
        accept(dialog);
        QVERIFY(dialog->findChild<QLabel *>(u"stepRefusal"_s)->text().contains(u"somebody else"_s));
    }
    QCOMPARE(kept().course.state(), std::optional(CaseStep::Confirm));
}

void TestSettlementPage::sendsBackWithAReason()
{
    auto *back = child<QPushButton>(u"closeBack"_s);
    QVERIFY(back->isEnabled());
    back->click();
    auto *dialog = m_page->findChild<QDialog *>(u"returnDialog"_s);
    accept(dialog);
    QVERIFY(dialog->findChild<QLabel *>(u"stepRefusal"_s)->text().contains(u"Reason: "_s));
    dialog->findChild<QPlainTextEdit *>(u"returnReason"_s)->setPlainText(u"hours of team 2"_s);
    accept(dialog);
    QCOMPARE(kept().course.returns().size(), std::size_t(1));
    QTRY_COMPARE(child<ui::MonthChip>(u"settlementState"_s)->text(), u"Open · hours not frozen"_s);
}

void TestSettlementPage::adjustsAnEarlierMonth()
{
    const QDate open = m_scene->lastMonth().addMonths(1);
    m_page->showMonth(tests::SettlementScene::contract(), open);
    auto *adjust = child<QPushButton>(u"adjustMonth"_s);
    QVERIFY(adjust->isEnabled());
    adjust->click();
    auto *dialog = m_page->findChild<QDialog *>(u"adjustDialog"_s);
    dialog->findChild<QLineEdit *>(u"adjustAmount"_s)->setText(u"12.345"_s);
    accept(dialog);
    auto *refusal = dialog->findChild<QLabel *>(u"stepRefusal"_s);
    QVERIFY(refusal->text().contains(u"Amount: "_s));
    dialog->findChild<QLineEdit *>(u"adjustAmount"_s)->setText(u"-100.50"_s);
    accept(dialog);
    QVERIFY(refusal->text().contains(u"Reason: "_s));
    dialog->findChild<QPlainTextEdit *>(u"adjustReason"_s)->setPlainText(u"counted twice"_s);
    accept(dialog);
    QVERIFY(refusal->text().contains(u"isn't locked"_s)); // the last month still waits
    dialog->findChild<QComboBox *>(u"adjustAbout"_s)->setCurrentIndex(1);
    accept(dialog);
    const auto file = m_scene->store.month(tests::SettlementScene::contract(), open);
    QVERIFY(file);
    QCOMPARE(file->adjustments.front().amount.text(), u"-100.5"_s);
    QTRY_COMPARE(model(u"sheetAdjustments"_s)->rowCount(), 1);
}

void TestSettlementPage::bothSidesComment()
{
    const int before = model(u"sheetComments"_s)->rowCount();
    QVERIFY(before > 0);
    auto *line = child<QComboBox>(u"commentLine"_s);
    line->setCurrentIndex(line->findData(u"fee_agent"_s));
    child<QLineEdit>(u"commentText"_s)->setText(u"please <b>check</b>"_s);
    child<QPushButton>(u"commentSay"_s)->click();
    QTRY_COMPARE(model(u"sheetComments"_s)->rowCount(), before + 1);
    QCOMPARE(kept().comments.back().line, u"fee_agent"_s);
    QCOMPARE(kept().comments.back().side, settlement::SignerSide::Carrier);
    child<QPushButton>(u"commentSay"_s)->click();
    QVERIFY(message().contains(u"Write something"_s));
}

void TestSettlementPage::termsNeedASecondPerson()
{
    const QAbstractItemModelTester tester(model(u"contractTerms"_s));
    m_scene->as(access::Role::CommercialManager, u"ccm"_s);
    m_page->showMonth(tests::SettlementScene::contract(), m_scene->lastMonth());
    const int before = model(u"contractTerms"_s)->rowCount();
    child<QPushButton>(u"termsPropose"_s)->click();
    auto *dialog = m_page->findChild<QDialog *>(u"termsDialog"_s);
    QVERIFY(dialog != nullptr);
    accept(dialog);
    QVERIFY(
        dialog->findChild<QLabel *>(u"stepRefusal"_s)->text().contains(u"Nothing is changed"_s));
    auto *parameters = dialog->findChild<QTableWidget *>(u"termsParameters"_s);
    for (int row = 0; row < parameters->rowCount(); ++row) {
        if (parameters->item(row, 0)->data(Qt::UserRole).toString() == u"price_agent"_s) {
            parameters->item(row, 1)->setText(u"9900"_s);
        }
    }
    accept(dialog);
    QTRY_COMPARE(model(u"contractTerms"_s)->rowCount(), before + 1);
    QCOMPARE(cell(u"contractTerms"_s, 0, 1), u"Proposed"_s);
    child<QTableView>(u"contractTerms"_s)->selectRow(0);
    QVERIFY(!child<QPushButton>(u"termsApprove"_s)->isEnabled()); // an own entry
    QCOMPARE(model(u"termsDifferences"_s)->rowCount(), 1);
    QCOMPARE(cell(u"termsDifferences"_s, 0, 2), u"9900"_s);
    m_scene->as(access::Role::GroupLeader, u"cgl"_s);
    m_page->showMonth(tests::SettlementScene::contract(), m_scene->lastMonth());
    child<QTableView>(u"contractTerms"_s)->selectRow(0);
    child<QPushButton>(u"termsApprove"_s)->click();
    accept(m_page->findChild<QDialog *>(u"approveTermsDialog"_s));
    QTRY_COMPARE(cell(u"contractTerms"_s, 0, 1), u"Approved"_s);
}

void TestSettlementPage::wrongTermsNameTheField()
{
    m_scene->as(access::Role::CommercialManager, u"ccm"_s);
    m_page->showMonth(tests::SettlementScene::contract(), m_scene->lastMonth());
    child<QPushButton>(u"termsPropose"_s)->click();
    auto *dialog = m_page->findChild<QDialog *>(u"termsDialog"_s);
    auto *parameters = dialog->findChild<QTableWidget *>(u"termsParameters"_s);
    auto *refusal = dialog->findChild<QLabel *>(u"stepRefusal"_s);
    QString name;
    for (int row = 0; row < parameters->rowCount(); ++row) {
        if (parameters->item(row, 0)->data(Qt::UserRole).toString() == u"price_agent"_s) {
            name = parameters->item(row, 0)->text();
            parameters->item(row, 1)->setText(u"much"_s);
        }
    }
    accept(dialog);
    QVERIFY2(refusal->text().contains(name), qPrintable(refusal->text()));
    QVERIFY(m_scene->store.terms()->size() == m_scene->demo.terms().size());
}

void TestSettlementPage::figuresComeAllOrNothing()
{
    const QDate open = m_scene->lastMonth().addMonths(1);
    m_page->showMonth(tests::SettlementScene::contract(), open);
    auto *close = m_page->findChild<ui::CloseTab *>(u"settlementClose"_s);
    close->importFigures("kpi_id,numerator,denominator\nQ1,980,1000\nB3,many,1\n", u"f.csv"_s);
    QVERIFY2(message().contains(u"f.csv:3: column numerator"_s), qPrintable(message()));
    QVERIFY(!m_scene->store.month(tests::SettlementScene::contract(), open));
    close->importFigures("kpi_id,numerator,denominator\nQ1,980,1000\n", u"f.csv"_s);
    const auto file = m_scene->store.month(tests::SettlementScene::contract(), open);
    QVERIFY(file);
    const monthclose::MonthFigure &figure = file->figures.front();
    QCOMPARE(figure.numerator->text(), u"980"_s);
    QVERIFY(figure.provenance.startsWith(u"f.csv:2 · sha256 "_s));
}

void TestSettlementPage::leavesThroughTheGate()
{
    tests::ToldGate gate;
    m_page->setExportGate(&gate);
    m_page->setWatermark([] { return u"li · desk"_s; });
    child<QPushButton>(u"settlementPdf"_s)->click();
    QCOMPARE(gate.asked.size(), 1);
    QVERIFY(m_page->findChild<QFileDialog *>() == nullptr); // not before it may
    gate.go();
    QVERIFY(m_page->findChild<QFileDialog *>() != nullptr);
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"sheet.pdf"_s);
    const QString xlsx = folder.filePath(u"sheet.xlsx"_s);
    QVERIFY(m_page->papers().writePdf(pdf));
    QVERIFY(m_page->papers().writeXlsx(xlsx));
    QFile paper(pdf);
    QFile book(xlsx);
    QVERIFY(paper.open(QIODevice::ReadOnly) && book.open(QIODevice::ReadOnly));
    QVERIFY(paper.readAll().startsWith("%PDF-"));
    QVERIFY(book.readAll().startsWith("PK"));
    QVERIFY(!m_page->papers().writePdf(folder.filePath(u"no/such/sheet.pdf"_s)));
    m_page->setExportGate(nullptr);
}

void TestSettlementPage::writesNumbersAsTheLanguageDoes()
{
    const Exact amount = *Exact::parse(u"-1234567.5"_s);
    QCOMPARE(ui::SettlementText::money(amount), u"−1,234,567.50"_s);
    QCOMPARE(ui::SettlementText::change(Exact(12)), u"+12.00"_s);
    QCOMPARE(ui::SettlementText::change(Exact()), u"0.00"_s);
    QCOMPARE(ui::SettlementText::number(std::optional<Exact>(), 2), u"–"_s);
    // More digits than a double has.
    QCOMPARE(ui::SettlementText::money(*Exact::parse(u"12345678901234567.89"_s)),
             u"12,345,678,901,234,567.89"_s);
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(ui::SettlementText::money(amount), u"−1.234.567,50"_s);
}

void TestSettlementPage::whoSeesNothingIsTold()
{
    m_scene->as(access::Role::CarrierProjectManager, u"other"_s, u"r6-partner"_s);
    m_page->showMonth(tests::SettlementScene::contract(), m_scene->lastMonth());
    QVERIFY(m_page->sheet() == nullptr);
    QVERIFY(message().contains(u"no contract that you may see"_s));
    QVERIFY(!child<QPushButton>(u"settlementSign"_s)->isEnabled());
    QCOMPARE(model(u"settledSeats"_s)->rowCount(), 0);
}

QTEST_MAIN(TestSettlementPage)
#include "tst_settlementpage.moc"
