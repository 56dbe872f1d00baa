// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidentdialog.h"

#include "ui/incidents/operationstext.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace fw::ui {

using namespace Qt::StringLiterals;
using operations::Incident;
using operations::IncidentClass;
using operations::IncidentLink;
using operations::IncidentSeverity;

namespace {

QString titleOf(IncidentDialog::Part part)
{
    switch (part) {
    case IncidentDialog::Part::Everything:
        return IncidentDialog::tr("Open an incident");
    case IncidentDialog::Part::Judgement:
        return IncidentDialog::tr("Severity and class");
    case IncidentDialog::Part::Links:
        break;
    }
    return IncidentDialog::tr("Link to the incident");
}

QString acceptOf(IncidentDialog::Part part)
{
    switch (part) {
    case IncidentDialog::Part::Everything:
        return IncidentDialog::tr("Open");
    case IncidentDialog::Part::Judgement:
        return IncidentDialog::tr("Set");
    case IncidentDialog::Part::Links:
        break;
    }
    return IncidentDialog::tr("Link");
}

} // namespace

IncidentDialog::IncidentDialog(Part part, const std::vector<IncidentLink> &candidates,
                               std::size_t chosen, QWidget *parent)
    : StepDialog(u"incidentDialog"_s, titleOf(part), acceptOf(part), parent)
    , m_candidates(candidates)
{
    if (part == Part::Everything) {
        auto *hint = new QLabel(tr("The last 15 minutes of the floor are kept with it, as they "
                                   "were when you pressed the key."),
                                this);
        hint->setProperty("role", u"muted"_s);
        hint->setWordWrap(true);
        addWide(*hint);
        m_title = addLine(u"incidentTitle"_s, tr("What is it?"), int(Incident::kLongestTitle));
    }
    if (part != Part::Links) {
        addJudgement();
    }
    if (part != Part::Judgement) {
        addLinks(chosen);
    }
}

void IncidentDialog::addJudgement()
{
    m_severity = new QComboBox(this);
    m_severity->setObjectName(u"incidentSeverity"_s);
    for (const auto each :
         {IncidentSeverity::Low, IncidentSeverity::Medium, IncidentSeverity::High}) {
        m_severity->addItem(OperationsText::severity(each));
    }
    m_severity->setCurrentIndex(int(IncidentSeverity::Medium));
    m_class = new QComboBox(this);
    m_class->setObjectName(u"incidentClass"_s);
    for (int each = 0; each < int(IncidentClass::Count); ++each) {
        m_class->addItem(OperationsText::incidentClass(IncidentClass(each)));
    }
    m_class->setCurrentIndex(int(IncidentClass::Other));
    m_class->setMaxVisibleItems(int(IncidentClass::Count));
    addField(tr("Severity"), *m_severity);
    addField(tr("Class"), *m_class);
}

void IncidentDialog::addLinks(std::size_t chosen)
{
    if (m_candidates.empty()) {
        return;
    }
    m_links = new QListWidget(this);
    m_links->setObjectName(u"incidentLinks"_s);
    for (const IncidentLink &each : m_candidates) {
        //: a link of an incident: %1 alarm, call, agent or queue, %2 which one
        auto *item = new QListWidgetItem(
            tr("%1: %2").arg(OperationsText::link(each.kind), visibleText(each.label)), m_links);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool isChosen = std::size_t(m_links->row(item)) < chosen;
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    m_links->setCurrentRow(0);
    m_links->setMaximumHeight(180);
    addField(tr("Linked to"), *m_links);
}

void IncidentDialog::setJudgement(IncidentSeverity severity, IncidentClass incidentClass)
{
    m_severity->setCurrentIndex(int(severity));
    m_class->setCurrentIndex(int(incidentClass));
}

QString IncidentDialog::title() const
{
    return m_title->text();
}

IncidentSeverity IncidentDialog::severity() const
{
    return IncidentSeverity(std::max(m_severity->currentIndex(), 0));
}

IncidentClass IncidentDialog::incidentClass() const
{
    return IncidentClass(std::max(m_class->currentIndex(), 0));
}

std::vector<IncidentLink> IncidentDialog::links() const
{
    std::vector<IncidentLink> found;
    for (int row = 0; m_links != nullptr && row < m_links->count(); ++row) {
        if (m_links->item(row)->checkState() == Qt::Checked) {
            found.push_back(m_candidates[std::size_t(row)]);
        }
    }
    return found;
}

} // namespace fw::ui
