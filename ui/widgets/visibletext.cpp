// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visibletext.h"

namespace fw::ui {

namespace {

bool isPlain(QChar character)
{
    const QChar::Category category = character.category();
    return category != QChar::Other_Control && category != QChar::Other_Format &&
           category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
}

QChar shown(QChar character)
{
    const char16_t code = character.unicode();
    if (code < 0x20) {
        return QChar(char16_t(0x2400 + code)); // the control pictures
    }
    return code == 0x7f ? QChar(0x2421) : QChar(QChar::ReplacementCharacter);
}

} // namespace

QString visibleText(const QString &text)
{
    QString result = text;
    for (QChar &character : result) {
        if (!isPlain(character)) {
            character = shown(character);
        }
    }
    return result;
}

QString visibleText(const std::string &utf8)
{
    return visibleText(QString::fromStdString(utf8));
}

} // namespace fw::ui
