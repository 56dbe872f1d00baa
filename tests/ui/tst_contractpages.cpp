// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settlementscene.h"
#include "tests/ui/toldgate.h"
#include "ui/settlement/contractimportdialog.h"
#include "ui/settlement/kpicards.h"
#include "ui/settlement/personprint.h"
#include "ui/settlement/settlementpage.h"
#include "ui/settlement/settlementtext.h"
#include "ui/settlement/sheetmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using ui::SettlementPage;

/// Contracts beside their months on the page: made, imported, agreed on, staffed; what is promised
/// and broken; everybody's statement.
class TestContractPages final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void cardsSayWhatIsPromisedAndBroken();
    void theHeatMapHasRegionsAndMonths();
    void aPartnerSeesTheirOwnContractOnly();
    void aContractIsMade();
    void theFirstTermsComeFromTheUsualOnes();
    void filesAreTriedOutFirst();
    void faultsNameTheirLines();
    void commitmentsAreChanged();
    void breachesAreListed();
    void dutiesGoToTheOtherSide();
    void postsAndSpansAreShown();
    void thePartnerSaysWhoIsWho();
    void statementsHaveAPageForEach();
    void statementsLeaveThroughTheGate();

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

    void sitDown(access::Role role, const QString &login)
    {
        m_scene->as(role, login);
        m_page->showMonth(tests::SettlementScene::contract(), m_scene->lastMonth());
    }

    [[nodiscard]] QWidget *asked(const QString &button, const QString &dialog) const
    {
        child<QPushButton>(button)->click();
        return child<QWidget>(dialog);
    }

    static void accept(const QWidget *dialog)
    {
        QVERIFY(dialog != nullptr);
        dialog->findChild<QPushButton *>(u"acceptStep"_s)->click();
    }

    std::unique_ptr<tests::SettlementScene> m_scene;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<SettlementPage> m_page;
};

void TestContractPages::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_scene = std::make_unique<tests::SettlementScene>();
    m_scene->as(access::Role::CommercialManager, u"ccm"_s);
    m_theme = std::make_unique<ui::Theme>(ui::ThemeKind::Light);
    m_page = std::make_unique<SettlementPage>(*m_scene->desk, m_scene->floor, *m_theme);
    m_page->setContracts(*m_scene->contracts);
    m_page->resize(1300, 680);
    m_page->show();
    m_page->showMonth(tests::SettlementScene::contract(), m_scene->lastMonth());
}

void TestContractPages::cleanup()
{
    m_page.reset();
    m_scene.reset();
}

void TestContractPages::cardsSayWhatIsPromisedAndBroken()
{
    const auto *cards = child<ui::KpiCards>(u"kpiCards"_s);
    QCOMPARE(cards->cards().size(), std::size_t(23));
    int broken = 0;
    for (const ui::KpiCard &card : cards->cards()) {
        QVERIFY(!card.marks.isEmpty());
        QCOMPARE(card.isBroken, card.verdict.startsWith(u'▼'));
        QVERIFY(card.verdict.isEmpty() || !card.promise.isEmpty());
        broken += card.isBroken ? 1 : 0;
        if (card.id == "B5"_L1) {
            QCOMPARE(card.actual, u"missing"_s); // and no zero
        }
    }
    QVERIFY(broken > 0);
    QVERIFY(cards->cellText(0).contains(cards->cards().front().name));
    QTest::keyClick(child<ui::KpiCards>(u"kpiCards"_s), Qt::Key_End);
    QCOMPARE(cards->currentCell(), 22);
}

void TestContractPages::theHeatMapHasRegionsAndMonths()
{
    m_scene->as(access::Role::GroupLeader, u"cgl"_s);
    m_page->showMonth(tests::SettlementScene::contract(), m_scene->lastMonth());
    m_page->showTab(SettlementPage::Cards);
    const auto *heat = child<QTableWidget>(u"kpiHeat"_s);
    QCOMPARE(heat->columnCount(), 4); // three regions
    QCOMPARE(heat->rowCount(), 23);
    QVERIFY(!heat->item(0, 1)->text().isEmpty());
    auto *choice = child<QWidget>(u"kpiHeatChoice"_s);
    choice->findChildren<QAbstractButton *>().at(1)->click();
    QCOMPARE(heat->columnCount(), 4); // three months
    QCOMPARE(heat->horizontalHeaderItem(3)->text(), u"2026-10"_s);
}

void TestContractPages::aPartnerSeesTheirOwnContractOnly()
{
    sitDown(access::Role::PartnerProjectManager, u"opm"_s);
    const auto *contracts = child<QComboBox>(u"settlementContractChoice"_s);
    QCOMPARE(contracts->count(), 1);
    QCOMPARE(contracts->itemData(0).toString(), tests::SettlementScene::contract());
    m_page->showTab(SettlementPage::Cards);
    QCOMPARE(child<QTableWidget>(u"kpiHeat"_s)->columnCount(), 2);
    for (const QString &button : {u"contractNew"_s, u"contractEdit"_s, u"contractImport"_s,
                                  u"commitmentsChange"_s, u"postsChange"_s, u"staffCarrier"_s}) {
        QVERIFY2(!child<QPushButton>(button)->isEnabled(), qPrintable(button));
    }
    QVERIFY(model(u"agreedCommitments"_s)->rowCount() > 0);
}

void TestContractPages::aContractIsMade()
{
    QWidget *dialog = asked(u"contractNew"_s, u"contractHeadDialog"_s);
    accept(dialog); // without a number
    QVERIFY(m_scene->store.contracts()->size() == 3);
    dialog->findChild<QLineEdit *>(u"contractId"_s)->setText(u"SZ-2027-01"_s);
    dialog->findChild<QLineEdit *>(u"contractChinese"_s)->setText(u"深圳新约"_s);
    dialog->findChild<QDateEdit *>(u"contractFrom"_s)->setDate(QDate(2027, 1, 1));
    dialog->findChild<QDateEdit *>(u"contractTo"_s)->setDate(QDate(2026, 12, 31));
    accept(dialog);
    QVERIFY(m_scene->store.contracts()->size() == 3); // it ends before it begins
    dialog->findChild<QDateEdit *>(u"contractTo"_s)->setDate(QDate(2027, 12, 31));
    auto *services = dialog->findChild<QListWidget *>(u"contractServices"_s);
    QCOMPARE(services->count(), 17);
    services->item(0)->setCheckState(Qt::Checked);
    QCOMPARE(services->item(16)->flags(), Qt::ItemFlags(Qt::NoItemFlags)); // core IT
    accept(dialog);
    QCOMPARE(m_scene->store.contracts()->size(), std::size_t(4));
    const auto *contracts = child<QComboBox>(u"settlementContractChoice"_s);
    QCOMPARE(contracts->currentData().toString(), u"SZ-2027-01"_s);
    QCOMPARE(child<QLabel>(u"settlementMonth"_s)->text(), u"January 2027"_s);
    QVERIFY(child<QLabel>(u"contractHead"_s)->text().contains(u"Floor space"_s));
    QCOMPARE(m_scene->store.contracts()->back().scope, u"r2-partner"_s);
}

void TestContractPages::theFirstTermsComeFromTheUsualOnes()
{
    monthclose::ContractHead head = m_scene->store.contracts()->back();
    head.id = u"SZ-2027-01"_s;
    head.from = QDate(2027, 1, 1);
    QVERIFY(m_scene->desk->saveContract(head));
    m_page->showMonth(head.id, head.from);
    QCOMPARE(model(u"contractTerms"_s)->rowCount(), 0);
    accept(asked(u"termsPropose"_s, u"termsDialog"_s));
    const auto terms = m_scene->desk->terms(head.id);
    QCOMPARE(terms->size(), std::size_t(1));
    QVERIFY(!terms->front().isApproved());
    QCOMPARE(terms->front().from, QDate(2027, 1, 1));
    QCOMPARE(terms->front().kpis.size(), std::size_t(23));
}

void TestContractPages::filesAreTriedOutFirst()
{
    auto *dialog = qobject_cast<ui::ContractImportDialog *>(
        asked(u"contractImport"_s, u"contractImportDialog"_s));
    accept(dialog); // nothing is chosen
    dialog->tryOut({{u"contracts.csv"_s, "contract,scope,from,to\nSZ-9,r2-partner,2027-01-01,"
                                         "2027-12-31\n"},
                    {u"prices.csv"_s, "contract,from,key,value\nSZ-9,2027-01,price_agent,9900\n"
                                      "SZ-9,2027-01,bands,0:1\n"}});
    const auto *rows = dialog->findChild<QTableWidget *>(u"importRows"_s);
    QCOMPARE(rows->rowCount(), 2);
    QVERIFY(rows->item(1, 3)->text().contains(u"9,900.00"_s));
    QCOMPARE(m_scene->store.contracts()->size(), std::size_t(3)); // tried out only
    accept(dialog);
    QCOMPARE(m_scene->store.contracts()->size(), std::size_t(4));
    QCOMPARE(m_scene->desk->terms(u"SZ-9"_s)->size(), std::size_t(1));
    QCOMPARE(message(), u"2 entries were imported."_s);
}

void TestContractPages::faultsNameTheirLines()
{
    auto *dialog = qobject_cast<ui::ContractImportDialog *>(
        asked(u"contractImport"_s, u"contractImportDialog"_s));
    dialog->tryOut({{u"contracts.csv"_s, "contract,scope,from,to\nSZ-9,r2-partner,2027-01-01,"
                                         "2027-12-31\nSZ-8,moon,soon,2027-12-31\n"}});
    const auto *rows = dialog->findChild<QTableWidget *>(u"importRows"_s);
    QCOMPARE(rows->rowCount(), 2);
    QCOMPARE(rows->item(0, 0)->text(), u"contracts.csv"_s);
    QCOMPARE(rows->item(0, 1)->text(), u"3"_s);
    QCOMPARE(rows->item(0, 2)->text(), u"scope"_s);
    QCOMPARE(rows->item(1, 2)->text(), u"from"_s);
    QCOMPARE(rows->item(1, 3)->text(), u"\"soon\" is not a date such as 2026-03-31"_s);
    accept(dialog);
    QCOMPARE(m_scene->store.contracts()->size(), std::size_t(3));
    dialog->tryOut({{u"far.csv"_s, "contract,scope,from,to\nGZ-9,r1-partner,2027-01-01,"
                                   "2027-12-31\n"}});
    QCOMPARE(rows->item(0, 0)->text(), u"GZ-9"_s); // not theirs
    QCOMPARE(rows->item(0, 3)->text(), u"Your rights don't reach this contract."_s);
}

void TestContractPages::commitmentsAreChanged()
{
    const QAbstractItemModelTester tester(model(u"agreedCommitments"_s));
    QWidget *dialog = asked(u"commitmentsChange"_s, u"commitmentsDialog"_s);
    auto *rows = dialog->findChild<QTableWidget *>(u"commitmentRows"_s);
    QCOMPARE(rows->rowCount(), 23);
    rows->item(0, 2)->setText(u"many"_s);
    accept(dialog);
    QCOMPARE(m_scene->annexes.annex(m_scene->contract())->revision, 1);
    rows->item(0, 2)->setText(u"99.5"_s);
    rows->item(0, 3)->setText(u"2026-10"_s);
    accept(dialog);
    const auto annex = m_scene->annexes.annex(m_scene->contract());
    QCOMPARE(annex->revision, 2);
    QCOMPARE(commitmentOf(annex->commitments, u"Q1"_s, QDate(2026, 10, 1))->value,
             Exact::ratio(995, 10));
    QCOMPARE(commitmentOf(annex->commitments, u"Q1"_s, QDate(2026, 9, 1))->value,
             Exact::ratio(975, 10)); // as it was
}

void TestContractPages::breachesAreListed()
{
    const QAbstractItemModelTester tester(model(u"agreedBreaches"_s));
    m_page->showTab(SettlementPage::Agreement);
    const auto breaches = m_scene->contracts->breaches(m_scene->contract());
    QVERIFY(!breaches->empty());
    QCOMPARE(model(u"agreedBreaches"_s)->rowCount(), int(breaches->size()));
    QCOMPARE(cell(u"agreedBreaches"_s, 0, 0), ui::SettlementText::month(breaches->front().month));
    QCOMPARE(cell(u"agreedBreaches"_s, 0, 5), ui::SettlementText::month(breaches->front().since));
    QCOMPARE(model(u"agreedServices"_s)->rowCount(), 17);
}

void TestContractPages::dutiesGoToTheOtherSide()
{
    auto *duties = child<QTableView>(u"agreedDuties"_s);
    duties->selectRow(0);
    QCOMPARE(cell(u"agreedDuties"_s, 0, 2), u"Carrier"_s);
    child<QPushButton>(u"dutyTurn"_s)->click();
    QTRY_COMPARE(cell(u"agreedDuties"_s, 0, 2), u"Partner"_s);
    QCOMPARE(m_scene->audit.rows.back().entry.action, u"contract.annex"_s);
}

void TestContractPages::postsAndSpansAreShown()
{
    const QAbstractItemModelTester carrier(model(u"carrierPosts"_s));
    const QAbstractItemModelTester spans(model(u"teamSpans"_s));
    QCOMPARE(model(u"carrierPosts"_s)->rowCount(), 8);
    QCOMPARE(model(u"partnerPosts"_s)->rowCount(), 7);
    QCOMPARE(cell(u"partnerPosts"_s, 1, 3), u"1"_s); // a training administrator
    QCOMPARE(model(u"teamSpans"_s)->rowCount(), 5);
    QCOMPARE(cell(u"teamSpans"_s, 4, 4), u"1 too few"_s);
    QCOMPARE(cell(u"teamSpans"_s, 0, 4), u"kept"_s);
    QWidget *dialog = asked(u"postsChange"_s, u"postsDialog"_s);
    dialog->findChild<QSpinBox *>(u"postSpan"_s)->setValue(1000);
    accept(dialog);
    QTRY_COMPARE(cell(u"teamSpans"_s, 4, 4), u"1 too few"_s);
    QCOMPARE(m_scene->annexes.annex(m_scene->contract())->span, 1000);
}

void TestContractPages::thePartnerSaysWhoIsWho()
{
    QVERIFY(!child<QPushButton>(u"staffPartner"_s)->isEnabled()); // not the carrier
    sitDown(access::Role::GeneralAdmin, u"oga"_s);
    const std::size_t before = m_scene->annexes.staff(m_scene->contract())->people.size();
    QWidget *dialog = asked(u"staffPartner"_s, u"staffDialog"_s);
    auto *rows = dialog->findChild<QTableWidget *>(u"staffRows"_s);
    const int row = int(before);
    rows->setItem(row, 0, new QTableWidgetItem(u"P-99"_s));
    rows->setItem(row, 2, new QTableWidgetItem(u"C-PM"_s));
    rows->setItem(row, 4, new QTableWidgetItem(u"2026-10-01"_s));
    accept(dialog);
    QCOMPARE(m_scene->annexes.staff(m_scene->contract())->revision, 1);
    rows->item(row, 2)->setText(u"O-TA"_s);
    accept(dialog);
    QCOMPARE(m_scene->annexes.staff(m_scene->contract())->people.size(), before + 1);
    QTRY_COMPARE(cell(u"partnerPosts"_s, 1, 3), u"none"_s);
}

void TestContractPages::statementsHaveAPageForEach()
{
    const auto sheet = m_page->sheet();
    const ui::PersonPrint print(
        *sheet, [](const QString &id) { return u"<b>"_s + id; }, u"desk"_s, m_page->font());
    const QStringList parts = print.parts();
    QCOMPARE(parts.size(), qsizetype(sheet->settled().seats.people.size()));
    const QString id = sheet->settled().seats.people.front().employee;
    QVERIFY(parts.front().contains(u"&lt;b&gt;"_s + id.toHtmlEscaped())); // nothing from outside
    QVERIFY(parts.front().contains(QString::fromLatin1(sheet->file().hash)));
    for (const settlement::BonusShare &share : sheet->settled().bonus.shares) {
        const auto &people = sheet->settled().seats.people;
        const auto found =
            std::ranges::find(people, share.employee, &settlement::PersonMonth::employee);
        QVERIFY(parts.at(found - people.begin()).contains(ui::SettlementText::money(share.amount)));
    }
}

void TestContractPages::statementsLeaveThroughTheGate()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"statements.pdf"_s);
    tests::ToldGate gate;
    m_page->setExportGate(&gate);
    child<QPushButton>(u"settledStatements"_s)->click();
    QCOMPARE(gate.asked.size(), 1);
    QVERIFY(m_page->findChild<QFileDialog *>() == nullptr); // not before it may
    gate.go();
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    emit dialog->fileSelected(name);
    QCOMPARE(gate.notes.size(), std::size_t(1));
    QCOMPARE(gate.notes.front().action, u"bonus.export"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QCOMPARE(message(), u"The statements are written."_s);
    m_page->setExportGate(nullptr);
}

QTEST_MAIN(TestContractPages)
#include "tst_contractpages.moc"
