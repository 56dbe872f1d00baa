// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/recording.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace fw::ui {

/// Asks what somebody listens for, before they do. Return takes what is chosen.
class PurposeStrip final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PurposeStrip)

public:
    explicit PurposeStrip(QWidget *parent = nullptr);

    /// Those that are allowed; empty: \a refusal says why none is.
    void ask(const std::vector<quality::PlayPurpose> &allowed, quality::PlayPurpose preset,
             const QString &refusal);
    void retranslate();

signals:
    void chosen(fw::quality::PlayPurpose purpose);
    void refused();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();

    QLabel *m_question;
    QComboBox *m_purpose;
    QPushButton *m_listen;
};

} // namespace fw::ui
