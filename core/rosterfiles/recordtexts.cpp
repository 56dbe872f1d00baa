// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rosterfiles/recordtexts.h"

#include <QRegularExpression>

#include <array>

namespace fw::rosterfiles {

using namespace Qt::StringLiterals;
using roster::Activity;
using roster::Availability;
using roster::BreakRule;
using roster::ProtectionSpan;
using roster::RoleSpan;
using roster::Skill;
using roster::SwitchLogin;

namespace {

constexpr std::array<QStringView, 7> kEnglishDays{u"Mon", u"Tue", u"Wed", u"Thu",
                                                  u"Fri", u"Sat", u"Sun"};
constexpr std::array<QStringView, 7> kChineseDays{u"周一", u"周二", u"周三", u"周四",
                                                  u"周五", u"周六", u"周日"};

QString codeText(const QString &code)
{
    QString text;
    for (const QChar sign : code) {
        const bool isPlain = !sign.isSpace() && sign != u';' && sign != u'；' && sign != u'%';
        const bool isWide = sign.unicode() > 0xff;
        text += isPlain ? QString(sign)
                        : (isWide ? u"%u"_s : u"%"_s) +
                              u"%1"_s.arg(int(sign.unicode()), isWide ? 4 : 2, 16, QChar(u'0'));
    }
    return text;
}

QString codeOf(const QString &text)
{
    QString code;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isWide = text.mid(at, 2) == u"%u"_s;
        const qsizetype digits = isWide ? 4 : 2;
        const qsizetype from = at + (isWide ? 2 : 1);
        bool isCode = false;
        const ushort sign = QStringView(text).mid(from, digits).toUShort(&isCode, 16);
        if (text.at(at) == u'%' && isCode && text.size() >= from + digits) {
            code += QChar(sign);
            at = from + digits - 1;
        } else {
            code += text.at(at);
        }
    }
    return code;
}

QString openDate(QDate date)
{
    return date.isValid() ? dateText(date) : u"."_s;
}

/// False when the word is neither a date nor open.
bool readDate(const QString &word, QDate &date)
{
    if (word.isEmpty() || word == u"."_s) {
        date = QDate();
        return true;
    }
    const std::optional<QDate> found = dateOf(word);
    date = found.value_or(QDate());
    return found.has_value();
}

template<typename Entry, typename Text>
QString joined(const std::vector<Entry> &entries, Text textOf)
{
    QStringList parts;
    for (const Entry &each : entries) {
        parts << textOf(each);
    }
    return parts.join(u"; "_s);
}

/// \a make fills an entry from its words, or gives false.
template<typename Entry, typename Make>
std::optional<std::vector<Entry>> split(QStringView text, Make make)
{
    static const QRegularExpression kApart(u"\\s*[;；\\n]\\s*"_s);
    static const QRegularExpression kBlank(u"\\s+"_s);
    std::vector<Entry> entries;
    const QStringList parts = text.trimmed().toString().split(kApart, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        Entry entry{};
        if (!make(part.split(kBlank, Qt::SkipEmptyParts), entry)) {
            return std::nullopt;
        }
        entries.push_back(entry);
    }
    return entries;
}

/// "unpaid" or nothing behind \a at, and no more words.
bool readPay(const QStringList &words, qsizetype at, bool &isPaid)
{
    const QString word = words.value(at);
    isPaid =
        word.isEmpty() || word.compare(u"paid"_s, Qt::CaseInsensitive) == 0 || word == u"带薪"_s;
    const bool isUnpaid =
        word.compare(u"unpaid"_s, Qt::CaseInsensitive) == 0 || word == u"不计薪"_s;
    return words.size() <= at + 1 && (isPaid || isUnpaid);
}

QString payText(bool isPaid, FileLanguage language)
{
    return isPaid ? QString() : language == FileLanguage::Chinese ? u" 不计薪"_s : u" unpaid"_s;
}

} // namespace

QString skillsText(const std::vector<Skill> &skills)
{
    return joined(skills, [](const Skill &each) {
        return QString(codeText(each.code) + u' ' + openDate(each.certifiedFrom) + u' ' +
                       openDate(each.certifiedTo));
    });
}

std::optional<std::vector<Skill>> skillsOf(QStringView text)
{
    return split<Skill>(text, [](const QStringList &words, Skill &skill) {
        skill.code = codeOf(words.value(0));
        return words.size() <= 3 && readDate(words.value(1), skill.certifiedFrom) &&
               readDate(words.value(2), skill.certifiedTo);
    });
}

QString loginsText(const std::vector<SwitchLogin> &logins)
{
    return joined(logins, [](const SwitchLogin &each) {
        return QString(codeText(each.agent) + u' ' + openDate(each.from) + u' ' +
                       openDate(each.to));
    });
}

std::optional<std::vector<SwitchLogin>> loginsOf(QStringView text)
{
    return split<SwitchLogin>(text, [](const QStringList &words, SwitchLogin &login) {
        login.agent = codeOf(words.value(0));
        return words.size() <= 3 && readDate(words.value(1), login.from) &&
               readDate(words.value(2), login.to);
    });
}

QString rolesText(const std::vector<RoleSpan> &roles, FileLanguage language)
{
    return joined(roles, [language](const RoleSpan &each) {
        return QString(wordOf(each.role, language) + u' ' + openDate(each.from));
    });
}

std::optional<std::vector<RoleSpan>> rolesOf(QStringView text)
{
    return split<RoleSpan>(text, [](const QStringList &words, RoleSpan &span) {
        // A role may be more words than one.
        const QString last = words.constLast();
        const bool hasDate = last == u"."_s || dateOf(last);
        const auto role = roleOf(words.mid(0, words.size() - (hasDate ? 1 : 0)).join(u' '));
        span.role = role.value_or(span.role);
        return role && readDate(hasDate ? last : QString(), span.from);
    });
}

QString protectionsText(const std::vector<ProtectionSpan> &protections, FileLanguage language)
{
    return joined(protections, [language](const ProtectionSpan &each) {
        return QString(wordOf(each.kind, language) + u' ' + openDate(each.from) + u' ' +
                       openDate(each.to));
    });
}

std::optional<std::vector<ProtectionSpan>> protectionsOf(QStringView text)
{
    return split<ProtectionSpan>(text, [](const QStringList &words, ProtectionSpan &span) {
        const auto kind = protectionOf(words.value(0));
        span.kind = kind.value_or(span.kind);
        return kind && words.size() <= 3 && readDate(words.value(1), span.from) &&
               readDate(words.value(2), span.to);
    });
}

QString availabilityText(const std::vector<Availability> &lines, FileLanguage language)
{
    const auto &days = language == FileLanguage::Chinese ? kChineseDays : kEnglishDays;
    return joined(lines, [&days](const Availability &each) {
        const bool isNever = each.from == each.to;
        return QString(days.at(std::size_t(each.weekday - 1)).toString() + u' ' +
                       (isNever ? u"-"_s : spanText({each.from, each.to})));
    });
}

std::optional<std::vector<Availability>> availabilityOf(QStringView text)
{
    return split<Availability>(text, [](const QStringList &words, Availability &line) {
        const auto weekday = weekdayOf(words.value(0));
        const QString hours = words.mid(1).join(QString());
        line.weekday = weekday.value_or(1);
        if (hours == u"-"_s) {
            return weekday.has_value();
        }
        const auto span = spanOf(hours);
        if (span) {
            line.from = span->from;
            line.to = span->to;
        }
        return weekday && span;
    });
}

QString breaksText(const std::vector<BreakRule> &breaks, FileLanguage language)
{
    return joined(breaks, [language](const BreakRule &each) {
        return QString(wordOf(each.kind, language) + u' ' + QString::number(each.minutes) + u' ' +
                       spanText(each.window) + payText(each.isPaid, language));
    });
}

std::optional<std::vector<BreakRule>> breaksOf(QStringView text)
{
    return split<BreakRule>(text, [](const QStringList &words, BreakRule &rule) {
        const auto kind = activityOf(words.value(0));
        const auto window = spanOf(words.value(2));
        bool isNumber = false;
        rule.minutes = words.value(1).toInt(&isNumber);
        rule.kind = kind.value_or(rule.kind);
        rule.window = window.value_or(rule.window);
        return kind && window && isNumber && rule.minutes > 0 && readPay(words, 3, rule.isPaid);
    });
}

QString activitiesText(const std::vector<Activity> &activities, FileLanguage language)
{
    return joined(activities, [language](const Activity &each) {
        return QString(wordOf(each.kind, language) + u' ' + spanText(each.span) +
                       payText(each.isPaid, language));
    });
}

std::optional<std::vector<Activity>> activitiesOf(QStringView text)
{
    return split<Activity>(text, [](const QStringList &words, Activity &activity) {
        const auto kind = activityOf(words.value(0));
        const auto span = spanOf(words.value(1));
        activity.kind = kind.value_or(activity.kind);
        activity.span = span.value_or(activity.span);
        return kind && span && readPay(words, 2, activity.isPaid);
    });
}

} // namespace fw::rosterfiles
