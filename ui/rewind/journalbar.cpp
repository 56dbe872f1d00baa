// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rewind/journalbar.h"

#include "ui/settings/feedtext.h"
#include "ui/widgets/themedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace fw::ui {

using namespace Qt::StringLiterals;

JournalBar::JournalBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sentence(new ThemedLabel(theme, FontRole::Body, Token::Text, this))
{
    setObjectName(u"journalBar"_s);
    m_sentence->setObjectName(u"journalSentence"_s);
    m_sentence->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 7, 14, 7);
    layout->addWidget(m_sentence);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void JournalBar::show(const journal::JournalHealth &health)
{
    m_health = health;
    retranslate();
    setVisible(health.problem.has_value() || health.isFull || health.bytesLeft.has_value());
    update();
}

void JournalBar::retranslate()
{
    if (m_health.isFull) {
        m_sentence->setText(tr("The journal could not be written for too long. What happens from "
                               "now on is not recorded; start Floorwarden again when the cause is "
                               "gone."));
    } else if (m_health.problem) {
        //: %1 why the journal can't be written
        m_sentence->setText(
            tr("The journal is not written: %1").arg(FeedText::error(*m_health.problem)) + u' ' +
            tr("Nothing is lost yet: %n event(s) wait in memory, and it is tried again.", nullptr,
               m_health.waitingEvents));
    } else if (m_health.bytesLeft) {
        //: %1 a size as "812 MB"
        m_sentence->setText(tr("The disk of the journal is nearly full: %1 are left. Make room, or "
                               "soon nothing is recorded any more.")
                                .arg(locale().formattedDataSize(*m_health.bytesLeft)));
    }
}

void JournalBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void JournalBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::WarningSoft));
    painter.fillRect(QRect(0, 0, 4, height()), m_theme.color(Token::Warning));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(Token::CardBorder));
}

} // namespace fw::ui
