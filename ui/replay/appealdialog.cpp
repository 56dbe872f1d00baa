// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/appealdialog.h"

#include "ui/replay/replaytext.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace fw::ui {

using namespace Qt::StringLiterals;

AppealDialog::AppealDialog(quality::QualityDesk &desk, const quality::Evaluation &evaluation,
                           const quality::ScorecardVersion &card, QWidget *parent)
    : StepDialog(u"appealDialog"_s, tr("Appeal"), tr("Appeal"), parent)
    , m_desk(desk)
    , m_id(evaluation.id)
{
    constexpr int kLongest = 500;
    auto *hint =
        new QLabel(tr("Write beside each question that you contest why. The others stay."), this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    addWide(*hint);
    auto *area = new QScrollArea(this);
    auto *inside = new QWidget(area);
    auto *grid = new QGridLayout(inside);
    const quality::Revision *const counting = evaluation.counting();
    const ReplayMarks marks = counting == nullptr
                                  ? ReplayMarks()
                                  : marksOf(card.card, counting->answers, counting->notes);
    for (const ReplayMark &each : marks) {
        if (!counting->answers.contains(each.question)) {
            continue;
        }
        const int row = int(m_rows.size());
        auto *name = new QLabel(ReplayText::question(each), inside);
        name->setTextFormat(Qt::PlainText);
        auto *given = new QLabel(ReplayText::result(each.result), inside);
        auto *text = new QLineEdit(inside);
        text->setObjectName(u"appealText%1"_s.arg(each.number));
        text->setAccessibleName(name->text());
        text->setMaxLength(kLongest);
        text->setMinimumWidth(260);
        grid->addWidget(name, row, 0);
        grid->addWidget(given, row, 1);
        grid->addWidget(text, row, 2);
        m_rows.push_back({each, text});
    }
    area->setWidgetResizable(true);
    area->setWidget(inside);
    area->setMinimumSize(640, 300);
    addWide(*area);
    if (!m_rows.empty()) {
        m_rows.front().text->setFocus();
    }
    setSubmit([this] { return submit(); });
}

QString AppealDialog::submit()
{
    std::vector<quality::AppealPoint> points;
    for (const Row &each : m_rows) {
        if (const QString text = each.text->text().trimmed(); !text.isEmpty()) {
            points.push_back({each.mark.question, text, each.mark.span});
        }
    }
    const Outcome done = m_desk.appeal(m_id, points);
    return done ? QString() : ReplayText::refusal(done.error());
}

} // namespace fw::ui
