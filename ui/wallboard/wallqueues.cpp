// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/wallqueues.h"

#include "ui/floor/statetext.h"
#include "ui/wallboard/wallfigures.h"
#include "ui/widgets/duration.h"

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using live::AgentState;
using live::QueueView;

namespace {

/// Lines that jump every second cannot be read.
constexpr std::chrono::seconds kOrderKept{10};

Tone levelTone(const QueueView &queue, TimePoint now)
{
    return toneAtLeast(
        live::serviceLevel(queue.settings.serviceLevel.formula, queue.counters.last15(now)),
        queue.settings.serviceLevel.target);
}

Tone worse(Tone a, Tone b)
{
    return std::max(a, b); // in the order of Tone
}

} // namespace

Tone troubleOf(const QueueView &queue, TimePoint now)
{
    const Tone tone =
        worse(toneOfWait(queue.oldestSince, now, queue.settings), levelTone(queue, now));
    return tone == Tone::Good ? Tone::Neutral : tone;
}

/// Right edges of the number columns; the name takes what is left.
struct WallQueues::Columns
{
    int waiting;
    int longest;
    int level;
    int agents;
    int left;
};

WallQueues::WallQueues(const live::FloorStore &store, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
{
    setObjectName(u"wallQueues"_s);
    setFocusPolicy(Qt::NoFocus);
}

void WallQueues::setScale(const WallScale &scale)
{
    m_scale = scale;
    update();
}

void WallQueues::show(const ScopeFilter &filter, bool isTroubleOnly)
{
    const TimePoint now = m_store.now();
    std::vector<live::QueueId> wanted;
    for (const QueueView &queue : m_store.floor().queues()) {
        if (filter.hasQueue(m_store.floor(), queue) &&
            (!isTroubleOnly || troubleOf(queue, now) != Tone::Neutral)) {
            wanted.push_back(queue.id);
        }
    }
    const auto isSameSet = [&] { return std::ranges::is_permutation(wanted, m_queues); };
    const bool isKept = isKnown(m_orderedAt) && now - m_orderedAt < kOrderKept &&
                        isTroubleOnly == m_isTroubleOnly && isSameSet();
    if (!isKept) {
        std::ranges::stable_sort(wanted, std::greater{}, [&](live::QueueId id) {
            return urgency(m_store.floor().queue(id), now);
        });
        m_queues = std::move(wanted);
        m_orderedAt = now;
    }
    m_filter = filter;
    m_isTroubleOnly = isTroubleOnly;
    setAccessibleName(isTroubleOnly ? tr("Queues beyond their limits") : tr("Queues"));
    QStringList lines;
    for (const live::QueueId id : m_queues) {
        const QueueView &queue = m_store.floor().queue(id);
        lines << StateText::queueName(m_store.floor(), queue) + u' ' +
                     QString::number(queue.waiting.size());
    }
    setAccessibleDescription(lines.join(u", "_s));
    setVisible(true);
    update();
}

WallQueues::Columns WallQueues::columnsOf(const QRect &area) const
{
    const int width = area.width();
    return {area.left() + width * 48 / 100, area.left() + width * 64 / 100,
            area.left() + width * 82 / 100, area.right(), area.left()};
}

void WallQueues::paintHead(QPainter &painter, const Columns &columns, const QRect &area,
                           int more) const
{
    painter.setFont(m_scale.font(m_theme, FontRole::Small, 2.3));
    painter.setPen(m_theme.color(Token::MutedText));
    const auto right = [&](int edge, const QString &text) {
        const int room = area.width() * 17 / 100;
        paintText(painter, QRect(edge - room, area.top(), room, area.height()), Qt::AlignRight,
                  text);
    };
    QString first = tr("Queue");
    if (more > 0) {
        first += u" · "_s + tr("and %n more queue(s)", nullptr, more);
    }
    paintText(painter, QRect(columns.left, area.top(), area.width() / 3, area.height()),
              Qt::AlignLeft, first);
    right(columns.waiting, tr("Waiting"));
    right(columns.longest, tr("Longest"));
    right(columns.level, tr("Service level"));
    right(columns.agents, tr("Available / talking"));
}

void WallQueues::paintRow(QPainter &painter, const Columns &columns, const QRect &area,
                          const QueueView &queue) const
{
    const TimePoint now = m_store.now();
    const double em = m_isTroubleOnly ? 4.4 : 3.6;
    const Tone wait = toneOfWait(queue.oldestSince, now, queue.settings);
    const Tone level = levelTone(queue, now);
    const Tone trouble = troubleOf(queue, now);
    int nameLeft = columns.left;
    painter.setFont(m_scale.font(m_theme, FontRole::Strong, em));
    const int glyphWidth = qRound(m_scale.px(em * 1.2));
    if (trouble != Tone::Neutral) {
        painter.setPen(toneColour(m_theme, trouble));
        painter.drawText(QRect(nameLeft, area.top(), glyphWidth, area.height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter), toneGlyph(trouble));
    }
    nameLeft += glyphWidth;
    painter.setPen(m_theme.color(Token::Text));
    const int nameEnd = columns.left + area.width() * 38 / 100;
    paintText(painter, QRect(nameLeft, area.top(), nameEnd - nameLeft, area.height()),
              Qt::AlignLeft, StateText::queueName(m_store.floor(), queue));
    painter.setFont(m_scale.font(m_theme, FontRole::Body, em));
    const auto right = [&](int edge, const QString &text, Tone tone) {
        painter.setPen(tone == Tone::Neutral ? m_theme.color(Token::Text)
                                             : toneColour(m_theme, tone));
        const int room = area.width() * 18 / 100;
        paintText(painter, QRect(edge - room, area.top(), room, area.height()), Qt::AlignRight,
                  text);
    };
    const Tone calm = wait == Tone::Neutral ? Tone::Good : wait;
    right(columns.waiting, QString::number(queue.waiting.size()), calm);
    right(columns.longest,
          isKnown(queue.oldestSince) ? formatDuration(now - queue.oldestSince) : QString(kNoFigure),
          calm);
    right(columns.level,
          formatShare(
              live::serviceLevel(queue.settings.serviceLevel.formula, queue.counters.last15(now))),
          level);
    right(columns.agents,
          u"%1 / %2"_s.arg(queue.agents[live::indexOf(AgentState::Available)])
              .arg(talkingOf(queue.agents)),
          Tone::Neutral);
    if (m_store.isStale(queue.source)) {
        paintWallHatch(painter, area, m_theme, m_scale);
    }
}

void WallQueues::paintCalm(QPainter &painter) const
{
    painter.setFont(m_scale.font(m_theme, FontRole::Strong, 5));
    painter.setPen(m_theme.color(Token::Good));
    painter.drawText(rect(), int(Qt::AlignCenter),
                     toneGlyph(Tone::Good) + u' ' + tr("No queue is beyond its limits"));
}

void WallQueues::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintWallCard(painter, rect(), m_theme, m_scale);
    if (m_queues.empty() && m_isTroubleOnly) {
        paintCalm(painter);
        return;
    }
    const auto px = [this](double hundredths) { return qRound(m_scale.px(hundredths)); };
    const QRect inner = rect().adjusted(px(2), px(0.6), -px(2), -px(0.6));
    const Columns columns = columnsOf(inner);
    const int headHeight = px(4);
    const int room = inner.height() - headHeight;
    const int wish = px(m_isTroubleOnly ? 8 : 5);
    const int count = static_cast<int>(m_queues.size());
    const int lines = std::max(1, std::min(room / std::max(1, wish), count));
    paintHead(painter, columns, QRect(inner.left(), inner.top(), inner.width(), headHeight),
              count - lines);
    const int height = std::min(room / lines, wish * 5 / 4);
    int top = inner.top() + headHeight;
    for (int row = 0; row < std::min(lines, count); ++row, top += height) {
        painter.fillRect(QRect(inner.left(), top, inner.width(), std::max(1, px(0.12))),
                         m_theme.color(Token::Divider));
        paintRow(painter, columns, QRect(inner.left(), top, inner.width(), height),
                 m_store.floor().queue(m_queues[std::size_t(row)]));
    }
}

} // namespace fw::ui
