// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rosterfiles/filewords.h"

#include <QRegularExpression>

#include <array>

namespace fw::rosterfiles {

using namespace Qt::StringLiterals;
using roster::MinuteSpan;

namespace {

/// What is written in either language, and what else is understood, between bars.
struct Word
{
    QStringView english;
    QStringView chinese;
    QStringView others;
};

constexpr std::array<Word, 3> kRoles{{{u"trainee", u"学员", u"实习|实习生|新人"},
                                      {u"agent", u"客服代表", u"坐席|话务员|csr|客服"},
                                      {u"lead", u"班长", u"team lead|leader|组长|supervisor"}}};
constexpr std::array<Word, 3> kContracts{
    {{u"full-time", u"全日制", u"full time|fulltime|全职|正式"},
     {u"part-time", u"兼职", u"part time|parttime|非全时"},
     {u"hourly", u"小时工", u"非全日制|hourly paid"}}};
constexpr std::array<Word, 5> kSchemes{
    {{u"standard", u"标准工时", u"标准|standard hours"},
     {u"by-week", u"按周综合计算", u"周|week|averaged by week"},
     {u"by-month", u"按月综合计算", u"月|month|averaged by month"},
     {u"by-quarter", u"按季综合计算", u"季|quarter|averaged by quarter"},
     {u"by-year", u"按年综合计算", u"年|year|averaged by year"}}};
constexpr std::array<Word, 3> kProtections{{{u"pregnancy", u"孕期", u"pregnant|怀孕"},
                                            {u"nursing", u"哺乳期", u"哺乳"},
                                            {u"minor", u"未成年", u"未成年人|below 18"}}};
constexpr std::array<Word, roster::kShiftKinds> kShifts{{{u"early", u"早班", u"早|early shift"},
                                                         {u"middle", u"中班", u"中|middle shift"},
                                                         {u"late", u"晚班", u"晚|late shift"},
                                                         {u"night", u"夜班", u"夜|night shift"},
                                                         {u"split", u"两头班", u"split shift"},
                                                         {u"part-time", u"兼职班", u"part time"},
                                                         {u"training", u"培训", u""}}};
constexpr std::array<Word, 4> kActivities{{{u"break", u"小休", u"休息"},
                                           {u"meal", u"用餐", u"lunch|午餐|晚餐|吃饭"},
                                           {u"training", u"培训", u""},
                                           {u"meeting", u"会议", u"班会|例会"}}};
constexpr std::array<Word, 6> kLeaves{{{u"annual", u"年休假", u"年假"},
                                       {u"sick", u"病假", u""},
                                       {u"personal", u"事假", u""},
                                       {u"maternity", u"产假", u""},
                                       {u"in-lieu", u"调休", u"in lieu"},
                                       {u"other", u"其他假", u"其他"}}};
constexpr std::array<Word, 7> kWeekdays{{{u"1", u"周一", u"mon|monday|星期一"},
                                         {u"2", u"周二", u"tue|tuesday|星期二"},
                                         {u"3", u"周三", u"wed|wednesday|星期三"},
                                         {u"4", u"周四", u"thu|thursday|星期四"},
                                         {u"5", u"周五", u"fri|friday|星期五"},
                                         {u"6", u"周六", u"sat|saturday|星期六"},
                                         {u"7", u"周日", u"sun|sunday|星期日|星期天|周天"}}};
constexpr std::array<Word, 2> kTruths{
    {{u"no", u"否", u"0|false|n|不"}, {u"yes", u"是", u"1|true|y|x|√|✓"}}};

bool isSame(QStringView one, QStringView other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

template<std::size_t Count>
std::optional<int> indexOf(const std::array<Word, Count> &words, QStringView text)
{
    const QStringView wanted = text.trimmed();
    if (wanted.isEmpty()) {
        return std::nullopt;
    }
    for (std::size_t each = 0; each < Count; ++each) {
        if (isSame(words[each].english, wanted) || words[each].chinese == wanted) {
            return int(each);
        }
        for (const QStringView other : words[each].others.split(u'|')) {
            if (isSame(other, wanted)) {
                return int(each);
            }
        }
    }
    return std::nullopt;
}

template<typename Value, std::size_t Count>
std::optional<Value> valueOf(const std::array<Word, Count> &words, QStringView text)
{
    const std::optional<int> found = indexOf(words, text);
    return found ? std::optional(Value(*found)) : std::nullopt;
}

template<typename Value, std::size_t Count>
QString textOf(const std::array<Word, Count> &words, Value value, FileLanguage language)
{
    const Word &word = words.at(std::size_t(value));
    return (language == FileLanguage::Chinese ? word.chinese : word.english).toString();
}

} // namespace

QString wordOf(roster::PersonRole role, FileLanguage language)
{
    return textOf(kRoles, role, language);
}

QString wordOf(roster::ContractKind contract, FileLanguage language)
{
    return textOf(kContracts, contract, language);
}

QString wordOf(roster::HoursScheme scheme, FileLanguage language)
{
    return textOf(kSchemes, scheme, language);
}

QString wordOf(roster::Protection protection, FileLanguage language)
{
    return textOf(kProtections, protection, language);
}

QString wordOf(roster::ShiftKind kind, FileLanguage language)
{
    return textOf(kShifts, kind, language);
}

QString wordOf(roster::ActivityKind kind, FileLanguage language)
{
    return textOf(kActivities, kind, language);
}

QString wordOf(roster::LeaveKind kind, FileLanguage language)
{
    return textOf(kLeaves, kind, language);
}

std::optional<roster::PersonRole> roleOf(QStringView word)
{
    return valueOf<roster::PersonRole>(kRoles, word);
}

std::optional<roster::ContractKind> contractOf(QStringView word)
{
    return valueOf<roster::ContractKind>(kContracts, word);
}

std::optional<roster::HoursScheme> schemeOf(QStringView word)
{
    return valueOf<roster::HoursScheme>(kSchemes, word);
}

std::optional<roster::Protection> protectionOf(QStringView word)
{
    return valueOf<roster::Protection>(kProtections, word);
}

std::optional<roster::ShiftKind> shiftKindOf(QStringView word)
{
    return valueOf<roster::ShiftKind>(kShifts, word);
}

std::optional<roster::ActivityKind> activityOf(QStringView word)
{
    return valueOf<roster::ActivityKind>(kActivities, word);
}

std::optional<roster::LeaveKind> leaveOf(QStringView word)
{
    return valueOf<roster::LeaveKind>(kLeaves, word);
}

std::optional<int> weekdayOf(QStringView word)
{
    const std::optional<int> found = indexOf(kWeekdays, word);
    return found ? std::optional(*found + 1) : std::nullopt;
}

std::optional<bool> truthOf(QStringView word)
{
    const std::optional<int> found = indexOf(kTruths, word);
    return found ? std::optional(*found == 1) : std::nullopt;
}

std::optional<QDate> dateOf(QStringView text)
{
    static const QRegularExpression kDate(
        u"^(?:(\\d{4})(\\d{2})(\\d{2})|(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?)"
        "(?:[ T]\\d{1,2}:.*)?$"_s);
    const QRegularExpressionMatch found = kDate.match(text.trimmed().toString());
    if (!found.hasMatch()) {
        return std::nullopt;
    }
    const int first = found.capturedLength(1) > 0 ? 1 : 4;
    const QDate date(found.capturedView(first).toInt(), found.capturedView(first + 1).toInt(),
                     found.capturedView(first + 2).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

std::optional<int> minuteOf(QStringView text)
{
    constexpr int kLatestHour = 47;
    static const QRegularExpression kClock(u"^(\\d{1,2})[:：](\\d{2})(?::00)?$"_s);
    const QRegularExpressionMatch found = kClock.match(text.trimmed().toString());
    const int hour = found.capturedView(1).toInt();
    const int minute = found.capturedView(2).toInt();
    if (!found.hasMatch() || minute > 59 ||
        (hour > kLatestHour && (hour != kLatestHour + 1 || minute != 0))) {
        return std::nullopt;
    }
    return hour * 60 + minute;
}

QString minuteText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

std::optional<MinuteSpan> spanOf(QStringView text)
{
    static const QRegularExpression kDash(u"^([^-–—~～至]+)[-–—~～至]([^-–—~～至]+)$"_s);
    const QRegularExpressionMatch found = kDash.match(text.trimmed().toString());
    const std::optional<int> from = minuteOf(found.capturedView(1));
    std::optional<int> to = minuteOf(found.capturedView(2));
    if (!from || !to) {
        return std::nullopt;
    }
    return MinuteSpan{*from, *to > *from ? *to : *to + roster::kMinutesOfDay};
}

QString spanText(const MinuteSpan &span)
{
    return minuteText(span.from) + u'-' + minuteText(span.to);
}

std::optional<std::vector<MinuteSpan>> spansOf(QStringView text)
{
    static const QRegularExpression kAroundDash(u"\\s*([-–—~～至])\\s*"_s);
    static const QRegularExpression kApart(u"[\\s/,，、+]+"_s);
    const QString tight = text.trimmed().toString().replace(kAroundDash, u"\\1"_s);
    const QStringList parts = tight.split(kApart, Qt::SkipEmptyParts);
    std::vector<MinuteSpan> spans;
    for (const QString &part : parts) {
        std::optional<MinuteSpan> span = spanOf(part);
        if (!span) {
            return std::nullopt;
        }
        while (!spans.empty() && span->from < spans.back().to) {
            *span = {span->from + roster::kMinutesOfDay, span->to + roster::kMinutesOfDay};
        }
        spans.push_back(*span);
    }
    return spans.empty() ? std::nullopt : std::optional(spans);
}

QString spansText(const std::vector<MinuteSpan> &spans)
{
    QStringList parts;
    for (const MinuteSpan &each : spans) {
        parts << spanText(each);
    }
    return parts.join(u" / "_s);
}

} // namespace fw::rosterfiles
