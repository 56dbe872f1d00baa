// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rosterfiles/filefields.h"

#include <algorithm>
#include <array>

namespace fw::rosterfiles {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, kFileKinds> kKinds{"people"_L1, "patterns"_L1, "roster"_L1};

constexpr std::array kPersonFields{
    FileField{u"id", u"Number", u"工号",
              u"staff number|staff id|employee id|employee no|person|人员编号|员工编号|员工号",
              true},
    FileField{u"name_en", u"English name", u"英文名", u"name|full name", false},
    FileField{u"name_zh", u"Chinese name", u"中文名", u"姓名|名字|员工姓名", false},
    FileField{u"team", u"Team", u"班组", u"team id|group|小组|组别|团队", false},
    FileField{u"contract", u"Contract", u"合同", u"contract kind|employment|用工形式|合同类型",
              false},
    FileField{u"scheme", u"Hours scheme", u"工时制", u"scheme|工时制度", false},
    FileField{u"joined", u"Joined", u"入职日", u"employed from|start date|入职日期|入职时间",
              false},
    FileField{u"left", u"Last day", u"离职日", u"employed to|end date|离职日期|离职时间", false},
    FileField{u"roles", u"Roles", u"角色", u"role|岗位|职位", false},
    FileField{u"skills", u"Skills", u"技能", u"skill|languages|certificates|语言|认证|技能及认证",
              false},
    FileField{u"protections", u"Protections", u"特殊保护", u"protection|保护", false},
    FileField{u"availability", u"Availability", u"可排班时段", u"available|可用时段", false},
    FileField{u"logins", u"Logins", u"登录号", u"login|agent|agent id|座席号|坐席号|分机", false}};

constexpr std::array kPatternFields{
    FileField{u"code", u"Code", u"代码", u"letters|shift|班次代码|班次", true},
    FileField{u"name_en", u"English name", u"英文名称", u"name|英文名", false},
    FileField{u"name_zh", u"Chinese name", u"中文名称", u"名称|班次名称|中文名", false},
    FileField{u"letter_en", u"English letter", u"英文简称", u"letter", false},
    FileField{u"letter_zh", u"Chinese letter", u"中文简称", u"简称", false},
    FileField{u"kind", u"Kind", u"类型", u"type|班次类型", false},
    FileField{u"hours", u"Hours", u"时段", u"times|time|上班时间|时间|班次时间", true},
    FileField{u"breaks", u"Breaks", u"休息安排", u"activities|休息|小休", false},
    FileField{u"valid_from", u"In force from", u"生效日", u"valid from|from|生效日期", false},
    FileField{u"valid_to", u"Last day", u"截止日", u"valid to|to|失效日期|截止日期", false}};

constexpr std::array kRosterFields{
    FileField{u"person", u"Number", u"工号",
              u"id|person|staff number|staff id|employee id|人员编号|员工编号|员工号", true},
    FileField{u"name", u"Name", u"姓名", u"名字|员工姓名", false},
    FileField{u"date", u"Date", u"日期", u"day|班次日期", false},
    FileField{u"shift", u"Shift", u"班次", u"pattern|code|班次代码", false},
    FileField{u"hours", u"Hours", u"时段", u"times|time|上班时间|时间", false},
    FileField{u"activities", u"Activities", u"活动", u"breaks|休息|小休", false},
    FileField{u"overtime", u"Overtime (min)", u"加班（分钟）", u"overtime|加班", false},
    FileField{u"pinned", u"Pinned", u"锁定", u"已锁定|固定", false},
    FileField{u"note", u"Note", u"备注", u"remark|说明", false}};

/// Without what people vary: case, blanks, signs between words.
QString plain(QStringView heading)
{
    QString text;
    for (const QChar sign : heading) {
        if (sign.isLetterOrNumber()) {
            text += sign.toLower();
        }
    }
    return text;
}

bool isNamed(const FileField &field, const QString &plainHeading)
{
    if (plain(field.english) == plainHeading || plain(field.chinese) == plainHeading ||
        plain(field.id) == plainHeading) {
        return true;
    }
    return std::ranges::any_of(field.others.split(u'|'), [&plainHeading](QStringView other) {
        return plain(other) == plainHeading;
    });
}

} // namespace

QString wordOf(FileKind kind)
{
    return kKinds.at(std::size_t(kind));
}

std::optional<FileKind> fileKindOf(const QString &word)
{
    const auto found = std::ranges::find(kKinds, word);
    return found != kKinds.end() ? std::optional(FileKind(found - kKinds.begin())) : std::nullopt;
}

QString FileField::heading(FileLanguage language) const
{
    return (language == FileLanguage::Chinese ? chinese : english).toString();
}

std::span<const FileField> fieldsOf(FileKind kind)
{
    switch (kind) {
    case FileKind::People:
        return kPersonFields;
    case FileKind::Patterns:
        return kPatternFields;
    case FileKind::Roster:
        break;
    }
    return kRosterFields;
}

ColumnMap::ColumnMap(FileKind kind, const QStringList &headings, const Choices &choices)
    : m_kind(kind)
    , m_headings(headings)
    , m_fields(std::size_t(headings.size()), kNothing)
{
    for (int column = 0; column < headings.size(); ++column) {
        const int field = guess(headings.at(column), choices);
        if (field < 0 || columnOf(field) < 0) {
            m_fields[std::size_t(column)] = field;
        }
    }
}

int ColumnMap::guess(const QString &heading, const Choices &choices) const
{
    const std::span<const FileField> fields = fieldsOf(m_kind);
    const bool isDay = m_kind == FileKind::Roster && dateOf(heading);
    if (const auto chosen = choices.find(heading); chosen != choices.end()) {
        if (chosen->second.isEmpty()) {
            return kNothing;
        }
        for (std::size_t each = 0; each < fields.size(); ++each) {
            if (fields[each].id == chosen->second) {
                return int(each);
            }
        }
    }
    if (isDay) {
        return kDay;
    }
    const QString wanted = plain(heading);
    for (std::size_t each = 0; each < fields.size(); ++each) {
        if (!wanted.isEmpty() && isNamed(fields[each], wanted)) {
            return int(each);
        }
    }
    return kNothing;
}

void ColumnMap::set(int column, int field)
{
    const int before = field >= 0 ? columnOf(field) : -1;
    if (before >= 0) {
        m_fields[std::size_t(before)] = kNothing;
    }
    m_fields[std::size_t(column)] = field;
}

int ColumnMap::columnOf(int field) const
{
    const auto found = std::ranges::find(m_fields, field);
    return found != m_fields.end() ? int(found - m_fields.begin()) : -1;
}

bool ColumnMap::hasDays() const
{
    return std::ranges::find(m_fields, kDay) != m_fields.end();
}

std::vector<int> ColumnMap::missing() const
{
    std::vector<int> found;
    const std::span<const FileField> fields = fieldsOf(m_kind);
    for (int each = 0; each < int(fields.size()); ++each) {
        const bool isOfList = m_kind == FileKind::Roster && !hasDays() &&
                              (each == int(RosterField::Date) || each == int(RosterField::Shift));
        if ((fields[std::size_t(each)].isNeeded || isOfList) && columnOf(each) < 0) {
            found.push_back(each);
        }
    }
    return found;
}

ColumnMap::Choices ColumnMap::choices() const
{
    Choices all;
    for (int column = 0; column < m_headings.size(); ++column) {
        const int field = fieldOf(column);
        if (field != kDay) {
            all[m_headings.at(column)] =
                field < 0 ? QString() : fieldsOf(m_kind)[std::size_t(field)].id.toString();
        }
    }
    return all;
}

} // namespace fw::rosterfiles
