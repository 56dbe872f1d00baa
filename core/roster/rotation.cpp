// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/rotation.h"

#include <algorithm>

namespace fw::roster {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongShift = 10 * 60; ///< from here on a day of two shifts is covered

/// The code of the first pattern of a kind; empty when there is none.
QString codeOf(const ShiftPatterns &patterns, QDate date, ShiftKind kind, bool isLong)
{
    for (const ShiftPattern &pattern : patterns.all()) {
        if (pattern.kind == kind && pattern.isValidOn(date) &&
            (pattern.extent().length() >= kLongShift) == isLong) {
            return pattern.code;
        }
    }
    return {};
}

/// "EE--" with the codes for the letters. Left out when a letter has none.
void add(std::vector<Rotation> &found, const QString &id, const LocalizedText &name,
         const QString &cycle, const std::map<QChar, QString> &codes)
{
    Rotation rotation{id, name, {}};
    for (const QChar letter : cycle) {
        const auto code = codes.find(letter);
        if (letter != u'-' && (code == codes.end() || code->second.isEmpty())) {
            return;
        }
        rotation.days << (letter == u'-' ? QString() : code->second);
    }
    found.push_back(rotation);
}

} // namespace

std::vector<Rotation> usualRotations(const ShiftPatterns &patterns, QDate date)
{
    std::map<QChar, QString> codes{
        {u'E', codeOf(patterns, date, ShiftKind::Early, false)},
        {u'M', codeOf(patterns, date, ShiftKind::Middle, false)},
        {u'L', codeOf(patterns, date, ShiftKind::Late, false)},
        {u'N', codeOf(patterns, date, ShiftKind::Night, false)},
        {u'D', codeOf(patterns, date, ShiftKind::Early, true)},
        {u'K', codeOf(patterns, date, ShiftKind::Night, true)},
    };
    const QString afternoon = codes[u'L'].isEmpty() ? u"M"_s : u"L"_s;
    std::vector<Rotation> found;
    add(found, u"five-two"_s, {u"Five on, two off"_s, u"做五休二"_s}, u"EEEEE--"_s, codes);
    add(found, u"six-one"_s, {u"Six on, one off"_s, u"做六休一"_s}, u"EEEEEE-"_s, codes);
    add(found, u"four-three"_s, {u"Four groups, three shifts"_s, u"四班三运转"_s},
        u"EE"_s + afternoon + afternoon + u"NN--"_s, codes);
    add(found, u"four-two"_s, {u"Four groups, two shifts"_s, u"四班两运转"_s}, u"DK--"_s, codes);
    add(found, u"two-weeks"_s, {u"A week early, a week late"_s, u"两周轮换"_s},
        u"EEEEE--"_s + afternoon.repeated(5) + u"--"_s, codes);
    return found;
}

std::vector<RotationSeat> spreadSeats(const QStringList &people, int groups,
                                      const Rotation &rotation)
{
    std::vector<RotationSeat> seats;
    const int count = std::max(1, groups);
    for (int at = 0; at < int(people.size()); ++at) {
        const int group = int(qint64(at) * count / people.size());
        seats.push_back({people[at], group * rotation.length() / count});
    }
    return seats;
}

std::vector<CellChange> fillFrom(const Rotation &rotation, const std::vector<RotationSeat> &seats,
                                 QDate anchor, const Roster &roster, const PlanningBase &base)
{
    std::vector<CellChange> changes;
    const int length = rotation.length();
    for (const RotationSeat &seat : seats) {
        const Person *const person = base.find(seat.person);
        if (person == nullptr || length == 0) {
            continue;
        }
        for (QDate date = roster.first(); date <= roster.last(); date = date.addDays(1)) {
            const CellKey key{seat.person, date};
            const Cell &cell = roster.cell(key);
            if (cell.kind != Cell::Kind::Empty || cell.isPinned || !person->isEmployedOn(date)) {
                continue;
            }
            const qint64 day = (anchor.daysTo(date) + seat.offset) % length;
            const QString &code = rotation.days[day < 0 ? day + length : day];
            const ShiftPattern *const pattern = base.patterns.find(code);
            if (code.isEmpty()) {
                changes.push_back({key, Cell::dayOff()});
            } else if (pattern != nullptr && pattern->isValidOn(date)) {
                changes.push_back({key, Cell::shift(*pattern)});
            }
        }
    }
    return changes;
}

} // namespace fw::roster
