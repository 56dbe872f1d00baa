// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/importedlog.h"

#include <QObject>
#include <QStringList>

namespace fw::ui {

/// Whoever imports logs of switches, somewhere else than in the thread of the window.
class LogImporter : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogImporter)

public:
    using QObject::QObject;
    ~LogImporter() override;

    /// Begins to import \a files of a switch. One at a time.
    virtual void start(const QStringList &files, const QString &switchName) = 0;
    /// Ends after the part that is being written; what was written stays.
    virtual void cancel() = 0;

signals:
    /// From 0 to 1000.
    void progressed(int permille);
    /// All is done, or it was cancelled.
    void finished(const std::vector<fw::history::ImportedLog> &logs, bool wasCancelled);
    /// The database refused, and nothing more is imported.
    void failed(const fw::Error &error);
};

} // namespace fw::ui
