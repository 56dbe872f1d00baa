// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/commentspanel.h"

#include "ui/floor/floordelegate.h"
#include "ui/floor/linemodel.h"
#include "ui/replay/replaytext.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/visibletext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 500;

} // namespace

CommentsPanel::CommentsPanel(quality::QualityDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new LineModel(4, -1, -1, this))
    , m_view(new LiveTableView(u"commentTable"_s, theme, this))
    , m_moment(new QLabel(this))
    , m_text(new QLineEdit(this))
    , m_private(new QCheckBox(this))
    , m_add(new QPushButton(this))
    , m_refusal(new QLabel(this))
{
    setObjectName(u"commentsPanel"_s);
    m_moment->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"commentText"_s);
    m_text->setMaxLength(kLongest);
    m_private->setObjectName(u"commentPrivate"_s);
    m_add->setObjectName(u"commentAdd"_s);
    m_refusal->setObjectName(u"commentRefusal"_s);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegate(new FloorDelegate(theme, -1, -1, m_view));
    m_view->setColumnPlan({56, 90, -140, 66}, {3, 1});
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 0, 10, 0);
    row->setSpacing(6);
    row->addWidget(m_moment);
    row->addWidget(m_text, 1);
    row->addWidget(m_private);
    row->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 4);
    layout->setSpacing(3);
    layout->addWidget(m_view, 1);
    layout->addLayout(row);
    layout->addWidget(m_refusal);
    connect(m_text, &QLineEdit::returnPressed, this, &CommentsPanel::add);
    connect(m_add, &QPushButton::clicked, this, &CommentsPanel::add);
    const auto go = [this](const QModelIndex &index) {
        if (index.row() < int(m_comments.size())) {
            emit chosen(m_comments[std::size_t(index.row())].at);
        }
    };
    connect(m_view, &QAbstractItemView::activated, this, go);
    connect(m_view, &QAbstractItemView::clicked, this, go);
    retranslate();
    setCall({});
}

void CommentsPanel::setCall(const quality::JudgedCall &call)
{
    m_call = call;
    m_at = {};
    m_moment->setText(ReplayText::clock(m_at));
    m_text->clear();
    for (QWidget *const each : std::initializer_list<QWidget *>{m_text, m_private, m_add}) {
        each->setEnabled(!call.id.isEmpty());
    }
    fill();
}

void CommentsPanel::fill()
{
    m_comments.clear();
    if (!m_call.id.isEmpty()) {
        if (auto found = m_desk.comments(m_call)) {
            m_comments = *std::move(found);
        } else {
            m_view->setEmptyText(ReplayText::refusal(found.error()));
        }
    }
    std::vector<Line> lines;
    for (const quality::ReplayComment &each : m_comments) {
        lines.push_back({each.id,
                         {ReplayText::clock(each.at), visibleText(each.by), visibleText(each.text),
                          each.isPrivate ? tr("Private") : QString()},
                         -1,
                         Tone::Neutral});
    }
    m_model->setLines(std::move(lines));
    emit commentsChanged();
}

void CommentsPanel::write(quality::Milliseconds at)
{
    m_at = at;
    m_moment->setText(ReplayText::clock(at));
    m_text->setFocus();
}

void CommentsPanel::add()
{
    const QString text = m_text->text().trimmed();
    const Outcome done = text.isEmpty()
                             ? Outcome(Error{ErrorCode::InvalidArgument, u"text"_s})
                             : m_desk.comment(m_call, m_at, text, m_private->isChecked());
    m_refusal->setVisible(!done);
    if (!done) {
        m_refusal->setText(u"▲ "_s + ReplayText::refusal(done.error()));
        return;
    }
    m_text->clear();
    fill();
    m_view->setFocus();
}

void CommentsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_text->hasFocus()) {
        m_refusal->hide();
        m_view->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

void CommentsPanel::retranslate()
{
    m_view->setAccessibleName(tr("Comments"));
    m_view->setEmptyText(tr("Nobody has said anything; C writes about the moment"));
    m_model->setHeaders({tr("At"), tr("By"), tr("Comment"), QString()});
    m_text->setPlaceholderText(tr("Comment on this moment"));
    m_text->setAccessibleName(tr("Comment on this moment"));
    m_private->setText(tr("Private"));
    m_private->setToolTip(tr("Nobody else sees it"));
    m_add->setText(tr("Add"));
    fill();
    m_view->layOutColumns();
}

} // namespace fw::ui
