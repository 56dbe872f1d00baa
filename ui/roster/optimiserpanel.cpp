// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/optimiserpanel.h"

#include "ui/roster/rostereditor.h"
#include "ui/roster/rosteroptimiser.h"
#include "ui/widgets/themedlabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

OptimiserPanel::OptimiserPanel(RosterEditor &editor, RosterOptimiser &optimiser, const Theme &theme,
                               QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_optimiser(optimiser)
    , m_theme(theme)
    , m_title(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_state(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_plot(new QWidget(this))
    , m_go(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"optimiserPanel"_s);
    build();
    connect(&optimiser, &RosterOptimiser::improved, this, &OptimiserPanel::note);
    connect(&optimiser, &RosterOptimiser::found, this, &OptimiserPanel::take);
    connect(&editor, &RosterEditor::opened, this, [this] {
        const roster::Roster &plan = m_editor.roster();
        if (plan.team() != m_team || plan.first() != m_first) { // nothing of it goes on there
            m_curve.clear();
            refresh();
        }
    });
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_optimiser.isRunning()) {
            m_optimiser.stop();
        } else {
            begin();
        }
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_optimiser.isRunning()) {
            m_optimiser.stop();
        }
        emit closed();
    });
    retranslate();
}

void OptimiserPanel::build()
{
    m_state->setObjectName(u"optimiserState"_s);
    m_state->setWordWrap(true);
    m_go->setObjectName(u"optimiserGo"_s);
    m_close->setObjectName(u"optimiserClose"_s);
    m_plot->setMinimumHeight(140);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_go);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_plot);
    layout->addLayout(buttons);
    layout->addStretch();
}

void OptimiserPanel::begin()
{
    if (!m_editor.canEdit() || m_optimiser.isRunning()) {
        return;
    }
    m_team = m_editor.roster().team();
    m_first = m_editor.roster().first();
    m_optimiser.start(m_editor.roster(), m_editor.base());
    refresh();
}

void OptimiserPanel::note(double seconds, double cost)
{
    if (!m_curve.isEmpty() && seconds < m_curve.constLast().x()) {
        m_curve.clear(); // another run
    }
    m_curve << QPointF(seconds, cost);
    refresh();
}

void OptimiserPanel::take(const std::vector<roster::CellChange> &changes)
{
    // What was pinned while it ran is not moved either.
    std::vector<roster::CellChange> wanted = changes;
    std::erase_if(wanted, [this](const roster::CellChange &each) {
        return m_editor.roster().cell(each.key).isPinned;
    });
    const int cells = int(wanted.size());
    if (cells == 0) {
        emit told(
            m_curve.isEmpty()
                ? tr("No plan without a broken rule was found. Pin less, or look at the checks.")
                : tr("The plan is as good as the optimiser can make it."));
        refresh();
        return;
    }
    if (m_editor.change(tr("Optimise %n cell(s)", nullptr, cells), wanted)) {
        emit told(tr("%n cell(s) changed by the optimiser.", nullptr, cells));
    }
    refresh();
}

void OptimiserPanel::refresh()
{
    const bool isRunning = m_optimiser.isRunning();
    m_go->setText(isRunning ? tr("Stop") : m_curve.isEmpty() ? tr("Start") : tr("Continue"));
    if (m_curve.isEmpty()) {
        m_state->setText(isRunning ? tr("Searching…")
                                   : tr("Pinned cells stay as they are. The plan is legal at "
                                        "every moment, and can be taken when you stop."));
    } else {
        //: %1 a number without unit, %2 seconds
        m_state->setText(tr("Cost %1 after %2 s")
                             .arg(QString::number(m_curve.constLast().y(), 'f', 0),
                                  QString::number(m_curve.constLast().x(), 'f', 1)));
    }
    update();
}

void OptimiserPanel::retranslate()
{
    m_title->setText(tr("Optimise"));
    m_close->setText(tr("Close"));
    m_plot->setAccessibleName(tr("Cost over time"));
    refresh();
}

void OptimiserPanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_curve.size() < 2) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(m_plot->geometry()).adjusted(4, 8, -4, -4);
    double most = m_curve.constFirst().y();
    double least = most;
    for (const QPointF &each : m_curve) {
        most = std::max(most, each.y());
        least = std::min(least, each.y());
    }
    const double span = std::max(1e-9, most - least);
    const double time = std::max(1e-9, m_curve.constLast().x());
    QPolygonF line;
    for (const QPointF &each : m_curve) {
        const QPointF point(area.left() + area.width() * each.x() / time,
                            area.bottom() - area.height() * (each.y() - least) / span);
        if (!line.isEmpty()) {
            line << QPointF(point.x(), line.back().y()); // it stays until a better one is found
        }
        line << point;
    }
    painter.setPen(m_theme.color(Token::CardBorder));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    painter.drawPolyline(line);
}

} // namespace fw::ui
