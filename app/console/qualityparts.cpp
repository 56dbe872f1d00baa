// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/qualityparts.h"

#include "app/console/accessparts.h"
#include "app/console/deskname.h"
#include "app/console/judgedcallsphases.h"
#include "app/console/rosterparts.h"
#include "core/demo/demoquality.h"
#include "core/playback/demosound.h"
#include "core/playback/recordingfinder.h"
#include "core/settings/settingsstore.h"
#include "core/storage/serverfeed.h"
#include "core/storage/sharedscores.h"
#include "core/storage/sqlqualitystore.h"
#include "core/storage/threadedjournalstore.h"
#include "ui/agents/agentsheets.h"
#include "ui/quality/calibrationtab.h"
#include "ui/quality/certificatestab.h"
#include "ui/quality/coachingtab.h"
#include "ui/quality/planstab.h"
#include "ui/quality/scorecardstab.h"
#include "ui/quality/statisticstab.h"
#include "ui/replay/agentscoreband.h"
#include "ui/replay/qualitypage.h"
#include "ui/replay/recordingsection.h"
#include "ui/replay/replaytab.h"
#include "ui/replay/replaytext.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/languageswitcher.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/exportgate.h"

#include <QDir>
#include <QFileDialog>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPromise>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace fw::app {

using namespace Qt::StringLiterals;
using access::ProtectedObject;
using access::Right;

namespace {

Q_LOGGING_CATEGORY(lcQuality, "fw.quality.parts", QtInfoMsg)

constexpr auto kPlacesKey = "recordings.places"_L1;

void warnUnless(const Outcome &done)
{
    if (!done) {
        qCWarning(lcQuality) << done.error().detail;
    }
}

/// Every recording of the demo lies there, and is made when it is opened for the first time.
playback::RecordingPlaces demoPlaces(const QString &folder, const demo::DemoQuality &demo)
{
    playback::RecordingPlaces places;
    for (const quality::Recording &each : demo.recordings()) {
        places.insert(each.switchName, {folder, u"{call}.wav"_s});
    }
    return places;
}

} // namespace

QualityParts::QualityParts(AccessParts &access, const live::FloorStore &floor, RosterParts &rosters,
                           const complaints::ComplaintDesk &complaints,
                           storage::StorageThreads &journal, const Clock &clock,
                           const QString &folder)
    : m_access(access)
    , m_rosters(rosters)
    , m_complaints(complaints)
    , m_journal(journal)
    , m_clock(clock)
    , m_folder(folder)
    , m_store(std::make_unique<storage::SqlQualityStore>(rosters.database()))
    , m_desk(access.session(), floor, *m_store, clock, deskName())
    , m_source(journal)
    , m_calls(m_source, floor, {})
    , m_shelf(QDir(folder).filePath(u"peaks"_s))
    , m_player(m_shelf)
    , m_sounds([this](const quality::JudgedCall &call) { return open(call); })
{
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &QualityParts::keepNextPart);
    connect(&rosters, &RosterParts::databaseUsed, this, &QualityParts::use);
    connect(&rosters, &RosterParts::demoPlanned, this, &QualityParts::beginDemo);
}

QualityParts::~QualityParts()
{
    m_stop.request_stop();
}

void QualityParts::addTo(ui::MainWindow &window, const ui::Theme &theme,
                         ui::ActionCatalogue &actions, const ui::LanguageSwitcher &language)
{
    m_window = &window;
    m_calls.setLocale(language.language());
    connect(&language, &ui::LanguageSwitcher::languageChanged, this,
            [this](const QString &name) { m_calls.setLocale(name); });
    m_page = new ui::QualityPage(m_desk, m_calls, m_player, m_shelf, theme, actions);
    m_page->replay().setFinder([this](const quality::JudgedCall &call) { return find(call); });
    addTabs(theme);
    window.addPage(ui::PageId::Quality, m_page);
    connect(&m_access.session(), &guard::DeskSession::changed, this, &QualityParts::applyRights);
    applyRights();
}

/// In a thread: a folder of recordings is long, and files are decoded.
QFuture<Result<playback::OpenedRecording>> QualityParts::find(const quality::JudgedCall &call)
{
    using Found = Result<playback::OpenedRecording>;
    auto promise = std::make_shared<QPromise<Found>>();
    promise->start();
    const playback::RecordingFinder finder(m_shelf.places(),
                                           m_desk.floor().liveFloor().config().grid.zone());
    m_finding.start([promise, finder, call, &threads = m_journal, stop = m_stop.get_token()] {
        Found found = finder.find(call, stop);
        if (found) {
            quality::Recording &recording = found->recording;
            const storage::ThreadedJournalStore journal(threads);
            if (auto phases = journalPhases(journal, call, recording.startedAt, stop)) {
                recording.phases = std::move(*phases);
            }
        }
        promise->addResult(std::move(found));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<playback::OpenedRecording>> QualityParts::open(const quality::JudgedCall &call)
{
    const auto known = m_desk.recordings({call.id});
    return known && !known->empty() ? m_shelf.open(known->front()) : find(call);
}

void QualityParts::addTabs(const ui::Theme &theme)
{
    auto *plans = new ui::PlansTab(m_desk, m_calls, theme, m_page);
    auto *calibration = new ui::CalibrationTab(m_desk, m_calls, theme, m_page);
    m_coaching = new ui::CoachingTab(m_desk, theme, m_page);
    m_certificates = new ui::CertificatesTab(m_desk, theme, m_page);
    m_page->addTab([] { return tr("Sampling plans"); }, plans);
    m_page->addTab([] { return tr("Calibration"); }, calibration);
    m_page->addTab([] { return tr("Coaching"); }, m_coaching);
    m_page->addTab([] { return tr("Certificates"); }, m_certificates);
    m_page->addTab([] { return tr("Scorecards"); }, new ui::ScorecardsTab(m_desk, theme, m_page));
    auto *statistics = new ui::StatisticsTab(m_desk, theme, m_page);
    m_page->addTab([] { return tr("Statistics"); }, statistics);
    const auto show = [this](const quality::JudgedCall &call) { m_page->showCall(call.id); };
    plans->setFacts([this](quality::PlanFacts &facts, const std::vector<quality::JudgedCall> &) {
        for (const roster::Person &each : m_rosters.desk().people()) {
            facts.joined[each.id] = each.joined;
        }
        for (const complaints::Complaint &each : m_complaints.complaints()) {
            facts.complaints.insert(each.call);
        }
    });
    plans->setSounds(m_sounds);
    connect(plans, &ui::PlansTab::callRequested, m_page, show);
    connect(plans, &ui::PlansTab::exportRequested, this, &QualityParts::save);
    connect(calibration, &ui::CalibrationTab::callRequested, m_page, show);
    connect(calibration, &ui::CalibrationTab::scoreRequested, m_page,
            &ui::QualityPage::showToScore);
    connect(statistics, &ui::StatisticsTab::agentRequested, m_page, &ui::QualityPage::showAgent);
    connect(m_coaching, &ui::CoachingTab::evaluationRequested, m_page,
            [this](quality::EvaluationId id) {
                if (const auto evaluation = m_desk.evaluation(id)) {
                    m_page->showCall(evaluation->about.id);
                }
            });
    connect(m_coaching, &ui::CoachingTab::clipRequested, m_page,
            [this](const QString &call, const quality::Span &span) {
                m_page->showCall(call, span.from);
            });
    connect(&m_page->replay(), &ui::ReplayTab::coachingRequested, m_coaching,
            [this](const quality::Evaluation &evaluation) {
                m_page->showTab(*m_coaching);
                m_coaching->newFor(evaluation);
            });
}

/// The population of a plan, through the gate of exports.
void QualityParts::save(const QString &name, const QByteArray &csv, int rows)
{
    ui::ExportGate *const gate = m_access.exportGate();
    gate->ask(*m_window, name, rows, [this, gate, name, csv, rows] {
        const QString path = QFileDialog::getSaveFileName(m_window, tr("Save the calls"), name);
        if (path.isEmpty()) {
            return;
        }
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit()) {
            gate->note({u"quality.export"_s, name, rows, path});
        } else {
            //: %1 the name of a file, %2 why, as the operating system says
            QMessageBox::warning(m_window, tr("Floorwarden"),
                                 tr("%1 can't be written: %2").arg(path, file.errorString()));
        }
    });
}

void QualityParts::addSettings(ui::SettingsPage &page, settings::SettingsStore &store,
                               const ui::Theme &theme)
{
    m_section = new ui::RecordingSection(theme);
    page.addSection(
        u"recordings"_s, [] { return tr("Recordings"); }, m_section);
    if (const Result<QJsonValue> kept = store.value(kPlacesKey)) {
        m_places = playback::recordingPlacesFromJson(*kept);
    } else {
        warnUnless(kept.error());
    }
    m_section->show(m_places);
    QStringList names;
    if (const auto profiles = store.switchProfiles()) {
        for (const telephony::SwitchProfile &each : *profiles) {
            names << each.name;
        }
    }
    m_section->setSwitches(names);
    connect(m_section, &ui::RecordingSection::edited, this, [this, &store] {
        if (const Outcome allowed = m_access.allow(ProtectedObject::SwitchSettings, Right::Write);
            !allowed) {
            m_section->show(m_places); // as it is kept
            m_section->showError(ui::ReplayText::refusal(allowed.error()));
            return;
        }
        m_places = m_section->places();
        if (const Outcome kept = store.setValue(kPlacesKey, playback::toJson(m_places)); !kept) {
            m_section->showError(kept.error().detail);
        }
        showPlaces();
    });
    showPlaces();
}

void QualityParts::showPlaces()
{
    m_sounds.forget();
    if (!m_isDemo) {
        m_shelf.setPlaces(m_places);
    }
}

void QualityParts::setRewinder(QObject &context, const std::function<void(TimePoint)> &rewind)
{
    connect(&m_page->replay(), &ui::ReplayTab::floorAtRequested, &context, rewind);
    m_page->replay().setRewindable(true);
}

void QualityParts::use(const std::shared_ptr<storage::Database> &database)
{
    m_step.stop();
    m_demo.reset();
    m_isDemo = false;
    std::unique_ptr<quality::QualityStore> store;
    if (storage::ServerFeed *const feed = m_rosters.feed()) {
        auto shared = std::make_unique<storage::SharedScores>(feed->threads());
        connect(feed, &storage::ServerFeed::qualityTold, &shared->copies(),
                &storage::ReadCopies::look);
        connect(&shared->copies(), &storage::ReadCopies::changed, &m_desk,
                &quality::QualityDesk::changed);
        store = std::move(shared);
    } else {
        store = std::make_unique<storage::SqlQualityStore>(database);
    }
    warnUnless(m_desk.useStore(*store));
    m_store = std::move(store); // the one before is let go of last
    m_shelf.setPreparation({});
    showPlaces();
}

void QualityParts::beginDemo()
{
    m_isDemo = true;
    m_sounds.forget();
    m_demo = std::make_unique<demo::DemoQuality>(simulation::demoFloor(), m_clock.now());
    const QString folder = QDir(m_folder).filePath(u"demo-recordings"_s);
    m_shelf.setPlaces(demoPlaces(folder, *m_demo));
    m_shelf.setPreparation([sound = playback::DemoSound(playback::DemoSound::installedSpeaker())](
                               const QString &place, const quality::Recording &recording) {
        return sound.ensure(place, demo::speechOf(recording));
    });
    const auto cards = m_store->scorecards();
    if (cards && !cards->empty()) {
        m_demo.reset(); // kept from earlier today
        return;
    }
    m_nextPart = 0;
    m_step.start();
}

/// A part at a time, so that the window paints and hears in between.
void QualityParts::keepNextPart()
{
    if (m_nextPart >= m_demo->parts()) {
        m_step.stop();
        m_demo.reset();
        emit m_desk.changed();
        return;
    }
    warnUnless(m_demo->storePart(*m_store, m_nextPart++, m_clock.now()));
}

void QualityParts::furnish(ui::AgentSheets &sheets, const ui::Theme &theme)
{
    sheets.addFurnisher([this, &theme](ui::AgentSheet &sheet) {
        auto *band = new ui::AgentScoreBand(m_desk, theme, &sheet);
        connect(&sheet, &ui::AgentSheet::agentChanged, band, &ui::AgentScoreBand::showAgent);
        sheet.addBand(band);
        const auto turnTo = [this] {
            m_window->showPage(ui::PageId::Quality);
            m_window->raise(); // the sheet may be a window of its own
            m_window->activateWindow();
        };
        connect(band, &ui::AgentScoreBand::scoresRequested, m_page,
                [this, turnTo](const QString &person) {
                    turnTo();
                    m_page->showAgent(person);
                });
        connect(band, &ui::AgentScoreBand::coachingRequested, m_page,
                [this, turnTo](const QString &person) {
                    turnTo();
                    m_page->showTab(*m_coaching);
                    m_coaching->showAgent(person);
                });
        connect(band, &ui::AgentScoreBand::certificateRequested, m_page,
                [this, turnTo](const QString &person) {
                    turnTo();
                    m_page->showTab(*m_certificates);
                    m_certificates->showAgent(person);
                });
        connect(&sheet, &ui::AgentSheet::callActivated, m_page,
                [this, turnTo, band](const live::CallRecord &call) {
                    turnTo();
                    m_page->showAnswered(band->person(), call.leftAt);
                });
        const auto allow = [this, opened = &sheet] { opened->setCallsOpen(isPageAllowed()); };
        connect(&m_access.session(), &guard::DeskSession::changed, &sheet, allow);
        allow();
    });
}

bool QualityParts::isPageAllowed() const
{
    constexpr std::array kObjects{ProtectedObject::Scores, ProtectedObject::Scorecards,
                                  ProtectedObject::Calibration, ProtectedObject::Coaching,
                                  ProtectedObject::Certificates};
    return std::ranges::any_of(kObjects, [this](ProtectedObject object) {
        return m_access.session().may(object, Right::Read);
    });
}

void QualityParts::applyRights()
{
    const guard::DeskSession &session = m_access.session();
    const bool isCovered = session.state() == guard::DeskSession::State::SignedOut ||
                           session.state() == guard::DeskSession::State::Locked;
    if (isCovered) {
        return; // what was shown stays as it is
    }
    m_window->setPageAllowed(ui::PageId::Quality, isPageAllowed());
}

} // namespace fw::app
