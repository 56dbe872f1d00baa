// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settlement/sheettab.h"

class QLabel;
class QPushButton;

namespace fw::ui {

class Card;
class LiveTableView;
class SheetModel;

/// The contract with its terms by date: what changes from one to the next, proposals, and their
/// approval by a second person. Contracts are made, changed and imported here.
class ContractTab final : public SheetTab
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContractTab)

public:
    ContractTab(const SheetContext &context, QWidget *parent);

signals:
    /// A contract that was made just now.
    void created(const QString &contract);

protected:
    void fill() override;
    void setTexts() override;

private:
    void build();
    void fillTerms();
    void fillDifferences();
    void showButtons();
    void editHead(const monthclose::ContractHead &base);
    void import();
    void propose();
    void approve();
    [[nodiscard]] const monthclose::ContractTerms *chosen() const;

    std::vector<monthclose::ContractTerms> m_all; ///< the newest first
    SheetModel *m_terms;
    SheetModel *m_differences;
    Card *m_headCard;
    Card *m_termsCard;
    Card *m_differenceCard;
    LiveTableView *m_termsView;
    LiveTableView *m_differenceView;
    QLabel *m_head;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_import;
    QPushButton *m_propose;
    QPushButton *m_approve;
};

} // namespace fw::ui
