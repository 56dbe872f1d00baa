// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settlement/monthsheet.h"

#include <QCoreApplication>
#include <QFont>

namespace fw::ui {

/// Everybody's month on a page of their own: hours by role, what was handled against the own
/// target, and how the bonus share follows from the pool.
class PersonPrint final
{
    Q_DECLARE_TR_FUNCTIONS(PersonPrint)

public:
    PersonPrint(const MonthSheet &sheet, PersonNames names, QString watermark, QFont font);

    /// A4. Unwritable.
    [[nodiscard]] Outcome writePdf(const QString &fileName) const;
    /// Rich text of ours by person; everything from outside is escaped.
    [[nodiscard]] QStringList parts() const;
    [[nodiscard]] QString title() const;

private:
    [[nodiscard]] QString partOf(const settlement::PersonMonth &person) const;
    [[nodiscard]] QString hours(const settlement::PersonMonth &person) const;
    [[nodiscard]] QString calls(const settlement::PersonMonth &person) const;
    [[nodiscard]] QString bonus(const settlement::PersonMonth &person) const;
    [[nodiscard]] QString foot() const;

    const MonthSheet &m_sheet;
    PersonNames m_names;
    QString m_watermark;
    QFont m_font;
};

} // namespace fw::ui
