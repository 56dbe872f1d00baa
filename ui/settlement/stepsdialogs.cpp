// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/stepsdialogs.h"

#include "ui/settlement/settlementtext.h"

#include <QLabel>
#include <QPlainTextEdit>

namespace fw::ui {

using namespace Qt::StringLiterals;
using settlement::CaseStep;

SignatureDialog::SignatureDialog(monthclose::SettlementDesk &desk, const MonthSheet &sheet,
                                 CaseStep step, QWidget *parent)
    : StepDialog(u"signatureDialog"_s, SettlementText::step(step), SettlementText::step(step),
                 parent)
{
    auto *label = new QLabel(question(sheet, step), this);
    label->setObjectName(u"signatureQuestion"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addWide(*label);
    const QString contract = sheet.contract().id;
    const QDate month = sheet.file().month;
    const QByteArray hash = sheet.file().hash;
    setSubmit([this, &desk, contract, month, step, hash]() -> QString {
        // What is signed is what was read here.
        const auto now = desk.month(contract, month);
        if (now && step > CaseStep::Calculate && now->hash != hash) {
            return SettlementText::refusal({ErrorCode::Conflict, u"hash"_s});
        }
        if (const Outcome done = desk.take(contract, month, step); !done) {
            return SettlementText::refusal(done.error());
        }
        //: %1 a step of the month's close
        emit taken(tr("Done: %1.").arg(SettlementText::step(step)));
        return QString();
    });
}

QString SignatureDialog::question(const MonthSheet &sheet, CaseStep step)
{
    const QString month = SettlementText::month(sheet.file().month);
    //: %1 a contract, %2 a month
    QStringList lines{tr("%1 · %2").arg(SettlementText::name(sheet.contract().name), month)};
    if (step == CaseStep::FreezeHours) {
        lines << tr("The hours of all teams are read once more and stay as they are then. "
                    "%n row(s) are in the ledger now.",
                    nullptr, int(sheet.input().people.size()));
    } else if (step == CaseStep::FreezeScores) {
        lines << tr("Indicators and incidents are read once more and stay as they are then. What "
                    "is missing stays missing: it is not zero.");
    } else if (sheet.settled().refusal) {
        lines << SettlementText::refusal(*sheet.settled().refusal);
    } else {
        //: %1 an amount of money
        lines << tr("Payable: ¥ %1").arg(SettlementText::money(sheet.settled().payable));
    }
    if (step > CaseStep::Calculate) {
        //: %1 the hash of all input
        lines << tr("Input (SHA-256): %1").arg(QString::fromLatin1(sheet.file().hash));
    }
    if (step == CaseStep::Lock) {
        lines << tr("A locked month is never reckoned again; what is wrong is put right in a "
                    "later month.");
    } else if (step > CaseStep::Calculate) {
        lines << tr("You sign that these figures are right.");
    }
    return lines.join(u"\n\n"_s);
}

ReturnDialog::ReturnDialog(monthclose::SettlementDesk &desk, const MonthSheet &sheet,
                           QWidget *parent)
    : StepDialog(u"returnDialog"_s, tr("Send the month back"), tr("Send back"), parent)
{
    auto *label = new QLabel(
        tr("The month opens again and all of its signatures are void. They are kept."), this);
    label->setWordWrap(true);
    addWide(*label);
    QPlainTextEdit *reason = addText(u"returnReason"_s, tr("Reason"));
    setSubmit([this, &desk, reason, contract = sheet.contract().id,
               month = sheet.file().month]() -> QString {
        const QString text = reason->toPlainText().trimmed();
        if (text.isEmpty()) {
            return tr("Reason: say why it goes back.");
        }
        if (const Outcome done = desk.sendBack(contract, month, text); !done) {
            return SettlementText::refusal(done.error());
        }
        emit sentBack(tr("The month is open again."));
        return QString();
    });
}

} // namespace fw::ui
