// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/importparts.h"

#include "ui/imports/importsection.h"
#include "ui/settings/feedtext.h"
#include "ui/settings/settingspage.h"

namespace fw::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double kWhole = 1000;

} // namespace

ImportParts::ImportParts(storage::StorageThreads &threads, const live::FloorStore &floor,
                         const Clock &clock, Allow allow, StartedBy startedBy, Record record)
    : m_threads(threads)
    , m_floor(floor)
    , m_clock(clock)
    , m_allow(std::move(allow))
    , m_startedBy(std::move(startedBy))
    , m_record(std::move(record))
{
}

void ImportParts::addTo(ui::SettingsPage &page, const ui::Theme &theme)
{
    m_section = new ui::ImportSection(*this, theme);
    page.addSection(
        u"import"_s, [] { return ui::ImportSection::tr("Import"); }, m_section);
    connect(&m_floor, &live::FloorStore::healthChanged, this, &ImportParts::showSwitches);
    showSwitches();
}

void ImportParts::setHashKey(QByteArray key)
{
    m_hashKey = std::move(key);
}

void ImportParts::showSwitches()
{
    QStringList names;
    for (const live::FeedHealth &health : m_floor.health()) {
        names << health.name;
    }
    if (m_names != names) {
        m_names = names;
        m_section->setSwitches(names);
    }
    m_section->setZone(m_floor.liveFloor().config().grid.zone());
}

void ImportParts::start(const QStringList &files, const QString &switchName)
{
    if (const Outcome allowed = m_allow(); !allowed) {
        emit failed(allowed.error());
        return;
    }
    storage::ImportRequest request;
    request.switchName = switchName;
    request.files = files;
    request.config = m_floor.liveFloor().config();
    request.hashKey = m_hashKey;
    request.now = m_clock.now();
    request.startedBy = m_startedBy();
    // One trail and one chain for a desk: its own. The rows lie in another file, and two files
    // share no transaction; so the desk's trail has that it was begun before the first row is
    // written, and what came of it after the last one. The journal keeps the latter in the
    // transaction of its rows, for whoever is given that file alone.
    access::AuditEntry begun = request.startedBy;
    begun.at = request.now;
    begun.action = u"import.queueLog"_s;
    begun.object = switchName;
    begun.result = access::AuditResult::Asked;
    begun.detail = u"files=%1"_s.arg(files.size());
    if (const Outcome recorded = m_record(begun); !recorded) {
        emit failed(recorded.error());
        return;
    }
    m_recorded = 0;
    m_isCancelled = false;
    m_run = std::make_shared<storage::ImportRun>(std::move(request));
    step();
}

void ImportParts::cancel()
{
    m_isCancelled = true;
}

void ImportParts::step()
{
    storage::whenDone(
        m_threads.write([run = m_run, isLast = m_isCancelled](
                            const std::shared_ptr<storage::Database> &database) -> Result<Slice> {
            Slice slice;
            if (!isLast) {
                const Result<bool> stepped = run->step(database);
                if (!stepped) {
                    return stepped.error();
                }
                slice.hasMore = *stepped;
            } else if (const Outcome stopped = run->stop(database); !stopped) {
                return stopped.error();
            }
            slice.permille = int(run->progress() * kWhole);
            slice.entries = run->entries();
            if (!slice.hasMore) {
                slice.logs = run->logs();
            }
            return slice;
        }),
        *this, [this](const Result<Slice> &slice) { take(slice); });
}

void ImportParts::record(const std::vector<access::AuditEntry> &entries)
{
    for (; m_recorded < entries.size(); ++m_recorded) {
        if (const Outcome recorded = m_record(entries[m_recorded]); !recorded) {
            emit failed(recorded.error()); // the journal's own trail has it
        }
    }
}

void ImportParts::take(const Result<Slice> &slice)
{
    if (!slice) {
        m_run.reset();
        emit failed(slice.error());
        return;
    }
    record(slice->entries);
    emit progressed(slice->permille);
    if (slice->hasMore) {
        step();
        return;
    }
    m_run.reset();
    emit finished(slice->logs, m_isCancelled);
}

} // namespace fw::app
