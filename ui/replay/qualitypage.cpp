// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/qualitypage.h"

#include "ui/widgets/segmentcontrol.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

QualityPage::QualityPage(quality::QualityDesk &desk, quality::JudgedCallSource &calls,
                         playback::ReplayPlayer &player, playback::RecordingShelf &shelf,
                         const Theme &theme, ActionCatalogue &actions, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_head(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_replay(new ReplayTab(desk, calls, player, shelf, theme, actions, m_stack))
{
    setObjectName(u"qualityPage"_s);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins({});
    head->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    addTab([] { return tr("Replay"); }, m_replay);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void QualityPage::addTab(std::function<QString()> title, QWidget *tab)
{
    m_titles.push_back(std::move(title));
    m_stack->addWidget(tab);
    makeTabs();
    retranslate();
}

/// A control of segments has as many as it was made with.
void QualityPage::makeTabs()
{
    delete m_tabs;
    m_tabs = new SegmentControl(u"qualityTab"_s, m_stack->count(), m_head);
    static_cast<QHBoxLayout *>(m_head->layout())->insertWidget(0, m_tabs);
    m_tabs->setCurrent(std::max(0, m_stack->currentIndex()));
    connect(m_tabs, &SegmentControl::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        setFocusProxy(m_stack->currentWidget());
    });
    setFocusProxy(m_stack->currentWidget());
}

void QualityPage::showTab(QWidget &tab)
{
    if (const int index = m_stack->indexOf(&tab); index >= 0) {
        m_tabs->setCurrent(index);
    }
}

void QualityPage::showCall(const QString &call, quality::Milliseconds at)
{
    showTab(*m_replay);
    m_replay->showCall(call, at);
}

void QualityPage::showAgent(const QString &agent)
{
    showTab(*m_replay);
    m_replay->showAgent(agent);
}

void QualityPage::showAnswered(const QString &agent, TimePoint at)
{
    showTab(*m_replay);
    m_replay->showAnswered(agent, at);
}

void QualityPage::showToScore(const quality::JudgedCall &call)
{
    showTab(*m_replay);
    m_replay->showWithoutScores(call);
}

void QualityPage::retranslate()
{
    QStringList texts;
    for (const std::function<QString()> &title : m_titles) {
        texts << title();
    }
    m_tabs->setTexts(texts);
    m_head->setVisible(m_titles.size() > 1);
}

void QualityPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void QualityPage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), m_theme.color(Token::Window));
}

} // namespace fw::ui
