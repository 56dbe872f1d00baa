// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/adherencetab.h"

#include "core/live/floorstore.h"
#include "ui/attendance/attendancetext.h"
#include "ui/floor/floordelegate.h"
#include "ui/floor/floorsight.h"
#include "ui/floor/linemodel.h"
#include "ui/floor/statetext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/kpitile.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/segmentcontrol.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <set>

namespace fw::ui {

using namespace Qt::StringLiterals;
using attendance::AdherenceFigures;
using attendance::AdherenceRow;
using attendance::Deviation;

namespace {

constexpr int kColumns = 10;
constexpr int kDeviationColumn = 5;
constexpr double kGoodAdherence = 0.95; // the challenge value of O5 in the catalogue
constexpr double kFairAdherence = 0.90; // its standard value

/// What hurts callers stands first, then what has lasted longest.
bool goesBefore(const AdherenceRow *one, const AdherenceRow *other)
{
    const auto rank = [](const AdherenceRow &row) {
        if (row.now.follows()) {
            return 3;
        }
        return static_cast<int>(attendance::impactOf(row.now.deviation));
    };
    if (rank(*one) != rank(*other)) {
        return rank(*one) < rank(*other);
    }
    return one->now.since < other->now.since;
}

Tone toneOfShare(const std::optional<double> &share)
{
    if (!share) {
        return Tone::Neutral;
    }
    if (*share >= kGoodAdherence) {
        return Tone::Good;
    }
    return *share >= kFairAdherence ? Tone::Warning : Tone::Critical;
}

} // namespace

AdherenceTab::AdherenceTab(live::FloorStore &store, attendance::AdherenceWatch &watch,
                           const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_watch(watch)
    , m_theme(theme)
    , m_model(new LineModel(kColumns, 6, 9, this))
    , m_card(new Card(this))
    , m_show(new SegmentControl(u"adherenceShow"_s, 4, m_card))
    , m_team(new QComboBox(m_card))
    , m_view(new LiveTableView(u"adherenceTable"_s, theme, m_card))
{
    setObjectName(u"adherenceTab"_s);
    build();
    connect(&watch, &attendance::AdherenceWatch::changed, this, &AdherenceTab::fill);
    connect(m_show, &SegmentControl::currentChanged, this, &AdherenceTab::fill);
    connect(m_team, &QComboBox::currentIndexChanged, this, &AdherenceTab::fill);
    connect(m_view, &QAbstractItemView::activated, this, &AdherenceTab::choose);
    connect(&FloorSight::of(store), &FloorSight::changed, this, &AdherenceTab::fill);
    retranslate();
}

void AdherenceTab::build()
{
    auto *strip = new QHBoxLayout;
    strip->setSpacing(8);
    const std::array<QString, TileCount> names{
        u"scheduledTile"_s, u"servingTile"_s,   u"lateTile"_s,       u"breaksTile"_s,
        u"offDutyTile"_s,   u"adherenceTile"_s, u"conformanceTile"_s};
    for (std::size_t tile = 0; tile < names.size(); ++tile) {
        m_tiles[tile] = new KpiTile(names[tile], m_theme, this);
        strip->addWidget(m_tiles[tile], 1);
    }
    m_team->setObjectName(u"adherenceTeam"_s);
    m_team->setMinimumContentsLength(12);
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegate(new FloorDelegate(m_theme, -1, -1, m_view));
    m_view->setColumnPlan({84, -120, -130, 190, 120, 170, 64, 84, 96, 96}, {9, 2});
    m_card->addControl(m_team);
    m_card->addControl(m_show);
    m_card->setBody(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(strip);
    layout->addWidget(m_card, 1);
    setFocusProxy(m_view);
}

bool AdherenceTab::isSeen(const AdherenceRow &row) const
{
    const FloorSight *sight = FloorSight::find(m_store);
    return sight == nullptr || sight->hasPeopleOf(row.scope);
}

bool AdherenceTab::isWanted(const AdherenceRow &row) const
{
    switch (m_show->current()) {
    case Deviations:
        return !row.now.follows();
    case OnShift:
        return row.now.isScheduled();
    case Unmatched:
        return row.person.isEmpty() || (row.isRostered() && !row.agent.isValid());
    default:
        return true;
    }
}

QStringList AdherenceTab::cellsOf(const AdherenceRow &row) const
{
    const live::Floor &floor = m_store.floor();
    const QTimeZone &zone = floor.config().grid.zone();
    QString number = row.person;
    QString actual = tr("No such agent on the floor");
    if (row.agent.isValid()) {
        const live::AgentView &agent = floor.agent(row.agent);
        number = number.isEmpty() ? QString::fromStdString(agent.personId) : number;
        actual = StateText::word(agent.state, floor.config());
    }
    const bool isDeviating = !row.now.follows();
    QString deviation = AttendanceText::deviation(row.now.deviation);
    if (row.person.isEmpty()) {
        deviation = tr("Not in the roster");
    }
    return {
        visibleText(number),
        visibleText(row.name.in(QLocale().name())),
        StateText::scopeName(row.scope, floor.config()),
        AttendanceText::hours(row.duties, zone) + u"  "_s + AttendanceText::duty(row.now.scheduled),
        actual,
        deviation,
        isDeviating ? AttendanceText::impact(attendance::impactOf(row.now.deviation)) : QString(),
        isDeviating && isKnown(row.now.since) ? formatDuration(m_store.now() - row.now.since)
                                              : QString(),
        formatShare(row.today.adherence()),
        formatShare(row.today.conformance())};
}

void AdherenceTab::fillTeams()
{
    std::set<int> scopes;
    for (const AdherenceRow &row : m_watch.rows()) {
        if (isSeen(row)) {
            scopes.insert(row.scope);
        }
    }
    if (m_team->count() == static_cast<int>(scopes.size()) + 1) {
        return;
    }
    const QVariant kept = m_team->currentData();
    const QSignalBlocker blocker(m_team);
    m_team->clear();
    m_team->addItem(tr("All teams"), -1);
    for (const int scope : scopes) {
        m_team->addItem(StateText::scopeName(scope, m_store.floor().config()), scope);
    }
    m_team->setCurrentIndex(std::max(0, m_team->findData(kept)));
}

void AdherenceTab::fill()
{
    if (!isVisible()) {
        return;
    }
    fillTeams();
    const int team = m_team->currentData().toInt();
    AdherenceFigures figures;
    std::vector<const AdherenceRow *> wanted;
    for (const AdherenceRow &row : m_watch.rows()) {
        if (!isSeen(row) || (m_team->currentIndex() > 0 && row.scope != team)) {
            continue;
        }
        figures.add(row, m_store.floor());
        if (isWanted(row)) {
            wanted.push_back(&row);
        }
    }
    std::stable_sort(wanted.begin(), wanted.end(), goesBefore);
    std::vector<Line> lines;
    m_agents.clear();
    for (const AdherenceRow *row : wanted) {
        m_agents.push_back(row->agent);
        lines.push_back({static_cast<std::int64_t>(m_agents.size()), cellsOf(*row),
                         kDeviationColumn, AttendanceText::tone(*row)});
    }
    m_model->setLines(std::move(lines));
    showFigures(figures);
    m_card->setRemark(m_watch.hasRoster() ? tr("%n line(s)", nullptr, m_model->rowCount())
                                          : tr("no roster was released for this day"));
    m_view->setEmptyText(m_watch.hasRoster() ? tr("Everybody keeps to the roster")
                                             : tr("Publish a roster, and it is compared here"));
}

void AdherenceTab::showTile(Tile tile, const QString &name, const QString &value,
                            const QString &remark, Tone tone)
{
    KpiTile::Content content;
    content.name = name;
    content.value = value;
    content.remark = remark;
    content.tone = tone;
    m_tiles[tile]->setContent(content);
}

void AdherenceTab::showFigures(const AdherenceFigures &figures)
{
    const auto number = [](int value) { return QString::number(value); };
    const auto toneOfCount = [](int value) { return value > 0 ? Tone::Warning : Tone::Good; };
    const int gone = figures.late + figures.missing + figures.leftEarly;
    showTile(Scheduled, tr("Scheduled now"), number(figures.scheduled),
             tr("%1 of them to serve calls").arg(figures.toServe), Tone::Neutral);
    showTile(Serving, tr("Serving now"), number(figures.serving),
             tr("%1 scheduled are here").arg(figures.present),
             figures.serving < figures.toServe ? Tone::Warning : Tone::Good);
    showTile(Late, tr("Late, missing, gone"), number(gone),
             tr("%1 late · %2 missing · %3 left")
                 .arg(number(figures.late), number(figures.missing), number(figures.leftEarly)),
             toneOfCount(gone));
    showTile(Breaks, tr("Breaks"), number(figures.onBreak), tr("too long or not scheduled"),
             toneOfCount(figures.onBreak));
    showTile(OffDuty, tr("Off duty"), number(figures.offDuty), tr("serve calls unscheduled"),
             Tone::Neutral);
    const std::optional<double> adherence = figures.today.adherence();
    showTile(Adherence, tr("Adherence today"), formatShare(adherence), tr("of the scheduled time"),
             toneOfShare(adherence));
    showTile(Conformance, tr("Conformance today"), formatShare(figures.today.conformance()),
             tr("served / scheduled"), Tone::Neutral);
}

void AdherenceTab::choose(const QModelIndex &index)
{
    const std::int64_t line = m_model->idAt(index.row());
    if (line > 0 && m_agents[static_cast<std::size_t>(line - 1)].isValid()) {
        emit agentChosen(m_agents[static_cast<std::size_t>(line - 1)]);
    }
}

void AdherenceTab::retranslate()
{
    m_card->setTitle(tr("Schedule adherence"));
    m_show->setTexts({tr("Deviations"), tr("On shift"), tr("Everybody"), tr("Unmatched")});
    m_team->setAccessibleName(tr("Team"));
    m_view->setAccessibleName(tr("Schedule adherence"));
    m_model->setHeaders({tr("Number"), tr("Name"), tr("Team"), tr("Scheduled"), tr("State"),
                         tr("Deviation"), tr("Impact"), tr("For"), tr("Adherence"),
                         tr("Conformance")});
    m_team->clear();
    fill();
    m_view->layOutColumns();
}

void AdherenceTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

} // namespace fw::ui
