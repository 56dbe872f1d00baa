// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/dutylist.h"

namespace fw::organisation {

using namespace Qt::StringLiterals;

std::vector<Duty> usualDuties()
{
    using enum Side;
    return {{u"standards"_s, {u"Operating standards"_s, u"运营标准"_s}, Carrier, false},
            {u"systems"_s, {u"Systems"_s, u"系统"_s}, Carrier, false},
            {u"information"_s, {u"Business information"_s, u"业务信息"_s}, Carrier, false},
            {u"supervision"_s, {u"Quality supervision"_s, u"质量监督"_s}, Carrier, false},
            {u"assessment"_s, {u"Assessment and settlement"_s, u"考核与结算"_s}, Carrier, false},
            {u"partners"_s, {u"Partner management"_s, u"合作商管理"_s}, Carrier, false},
            {u"policy"_s, {u"HR-policy guidance"_s, u"人力政策指导"_s}, Carrier, false},
            {u"staff"_s, {u"Recruiting and staff"_s, u"招聘与人员"_s}, Partner, false},
            {u"rosters"_s,
             {u"Rosters by the carrier's rules"_s, u"按移动方规则排班"_s},
             Partner,
             false},
            {u"production"_s, {u"Floor production"_s, u"现场生产"_s}, Partner, false},
            {u"attendance"_s, {u"Attendance"_s, u"考勤"_s}, Partner, false},
            {u"training"_s, {u"Daily training"_s, u"日常培训"_s}, Partner, false},
            {u"teams"_s, {u"Team management"_s, u"团队管理"_s}, Partner, false},
            {u"pay"_s, {u"Performance pay"_s, u"绩效薪酬"_s}, Partner, false},
            {u"security"_s, {u"Security of the site"_s, u"安保"_s}, Carrier, true},
            {u"greening"_s, {u"Greening"_s, u"绿化"_s}, Carrier, true},
            {u"cleaning"_s, {u"Cleaning"_s, u"保洁"_s}, Carrier, true},
            {u"maintenance"_s, {u"On-site system maintenance"_s, u"现场系统维护"_s}, Carrier, true},
            {u"utilities"_s, {u"Water and power"_s, u"水电"_s}, Carrier, true},
            {u"canteen"_s, {u"Canteen"_s, u"食堂"_s}, Partner, true},
            {u"consumables"_s, {u"Low-value consumables"_s, u"低值易耗品"_s}, Partner, true},
            {u"water"_s, {u"Drinking water"_s, u"饮用水"_s}, Partner, true},
            {u"supplies"_s, {u"Cleaning supplies and cups"_s, u"清洁用品与纸杯"_s}, Partner, true}};
}

} // namespace fw::organisation
