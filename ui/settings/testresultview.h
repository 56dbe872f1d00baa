// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorfeed.h"
#include "ui/widgets/themedlabel.h"

#include <QFrame>

class QPushButton;

namespace fw::ui {

/// What a connection test found: one sentence, what to do, and a certificate that can be accepted.
class TestResultView final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestResultView)

public:
    explicit TestResultView(const Theme &theme, QWidget *parent = nullptr);

    void clear();
    void showRunning();
    void showResult(const live::FeedHealth &result);

signals:
    /// The person decided to trust the shown certificate from now on.
    void certificateAccepted(const QString &fingerprint);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Mode { Empty, Running, Result };

    void refresh();
    void refreshResult();
    [[nodiscard]] QString certificateText() const;

    const Theme &m_theme;
    Mode m_mode = Mode::Empty;
    live::FeedHealth m_result;
    ThemedLabel *m_sentence;
    ThemedLabel *m_advice;
    ThemedLabel *m_certificate;
    QPushButton *m_accept;
};

} // namespace fw::ui
