// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/defaultscorecard.h"

#include "core/quality/qualityjson.h"

#include <QResource>

// The macro has to stand outside any namespace; a static library's resources are lost without it.
static void initialiseQualityResource()
{
    Q_INIT_RESOURCE(quality);
}

namespace fw::quality {

using namespace Qt::StringLiterals;

ScorecardVersion defaultScorecard()
{
    initialiseQualityResource();
    const QResource resource(u":/quality/inbound.json"_s);
    Q_ASSERT(resource.isValid());
    Result<ScorecardVersion> version = scorecardVersionFromJson(resource.uncompressedData());
    Q_ASSERT(version);
    return version ? std::move(*version) : ScorecardVersion();
}

} // namespace fw::quality
