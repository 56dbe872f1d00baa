// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportsource.h"

#include <QPromise>

#include <algorithm>
#include <memory>

namespace fw::test {

/// Answers at once from a store; or never, as one that is gone.
class StoreSource final : public reports::ReportSource
{
public:
    explicit StoreSource(const reports::ReportStore &store)
        : m_store(store)
    {
    }

    QFuture<reports::ReportAnswer> make(const reports::ReportDefinition &definition,
                                        const live::FloorConfig &config, TimePoint now) override
    {
        const auto made = reports::makeReport(definition, config, m_store, now, {});
        return made ? QtFuture::makeReadyFuture<reports::ReportAnswer>(
                          std::make_shared<const reports::Report>(**made))
                    : QtFuture::makeReadyFuture<reports::ReportAnswer>(made.error());
    }

    QFuture<Result<reports::CallPage>> calls(const reports::CallsRequest &request) override
    {
        ++pages;
        if (isHolding) {
            held = std::make_shared<QPromise<Result<reports::CallPage>>>();
            held->start();
            return held->future();
        }
        if (isGone) {
            QPromise<Result<reports::CallPage>> promise;
            promise.start();
            promise.future().cancel();
            promise.finish();
            return promise.future();
        }
        reports::CallsRequest asked = request;
        asked.most = std::min(asked.most, most);
        return QtFuture::makeReadyFuture<Result<reports::CallPage>>(m_store.calls(asked));
    }

    QFuture<Result<reports::TimeSpan>> covered() override
    {
        return QtFuture::makeReadyFuture<Result<reports::TimeSpan>>(m_store.covered());
    }

    int most = 1000;
    int pages = 0;
    bool isGone = false;
    bool isHolding = false; ///< what is asked for next is answered by whoever asked
    std::shared_ptr<QPromise<Result<reports::CallPage>>> held;

private:
    const reports::ReportStore &m_store;
};

} // namespace fw::test
