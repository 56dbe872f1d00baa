// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/appsettings.h"

#include <QJsonObject>

#include <utility>

namespace fw::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDisplayKey = "display"_L1;
constexpr auto kMeasureKey = "measure"_L1;
constexpr auto kAlarmsKey = "alarms"_L1;
constexpr auto kPhoneKey = "supervisorPhone"_L1;
constexpr auto kStartKey = "start"_L1;
constexpr auto kDictionaryKey = "dictionary"_L1;
constexpr auto kSessionKey = "session"_L1;

Result<QJsonObject> objectAt(const SettingsStore &store, const QString &key)
{
    const Result<QJsonValue> value = store.value(key);
    if (!value) {
        return value.error();
    }
    return value->toObject();
}

/// Keeps \a fallback when the number is not between the limits.
int numberIn(const QJsonObject &object, QLatin1StringView key, int lowest, int highest,
             int fallback)
{
    const int value = object.value(key).toInt(fallback);
    return value < lowest || value > highest ? fallback : value;
}

void readMeasure(const QJsonObject &object, AppSettings &settings)
{
    live::ServiceLevelRule &rule = settings.serviceLevel;
    settings.interval =
        std::chrono::minutes(object.value("intervalMinutes"_L1).toInt() == 15 ? 15 : 30);
    rule.formula = static_cast<live::ServiceLevelFormula>(
        numberIn(object, "formula"_L1, 1, live::kServiceLevelFormulaCount, int(rule.formula)));
    rule.threshold = std::chrono::seconds(
        numberIn(object, "thresholdS"_L1, 1, 3600, static_cast<int>(rule.threshold.count())));
    rule.shortAbandon = std::chrono::seconds(
        numberIn(object, "shortAbandonS"_L1, 0, 3600, static_cast<int>(rule.shortAbandon.count())));
    rule.boundary = object.value("boundary"_L1).toString() == "exclusive"_L1
                        ? live::Boundary::Exclusive
                        : live::Boundary::Inclusive;
    const double target = object.value("target"_L1).toDouble(rule.target);
    if (target > 0.0 && target <= 1.0) {
        rule.target = target;
    }
}

QJsonObject measureOf(const AppSettings &settings)
{
    const live::ServiceLevelRule &rule = settings.serviceLevel;
    return {
        {u"intervalMinutes"_s, static_cast<int>(settings.interval.count())},
        {u"formula"_s, int(rule.formula)},
        {u"thresholdS"_s, static_cast<int>(rule.threshold.count())},
        {u"shortAbandonS"_s, static_cast<int>(rule.shortAbandon.count())},
        {u"boundary"_s,
         rule.boundary == live::Boundary::Exclusive ? u"exclusive"_s : u"inclusive"_s},
        {u"target"_s, rule.target},
    };
}

StartMode startModeOf(const QString &word)
{
    if (word == "demo"_L1) {
        return StartMode::Demo;
    }
    if (word == "server"_L1) {
        return StartMode::Server;
    }
    return word == "switches"_L1 ? StartMode::Switches : StartMode::Ask;
}

QString wordOf(StartMode mode)
{
    switch (mode) {
    case StartMode::Demo:
        return u"demo"_s;
    case StartMode::Switches:
        return u"switches"_s;
    case StartMode::Server:
        return u"server"_s;
    case StartMode::Ask:
        break;
    }
    return u"ask"_s;
}

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QString textOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

Result<AppSettings> AppSettings::load(const SettingsStore &store)
{
    AppSettings settings;
    const Result<QJsonObject> display = objectAt(store, kDisplayKey);
    if (!display) {
        return display.error();
    }
    settings.language = display->value("language"_L1).toString();
    settings.theme = display->value("theme"_L1).toString();
    const Result<QJsonObject> measure = objectAt(store, kMeasureKey);
    if (!measure) {
        return measure.error();
    }
    readMeasure(*measure, settings);
    const Result<QJsonObject> alarms = objectAt(store, kAlarmsKey);
    if (!alarms) {
        return alarms.error();
    }
    settings.hasAlarmSounds = alarms->value("sounds"_L1).toBool(true);
    settings.hasAlarmNotifications = alarms->value("notifications"_L1).toBool(true);
    const Result<QJsonValue> start = store.value(kStartKey);
    if (!start) {
        return start.error();
    }
    settings.start = startModeOf(start->toString());
    const Result<QJsonValue> phone = store.value(kPhoneKey);
    if (!phone) {
        return phone.error();
    }
    settings.supervisorPhone = phone->toString();
    const Result<QJsonObject> dictionary = objectAt(store, kDictionaryKey);
    if (!dictionary) {
        return dictionary.error();
    }
    const auto own = live::SiteDictionary::fromJson(*dictionary);
    if (own && !dictionary->isEmpty()) {
        settings.dictionary = *own;
    }
    return settings;
}

Outcome AppSettings::save(SettingsStore &store) const
{
    const QJsonObject display{{u"language"_s, language}, {u"theme"_s, theme}};
    const QJsonObject alarms{{u"sounds"_s, hasAlarmSounds},
                             {u"notifications"_s, hasAlarmNotifications}};
    const std::pair<QString, QJsonValue> entries[] = {
        {kDisplayKey, display},
        {kMeasureKey, measureOf(*this)},
        {kAlarmsKey, alarms},
        {kStartKey, wordOf(start)},
        {kPhoneKey, supervisorPhone},
        {kDictionaryKey, dictionary ? dictionary->toJson() : QJsonObject()}};
    for (const auto &[key, value] : entries) {
        if (Outcome stored = store.setValue(key, value); !stored) {
            return stored;
        }
    }
    return success();
}

Result<SessionState> SessionState::load(const SettingsStore &store)
{
    const Result<QJsonObject> session = objectAt(store, kSessionKey);
    if (!session) {
        return session.error();
    }
    return SessionState{bytesOf(session->value("geometry"_L1)),
                        session->value("page"_L1).toString(), bytesOf(session->value("floor"_L1)),
                        bytesOf(session->value("agents"_L1))};
}

Outcome SessionState::save(SettingsStore &store) const
{
    return store.setValue(kSessionKey, QJsonObject{{u"geometry"_s, textOf(geometry)},
                                                   {u"page"_s, page},
                                                   {u"floor"_s, textOf(floorState)},
                                                   {u"agents"_s, textOf(agentsState)}});
}

} // namespace fw::settings
