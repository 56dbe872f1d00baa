// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/planningbase.h"
#include "core/rosterfiles/cellword.h"

#include <random>

namespace fw::tests {

/// People, patterns and plans with anything that they can have, always the same for a seed.
class RandomPlan final
{
public:
    explicit RandomPlan(unsigned seed)
        : m_dice(seed)
    {
    }

    [[nodiscard]] int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_dice); }

    [[nodiscard]] bool isSo() { return upTo(1) == 1; }

    /// What names and notes may be, with all that files have to guard.
    [[nodiscard]] QString text(bool mayBeEmpty = true)
    {
        static const QStringList kWords{
            QStringLiteral("Li"),       QStringLiteral("李雷"),   QStringLiteral("\"q\""),
            QStringLiteral("=1+1"),     QStringLiteral("'=x"),    QStringLiteral("''-a"),
            QStringLiteral("a,b;c\td"), QStringLiteral("龘𠮷"),   QStringLiteral("& <x>"),
            QStringLiteral("_x0041_"),  QStringLiteral("+86 10"), QStringLiteral("@it"),
            QStringLiteral("éß€"),      QStringLiteral("| +60"),  QStringLiteral("note: no"),
            QStringLiteral("＝1"),      QStringLiteral("a\nb"),   QStringLiteral("'")};
        QStringList words;
        for (int each = upTo(3) + (mayBeEmpty ? 0 : 1); each > 0; --each) {
            words << kWords.at(upTo(int(kWords.size()) - 1));
        }
        return words.join(QLatin1Char(' ')).trimmed();
    }

    [[nodiscard]] QDate day() { return QDate(2026, 1, 1).addDays(upTo(700)); }

    /// None, or one that is not before \a from.
    [[nodiscard]] QDate dayFrom(QDate from)
    {
        return isSo() ? QDate() : (from.isValid() ? from : QDate(2026, 1, 1)).addDays(upTo(90));
    }

    [[nodiscard]] QString code()
    {
        static const QStringList kCodes{QStringLiteral("broadband"), QStringLiteral("粤语"),
                                        QStringLiteral("two words"), QStringLiteral("a;b%20"),
                                        QStringLiteral("PJSIP/1001")};
        return kCodes.at(upTo(int(kCodes.size()) - 1));
    }

    [[nodiscard]] roster::Person person(int number)
    {
        using namespace roster;
        Person person;
        person.id = isSo() ? QString::number(1000 + number) : QStringLiteral("00%1 工").arg(number);
        person.name = {text(), text()};
        person.team = QStringLiteral("t1");
        person.contract = ContractKind(upTo(2));
        person.scheme = HoursScheme(upTo(4));
        person.joined = dayFrom({});
        person.left = dayFrom(person.joined);
        for (int each = upTo(2); each > 0; --each) {
            person.roles.push_back({dayFrom({}), PersonRole(upTo(2))});
            const QDate from = dayFrom({});
            person.skills.push_back({code(), from, dayFrom(from)});
            person.protections.push_back({Protection(upTo(2)), from, dayFrom(from)});
            person.logins.push_back({code(), from, dayFrom(from)});
            const int begin = upTo(1400);
            person.availability.push_back(
                isSo() ? Availability{upTo(6) + 1, 0, 0}
                       : Availability{upTo(6) + 1, begin, begin + 1 + upTo(1439)});
        }
        return person;
    }

    [[nodiscard]] roster::ShiftPattern pattern(int number)
    {
        using namespace roster;
        ShiftPattern pattern;
        pattern.code = QStringLiteral("P%1").arg(number);
        pattern.name = {text(), text()};
        pattern.letter = {text(), text()};
        pattern.kind = ShiftKind(upTo(kShiftKinds - 1));
        int at = upTo(1200);
        for (int each = upTo(1); each >= 0; --each) {
            pattern.spans.push_back({at, at + 240});
            pattern.breaks.push_back(
                {ActivityKind(upTo(3)), 10 + upTo(20), {at + 60, at + 180}, isSo()});
            at += 240 + 60 + upTo(60);
        }
        pattern.validFrom = dayFrom({});
        pattern.validTo = dayFrom(pattern.validFrom);
        return pattern;
    }

    [[nodiscard]] roster::Cell cell(const roster::ShiftPatterns &patterns)
    {
        using namespace roster;
        Cell cell;
        const int kind = upTo(9);
        if (kind == 0) {
            cell = Cell::dayOff();
        } else if (kind == 1) {
            cell = Cell::onLeave(LeaveKind(upTo(5)));
        } else if (kind > 2) {
            const auto &all = patterns.all();
            cell = Cell::shift(all[std::size_t(upTo(int(all.size()) - 1))]);
            if (isSo()) {
                cell = cell.movedBy(15 * upTo(4));
            }
            if (isSo()) {
                cell.spans.back().to += 15 * upTo(4);
            }
            if (upTo(3) == 0) {
                cell.activities.clear();
            } else if (upTo(3) == 0) {
                cell.activities.push_back({ActivityKind(upTo(3)), {600, 601 + upTo(90)}, isSo()});
            }
            cell.overtimeMinutes = isSo() ? 0 : 30 * upTo(6);
        }
        cell.isPinned = upTo(4) == 0;
        cell.note = upTo(4) == 0 ? text() : QString();
        return cell;
    }

    [[nodiscard]] roster::PlanningBase base()
    {
        roster::PlanningBase base;
        std::vector<roster::ShiftPattern> patterns;
        for (int each = 0; each < 6; ++each) {
            patterns.push_back(pattern(each));
        }
        base.patterns = roster::ShiftPatterns(patterns);
        for (int each = 0; each < 12; ++each) {
            base.people.push_back(person(each));
        }
        return base;
    }

    [[nodiscard]] roster::Roster roster(const roster::PlanningBase &base, int days)
    {
        const QDate first(2026, 2, 26);
        roster::Roster plan(QStringLiteral("t1"), first, first.addDays(days - 1));
        for (const roster::Person &person : base.people) {
            for (int each = 0; each < days; ++each) {
                plan.set({person.id, first.addDays(each)}, cell(base.patterns));
            }
        }
        return plan;
    }

private:
    std::mt19937 m_dice;
};

} // namespace fw::tests
