// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/adjustdialog.h"

#include "ui/settlement/settlementtext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonths = 12;
constexpr int kLongestAmount = 20;

} // namespace

AdjustDialog::AdjustDialog(monthclose::SettlementDesk &desk, const MonthSheet &sheet,
                           QWidget *parent)
    : StepDialog(u"adjustDialog"_s, tr("Adjust an earlier month"), tr("Adjust"), parent)
    , m_desk(desk)
    , m_contract(sheet.contract().id)
    , m_month(sheet.file().month)
    , m_about(new QComboBox(this))
{
    m_about->setObjectName(u"adjustAbout"_s);
    for (int back = 1; back <= kMonths; ++back) {
        const QDate month = m_month.addMonths(-back);
        m_about->addItem(SettlementText::month(month), month);
    }
    addField(tr("Month that it is about"), *m_about);
    m_amount = addLine(u"adjustAmount"_s, tr("Amount ¥ (− takes off)"), kLongestAmount);
    m_reason = addText(u"adjustReason"_s, tr("Reason"));
    setSubmit([this] { return submitted(); });
}

QString AdjustDialog::submitted()
{
    QString text = m_amount->text().trimmed();
    text.replace(QChar(0x2212), u'-').remove(u',');
    const std::optional<Exact> amount = Exact::parse(text);
    if (!amount || amount->isZero() || amount->rounded(2, Rounding::HalfUp) != *amount) {
        return tr("Amount: write yuan with at most two decimals, such as -1285.50.");
    }
    settlement::PriorAdjustment adjustment;
    adjustment.month = m_about->currentData().toDate();
    adjustment.amount = *amount;
    adjustment.reason = m_reason->toPlainText().trimmed();
    adjustment.login = m_desk.author().userName();
    if (adjustment.reason.isEmpty()) {
        return tr("Reason: say what is put right.");
    }
    if (const Outcome added = m_desk.addAdjustment(m_contract, m_month, adjustment); !added) {
        return SettlementText::refusal(added.error());
    }
    //: %1 an amount of money, %2 a month
    emit adjusted(
        tr("¥ %1 for %2 are added.")
            .arg(SettlementText::change(*amount), SettlementText::month(adjustment.month)));
    return {};
}

} // namespace fw::ui
