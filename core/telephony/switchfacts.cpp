// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/switchfacts.h"

using namespace Qt::StringLiterals;

namespace fw::telephony {

void SwitchFacts::readSettings(const ami::AmiMessage &message)
{
    const std::string_view text = message.value("AsteriskVersion");
    if (text.empty()) {
        return;
    }
    // "22.10.1~dfsg+~cs6.15": what the packager added is of no use to a supervisor.
    const std::string_view plain = text.substr(0, text.find_first_of("~+"));
    version =
        u"Asterisk "_s + QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size()));
}

void SwitchFacts::readStatus(const ami::AmiMessage &message)
{
    const std::string_view date = message.value("CoreStartupDate");
    if (!date.empty()) {
        startup = std::string(date) + ' ' + std::string(message.value("CoreStartupTime"));
    }
}

} // namespace fw::telephony
