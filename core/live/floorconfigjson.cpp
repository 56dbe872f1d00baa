// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/floorconfig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace fw::live {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<QLatin1StringView, kAgentStateCount> kStateKeys{
    "logged_out"_L1, "available"_L1, "ringing"_L1,  "talking"_L1,    "on_hold"_L1,
    "other_call"_L1, "wrap_up"_L1,   "on_break"_L1, "unreachable"_L1};

QString keyText(const std::string &key)
{
    return QString::fromStdString(key);
}

/// Reads fields one by one and remembers the first that is wrong, with its path.
class FieldReader
{
public:
    explicit FieldReader(QJsonObject object, QString path = {}, QString *fault = nullptr)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_fault(fault)
    {
    }

    [[nodiscard]] const QJsonObject &object() const { return m_object; }

    [[nodiscard]] QString pathOf(const QString &key) const
    {
        return m_path.isEmpty() ? key : m_path % u'.' % key;
    }

    void fail(const QString &key, QLatin1StringView what) const
    {
        if (m_fault != nullptr && m_fault->isEmpty()) {
            *m_fault = pathOf(key) % ": "_L1 % what;
        }
    }

    void read(QLatin1StringView key, LocalizedText &text) const
    {
        const QJsonValue value = m_object[key];
        if (value.isUndefined()) {
            return;
        }
        if (!value.isObject()) {
            fail(key, "must be an object with en and zh"_L1);
            return;
        }
        text.en = value["en"_L1].toString();
        text.zh = value["zh"_L1].toString();
    }

    void read(QLatin1StringView key, std::chrono::seconds &seconds) const
    {
        const QJsonValue value = m_object[key];
        if (value.isUndefined()) {
            return;
        }
        if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > 86400) {
            fail(key, "must be a number of seconds from 0 to 86400"_L1);
            return;
        }
        seconds = std::chrono::seconds(std::llround(value.toDouble()));
    }

    void readShare(QLatin1StringView key, double &share) const
    {
        const QJsonValue value = m_object[key];
        if (value.isUndefined()) {
            return;
        }
        if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > 1) {
            fail(key, "must be a share from 0 to 1"_L1);
            return;
        }
        share = value.toDouble();
    }

    void read(QLatin1StringView key, bool &flag) const
    {
        const QJsonValue value = m_object[key];
        if (value.isUndefined()) {
            return;
        }
        if (!value.isBool()) {
            fail(key, "must be true or false"_L1);
            return;
        }
        flag = value.toBool();
    }

    [[nodiscard]] FieldReader element(const QString &key, const QJsonObject &object) const
    {
        return FieldReader(object, pathOf(key), m_fault);
    }

    [[nodiscard]] FieldReader child(const QString &key) const
    {
        return FieldReader(m_object[key].toObject(), pathOf(key), m_fault);
    }

private:
    QJsonObject m_object;
    QString m_path;
    QString *m_fault;
};

int scopeOf(const FieldReader &fields, const organisation::ScopeTree &scopes)
{
    const QJsonValue value = fields.object()["scope"_L1];
    if (value.isUndefined()) {
        return 0;
    }
    const std::optional<int> scope = scopes.find(value.toString());
    if (!scope) {
        fields.fail(u"scope"_s, "names no scope of this file"_L1);
    }
    return scope.value_or(0);
}

QueueSettings queueFrom(const FieldReader &fields, QueueSettings queue,
                        const organisation::ScopeTree &scopes)
{
    fields.read("name"_L1, queue.name);
    fields.read("threshold"_L1, queue.serviceLevel.threshold);
    fields.read("short_abandon"_L1, queue.serviceLevel.shortAbandon);
    fields.readShare("target"_L1, queue.serviceLevel.target);
    bool isInclusive = queue.serviceLevel.boundary == Boundary::Inclusive;
    fields.read("boundary_inclusive"_L1, isInclusive);
    queue.serviceLevel.boundary = isInclusive ? Boundary::Inclusive : Boundary::Exclusive;
    if (const QJsonValue formula = fields.object()["formula"_L1]; !formula.isUndefined()) {
        const int number = formula.toInt();
        if (number < 1 || number > kServiceLevelFormulaCount) {
            fields.fail(u"formula"_s, "must be a number from 1 to 8"_L1);
        } else {
            queue.serviceLevel.formula = static_cast<ServiceLevelFormula>(number);
        }
    }
    fields.read("wrap_up"_L1, queue.wrapUp);
    fields.read("wait_warning"_L1, queue.waitWarning);
    fields.read("wait_critical"_L1, queue.waitCritical);
    fields.read("target_asa"_L1, queue.targetAsa);
    fields.readShare("target_connection_rate"_L1, queue.targetConnectionRate);
    fields.readShare("target_abandon_rate"_L1, queue.targetAbandonRate);
    queue.scope = scopeOf(fields, scopes);
    return queue;
}

QJsonObject textTo(const LocalizedText &text)
{
    return {{"en"_L1, text.en}, {"zh"_L1, text.zh}};
}

QJsonObject queueTo(const QueueSettings &queue, const organisation::ScopeTree &scopes)
{
    return {{"name"_L1, textTo(queue.name)},
            {"formula"_L1, static_cast<int>(queue.serviceLevel.formula)},
            {"threshold"_L1, static_cast<qint64>(queue.serviceLevel.threshold.count())},
            {"boundary_inclusive"_L1, queue.serviceLevel.boundary == Boundary::Inclusive},
            {"short_abandon"_L1, static_cast<qint64>(queue.serviceLevel.shortAbandon.count())},
            {"target"_L1, queue.serviceLevel.target},
            {"wrap_up"_L1, static_cast<qint64>(queue.wrapUp.count())},
            {"wait_warning"_L1, static_cast<qint64>(queue.waitWarning.count())},
            {"wait_critical"_L1, static_cast<qint64>(queue.waitCritical.count())},
            {"target_asa"_L1, static_cast<qint64>(queue.targetAsa.count())},
            {"target_connection_rate"_L1, queue.targetConnectionRate},
            {"target_abandon_rate"_L1, queue.targetAbandonRate},
            {"scope"_L1, scopes.scopes()[static_cast<std::size_t>(queue.scope)].id}};
}

constexpr std::array<QLatin1StringView, 3> kOperations{""_L1, "self_operated"_L1, "outsourced"_L1};

/// Where a node lies and who runs it; both may be left out.
void readPlace(const FieldReader &each, int scope, organisation::ScopeTree &scopes)
{
    LocalizedText region;
    each.read("region"_L1, region);
    scopes.setRegion(scope, region);
    const QString operation = each.object()["operation"_L1].toString();
    const auto found = std::ranges::find(kOperations, operation);
    if (found == kOperations.end()) {
        each.fail(u"operation"_s, "must be self_operated or outsourced"_L1);
        return;
    }
    scopes.setOperation(scope, static_cast<organisation::Operation>(found - kOperations.begin()));
}

void readScopes(const FieldReader &fields, organisation::ScopeTree &scopes)
{
    constexpr std::array<QLatin1StringView, 4> kLevels{"carrier"_L1, "partner"_L1, "site"_L1,
                                                       "team"_L1};
    int row = 0;
    const QJsonArray entries = fields.object()["scopes"_L1].toArray();
    for (const QJsonValue &value : entries) {
        const FieldReader each = fields.element(u"scopes[%1]"_s.arg(row), value.toObject());
        LocalizedText name;
        each.read("name"_L1, name);
        const QString id = value["id"_L1].toString();
        const QString parentId = value["parent"_L1].toString();
        if (row++ == 0 && parentId.isEmpty()) {
            scopes.setRootName(name);
            readPlace(each, 0, scopes);
            continue;
        }
        const std::optional<int> parent = scopes.find(parentId);
        const auto level = std::find(kLevels.begin(), kLevels.end(), value["level"_L1].toString());
        if (!parent || id.isEmpty() || scopes.find(id) || level == kLevels.end()) {
            fields.fail(
                u"scopes[%1]"_s.arg(row - 1),
                "needs a new id, a parent from above it, and a level (partner, site, team)"_L1);
            return;
        }
        const int scope = scopes.add(
            *parent, id, name, static_cast<organisation::ScopeLevel>(level - kLevels.begin()));
        readPlace(each, scope, scopes);
    }
}

void readReasons(const FieldReader &fields, std::vector<ReasonCode> &reasons)
{
    if (!fields.object().contains("reasons"_L1)) {
        return;
    }
    reasons.clear();
    const QJsonArray entries = fields.object()["reasons"_L1].toArray();
    for (const QJsonValue &value : entries) {
        const FieldReader each(value.toObject(), fields.pathOf(u"reasons"_s));
        ReasonCode reason;
        reason.code = value["code"_L1].toString().toStdString();
        if (reason.code.empty()) {
            fields.fail(u"reasons"_s, "every reason needs a code"_L1);
            return;
        }
        each.read("name"_L1, reason.name);
        each.read("productive"_L1, reason.isProductive);
        each.read("paid"_L1, reason.isPaid);
        if (value["limit"_L1].isDouble()) {
            reason.limit = std::chrono::seconds(value["limit"_L1].toInt());
        }
        if (value["quota"_L1].isDouble()) {
            reason.quota = std::chrono::seconds(value["quota"_L1].toInt());
        }
        reasons.push_back(std::move(reason));
    }
}

void readStates(const FieldReader &fields, FloorConfig &config)
{
    const FieldReader limits = fields.child(u"state_limits"_s);
    const FieldReader names = fields.child(u"state_names"_s);
    for (std::size_t state = 0; state < kAgentStateCount; ++state) {
        if (limits.object().contains(kStateKeys[state])) {
            std::chrono::seconds limit{0};
            limits.read(kStateKeys[state], limit);
            config.stateLimits[state] = limit.count() > 0 ? std::optional(limit) : std::nullopt;
        }
        names.read(kStateKeys[state], config.stateNames[state]);
    }
}

void readGrid(const FieldReader &fields, IntervalGrid &grid)
{
    const int minutes =
        fields.object()["interval_minutes"_L1].toInt(static_cast<int>(grid.interval().count()));
    if (minutes != 15 && minutes != 30) {
        fields.fail(u"interval_minutes"_s, "must be 15 or 30"_L1);
        return;
    }
    const QString zoneId =
        fields.object()["time_zone"_L1].toString(QString::fromUtf8(grid.zone().id()));
    const QTimeZone zone(zoneId.toUtf8());
    if (!zone.isValid()) {
        fields.fail(u"time_zone"_s, "is not a known time zone"_L1);
        return;
    }
    grid = IntervalGrid(zone, std::chrono::minutes(minutes));
}

QJsonArray scopesTo(const organisation::ScopeTree &scopes)
{
    constexpr std::array<QLatin1StringView, 4> kLevels{"carrier"_L1, "partner"_L1, "site"_L1,
                                                       "team"_L1};
    QJsonArray scopeList;
    for (const organisation::Scope &scope : scopes.scopes()) {
        const QString parent = scope.parent < 0
                                   ? QString()
                                   : scopes.scopes()[static_cast<std::size_t>(scope.parent)].id;
        QJsonObject each{{"id"_L1, scope.id},
                         {"name"_L1, textTo(scope.name)},
                         {"level"_L1, kLevels[static_cast<std::size_t>(scope.level)]},
                         {"parent"_L1, parent}};
        if (!scope.region.isEmpty()) {
            each["region"_L1] = textTo(scope.region);
        }
        if (scope.operation != organisation::Operation::Unsaid) {
            each["operation"_L1] = kOperations[static_cast<std::size_t>(scope.operation)];
        }
        scopeList.append(each);
    }
    return scopeList;
}

} // namespace

Result<FloorConfig> FloorConfig::fromJson(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject()) {
        const QString detail = u"offset %1: %2"_s.arg(parsed.offset).arg(parsed.errorString());
        return Error{ErrorCode::Malformed, detail};
    }
    QString fault;
    const FieldReader fields(document.object(), {}, &fault);
    FloorConfig config = defaults();
    readGrid(fields, config.grid);
    readScopes(fields, config.scopes);
    readReasons(fields, config.reasons);
    readStates(fields, config);
    config.defaultQueue =
        queueFrom(fields.child(u"default_queue"_s), config.defaultQueue, config.scopes);
    const FieldReader queues = fields.child(u"queues"_s);
    for (const QString &name : queues.object().keys()) {
        config.queues[name.toStdString()] =
            queueFrom(queues.child(name), config.defaultQueue, config.scopes);
    }
    const FieldReader people = fields.child(u"people"_s);
    for (const QString &address : people.object().keys()) {
        const FieldReader each = people.child(address);
        PersonSettings person;
        person.personId = each.object()["id"_L1].toString().toStdString();
        each.read("name"_L1, person.name);
        person.scope = scopeOf(each, config.scopes);
        config.people[address.toStdString()] = std::move(person);
    }
    if (!fault.isEmpty()) {
        return Error{ErrorCode::Malformed, fault};
    }
    return config;
}

QByteArray FloorConfig::toJson() const
{
    QJsonArray reasonList;
    for (const ReasonCode &reason : reasons) {
        QJsonObject each{{"code"_L1, keyText(reason.code)},
                         {"name"_L1, textTo(reason.name)},
                         {"productive"_L1, reason.isProductive},
                         {"paid"_L1, reason.isPaid}};
        if (reason.limit) {
            each["limit"_L1] = static_cast<qint64>(reason.limit->count());
        }
        if (reason.quota) {
            each["quota"_L1] = static_cast<qint64>(reason.quota->count());
        }
        reasonList.append(each);
    }
    QJsonObject limits;
    QJsonObject names;
    for (std::size_t state = 0; state < kAgentStateCount; ++state) {
        limits[kStateKeys[state]] =
            static_cast<qint64>(stateLimits[state].value_or(std::chrono::seconds(0)).count());
        names[kStateKeys[state]] = textTo(stateNames[state]);
    }
    QJsonObject queueList;
    for (const auto &[name, queue] : queues) {
        queueList[keyText(name)] = queueTo(queue, scopes);
    }
    QJsonObject peopleList;
    for (const auto &[address, person] : people) {
        peopleList[keyText(address)] =
            QJsonObject{{"id"_L1, keyText(person.personId)},
                        {"name"_L1, textTo(person.name)},
                        {"scope"_L1, scopes.scopes()[static_cast<std::size_t>(person.scope)].id}};
    }
    return QJsonDocument(
               QJsonObject{{"interval_minutes"_L1, static_cast<qint64>(grid.interval().count())},
                           {"time_zone"_L1, QString::fromUtf8(grid.zone().id())},
                           {"scopes"_L1, scopesTo(scopes)},
                           {"reasons"_L1, reasonList},
                           {"state_limits"_L1, limits},
                           {"state_names"_L1, names},
                           {"default_queue"_L1, queueTo(defaultQueue, scopes)},
                           {"queues"_L1, queueList},
                           {"people"_L1, peopleList}})
        .toJson();
}

} // namespace fw::live
