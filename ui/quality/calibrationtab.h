// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/judgedcallsource.h"
#include "core/quality/qualitydesk.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace fw::ui {

class Card;
class LineModel;
class LiveTableView;
class SegmentControl;
class ThemedLabel;
struct CalibrationLines;
struct Line;

/// Calibration sessions: blind as long as not all have submitted, then what everybody gave to each
/// call beside the expert, and how far they agree.
class CalibrationTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalibrationTab)

public:
    /// What is handed over has to outlive this.
    CalibrationTab(quality::QualityDesk &desk, quality::JudgedCallSource &source,
                   const Theme &theme, QWidget *parent = nullptr);

signals:
    /// A participant scores this call now, in a window beside: its recording is to be played, and
    /// nobody else's scores shown.
    void scoreRequested(const fw::quality::JudgedCall &call);
    /// A call of a revealed session is to be looked at.
    void callRequested(const fw::quality::JudgedCall &call);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Shown { Scores, Questions, Participants, Notes, Months };

    void build();
    void join();
    void fill();
    void fillSessions();
    void fillDetail();
    void showLines(int columns, int firstNumber, int lastNumber, const QStringList &headers,
                   std::vector<Line> lines);
    void showScores(const quality::Calibration &session);
    void showTable(CalibrationLines table);
    void showButtons();
    void score();
    /// A sentence when it was refused.
    [[nodiscard]] QString submit(std::int64_t session, const quality::CalibrationSheet &filled);
    void openSession();
    void say(const QString &sentence);
    void retranslate();
    [[nodiscard]] const quality::Calibration *find(std::int64_t id) const;
    [[nodiscard]] const quality::Calibration *chosen() const;
    [[nodiscard]] const quality::JudgedCall *chosenCall() const;
    [[nodiscard]] const quality::ScorecardVersion *cardOf(const QString &key) const;
    [[nodiscard]] QString stateOf(const quality::Calibration &session) const;
    [[nodiscard]] QString cellOf(const quality::Calibration &session, const QString &by,
                                 const QString &call) const;

    quality::QualityDesk &m_desk;
    quality::JudgedCallSource &m_source;
    const Theme &m_theme;
    std::vector<quality::Calibration> m_sessions;
    std::vector<quality::ScorecardVersion> m_cards;
    LineModel *m_sessionModel;
    LineModel *m_detailModel = nullptr;
    Card *m_sessionCard;
    Card *m_detailCard;
    LiveTableView *m_sessionView;
    LiveTableView *m_detailView;
    SegmentControl *m_shown;
    ThemedLabel *m_message;
    QPushButton *m_new;
    QPushButton *m_score;
    QPushButton *m_open;
};

} // namespace fw::ui
