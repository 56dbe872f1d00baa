// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalhealth.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace fw::ui {

class ThemedLabel;

/// Says that the journal is not written or soon will not be, why, and what that means. Hidden
/// while all is well.
class JournalBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalBar)

public:
    explicit JournalBar(const Theme &theme, QWidget *parent = nullptr);

    void show(const journal::JournalHealth &health);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    const Theme &m_theme;
    ThemedLabel *m_sentence;
    journal::JournalHealth m_health;
};

} // namespace fw::ui
