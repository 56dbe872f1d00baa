// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/contractdesk.h"
#include "ui/widgets/stepdialog.h"

class QPushButton;
class QTableWidget;

namespace fw::ui {

/// Files of contracts, prices and people: read without keeping anything, shown with every fault or
/// with what would be kept, and then taken as a whole.
class ContractImportDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContractImportDialog)

public:
    ContractImportDialog(monthclose::ContractDesk &desk, QWidget *parent);

    /// Shows what they come to.
    void tryOut(const std::vector<monthclose::ImportedFile> &files);

signals:
    void imported(const QString &sentence);

private:
    void choose();
    void showFaults();
    void showRows();
    void addRow(const QStringList &cells);
    [[nodiscard]] static QString faultText(const QString &what);
    [[nodiscard]] QString submitted();

    monthclose::ContractDesk &m_desk;
    monthclose::ContractImport m_import;
    QLabel *m_summary;
    QTableWidget *m_table;
};

} // namespace fw::ui
