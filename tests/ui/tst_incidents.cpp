// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/doorkeeper.h"
#include "core/complaints/complaintdesk.h"
#include "tests/support/memorycomplaints.h"
#include "tests/support/memoryoperations.h"
#include "tests/ui/floorscene.h"
#include "ui/floor/linemodel.h"
#include "ui/incidents/complainttext.h"
#include "ui/incidents/handovertab.h"
#include "ui/incidents/incidentdialog.h"
#include "ui/incidents/incidentspage.h"
#include "ui/incidents/operationstext.h"
#include "ui/widgets/actioncatalogue.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace fw;
using namespace fw::operations;
using namespace fw::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Lets nothing out while it is shut, and keeps what it was asked and told.
class Gate final : public ExportGate
{
public:
    void ask(QWidget & /*window*/, const QString &what, int /*rows*/,
             std::function<void()> go) override
    {
        asked << what;
        if (isOpen) {
            go();
        }
    }

    void note(const ExportNote &note) override { noted << note.what; }

    [[nodiscard]] QString watermark() const override { return u"Li Na · desk-7"_s; }

    bool isOpen = true;
    QStringList asked;
    QStringList noted;
};

} // namespace

/// The page of incidents, tasks and handovers, worked by keys alone on a desk without accounts.
class TestIncidents final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneKeyOpensAnIncidentFromAnywhere();
    void whatIsChosenIsLinked();
    void anIncidentGoesItsWay();
    void closedOnesAreFoundAgain();
    void aTaskGoesThereAndBack();
    void aComplaintGoesItsWay();
    void aShiftIsHandedOverAndSigned();
    void aHandoverIsPrinted();
    void whoMayNotSeesNoButtons();
    void theFloorThenIsAskedFor();
    void linesChangeInTheirPlaces();
    void everythingHasANameInBothLanguages();
    void everyRefusalHasWords();

private:
    template<typename Widget>
    Widget *named(const QString &name) const
    {
        auto *found = m_window->findChild<Widget *>(name);
        Q_ASSERT(found != nullptr);
        return found;
    }

    [[nodiscard]] QString cell(const QString &table, int row, int column) const;
    void press(const QString &button) const;
    void type(const QString &field, const QString &text) const;
    void accept() const;
    void openIncident(const QString &title) const;
    void choose(const QString &table, int row) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<tests::FloorScene> m_scene;
    std::unique_ptr<alarms::AlarmCentre> m_alarms;
    std::unique_ptr<tests::MemoryAudit> m_audit;
    std::unique_ptr<tests::MemoryUsers> m_users;
    std::unique_ptr<access::Doorkeeper> m_door;
    std::unique_ptr<access::AccessPolicy> m_policy;
    std::unique_ptr<guard::DeskSession> m_session;
    std::unique_ptr<tests::MemoryOperations> m_store;
    std::unique_ptr<OperationsDesk> m_desk;
    std::unique_ptr<tests::MemoryComplaints> m_complaintStore;
    std::unique_ptr<complaints::ComplaintDesk> m_complaints;
    std::unique_ptr<ActionCatalogue> m_actions;
    std::unique_ptr<QMainWindow> m_window;
    IncidentFlow *m_flow = nullptr;
    IncidentsPage *m_page = nullptr;
};

void TestIncidents::init()
{
    m_theme = std::make_unique<Theme>(ThemeKind::Light);
    m_theme->setKind(ThemeKind::Light);
    m_scene = std::make_unique<tests::FloorScene>(3, 12);
    m_scene->goLive();
    m_scene->playAnHour();
    m_alarms = std::make_unique<alarms::AlarmCentre>(m_scene->store, m_scene->clock, nullptr);
    m_audit = std::make_unique<tests::MemoryAudit>();
    m_users = std::make_unique<tests::MemoryUsers>(*m_audit);
    m_door = std::make_unique<access::Doorkeeper>(*m_users, *m_audit, m_scene->clock, u"desk"_s);
    m_policy = std::make_unique<access::AccessPolicy>(*access::AccessMatrix::builtIn());
    m_session = std::make_unique<guard::DeskSession>(*m_door, *m_policy, m_scene->clock);
    QVERIFY(m_session->begin());
    m_store = std::make_unique<tests::MemoryOperations>(*m_audit);
    m_desk =
        std::make_unique<OperationsDesk>(*m_session, m_scene->store, *m_alarms, *m_audit, *m_store,
                                         m_scene->clock, guard::DeskName{u"desk"_s, u"li"_s});
    m_complaintStore = std::make_unique<tests::MemoryComplaints>(*m_audit);
    m_complaints = std::make_unique<complaints::ComplaintDesk>(*m_session, m_scene->store,
                                                               *m_complaintStore, m_scene->clock,
                                                               guard::DeskName{u"desk"_s, u"li"_s});
    m_actions = std::make_unique<ActionCatalogue>();
    m_window = std::make_unique<QMainWindow>();
    m_flow = new IncidentFlow(*m_desk, *m_actions, *m_window);
    m_page = new IncidentsPage(*m_flow, *m_complaints, *m_theme, *m_actions);
    m_window->setCentralWidget(m_page);
    for (auto *table : m_window->findChildren<QTableView *>()) {
        new QAbstractItemModelTester(table->model(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest, table);
    }
    m_window->resize(1294, 680); // what 1366x768 leaves of the page
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestIncidents::cleanup()
{
    m_window.reset();
    m_actions.reset();
    m_complaints.reset();
    m_complaintStore.reset();
    m_desk.reset();
    m_store.reset();
    m_session.reset();
    m_policy.reset();
    m_door.reset();
    m_users.reset();
    m_audit.reset();
    m_alarms.reset();
    m_scene.reset();
    m_theme.reset();
}

QString TestIncidents::cell(const QString &table, int row, int column) const
{
    const QAbstractItemModel *model = named<QTableView>(table)->model();
    return model->index(row, column).data().toString();
}

void TestIncidents::press(const QString &button) const
{
    auto *face = named<QAbstractButton>(button);
    face->setFocus();
    QVERIFY(face->hasFocus()); // enabled, and reachable by Tab
    QTest::keyClick(face, Qt::Key_Space);
}

void TestIncidents::type(const QString &field, const QString &text) const
{
    auto *widget = named<QWidget>(field);
    widget->setFocus();
    QTest::keyClicks(widget, text);
}

void TestIncidents::accept() const
{
    QTest::keyClick(m_window->findChild<QDialog *>(), Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestIncidents::openIncident(const QString &title) const
{
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    type(u"incidentTitle"_s, title);
    accept();
}

void TestIncidents::choose(const QString &table, int row) const
{
    auto *view = named<QTableView>(table);
    view->setFocus();
    view->setCurrentIndex({});
    for (int step = 0; step <= row; ++step) {
        QTest::keyClick(view, Qt::Key_Down);
    }
}

void TestIncidents::oneKeyOpensAnIncidentFromAnywhere()
{
    m_page->showTab(IncidentsPage::Tasks);
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(m_flow->dialog() != nullptr);
    const TimePoint pressed = m_scene->clock.now();
    m_scene->clock.advance(2min); // thinking about a title
    accept();
    QVERIFY(m_flow->dialog() != nullptr); // not without a title
    QVERIFY(named<QLabel>(u"stepRefusal"_s)->text().contains(u"120"_s));
    type(u"incidentTitle"_s, u"Lines down"_s);
    accept();
    QVERIFY(m_flow->dialog() == nullptr);
    QCOMPARE(m_desk->incidents().size(), std::size_t(1));
    QCOMPARE(m_desk->excerpt(1)->until, pressed);
    QCOMPARE(m_desk->incidents().front().openedAt, pressed + 2min);
    m_page->showTab(IncidentsPage::Incidents);
    QCOMPARE(cell(u"incidentTable"_s, 0, 4), u"Lines down"_s);
    // It is chosen, and what was frozen is shown minute by minute.
    const QAbstractItemModel *minutes = named<QTableView>(u"incidentMinutes"_s)->model();
    QCOMPARE(minutes->rowCount(), 15);
    QCOMPARE(named<QTableView>(u"incidentQueues"_s)->model()->rowCount(), 3);
    QCOMPARE(minutes->index(14, 1).data().toInt(), 9); // the scene leaves nine who wait
}

void TestIncidents::whatIsChosenIsLinked()
{
    m_flow->setAgents([] { return std::vector{live::AgentId(std::size_t(2))}; });
    const auto waiting = m_scene->store.floor().waitingCalls();
    m_flow->setCaller([&] {
        return std::optional(ChosenCaller{waiting.front().source, waiting.front().call});
    });
    m_alarms->evaluate();
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    auto *links = named<QListWidget>(u"incidentLinks"_s);
    QCOMPARE(links->item(0)->checkState(), Qt::Checked);
    QCOMPARE(links->item(1)->checkState(), Qt::Checked);
    for (int row = 0; row < links->count(); ++row) {
        QVERIFY(!links->item(row)->text().contains(
            QString::fromStdString(waiting.front().callerNumber)));
    }
    links->setFocus();
    links->setCurrentRow(1);
    QTest::keyClick(links, Qt::Key_Space); // not that caller after all
    type(u"incidentTitle"_s, u"Long call"_s);
    accept();
    const auto &kept = m_desk->incidents().front().links;
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept.front().key, agentKey(u"scene"_s, u"SIP/102"_s));
    QCOMPARE(cell(u"incidentLinkTable"_s, 0, 1), u"Agent 102"_s);
    QStringList opened;
    connect(m_page, &IncidentsPage::linkActivated, this,
            [&opened](const IncidentLink &link) { opened << link.key; });
    auto *linked = named<QTableView>(u"incidentLinkTable"_s);
    linked->setCurrentIndex(linked->model()->index(0, 0));
    QTest::keyClick(linked, Qt::Key_Return);
    QCOMPARE(opened, QStringList{agentKey(u"scene"_s, u"SIP/102"_s)});
    disconnect(m_page, &IncidentsPage::linkActivated, this, nullptr);
}

void TestIncidents::anIncidentGoesItsWay()
{
    openIncident(u"Lines down"_s);
    auto *table = named<QTableView>(u"incidentTable"_s);
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_N);
    type(u"entryText"_s, u"Carrier called"_s);
    QTest::keyClick(named<QWidget>(u"entryText"_s), Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(cell(u"incidentTimeline"_s, 1, 3), u"Carrier called"_s);
    press(u"ownIncident"_s);
    type(u"ownerName"_s, u"wang"_s); // over the proposal, which is selected
    accept();
    QCOMPARE(cell(u"incidentTable"_s, 0, 5), u"wang"_s);
    press(u"judgeIncident"_s);
    QTest::keyClick(named<QWidget>(u"incidentSeverity"_s), Qt::Key_Down);
    accept();
    QCOMPARE(cell(u"incidentTable"_s, 0, 2), OperationsText::severity(IncidentSeverity::High));
    press(u"attachIncident"_s);
    type(u"entryText"_s, u"ticket 17"_s);
    QTest::keyClick(named<QWidget>(u"entryText"_s), Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(cell(u"incidentLinkTable"_s, 0, 1), u"ticket 17"_s);
    press(u"closeIncident"_s);
    QTest::keyClick(named<QWidget>(u"entryText"_s), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(named<QLabel>(u"stepRefusal"_s)->text().contains(u"cause"_s));
    type(u"entryText"_s, u"A cable"_s);
    QTest::keyClick(named<QWidget>(u"entryText"_s), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_desk->incidents().front().isClosed());
    QCOMPARE(named<QTableView>(u"incidentTable"_s)->model()->rowCount(), 0); // those not closed
}

void TestIncidents::closedOnesAreFoundAgain()
{
    openIncident(u"Lines down"_s);
    openIncident(u"Printer"_s);
    QVERIFY(m_desk->close(1, u"A cable"_s));
    QAbstractItemModel *model = named<QTableView>(u"incidentTable"_s)->model();
    QCOMPARE(model->rowCount(), 1);
    auto *filter = named<QComboBox>(u"incidentFilter"_s);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(cell(u"incidentTable"_s, 0, 4), u"Lines down"_s);
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(model->rowCount(), 2);
    type(u"incidentFind"_s, u"CABLE"_s);
    QCOMPARE(model->rowCount(), 1);
    choose(u"incidentTable"_s, 0);
    QVERIFY(named<QLabel>(u"incidentSummary"_s)->text().contains(u"A cable"_s));
    QVERIFY(!named<QPushButton>(u"closeIncident"_s)->isEnabled());
    QVERIFY(named<QPushButton>(u"noteIncident"_s)->isEnabled());
    m_page->showIncident(2); // found whatever the filter is
    QVERIFY(named<QLabel>(u"incidentSummary"_s)->text().contains(u"li"_s));
    QCOMPARE(model->rowCount(), 2);
}

void TestIncidents::aTaskGoesThereAndBack()
{
    m_page->showTab(IncidentsPage::Tasks);
    press(u"issueTask"_s);
    auto *kind = named<QComboBox>(u"taskKind"_s);
    QTest::keyClick(kind, Qt::Key_Down);
    type(u"taskTitle"_s, u"Ten more at noon"_s);
    type(u"taskText"_s, u"In the north"_s);
    QTest::keyClick(named<QWidget>(u"taskText"_s), Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(m_desk->tasks().size(), std::size_t(1));
    QCOMPARE(m_desk->tasks().front().kind, TaskKind::Directive);
    QCOMPARE(m_desk->tasks().front().deadline,
             m_scene->clock.now() + 24h - (m_scene->clock.now().time_since_epoch() % 1min));
    choose(u"taskTable"_s, 0);
    QVERIFY(named<QLabel>(u"taskDetail"_s)->text().contains(u"In the north"_s));
    QVERIFY(!named<QPushButton>(u"finishTask"_s)->isEnabled());
    press(u"acknowledgeTask"_s);
    QCOMPARE(m_desk->tasks().front().state(), TaskState::Acknowledged);
    press(u"finishTask"_s);
    type(u"evidenceText"_s, u"roster 4"_s);
    QTest::keyClick(named<QWidget>(u"evidenceText"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_desk->tasks().front().state(), TaskState::Done);
    QCOMPARE(named<QTableView>(u"taskTable"_s)->model()->rowCount(), 0);
    m_page->showTab(IncidentsPage::Incidents);
    m_page->showTask(m_desk->tasks().front().id); // from an alarm, also when it is done by now
    QVERIFY(named<QLabel>(u"taskDetail"_s)->text().contains(u"roster 4"_s));
}

void TestIncidents::aComplaintGoesItsWay()
{
    m_page->showTab(IncidentsPage::Complaints);
    press(u"receiveComplaint"_s);
    type(u"complaintTitle"_s, u"Wrong tariff"_s);
    type(u"complaintText"_s, u"call me at 13812345678"_s);
    auto *agent = named<QComboBox>(u"complaintAgent"_s);
    agent->setCurrentIndex(1);
    const auto submit = [this](const QString &field) {
        QTest::keyClick(named<QWidget>(field), Qt::Key_Return, Qt::ControlModifier);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    submit(u"complaintText"_s);
    QVERIFY(m_complaints->complaints().empty()); // a whole number is not kept
    named<QPlainTextEdit>(u"complaintText"_s)->setPlainText(u"I was told 10 yuan"_s);
    submit(u"complaintText"_s);
    QCOMPARE(m_complaints->complaints().size(), std::size_t(1));
    const complaints::ComplaintId id = m_complaints->complaints().front().id;
    QVERIFY(!m_complaints->complaint(id)->agent.isEmpty());
    QVERIFY(!m_complaints->complaint(id)->scope.isEmpty()); // the agent's team
    choose(u"complaintTable"_s, 0);
    QVERIFY(!named<QPushButton>(u"judgeComplaint"_s)->isEnabled());
    press(u"classifyComplaint"_s);
    type(u"complaintOwner"_s, u"2"_s);
    QTest::keyClick(named<QWidget>(u"complaintOwner"_s), Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(m_complaints->complaint(id)->state, complaints::ComplaintState::Classified);
    press(u"judgeComplaint"_s);
    type(u"complaintFinding"_s, u"heard the call"_s);
    submit(u"complaintFinding"_s); // nobody is found liable by the way
    QCOMPARE(m_complaints->complaint(id)->state, complaints::ComplaintState::Classified);
    named<QComboBox>(u"complaintLiability"_s)->setCurrentIndex(1);
    submit(u"complaintFinding"_s);
    QCOMPARE(m_complaints->complaint(id)->liability, complaints::Liability::Agent);
    press(u"closeComplaint"_s);
    type(u"complaintWords"_s, u"refunded"_s);
    submit(u"complaintWords"_s);
    QVERIFY(m_complaints->complaint(id)->isClosed());
    QCOMPARE(named<QTableView>(u"complaintTable"_s)->model()->rowCount(), 0);
    named<QComboBox>(u"complaintFilter"_s)->setCurrentIndex(1);
    QCOMPARE(named<QTableView>(u"complaintTable"_s)->model()->rowCount(), 1);
    choose(u"complaintTable"_s, 0);
    QCOMPARE(named<QTableView>(u"complaintStory"_s)->model()->rowCount(), 4);
}

void TestIncidents::aShiftIsHandedOverAndSigned()
{
    openIncident(u"Lines down"_s);
    m_page->showTab(IncidentsPage::Handovers);
    press(u"handOver"_s);
    QVERIFY(named<QTextBrowser>(u"handoverDraft"_s)->toPlainText().contains(u"Lines down"_s));
    type(u"handoverNotes"_s, u"Quiet"_s);
    type(u"handoverFollowUps"_s, u"Call the carrier"_s);
    QTest::keyClick(named<QWidget>(u"handoverFollowUps"_s), Qt::Key_Return);
    type(u"handoverFollowUps"_s, u"Printer"_s);
    QTest::keyClick(named<QWidget>(u"handoverFollowUps"_s), Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(m_desk->handovers().size(), std::size_t(1));
    QVERIFY(cell(u"handoverTable"_s, 0, 4).contains(u"15:00"_s));
    m_scene->clock.advance(15min);
    m_desk->escalate();
    QVERIFY(named<QLabel>(u"operationsMessage"_s)->text().contains(u"#1"_s));
    QVERIFY(cell(u"handoverTable"_s, 0, 4).contains(u"Escalated"_s));
    press(u"signHandover"_s);
    type(u"signName"_s, u"wang"_s);
    accept();
    QCOMPARE(m_desk->handovers().front().state(), HandoverState::Given); // nothing is ticked
    auto *points = named<QListWidget>(u"signPoints"_s);
    points->setFocus();
    QTest::keyClick(points, Qt::Key_Space);
    QTest::keyClick(points, Qt::Key_Down);
    QTest::keyClick(points, Qt::Key_Space);
    accept();
    QCOMPARE(m_desk->handovers().front().incoming, u"wang"_s);
    const QString paper = named<QTextBrowser>(u"handoverPaper"_s)->toPlainText();
    QVERIFY(paper.contains(u"Quiet"_s) && paper.contains(u"wang"_s) &&
            paper.contains(u"Call the carrier"_s));
    QVERIFY(!named<QPushButton>(u"signHandover"_s)->isEnabled());
}

void TestIncidents::aHandoverIsPrinted()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"h.pdf"_s);
    QCOMPARE(m_page->handovers().exportTo(file).error().code, ErrorCode::NotFound);
    const QString long_ = u"<b>not bold</b> & so on\n"_s.repeated(150);
    QVERIFY(bool(m_desk->handOver(m_desk->drawUp(), long_, {u"<i>"_s})));
    m_page->handovers().showHandover(1);
    const QString paper = named<QTextBrowser>(u"handoverPaper"_s)->toPlainText();
    QVERIFY(paper.contains(u"<b>not bold</b> & so on"_s)); // outside text stays text
    Gate gate;
    m_page->handovers().setGate(&gate);
    gate.isOpen = false;
    named<QPushButton>(u"exportHandover"_s)->click();
    QCOMPARE(gate.asked, QStringList{u"#1"_s});
    QVERIFY(m_page->handovers().exportTo(file));
    QCOMPARE(gate.noted, QStringList{u"#1"_s});
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray content = pdf.readAll();
    QVERIFY(content.startsWith("%PDF-"));
    QVERIFY(content.count("/Type /Page\n") >= 3);
    QCOMPARE(m_page->handovers().exportTo(folder.filePath(u"no/h.pdf"_s)).error().code,
             ErrorCode::Unwritable);
}

void TestIncidents::whoMayNotSeesNoButtons()
{
    openIncident(u"Lines down"_s);
    QVERIFY(m_session->addFirst(u"chief"_s, u"Chief"_s, u"correct horse"_s));
    QVERIFY(!m_actions->find(u"incident.open"_s)->isEnabled());
    QCOMPARE(named<QTableView>(u"incidentTable"_s)->model()->rowCount(), 0);
    for (const QString &button : {u"openIncident"_s, u"noteIncident"_s, u"closeIncident"_s,
                                  u"issueTask"_s, u"handOver"_s, u"signHandover"_s}) {
        QVERIFY2(!named<QPushButton>(button)->isEnabled(), qPrintable(button));
    }
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(m_flow->dialog() == nullptr);
}

void TestIncidents::theFloorThenIsAskedFor()
{
    openIncident(u"Lines down"_s);
    QVERIFY(!named<QPushButton>(u"rewindIncident"_s)->isVisible());
    m_page->setRewindable(true);
    QSignalSpy asked(m_page, &IncidentsPage::rewindRequested);
    press(u"rewindIncident"_s);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().value<TimePoint>(),
             m_desk->incidents().front().openedAt - 15min);
}

void TestIncidents::linesChangeInTheirPlaces()
{
    LineModel model(2, 1, 1);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHeaders({u"a"_s, u"b"_s});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setLines({{3, {u"x"_s, u"1"_s}}, {2, {u"y"_s, u"2"_s}}});
    QCOMPARE(resets.count(), 1);
    model.setLines({{3, {u"x"_s, u"1"_s}}, {2, {u"y"_s, u"5"_s}}});
    QCOMPARE(resets.count(), 1);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(model.rowOf(2), 1);
    QCOMPARE(model.idAt(7), 0);
    model.setLines({});
    QCOMPARE(model.rowCount(), 0);
}

void TestIncidents::everythingHasANameInBothLanguages()
{
    for (const auto *table : m_window->findChildren<QTableView *>()) {
        QVERIFY2(!table->accessibleName().isEmpty(), qPrintable(table->objectName()));
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            QVERIFY(!table->model()->headerData(column, Qt::Horizontal).toString().isEmpty());
        }
    }
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    for (const QString &field : {u"incidentTitle"_s, u"incidentSeverity"_s, u"incidentClass"_s}) {
        QVERIFY2(!named<QWidget>(field)->accessibleName().isEmpty(), qPrintable(field));
    }
    QTest::keyClick(m_flow->dialog(), Qt::Key_Escape);
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page, &changed); // nothing is lost by it
    QVERIFY(!named<QPushButton>(u"openIncident"_s)->text().isEmpty());
}

void TestIncidents::everyRefusalHasWords()
{
    for (const QString &word : {u"title"_s, u"text"_s, u"cause"_s, u"owner"_s, u"closed"_s,
                                u"same"_s, u"attachment"_s, u"side"_s, u"deadline"_s, u"state"_s,
                                u"evidence"_s, u"own"_s, u"incoming"_s, u"follow"_s}) {
        QVERIFY(!OperationsText::refusal({ErrorCode::InvalidArgument, word}).contains(u"("_s));
    }
    for (const QString &word : {u"received"_s, u"customers"_s, u"number"_s, u"kind"_s, u"due"_s,
                                u"liability"_s, u"finding"_s, u"agent"_s, u"answer"_s}) {
        QVERIFY(!ComplaintText::refusal({ErrorCode::InvalidArgument, word}).contains(u"("_s));
    }
    for (int each = 0; each < int(IncidentClass::Count); ++each) {
        const auto incidentClass = static_cast<IncidentClass>(each);
        TimelineEntry entry;
        entry.kind = EntryKind::Judged;
        entry.text = u"high "_s + classKey(incidentClass);
        QCOMPARE(OperationsText::content(entry), OperationsText::severity(IncidentSeverity::High) +
                                                     u" · "_s +
                                                     OperationsText::incidentClass(incidentClass));
    }
}

QTEST_MAIN(TestIncidents)
#include "tst_incidents.moc"
