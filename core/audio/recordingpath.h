// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace fw::audio {

/// Where a switch puts the recording of a call, below the folder of its recordings: text with
/// {yyyy}, {MM}, {dd}, {HH} of the call's begin and {call}, {linked}, {queue}, {agent} of its
/// facts; "{yyyy}/{MM}/{dd}/{queue}-{call}.wav".
class RecordingPath final
{
public:
    /// InvalidArgument with "placeholder" (an unknown one, or a brace that never ends) or "path"
    /// (empty, absolute, or with a part "..").
    [[nodiscard]] static Result<RecordingPath> of(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }

    /// What a placeholder may be.
    [[nodiscard]] static QStringList placeholders();

    /// The path for these values by name. InvalidArgument with "value" when one that is needed is
    /// missing or holds what no file name does: a slash, a backslash, a control character, or
    /// nothing but dots. What comes from callers and channels can't lead out of the folder.
    [[nodiscard]] Result<QString> resolved(const QHash<QString, QString> &values) const;

private:
    explicit RecordingPath(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace fw::audio
