// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/actionids.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSysInfo>

#include <algorithm>

namespace fw::telephony {

namespace {

/// Host names may hold anything; an ActionID stays plain.
std::string plainHostName()
{
    std::string name = QSysInfo::machineHostName().toStdString();
    std::replace_if(
        name.begin(), name.end(),
        [](char c) {
            const bool isPlain =
                (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            return !isPlain;
        },
        '-');
    return name.substr(0, 40);
}

} // namespace

ActionIds::ActionIds()
    : m_prefix("fw-" + plainHostName() + '-' + std::to_string(QCoreApplication::applicationPid()) +
               '-' + std::to_string(QRandomGenerator::global()->generate()) + '-')
{
}

std::string ActionIds::next()
{
    return m_prefix + std::to_string(++m_counter);
}

} // namespace fw::telephony
