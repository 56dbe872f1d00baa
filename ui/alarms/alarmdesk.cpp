// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/alarmdesk.h"

#include "ui/alarms/acknowledgedialog.h"
#include "ui/alarms/alarmtext.h"
#include "ui/alarms/shelvedialog.h"

#include <algorithm>

namespace fw::ui {

AlarmDesk::AlarmDesk(alarms::AlarmCentre &centre, const live::FloorStore &store, QString owner,
                     QObject *parent)
    : QObject(parent)
    , m_centre(centre)
    , m_store(store)
    , m_owner(std::move(owner))
{
}

QDialog *AlarmDesk::dialog() const
{
    return m_dialog;
}

void AlarmDesk::acknowledge(const Ids &ids, QWidget &window)
{
    const bool needsText = std::any_of(ids.begin(), ids.end(), [this](alarms::AlarmId id) {
        const alarms::Alarm *alarm = m_centre.alarm(id);
        return alarm != nullptr &&
               m_centre.engine().acknowledgeRule(*alarm) == alarms::AcknowledgeRule::Text;
    });
    if (needsText) {
        acknowledgeWithText(ids, window);
        return;
    }
    finish(ids, [this](alarms::AlarmId id) { return m_centre.acknowledge(id, m_owner); });
}

void AlarmDesk::acknowledgeWithText(const Ids &ids, QWidget &window)
{
    if (ids.empty()) {
        return;
    }
    auto *dialog = new AcknowledgeDialog(sentencesOf(ids), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, ids, dialog] {
        const QString text = dialog->text();
        finish(ids, [this, text](alarms::AlarmId id) {
            return m_centre.acknowledge(id, m_owner, text);
        });
    });
    m_dialog = dialog;
    dialog->open();
}

void AlarmDesk::shelve(const Ids &ids, QWidget &window)
{
    if (ids.empty()) {
        return;
    }
    std::chrono::seconds longest = m_centre.engine().policy().longestShelf;
    bool needsText = false;
    for (alarms::AlarmId id : ids) {
        if (const alarms::Alarm *alarm = m_centre.alarm(id)) {
            longest = std::min(longest, m_centre.engine().longestShelf(*alarm));
            needsText = needsText ||
                        m_centre.engine().acknowledgeRule(*alarm) == alarms::AcknowledgeRule::Text;
        }
    }
    auto *dialog = new ShelveDialog(sentencesOf(ids), longest, needsText, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, ids, dialog] {
        const std::chrono::seconds span = dialog->span();
        const QString text = dialog->text();
        finish(ids, [this, span, text](alarms::AlarmId id) {
            return m_centre.shelve(id, span, m_owner, text);
        });
    });
    m_dialog = dialog;
    dialog->open();
}

void AlarmDesk::unshelve(const Ids &ids)
{
    finish(ids, [this](alarms::AlarmId id) { return m_centre.unshelve(id, m_owner); });
}

void AlarmDesk::finish(const Ids &ids, const std::function<Outcome(alarms::AlarmId)> &act)
{
    for (alarms::AlarmId id : ids) {
        if (const Outcome done = act(id); !done) {
            emit failed(AlarmText::refusal(done.error()));
        }
    }
}

QStringList AlarmDesk::sentencesOf(const Ids &ids) const
{
    QStringList sentences;
    for (alarms::AlarmId id : ids) {
        if (const alarms::Alarm *alarm = m_centre.alarm(id)) {
            sentences << AlarmText::sentence(*alarm, m_store.floor().config());
        }
    }
    return sentences;
}

} // namespace fw::ui
