// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settlement/sheettab.h"

class QPushButton;

namespace fw::ui {

class Card;
class LiveTableView;
class SheetModel;

/// Both sides' posts with the people that they need and have, who they are, and how many agents
/// each team lead has.
class OrganisationTab final : public SheetTab
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrganisationTab)

public:
    OrganisationTab(const SheetContext &context, QWidget *parent);

protected:
    void fill() override;
    void setTexts() override;

private:
    void build();
    void read();
    void fillPosts();
    void fillSpans();
    void fillStaff();
    void changePosts();
    void changeStaff(organisation::Side side);
    [[nodiscard]] QDate day() const;
    [[nodiscard]] std::vector<organisation::StaffMember> everybody() const;
    [[nodiscard]] QString teamName(const QString &team) const;

    monthclose::ContractAnnex m_annex;
    monthclose::ContractStaff m_people;
    std::map<QString, int> m_agents; ///< by team
    SheetModel *m_carrier;
    SheetModel *m_partner;
    SheetModel *m_spans;
    SheetModel *m_staff;
    Card *m_carrierCard;
    Card *m_partnerCard;
    Card *m_spanCard;
    Card *m_staffCard;
    LiveTableView *m_carrierView;
    LiveTableView *m_partnerView;
    LiveTableView *m_spanView;
    LiveTableView *m_staffView;
    QPushButton *m_posts;
    QPushButton *m_ours;
    QPushButton *m_theirs;
};

} // namespace fw::ui
