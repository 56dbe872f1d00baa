// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/sitedictionary.h"

#include <QJsonDocument>

namespace fw::live {

using namespace Qt::StringLiterals;

SiteDictionary SiteDictionary::of(const FloorConfig &config)
{
    return {config.stateNames, config.stateLimits, config.reasons};
}

void SiteDictionary::applyTo(FloorConfig &config) const
{
    config.stateNames = stateNames;
    config.stateLimits = stateLimits;
    config.reasons = reasons;
}

QJsonObject SiteDictionary::toJson() const
{
    FloorConfig config;
    applyTo(config);
    const QJsonObject all = QJsonDocument::fromJson(config.toJson()).object();
    QJsonObject part;
    for (const QLatin1StringView key : {"state_names"_L1, "state_limits"_L1, "reasons"_L1}) {
        part[key] = all[key];
    }
    return part;
}

Result<SiteDictionary> SiteDictionary::fromJson(const QJsonObject &json)
{
    const Result<FloorConfig> config = FloorConfig::fromJson(QJsonDocument(json).toJson());
    if (!config) {
        return config.error();
    }
    return of(*config);
}

} // namespace fw::live
