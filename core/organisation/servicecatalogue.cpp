// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/servicecatalogue.h"

#include <algorithm>

namespace fw::organisation {

using namespace Qt::StringLiterals;

std::vector<ServiceItem> usualServices()
{
    using enum ServiceGroup;
    return {{u"floor"_s, {u"Floor space"_s, u"楼面资源"_s}, Menu},
            {u"seats"_s, {u"Seat hardware"_s, u"坐席硬件"_s}, Menu},
            {u"platform"_s, {u"Platform"_s, u"平台资源"_s}, Menu},
            {u"numbers"_s, {u"Numbers"_s, u"码号资源"_s}, Menu},
            {u"calls"_s, {u"Call package"_s, u"话费套餐"_s}, Menu},
            {u"sms"_s, {u"SMS package"_s, u"短信套餐"_s}, Menu},
            {u"staff"_s, {u"Call-centre staff"_s, u"专业人员"_s}, Menu},
            {u"operations"_s, {u"Operation management"_s, u"运营管理"_s}, Menu},
            {u"consulting"_s, {u"Consulting and training"_s, u"咨询培训"_s}, Menu},
            {u"idc"_s, {u"Internet data centre (IDC)"_s, u"互联网数据中心(IDC)"_s}, Linked},
            {u"ict"_s, {u"Integration (ICT)"_s, u"系统集成(ICT)"_s}, Linked},
            {u"lines"_s, {u"Private and trunk lines"_s, u"专线和中继线"_s}, Linked},
            {u"storage"_s, {u"Cloud storage"_s, u"云存储"_s}, Linked},
            {u"strategy"_s, {u"Strategy"_s, u"战略管理"_s}, Reserved},
            {u"risk"_s, {u"Risk management"_s, u"风险管理"_s}, Reserved},
            {u"audit"_s, {u"Internal audit"_s, u"内部审计"_s}, Reserved},
            {u"core-it"_s, {u"Core IT"_s, u"核心信息技术"_s}, Reserved}};
}

QStringList reservedServices(const QStringList &ids)
{
    QStringList reserved;
    for (const ServiceItem &item : usualServices()) {
        if (!item.isOutsourceable() && ids.contains(item.id)) {
            reserved << item.id;
        }
    }
    return reserved;
}

LocalizedText serviceName(const QString &id)
{
    const std::vector<ServiceItem> all = usualServices();
    const auto found = std::ranges::find(all, id, &ServiceItem::id);
    return found != all.end() ? found->name : LocalizedText{id, id};
}

} // namespace fw::organisation
