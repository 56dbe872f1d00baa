// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replaypapers.h"

#include "ui/replay/replaytext.h"

#include <QFileDialog>
#include <QPointer>
#include <QWidget>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

SheetPaper::Kind kindOf(ReplayPapers::Paper paper)
{
    return paper == ReplayPapers::Paper::CoachingPdf ? SheetPaper::Kind::CoachingPack
                                                     : SheetPaper::Kind::Sheet;
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

void ReplayPapers::setComments(const std::vector<quality::ReplayComment> &comments)
{
    m_comments = comments;
}

SheetPaper ReplayPapers::sheet() const
{
    const live::FloorConfig &config = m_desk.floor().liveFloor().config();
    return SheetPaper(*m_evaluation, *m_card, m_comments,
                      ReplayText::queue(m_evaluation->about, config), config.grid.zone());
}

QString ReplayPapers::nameOf(Paper paper) const
{
    const QString what = paper == Paper::SheetPdf     ? u"sheet"_s
                         : paper == Paper::MarkersCsv ? u"markers"_s
                                                      : u"coaching"_s;
    return u"%1: %2"_s.arg(what, m_evaluation->about.id);
}

int ReplayPapers::rowsOf(Paper paper) const
{
    return sheet().rows(kindOf(paper));
}

void ReplayPapers::ask(Paper paper)
{
    if (!hasSubject()) {
        return;
    }
    if (m_gate == nullptr) {
        askFile(paper);
        return;
    }
    const QString name = nameOf(paper);
    const int rows = rowsOf(paper);
    m_gate->ask(*m_page.window(), name, rows,
                [kept = QPointer<ReplayPapers>(this), paper, name, rows] {
                    // What was approved, and not another call.
                    if (kept && kept->hasSubject() && kept->nameOf(paper) == name &&
                        kept->rowsOf(paper) <= rows) {
                        kept->askFile(paper);
                    }
                });
}

void ReplayPapers::askFile(Paper paper)
{
    const bool isPdf = paper != Paper::MarkersCsv;
    auto *dialog = new QFileDialog(&m_page, tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({isPdf ? tr("PDF (*.pdf)") : tr("CSV (*.csv)")});
    dialog->setDefaultSuffix(isPdf ? u"pdf"_s : u"csv"_s);
    QString fileName;
    const QString subject = nameOf(paper);
    for (const QChar each : subject) {
        fileName += each.isLetterOrNumber() || each == u'.' ? each : QChar(u'-');
    }
    dialog->selectFile(fileName);
    // Of the call that was asked for, also when another one is shown meanwhile.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, paper, name = nameOf(paper), rows = rowsOf(paper)](const QString &file) {
                if (!hasSubject() || nameOf(paper) != name) {
                    emit failed(tr("Another call is shown by now: export it again."));
                    return;
                }
                if (const Outcome written = write(paper, file); !written) {
                    emit failed(ReplayText::refusal(written.error()));
                } else if (m_gate != nullptr) {
                    m_gate->note({u"quality.export"_s, name, rows, file});
                }
            });
    dialog->open();
}

Outcome ReplayPapers::write(Paper paper, const QString &fileName) const
{
    if (!hasSubject()) {
        return Error{ErrorCode::NotFound, fileName};
    }
    const QString watermark = m_gate == nullptr ? QString() : m_gate->watermark();
    return paper == Paper::MarkersCsv
               ? sheet().writeCsv(fileName, watermark)
               : sheet().writePdf(fileName, kindOf(paper), watermark, m_page.font());
}

} // namespace fw::ui
