// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/signdialog.h"

#include "ui/widgets/visibletext.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace fw::ui {

using namespace Qt::StringLiterals;

SignDialog::SignDialog(const operations::Handover &handover, bool needsName, QWidget *parent)
    : StepDialog(u"signDialog"_s, tr("Sign the handover"), tr("Read and signed"), parent)
{
    auto *hint = new QLabel(this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    //: %1 who gave the shift over
    hint->setText(tr("You take the shift over from %1.").arg(visibleText(handover.outgoing)));
    addWide(*hint);
    if (!handover.followUps.empty()) {
        m_points = new QListWidget(this);
        m_points->setObjectName(u"signPoints"_s);
        for (const operations::FollowUp &each : handover.followUps) {
            auto *item = new QListWidgetItem(visibleText(each.text), m_points);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
        m_points->setCurrentRow(0);
        m_points->setMaximumHeight(220);
        addField(tr("To follow: tick each"), *m_points);
    }
    if (needsName) {
        m_name = addLine(u"signName"_s, tr("Who signs?"), int(operations::Incident::kLongestTitle));
    }
}

std::vector<bool> SignDialog::seen() const
{
    std::vector<bool> found;
    for (int row = 0; m_points != nullptr && row < m_points->count(); ++row) {
        found.push_back(m_points->item(row)->checkState() == Qt::Checked);
    }
    return found;
}

QString SignDialog::name() const
{
    return m_name == nullptr ? QString() : m_name->text();
}

} // namespace fw::ui
