// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/shiftpalette.h"

#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterpaint.h"
#include "ui/roster/rostertext.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

QIcon swatch(const QColor &colour)
{
    constexpr int kSize = 24; // twice its shown size, for fine screens
    QPixmap picture(kSize, kSize);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(2, 2, kSize - 4, kSize - 4, 5, 5);
    return QIcon(picture);
}

} // namespace

ShiftPalette::ShiftPalette(const RosterEditor &editor, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"shiftPalette"_s);
    // More patterns than fit never widen the page.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_row->setContentsMargins(4, 0, 4, 0);
    m_row->setSpacing(2);
    connect(&editor, &RosterEditor::opened, this, &ShiftPalette::refill);
    connect(&theme, &Theme::changed, this, &ShiftPalette::refill);
}

void ShiftPalette::refill()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->deleteLater();
            item->widget()->hide();
        }
        delete item;
    }
    for (const roster::ShiftPattern &pattern : m_editor.base().patterns.all()) {
        if (!pattern.isValidOn(m_editor.roster().first())) {
            continue;
        }
        auto *button = new QToolButton(this);
        const QString code = pattern.code;
        button->setObjectName(u"brush_"_s + code);
        button->setCheckable(true);
        button->setChecked(code == m_chosen);
        button->setIcon(swatch(m_theme.color(RosterPaint::tokenOf(pattern.kind))));
        button->setIconSize({12, 12});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setText(RosterText::name(pattern.name));
        //: %1 name of a shift, %2 its hours, %3 the letters that paint it
        button->setToolTip(
            tr("%1, %2: drag to paint with it, or type %3")
                .arg(RosterText::name(pattern.name), RosterText::hours(pattern.spans), code));
        button->setAccessibleName(tr("Paint with %1").arg(RosterText::name(pattern.name)));
        connect(button, &QToolButton::clicked, this, [this, code] { choose(code); });
        m_row->addWidget(button);
        button->show();
    }
    m_row->addStretch();
}

void ShiftPalette::choose(const QString &patternCode)
{
    m_chosen = m_chosen == patternCode ? QString() : patternCode;
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        button->setChecked(!m_chosen.isEmpty() && button->objectName() == u"brush_"_s + m_chosen);
    }
    emit brushChanged(m_chosen);
}

} // namespace fw::ui
