// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intraday/intradaypage.h"

#include "ui/floor/floordelegate.h"
#include "ui/floor/linemodel.h"
#include "ui/intraday/intradaychart.h"
#include "ui/intraday/intradaytext.h"
#include "ui/intraday/movespanel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/kpitile.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;
using intraday::DayFigures;
using intraday::IntervalRow;

namespace {

constexpr int kColumns = 11;
constexpr int kGapColumn = 8;
constexpr int kMovesWidth = 330;
constexpr double kShort = -0.5; ///< a gap from here on is marked
constexpr double kVeryShort = -2;
constexpr double kNear = 0.05; ///< of the target, below which it is missed by far

Tone toneOfGap(double gap)
{
    return gap <= kVeryShort ? Tone::Critical : gap <= kShort ? Tone::Warning : Tone::Good;
}

Tone toneOfLevel(const std::optional<double> &level, double target)
{
    if (!level) {
        return Tone::Neutral;
    }
    return *level >= target           ? Tone::Good
           : *level >= target - kNear ? Tone::Warning
                                      : Tone::Critical;
}

QString count(double value)
{
    return QLocale().toString(value, 'f', 0);
}

QString deviation(double value, double from)
{
    const double percent = from > 0 ? (value / from - 1) * 100 : 0;
    return (percent < 0 ? QChar(0x2212) : QChar(u'+')) +
           QString::number(std::abs(percent), 'f', 0) + u'%';
}

} // namespace

IntradayPage::IntradayPage(intraday::IntradayWatch &watch, roster::RosterDesk &desk,
                           const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_theme(theme)
    , m_chooser(new QComboBox(this))
    , m_remark(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_stack(new QStackedWidget(this))
    , m_chartCard(new Card(this))
    , m_chart(new IntradayChart(theme, m_chartCard))
    , m_model(new LineModel(kColumns, 1, kColumns - 1, this))
    , m_view(new LiveTableView(u"intradayTable"_s, theme, this))
    , m_moves(new MovesPanel(desk, theme, this))
{
    setObjectName(u"intradayPage"_s);
    build();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&watch, &intraday::IntradayWatch::planChanged, this, [this] {
        fillChooser();
        m_moves->clear();
        m_searchedAt = kNoTime;
    });
    connect(&watch, &intraday::IntradayWatch::changed, this, &IntradayPage::fill);
    connect(m_model, &QAbstractItemModel::modelReset, this,
            [this] { m_running = -1; }); // and the table is at its begin
    connect(m_chooser, &QComboBox::activated, this, &IntradayPage::choose);
    connect(m_moves, &MovesPanel::searchRequested, this, &IntradayPage::search);
    retranslate();
}

void IntradayPage::build()
{
    m_chooser->setObjectName(u"intradayQueue"_s);
    m_chooser->setMinimumContentsLength(22);
    auto *head = new QHBoxLayout;
    head->addWidget(m_chooser);
    head->addWidget(m_remark, 1);
    auto *strip = new QHBoxLayout;
    strip->setSpacing(8);
    const std::array<QString, TileCount> names{u"levelTile"_s,  u"outlookTile"_s, u"callsTile"_s,
                                               u"updateTile"_s, u"presentTile"_s, u"gapTile"_s};
    auto *face = new QWidget(m_stack);
    for (std::size_t tile = 0; tile < names.size(); ++tile) {
        m_tiles[tile] = new KpiTile(names[tile], m_theme, face);
        strip->addWidget(m_tiles[tile], 1);
    }
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegate(new FloorDelegate(m_theme, -1, -1, m_view));
    m_view->setColumnPlan({110, -60, -60, -60, -60, -60, -60, -60, -60, -60, -60}, {4, 1});
    auto *tableCard = new Card(face);
    tableCard->setObjectName(u"intradayTableCard"_s);
    tableCard->setBody(m_view);
    m_chartCard->setBody(m_chart);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_chartCard, 3);
    left->addWidget(tableCard, 2);
    m_moves->setFixedWidth(kMovesWidth);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addLayout(left, 1);
    row->addWidget(m_moves);
    auto *body = new QVBoxLayout(face);
    body->setContentsMargins({});
    body->setSpacing(8);
    body->addLayout(strip);
    body->addLayout(row, 1);
    m_stack->addWidget(face);
    m_stack->addWidget(makeEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_chooser);
}

QWidget *IntradayPage::makeEmpty()
{
    auto *card = new Card(m_stack);
    auto *face = new QWidget(card);
    m_emptyText = new ThemedLabel(m_theme, FontRole::Body, Token::MutedText, face);
    m_emptyText->setObjectName(u"intradayEmpty"_s);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_toForecast = new QPushButton(face);
    m_toForecast->setObjectName(u"intradayToForecast"_s);
    m_toForecast->hide();
    auto *layout = new QVBoxLayout(face);
    layout->addStretch();
    layout->addWidget(m_emptyText);
    layout->addWidget(m_toForecast, 0, Qt::AlignHCenter);
    layout->addStretch();
    card->setBody(face);
    connect(m_toForecast, &QPushButton::clicked, this, &IntradayPage::forecastRequested);
    return card;
}

void IntradayPage::setSearch(MoveSearch &search)
{
    m_moves->setSearch(&search);
}

void IntradayPage::setForecastPage(bool isThere)
{
    m_toForecast->setVisible(isThere);
}

void IntradayPage::retranslate()
{
    m_chooser->setAccessibleName(tr("Queues"));
    m_view->setAccessibleName(tr("Intervals of the day"));
    if (auto *card = findChild<Card *>(u"intradayTableCard"_s)) {
        card->setTitle(tr("Intervals"));
    }
    m_chartCard->setTitle(tr("Calls, service level and people"));
    m_toForecast->setText(tr("Open the forecast page"));
    m_model->setHeaders({tr("Interval"), tr("Forecast"), tr("Updated"), tr("Came"), tr("Required"),
                         tr("Required now"), tr("Scheduled"), tr("Present"), tr("Gap"), tr("SL"),
                         tr("SL expected")});
    m_chart->retranslate();
    m_moves->retranslate();
    fillChooser();
    fill();
    m_view->layOutColumns();
}

/// The groups, and each of their queues below them.
void IntradayPage::fillChooser()
{
    const QString locale = QLocale().name();
    QList<std::pair<QString, QStringList>> items;
    for (const intraday::QueueGroup &group : m_watch.groups()) {
        const QString name = visibleText(group.name.in(locale));
        if (group.standards.size() > 1) {
            //: %1 a part of the organisation
            items.append({tr("%1 · all queues").arg(name), {group.scope, QString()}});
        }
        for (std::size_t at = 0; at < group.standards.size(); ++at) {
            const QString queue = visibleText(group.names[at].in(locale));
            items.append({u"    "_s + queue, {group.scope, group.standards[at].queue}});
        }
    }
    m_chooser->clear();
    int current = -1;
    int first = -1;
    for (int at = 0; at < items.size(); ++at) {
        const QStringList &place = items[at].second;
        m_chooser->addItem(items[at].first, place);
        if (place[0] == m_watch.group()) {
            first = first < 0 ? at : first;
            current = place[1] == m_queue ? at : current;
        }
    }
    if (current < 0) {
        m_queue.clear();
    }
    m_chooser->setCurrentIndex(current < 0 ? first : current);
}

void IntradayPage::choose()
{
    const QStringList place = m_chooser->currentData().toStringList();
    if (place.size() == 2) {
        m_queue = place[1];
        m_running = -1;
        m_watch.choose(place[0]);
        fill();
    }
}

std::optional<std::size_t> IntradayPage::queue() const
{
    for (std::size_t at = 0; at < m_watch.queues().size(); ++at) {
        if (m_watch.queues()[at].id == m_queue) {
            return at;
        }
    }
    return std::nullopt;
}

double IntradayPage::target() const
{
    if (const auto at = queue()) {
        return m_watch.queues()[*at].standard.target;
    }
    double part = 0;
    double calls = 0;
    for (std::size_t at = 0; at < m_watch.queues().size(); ++at) {
        const double own = m_watch.day().queueFigures[at].forecastDay;
        part += own * m_watch.queues()[at].standard.target;
        calls += own;
    }
    return calls > 0 ? part / calls : 0;
}

void IntradayPage::fill()
{
    if (!isVisible()) {
        return;
    }
    const std::optional<std::size_t> at = queue();
    const bool isWithout = !m_watch.hasForecast() || (!m_queue.isEmpty() && !at);
    m_stack->setCurrentIndex(isWithout ? 1 : 0);
    m_moves->setPast(m_watch.isPast());
    if (isWithout) {
        m_emptyText->setText(
            m_watch.groups().empty()
                ? tr("There are no queues whose forecast you may see.")
                : tr("No forecast was published for this day. Publish one, and the day is held "
                     "against it here."));
        m_remark->setText({});
        return;
    }
    const intraday::IntradayDay &day = m_watch.day();
    const std::vector<IntervalRow> &rows = at ? day.queues[*at] : day.all;
    const DayFigures &figures = at ? day.queueFigures[*at] : day.figures;
    QStringList remarks;
    if (m_watch.isPast()) {
        //: %1 a date, %2 a time
        remarks << tr("as it was on %1 at %2")
                       .arg(QLocale().toString(m_watch.date(), QLocale::ShortFormat),
                            IntradayText::clock(day.now, day.grid.zone()));
    }
    if (!m_watch.hasRoster()) {
        remarks << tr("no roster was released for this day");
    }
    if (!m_watch.unforecast().empty()) {
        remarks << tr("%n queue(s) without a forecast are left out", nullptr,
                      static_cast<int>(m_watch.unforecast().size()));
    }
    m_remark->setText(remarks.join(u" · "_s));
    showLevels(figures);
    showFigures(figures);
    m_chart->setRows(day.grid, day.now, rows, target());
    fillTable(rows);
    considerSearch();
}

void IntradayPage::fillTable(const std::vector<IntervalRow> &rows)
{
    const intraday::IntradayDay &day = m_watch.day();
    std::vector<Line> lines;
    int running = -1;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const IntervalRow &row = rows[at];
        if (row.forecast < 0.5 && row.actual.value_or(0) < 1 && row.scheduled < 0.5) {
            continue;
        }
        running = at == day.running() ? static_cast<int>(lines.size()) : running;
        const auto people = [](const std::optional<double> &value) {
            return value ? IntradayText::people(*value) : QString(kNoFigure);
        };
        const bool hasGap = row.present || (m_watch.hasRoster() && at >= day.running());
        lines.push_back({static_cast<std::int64_t>(at) + 1,
                         {IntradayText::span(row.start, day.grid.start(at + 1), day.grid.zone()),
                          count(row.forecast), count(row.updated),
                          row.actual ? count(*row.actual) : QString(kNoFigure),
                          QString::number(row.required), QString::number(row.requiredUpdated),
                          IntradayText::people(row.scheduled), people(row.present),
                          hasGap ? IntradayText::signedPeople(row.gap) : QString(kNoFigure),
                          formatShare(row.level), formatShare(row.outlook)},
                         kGapColumn,
                         hasGap && row.updated > 0 ? toneOfGap(row.gap) : Tone::Neutral});
    }
    m_model->setLines(std::move(lines));
    if (running >= 0 && m_model->idAt(running) != m_running && !m_view->isInUse()) {
        m_running = m_model->idAt(running);
        QMetaObject::invokeMethod( // once the table has its place
            m_view, [this] { scrollToRunning(); }, Qt::QueuedConnection);
    }
}

void IntradayPage::scrollToRunning()
{
    const QModelIndex line = m_model->index(m_model->rowOf(m_running), 0);
    if (line.isValid()) {
        m_view->scrollTo(line, QAbstractItemView::PositionAtCenter);
    }
    if (!m_view->viewport()->rect().intersects(m_view->visualRect(line))) {
        m_running = -1; // it has no room yet: with the next figures
    }
}

void IntradayPage::showTile(Tile tile, const QString &name, const QString &value,
                            const QString &remark, Tone tone)
{
    KpiTile::Content content;
    content.name = name;
    content.value = value;
    content.remark = remark;
    content.tone = tone;
    m_tiles[tile]->setContent(content);
}

void IntradayPage::showLevels(const DayFigures &figures)
{
    const double aim = target();
    //: %1 a percentage
    const QString wanted = tr("target %1").arg(formatShare(aim));
    showTile(SoFar, tr("SL so far"), formatShare(figures.levelSoFar), wanted,
             toneOfLevel(figures.levelSoFar, aim));
    showTile(Expected, tr("SL at the day's end"), formatShare(figures.levelOfDay),
             figures.levelOfDay ? tr("if nothing is done") : tr("needs a released roster"),
             toneOfLevel(figures.levelOfDay, aim));
}

void IntradayPage::showFigures(const DayFigures &figures)
{
    //: %1 calls, %2 a difference in per cent
    showTile(Calls, tr("Calls so far"), count(figures.callsSoFar),
             tr("forecast %1 · %2")
                 .arg(count(figures.forecastSoFar),
                      deviation(figures.callsSoFar, figures.forecastSoFar)),
             Tone::Neutral);
    const QString since =
        isKnown(figures.factorSince)
            //: %1 a factor such as 1.08, %2 a time
            ? tr("× %1 since %2")
                  .arg(QString::number(figures.factor, 'f', 2),
                       IntradayText::clock(figures.factorSince, m_watch.day().grid.zone()))
            : tr("not corrected yet");
    showTile(Update, tr("Updated forecast"), count(figures.updatedDay), since, Tone::Neutral);
    QString there = tr("of %1 scheduled").arg(IntradayText::people(figures.scheduled));
    if (figures.gone > 0) {
        //: behind "of 12 scheduled"; people who did not come or have left
        there += tr(" · %n gone", nullptr, figures.gone);
    }
    showTile(Present, tr("Present now"), IntradayText::people(figures.present), there,
             Tone::Neutral);
    showTile(Gap, tr("Gap now"), IntradayText::signedPeople(figures.gap),
             //: %1 people
             tr("%1 required").arg(figures.required), toneOfGap(figures.gap));
}

void IntradayPage::search()
{
    if (!m_watch.hasForecast() || m_watch.isPast()) {
        return;
    }
    m_searchedAt = m_watch.day().now;
    m_moves->start(m_watch.question(), m_watch.day().grid.zone());
}

void IntradayPage::considerSearch()
{
    const bool isOld = !isKnown(m_searchedAt) || m_watch.day().now - m_searchedAt > kFresh;
    if (isOld && m_watch.hasRoster() && !m_moves->isSearching()) {
        search();
    }
}

void IntradayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_watch.setActive(true);
}

void IntradayPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_watch.setActive(false);
}

void IntradayPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void IntradayPage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), m_theme.color(Token::Window));
}

} // namespace fw::ui
