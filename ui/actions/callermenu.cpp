// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/callermenu.h"

#include "ui/actions/commandtext.h"

#include <QMenu>

namespace fw::ui {

using namespace Qt::StringLiterals;

CallerMenu::CallerMenu(ActionFlow &flow, ActionCatalogue &catalogue, QWidget &window)
    : m_flow(flow)
    , m_keys(catalogue, window)
    , m_window(window)
{
    const auto add = [this](const QString &id, CallerAction action,
                            const QList<QKeySequence> &keys) {
        ActionSpec spec;
        spec.id = id;
        spec.group = ActionGroup::Caller;
        spec.title = [action] { return CommandText::name(action); };
        spec.keys = keys;
        m_keys.addAction(spec, int(action));
    };
    add(u"caller.front"_s, CallerAction::MoveToFront, {QKeySequence(Qt::Key_U)});
    add(u"caller.withdraw"_s, CallerAction::Withdraw, {});
    connect(&m_keys, &ListKeys::triggered, this,
            [this](QWidget *list, int number) { start(list, CallerAction(number)); });
    connect(&m_keys, &ListKeys::menuRequested, this, [this](QWidget *list, const QPoint &position) {
        if (const std::optional<CallerKey> caller = selectionOf(list)) {
            QMenu *menu = menuFor(*caller).release();
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->popup(position);
        }
    });
}

void CallerMenu::attach(QWidget &list, Selection selection)
{
    m_selections[&list] = std::move(selection);
    m_keys.addList(list);
    connect(&list, &QObject::destroyed, this, [this, &list] { m_selections.erase(&list); });
}

std::optional<CallerKey> CallerMenu::selectionOf(QWidget *list) const
{
    const auto found = m_selections.find(list);
    return found == m_selections.end() ? std::nullopt : found->second();
}

void CallerMenu::start(QWidget *list, CallerAction action)
{
    if (const std::optional<CallerKey> caller = selectionOf(list)) {
        m_flow.start(action, *caller);
    } else {
        m_flow.refuse(tr("Choose a caller first."));
    }
}

std::unique_ptr<QMenu> CallerMenu::menuFor(const CallerKey &caller) const
{
    auto menu = std::make_unique<QMenu>(&m_window);
    menu->setObjectName(u"callerMenu"_s);
    menu->setToolTipsVisible(true);
    const ActionRules rules = m_flow.desk().rules();
    const QString head = CommandText::who(rules.who(caller), true);
    menu->setAccessibleName(head);
    menu->addAction(head)->setEnabled(false);
    menu->addSeparator();
    for (const CallerAction action : {CallerAction::MoveToFront, CallerAction::Withdraw}) {
        const Possibility possibility = rules.possibility(action, caller);
        const bool isPossible = possibility.isPossible();
        const QString text =
            CommandText::name(action) + (action == CallerAction::Withdraw ? u"…"_s : QString());
        const QString remark =
            isPossible ? m_keys.keyText(int(action)) : CommandText::shortBlock(possibility);
        QAction *entry = menu->addAction(remark.isEmpty() ? text : text + u'\t' + remark);
        entry->setObjectName(u"menu%1"_s.arg(int(action)));
        entry->setEnabled(isPossible);
        if (!isPossible) {
            entry->setToolTip(CommandText::block(possibility).toHtmlEscaped());
        }
        connect(entry, &QAction::triggered, &m_flow,
                [flow = &m_flow, action, caller] { flow->start(action, caller); });
    }
    if (m_revealer.reveal) {
        const Possibility possibility = m_revealer.possibility(caller);
        const QString text = tr("Reveal the number…");
        QAction *entry = menu->addAction(
            possibility.isPossible() ? text : text + u'\t' + CommandText::shortBlock(possibility));
        entry->setObjectName(u"menuReveal"_s);
        entry->setEnabled(possibility.isPossible());
        connect(entry, &QAction::triggered, this,
                [reveal = m_revealer.reveal, caller] { reveal(caller); });
    }
    return menu;
}

} // namespace fw::ui
