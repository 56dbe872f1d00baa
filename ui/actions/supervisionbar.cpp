// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/supervisionbar.h"

#include "ui/actions/commandtext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/headset.h"
#include "ui/widgets/segmentcontrol.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/visibletext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

namespace fw::ui {

using namespace Qt::StringLiterals;
using commands::SuperviseMode;

namespace {

constexpr int kIconSize = 20;

} // namespace

SupervisionBar::SupervisionBar(ActionDesk &desk, Supervision &supervision, const Theme &theme,
                               QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_supervision(supervision)
    , m_theme(theme)
    , m_who(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_since(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_mode(new SegmentControl(u"superviseMode"_s, 3, this))
    , m_leave(new QPushButton(this))
{
    setObjectName(u"supervisionBar"_s);
    build();
    retranslate();
    connect(&supervision, &Supervision::changed, this, &SupervisionBar::refresh);
    connect(&desk.store(), &live::FloorStore::secondPassed, this, &SupervisionBar::refresh);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(m_mode, &SegmentControl::currentChanged, this,
            [this](int index) { m_supervision.setMode(SuperviseMode(index)); });
    connect(m_leave, &QPushButton::clicked, &supervision, &Supervision::leave);
}

void SupervisionBar::build()
{
    m_who->setObjectName(u"supervisedWho"_s);
    m_since->setObjectName(u"supervisedSince"_s);
    m_leave->setObjectName(u"superviseLeave"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16 + kIconSize + 10, 6, 14, 6);
    layout->setSpacing(14);
    layout->addWidget(m_who);
    layout->addWidget(m_since, 1);
    layout->addWidget(m_mode);
    layout->addWidget(m_leave);
}

void SupervisionBar::setLeaveKey(const QString &key)
{
    m_leaveKey = key;
    retranslate();
}

QStringList SupervisionBar::othersWhoHear(const Supervision::Session &session) const
{
    QStringList others;
    const auto &agents = m_desk.store().floor().agents();
    if (session.agent.index() < agents.size()) {
        for (const std::string &phone : agents[session.agent.index()].listeners) {
            if (phone != session.phone) {
                others << visibleText(phone);
            }
        }
    }
    return others;
}

void SupervisionBar::refresh()
{
    const auto &session = m_supervision.session();
    setVisible(session.has_value());
    if (!session) {
        return;
    }
    m_who->setText(CommandText::who(session->who, false));
    QStringList parts;
    if (isKnown(session->since)) {
        parts << formatDuration(m_desk.store().now() - session->since);
    } else {
        //: %1 the supervisor's phone
        parts << tr("Your phone %1 rings").arg(visibleText(session->phone));
    }
    const QStringList others = othersWhoHear(*session);
    if (!others.isEmpty()) {
        //: %1 phones of other supervisors
        parts << tr("also listening: %1").arg(others.join(u", "_s));
    }
    m_since->setText(parts.join(u" · "_s));
    m_mode->setEnabled(isKnown(session->since));
    const QSignalBlocker quiet(m_mode);
    m_mode->setCurrent(int(session->mode));
    update();
}

void SupervisionBar::retranslate()
{
    m_mode->setTexts({CommandText::mode(SuperviseMode::Listen),
                      CommandText::mode(SuperviseMode::Whisper),
                      CommandText::mode(SuperviseMode::Barge)});
    const QString key = m_leaveKey.isEmpty() ? QString() : u" · "_s + m_leaveKey;
    m_leave->setText(tr("Leave the call") + key);
    m_leave->setAccessibleName(tr("Leave the call"));
    refresh();
}

void SupervisionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void SupervisionBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::AccentSoft));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(Token::CardBorder));
    painter.fillRect(QRect(0, 0, 4, height()), m_theme.color(Token::Accent));
    paintHeadset(painter, QRectF(16, (height() - kIconSize) / 2.0, kIconSize, kIconSize),
                 m_theme.color(Token::Accent));
}

} // namespace fw::ui
