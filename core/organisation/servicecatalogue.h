// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"

#include <QStringList>

#include <vector>

namespace fw::organisation {

/// The nine items of a contract's menu, the four modules linked with them, and what a client never
/// gives out of hand.
enum class ServiceGroup { Menu, Linked, Reserved };

/// What a contract may be about.
struct ServiceItem
{
    QString id; ///< as contracts keep it: "floor"
    LocalizedText name;
    ServiceGroup group = ServiceGroup::Menu;

    [[nodiscard]] bool isOutsourceable() const { return group != ServiceGroup::Reserved; }
};

/// "9+4", and the reserved ones behind them.
[[nodiscard]] std::vector<ServiceItem> usualServices();
/// Those of \a ids that no contract may include.
[[nodiscard]] QStringList reservedServices(const QStringList &ids);
/// What the service is called; its id when the catalogue doesn't know it.
[[nodiscard]] LocalizedText serviceName(const QString &id);

} // namespace fw::organisation
