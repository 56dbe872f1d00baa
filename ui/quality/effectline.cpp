// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/effectline.h"

#include "ui/widgets/duration.h"
#include "ui/widgets/themedlabel.h"

#include <QHBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::UnknownWorth;

namespace {

constexpr int kPlaces = 2;

QString signedNumber(const Exact &value)
{
    const QString text = value.text(kPlaces, Rounding::HalfUp);
    return value.isPositive() ? QString(u'+' + text) : text;
}

QString meanOf(const quality::ScoreMean &score)
{
    return score.mean ? score.mean->text(kPlaces, Rounding::HalfUp) : QString(kNoFigure);
}

} // namespace

EffectLine::EffectLine(const quality::QualityDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
{
    m_words->setObjectName(u"sheetEffect"_s);
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_words);
    hide();
}

void EffectLine::showEvaluation(const quality::Evaluation *evaluation)
{
    const QString text = evaluation != nullptr ? words(*evaluation) : QString();
    m_words->setText(text);
    setVisible(!text.isEmpty());
}

QString EffectLine::words(const quality::Evaluation &evaluation) const
{
    const std::optional<quality::ScoreEffect> effect = m_desk.effectOf(evaluation);
    if (!effect) {
        return {};
    }
    //: the mean of an agent's scores of a month without this score and with it
    QStringList parts{tr("Agent's month %1").arg(means(effect->agent))};
    if (effect->team) {
        //: the same of the team
        parts << tr("team %1").arg(means(*effect->team));
    }
    if (const auto worthOf = m_desk.worthOf(evaluation, *effect)) {
        parts << worth(*worthOf);
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString EffectLine::means(const quality::MonthEffect &effect)
{
    //: %1 a mean before and %2 after, %3 of how many scores
    return tr("%1 → %2 (n %3)")
        .arg(meanOf(effect.before), meanOf(effect.after), QString::number(effect.after.count));
}

QString EffectLine::worth(const quality::SettlementEffect &effect)
{
    switch (effect.unknown) {
    case UnknownWorth::Nothing:
        break;
    case UnknownWorth::NotCounting:
        return tr("not part of a settlement");
    case UnknownWorth::NoContract:
        return tr("settlement: no contract of this team in this month");
    case UnknownWorth::NoMonth:
        return tr("settlement: the month was not reckoned yet");
    case UnknownWorth::NotPermitted:
        return {};
    }
    QStringList parts;
    if (effect.points) {
        parts << tr("dimension %1 points").arg(signedNumber(*effect.points));
    }
    if (effect.yuan) {
        //: money
        parts << tr("%1 yuan").arg(signedNumber(*effect.yuan));
    }
    if (effect.toNextBand) {
        parts
            << tr("next band in %1 points").arg(effect.toNextBand->text(kPlaces, Rounding::HalfUp));
    }
    return parts.join(u" · "_s);
}

} // namespace fw::ui
