// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/lockscreen.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace fw::ui {

namespace {

constexpr int kFormWidth = 380;
constexpr int kBrandSize = 18;
constexpr const char *kPublic = "publicDisplay"; ///< a window that is not closed by the lock

} // namespace

LockScreen::LockScreen(guard::DeskSession &session, const Theme &theme, QWidget &window)
    : QWidget(&window)
    , m_session(session)
    , m_theme(theme)
    , m_window(window)
    , m_brand(new ThemedLabel(theme, FontRole::Strong, Token::MutedText, this))
    , m_form(new SignInForm(session, theme, this))
    , m_note(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
{
    setObjectName(QStringLiteral("lockScreen"));
    setAutoFillBackground(false);
    m_form->setFixedWidth(kFormWidth);
    m_brand->setPixelSize(kBrandSize);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_brand, 0, Qt::AlignHCenter);
    layout->addSpacing(14);
    layout->addWidget(m_form, 0, Qt::AlignHCenter);
    layout->addSpacing(10);
    layout->addWidget(m_note, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    window.installEventFilter(this);
    qApp->installEventFilter(this);
    connect(&session, &guard::DeskSession::changed, this, &LockScreen::follow);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
    retranslate();
    follow();
}

void LockScreen::retranslate()
{
    //: the product's name
    m_brand->setText(tr("Floorwarden"));
    m_note->setText(tr("What is done here is recorded under the name that logs in."));
}

void LockScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void LockScreen::follow()
{
    const auto state = m_session.state();
    const bool isCovering =
        state == guard::DeskSession::State::SignedOut || state == guard::DeskSession::State::Locked;
    if (isCovering) {
        cover();
        return;
    }
    if (isVisibleTo(&m_window)) {
        hide();
        for (QWidget *child : m_window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            child->setEnabled(true);
        }
        if (m_focus) {
            m_focus->setFocus(Qt::OtherFocusReason);
        }
    }
}

void LockScreen::cover()
{
    if (!isVisibleTo(&m_window)) {
        m_focus = m_window.focusWidget();
    }
    // The wallboard hangs in everybody's sight anyway, and goes on.
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other != &m_window && other->isVisible() && !other->property(kPublic).toBool()) {
            other->close();
        }
    }
    for (QWidget *child : m_window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow() && child != this) {
            child->setEnabled(false);
        }
    }
    setGeometry(m_window.rect());
    setEnabled(true);
    show();
    raise();
    m_form->begin();
}

bool LockScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize) {
        setGeometry(m_window.rect());
    }
    // The window's own actions are not disabled with what lies in it.
    if (event->type() == QEvent::Shortcut && isVisible() && m_window.isActiveWindow()) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LockScreen::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.color(Token::Window));
    painter.setPen(QPen(m_theme.color(Token::CardBorder), 1));
    painter.setBrush(m_theme.color(Token::Card));
    painter.drawRoundedRect(QRectF(m_form->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace fw::ui
