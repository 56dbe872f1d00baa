// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorfeed.h"
#include "core/telephony/switchprofile.h"

#include <QObject>

namespace fw::ui {

/// Tries a switch once, from the network up to the permissions of the account. The program hands in
/// the one that uses the network; tests hand in one with prepared answers.
class ConnectionTester : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionTester)

public:
    ~ConnectionTester() override = default;

    /// A test that still runs is given up without an answer.
    virtual void start(const fw::telephony::SwitchProfile &profile, const QString &secret) = 0;
    virtual void cancel() = 0;

signals:
    /// FeedProblem::None: everything works; the detail may hold advice of the switch.
    void finished(const fw::live::FeedHealth &result);

protected:
    explicit ConnectionTester(QObject *parent = nullptr)
        : QObject(parent)
    {
    }
};

} // namespace fw::ui
