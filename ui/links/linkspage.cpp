// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/linkspage.h"

#include "ui/floor/floordelegate.h"
#include "ui/links/anomalymodel.h"
#include "ui/links/linklogmodel.h"
#include "ui/links/linktablemodel.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/card.h"
#include "ui/widgets/livetableview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

LinksPage::LinksPage(const live::FloorStore &store, const Theme &theme, ActionCatalogue &actions,
                     const commands::CommandPort *port, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_history(new LinkHistory(store, this))
    , m_links(new LinkTableModel(store, *m_history, port, this))
    , m_log(new LinkLogModel(store, *m_history, this))
    , m_anomalies(new AnomalyModel(store, this))
    , m_linkCard(new Card(this))
    , m_logCard(new Card(this))
    , m_anomalyCard(new Card(this))
    , m_linkView(new LiveTableView(u"linkTable"_s, theme, m_linkCard))
    , m_logView(new LiveTableView(u"linkLog"_s, theme, m_logCard))
    , m_anomalyView(new LiveTableView(u"anomalyTable"_s, theme, m_anomalyCard))
    , m_retry(new QPushButton(m_linkCard))
    , m_resync(new QPushButton(m_linkCard))
{
    setObjectName(u"linksPage"_s);
    build(theme);
    QAction *retryNow = actions.add({u"links.retry"_s,
                                     ActionGroup::View,
                                     [] { return tr("Connect to the chosen switch now"); },
                                     {QKeySequence(Qt::CTRL | Qt::Key_R)},
                                     Qt::WidgetWithChildrenShortcut},
                                    *this);
    connect(retryNow, &QAction::triggered, this, &LinksPage::retry);
    connect(m_retry, &QPushButton::clicked, this, &LinksPage::retry);
    connect(m_resync, &QPushButton::clicked, this, &LinksPage::resyncRequested);
    connect(&store, &live::FloorStore::secondPassed, this, &LinksPage::tick);
    connect(&store, &live::FloorStore::healthChanged, this, &LinksPage::showButtons);
    retranslate();
    showButtons();
}

void LinksPage::build(const Theme &theme)
{
    using Column = LinkTableModel::Column;
    m_linkView->setModel(m_links);
    m_linkView->setItemDelegate(new FloorDelegate(theme, -1, int(Column::Trend), m_linkView));
    m_linkView->setColumnPlan({-100, 104, -270, 72, 110, 64, 78, 82, 78, 80, 66, 76, -90},
                              {int(Column::Gaps), int(Column::Trend), int(Column::Version)});
    m_logView->setModel(m_log);
    m_logView->setItemDelegate(new FloorDelegate(theme, -1, -1, m_logView));
    m_logView->setColumnPlan({76, -110, 120, -260});
    m_anomalyView->setModel(m_anomalies);
    m_anomalyView->setItemDelegate(new FloorDelegate(theme, -1, -1, m_anomalyView));
    m_anomalyView->setColumnPlan({-220, 72});
    m_retry->setObjectName(u"retryLink"_s);
    m_resync->setObjectName(u"resyncLinks"_s);
    m_linkCard->addControl(m_retry);
    m_linkCard->addControl(m_resync);
    m_linkCard->setBody(m_linkView);
    m_logCard->setBody(m_logView);
    m_anomalyCard->setBody(m_anomalyView);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_logCard, 3);
    below->addWidget(m_anomalyCard, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_linkCard, 2);
    column->addLayout(below, 3);
    setFocusProxy(m_linkView);
}

void LinksPage::tick()
{
    if (isVisible()) {
        m_links->tick();
        m_anomalies->tick();
    }
}

void LinksPage::retry()
{
    const int row = std::max(0, m_linkView->currentIndex().row());
    if (row < m_links->rowCount()) {
        emit retryRequested(m_links->sourceAt(row));
    }
}

void LinksPage::showButtons()
{
    const bool hasLinks = !m_store.health().empty();
    m_retry->setEnabled(hasLinks);
    m_resync->setEnabled(hasLinks);
}

void LinksPage::retranslate()
{
    m_linkCard->setTitle(tr("Links to the switches"));
    m_linkView->setAccessibleName(tr("Links to the switches"));
    m_logCard->setTitle(tr("What happened"));
    m_logView->setAccessibleName(tr("What happened"));
    m_logView->setEmptyText(tr("Nothing has happened yet"));
    m_anomalyCard->setTitle(tr("Irregularities since the start"));
    m_anomalyView->setAccessibleName(tr("Irregularities since the start"));
    m_anomalyView->setEmptyText(tr("None"));
    m_retry->setText(tr("Connect now"));
    m_retry->setToolTip(tr("The chosen switch, without waiting for the next attempt (Ctrl+R)"));
    m_retry->setAccessibleName(m_retry->text());
    m_resync->setText(tr("Compare now"));
    m_resync->setToolTip(tr("Ask the switches for everything again (F5)"));
    m_resync->setAccessibleName(m_resync->text());
    m_links->retranslate();
    m_log->retranslate();
    m_anomalies->retranslate();
    for (LiveTableView *view : {m_linkView, m_logView, m_anomalyView}) {
        view->layOutColumns();
    }
}

void LinksPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace fw::ui
