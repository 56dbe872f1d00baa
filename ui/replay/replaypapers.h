// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitydesk.h"
#include "ui/replay/sheetpaper.h"
#include "ui/widgets/exportgate.h"

#include <QObject>

namespace fw::ui {

/// Takes the sheet of a scored call out of the program, through the gate.
class ReplayPapers final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplayPapers)

public:
    enum class Paper : std::uint8_t { SheetPdf, MarkersCsv, CoachingPdf };

    ReplayPapers(const quality::QualityDesk &desk, QWidget &page);

    /// Asked before anything leaves the program; null: everything may. Outlives this.
    void setGate(ExportGate *gate) { m_gate = gate; }

    void setSubject(const quality::Evaluation *evaluation, const quality::ScorecardVersion *card);
    void setComments(const std::vector<quality::ReplayComment> &comments);

    [[nodiscard]] bool hasSubject() const { return m_evaluation && m_card; }

    /// Asks the gate, and then for a file.
    void ask(Paper paper);
    [[nodiscard]] Outcome write(Paper paper, const QString &fileName) const;

signals:
    void failed(const QString &sentence);

private:
    void askFile(Paper paper);
    [[nodiscard]] SheetPaper sheet() const;
    [[nodiscard]] QString nameOf(Paper paper) const;
    [[nodiscard]] int rowsOf(Paper paper) const;

    const quality::QualityDesk &m_desk;
    QWidget &m_page;
    ExportGate *m_gate = nullptr;
    std::optional<quality::Evaluation> m_evaluation;
    std::optional<quality::ScorecardVersion> m_card;
    std::vector<quality::ReplayComment> m_comments;
};

} // namespace fw::ui
