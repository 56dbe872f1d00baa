// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/demanddesk.h"
#include "ui/forecast/forecastwork.h"
#include "ui/widgets/exportgate.h"

#include <functional>

class QWidget;

namespace fw::ui {

/// Calls that come in as a file, and forecasts that go out as one.
class ForecastPapers final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ForecastPapers)

public:
    ForecastPapers(demand::DemandDesk &desk, QWidget &page);

    /// The last line of a file; asked each time.
    void setWatermark(const std::function<QString()> &watermark) { m_watermark = watermark; }

    /// Asked before a forecast leaves the program; null: every one may. Outlives this.
    void setGate(ExportGate *gate) { m_gate = gate; }

    void import(const demand::PlannedQueue &queue);
    void exportCsv(const std::shared_ptr<const ForecastAnswer> &answer,
                   const demand::QueueStandard &standard);

    /// Opens the dialog of what an import would do: bad lines by their numbers; all or nothing.
    void propose(const demand::PlannedQueue &queue, const QByteArray &text, const QString &file);
    [[nodiscard]] QByteArray csv(const ForecastAnswer &answer,
                                 const demand::QueueStandard &standard) const;

signals:
    void imported(const QString &sentence);
    void failed(const QString &sentence);

private:
    using Answer = std::shared_ptr<const ForecastAnswer>;

    void askFile(const Answer &answer, const demand::QueueStandard &standard);

    demand::DemandDesk &m_desk;
    QWidget &m_page;
    std::function<QString()> m_watermark;
    ExportGate *m_gate = nullptr;
};

} // namespace fw::ui
