// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/draftshelf.h"

namespace fw::storage {

/// Drafts as files of a folder, which only the user of the desktop may read.
class FileDraftShelf final : public roster::DraftShelf
{
public:
    explicit FileDraftShelf(QString folder);

    [[nodiscard]] Outcome put(const roster::ShelvedDraft &draft) override;
    [[nodiscard]] std::optional<roster::ShelvedDraft> find(const QString &user, const QString &team,
                                                           QDate first) const override;
    void drop(const QString &user, const QString &team, QDate first) override;

private:
    [[nodiscard]] QString pathOf(const QString &user, const QString &team, QDate first) const;

    QString m_folder;
};

} // namespace fw::storage
