// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionlogpanel.h"

#include "ui/actions/actionlogdelegate.h"
#include "ui/widgets/themedlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

ActionLogPanel::ActionLogPanel(ActionLogModel &log, const Theme &theme, QWidget &window)
    : Overlay(Place::BottomRight, theme, window)
    , m_log(log)
    , m_title(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_empty(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_close(new QPushButton(this))
    , m_list(new QListView(this))
{
    setObjectName(u"actionLogPanel"_s);
    m_close->setObjectName(u"logClose"_s);
    m_list->setObjectName(u"actionLog"_s);
    m_list->setModel(&log);
    m_list->setItemDelegate(new ActionLogDelegate(theme, m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 10, 10);
    layout->addLayout(head);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    connect(m_close, &QPushButton::clicked, this, &ActionLogPanel::close);
    connect(&log, &QAbstractItemModel::rowsInserted, this, &ActionLogPanel::showEmptiness);
    connect(&log, &QAbstractItemModel::modelReset, this, &ActionLogPanel::showEmptiness);
    // A result may take more lines than "sent" did.
    connect(&log, &QAbstractItemModel::dataChanged, m_list, &QListView::doItemsLayout);
    showEmptiness();
    retranslate();
}

void ActionLogPanel::showEmptiness()
{
    m_empty->setVisible(m_log.rowCount() == 0);
    m_list->setVisible(m_log.rowCount() > 0);
}

void ActionLogPanel::toggle()
{
    if (isVisible()) {
        close();
        return;
    }
    m_before = QApplication::focusWidget();
    show();
    if (m_log.rowCount() > 0) {
        m_list->setCurrentIndex(m_log.index(0));
        m_list->setFocus(Qt::ShortcutFocusReason);
    } else {
        m_close->setFocus(Qt::ShortcutFocusReason);
    }
}

void ActionLogPanel::close()
{
    hide();
    if (m_before) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
}

void ActionLogPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    Overlay::keyPressEvent(event);
}

QSize ActionLogPanel::wantedSize(const QSize &window) const
{
    return {qMin(460, window.width()), qMin(420, window.height())};
}

void ActionLogPanel::retranslate()
{
    m_title->setText(tr("Last actions"));
    setAccessibleName(tr("Last actions"));
    m_list->setAccessibleName(tr("Last actions"));
    m_empty->setText(tr("Nothing was done yet."));
    m_close->setText(tr("Close"));
    m_log.retranslate();
}

void ActionLogPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Overlay::changeEvent(event);
}

} // namespace fw::ui
