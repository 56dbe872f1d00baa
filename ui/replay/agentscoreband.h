// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitydesk.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace fw::ui {

class ThemedLabel;

/// How somebody on the floor is judged, in the agent's sheet: the scores of four weeks, the talks
/// that are open and the certificate, each with its way to the page of quality. What the person at
/// the desk may not see is not there.
class AgentScoreBand final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgentScoreBand)

public:
    static constexpr int kDays = 28;

    /// What is handed over has to outlive this.
    AgentScoreBand(const quality::QualityDesk &desk, const Theme &theme, QWidget *parent = nullptr);

    void showAgent(live::AgentId agent);

    /// Whom the scores are of: the id of the person.
    [[nodiscard]] QString person() const { return m_person; }

signals:
    void scoresRequested(const QString &person);
    void coachingRequested(const QString &person);
    void certificateRequested(const QString &person);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// One way to the page, and what stands below it.
    struct Way
    {
        QPushButton *button = nullptr;
        ThemedLabel *words = nullptr;
    };

    void fill();
    /// \a tip: the same at length.
    static void offer(const Way &way, const QString &words, Token colour, const QString &tip = {});
    static void withhold(const Way &way);
    void fillScores();
    void fillCoaching();
    void fillCertificate();
    void retranslate();

    const quality::QualityDesk &m_desk;
    QString m_person;
    ThemedLabel *m_title;
    Way m_scores;
    Way m_coaching;
    Way m_certificate;
    QTimer m_fillSoon; ///< whoever is passed by with the arrow keys is not asked about
};

} // namespace fw::ui
