// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/demo/demospeech.h"

#include <QByteArray>

namespace fw::playback {

/// Makes the recordings of the demo: WAV, A-law, agent and customer each on a channel. Spoken by
/// espeak-ng where it is installed, else voices without words. The same speech gives the same
/// bytes on the same machine.
class DemoSound final
{
public:
    /// \a speaker: the path of espeak-ng; empty: voices without words.
    explicit DemoSound(QString speaker = {});

    /// Where espeak-ng is installed; empty when it isn't.
    [[nodiscard]] static QString installedSpeaker();

    /// Writes the file below the folder when it isn't there: all of it or nothing. InvalidArgument
    /// with the path when it leads out of the folder; Unwritable. For a worker thread.
    [[nodiscard]] Outcome ensure(const QString &folder, const demo::DemoSpeech &speech) const;
    /// The file's bytes.
    [[nodiscard]] QByteArray wave(const demo::DemoSpeech &speech) const;

private:
    QString m_speaker;
};

} // namespace fw::playback
