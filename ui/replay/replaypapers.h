// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitydesk.h"
#include "ui/replay/sheetpaper.h"
#include "ui/widgets/exportgate.h"

#include <QObject>

#include <functional>
#include <memory>

class QIODevice;

namespace fw::ui {

/// Takes the sheet of a scored call out of the program, through the gate.
class ReplayPapers final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplayPapers)

public:
    enum class Paper : std::uint8_t {
        SheetPdf,
        MarkersCsv,
        CoachingPdf,
        CoachingSound ///< a folder: the pack, and each of its clips as a sound file
    };
    /// Gives the file of a recording.
    using Source = std::function<Result<std::shared_ptr<QIODevice>>(const quality::Recording &)>;

    ReplayPapers(const quality::QualityDesk &desk, QWidget &page);

    /// Asked before anything leaves the program; null: everything may. Outlives this.
    void setGate(ExportGate *gate) { m_gate = gate; }

    void setSource(Source source) { m_source = std::move(source); }

    void setSubject(const quality::Evaluation *evaluation, const quality::ScorecardVersion *card);
    void setComments(const std::vector<quality::ReplayComment> &comments);

    /// Of the subject; null: there is none.
    void setRecording(const quality::Recording *recording);

    /// There are clips, and the person at the desk may take voices out, if another one agrees.
    [[nodiscard]] bool mayCutClips() const;

    [[nodiscard]] bool hasSubject() const { return m_evaluation && m_card; }

    /// Asks the gate, and then for a file; for a pack with sound another person, and a folder.
    void ask(Paper paper);
    /// \a fileName: of CoachingSound a folder.
    [[nodiscard]] Outcome write(Paper paper, const QString &fileName) const;

signals:
    void failed(const QString &sentence);

private:
    void askFile(Paper paper);
    void leave(Paper paper, const QString &name, int rows, const QString &file);
    [[nodiscard]] Outcome writeClips(const QString &folder, const QString &watermark) const;
    [[nodiscard]] SheetPaper sheet() const;
    [[nodiscard]] QString nameOf(Paper paper) const;
    [[nodiscard]] int rowsOf(Paper paper) const;

    const quality::QualityDesk &m_desk;
    QWidget &m_page;
    ExportGate *m_gate = nullptr;
    std::optional<quality::Evaluation> m_evaluation;
    std::optional<quality::ScorecardVersion> m_card;
    std::optional<quality::Recording> m_recording;
    Source m_source;
    std::vector<quality::ReplayComment> m_comments;
};

} // namespace fw::ui
