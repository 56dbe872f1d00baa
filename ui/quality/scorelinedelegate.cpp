// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/scorelinedelegate.h"

#include "ui/quality/criticalmark.h"

#include <QMouseEvent>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::CriticalClass;

namespace {

constexpr int kSectionHeight = 28;
constexpr int kLineHeight = 20;
constexpr int kSide = 12; ///< free at both sides
constexpr int kMark = 12; ///< of the shape before a question
constexpr int kIndent = kSide + kMark + 8;
constexpr int kTop = 5;

ScoreLine lineAt(const QModelIndex &index)
{
    return index.data(ScoreLineModel::LineRole).value<ScoreLine>();
}

/// What is said below the question; at least its answer, so that lines keep their height.
QString below(const ScoreLine &line)
{
    QStringList parts{line.kind, line.answer, line.comment};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

ScoreLineDelegate::ScoreLineDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QString ScoreLineDelegate::evidenceText(const ScoreLine &line) const
{
    return line.evidence.isEmpty() ? QString() : u"▶ "_s + line.evidence;
}

QRect ScoreLineDelegate::evidenceArea(const QRect &row, const ScoreLine &line) const
{
    if (line.evidence.isEmpty()) {
        return {};
    }
    const QFontMetrics metrics(m_theme.font(FontRole::Small));
    const int width = metrics.horizontalAdvance(evidenceText(line));
    return {row.right() - kSide - width, row.top() + kTop + kLineHeight, width + kSide,
            kLineHeight};
}

QSize ScoreLineDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    Q_UNUSED(option)
    const ScoreLine line = lineAt(index);
    if (line.isSection) {
        return {200, kSectionHeight};
    }
    const int lines = line.lack.isEmpty() ? 2 : 3;
    return {200, lines * kLineHeight + 2 * kTop};
}

void ScoreLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const ScoreLine line = lineAt(index);
    const QRect row = option.rect;
    painter->save();
    if (line.isSection) {
        paintSection(*painter, row, line);
        painter->restore();
        return;
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(row, m_theme.color(isSelected  ? Token::RowSelected
                                         : isHovered ? Token::RowHover
                                                     : Token::Card));
    if (line.isHeard) {
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()),
                          m_theme.color(Token::Accent));
    }
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1),
                      m_theme.color(Token::Divider));
    paintQuestion(*painter, row, line);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Token::FocusRing), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

void ScoreLineDelegate::paintSection(QPainter &painter, const QRect &row,
                                     const ScoreLine &line) const
{
    painter.fillRect(row, m_theme.color(Token::Window));
    painter.setFont(m_theme.font(FontRole::Small));
    painter.setPen(m_theme.color(Token::MutedText));
    const QRect area = row.adjusted(kSide, 0, -kSide, 0);
    const int points = QFontMetrics(painter.font()).horizontalAdvance(line.points);
    paintText(painter, area.adjusted(0, 0, -points - 8, 0), Qt::AlignLeft, line.title);
    paintText(painter, area, Qt::AlignRight, line.points);
}

void ScoreLineDelegate::paintQuestion(QPainter &painter, const QRect &row,
                                      const ScoreLine &line) const
{
    const QRect first(row.left() + kIndent, row.top() + kTop, row.width() - kIndent - kSide,
                      kLineHeight);
    if (line.isFatal || line.critical != CriticalClass::None) {
        const QRectF mark(row.left() + kSide, first.center().y() - kMark / 2.0 + 0.5, kMark, kMark);
        paintCriticalMark(painter, mark, line.critical, line.isFatal,
                          m_theme.color(line.isFatal ? Token::Critical : Token::Warning),
                          m_theme.color(Token::Card));
    }
    painter.setFont(m_theme.font(FontRole::Strong));
    const int points = QFontMetrics(painter.font()).horizontalAdvance(line.points);
    painter.setPen(m_theme.color(Token::Text));
    paintText(painter, first.adjusted(0, 0, -points - 10, 0), Qt::AlignLeft,
              line.number + u' ' + line.title);
    painter.setPen(line.tone == Tone::Neutral ? m_theme.color(Token::MutedText)
                                              : toneColour(m_theme, line.tone));
    paintText(painter, first, Qt::AlignRight, line.points);

    painter.setFont(m_theme.font(FontRole::Small));
    const QRect second = first.translated(0, kLineHeight);
    const QRect evidence = evidenceArea(row, line);
    painter.setPen(m_theme.color(Token::MutedText));
    paintText(painter, second.adjusted(0, 0, evidence.isNull() ? 0 : -evidence.width(), 0),
              Qt::AlignLeft, below(line));
    if (!evidence.isNull()) {
        painter.setPen(m_theme.color(Token::Accent));
        paintText(painter, evidence, Qt::AlignLeft, evidenceText(line));
    }
    if (!line.lack.isEmpty()) {
        painter.setPen(m_theme.color(Token::Warning));
        paintText(painter, second.translated(0, kLineHeight), Qt::AlignLeft, u"▲ "_s + line.lack);
    }
}

bool ScoreLineDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (evidenceArea(option.rect, lineAt(index)).contains(mouse->position().toPoint())) {
            emit evidenceClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace fw::ui
