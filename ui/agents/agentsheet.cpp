// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentsheet.h"

#include "ui/agents/agentnow.h"
#include "ui/agents/sheetrows.h"
#include "ui/agents/shiftstrip.h"
#include "ui/floor/floorsight.h"
#include "ui/floor/statetext.h"
#include "ui/widgets/staleoverlay.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/visibletext.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdSize = 20;
constexpr int kWaitColumn = 4; ///< of the calls: the first to go where room is short

/// The partner above a team, or the team itself where there is none.
int partnerOf(int scope, const organisation::ScopeTree &tree)
{
    for (int each = scope; each >= 0; each = tree.scopes().at(std::size_t(each)).parent) {
        if (tree.scopes().at(std::size_t(each)).level == organisation::ScopeLevel::Partner) {
            return each;
        }
    }
    return scope;
}

} // namespace

AgentSheet::AgentSheet(live::FloorStore &store, const Theme &theme, Place place, QWidget *parent)
    : QFrame(parent)
    , m_store(store)
    , m_theme(theme)
    , m_place(place)
{
    setObjectName(place == Place::Window ? u"agentWindow"_s : u"agentSheet"_s);
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 4);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeBody(), 1);
    if (place == Place::Window) {
        setWindowFlag(Qt::Window);
        setMinimumSize(kWidth, 320);
        resize(kWidth + 100, 900);
    } else {
        setFixedWidth(kWidth);
    }
    m_overlay = new StaleOverlay(theme, m_scroll->viewport());
    connect(&store, &live::FloorStore::changed, this, &AgentSheet::applyChanges);
    connect(&FloorSight::of(store), &FloorSight::changed, this, [this] {
        if (m_agent.isValid() && !isSeen(m_agent)) {
            forget();
        }
    });
    connect(&store, &live::FloorStore::secondPassed, this, &AgentSheet::tickSecond);
    connect(&store, &live::FloorStore::healthChanged, this, &AgentSheet::showStaleness);
    retranslate();
}

QWidget *AgentSheet::makeHead()
{
    auto *head = new QWidget(this);
    m_id = new ThemedLabel(m_theme, FontRole::Figure, Token::Text, head);
    m_id->setPixelSize(kIdSize);
    m_name = new ThemedLabel(m_theme, FontRole::Strong, Token::Text, head);
    m_team = new ThemedLabel(m_theme, FontRole::Small, Token::MutedText, head);
    for (ThemedLabel *label : {m_name, m_team}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // long names give way
    }
    const auto button = [&](const QString &name, auto act) {
        auto *made = new QToolButton(head);
        made->setObjectName(name);
        made->setFocusPolicy(Qt::StrongFocus);
        connect(made, &QToolButton::clicked, this, act);
        return made;
    };
    m_window = button(u"sheetWindow"_s, [this] { emit windowWished(m_agent); });
    m_window->setVisible(m_place == Place::Beside);
    m_close = button(u"sheetClose"_s, [this] { leave(); });
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_team);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 8, 6, 4);
    row->setSpacing(8);
    row->addWidget(m_id);
    row->addLayout(words, 1);
    row->addWidget(m_window);
    row->addWidget(m_close);
    return head;
}

QWidget *AgentSheet::makeBody()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"sheetScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // so that it scrolls by keyboard
    auto *body = new QWidget(m_scroll);
    m_now = new AgentNow(m_store, m_theme, body);
    m_queues = new SheetTable(u"sheetQueues"_s, m_theme, {-120, 124, 70}, 2, body);
    m_shiftTitle = new ThemedLabel(m_theme, FontRole::Strong, Token::Text, body);
    m_shiftTitle->setContentsMargins(12, 6, 12, 0);
    m_shift = new ShiftStrip(m_store, m_theme, body);
    m_figures = new SheetTable(u"sheetFigures"_s, m_theme, {-130, 66, 76, 84}, 1, body);
    m_states = new SheetTable(u"sheetStates"_s, m_theme, {-130, 76, 84, 62}, 1, body);
    m_calls = new SheetTable(u"sheetCalls"_s, m_theme, {56, -104, 106, 76, 76, 56}, 4, body);
    m_calls->setExpendable({kWaitColumn});
    connect(m_calls, &SheetTable::rowActivated, this, &AgentSheet::activateCall);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 8);
    m_column->setSpacing(6);
    for (QWidget *part : std::initializer_list<QWidget *>{m_now, m_queues, m_shiftTitle, m_shift,
                                                          m_figures, m_states, m_calls}) {
        m_column->addWidget(part);
    }
    m_column->addStretch(1);
    for (SheetTable *table : {m_queues, m_figures, m_states, m_calls}) {
        connect(table, &SheetTable::areaReached, this, [this, table, body](const QRect &area) {
            const QPoint center = table->mapTo(body, area.center());
            m_scroll->ensureVisible(center.x(), center.y(), 0, area.height() * 2);
        });
    }
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false); // setWidget() turns it on; the card's face shows through
    return m_scroll;
}

void AgentSheet::setActionRow(QWidget *row)
{
    m_column->insertWidget(m_column->indexOf(m_now) + 1, row);
}

void AgentSheet::addBand(QWidget *band)
{
    m_column->insertWidget(m_column->indexOf(m_shiftTitle), band);
}

void AgentSheet::setCallsOpen(bool isOpen)
{
    m_areCallsOpen = isOpen;
    retranslate();
}

void AgentSheet::activateCall(int row)
{
    if (!m_areCallsOpen || row < 0 || !isSeen(m_agent)) {
        return;
    }
    const std::vector<live::CallRecord> calls = m_store.floor().calls().lastOf(m_agent, kLastCalls);
    if (std::size_t(row) < calls.size()) {
        emit callActivated(calls[std::size_t(row)]);
    }
}

bool AgentSheet::isSeen(live::AgentId agent) const
{
    const auto &agents = m_store.floor().agents();
    return agent.isValid() && agent.index() < agents.size() &&
           FloorSight::of(m_store).hasAgent(m_store.floor().agent(agent));
}

void AgentSheet::forget()
{
    m_agent = {};
    m_shift->setAgent({});
    for (ThemedLabel *label : {m_id, m_name, m_team}) {
        label->clear();
    }
    setAccessibleName({});
    leave();
}

void AgentSheet::showAgent(live::AgentId agent)
{
    if (!isSeen(agent)) {
        return;
    }
    if (std::exchange(m_agent, agent) == agent) {
        return;
    }
    m_shift->setAgent(agent);
    m_scroll->ensureVisible(0, 0);
    refresh();
    emit agentChanged(agent);
}

void AgentSheet::leave()
{
    if (m_place == Place::Window) {
        close();
    }
    emit closeWished();
}

void AgentSheet::applyChanges(const live::Changes &changes)
{
    if (!m_agent.isValid()) {
        return;
    }
    if (m_agent.index() >= m_store.floor().agents().size()) {
        forget(); // the floor began anew
        return;
    }
    bool isTouched = changes.hasStructureChanged;
    for (const live::AgentId agent : changes.agents) {
        isTouched = isTouched || agent == m_agent;
    }
    if (isTouched && isVisible()) {
        refresh();
    }
}

void AgentSheet::tickSecond()
{
    if (isVisible()) {
        refresh();
        m_shift->viewport()->update();
        showStaleness();
    }
}

void AgentSheet::refresh()
{
    if (!m_agent.isValid()) {
        return;
    }
    const live::Floor &floor = m_store.floor();
    const live::AgentView &agent = floor.agent(m_agent);
    showHead(agent);
    m_now->show(agent);
    m_queues->setRows(SheetRows::queues(floor, agent));
    m_figures->setRows(SheetRows::figures(floor, agent, m_store.now()));
    m_states->setRows(SheetRows::states(floor, agent, m_store.now()));
    m_calls->setRows(SheetRows::calls(floor, agent, kLastCalls));
}

void AgentSheet::showHead(const live::AgentView &agent)
{
    const live::FloorConfig &config = m_store.floor().config();
    const QString id = visibleText(agent.personId);
    const QString name = StateText::agentName(agent);
    m_id->setText(id);
    m_name->setText(name == id ? QString() : name);
    QStringList places{StateText::scopeName(agent.scope, config)};
    if (const int partner = partnerOf(agent.scope, config.scopes); partner != agent.scope) {
        places << StateText::scopeName(partner, config);
    }
    if (m_store.floor().sources().size() > 1) {
        places << visibleText(m_store.floor().sources().at(agent.source.index()).name);
    }
    m_team->setText(places.join(u" · "_s));
    setAccessibleName(name.isEmpty() || name == id ? id : id + u' ' + name);
    if (m_place == Place::Window) {
        setWindowTitle(accessibleName());
    }
}

void AgentSheet::showStaleness()
{
    const bool isKnownAgent = m_agent.index() < m_store.floor().agents().size();
    m_overlay->setVisible(isKnownAgent ? m_store.isStale(m_store.floor().agent(m_agent).source)
                                       : m_store.isStale());
}

void AgentSheet::retranslate()
{
    m_window->setText(tr("Own window"));
    m_window->setAccessibleName(tr("Open in a window of its own"));
    m_window->setToolTip(tr("Open in a window of its own (Ctrl+Enter)"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close the agent's sheet"));
    m_close->setToolTip(tr("Close the agent's sheet (Esc)"));
    m_scroll->setAccessibleName(tr("About the agent"));
    m_shiftTitle->setText(tr("This shift"));
    m_shift->setAccessibleName(tr("What the agent did in this shift"));
    //: columns of the agent's queues: penalty as the switch counts it
    m_queues->setTexts(tr("Queues"), {tr("Queue"), tr("State"), tr("Penalty")},
                       tr("In no queue now"));
    m_figures->setTexts(tr("Today and the team's median"),
                        {tr("Figure"), tr("Today"), tr("Median"), tr("Compared")}, QString());
    m_states->setTexts(tr("Time by state today"),
                       {tr("State"), tr("Time"), tr("Quota"), tr("Share")},
                       tr("Not signed in today"));
    m_calls->setTexts(m_areCallsOpen ? tr("Last calls · Enter hears one") : tr("Last calls"),
                      {tr("Time"), tr("Queue"), tr("Caller"), tr("Ended"), tr("Wait"), tr("Talk")},
                      tr("No calls yet"));
    refresh();
}

void AgentSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) &&
               m_place == Place::Beside) {
        emit windowWished(m_agent);
    } else {
        QFrame::keyPressEvent(event);
    }
}

void AgentSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void AgentSheet::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    refresh();
    showStaleness();
    if (m_place == Place::Window) {
        m_scroll->setFocus(Qt::ActiveWindowFocusReason);
    }
}

} // namespace fw::ui
