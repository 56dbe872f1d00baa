// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/linktester.h"

namespace fw::app {

LinkTester::LinkTester(QObject *parent)
    : ui::ConnectionTester(parent)
{
    connect(&m_test, &telephony::ConnectionTest::finished, this, &LinkTester::pass);
}

void LinkTester::start(const telephony::SwitchProfile &profile, const QString &secret)
{
    m_test.start(profile, secret);
}

void LinkTester::cancel()
{
    m_test.cancel();
}

void LinkTester::pass(const telephony::ConnectionTestResult &result)
{
    live::FeedHealth health;
    health.problem = result.problem;
    health.detail = result.detail;
    health.certificate = result.certificate;
    health.switchVersion = result.version;
    emit finished(health);
}

} // namespace fw::app
