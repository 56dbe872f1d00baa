// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rostercheck.h"

#include <QAbstractListModel>
#include <QCoreApplication>

#include <vector>

namespace fw::ui {

class RosterEditor;

/// What is wrong with a plan, one line each: binding rules first.
class ChecksModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecksModel)

public:
    enum Role { BindingRole = Qt::UserRole, RuleRole };
    enum class Filter { All, Binding, Day, Person };

    explicit ChecksModel(const RosterEditor &editor, QObject *parent = nullptr);

    void setFilter(Filter filter, const roster::CellKey &cell);
    /// Reads them anew; lines that are the same stay.
    void refresh();

    [[nodiscard]] const roster::Violation &at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    /// Neighbouring intervals of a day with the same rule are one line.
    [[nodiscard]] std::vector<roster::Violation> wanted() const;

    const RosterEditor &m_editor;
    std::vector<roster::Violation> m_violations;
    Filter m_filter = Filter::All;
    roster::CellKey m_cell;
};

} // namespace fw::ui
