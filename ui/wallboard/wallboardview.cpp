// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/wallboardview.h"

#include "ui/floor/freshness.h"
#include "ui/settings/feedtext.h"
#include "ui/wallboard/wallalarms.h"
#include "ui/wallboard/wallcomparison.h"
#include "ui/wallboard/wallheader.h"
#include "ui/wallboard/wallpeople.h"
#include "ui/wallboard/wallqueues.h"
#include "ui/wallboard/wallticker.h"
#include "ui/wallboard/walltile.h"
#include "ui/widgets/visibletext.h"

#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTiles = 9;
constexpr int kTileColumns = 3;
constexpr double kHeaderHeight = 6.5;
constexpr double kTickerHeight = 6.0;

QString clockText(TimePoint time, const IntervalGrid &grid)
{
    return QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, grid.zone())
        .toString(u"HH:mm:ss"_s);
}

} // namespace

WallboardView::WallboardView(const live::FloorStore &store, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
    , m_header(new WallHeader(theme, this))
    , m_queues(new WallQueues(store, theme, this))
    , m_comparison(new WallComparison(theme, this))
    , m_people(new WallPeople(store, theme, this))
    , m_ticker(new WallTicker(theme, this))
{
    setObjectName(u"wallboardView"_s);
    for (int tile = 0; tile < kMostTiles; ++tile) {
        m_tiles.push_back(new WallTile(u"wallTile%1"_s.arg(tile), theme, this));
    }
    connect(&store, &live::FloorStore::secondPassed, this, &WallboardView::turn);
    connect(&store, &live::FloorStore::healthChanged, this, &WallboardView::refresh);
    connect(&store, &live::FloorStore::changed, this, [this](const live::Changes &changes) {
        if (changes.hasStructureChanged) {
            plan();
        }
    });
    plan();
}

void WallboardView::setSettings(const settings::WallboardSettings &settings)
{
    m_settings = settings;
    m_rotation.setDwell(settings.dwell);
    m_ticker->setText(settings.notice);
    m_ticker->setVisible(!m_ticker->text().isEmpty());
    plan();
    layOut();
}

void WallboardView::setAlarms(const WallAlarms *alarms)
{
    m_alarms = alarms;
    turn();
}

void WallboardView::setStill(bool isStill)
{
    m_ticker->setStill(isStill);
}

void WallboardView::showPage(std::size_t index)
{
    m_rotation.show(index, m_store.now());
    refresh();
}

void WallboardView::plan()
{
    m_rotation.setPages(planPages(m_settings, m_store.floor().config().scopes));
    refresh();
}

void WallboardView::turn()
{
    const TimePoint now = m_store.now();
    const auto isHeld = [this](const WallPage &page) {
        return m_alarms != nullptr && m_alarms->hasCritical(page.scope);
    };
    const auto isIdle = [this, now](const WallPage &page) {
        const ScopeFilter filter{page.scope};
        return page.kind == WallPageKind::Trouble &&
               std::ranges::none_of(m_store.floor().queues(), [&](const live::QueueView &queue) {
                   return filter.hasQueue(m_store.floor(), queue) &&
                          troubleOf(queue, now) != Tone::Neutral;
               });
    };
    m_rotation.advance(now, isHeld, isIdle);
    for (const WallPage &page : m_rotation.pages()) {
        if (!m_store.health().empty() && m_samples.isDue(page.scope, now)) {
            m_samples.take(page.scope, figuresOf(m_store.floor(), ScopeFilter{page.scope}, now),
                           now);
        }
    }
    if (!isKnown(m_partSince) || now - m_partSince >= WallTicker::kPartTime) {
        m_partSince = now;
        m_ticker->turn();
    }
    refresh();
}

void WallboardView::refresh()
{
    showBody();
    showHeader();
    layOut();
}

void WallboardView::showBody()
{
    const WallPage &page = m_rotation.page();
    const ScopeFilter filter{page.scope};
    const TimePoint now = m_store.now();
    const bool hasTiles = page.kind == WallPageKind::Overview || page.kind == WallPageKind::Figures;
    m_queues->setVisible(page.kind == WallPageKind::Overview || page.kind == WallPageKind::Trouble);
    m_comparison->setVisible(page.kind == WallPageKind::Comparison);
    m_people->setVisible(page.kind == WallPageKind::People);
    if (hasTiles) {
        const ScopeFigures figures = figuresOf(m_store.floor(), filter, now);
        const bool isStale = freshnessOf(m_store, filter).isWhollyStale;
        showTiles(page.kind == WallPageKind::Overview
                      ? WallFigures::overview(page.scope, figures, m_samples, now)
                      : WallFigures::all(page.scope, figures, m_samples, now),
                  isStale);
    } else {
        showTiles({}, false);
    }
    if (m_queues->isVisibleTo(this)) {
        m_queues->show(filter, page.kind == WallPageKind::Trouble);
    } else if (m_people->isVisibleTo(this)) {
        m_people->show(filter, m_settings.hasNames);
    } else if (m_comparison->isVisibleTo(this)) {
        const std::vector<int> scopes = comparedScopes(m_store.floor().config().scopes, page.scope);
        const auto first = std::size_t(page.part) * kComparedOnOnePage;
        std::vector<WallComparison::Part> parts;
        for (std::size_t each = first; each < std::min(scopes.size(), first + kComparedOnOnePage);
             ++each) {
            parts.push_back(WallComparison::partOf(m_store, scopes[each]));
        }
        m_comparison->show(std::move(parts));
    }
}

void WallboardView::showTiles(const std::vector<WallFigure> &figures, bool isStale)
{
    for (std::size_t tile = 0; tile < m_tiles.size(); ++tile) {
        if (tile < figures.size()) {
            m_tiles[tile]->show(figures[tile], isStale);
        } else {
            m_tiles[tile]->hide();
        }
    }
}

QString WallboardView::scopeName(int scope) const
{
    const auto &scopes = m_store.floor().config().scopes.scopes();
    const LocalizedText &name = scopes.at(std::size_t(scope)).name;
    return name.isEmpty() ? tr("Whole floor") : visibleText(name.in(QLocale().name()));
}

QString WallboardView::pageName(const WallPage &page) const
{
    switch (page.kind) {
    case WallPageKind::Overview:
        return tr("Overview");
    case WallPageKind::Figures:
        //: page of the wallboard with the numbers of the last 15 minutes
        return tr("Last 15 minutes");
    case WallPageKind::Comparison:
        return tr("Answered within 20 s, last 15 minutes");
    case WallPageKind::Trouble:
        return tr("Queues beyond their limits");
    case WallPageKind::People:
        return tr("Agents");
    }
    return {};
}

QString WallboardView::ageText() const
{
    const Freshness freshness = freshnessOf(m_store, ScopeFilter{m_rotation.page().scope});
    const IntervalGrid &grid = m_store.floor().config().grid;
    if (!freshness.isStale()) {
        //: the figures are of this moment
        return tr("Live");
    }
    if (!isKnown(freshness.asOf)) {
        return tr("No data yet");
    }
    const QString asOf = clockText(freshness.asOf, grid);
    if (freshness.isPartlyStale()) {
        QStringList names;
        for (const live::FeedHealth &health : m_store.health()) {
            if (std::ranges::find(freshness.stale, health.source) != freshness.stale.end()) {
                names << visibleText(FeedText::name(health));
            }
        }
        //: %1 names of switches, %2 a time of day
        return tr("Without %1 since %2").arg(names.join(u", "_s), asOf);
    }
    //: %1 a time of day, such as 10:47:12
    return tr("Data as of %1").arg(asOf);
}

void WallboardView::showHeader()
{
    const WallPage &page = m_rotation.page();
    const Freshness freshness = freshnessOf(m_store, ScopeFilter{page.scope});
    WallHeader::Content content;
    content.title = scopeName(page.scope);
    content.subtitle = pageName(page);
    content.page = int(m_rotation.index());
    content.pages = int(m_rotation.pages().size());
    content.isHeld = m_rotation.isHeld();
    content.tone = freshness.isWhollyStale ? Tone::Critical
                   : freshness.isStale()   ? Tone::Warning
                                           : Tone::Good;
    content.age = ageText();
    content.time = clockText(m_store.now(), m_store.floor().config().grid);
    m_header->show(content);
}

QRectF WallboardView::bodyArea() const
{
    const double margin = m_scale.px(kWallMargin);
    const double top = margin / 2 + m_scale.px(kHeaderHeight);
    const double bottom =
        m_ticker->isVisibleTo(this) ? m_scale.px(kTickerHeight) + margin / 2 : margin;
    return {margin, top, width() - 2 * margin, height() - top - bottom};
}

void WallboardView::layOutTiles(const QRectF &area, int rows)
{
    const double gap = m_scale.px(kWallGap);
    const double tileWidth = (area.width() - gap * (kTileColumns - 1)) / kTileColumns;
    const double tileHeight = (area.height() - gap * (rows - 1)) / rows;
    for (int tile = 0; tile < rows * kTileColumns; ++tile) {
        const QRectF place(area.left() + tile % kTileColumns * (tileWidth + gap),
                           area.top() + tile / kTileColumns * (tileHeight + gap), tileWidth,
                           tileHeight);
        m_tiles[std::size_t(tile)]->setGeometry(place.toRect());
    }
}

void WallboardView::layOut()
{
    const double margin = m_scale.px(kWallMargin);
    m_header->setGeometry(
        QRectF(margin, margin / 2, width() - 2 * margin, m_scale.px(kHeaderHeight)).toRect());
    m_ticker->setGeometry(QRectF(margin, height() - m_scale.px(kTickerHeight), width() - 2 * margin,
                                 m_scale.px(kTickerHeight))
                              .toRect());
    const QRectF body = bodyArea();
    QRectF lines = body;
    if (m_rotation.page().kind == WallPageKind::Overview) {
        // What the screen has beyond 16:9 belongs to the lines.
        const double tiles = std::min(body.height() * 0.64, m_scale.px(58));
        layOutTiles(QRectF(body.left(), body.top(), body.width(), tiles), 2);
        lines.setTop(body.top() + tiles + m_scale.px(kWallGap));
    } else if (m_rotation.page().kind == WallPageKind::Figures) {
        layOutTiles(body, 3);
    }
    m_queues->setGeometry(lines.toRect());
    m_comparison->setGeometry(body.toRect());
    m_people->setGeometry(body.toRect());
}

void WallboardView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_scale = WallScale(size());
    m_header->setScale(m_scale);
    m_queues->setScale(m_scale);
    m_comparison->setScale(m_scale);
    m_people->setScale(m_scale);
    m_ticker->setScale(m_scale);
    for (WallTile *tile : m_tiles) {
        tile->setScale(m_scale);
    }
    layOut();
}

void WallboardView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ticker->setText(m_settings.notice);
        refresh();
    }
    QWidget::changeEvent(event);
}

void WallboardView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Window));
    if (m_ticker->isVisibleTo(this)) {
        const QRect edge = m_ticker->geometry();
        painter.fillRect(QRect(0, edge.top(), width(), std::max(1, qRound(m_scale.px(0.15)))),
                         m_theme.color(Token::Divider));
    }
}

} // namespace fw::ui
