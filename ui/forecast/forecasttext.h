// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/localizedtext.h"
#include "core/forecast/calendar.h"
#include "core/forecast/forecaster.h"
#include "core/staffing/staffing.h"

#include <QCoreApplication>

namespace fw::demand {
struct ObservedStandard;
}

namespace fw::ui {

/// Words for forecasts and what is made of them. Plain text, safe to show.
class ForecastText final
{
    Q_DECLARE_TR_FUNCTIONS(ForecastText)

public:
    [[nodiscard]] static QString model(forecast::ModelId model);
    /// The word that is stored, for a person.
    [[nodiscard]] static QString model(const QString &word);
    [[nodiscard]] static QString kind(forecast::CalendarRow::Kind kind);
    [[nodiscard]] static QString staffing(staffing::Model model);
    /// "SL-1: answered in time of all offered".
    [[nodiscard]] static QString formula(int formula);
    [[nodiscard]] static QString rule(staffing::ShrinkageRule rule);
    /// Which model it was, and why that one.
    [[nodiscard]] static QString choice(const forecast::Forecaster::Study &study);
    /// What the calendar says of a day: holidays, make-up working days, closings, events.
    [[nodiscard]] static QString day(const forecast::Calendar &calendar, QDate date,
                                     const QString &queue);
    /// What handling time and patience from the past rest on, and where too little was heard.
    [[nodiscard]] static QString basis(const demand::ObservedStandard &observed,
                                       const QTimeZone &zone);
    /// Why something was refused, as one sentence.
    [[nodiscard]] static QString refusal(const Error &error);

    [[nodiscard]] static QString name(const LocalizedText &text);
    /// "Fri 20 Nov".
    [[nodiscard]] static QString date(QDate date);
    /// "07:30", of the wall's clock.
    [[nodiscard]] static QString clock(TimePoint time, const QTimeZone &zone);
    /// "20 Nov, 07:30".
    [[nodiscard]] static QString moment(TimePoint time, const QTimeZone &zone);
    /// Calls: whole from ten on, with one place below.
    [[nodiscard]] static QString calls(double calls);
    /// A share that may not be said: the dash.
    [[nodiscard]] static QString share(double share);
    /// "00:34", or a word for a queue that grows for ever.
    [[nodiscard]] static QString wait(double seconds);
    /// "+15%".
    [[nodiscard]] static QString effect(double factor);

private:
    [[nodiscard]] static QString badField(const QString &field);
};

} // namespace fw::ui
