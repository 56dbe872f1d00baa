// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitydesk.h"
#include "core/quality/qualitystatistics.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;

namespace fw::ui {

class Card;
class LineModel;
class LiveTableView;
class ScoreChart;
class SegmentControl;
class ThemedLabel;
struct Line;

/// What the scores of some weeks come to: means with how well each is known, in an order where that
/// is allowed; the questions that fail most; the weeks in their limits; how evaluators differ.
class StatisticsTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatisticsTab)

public:
    /// What is handed over has to outlive this.
    StatisticsTab(quality::QualityDesk &desk, const Theme &theme, QWidget *parent = nullptr);

signals:
    /// The evaluations of an agent are to be seen.
    void agentRequested(const QString &agent);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void join();
    void fillTeams();
    void fill();
    void fillMeans();
    void showModel();
    void drawChart();
    void drawFailed();
    void drawWeeks();
    void retranslate();
    [[nodiscard]] quality::GroupBy group() const;
    [[nodiscard]] QString nameOf(const quality::GroupMean &each) const;
    [[nodiscard]] QString intervalOf(const quality::ScoreMean &score) const;
    [[nodiscard]] bool isOfTeam(const quality::Evaluation &evaluation) const;
    [[nodiscard]] const QTimeZone &zone() const;

    quality::QualityDesk &m_desk;
    const Theme &m_theme;
    std::vector<quality::Evaluation> m_evaluations;
    std::vector<quality::GroupMean> m_means;
    QString m_failure;
    SegmentControl *m_period;
    QComboBox *m_team;
    ThemedLabel *m_total;
    Card *m_meanCard;
    SegmentControl *m_group;
    LineModel *m_meanModel;
    LineModel *m_evaluatorModel; ///< with how they differ
    LiveTableView *m_meanView;
    Card *m_chartCard;
    SegmentControl *m_chartKind;
    ScoreChart *m_chart;
    ThemedLabel *m_words; ///< of the chosen place, and of the trend
};

} // namespace fw::ui
