// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/settings/settingsstore.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/exportgate.h"

#include <QPointer>

class QAbstractItemView;

namespace fw::ui {

class TableTools;
class Theme;

/// Gives every table of the program its tools, and declares what can be done with the table that
/// was used last: copy, export, columns and views.
class TableDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableDesk)

public:
    TableDesk(ActionCatalogue &actions, settings::SettingsStore &store, const Clock &clock,
              const Theme &theme, QWidget &window);

    /// Takes every table with a name and a header within \a root. A table that appears later, as in
    /// a dialog, is taken when the focus first comes to its window.
    void adopt(QWidget &root);

    /// The table that was used last in the active window, else its first; null without any.
    [[nodiscard]] TableTools *current() const;

    /// Asked before a file is written or a table is copied, and for a file's last line; null:
    /// everything may leave. Outlives this.
    void setGate(ExportGate *gate) { m_gate = gate; }

    void copy();
    /// Asks for a file.
    void exportCsv();
    void chooseColumns();

signals:
    // What left the program, for whoever keeps a record: the table's name, never what is in it.
    void copied(const QString &table, int rows);
    void exported(const QString &table, int rows, const QString &fileName);

private:
    void adoptTable(QAbstractItemView &view);
    void noteFocus(QWidget *widget);
    void showMenu(TableTools &tools, const QPoint &place);
    /// Goes on with the table when so many rows of it may leave.
    void pass(TableTools &tools, int rows, std::function<void(TableTools &)> go);
    void askFile(TableTools &tools);
    void writeTo(const QString &fileName, TableTools &tools);
    void fail(QWidget &window, const Error &error);
    [[nodiscard]] QString proposedName(const TableTools &tools) const;

    settings::SettingsStore &m_store;
    const Clock &m_clock;
    const Theme &m_theme;
    QWidget &m_window;
    ExportGate *m_gate = nullptr;
    QList<QAction *> m_actions;
    QList<QPointer<TableTools>> m_tables; ///< the one used last comes first
};

} // namespace fw::ui
