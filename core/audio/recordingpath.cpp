// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/recordingpath.h"

#include <QRegularExpression>

#include <algorithm>

namespace fw::audio {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &detail)
{
    return Error{ErrorCode::InvalidArgument, detail};
}

bool isNamePart(const QString &value)
{
    const auto isBad = [](QChar sign) {
        return sign == u'/' || sign == u'\\' || sign.category() == QChar::Other_Control;
    };
    const bool isDots = std::ranges::all_of(value, [](QChar sign) { return sign == u'.'; });
    return !isDots && std::ranges::none_of(value, isBad); // the empty one is all dots, too
}

bool isBelow(const QString &path)
{
    return !path.isEmpty() && !path.startsWith(u'/') && !path.contains(u'\\') &&
           !path.contains(QChar(u'\0')) && !path.split(u'/').contains(u".."_s);
}

} // namespace

QStringList RecordingPath::placeholders()
{
    return {u"yyyy"_s, u"MM"_s, u"dd"_s, u"HH"_s, u"call"_s, u"linked"_s, u"queue"_s, u"agent"_s};
}

Result<RecordingPath> RecordingPath::of(const QString &text)
{
    static const QRegularExpression braces(u"\\{([^{}]*)\\}"_s);
    QString plain = text;
    for (auto found = braces.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (!placeholders().contains(match.captured(1))) {
            return invalid(u"placeholder"_s);
        }
        plain.remove(match.captured(0));
    }
    if (plain.contains(u'{') || plain.contains(u'}')) {
        return invalid(u"placeholder"_s);
    }
    if (!isBelow(text)) {
        return invalid(u"path"_s);
    }
    return RecordingPath(text);
}

Result<QString> RecordingPath::resolved(const QHash<QString, QString> &values) const
{
    QString path = m_text;
    const QStringList names = placeholders();
    for (const QString &name : names) {
        const QString braced = u'{' + name + u'}';
        if (!m_text.contains(braced)) {
            continue;
        }
        const QString value = values.value(name);
        if (!isNamePart(value)) {
            return invalid(u"value"_s);
        }
        // Only where the template has it: a value may itself look like a placeholder.
        if (value.contains(u'{')) {
            return invalid(u"value"_s);
        }
        path.replace(braced, value);
    }
    return isBelow(path) ? Result<QString>(path) : Result<QString>(invalid(u"value"_s));
}

} // namespace fw::audio
