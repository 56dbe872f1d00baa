// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportcallsdialog.h"

#include "ui/floor/floordelegate.h"
#include "ui/reports/reportcallsmodel.h"
#include "ui/reports/reporttext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/segmentcontrol.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using Column = ReportCallsModel::Column;

namespace {

enum SideIndex { kNumerator, kDenominator };

} // namespace

ReportCallsDialog::ReportCallsDialog(reports::ReportSource &source, const Theme &theme,
                                     QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_model(new ReportCallsModel(this))
    , m_title(new QLabel(this))
    , m_side(new SegmentControl(u"reportCallsSide"_s, 2, this))
    , m_view(new LiveTableView(u"reportCallsTable"_s, theme, this))
    , m_sentence(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"reportCallsDialog"_s);
    m_view->setItemDelegate(new FloorDelegate(theme, -1, -1, m_view));
    build();
    connect(&m_answer, &QFutureWatcherBase::finished, this, &ReportCallsDialog::takeAnswer);
    connect(m_side, &SegmentControl::currentChanged, this, &ReportCallsDialog::askSide);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
}

ReportCallsDialog::~ReportCallsDialog()
{
    m_answer.disconnect(this);
    m_answer.cancel();
}

void ReportCallsDialog::build()
{
    m_view->setModel(m_model);
    m_view->setColumnPlan({156, -110, -116, 60, 116, -110, 84, 60, 72, 64, 84},
                          {int(Column::Hold), int(Column::Missed)});
    m_title->setProperty("role", u"title"_s);
    m_title->setObjectName(u"reportCallsTitle"_s);
    m_sentence->setObjectName(u"reportCallsSentence"_s);
    m_close->setObjectName(u"reportCallsClose"_s);
    m_progress->setObjectName(u"reportCallsProgress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    for (QLabel *label : {m_title, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_side);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_sentence, 1);
    foot->addWidget(m_progress);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    resize(1120, 560);
}

void ReportCallsDialog::ask(const FigureCalls &calls, const QString &what, const QTimeZone &zone)
{
    m_calls = calls;
    m_what = what;
    m_zone = zone;
    m_title->setText(what);
    m_side->setVisible(calls.denominator.has_value());
    askSide();
    m_view->setFocus(Qt::OtherFocusReason);
}

const FigureCalls::Side &ReportCallsDialog::side() const
{
    return m_side->current() == kDenominator && m_calls.denominator ? *m_calls.denominator
                                                                    : m_calls.numerator;
}

void ReportCallsDialog::askSide()
{
    m_answer.cancel();
    m_model->show({}, m_zone);
    m_error.reset();
    m_all = 0;
    m_shown = 0;
    if (side().hasCalls) {
        m_answer.setFuture(m_source.calls(side().request));
    } else {
        m_answer.setFuture({}); // what was asked before has no answer here
    }
    showSentence();
}

void ReportCallsDialog::takeAnswer()
{
    if (m_answer.isCanceled() || m_answer.future().resultCount() == 0) {
        showSentence();
        return;
    }
    const Result<reports::CallPage> page = m_answer.result();
    if (page) {
        m_all = page->all;
        m_shown = int(page->calls.size());
        m_model->show(page->calls, m_zone);
        if (m_shown > 0) {
            m_view->setCurrentIndex(m_model->index(0, 0));
        }
        m_view->layOutColumns();
    } else {
        m_error = page.error();
    }
    showSentence();
}

QString ReportCallsDialog::sentence() const
{
    if (!side().hasCalls) {
        return tr("No single calls are behind this: it is counted from the time that agents spend, "
                  "or from offers.");
    }
    if (m_answer.isRunning()) {
        return tr("Reading the calls…");
    }
    if (m_error) {
        return u"▲ "_s + ReportText::error(*m_error);
    }
    QString text = m_all > m_shown
                       //: %1 calls are listed, %2 there are
                       ? tr("The first %1 of %2 calls are shown.").arg(m_shown).arg(m_all)
                       : tr("%n call(s).", nullptr, m_shown);
    if (side().counted && *side().counted == m_all) {
        text += u' ' + tr("✓ As many as the report counts.");
    } else if (side().counted) {
        //: %1 a number of calls
        text += u' ' + tr("The report counts %1: calls are kept for a shorter time than figures, "
                          "or a call is counted in more than one of them.")
                           .arg(*side().counted);
    }
    return text;
}

void ReportCallsDialog::showSentence()
{
    m_progress->setVisible(side().hasCalls && m_answer.isRunning());
    m_sentence->setText(sentence());
}

void ReportCallsDialog::retranslate()
{
    setWindowTitle(tr("Calls behind a figure"));
    m_view->setAccessibleName(tr("Calls behind a figure"));
    m_progress->setAccessibleName(tr("Reading the calls…"));
    m_side->setAccessibleName(tr("Which calls"));
    m_side->setTexts({tr("Numerator"), tr("Denominator")});
    m_close->setText(tr("Close"));
    m_model->retranslate();
    m_view->layOutColumns();
    showSentence();
}

void ReportCallsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace fw::ui
