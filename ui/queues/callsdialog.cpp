// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queues/callsdialog.h"

#include "ui/floor/floordelegate.h"
#include "ui/queues/calltablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/livetableview.h"

#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using Column = CallTableModel::Column;

CallsDialog::CallsDialog(live::FloorStore &store, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_model(new CallTableModel(store, this))
    , m_view(new LiveTableView(u"callTable"_s, theme, this))
    , m_title(new QLabel(this))
    , m_sum(new QLabel(this))
    , m_formula(new QLabel(this))
    , m_proof(new QLabel(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"callsDialog"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FloorDelegate(theme, -1, -1, m_view));
    m_view->setColumnPlan({76, -110, -116, 60, 116, -100, 84, 108, 60, 72, 64, 84},
                          {int(Column::Hold), int(Column::Missed)});
    m_title->setProperty("role", u"title"_s);
    m_title->setObjectName(u"callsTitle"_s);
    m_sum->setObjectName(u"callsSum"_s);
    m_formula->setObjectName(u"callsFormula"_s);
    m_proof->setObjectName(u"callsProof"_s);
    m_close->setObjectName(u"callsClose"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_view, 1);
    for (QLabel *label : {m_title, m_sum, m_formula, m_proof}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (QLabel *label : {m_sum, m_formula, m_proof}) {
        column->addWidget(label);
    }
    m_formula->setProperty("role", u"muted"_s);
    column->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&store, &live::FloorStore::changed, this, &CallsDialog::applyChanges);
    connect(&store, &live::FloorStore::secondPassed, this, [this] {
        if (m_isStale && isVisible()) {
            refresh();
        }
    });
    resize(1160, 560);
    retranslate();
}

void CallsDialog::ask(const CallsQuestion &question, const QString &whose)
{
    m_question = question;
    m_whose = whose;
    refresh();
}

void CallsDialog::applyChanges(const live::Changes &changes)
{
    m_isStale = m_isStale || changes.hasStructureChanged || !changes.queues.isEmpty();
}

void CallsDialog::refresh()
{
    m_isStale = false;
    const live::Floor &floor = m_store.floor();
    // A floor that began anew may have fewer queues.
    std::erase_if(m_question.queues,
                  [&](live::QueueId queue) { return queue.index() >= floor.queues().size(); });
    IntervalCalls calls = callsOf(floor, m_question, m_store.now());
    const auto time = [&](TimePoint at) {
        return QDateTime::fromMSecsSinceEpoch(toMicroseconds(at) / 1000, floor.config().grid.zone())
            .toString(u"HH:mm"_s);
    };
    //: %1 a queue, %2 and %3 times of day
    m_title->setText(
        tr("%1, counted from %2 to %3").arg(m_whose, time(m_question.from), time(m_question.to)));
    m_sum->setText(sumText(calls));
    m_formula->setText(formulaText(calls));
    m_proof->setText(proofText(calls));
    m_model->take(std::move(calls.calls));
}

QString CallsDialog::sumText(const IntervalCalls &calls) const
{
    const live::QueueCounters &sum = calls.sum;
    return QStringList{
        //: %1 calls, %2 of them in time
        tr("Answered %1 (in time %2)").arg(sum.answered).arg(sum.answeredInTime),
        //: %1 calls, %2 of them short
        tr("Abandoned %1 (short %2)").arg(sum.abandoned).arg(sum.shortAbandoned),
        tr("Overflow %1").arg(sum.overflowed()),
        tr("Not known %1").arg(sum.lost),
        tr("Average speed of answer %1").arg(formatSeconds(sum.averageSpeedOfAnswer())),
        tr("Longest wait %1").arg(formatDuration(std::chrono::seconds(sum.maxWaitS))),
    }
        .join(u" · "_s);
}

QString CallsDialog::formulaText(const IntervalCalls &calls) const
{
    if (!calls.hasOneRule) {
        return tr("These queues have different rules; each call is marked by its own queue's.");
    }
    const auto formula = calls.rule.formula;
    const bool isOverOffered = formula >= live::ServiceLevelFormula::Sl7;
    const int denominator = isOverOffered ? int(calls.offered) : calls.denominator;
    QString text = u"SL-%1 = %2 ÷ %3"_s.arg(int(formula)).arg(calls.numerator).arg(denominator);
    if (denominator > 0) {
        text += u" = "_s + formatShare(qMin(1.0, double(calls.numerator) / denominator));
    }
    if (isOverOffered) {
        //: %1 the number of calls
        text += u" · "_s + tr("of the offered calls, %1 left their queue within the interval")
                               .arg(calls.denominator);
    }
    return text;
}

QString CallsDialog::proofText(const IntervalCalls &calls) const
{
    if (!calls.isComplete) {
        return tr("The log no longer holds all calls of this interval: the oldest are forgotten.");
    }
    if (!calls.counted) {
        return tr("The figures of this interval are no longer kept.");
    }
    return calls.addsUp() ? tr("✓ These calls add up to the interval's figures.")
                          : tr("These calls do not add up to the interval's figures.");
}

void CallsDialog::retranslate()
{
    setWindowTitle(tr("Calls of an interval"));
    m_view->setAccessibleName(tr("Calls of an interval"));
    m_close->setText(tr("Close"));
    m_model->retranslate();
    m_view->layOutColumns();
    refresh();
}

void CallsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace fw::ui
