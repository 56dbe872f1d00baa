// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/attendancepage.h"

#include "ui/widgets/segmentcontrol.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

namespace fw::ui {

using namespace Qt::StringLiterals;

AttendancePage::AttendancePage(live::FloorStore &store, attendance::AdherenceWatch &watch,
                               const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_head(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_adherence(new AdherenceTab(store, watch, theme, m_stack))
{
    setObjectName(u"attendancePage"_s);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins({});
    head->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    addTab([] { return tr("Now"); }, m_adherence);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AttendancePage::addTab(std::function<QString()> title, QWidget *tab)
{
    m_titles.push_back(std::move(title));
    m_stack->addWidget(tab);
    makeTabs();
    retranslate();
}

/// A control of segments has as many as it was made with.
void AttendancePage::makeTabs()
{
    delete m_tabs;
    m_tabs = new SegmentControl(u"attendanceTab"_s, m_stack->count(), m_head);
    static_cast<QHBoxLayout *>(m_head->layout())->insertWidget(0, m_tabs);
    connect(m_tabs, &SegmentControl::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        setFocusProxy(m_stack->currentWidget());
    });
    setFocusProxy(m_stack->currentWidget());
}

void AttendancePage::showTab(int tab)
{
    m_tabs->setCurrent(tab);
}

void AttendancePage::retranslate()
{
    QStringList texts;
    for (const std::function<QString()> &title : m_titles) {
        texts << title();
    }
    m_tabs->setTexts(texts);
    m_head->setVisible(m_titles.size() > 1);
    m_adherence->retranslate();
}

void AttendancePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void AttendancePage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), m_theme.color(Token::Window));
}

} // namespace fw::ui
