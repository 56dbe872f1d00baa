// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queues/queuetreemodel.h"

#include <QCoreApplication>

namespace fw::ui {

/// What the row of a waiting caller says.
class CallerText final
{
    Q_DECLARE_TR_FUNCTIONS(CallerText)

public:
    using Column = QueueTreeModel::Column;

    CallerText(const live::WaitingCall &call, const live::QueueView &queue, TimePoint now);

    [[nodiscard]] QVariant data(Column column, int role) const;
    /// The number as it may be shown, or that there is none.
    [[nodiscard]] static QString number(const std::string &number);

private:
    [[nodiscard]] QString text(Column column) const;

    const live::WaitingCall &m_call;
    const live::QueueView &m_queue;
    TimePoint m_now;
};

} // namespace fw::ui
