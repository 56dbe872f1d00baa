// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importsection.h"
#include "ui/imports/importtext.h"
#include "ui/imports/lineerrormodel.h"
#include "ui/imports/logimporter.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::ui;
using history::ImportedLog;
using queuelog::LineFault;

namespace {

class FakeImporter final : public LogImporter
{
public:
    void start(const QStringList &files, const QString &switchName) override
    {
        started = {switchName + u':' + files.join(u',')};
    }

    void cancel() override { ++cancelled; }

    QStringList started;
    int cancelled = 0;
};

ImportedLog logOf(const QString &path, ImportedLog::End end, int errors = 0)
{
    ImportedLog log;
    log.path = path;
    log.end = end;
    log.count.lines = 1000;
    log.count.calls = 300;
    log.count.errors = errors;
    for (int error = 1; error <= errors; ++error) {
        log.errors.push_back({error, LineFault::TooFewFields, "<b>rubbish</b>\x01"});
    }
    return log;
}

} // namespace

class TestImportSection final : public QObject
{
    Q_OBJECT

private slots:
    void modelKeepsItsContract();
    void startsWhenAllIsChosen();
    void cancelsAndShowsWhatBecameOfIt();
    void showsErrorsAndRefusals();
    void everyEndAndFaultHasWords();
    void everythingHasAName();

private:
    const Theme m_theme{ThemeKind::Light};
};

void TestImportSection::modelKeepsItsContract()
{
    LineErrorModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({logOf(u"/logs/queue_log.1"_s, ImportedLog::End::Done, 3),
                logOf(u"/logs/queue_log"_s, ImportedLog::End::Done, 2000)});
    QCOMPARE(model.rowCount(), int(LineErrorModel::kMostRows));
    QCOMPARE(model.index(0, 0).data().toString(), u"queue_log.1"_s);
    QCOMPARE(model.index(3, 0).data().toString(), u"queue_log"_s);
    QCOMPARE(model.index(2, 1).data().toInt(), 3);
    QVERIFY(!model.index(0, 3).data().toString().contains(QChar(1)));
    model.retranslate();
    model.show({});
    QCOMPARE(model.rowCount(), 0);
}

void TestImportSection::startsWhenAllIsChosen()
{
    FakeImporter importer;
    ImportSection section(importer, m_theme);
    auto *start = section.findChild<QPushButton *>(u"importStart"_s);
    QVERIFY(!start->isEnabled());
    section.setFiles({u"/logs/queue_log"_s, u"/logs/queue_log.1.gz"_s});
    QVERIFY(!start->isEnabled());
    section.setSwitches({u"north"_s, u"south"_s});
    QVERIFY(start->isEnabled());
    section.findChild<QComboBox *>(u"importSwitch"_s)->setCurrentText(u" east "_s);
    QCOMPARE(section.findChild<QListWidget *>(u"importFiles"_s)->count(), 2);
    start->click();
    QCOMPARE(importer.started, QStringList{u"east:/logs/queue_log,/logs/queue_log.1.gz"_s});
    QVERIFY(!start->isEnabled());
}

void TestImportSection::cancelsAndShowsWhatBecameOfIt()
{
    FakeImporter importer;
    ImportSection section(importer, m_theme);
    section.resize(800, 600);
    section.show();
    section.setSwitches({u"north"_s});
    section.setFiles({u"/logs/queue_log"_s});
    auto *cancel = section.findChild<QPushButton *>(u"importCancel"_s);
    auto *progress = section.findChild<QProgressBar *>(u"importProgress"_s);
    QVERIFY(!cancel->isVisible());
    section.findChild<QPushButton *>(u"importStart"_s)->click();
    QVERIFY(cancel->isVisible());
    emit importer.progressed(420);
    QCOMPARE(progress->value(), 420);
    cancel->click();
    cancel->click();
    QCOMPARE(importer.cancelled, 1);
    emit importer.finished({logOf(u"/logs/queue_log"_s, ImportedLog::End::Waiting)}, true);
    QVERIFY(!cancel->isVisible());
    QVERIFY(!progress->isVisible());
    const QString words = section.findChild<QLabel *>(u"importSummary"_s)->text();
    QVERIFY2(words.startsWith(u"Cancelled."_s), qPrintable(words));
    QVERIFY(section.findChild<QPushButton *>(u"importStart"_s)->isEnabled());
}

void TestImportSection::showsErrorsAndRefusals()
{
    FakeImporter importer;
    ImportSection section(importer, m_theme);
    section.resize(800, 600);
    section.show();
    section.setZone(QTimeZone::utc());
    ImportedLog refused = logOf(u"/logs/late"_s, ImportedLog::End::Recorded);
    refused.until = TimePoint(std::chrono::seconds(1'795'417'200));
    emit importer.finished({logOf(u"/logs/queue_log"_s, ImportedLog::End::Done, 2), refused},
                           false);
    const QString words = section.findChild<QLabel *>(u"importSummary"_s)->text();
    QVERIFY2(words.contains(u"2026-11-23 07:00"_s), qPrintable(words));
    auto *errors = section.findChild<QTableView *>(u"importErrors"_s);
    QVERIFY(errors->isVisible());
    QCOMPARE(errors->model()->rowCount(), 2);
    emit importer.failed({ErrorCode::Full, u"journal.sqlite"_s});
    QVERIFY(section.findChild<QLabel *>(u"importError"_s)->isVisible());
}

void TestImportSection::everyEndAndFaultHasWords()
{
    for (int end = 0; end <= int(ImportedLog::End::Failed); ++end) {
        QVERIFY(!ImportText::log(logOf(u"a"_s, ImportedLog::End(end)), QTimeZone::utc()).isEmpty());
    }
    for (int fault = 0; fault <= int(LineFault::TooManyNames); ++fault) {
        QVERIFY(!ImportText::fault(LineFault(fault)).isEmpty());
    }
}

void TestImportSection::everythingHasAName()
{
    FakeImporter importer;
    const ImportSection section(importer, m_theme);
    for (const QString &name : {u"importSwitch"_s, u"importFiles"_s, u"importProgress"_s,
                                u"importErrors"_s, u"importCancel"_s}) {
        const auto *widget = section.findChild<QWidget *>(name);
        QVERIFY2(widget != nullptr && !widget->accessibleName().isEmpty(), qPrintable(name));
    }
}

QTEST_MAIN(TestImportSection)
#include "tst_importsection.moc"
