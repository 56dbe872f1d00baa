// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmcentre.h"

#include <QPointer>

class QDialog;
class QWidget;

namespace fw::ui {

/// What the person at this desk does with alarms; opens the dialogs that it takes.
class AlarmDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlarmDesk)

public:
    using Ids = std::vector<alarms::AlarmId>;

    /// \a owner is the name that stands beside what is done here.
    AlarmDesk(alarms::AlarmCentre &centre, const live::FloorStore &store, QString owner,
              QObject *parent = nullptr);

    void setOwner(const QString &owner) { m_owner = owner; }

    [[nodiscard]] alarms::AlarmCentre &centre() { return m_centre; }

    [[nodiscard]] const live::FloorStore &store() const { return m_store; }

    /// At once; asks for a text first where one of them needs it.
    void acknowledge(const Ids &ids, QWidget &window);
    void acknowledgeWithText(const Ids &ids, QWidget &window);
    void shelve(const Ids &ids, QWidget &window);
    void unshelve(const Ids &ids);
    /// What the alarms say, for the dialogs about them.
    [[nodiscard]] QStringList sentencesOf(const Ids &ids) const;
    /// The dialog that is open, or null.
    [[nodiscard]] QDialog *dialog() const;

signals:
    /// Something was refused; a sentence for people.
    void failed(const QString &sentence);

private:
    void finish(const Ids &ids, const std::function<Outcome(alarms::AlarmId)> &act);

    alarms::AlarmCentre &m_centre;
    const live::FloorStore &m_store;
    QString m_owner;
    QPointer<QDialog> m_dialog;
};

} // namespace fw::ui
