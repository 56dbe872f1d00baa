// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/savedreports.h"

#include <algorithm>
#include <utility>

namespace fw::ui {

using namespace Qt::StringLiterals;
using reports::ReportDefinition;

SavedReports::SavedReports(settings::SettingsStore &store)
    : m_store(store)
{
}

const ReportDefinition *SavedReports::find(const QString &name) const
{
    const auto found = std::ranges::find(m_all, name, &ReportDefinition::name);
    return found == m_all.end() ? nullptr : &*found;
}

Outcome SavedReports::load()
{
    const Result<QJsonValue> stored = m_store.value(kKey);
    if (!stored) {
        return stored.error();
    }
    m_all.clear();
    m_foreign = {};
    const QJsonArray entries = stored->toArray();
    for (const QJsonValue &entry : entries) {
        Result<ReportDefinition> read = ReportDefinition::fromJson(entry.toObject());
        if (read && !read->name.isEmpty() && find(read->name) == nullptr) {
            m_all.push_back(std::move(*read));
        } else {
            m_foreign.append(entry);
        }
    }
    std::ranges::sort(m_all, {}, &ReportDefinition::name);
    return success();
}

Outcome SavedReports::save(const ReportDefinition &definition)
{
    if (definition.name.isEmpty()) {
        return Error{ErrorCode::InvalidArgument, u"name"_s};
    }
    std::vector<ReportDefinition> wanted = m_all;
    std::erase_if(wanted, [&](const auto &each) { return each.name == definition.name; });
    wanted.push_back(definition);
    return store(std::move(wanted));
}

Outcome SavedReports::remove(const QString &name)
{
    std::vector<ReportDefinition> wanted = m_all;
    std::erase_if(wanted, [&](const auto &each) { return each.name == name; });
    return store(std::move(wanted));
}

Outcome SavedReports::store(std::vector<ReportDefinition> wanted)
{
    QJsonArray entries = m_foreign;
    for (const ReportDefinition &each : wanted) {
        entries.append(each.toJson());
    }
    if (Outcome stored = m_store.setValue(kKey, entries); !stored) {
        return stored;
    }
    m_all = std::move(wanted);
    std::ranges::sort(m_all, {}, &ReportDefinition::name);
    return success();
}

} // namespace fw::ui
