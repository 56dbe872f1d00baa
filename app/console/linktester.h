// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/connectiontest.h"
#include "ui/settings/connectiontester.h"

namespace fw::app {

/// Hands the settings' question to the network and the answer back in the words of a feed's health.
class LinkTester final : public ui::ConnectionTester
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkTester)

public:
    explicit LinkTester(QObject *parent = nullptr);

    void start(const fw::telephony::SwitchProfile &profile, const QString &secret) override;
    void cancel() override;

private:
    void pass(const telephony::ConnectionTestResult &result);

    telephony::ConnectionTest m_test;
};

} // namespace fw::app
