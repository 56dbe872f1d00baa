// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/contractdesk.h"
#include "ui/settlement/monthsheet.h"
#include "ui/theme/theme.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>

namespace fw::ui {

/// What the tabs of the settlement page share.
struct SheetContext
{
    monthclose::SettlementDesk &desk;
    const Theme &theme;
    PersonNames names;
    QTimeZone zone; ///< of the floor
    /// Agents of the teams in a part of the organisation, as the floor knows them now.
    std::function<std::map<QString, int>(const QString &scope)> agents = {};
    monthclose::ContractDesk *contracts = nullptr; ///< null: contracts have no annexes here
};

/// A tab of the settlement page: shows the month that it is given.
class SheetTab : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetTab)

public:
    SheetTab(const SheetContext &context, QWidget *parent);

    /// Null: there is none.
    void show(const std::shared_ptr<const MonthSheet> &sheet);
    /// Words and figures in the language that is shown now.
    void retranslate();

signals:
    void told(const QString &sentence);
    void failed(const QString &sentence);

protected:
    virtual void fill() = 0;
    virtual void setTexts() = 0;

    [[nodiscard]] const MonthSheet *sheet() const { return m_sheet.get(); }

    [[nodiscard]] const SheetContext &context() const { return m_context; }

    /// Says what came of it; true when it was done.
    bool tell(const Outcome &outcome, const QString &sentence);

private:
    const SheetContext &m_context;
    std::shared_ptr<const MonthSheet> m_sheet;
};

} // namespace fw::ui
