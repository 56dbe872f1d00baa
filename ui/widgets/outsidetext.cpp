// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outsidetext.h"

namespace fw::ui {

namespace {

bool isBidirectionalControl(char16_t unit)
{
    return unit == 0x061c || unit == 0x200e || unit == 0x200f ||
           (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
}

bool isInvisible(char16_t unit)
{
    return unit == 0x200b || unit == 0x2060 || unit == 0xfeff || unit == 0x2028 || unit == 0x2029;
}

} // namespace

QString outsideText(const QString &text)
{
    QString shown = text;
    for (QChar &character : shown) {
        const char16_t unit = character.unicode();
        if (unit < 0x20) {
            character = QChar(static_cast<char16_t>(0x2400 + unit)); // the control picture of it
        } else if (unit == 0x7f) {
            character = QChar(u'\u2421');
        } else if ((unit >= 0x80 && unit < 0xa0) || isBidirectionalControl(unit) ||
                   isInvisible(unit)) {
            character = QChar(u'\ufffd');
        }
    }
    return shown;
}

QString outsideText(std::string_view utf8)
{
    return outsideText(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

} // namespace fw::ui
