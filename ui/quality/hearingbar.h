// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/callsoundsource.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace fw::ui {

class ThemedLabel;

/// How many recordings of a plan's calls were listened to for silence and overtalk, and a button
/// to listen to the others, or to stop. Hidden where nobody wants to know.
class HearingBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HearingBar)

public:
    explicit HearingBar(const Theme &theme, QWidget *parent = nullptr);

    void setSource(quality::CallSoundSource &source);
    /// None: the plan doesn't ask what is to be heard.
    void showCalls(const std::vector<quality::JudgedCall> &calls);
    /// Adds what was heard, if anybody listens.
    void addTo(quality::PlanFacts &facts) const;

signals:
    /// What is known of the recordings has changed.
    void heard();

protected:
    void changeEvent(QEvent *event) override;

private:
    void toggle();
    void showProgress(int done, int all);
    void showState();

    QPointer<quality::CallSoundSource> m_source;
    std::vector<quality::JudgedCall> m_calls;
    ThemedLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_button;
};

} // namespace fw::ui
