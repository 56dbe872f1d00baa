// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replaypapers.h"

#include "core/audio/soundclip.h"
#include "ui/replay/replaytext.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QWidget>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

SheetPaper::Kind kindOf(ReplayPapers::Paper paper)
{
    const bool isPack =
        paper == ReplayPapers::Paper::CoachingPdf || paper == ReplayPapers::Paper::CoachingSound;
    return isPack ? SheetPaper::Kind::CoachingPack : SheetPaper::Kind::Sheet;
}

/// What any system takes as the name of a file.
QString fileNameOf(const QString &text)
{
    constexpr qsizetype kLongest = 80;
    QString name;
    for (const QChar each : QStringView(text).left(kLongest)) {
        name += each.isLetterOrNumber() || each == u'.' ? each : QChar(u'-');
    }
    return name;
}

QString suffixOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

} // namespace

ReplayPapers::ReplayPapers(const quality::QualityDesk &desk, QWidget &page)
    : QObject(&page)
    , m_desk(desk)
    , m_page(page)
{
}

void ReplayPapers::setSubject(const quality::Evaluation *evaluation,
                              const quality::ScorecardVersion *card)
{
    const bool isWhole = evaluation != nullptr && card != nullptr;
    m_evaluation = isWhole ? std::optional(*evaluation) : std::nullopt;
    m_card = isWhole ? std::optional(*card) : std::nullopt;
}

void ReplayPapers::setRecording(const quality::Recording *recording)
{
    m_recording = recording == nullptr ? std::nullopt : std::optional(*recording);
}

bool ReplayPapers::mayCutClips() const
{
    if (!hasSubject() || !m_recording || !m_source || m_recording->call != m_evaluation->about.id ||
        sheet().clips().empty()) {
        return false;
    }
    const access::Denial denial = m_desk.author().denial(
        access::ProtectedObject::RecordingExport, access::Right::Write, m_evaluation->about.team);
    return denial == access::Denial::None || denial == access::Denial::NeedsApproval;
}

void ReplayPapers::setComments(const std::vector<quality::ReplayComment> &comments)
{
    m_comments = comments;
}

SheetPaper ReplayPapers::sheet() const
{
    return SheetPaper(*m_evaluation, *m_card, m_comments, m_desk.floor().liveFloor().config());
}

QString ReplayPapers::nameOf(Paper paper) const
{
    const QString what = paper == Paper::SheetPdf      ? u"sheet"_s
                         : paper == Paper::MarkersCsv  ? u"markers"_s
                         : paper == Paper::CoachingPdf ? u"coaching"_s
                                                       : u"coaching, sound"_s;
    return u"%1: %2"_s.arg(what, m_evaluation->about.id);
}

int ReplayPapers::rowsOf(Paper paper) const
{
    return sheet().rows(kindOf(paper));
}

void ReplayPapers::ask(Paper paper)
{
    const bool hasSound = paper == Paper::CoachingSound;
    if (!hasSubject() || (hasSound && !mayCutClips())) {
        return;
    }
    if (m_gate == nullptr) {
        askFile(paper);
        return;
    }
    const QString name = nameOf(paper);
    const int rows = rowsOf(paper);
    const auto go = [kept = QPointer<ReplayPapers>(this), paper, name, rows] {
        // What was approved, and not another call.
        if (kept && kept->hasSubject() && kept->nameOf(paper) == name &&
            kept->rowsOf(paper) <= rows) {
            kept->askFile(paper);
        }
    };
    if (hasSound) {
        m_gate->askAnother(*m_page.window(), name, rows, go);
    } else {
        m_gate->ask(*m_page.window(), name, rows, go);
    }
}

void ReplayPapers::askFile(Paper paper)
{
    const QString subject = nameOf(paper);
    auto *dialog = new QFileDialog(&m_page, tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (paper == Paper::CoachingSound) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        const bool isPdf = paper != Paper::MarkersCsv;
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilters({isPdf ? tr("PDF (*.pdf)") : tr("CSV (*.csv)")});
        dialog->setDefaultSuffix(isPdf ? u"pdf"_s : u"csv"_s);
        dialog->selectFile(fileNameOf(subject));
    }
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, paper, subject, rows = rowsOf(paper)](const QString &file) {
                leave(paper, subject, rows, file);
            });
    dialog->open();
}

/// \a name: of the call that was asked for, also when another one is shown meanwhile.
void ReplayPapers::leave(Paper paper, const QString &name, int rows, const QString &file)
{
    if (!hasSubject() || nameOf(paper) != name ||
        (paper == Paper::CoachingSound && !mayCutClips())) {
        emit failed(tr("Another call is shown by now: export it again."));
    } else if (const Outcome written = write(paper, file); !written) {
        emit failed(ReplayText::refusal(written.error()));
    } else if (m_gate != nullptr) {
        m_gate->note({u"quality.export"_s, name, rows, file});
    }
}

/// The pack names the files, and each file says who took it out.
Outcome ReplayPapers::writeClips(const QString &folder, const QString &watermark) const
{
    const auto device = m_source(*m_recording);
    if (!device) {
        return device.error();
    }
    auto reader = audio::SoundReader::open(**device, suffixOf(m_recording->path));
    if (!reader) {
        return reader.error();
    }
    std::vector<audio::SoundSpan> hidden;
    for (const quality::Phase &each : m_recording->phases) {
        if (each.kind == quality::PhaseKind::Paused) {
            hidden.push_back({each.span.from, each.span.to}); // a number may have been said there
        }
    }
    const QString call = fileNameOf(m_evaluation->about.id);
    const QString who = watermark.isEmpty() ? QString() : u'-' + fileNameOf(watermark);
    SheetPaper paper = sheet();
    QStringList files;
    const ReplayMarks clips = paper.clips();
    for (const ReplayMark &each : clips) {
        const QString number = QString::number(files.size() + 1);
        files << u"%1-%2-%3%4.wav"_s.arg(call, number, fileNameOf(each.question), who);
        QSaveFile file(QDir(folder).filePath(files.constLast()));
        if (!file.open(QIODevice::WriteOnly)) {
            return Error{ErrorCode::Unwritable, files.constLast() + u": "_s + file.errorString()};
        }
        const audio::ClipCut cut{{each.span->from, each.span->to},
                                 hidden,
                                 m_evaluation->about.id + u' ' + ReplayText::question(each),
                                 watermark};
        if (const Outcome written = audio::writeClip(**reader, cut, file); !written) {
            return written.error();
        }
        if (!file.commit()) {
            return Error{ErrorCode::Unwritable, files.constLast() + u": "_s + file.errorString()};
        }
    }
    paper.setClipFiles(files);
    return paper.writePdf(QDir(folder).filePath(call + who + u".pdf"_s),
                          SheetPaper::Kind::CoachingPack, watermark, m_page.font());
}

Outcome ReplayPapers::write(Paper paper, const QString &fileName) const
{
    if (!hasSubject()) {
        return Error{ErrorCode::NotFound, fileName};
    }
    const QString watermark = m_gate == nullptr ? QString() : m_gate->watermark();
    if (paper == Paper::CoachingSound) {
        return writeClips(fileName, watermark);
    }
    return paper == Paper::MarkersCsv
               ? sheet().writeCsv(fileName, watermark)
               : sheet().writePdf(fileName, kindOf(paper), watermark, m_page.font());
}

} // namespace fw::ui
