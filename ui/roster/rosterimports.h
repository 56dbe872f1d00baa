// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rosterfiles/filefields.h"

#include <QObject>

class QWidget;

namespace fw::settings {
class SettingsStore;
}

namespace fw::ui {

class RosterEditor;
class RosterPlan;

/// Asks for a file of people, shift patterns or a plan, and shows what would come of it.
class RosterImports final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterImports)

public:
    RosterImports(RosterPlan &plan, RosterEditor &editor, QWidget &page);

    /// Remembers what columns hold; null: nothing does. Outlives this.
    void setMemory(settings::SettingsStore *memory) { m_memory = memory; }

    void choose(rosterfiles::FileKind kind);
    /// Of a file that was chosen.
    void open(rosterfiles::FileKind kind, const QString &fileName);

signals:
    void failed(const QString &sentence);

private:
    RosterPlan &m_plan;
    RosterEditor &m_editor;
    QWidget &m_page;
    settings::SettingsStore *m_memory = nullptr;
};

} // namespace fw::ui
