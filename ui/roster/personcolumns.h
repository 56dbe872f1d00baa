// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/person.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <map>

namespace fw::ui {

class RosterEditor;

/// The columns in front of every view of a plan: number and name with a star for team leads, hours
/// of the days in sight, adherence where it is known.
class PersonColumns final
{
    Q_DECLARE_TR_FUNCTIONS(PersonColumns)

public:
    PersonColumns(const RosterEditor &editor, const Theme &theme);

    /// Shares from 0 to 1 by person.
    void setAdherence(const std::map<QString, double> &adherence) { m_adherence = adherence; }

    /// In pixels; \a room is the whole view's width.
    [[nodiscard]] int width(int room) const;
    void paintHead(QPainter &painter, const QRect &area) const;
    /// \a from to \a to are the days whose hours are summed.
    void paintRow(QPainter &painter, const QRect &area, const roster::Person &person, QDate from,
                  QDate to) const;
    /// The same as a sentence.
    [[nodiscard]] QString text(const roster::Person &person, QDate from, QDate to) const;

private:
    struct Parts
    {
        QRect name;
        QRect hours;
        QRect adherence; ///< empty when nobody's is known
    };

    [[nodiscard]] Parts partsOf(const QRect &area) const;

    const RosterEditor &m_editor;
    const Theme &m_theme;
    std::map<QString, double> m_adherence;
};

} // namespace fw::ui
