// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actiontoast.h"

#include "ui/actions/commandtext.h"
#include "ui/widgets/themedlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace fw::ui {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kShown = 6s;
constexpr std::chrono::seconds kShownWhenBad = 20s;
constexpr int kMostWidth = 720;

Token inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Token::Good;
    case Tone::Warning:
        return Token::Warning;
    case Tone::Critical:
        return Token::Critical;
    case Tone::Neutral:
        break;
    }
    return Token::MutedText;
}

} // namespace

ActionToast::ActionToast(ActionDesk &desk, const Theme &theme, QWidget &window)
    : Overlay(Place::BottomCentre, theme, window)
    , m_desk(desk)
    , m_what(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_result(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_undo(new QPushButton(this))
    , m_log(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"actionToast"_s);
    build();
    retranslate();
    connect(&desk, &ActionDesk::sent, this, &ActionToast::showNewest);
    connect(&desk, &ActionDesk::undoChanged, this, &ActionToast::refresh);
    connect(&desk.log(), &QAbstractItemModel::dataChanged, this, &ActionToast::refresh);
    connect(&desk.store(), &live::FloorStore::secondPassed, this, &ActionToast::tick);
    connect(m_undo, &QPushButton::clicked, &desk, &ActionDesk::undo);
    connect(m_log, &QPushButton::clicked, this, &ActionToast::logRequested);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
}

void ActionToast::build()
{
    m_what->setObjectName(u"toastWhat"_s);
    m_result->setObjectName(u"toastResult"_s);
    m_undo->setObjectName(u"toastUndo"_s);
    m_log->setObjectName(u"toastLog"_s);
    m_close->setObjectName(u"toastClose"_s);
    m_what->setWordWrap(true);
    m_result->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_what);
    texts->addWidget(m_result);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 10);
    layout->setSpacing(8);
    layout->addLayout(texts, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_log);
    layout->addWidget(m_close);
}

void ActionToast::setUndoKey(const QString &key)
{
    m_undoKey = key;
    refresh();
}

void ActionToast::say(const QString &sentence)
{
    m_sentence = sentence;
    m_until = m_desk.store().now() + kShown;
    show();
    refresh();
}

void ActionToast::showNewest()
{
    m_sentence.clear();
    m_until = m_desk.store().now() + kShown;
    show();
    refresh();
}

void ActionToast::refresh()
{
    if (isHidden()) {
        return;
    }
    const auto &actions = m_desk.log().actions();
    const bool isSentence = !m_sentence.isEmpty() || actions.empty();
    m_undo->setVisible(!isSentence && m_desk.canUndo());
    m_log->setVisible(!actions.empty());
    m_result->setVisible(!isSentence);
    if (isSentence) {
        m_what->setText(m_sentence);
    } else {
        const LoggedAction &newest = actions.front();
        const Tone tone = ActionLogModel::tone(newest);
        m_what->setText(m_desk.log().who(newest) + u" · "_s + CommandText::what(newest.words));
        const QChar glyph = toneGlyph(tone);
        const bool isBad = tone == Tone::Warning || tone == Tone::Critical;
        m_result->setText((isBad ? QString(glyph) + u' ' : QString()) +
                          ActionLogModel::result(newest));
        m_result->setToken(inkOf(tone));
        if (isBad && m_until < newest.at + kShownWhenBad) {
            m_until = m_desk.store().now() + kShownWhenBad;
        }
    }
    const QString key = m_undoKey.isEmpty() ? QString() : u" · "_s + m_undoKey;
    //: a button: %1 the seconds that are left
    m_undo->setText(tr("Take back (%1 s)").arg(m_desk.undoSecondsLeft()) + key);
    settle();
    announce();
}

void ActionToast::announce()
{
    const QString text =
        m_result->isHidden() ? m_what->text() : m_what->text() + u": "_s + m_result->text();
    if (std::exchange(m_announced, text) == text) {
        return;
    }
    setAccessibleName(text);
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void ActionToast::tick()
{
    if (isVisible() && m_desk.store().now() >= m_until && !m_desk.canUndo()) {
        hide();
    }
}

QSize ActionToast::wantedSize(const QSize &window) const
{
    // A label that may wrap asks for less than its text needs in one line.
    const int lacking = qMax(0, m_what->fontMetrics().horizontalAdvance(m_what->text()) + 4 -
                                    m_what->sizeHint().width());
    const int wished = qMax(420, layout()->sizeHint().width() + lacking);
    const int width = qMin(window.width(), qMin(kMostWidth, wished));
    return {width, qMin(window.height(), layout()->totalHeightForWidth(width))};
}

void ActionToast::retranslate()
{
    m_log->setText(tr("Last actions"));
    m_close->setText(tr("Close"));
    refresh();
}

void ActionToast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Overlay::changeEvent(event);
}

} // namespace fw::ui
