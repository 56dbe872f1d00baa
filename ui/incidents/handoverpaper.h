// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/handover.h"

#include <QCoreApplication>
#include <QFont>
#include <QTimeZone>

namespace fw::ui {

/// A handover as a page to read, on the screen and on paper.
class HandoverPaper final
{
    Q_DECLARE_TR_FUNCTIONS(HandoverPaper)

public:
    HandoverPaper(const operations::Handover &handover, const QTimeZone &zone);

    /// Rich text of ours; everything from outside is escaped.
    [[nodiscard]] QString html() const;
    /// What the file is called when nobody says otherwise.
    [[nodiscard]] QString fileName() const;
    /// A4, with a head, numbered pages and, pale across, who took it out. Unwritable.
    [[nodiscard]] Outcome writePdf(const QString &file, const QString &watermark,
                                   const QFont &font) const;

private:
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString body() const;
    [[nodiscard]] QString figures() const;
    [[nodiscard]] QString people() const;
    [[nodiscard]] QString alarms() const;
    [[nodiscard]] QString items(const std::vector<operations::ShiftItem> &items) const;
    [[nodiscard]] QString actions() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString signatures() const;
    [[nodiscard]] QString row(const QString &name, const operations::ShiftQueue &queue) const;
    [[nodiscard]] QString minute(TimePoint time) const;

    const operations::Handover &m_handover;
    const operations::ShiftFacts &m_facts;
    const QTimeZone &m_zone;
};

} // namespace fw::ui
