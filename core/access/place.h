// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/scopetree.h"

#include <QStringList>

namespace fw::access {

/// Where something lies that is asked about: the node of the organisation with all above it, and
/// the person it is about, if any.
struct Place
{
    QStringList within; ///< ids of the node and of what it is part of
    QString person;

    /// An index outside of the tree lies nowhere, which is in nobody's scope.
    [[nodiscard]] static Place of(const organisation::ScopeTree &tree, int scope,
                                  const QString &person = {});
    /// The whole of it: only who is responsible for everything is.
    [[nodiscard]] static Place root(const organisation::ScopeTree &tree);
};

} // namespace fw::access
