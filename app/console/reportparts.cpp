// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/reportparts.h"

#include "core/access/place.h"
#include "core/guard/desksession.h"
#include "ui/reports/reportpage.h"
#include "ui/shell/mainwindow.h"

#include <utility>

namespace fw::app {

using access::ProtectedObject;
using access::Right;
using guard::DeskSession;

ReportParts::ReportParts(storage::StorageThreads &journal)
    : m_source(journal)
{
}

void ReportParts::addTo(ui::MainWindow &window, live::FloorStore &store, ui::Theme &theme,
                        settings::SettingsStore &settings, const Clock &clock,
                        std::function<QString()> watermark)
{
    m_store = &store;
    m_window = &window;
    m_page = new ui::ReportPage(m_source, store, theme, settings, clock, std::move(watermark));
    window.addPage(ui::PageId::Reports, m_page);
}

void ReportParts::follow(const DeskSession &session)
{
    connect(&session, &DeskSession::changed, this, [this, &session] { applyRights(session); });
    applyRights(session);
}

void ReportParts::applyRights(const DeskSession &session)
{
    const DeskSession::State state = session.state();
    const bool isCovered =
        state == DeskSession::State::SignedOut || state == DeskSession::State::Locked;
    if (isCovered || m_page == nullptr) {
        return; // what was shown stays as it is
    }
    const bool mayRead = session.may(ProtectedObject::Reports, Right::Read);
    m_window->setPageAllowed(ui::PageId::Reports, mayRead);
    m_page->setExportAllowed(mayRead);
    m_page->setScopeRule([this, &session](int scope) {
        const organisation::ScopeTree &tree = m_store->liveFloor().config().scopes;
        return session.decide(ProtectedObject::Reports, Right::Read, access::Place::of(tree, scope))
            .isGranted();
    });
}

} // namespace fw::app
