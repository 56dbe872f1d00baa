// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/samplingplan.h"

#include <QObject>

namespace fw::quality {

/// Says what a machine heard in the recordings of calls, and listens to those that it doesn't know
/// yet, one after the other beside the screens.
class CallSoundSource : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallSoundSource)

public:
    enum class Hearing : std::uint8_t {
        Unheard,
        Heard,
        Missing ///< no recording of it can be read
    };

    ~CallSoundSource() override = default;

    [[nodiscard]] virtual Hearing hearing(const QString &call) const = 0;
    /// The longest silence and overtalk of each call that was heard.
    virtual void addTo(PlanFacts &facts) const = 0;
    /// Those of \a calls that are not heard yet, in their order; what it listened to before is
    /// left.
    virtual void listen(const std::vector<JudgedCall> &calls) = 0;
    /// What was heard until then stays known.
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isListening() const = 0;

signals:
    void progressed(int done, int all);
    /// Of all, or stopped.
    void ended();

protected:
    explicit CallSoundSource(QObject *parent = nullptr)
        : QObject(parent)
    {
    }
};

} // namespace fw::quality
