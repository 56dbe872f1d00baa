// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/forecastwork.h"

namespace fw::ui {

ForecastWork::ForecastWork(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ForecastWork::Answer ForecastWork::answerTo(const ForecastQuestion &question)
{
    Result<forecast::Forecaster::Study> study =
        forecast::Forecaster::study(question.calls, question.calendar, question.request);
    if (!study) {
        return study.error();
    }
    auto required =
        demand::requiredStaff(study->forecast, question.standards, question.calls.grid().zone());
    if (!required) {
        return required.error();
    }
    return ForecastAnswer{std::move(*study), std::move(*required)};
}

void ForecastWork::ask(ForecastQuestion question)
{
    const int number = ++m_newest;
    m_pool.clear(); // what waits for its turn is not wanted any more
    m_pool.start([this, number, question = std::move(question)] {
        const auto answer = std::make_shared<const Answer>(answerTo(question));
        QMetaObject::invokeMethod(
            this,
            [this, number, answer] {
                if (number == m_newest) {
                    emit answered(answer);
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace fw::ui
