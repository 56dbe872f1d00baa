// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/adherencetab.h"

#include <functional>

class QStackedWidget;

namespace fw::ui {

/// Adherence now, the day as it goes on, and what the month came to.
class AttendancePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttendancePage)

public:
    AttendancePage(live::FloorStore &store, attendance::AdherenceWatch &watch, const Theme &theme,
                   QWidget *parent = nullptr);

    /// Adds a tab behind the others; \a title is asked for again in another language. It is
    /// retranslated by its own changeEvent().
    void addTab(std::function<QString()> title, QWidget *tab);
    void showTab(int tab);

    [[nodiscard]] AdherenceTab &adherence() { return *m_adherence; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeTabs();
    void retranslate();

    const Theme &m_theme;
    QWidget *m_head;
    SegmentControl *m_tabs = nullptr;
    QStackedWidget *m_stack;
    AdherenceTab *m_adherence;
    std::vector<std::function<QString()>> m_titles;
};

} // namespace fw::ui
