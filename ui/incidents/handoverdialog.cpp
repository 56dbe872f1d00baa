// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/handoverdialog.h"

#include "ui/incidents/handoverpaper.h"

#include <QPlainTextEdit>
#include <QTextBrowser>

namespace fw::ui {

using namespace Qt::StringLiterals;

HandoverDialog::HandoverDialog(const operations::ShiftFacts &facts, const QTimeZone &zone,
                               QWidget *parent)
    : StepDialog(u"handoverDialog"_s, tr("Hand over the shift"), tr("Hand over"), parent)
{
    operations::Handover draft;
    draft.facts = facts;
    auto *paper = new QTextBrowser(this);
    paper->setObjectName(u"handoverDraft"_s);
    paper->setAccessibleName(tr("What the machine says of the shift"));
    paper->setOpenLinks(false);
    paper->setTabChangesFocus(true);
    paper->setHtml(HandoverPaper(draft, zone).html());
    paper->setMinimumHeight(320);
    addWide(*paper);
    m_notes = addText(u"handoverNotes"_s, tr("Notes"));
    m_followUps = addText(u"handoverFollowUps"_s, tr("To follow, one a line"));
    for (QPlainTextEdit *text : {m_notes, m_followUps}) {
        text->setMinimumHeight(64);
        text->setMaximumHeight(84);
    }
    resize(820, 660);
}

QString HandoverDialog::notes() const
{
    return m_notes->toPlainText();
}

QStringList HandoverDialog::followUps() const
{
    return m_followUps->toPlainText().split(u'\n', Qt::SkipEmptyParts);
}

} // namespace fw::ui
