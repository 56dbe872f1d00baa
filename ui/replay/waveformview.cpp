// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/waveformview.h"

#include "ui/replay/replaytext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/visibletext.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::Milliseconds;
using quality::Span;

namespace {

constexpr int kSide = 10;
constexpr int kMarkLane = 26;
constexpr int kCommentLane = 18;
constexpr int kEventLane = 20;
constexpr int kRuler = 18;
constexpr double kBadge = 18; ///< wide and high
constexpr double kZoomStep = 1.25;

} // namespace

WaveformView::WaveformView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setObjectName(u"waveform"_s);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, [this] {
        m_isStale = true;
        viewport()->update();
    });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        setScale(m_scale.scrolledTo(m_scale.whole().from + Milliseconds(value)));
    });
    exposePaintedCells();
    retranslate();
}

void WaveformView::retranslate()
{
    setAccessibleName(tr("Recording along its time"));
    m_isStale = true;
    viewport()->update();
}

const std::vector<quality::Phase> &WaveformView::phases() const
{
    return m_content.sound ? m_content.sound->recording.phases : m_none;
}

Span WaveformView::whole() const
{
    Span whole{Milliseconds(0),
               m_content.sound ? m_content.sound->scan.info.duration() : m_content.duration};
    for (const quality::Phase &each : phases()) {
        whole.from = std::min(whole.from, each.span.from);
        whole.to = std::max(whole.to, each.span.to);
    }
    return whole;
}

void WaveformView::setContent(WaveContent content)
{
    m_content = std::move(content);
    m_position = {};
    m_current.clear();
    setScale(ReplayScale(whole(), kSide, viewport()->width() - 2 * kSide));
}

void WaveformView::setMarks(const ReplayMarks &marks, const ReplayMarks &mirror)
{
    m_content.marks = marks;
    m_content.mirror = mirror;
    m_isStale = true;
    layOut();
}

void WaveformView::setComments(const std::vector<quality::ReplayComment> &comments)
{
    m_content.comments = comments;
    viewport()->update();
}

void WaveformView::setPosition(Milliseconds position)
{
    if (m_position == position) {
        return;
    }
    m_position = position;
    const ReplayScale turned = m_scale.following(position);
    if (turned.seen() == m_scale.seen()) {
        viewport()->update();
    } else {
        setScale(turned);
    }
}

void WaveformView::setSelection(const std::optional<Span> &selection)
{
    m_selection = selection;
    viewport()->update();
}

void WaveformView::setBlind(bool isBlind)
{
    m_isBlind = isBlind;
    viewport()->update();
}

void WaveformView::setCurrent(const QString &question)
{
    m_current = question;
    viewport()->update();
    if (const int cell = currentCell(); cell >= 0) {
        announceCell(*this, cell);
    }
}

void WaveformView::setNotice(const QString &notice)
{
    m_notice = notice;
    setAccessibleDescription(notice);
    viewport()->update();
}

void WaveformView::zoom(double factor)
{
    setScale(m_scale.zoomed(factor, m_position));
}

void WaveformView::showWhole()
{
    setScale(ReplayScale(whole(), kSide, viewport()->width() - 2 * kSide));
}

void WaveformView::setScale(const ReplayScale &scale)
{
    m_scale = scale;
    m_isStale = true;
    const QSignalBlocker blocker(horizontalScrollBar());
    const auto hidden =
        (scale.whole().to - scale.whole().from) - (scale.seen().to - scale.seen().from);
    horizontalScrollBar()->setRange(0, int(hidden.count()));
    horizontalScrollBar()->setPageStep(int((scale.seen().to - scale.seen().from).count()));
    horizontalScrollBar()->setSingleStep(1000);
    horizontalScrollBar()->setValue(int((scale.seen().from - scale.whole().from).count()));
    layOut();
}

WaveformView::Lanes WaveformView::lanes() const
{
    const QRect area = viewport()->rect();
    const int mirror = m_content.mirror.empty() ? 0 : kMarkLane;
    const int waves =
        std::max(40, area.height() - kMarkLane - mirror - kCommentLane - kEventLane - kRuler);
    Lanes lanes;
    int top = 0;
    const auto take = [&](int height) {
        const QRect lane(0, top, area.width(), height);
        top += height;
        return lane;
    };
    lanes.marks = take(kMarkLane);
    lanes.agent = take(waves / 2);
    lanes.customer = take(waves - waves / 2);
    lanes.mirror = take(mirror);
    lanes.comments = take(kCommentLane);
    lanes.events = take(kEventLane);
    lanes.ruler = take(kRuler);
    return lanes;
}

void WaveformView::layOut()
{
    m_badges.clear();
    const Lanes place = lanes();
    placeBadges(m_content.marks, place.marks, false);
    placeBadges(m_content.mirror, place.mirror, true);
    viewport()->update();
}

/// From left to right, beside each other where they are too near.
void WaveformView::placeBadges(const ReplayMarks &marks, const QRect &lane, bool isMirror)
{
    std::vector<const ReplayMark *> shown;
    for (const ReplayMark &each : marks) {
        if (each.span && each.span->to >= m_scale.seen().from &&
            each.span->from <= m_scale.seen().to) {
            shown.push_back(&each);
        }
    }
    std::ranges::stable_sort(shown, {}, [](const ReplayMark *each) { return each->span->from; });
    double free = m_scale.left() - kBadge / 2;
    for (const ReplayMark *const each : shown) {
        const double left = std::max(free, m_scale.xOf(each->span->from) - kBadge / 2);
        m_badges.push_back(
            {each, isMirror,
             QRectF(left, lane.top() + (lane.height() - kBadge) / 2.0, kBadge, kBadge)});
        free = left + kBadge + 2;
    }
}

int WaveformView::cellCount() const
{
    return int(m_badges.size());
}

QString WaveformView::cellText(int cell) const
{
    const Badge &badge = m_badges[std::size_t(cell)];
    return m_isBlind ? ReplayText::question(*badge.mark) : ReplayText::mark(*badge.mark);
}

QRect WaveformView::cellArea(int cell) const
{
    return m_badges[std::size_t(cell)].area.toAlignedRect();
}

int WaveformView::cellAt(const QPoint &point) const
{
    for (std::size_t at = 0; at < m_badges.size(); ++at) {
        if (m_badges[at].area.adjusted(-1, -3, 1, 3).contains(point)) {
            return int(at);
        }
    }
    return -1;
}

int WaveformView::currentCell() const
{
    const auto found = std::ranges::find_if(m_badges, [this](const Badge &each) {
        return !each.isMirror && each.mark->question == m_current;
    });
    return found == m_badges.end() ? -1 : int(found - m_badges.begin());
}

bool WaveformView::isCellSelected(int cell) const
{
    return cell == currentCell();
}

void WaveformView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    setScale(m_scale.on(kSide, viewport()->width() - 2 * kSide));
}

void WaveformView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (const int cell = cellAt(event->pos()); cell >= 0) {
        emit markChosen(m_badges[std::size_t(cell)].mark->question);
        return;
    }
    m_pressed = m_scale.at(event->position().x());
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_drag = Drag::Select;
        return;
    }
    m_drag = Drag::Seek;
    emit seekRequested(m_pressed);
}

void WaveformView::mouseMoveEvent(QMouseEvent *event)
{
    const Milliseconds at = m_scale.at(event->position().x());
    if (m_drag == Drag::Seek) {
        emit seekRequested(at);
    } else if (m_drag == Drag::Select) {
        setSelection(Span{std::min(at, m_pressed), std::max(at, m_pressed)});
    }
    viewport()->setCursor(cellAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void WaveformView::mouseReleaseEvent(QMouseEvent *event)
{
    Q_UNUSED(event)
    if (std::exchange(m_drag, Drag::None) == Drag::Select && m_selection) {
        const Span chosen = *m_selection;
        emit selectionDragged(chosen);
    }
}

void WaveformView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const int across = event->modifiers().testFlag(Qt::ShiftModifier) ? turned.y() : turned.x();
    const Milliseconds seen = m_scale.seen().to - m_scale.seen().from;
    if (across != 0) {
        setScale(m_scale.scrolledTo(m_scale.seen().from - seen * across / 1200));
    } else if (turned.y() != 0) {
        setScale(m_scale.zoomed(std::pow(kZoomStep, turned.y() / 120.0),
                                m_scale.at(event->position().x())));
    }
    event->accept();
}

QString WaveformView::soundTextAt(const QPoint &point) const
{
    const Milliseconds at = m_scale.at(point.x());
    const auto holds = [at](const auto &span) { return at >= span.from && at < span.to; };
    const auto length = [](const auto &span) {
        return QString::number(double((span.to - span.from).count()) / 1000.0, 'f', 1);
    };
    QStringList parts{ReplayText::clock(at)};
    const audio::TalkMap &talk = m_content.sound->scan.talk;
    for (const audio::SoundSpan &each : talk.silence()) {
        if (holds(each)) {
            parts << tr("Silence, %1 s").arg(length(each));
        }
    }
    for (const audio::SoundSpan &each : talk.overtalk()) {
        if (holds(each)) {
            parts << tr("Overtalk, %1 s").arg(length(each));
        }
    }
    for (const quality::Phase &each : phases()) {
        if (holds(each.span)) {
            parts << ReplayText::phase(each.kind) + u' ' + ReplayText::clock(each.span.from) +
                         u'–' + ReplayText::clock(each.span.to);
        }
    }
    return parts.join(u'\n');
}

QString WaveformView::textAt(const QPoint &point) const
{
    if (const int cell = cellAt(point); cell >= 0) {
        return cellText(cell);
    }
    constexpr double kNear = 7;
    if (lanes().comments.contains(point)) {
        QStringList said;
        for (const quality::ReplayComment &each : m_content.comments) {
            if (std::abs(m_scale.xOf(each.at) - point.x()) < kNear) {
                said << u"%1 %2: %3"_s.arg(ReplayText::clock(each.at), visibleText(each.by),
                                           visibleText(each.text));
            }
        }
        return said.join(u'\n');
    }
    return m_content.sound ? soundTextAt(point) : QString();
}

bool WaveformView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = textAt(help->pos());
        if (text.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), text.toHtmlEscaped().replace(u'\n', u"<br>"_s),
                               viewport());
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace fw::ui
