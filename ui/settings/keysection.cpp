// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keysection.h"

#include "ui/settings/ownkeys.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/keyrivals.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using Entry = ActionCatalogue::Entry;

namespace {

enum Column { GroupColumn, ActionColumn, KeysColumn, RemarkColumn, ColumnCount };

QString titlesOf(const std::vector<const Entry *> &entries)
{
    QStringList titles;
    for (const Entry *entry : entries) {
        titles << u'“' + entry->spec.title() + u'”';
    }
    return titles.join(u", "_s);
}

} // namespace

KeySection::KeySection(ActionCatalogue &actions, settings::SettingsStore &store, const Theme &theme,
                       QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_store(store)
    , m_title(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_note(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_list(new QTreeWidget(this))
    , m_label(new QLabel(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_set(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_none(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_resetAll(new QPushButton(this))
    , m_conflict(new ThemedLabel(theme, FontRole::Body, Token::Critical, this))
    , m_take(new QPushButton(this))
{
    build();
    retranslate();
    join();
}

void KeySection::build()
{
    m_list->setObjectName(u"keyList"_s);
    m_list->setColumnCount(ColumnCount);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMinimumHeight(300);
    m_list->header()->setStretchLastSection(true);
    m_edit->setObjectName(u"keyEdit"_s);
    m_set->setObjectName(u"setKey"_s);
    m_add->setObjectName(u"addKey"_s);
    m_none->setObjectName(u"removeKeys"_s);
    m_reset->setObjectName(u"resetKey"_s);
    m_resetAll->setObjectName(u"resetAllKeys"_s);
    m_take->setObjectName(u"takeKey"_s);
    m_conflict->setObjectName(u"keyConflict"_s);
    m_conflict->setWordWrap(true);
    m_note->setWordWrap(true);
    m_label->setBuddy(m_edit);
    auto *editor = new QHBoxLayout;
    editor->setSpacing(8);
    editor->addWidget(m_label);
    editor->addWidget(m_edit, 1);
    for (QPushButton *button : {m_set, m_add, m_none, m_reset}) {
        editor->addWidget(button);
    }
    auto *trouble = new QHBoxLayout;
    trouble->addWidget(m_conflict, 1);
    trouble->addWidget(m_take);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_resetAll);
    foot->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);
    layout->addLayout(editor);
    layout->addLayout(trouble);
    layout->addLayout(foot);
}

void KeySection::join()
{
    connect(&m_actions, &ActionCatalogue::entriesChanged, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeySection::updateEditor);
    connect(m_list, &QTreeWidget::itemActivated, m_edit, qOverload<>(&QWidget::setFocus));
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeySection::proposalChanged);
    connect(m_set, &QPushButton::clicked, this, [this] { take(false); });
    connect(m_add, &QPushButton::clicked, this, [this] { take(true); });
    connect(m_none, &QPushButton::clicked, this, [this] {
        if (const Entry *entry = current()) {
            setKeys(entry->spec.id, {});
        }
    });
    connect(m_reset, &QPushButton::clicked, this, &KeySection::resetCurrent);
    connect(m_resetAll, &QPushButton::clicked, this, [this] { store({}); });
    connect(m_take, &QPushButton::clicked, this, &KeySection::takeFromRivals);
}

const Entry *KeySection::entryOf(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_actions.entries(), [&](const Entry &entry) { return entry.spec.id == id; });
    return found == m_actions.entries().end() ? nullptr : &*found;
}

const Entry *KeySection::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item == nullptr ? nullptr : entryOf(item->data(0, Qt::UserRole).toString());
}

QKeySequence KeySection::proposal() const
{
    // Only its first chord: the delivered keys are single ones too, and a second one would have to
    // be waited for.
    const QKeySequence typed = m_edit->keySequence();
    return typed.isEmpty() ? typed : QKeySequence(typed[0]);
}

void KeySection::refreshItem(QTreeWidgetItem &item, const Entry &entry) const
{
    const QList<QKeySequence> keys = entry.action->shortcuts();
    QStringList remarks;
    for (const QKeySequence &each : keys) {
        const auto rivals = rivalsOf(m_actions, entry, each);
        if (!rivals.empty()) {
            //: %1 keys such as Ctrl+E, %2 names of actions
            remarks << u"▲ "_s +
                           tr("%1 also belongs to %2")
                               .arg(each.toString(QKeySequence::NativeText), titlesOf(rivals));
        }
    }
    if (m_actions.ownKeys().contains(entry.spec.id)) {
        const QString delivered = ActionText::keys(entry.spec.keys);
        //: remark on an action whose keys the user changed: %1 the delivered keys
        remarks << (delivered.isEmpty() ? tr("changed, delivered without keys")
                                        : tr("changed, delivered as %1").arg(delivered));
    }
    item.setText(GroupColumn, ActionText::group(entry.spec.group));
    item.setText(ActionColumn, entry.spec.title());
    item.setText(KeysColumn, ActionText::keys(keys));
    item.setText(RemarkColumn, remarks.join(u"; "_s));
    item.setToolTip(RemarkColumn, remarks.join(u"; "_s).toHtmlEscaped());
    item.setData(0, Qt::UserRole, entry.spec.id);
}

void KeySection::refresh()
{
    std::vector<const Entry *> entries;
    for (const Entry &entry : m_actions.entries()) {
        entries.push_back(&entry);
    }
    std::ranges::stable_sort(entries, {},
                             [](const Entry *entry) { return int(entry->spec.group); });
    const QTreeWidgetItem *before = m_list->currentItem();
    const QString kept = before == nullptr ? QString() : before->data(0, Qt::UserRole).toString();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Entry *entry : entries) {
            auto *item = new QTreeWidgetItem(m_list);
            refreshItem(*item, *entry);
            if (entry->spec.id == kept || m_list->currentItem() == nullptr) {
                m_list->setCurrentItem(item);
            }
        }
    }
    updateEditor();
}

void KeySection::updateEditor()
{
    const Entry *entry = current();
    const QString id = entry == nullptr ? QString() : entry->spec.id;
    if (std::exchange(m_shownId, id) != id) {
        const QSignalBlocker blocker(m_edit);
        m_edit->setKeySequence(entry == nullptr ? QKeySequence() : entry->action->shortcut());
    }
    m_edit->setEnabled(entry != nullptr);
    m_none->setEnabled(entry != nullptr && !entry->action->shortcuts().isEmpty());
    m_reset->setEnabled(entry != nullptr && m_actions.ownKeys().contains(id));
    m_resetAll->setEnabled(!m_actions.ownKeys().isEmpty());
    proposalChanged();
}

void KeySection::proposalChanged()
{
    const Entry *entry = current();
    const QKeySequence keys = proposal();
    const bool isNew =
        entry != nullptr && !keys.isEmpty() && !entry->action->shortcuts().contains(keys);
    const auto rivals = isNew ? rivalsOf(m_actions, *entry, keys) : std::vector<const Entry *>();
    m_set->setEnabled(isNew && rivals.empty());
    m_add->setEnabled(isNew && rivals.empty() && !entry->action->shortcuts().isEmpty());
    m_conflict->setVisible(!rivals.empty());
    m_take->setVisible(!rivals.empty());
    if (!rivals.empty()) {
        m_conflict->setText(u"▲ "_s +
                            tr("%1 already belongs to %2. Nothing is changed yet.")
                                .arg(keys.toString(QKeySequence::NativeText), titlesOf(rivals)));
        m_edit->setAccessibleDescription(m_conflict->text());
    } else {
        m_edit->setAccessibleDescription(QString());
    }
}

void KeySection::take(bool isAdded)
{
    if (const Entry *entry = current()) {
        const QList<QKeySequence> kept =
            isAdded ? entry->action->shortcuts() : QList<QKeySequence>();
        setKeys(entry->spec.id, kept + QList<QKeySequence>{proposal()});
    }
}

void KeySection::takeFromRivals()
{
    const Entry *entry = current();
    if (entry == nullptr) {
        return;
    }
    auto own = m_actions.ownKeys();
    const QKeySequence keys = proposal();
    for (const Entry *rival : rivalsOf(m_actions, *entry, keys)) {
        QList<QKeySequence> left = rival->action->shortcuts();
        left.removeIf([&](const QKeySequence &each) {
            return each.matches(keys) != QKeySequence::NoMatch ||
                   keys.matches(each) != QKeySequence::NoMatch;
        });
        own[rival->spec.id] = left;
    }
    own[entry->spec.id] = {keys};
    store(own);
}

void KeySection::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    auto own = m_actions.ownKeys();
    const Entry *entry = entryOf(id);
    if (entry != nullptr && entry->spec.keys == keys) {
        own.remove(id);
    } else {
        own[id] = keys;
    }
    store(own);
}

void KeySection::resetCurrent()
{
    if (const Entry *entry = current()) {
        auto own = m_actions.ownKeys();
        own.remove(entry->spec.id);
        store(own);
    }
}

void KeySection::store(const OwnKeys &keys)
{
    if (const Outcome stored = saveOwnKeys(m_store, keys); !stored) {
        emit failed(stored.error());
        return;
    }
    m_shownId.clear(); // the editor begins anew with the keys as they are now
    m_actions.setOwnKeys(keys);
    refresh();
}

void KeySection::retranslate()
{
    m_title->setText(tr("Keys"));
    m_note->setText(tr("Choose an action, press the new keys in the field below and set them. "
                       "Keys act on the page that is shown; letters only where a list has the "
                       "focus."));
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setHeaderLabels({tr("Group"), tr("Action"), tr("Keys"), tr("Remark")});
    m_list->setColumnWidth(GroupColumn, 110);
    m_list->setColumnWidth(ActionColumn, 300);
    m_list->setColumnWidth(KeysColumn, 180);
    m_label->setText(tr("New keys"));
    m_edit->setAccessibleName(tr("New keys"));
    if (auto *field = m_edit->findChild<QLineEdit *>()) { // it stands for the whole on the bus
        field->setAccessibleName(m_edit->accessibleName());
    }
    m_set->setText(tr("Set"));
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Beside the keys that it has"));
    m_none->setText(tr("No keys"));
    m_reset->setText(tr("As delivered"));
    m_resetAll->setText(tr("All keys as delivered"));
    m_take->setText(tr("Take them over"));
}

void KeySection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void KeySection::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

} // namespace fw::ui
