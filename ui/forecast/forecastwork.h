// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/requiredstaff.h"
#include "core/forecast/forecaster.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace fw::ui {

/// What a forecast is made of.
struct ForecastQuestion
{
    forecast::CallSeries calls;
    forecast::Calendar calendar;
    forecast::ForecastRequest request;
    std::vector<demand::QueueStandard> standards;
};

/// A forecast and the people it asks for.
struct ForecastAnswer
{
    forecast::Forecaster::Study study;
    std::vector<demand::RequiredInterval> required;
};

/// Makes forecasts in a thread of its own: models are chosen by what they would have said in the
/// past, which takes its time. The newest question counts; answers to older ones are dropped.
class ForecastWork final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ForecastWork)

public:
    using Answer = Result<ForecastAnswer>;

    explicit ForecastWork(QObject *parent = nullptr);

    void ask(ForecastQuestion question);

    /// What was asked is not wanted any more.
    void drop() { ++m_newest; }

    /// In whatever thread.
    [[nodiscard]] static Answer answerTo(const ForecastQuestion &question);

signals:
    void answered(const std::shared_ptr<const fw::ui::ForecastWork::Answer> &answer);

private:
    int m_newest = 0;
    QThreadPool m_pool; ///< last: it waits for its threads when it ends
};

} // namespace fw::ui
