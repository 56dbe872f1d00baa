// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/expectationkeeper.h"

#include "app/console/accessparts.h"
#include "core/live/expectationfile.h"
#include "core/simulation/demofloor.h"
#include "core/simulation/demoplan.h"
#include "ui/alarms/expectationsection.h"
#include "ui/settings/settingspage.h"

namespace fw::app {

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView kKey = "expectation"_L1;

} // namespace

ExpectationKeeper::ExpectationKeeper(alarms::AlarmCentre &centre, settings::SettingsStore &store)
    : m_centre(centre)
    , m_store(store)
{
}

void ExpectationKeeper::useDemo(bool isDemo)
{
    m_usual = live::Expectation();
    if (isDemo) {
        const simulation::DemoFloor demo = simulation::demoFloor();
        m_usual = simulation::DemoPlan(demo.centre, demo.config).expectation();
    }
    apply();
}

void ExpectationKeeper::setRostered(std::vector<live::Expectation::Line> people)
{
    m_rostered = std::move(people);
    apply();
}

void ExpectationKeeper::addTo(ui::SettingsPage &page, const live::FloorStore &floor,
                              const ui::Theme &theme, const AccessParts &access)
{
    m_access = &access;
    m_section = new ui::ExpectationSection(m_centre, floor, theme);
    connect(m_section, &ui::ExpectationSection::imported, this,
            [this](const QByteArray &content) { store(QString::fromUtf8(content)); });
    connect(m_section, &ui::ExpectationSection::resetRequested, this,
            [this] { store(QJsonValue::Null); });
    page.addSection(
        u"expectation"_s, [] { return ui::ExpectationSection::tr("Expectation"); }, m_section);
    apply();
}

void ExpectationKeeper::store(const QJsonValue &value)
{
    if (const Outcome allowed =
            m_access->allow(access::ProtectedObject::Forecast, access::Right::Write);
        !allowed) {
        emit failed(allowed.error());
        return;
    }
    if (const Outcome stored = m_store.setValue(kKey, value); !stored) {
        emit failed(stored.error());
        return;
    }
    apply();
}

void ExpectationKeeper::apply()
{
    const Result<QJsonValue> stored = m_store.value(kKey);
    if (!stored) {
        emit failed(stored.error());
        return;
    }
    const live::ExpectationFile own = live::ExpectationFile::read(stored->toString().toUtf8());
    const bool isOwn = stored->isString() && own.faults().empty();
    live::Expectation chosen = isOwn ? own.expectation() : m_usual;
    if (!chosen.has(live::Expectation::Kind::Agents) &&
        chosen.interval() == live::Expectation().interval()) {
        for (const live::Expectation::Line &line : m_rostered) {
            chosen.add(line);
        }
    }
    m_centre.setExpectation(std::move(chosen));
    if (m_section != nullptr) {
        m_section->setOwn(isOwn);
    }
}

} // namespace fw::app
