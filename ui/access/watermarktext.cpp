// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/watermarktext.h"

#include "ui/widgets/visibletext.h"

#include <QDateTime>
#include <QTimeZone>

namespace fw::ui {

using namespace Qt::StringLiterals;

QString watermarkText(const access::Identity &who, const QString &host, TimePoint now,
                      const QTimeZone &zone)
{
    QStringList parts{who.login};
    const QString name = visibleText(who.name);
    if (!name.isEmpty() && name != who.login) {
        parts << name;
    }
    parts << visibleText(host)
          << QDateTime::fromMSecsSinceEpoch(toMicroseconds(now) / 1000, zone)
                 .toString(u"yyyy-MM-dd HH:mm"_s);
    return parts.join(u" · "_s);
}

} // namespace fw::ui
