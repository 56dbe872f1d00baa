// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/demosound.h"
#include "tests/ui/replayscene.h"
#include "tests/ui/toldgate.h"
#include "ui/replay/replaypapers.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::quality;
using Paper = ui::ReplayPapers::Paper;

namespace {

live::FloorConfig siteConfig()
{
    live::FloorConfig config = live::FloorConfig::defaults();
    config.grid = IntervalGrid(QTimeZone("Asia/Shanghai"), 30min);
    config.queues["enquiry"].name = {u"Enquiries"_s, u"咨询"_s};
    config.people["PJSIP/a1"] = {"a1", {u"Named Here"_s, u"此处姓名"_s}, 0};
    return config;
}

} // namespace

/// What leaves the program of a scored call.
class TestReplayPapers final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingLeavesBeforeTheGateOpens();
    void markersAreLines();
    void thePackNamesItsClips();
    void clipsNeedAnotherPersonAndARight();
    void clipsAreSoundFiles();
    void aSheetIsPaper();
    void aFolderIsNoFile();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_scene->folder.filePath(name); }

    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<fw::tests::ReplayScene> m_scene;
    std::optional<Evaluation> m_evaluation;
};

void TestReplayPapers::init()
{
    m_scene = std::make_unique<fw::tests::ReplayScene>();
    const EvaluationId id =
        m_scene->add(u"sim/1"_s, u"a1"_s, 2h,
                     {{u"D1"_s, Exact(0), {161s, 170s}}, {u"C2"_s, Exact(0), {200s, 206s}}});
    m_evaluation = *m_scene->store.evaluation(id);
}

void TestReplayPapers::nothingLeavesBeforeTheGateOpens()
{
    QWidget page;
    fw::tests::ToldGate gate;
    ui::ReplayPapers papers(*m_scene->desk, page);
    papers.setGate(&gate);
    papers.ask(Paper::SheetPdf); // there is none
    QVERIFY(gate.asked.isEmpty());
    papers.setSubject(&*m_evaluation, &m_scene->card);
    papers.ask(Paper::MarkersCsv);
    QCOMPARE(gate.asked.size(), 1);
    QVERIFY(gate.asked.constFirst().contains(u"sim/1"_s));
    QVERIFY(page.findChild<QFileDialog *>() == nullptr);
    gate.go();
    auto *dialog = page.findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    emit dialog->fileSelected(path(u"markers.csv"_s));
    QCOMPARE(gate.notes.size(), std::size_t(1));
    QVERIFY(!bytes(u"markers.csv"_s).isEmpty());
    papers.ask(Paper::SheetPdf);
    papers.setSubject(nullptr, nullptr);
    gate.go(); // what was approved is gone
    QCOMPARE(page.findChildren<QFileDialog *>().size(), 1);
}

void TestReplayPapers::markersAreLines()
{
    QWidget page;
    ui::ReplayPapers papers(*m_scene->desk, page);
    papers.setSubject(&*m_evaluation, &m_scene->card);
    QVERIFY(papers.write(Paper::MarkersCsv, path(u"m.csv"_s)));
    const QByteArray text = bytes(u"m.csv"_s);
    QCOMPARE(text.count("\r\n"), 1 + 13);
    QVERIFY(text.contains("161000,170000"));
    QVERIFY(!text.contains("7712")); // no part of a number
}

void TestReplayPapers::thePackNamesItsClips()
{
    std::vector<ReplayComment> comments(2);
    comments[0].text = u"for all <b>"_s;
    comments[1].text = u"for me"_s;
    comments[1].isPrivate = true;
    const ui::SheetPaper paper(*m_evaluation, m_scene->card, comments, siteConfig());
    const QString pack = paper.html(ui::SheetPaper::Kind::CoachingPack);
    QVERIFY(pack.contains(u"02:41–02:50"_s));
    QVERIFY(pack.contains(u"sim/1"_s));
    QVERIFY(pack.contains(u"Named Here"_s)); // in the reader's language, whatever was kept
    QVERIFY(pack.contains(u"for all &lt;b&gt;"_s));
    QVERIFY(!pack.contains(u"for me"_s));
    QVERIFY(!pack.contains(u"7712"_s));
    QVERIFY(paper.rows(ui::SheetPaper::Kind::CoachingPack) ==
            paper.rows(ui::SheetPaper::Kind::Sheet) + 2);
}

void TestReplayPapers::clipsNeedAnotherPersonAndARight()
{
    QWidget page;
    fw::tests::ToldGate gate;
    ui::ReplayPapers papers(*m_scene->desk, page);
    papers.setGate(&gate);
    papers.setSubject(&*m_evaluation, &m_scene->card);
    QVERIFY(!papers.mayCutClips()); // nothing is there to be cut
    const Recording recording = m_scene->store.recordings({u"sim/1"_s})->front();
    papers.setRecording(&recording);
    papers.setSource([](const Recording &) -> Result<std::shared_ptr<QIODevice>> {
        return Error{ErrorCode::NotFound, u"place"_s};
    });
    QVERIFY(papers.mayCutClips());
    m_scene->signIn(access::Role::QualitySupervisor, u"zhao"_s);
    QVERIFY(papers.mayCutClips()); // as far as another one agrees
    papers.ask(Paper::CoachingSound);
    QCOMPARE(gate.another.size(), 1);
    QVERIFY(gate.asked.isEmpty());
    m_scene->session.signOut();
    m_scene->signIn(access::Role::BusinessGuide, u"li"_s);
    QVERIFY(!papers.mayCutClips());
    gate.go(); // whoever was approved is gone
    auto *dialog = page.findChild<QFileDialog *>();
    if (dialog != nullptr) {
        QSignalSpy failed(&papers, &ui::ReplayPapers::failed);
        emit dialog->fileSelected(m_scene->folder.path());
        QCOMPARE(failed.count(), 1);
    }
    QVERIFY(gate.notes.empty());
}

void TestReplayPapers::clipsAreSoundFiles()
{
    QWidget page;
    ui::ReplayPapers papers(*m_scene->desk, page);
    papers.setSubject(&*m_evaluation, &m_scene->card);
    demo::DemoSpeech speech;
    speech.duration = 321s;
    QFile sound(path(u"call.wav"_s));
    QVERIFY(sound.open(QIODevice::WriteOnly));
    sound.write(playback::DemoSound().wave(speech));
    sound.close();
    const Recording recording = m_scene->store.recordings({u"sim/1"_s})->front();
    papers.setRecording(&recording);
    papers.setSource([this](const Recording &) -> Result<std::shared_ptr<QIODevice>> {
        auto file = std::make_shared<QFile>(path(u"call.wav"_s));
        return file->open(QIODevice::ReadOnly)
                   ? Result<std::shared_ptr<QIODevice>>(std::move(file))
                   : Result<std::shared_ptr<QIODevice>>(Error{ErrorCode::NotFound, {}});
    });
    QVERIFY(QDir(m_scene->folder.path()).mkdir(u"pack"_s));
    const Outcome written = papers.write(Paper::CoachingSound, path(u"pack"_s));
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    const QStringList files = QDir(path(u"pack"_s)).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 3); // two lost points, and the paper
    QVERIFY(files.contains(u"sim-1.pdf"_s));
    const auto clip =
        std::ranges::find_if(files, [](const QString &each) { return each.contains(u"D1"_s); });
    QVERIFY(clip != files.end());
    const qsizetype nineSeconds = qsizetype(9) * 8000 * 2 * 2;
    const qsizetype size = bytes(u"pack/"_s + *clip).size();
    QVERIFY2(size > nineSeconds && size < nineSeconds + 1000, qPrintable(QString::number(size)));
    QVERIFY(!papers.write(Paper::CoachingSound, path(u"no/such"_s)));
}

void TestReplayPapers::aSheetIsPaper()
{
    const ui::SheetPaper paper(*m_evaluation, m_scene->card, {}, siteConfig());
    QVERIFY(paper.writePdf(path(u"s.pdf"_s), ui::SheetPaper::Kind::CoachingPack, u"trainer, desk"_s,
                           QFont()));
    QVERIFY(bytes(u"s.pdf"_s).startsWith("%PDF"));
    QVERIFY(bytes(u"s.pdf"_s).size() > 5000);
}

void TestReplayPapers::aFolderIsNoFile()
{
    QWidget page;
    ui::ReplayPapers papers(*m_scene->desk, page);
    papers.setSubject(&*m_evaluation, &m_scene->card);
    const Outcome written = papers.write(Paper::SheetPdf, path(u"no/such/folder.pdf"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Unwritable);
}

QTEST_MAIN(TestReplayPapers)
#include "tst_replaypapers.moc"
