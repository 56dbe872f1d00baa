// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidentstab.h"

#include "ui/floor/floordelegate.h"
#include "ui/floor/linemodel.h"
#include "ui/incidents/incidentdetail.h"
#include "ui/incidents/operationstext.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/card.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using operations::Incident;
using operations::IncidentId;
using operations::IncidentSeverity;

namespace {

Tone toneOf(const Incident &incident)
{
    if (incident.isClosed() || incident.severity == IncidentSeverity::Low) {
        return Tone::Neutral;
    }
    return incident.severity == IncidentSeverity::High ? Tone::Critical : Tone::Warning;
}

} // namespace

IncidentsTab::IncidentsTab(IncidentFlow &flow, const Theme &theme, ActionCatalogue &actions,
                           QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_desk(flow.desk())
    , m_theme(theme)
    , m_model(new LineModel(6, -1, -1, this))
    , m_card(new Card(this))
    , m_filter(new QComboBox(m_card))
    , m_find(new QLineEdit(m_card))
    , m_view(new LiveTableView(u"incidentTable"_s, theme, m_card))
    , m_detail(new IncidentDetail(flow.desk(), theme, this))
{
    setObjectName(u"incidentsTab"_s);
    build();
    declareActions(actions);
    connect(&m_desk, &operations::OperationsDesk::changed, this, &IncidentsTab::fill);
    connect(&m_flow, &IncidentFlow::opened, this, &IncidentsTab::showIncident);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &IncidentsTab::fill);
    connect(m_find, &QLineEdit::textChanged, this, &IncidentsTab::fill);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &IncidentsTab::showButtons);
    retranslate();
}

void IncidentsTab::build()
{
    m_filter->setObjectName(u"incidentFilter"_s);
    m_filter->addItems({QString(), QString(), QString()});
    m_find->setObjectName(u"incidentFind"_s);
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(150);
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegate(new FloorDelegate(m_theme, -1, -1, m_view));
    m_view->setColumnPlan({40, 138, 78, 74, -200, 84}, {5, 3});
    m_card->addControl(m_filter);
    m_card->addControl(m_find);
    m_card->setBody(m_view);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_card);
    splitter->addWidget(m_detail);
    connect(m_detail, &IncidentDetail::linkActivated, this, &IncidentsTab::linkActivated);
    splitter->setSizes({560, 640});
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const std::array<QString, DeedCount> names = {
        u"openIncident"_s, u"noteIncident"_s,   u"ownIncident"_s,   u"judgeIncident"_s,
        u"linkIncident"_s, u"attachIncident"_s, u"closeIncident"_s, u"rewindIncident"_s};
    for (int deed = 0; deed < DeedCount; ++deed) {
        auto *button = new QPushButton(this);
        button->setObjectName(names.at(std::size_t(deed)));
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, deed] { act(Deed(deed)); });
        m_buttons.at(std::size_t(deed)) = button;
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_view);
}

void IncidentsTab::declareActions(ActionCatalogue &actions)
{
    QAction *note = actions.add({u"incident.note"_s,
                                 ActionGroup::Alarm,
                                 [] { return tr("Add a note to the incident"); },
                                 {QKeySequence(Qt::Key_N)},
                                 Qt::WidgetWithChildrenShortcut},
                                *m_view);
    connect(note, &QAction::triggered, this, [this] { act(Note); });
}

IncidentId IncidentsTab::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : m_model->idAt(rows.front().row());
}

void IncidentsTab::act(Deed deed)
{
    if (deed == Open) {
        m_flow.open();
        return;
    }
    const IncidentId id = chosen();
    if (id == 0 || !m_buttons.at(std::size_t(deed))->isEnabled()) {
        return;
    }
    switch (deed) {
    case Note:
        m_flow.addNote(id);
        return;
    case Owner:
        m_flow.setOwner(id);
        return;
    case Judge:
        m_flow.judge(id);
        return;
    case Link:
        m_flow.link(id);
        return;
    case Attach:
        m_flow.attach(id);
        return;
    case Close:
        m_flow.close(id);
        return;
    case Rewind:
        emit rewindRequested(m_desk.incident(id)->openedAt - operations::FloorExcerpt::kSpan);
        return;
    case Open:
    case DeedCount:
        return;
    }
}

bool IncidentsTab::isWanted(const Incident &incident) const
{
    const int filter = m_filter->currentIndex();
    const bool isRightState = filter == 2 || incident.isClosed() == (filter == 1);
    const QString text = m_find->text().trimmed();
    return isRightState && (incident.title.contains(text, Qt::CaseInsensitive) ||
                            incident.owner.contains(text, Qt::CaseInsensitive) ||
                            incident.cause.contains(text, Qt::CaseInsensitive));
}

void IncidentsTab::fill()
{
    const IncidentId kept = chosen();
    const QTimeZone &zone = m_desk.floor().floor().config().grid.zone();
    std::vector<Line> lines;
    int open = 0;
    for (const Incident &each : m_desk.incidents()) {
        open += each.isClosed() ? 0 : 1;
        if (isWanted(each)) {
            lines.push_back(
                {each.id,
                 {QString::number(each.id), OperationsText::minute(each.openedAt, zone),
                  OperationsText::severity(each.severity), OperationsText::state(each.state),
                  visibleText(each.title), visibleText(each.owner)},
                 2,
                 toneOf(each)});
        }
    }
    m_model->setLines(std::move(lines));
    if (m_model->rowCount() > 0) {
        m_view->selectRow(std::max(0, m_model->rowOf(kept))); // else the newest
    }
    m_card->setRemark(tr("%n open", nullptr, open));
    showButtons();
}

void IncidentsTab::showIncident(IncidentId id)
{
    if (m_model->rowOf(id) < 0) {
        m_find->clear();
        m_filter->setCurrentIndex(2);
    }
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_view->selectRow(row);
        m_view->setFocus();
    }
}

void IncidentsTab::setRewindable(bool isRewindable)
{
    m_isRewindable = isRewindable;
    showButtons();
}

void IncidentsTab::showButtons()
{
    const Incident *const incident = m_desk.incident(chosen());
    const bool mayChange = incident != nullptr && m_desk.mayChange(*incident);
    for (const Deed deed : {Owner, Judge, Link, Attach, Close}) {
        m_buttons.at(std::size_t(deed))->setEnabled(mayChange);
    }
    m_buttons[Open]->setEnabled(m_desk.mayOpen());
    m_buttons[Note]->setEnabled(incident != nullptr && m_desk.mayNote(*incident));
    m_buttons[Rewind]->setEnabled(incident != nullptr);
    m_buttons[Rewind]->setVisible(m_isRewindable);
    m_detail->showIncident(incident == nullptr ? 0 : incident->id);
}

void IncidentsTab::retranslate()
{
    m_card->setTitle(tr("Incidents"));
    //: incidents that are not closed
    m_filter->setItemText(0, tr("Not closed"));
    m_filter->setItemText(1, tr("Closed"));
    m_filter->setItemText(2, tr("All"));
    m_filter->setAccessibleName(tr("Which incidents"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find an incident"));
    m_model->setHeaders({
        //: number of an incident
        tr("No."),
        tr("Opened"),
        tr("Severity"),
        tr("State"),
        tr("What"),
        tr("Owner"),
    });
    m_view->setAccessibleName(tr("Incidents"));
    m_buttons[Open]->setText(tr("Open an incident…"));
    m_buttons[Note]->setText(tr("Note…"));
    m_buttons[Owner]->setText(tr("Owner…"));
    m_buttons[Judge]->setText(tr("Severity…"));
    m_buttons[Link]->setText(tr("Link…"));
    m_buttons[Attach]->setText(tr("Attachment…"));
    m_buttons[Close]->setText(tr("Close…"));
    m_buttons[Rewind]->setText(tr("Show the floor then"));
    m_detail->retranslate();
    m_view->layOutColumns();
    fill();
}

} // namespace fw::ui
