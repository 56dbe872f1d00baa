// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace fw::organisation {

/// The two sides of a contract.
enum class Side { Carrier, Partner };

/// A post of one side's organisation, below another one of it.
struct Post
{
    QString id; ///< as roles are written: "O-PM"
    Side side = Side::Carrier;
    LocalizedText name;
    QString above; ///< the post that it reports to; empty: the head
    int required = 0;
    int agentsEach = 0; ///< above 0: one is required for as many agents begun, instead

    bool operator==(const Post &) const = default;
};

/// Who holds a post, and when.
struct StaffMember
{
    QString person; ///< the employee's number
    QString name;
    QString post;
    QString team; ///< node of the organisation; of team leads
    QDate from;
    QDate to; ///< included; invalid: until further notice

    [[nodiscard]] bool holds(QDate day) const
    {
        return from <= day && (!to.isValid() || day <= to);
    }

    bool operator==(const StaffMember &) const = default;
};

inline const QString kAgentPost = QStringLiteral("O-CSR");
inline const QString kLeadPost = QStringLiteral("O-TL");
inline constexpr int kUsualSpan = 20;

/// Both sides' trees, heads first, each post behind the one above it.
[[nodiscard]] std::vector<Post> usualPosts();

/// A post's people against what the contract wants.
struct HeadCount
{
    QString post;
    int required = 0;
    int actual = 0;

    [[nodiscard]] int missing() const { return required > actual ? required - actual : 0; }
};

/// How many of \a agents agents one person is needed for, begun ones counted in full.
[[nodiscard]] int spansOf(int agents, int span);

/// In the order of the posts. Agents are counted elsewhere: \a agents there are.
[[nodiscard]] std::vector<HeadCount> headCounts(const std::vector<Post> &posts,
                                                const std::vector<StaffMember> &staff, int agents,
                                                QDate day);

/// A team and those who lead it.
struct TeamSpan
{
    QString team;
    int agents = 0;
    int leads = 0;
    int required = 0; ///< leads for so many agents

    [[nodiscard]] bool isBroken() const { return leads < required; }
};

/// Of every team that has agents, by id.
[[nodiscard]] std::vector<TeamSpan> teamSpans(const std::map<QString, int> &agents,
                                              const std::vector<StaffMember> &staff, int span,
                                              QDate day);

} // namespace fw::organisation
