// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/judgedcalls.h"
#include "core/complaints/complaintdesk.h"
#include "core/playback/callsounds.h"
#include "core/playback/recordingplaces.h"
#include "core/playback/replayplayer.h"
#include "core/quality/qualitydesk.h"
#include "core/quality/qualitystore.h"
#include "core/storage/threadedreportsource.h"

#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <stop_token>

namespace fw::demo {
class DemoQuality;
}

namespace fw::settings {
class SettingsStore;
}

namespace fw::storage {
class Database;
}

namespace fw::ui {
class ActionCatalogue;
class AgentSheets;
class CertificatesTab;
class CoachingTab;
class LanguageSwitcher;
class MainWindow;
class QualityPage;
class RecordingSection;
class SettingsPage;
class Theme;
} // namespace fw::ui

namespace fw::app {

class AccessParts;
class RosterParts;

/// Scores, recordings and their replay, joined: kept where the rosters are, of calls that the
/// journal knows.
class QualityParts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QualityParts)

public:
    /// What is handed over has to outlive this. \a folder: of this desk, for peaks and for the
    /// demo's recordings.
    QualityParts(AccessParts &access, const live::FloorStore &floor, RosterParts &rosters,
                 const complaints::ComplaintDesk &complaints, storage::StorageThreads &journal,
                 const Clock &clock, const QString &folder);
    ~QualityParts() override;

    /// Adds the page, which the window owns; pages are added in the order of PageId.
    void addTo(ui::MainWindow &window, const ui::Theme &theme, ui::ActionCatalogue &actions,
               const ui::LanguageSwitcher &language);
    /// Adds where recordings lie to the settings.
    void addSettings(ui::SettingsPage &page, settings::SettingsStore &store,
                     const ui::Theme &theme);
    /// Leads from agents' sheets to their calls, scores, talks and certificates; after addTo().
    void furnish(ui::AgentSheets &sheets, const ui::Theme &theme);
    /// Lets a moment of a recording be looked at on the floor.
    void setRewinder(QObject &context, const std::function<void(TimePoint)> &rewind);

    [[nodiscard]] quality::QualityDesk &desk() { return m_desk; }

    [[nodiscard]] ui::QualityPage &page() { return *m_page; }

private:
    void use(const std::shared_ptr<storage::Database> &database);
    void beginDemo();
    void applyRights();
    [[nodiscard]] bool isPageAllowed() const;
    void addTabs(const ui::Theme &theme);
    [[nodiscard]] QFuture<Result<playback::OpenedRecording>> find(const quality::JudgedCall &call);
    /// As it was found before, or found now.
    [[nodiscard]] QFuture<Result<playback::OpenedRecording>> open(const quality::JudgedCall &call);
    void showPlaces();
    void save(const QString &name, const QByteArray &csv, int rows);
    void keepNextPart();

    AccessParts &m_access;
    RosterParts &m_rosters;
    const complaints::ComplaintDesk &m_complaints;
    storage::StorageThreads &m_journal;
    const Clock &m_clock;
    QString m_folder;
    std::unique_ptr<quality::QualityStore> m_store; ///< never null
    quality::QualityDesk m_desk;
    storage::ThreadedReportSource m_source;
    JudgedCalls m_calls;
    playback::RecordingShelf m_shelf;
    playback::ReplayPlayer m_player;
    playback::CallSounds m_sounds;
    playback::RecordingPlaces m_places; ///< as the settings say
    bool m_isDemo = false;
    std::unique_ptr<demo::DemoQuality> m_demo; ///< as long as it is being stored
    std::size_t m_nextPart = 0;
    QTimer m_step;
    ui::MainWindow *m_window = nullptr;
    ui::QualityPage *m_page = nullptr;
    ui::CoachingTab *m_coaching = nullptr;
    ui::CertificatesTab *m_certificates = nullptr;
    ui::RecordingSection *m_section = nullptr;
    std::stop_source m_stop;
    QThreadPool m_finding; ///< last, so that it ends first
};

} // namespace fw::app
