// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/themedlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 560;
constexpr int kRowHeight = 32;
constexpr int kRows = 12;
constexpr int kKeysWidth = 150;
constexpr int kGroupWidth = 96;

/// Group at the left, title, keys at the right.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDelegate)

public:
    RowDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, m_theme.color(isCurrent ? Token::RowSelected : Token::Card));
        if (isCurrent) { // not by a shade alone
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              m_theme.color(Token::Accent));
        }
        QRect area = option.rect.adjusted(14, 0, -14, 0);
        painter->setFont(m_theme.font(FontRole::Small));
        painter->setPen(m_theme.color(Token::MutedText));
        paintText(*painter, QRect(area.left(), area.top(), kGroupWidth - 8, area.height()),
                  Qt::AlignLeft, index.data(PaletteModel::GroupRole).toString());
        paintText(*painter,
                  QRect(area.right() - kKeysWidth + 1, area.top(), kKeysWidth, area.height()),
                  Qt::AlignRight, index.data(PaletteModel::KeysRole).toString());
        area.adjust(kGroupWidth, 0, -kKeysWidth - 8, 0);
        painter->setFont(m_theme.font(isCurrent ? FontRole::Strong : FontRole::Body));
        painter->setPen(m_theme.color(Token::Text));
        paintText(*painter, area, Qt::AlignLeft, index.data().toString());
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        Q_UNUSED(index)
        return {option.rect.width(), kRowHeight};
    }

private:
    const Theme &m_theme;
};

} // namespace

CommandPalette::CommandPalette(ActionCatalogue &actions, const live::FloorStore &store,
                               const Theme &theme, SourceWords sourceWords, QWidget &window)
    : QFrame(&window)
    , m_window(window)
    , m_theme(theme)
    , m_model(new PaletteModel(actions, store, std::move(sourceWords), this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
{
    build();
    retranslate();
    hide();
    const QAction *action = actions.add({u"window.palette"_s,
                                         ActionGroup::Window,
                                         [] { return tr("Command palette"); },
                                         {QKeySequence(Qt::CTRL | Qt::Key_K)}},
                                        window);
    connect(action, &QAction::triggered, this, [this] { isVisible() ? close() : open(); });
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::refill);
    connect(m_list, &QListView::clicked, this, &CommandPalette::take);
    // A queued close: whoever takes the focus shall have it first.
    connect(
        qApp, &QApplication::focusChanged, this,
        [this](QWidget *, QWidget *now) {
            if (isVisible() && now != nullptr && now != this && !isAncestorOf(now)) {
                hide();
            }
        },
        Qt::QueuedConnection);
    window.installEventFilter(this);
}

void CommandPalette::build()
{
    setObjectName(u"commandPalette"_s);
    setProperty("card", true);
    setAutoFillBackground(true);
    m_field->setObjectName(u"paletteField"_s);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it and moves the choice
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMinimumHeight(kRowHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
}

void CommandPalette::open()
{
    m_before = QApplication::focusWidget();
    m_field->clear();
    refill();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::close()
{
    hide();
    if (m_before) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
}

void CommandPalette::place()
{
    const int rows = std::clamp(m_model->rowCount(), 1, kRows);
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_list->setFixedHeight(rows * kRowHeight);
    const int width = std::min(kWidth, m_window.width() - 40);
    setFixedWidth(width);
    adjustSize();
    QWidget::move((m_window.width() - width) / 2, m_window.height() / 8);
}

void CommandPalette::refill()
{
    m_model->refill(m_field->text());
    m_list->setCurrentIndex(m_model->index(0));
    place();
}

void CommandPalette::move(int steps)
{
    const int last = m_model->rowCount() - 1;
    const int row = std::clamp(m_list->currentIndex().row() + steps, 0, std::max(0, last));
    m_list->setCurrentIndex(m_model->index(row));
    // Screen readers hear the field only, which has the focus.
    m_field->setAccessibleDescription(
        m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::take()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid()) {
        return;
    }
    const QPointer<QAction> action = m_model->actionAt(chosen.row());
    const live::QueueId queue = m_model->queueAt(chosen.row());
    const live::AgentId agent = m_model->agentAt(chosen.row());
    close();
    if (action) {
        action->trigger();
    } else if (queue.isValid()) {
        emit queueChosen(queue);
    } else if (agent.isValid()) {
        emit agentChosen(agent);
    }
}

bool CommandPalette::takesKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(kRows);
        return true;
    case Qt::Key_PageUp:
        move(-kRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        return takesKey(static_cast<QKeyEvent *>(event)->key());
    }
    if (watched == m_field && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // a page may use it too
    }
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Command palette"));
    m_field->setPlaceholderText(tr("Action, queue or agent"));
    m_field->setAccessibleName(tr("Action, queue or agent"));
    m_list->setAccessibleName(tr("Matches"));
    m_nothing->setText(tr("Nothing of that name."));
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refill();
    }
    QFrame::changeEvent(event);
}

} // namespace fw::ui

#include "commandpalette.moc"
