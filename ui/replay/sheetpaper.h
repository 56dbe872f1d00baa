// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitydesk.h"
#include "ui/replay/replaymarks.h"

#include <QCoreApplication>
#include <QFont>

class QPagedPaintDevice;

namespace fw::live {
struct FloorConfig;
}

namespace fw::ui {

/// The sheet of a scored call on paper, and as lines for a table. Names the call by its id; no
/// phone numbers.
class SheetPaper final
{
    Q_DECLARE_TR_FUNCTIONS(SheetPaper)

public:
    enum class Kind : std::uint8_t {
        Sheet,
        CoachingPack ///< with the clips that are worth hearing
    };

    /// \a config names the agent and the queue, and has the zone.
    SheetPaper(const quality::Evaluation &evaluation, const quality::ScorecardVersion &card,
               std::vector<quality::ReplayComment> comments, const live::FloorConfig &config);

    /// The sound files of the pack, one for each of clips().
    void setClipFiles(const QStringList &files) { m_clipFiles = files; }

    /// What is worth hearing: where points were lost.
    [[nodiscard]] ReplayMarks clips() const;
    [[nodiscard]] QString html(Kind kind) const;
    /// With a head, numbers of pages and, pale across, who took it out.
    [[nodiscard]] Outcome writePdf(const QString &fileName, Kind kind, const QString &watermark,
                                   const QFont &font) const;
    /// A line for each marker.
    [[nodiscard]] QByteArray csv(const QString &watermark) const;
    [[nodiscard]] Outcome writeCsv(const QString &fileName, const QString &watermark) const;
    /// How many lines leave the program.
    [[nodiscard]] int rows(Kind kind) const;

private:
    [[nodiscard]] QString title(Kind kind) const;
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString questions() const;
    [[nodiscard]] QString clipTable() const;
    [[nodiscard]] QString saidAbout() const;
    [[nodiscard]] int paint(QPagedPaintDevice &device, Kind kind, const QString &watermark,
                            const QFont &font) const;

    const quality::Evaluation &m_evaluation;
    const quality::ScorecardVersion &m_card;
    std::vector<quality::ReplayComment> m_comments;
    QString m_agent;
    QString m_queue;
    QTimeZone m_zone;
    ReplayMarks m_marks;
    QStringList m_clipFiles;
};

} // namespace fw::ui
