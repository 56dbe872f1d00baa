// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/settings/connectiontester.h"

#include <memory>

namespace fw::telephony {
class SwitchLink;
}

namespace fw::app {

/// Tests a switch with a link of its own: the first time it is live, or says what is wrong, is the
/// answer.
class LinkTester final : public ui::ConnectionTester
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkTester)

public:
    explicit LinkTester(const Clock &clock, QObject *parent = nullptr);
    ~LinkTester() override;

    void start(const fw::telephony::SwitchProfile &profile, const QString &secret) override;
    void cancel() override;

private:
    void judge(const live::FeedHealth &health);

    const Clock &m_clock;
    std::unique_ptr<telephony::SwitchLink> m_link;
};

} // namespace fw::app
