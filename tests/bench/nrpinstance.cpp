// SPDX-License-Identifier: GPL-3.0-or-later
#include "nrpinstance.h"

#include <algorithm>

namespace fw::bench {

using namespace Qt::StringLiterals;

namespace {

/// Reads section by section; names become numbers as they are met.
class Reader
{
public:
    bool take(const QString &section, const QStringList &fields)
    {
        if (section == "SECTION_HORIZON"_L1) {
            instance.days = fields.first().toInt();
        } else if (section == "SECTION_SHIFTS"_L1) {
            return takeShift(fields);
        } else if (section == "SECTION_STAFF"_L1) {
            return takeEmployee(fields);
        } else if (section == "SECTION_DAYS_OFF"_L1) {
            return takeDaysOff(fields);
        } else if (section == "SECTION_SHIFT_ON_REQUESTS"_L1) {
            return takeRequest(fields, true);
        } else if (section == "SECTION_SHIFT_OFF_REQUESTS"_L1) {
            return takeRequest(fields, false);
        } else if (section == "SECTION_COVER"_L1) {
            return takeCover(fields);
        }
        return true;
    }

    /// Successions name shifts that may come later in the text.
    bool finish()
    {
        for (std::size_t shift = 0; shift < m_successions.size(); ++shift) {
            for (const QString &next : std::as_const(m_successions[shift])) {
                if (!m_shifts.contains(next)) {
                    return false;
                }
                instance.shifts[shift].cannotFollow.push_back(m_shifts[next]);
            }
        }
        return instance.days > 0 && !instance.staff.empty() && !instance.shifts.empty();
    }

    NrpInstance instance;

private:
    bool takeShift(const QStringList &fields)
    {
        if (fields.size() < 2) {
            return false;
        }
        m_shifts[fields[0]] = static_cast<int>(instance.shifts.size());
        instance.shifts.push_back({fields[0], fields[1].toInt(), {}});
        m_successions.push_back(fields.value(2).split(u'|', Qt::SkipEmptyParts));
        return true;
    }

    bool takeEmployee(const QStringList &fields)
    {
        if (fields.size() < 8) {
            return false;
        }
        NrpInstance::Employee employee;
        employee.id = fields[0];
        employee.maxOfShift.assign(instance.shifts.size(), instance.days);
        const QStringList limits = fields[1].split(u'|', Qt::SkipEmptyParts);
        for (const QString &limit : limits) {
            const auto found = m_shifts.find(limit.section(u'=', 0, 0));
            if (found == m_shifts.end()) {
                return false;
            }
            employee.maxOfShift[static_cast<std::size_t>(found->second)] =
                limit.section(u'=', 1).toInt();
        }
        employee.maxMinutes = fields[2].toInt();
        employee.minMinutes = fields[3].toInt();
        employee.maxRun = fields[4].toInt();
        employee.minRun = fields[5].toInt();
        employee.minDaysOff = fields[6].toInt();
        employee.maxWeekends = fields[7].toInt();
        m_staff[employee.id] = static_cast<int>(instance.staff.size());
        instance.staff.push_back(employee);
        return true;
    }

    bool takeDaysOff(const QStringList &fields)
    {
        if (!m_staff.contains(fields[0])) {
            return false;
        }
        auto &days = instance.staff[static_cast<std::size_t>(m_staff[fields[0]])].daysOff;
        for (qsizetype field = 1; field < fields.size(); ++field) {
            days.push_back(fields[field].toInt());
        }
        return true;
    }

    bool takeRequest(const QStringList &fields, bool isWish)
    {
        if (fields.size() < 4 || !m_staff.contains(fields[0]) || !m_shifts.contains(fields[2])) {
            return false;
        }
        instance.requests.push_back({m_staff[fields[0]], fields[1].toInt(), m_shifts[fields[2]],
                                     fields[3].toInt(), isWish});
        return true;
    }

    bool takeCover(const QStringList &fields)
    {
        if (fields.size() < 5 || !m_shifts.contains(fields[1])) {
            return false;
        }
        instance.cover.push_back({fields[0].toInt(), m_shifts[fields[1]], fields[2].toInt(),
                                  fields[3].toInt(), fields[4].toInt()});
        return true;
    }

    std::map<QString, int> m_shifts;
    std::map<QString, int> m_staff;
    std::vector<QStringList> m_successions;
};

optimiser::PersonRules rulesOf(const NrpInstance::Employee &employee)
{
    optimiser::PersonRules rules;
    for (std::size_t shift = 0; shift < employee.maxOfShift.size(); ++shift) {
        if (employee.maxOfShift[shift] > 0) {
            rules.shifts.push_back(static_cast<optimiser::Shift>(shift + 1));
        }
    }
    rules.maxOfShift = employee.maxOfShift;
    rules.minMinutes = employee.minMinutes;
    rules.maxMinutes = employee.maxMinutes;
    rules.minWorkRun = employee.minRun;
    rules.maxWorkRun = employee.maxRun;
    rules.minOffRun = employee.minDaysOff;
    rules.maxBlocks = employee.maxWeekends;
    for (const int day : employee.daysOff) {
        rules.pins.push_back({day, optimiser::kOff});
    }
    return rules;
}

} // namespace

Result<NrpInstance> NrpInstance::read(const QByteArray &text)
{
    Reader reader;
    QString section;
    int number = 0;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (const QString &raw : lines) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        if (line.startsWith("SECTION_"_L1)) {
            section = line;
        } else if (!reader.take(section, line.split(u','))) {
            return Error{ErrorCode::Malformed, QString::number(number)};
        }
    }
    if (!reader.finish()) {
        return Error{ErrorCode::Malformed, u"incomplete"_s};
    }
    return reader.instance;
}

optimiser::Assignment NrpInstance::problem() const
{
    optimiser::Assignment problem;
    problem.days = days;
    problem.slotsOfDay = static_cast<int>(shifts.size());
    for (const ShiftKind &kind : shifts) {
        optimiser::ShiftType type;
        type.minutes = kind.minutes;
        for (const int next : kind.cannotFollow) {
            type.cannotFollow.push_back(static_cast<optimiser::Shift>(next + 1));
        }
        const int own = static_cast<int>(problem.shifts.size());
        type.covered = {{own, own + 1}};
        problem.shifts.push_back(type);
    }
    for (int saturday = 5; saturday < days; saturday += 7) {
        problem.blocks.push_back({saturday, std::min(saturday + 1, days - 1)});
    }
    for (const Employee &employee : staff) {
        problem.people.push_back(rulesOf(employee));
    }
    for (const Request &request : requests) {
        problem.people[static_cast<std::size_t>(request.employee)].requests.push_back(
            {request.day, static_cast<optimiser::Shift>(request.shift + 1), request.weight,
             request.isWish});
    }
    optimiser::CoverLayer layer;
    layer.demand.resize(static_cast<std::size_t>(days * problem.slotsOfDay));
    for (const Cover &line : cover) {
        layer.demand[static_cast<std::size_t>(line.day * problem.slotsOfDay + line.shift)] = {
            line.wanted, line.under, line.over};
    }
    problem.layers.push_back(layer);
    return problem;
}

NrpInstance NrpInstance::team(int first, int count, const std::vector<int> &wanted) const
{
    NrpInstance part;
    part.days = days;
    part.shifts = shifts;
    part.staff.assign(staff.begin() + first, staff.begin() + first + count);
    for (Request request : requests) {
        request.employee -= first;
        if (request.employee >= 0 && request.employee < count) {
            part.requests.push_back(request);
        }
    }
    part.cover = cover;
    for (std::size_t line = 0; line < cover.size(); ++line) {
        part.cover[line].wanted = wanted[line];
    }
    return part;
}

} // namespace fw::bench
