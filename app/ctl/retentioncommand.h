// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fw::ctl {

/// Deletes what is older than its class may become, and prints the certificates.
[[nodiscard]] int runRetention(const QStringList &arguments);
/// Says, or sets, how long each class is kept in this database.
[[nodiscard]] int runKeep(const QStringList &arguments);
/// Keeps data of a class and a time from being deleted.
[[nodiscard]] int runHold(const QStringList &arguments);
[[nodiscard]] int runHolds(const QStringList &arguments);
[[nodiscard]] int runRelease(const QStringList &arguments);
[[nodiscard]] int runCertificates(const QStringList &arguments);

} // namespace fw::ctl
