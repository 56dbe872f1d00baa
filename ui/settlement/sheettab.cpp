// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/sheettab.h"

#include "ui/settlement/settlementtext.h"

namespace fw::ui {

SheetTab::SheetTab(const SheetContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
}

void SheetTab::show(const std::shared_ptr<const MonthSheet> &sheet)
{
    m_sheet = sheet;
    fill();
}

void SheetTab::retranslate()
{
    setTexts();
    fill();
}

bool SheetTab::tell(const Outcome &outcome, const QString &sentence)
{
    if (!outcome) {
        emit failed(SettlementText::refusal(outcome.error()));
        return false;
    }
    emit told(sentence);
    return true;
}

} // namespace fw::ui
