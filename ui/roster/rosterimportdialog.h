// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rosterfiles/filetable.h"
#include "ui/roster/fileimport.h"
#include "ui/widgets/stepdialog.h"

class QComboBox;
class QTableView;
class QTableWidget;

namespace fw::settings {
class SettingsStore;
}

namespace fw::ui {

class LineModel;

/// What an import would do: which column holds what, which lines it can't take and what to do about
/// them. All or nothing; what columns hold is remembered for the next file.
class RosterImportDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterImportDialog)

public:
    /// \a bytes is a file's content. \a memory may be null, and outlives this.
    RosterImportDialog(std::unique_ptr<FileImport> import, const QByteArray &bytes,
                       settings::SettingsStore *memory, QWidget *parent);
    ~RosterImportDialog() override;

    [[nodiscard]] const rosterfiles::ImportReport &report() const { return m_report; }

private:
    void build();
    /// The bytes as a table of that encoding.
    void read(std::optional<rosterfiles::TextEncoding> encoding);
    void fillColumns();
    void addColumn(int column);
    void tryOut();
    void showReport();
    [[nodiscard]] QString summary() const;
    void submit(const Done &done);
    void remember();
    [[nodiscard]] rosterfiles::ColumnMap::Choices remembered() const;

    std::unique_ptr<FileImport> m_import;
    QByteArray m_bytes;
    settings::SettingsStore *m_memory;
    rosterfiles::FileTable m_table;
    rosterfiles::ColumnMap m_map;
    rosterfiles::ImportReport m_report;
    QString m_unreadable; ///< why there is no table
    QComboBox *m_encoding;
    QTableWidget *m_columns;
    QLabel *m_summary;
    QTableView *m_faults;
    LineModel *m_model;
};

} // namespace fw::ui
