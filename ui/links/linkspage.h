// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandport.h"
#include "core/live/floorstore.h"

#include <QWidget>

class QPushButton;

namespace fw::ui {

class ActionCatalogue;
class AnomalyModel;
class Card;
class LinkHistory;
class LinkLogModel;
class LinkTableModel;
class LiveTableView;
class Theme;

/// How the links to the switches do, what happened to them, and what in their stream was odd.
class LinksPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinksPage)

public:
    /// \a port tells the rights of the accounts; null: they are not known.
    LinksPage(const live::FloorStore &store, const Theme &theme, ActionCatalogue &actions,
              const commands::CommandPort *port, QWidget *parent = nullptr);

signals:
    void retryRequested(fw::live::SwitchId source);
    void resyncRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const Theme &theme);
    void retranslate();
    void tick();
    void retry();
    void showButtons();

    const live::FloorStore &m_store;
    LinkHistory *m_history;
    LinkTableModel *m_links;
    LinkLogModel *m_log;
    AnomalyModel *m_anomalies;
    Card *m_linkCard;
    Card *m_logCard;
    Card *m_anomalyCard;
    LiveTableView *m_linkView;
    LiveTableView *m_logView;
    LiveTableView *m_anomalyView;
    QPushButton *m_retry;
    QPushButton *m_resync;
};

} // namespace fw::ui
