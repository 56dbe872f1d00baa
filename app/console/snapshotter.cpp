// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/snapshotter.h"

#include "ui/settings/firststartdialog.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QDir>

#include <algorithm>

namespace fw::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using live::FeedState;
using ui::PageId;

namespace {

constexpr int kPatience = 20; ///< seconds for the links to become live, beyond --after

} // namespace

Snapshotter::Snapshotter(const ConsoleOptions &options, ui::MainWindow &window,
                         live::FloorStore &store, ui::Theme &theme, ui::LanguageSwitcher &language,
                         ui::ConnectionTester &tester)
    : m_options(options)
    , m_window(window)
    , m_store(store)
    , m_theme(theme)
    , m_language(language)
    , m_tester(tester)
{
    m_languages = options.language.isEmpty() ? QStringList{u"zh_CN"_s, u"en"_s}
                                             : QStringList{options.language};
    m_themes = options.theme ? std::vector{*options.theme}
                             : std::vector{ui::ThemeKind::Light, ui::ThemeKind::Dark};
    m_live.setInterval(1s);
    m_settle.setInterval(120ms);
    m_settle.setSingleShot(true);
    connect(&m_live, &QTimer::timeout, this, &Snapshotter::checkLive);
    connect(&m_settle, &QTimer::timeout, this, &Snapshotter::take);
}

Snapshotter::~Snapshotter() = default;

void Snapshotter::start()
{
    if (!QDir().mkpath(m_options.snapshotFolder)) {
        QTimer::singleShot(0, this, [this] {
            emit failed(tr("The folder %1 cannot be made.").arg(m_options.snapshotFolder));
        });
        return;
    }
    m_window.setMinimumSize(0, 0);
    m_window.resize(m_options.size);
    m_window.show();
    m_secondsLeft = static_cast<int>(m_options.after.count());
    m_live.start();
}

bool Snapshotter::isLive() const
{
    const auto &all = m_store.health();
    return !all.empty() && std::ranges::all_of(all, [](const live::FeedHealth &health) {
        return health.state == FeedState::Live;
    });
}

void Snapshotter::checkLive()
{
    --m_secondsLeft;
    if (m_secondsLeft > 0) {
        return;
    }
    if (isLive()) {
        m_live.stop();
        prepare();
    } else if (m_secondsLeft <= -kPatience) {
        m_live.stop();
        emit failed(tr("The switch could not be reached, so there is no floor to show."));
    }
}

void Snapshotter::prepare()
{
    const auto shots = static_cast<std::size_t>(Shot::Count);
    const std::size_t combination = m_step / shots;
    if (combination >= static_cast<std::size_t>(m_languages.size()) * m_themes.size()) {
        emit finished();
        return;
    }
    m_language.setLanguage(m_languages.at(static_cast<qsizetype>(combination / m_themes.size())));
    if (const ui::ThemeKind kind = m_themes[combination % m_themes.size()];
        kind != m_theme.kind()) {
        m_theme.setKind(kind);
    }
    const auto shot = static_cast<Shot>(m_step % shots);
    m_window.showPage(shot == Shot::Settings ? PageId::Settings : PageId::Floor);
    const bool wantsSeats = shot == Shot::Seats;
    if (auto *button =
            m_window.findChild<QAbstractButton *>(wantsSeats ? u"seatsView"_s : u"listView"_s)) {
        button->click();
    }
    if (shot == Shot::FirstStart || shot == Shot::FirstStartSwitch) {
        prepareDialog(shot == Shot::FirstStartSwitch);
    } else if (shot == Shot::Stale) {
        pretendStale();
    }
    m_settle.start();
}

void Snapshotter::prepareDialog(bool withSwitch)
{
    // Without a parent: a modal child would dim the window of the next shots.
    m_dialog = std::make_unique<ui::FirstStartDialog>(m_theme, m_tester, false);
    if (withSwitch) {
        m_dialog->chooseSwitch();
    }
    m_dialog->show();
}

void Snapshotter::pretendStale()
{
    for (live::FeedHealth health : std::vector(m_store.health())) {
        health.state = FeedState::Waiting;
        health.problem = live::FeedProblem::ConnectionLost;
        health.retryAt = m_store.now() + 3s;
        m_store.takeHealth(health);
    }
    m_store.flush();
}

QString Snapshotter::fileName() const
{
    static constexpr std::array kNames{"floor"_L1,       "floor-seats"_L1,        "settings"_L1,
                                       "first-start"_L1, "first-start-switch"_L1, "floor-stale"_L1};
    const QString theme = m_theme.kind() == ui::ThemeKind::Dark ? u"dark"_s : u"light"_s;
    const QString name = "%1-%2-%3-%4x%5.png"_L1.arg(
        kNames.at(m_step % static_cast<std::size_t>(Shot::Count)), m_language.language(), theme,
        QString::number(m_options.size.width()), QString::number(m_options.size.height()));
    return QDir(m_options.snapshotFolder).filePath(name);
}

void Snapshotter::take()
{
    const auto healthBefore = m_store.health();
    QWidget &shown = m_dialog ? static_cast<QWidget &>(*m_dialog) : m_window;
    const QString name = fileName();
    if (!shown.grab().save(name)) {
        emit failed(tr("The file %1 cannot be written.").arg(name));
        return;
    }
    m_dialog.reset();
    if (static_cast<Shot>(m_step % static_cast<std::size_t>(Shot::Count)) == Shot::Stale) {
        for (live::FeedHealth health : healthBefore) {
            health.state = FeedState::Live;
            health.problem = live::FeedProblem::None;
            m_store.takeHealth(health);
        }
    }
    ++m_step;
    prepare();
}

} // namespace fw::app
