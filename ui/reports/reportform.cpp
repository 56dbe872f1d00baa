// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportform.h"

#include "core/reports/report.h"
#include "core/reports/usualreports.h"
#include "ui/reports/metricdialog.h"
#include "ui/reports/reporttext.h"
#include "ui/widgets/visibletext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using reports::PeriodKind;
using reports::ReportDefinition;
using reports::RowKind;
using reports::Step;

namespace {

constexpr int kPeriods = int(PeriodKind::Custom) + 1;
constexpr int kSteps = int(Step::Month) + 1;
constexpr int kRowKinds = int(RowKind::Operation) + 1;

} // namespace

ReportForm::ReportForm(QWidget *parent)
    : QWidget(parent)
    , m_metrics(reports::usualMetrics(RowKind::Queue))
    , m_period(new QComboBox(this))
    , m_first(new QDateEdit(this))
    , m_last(new QDateEdit(this))
    , m_step(new QComboBox(this))
    , m_rows(new QComboBox(this))
    , m_scope(new QComboBox(this))
    , m_metricButton(new QPushButton(this))
    , m_previous(new QCheckBox(this))
    , m_run(new QPushButton(this))
{
    setObjectName(u"reportForm"_s);
    build();
    join();
    retranslate();
    showDays();
}

void ReportForm::build()
{
    m_period->setObjectName(u"reportPeriod"_s);
    m_first->setObjectName(u"reportFirst"_s);
    m_last->setObjectName(u"reportLast"_s);
    m_step->setObjectName(u"reportStep"_s);
    m_rows->setObjectName(u"reportRows"_s);
    m_scope->setObjectName(u"reportScope"_s);
    m_metricButton->setObjectName(u"reportMetrics"_s);
    m_previous->setObjectName(u"reportPrevious"_s);
    m_run->setObjectName(u"reportRun"_s);
    m_run->setDefault(true); // stands out: nothing is made before it is pressed
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    const auto addLine = [&](const QList<QWidget *> &widgets) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        for (QWidget *widget : widgets) {
            if (qobject_cast<QComboBox *>(widget) != nullptr) {
                auto *label = new QLabel(this);
                label->setProperty("role", u"muted"_s);
                label->setBuddy(widget);
                m_labels << label;
                line->addWidget(label);
            }
            line->addWidget(widget);
        }
        line->addStretch();
        column->addLayout(line);
        return line;
    };
    addLine({m_period, m_first, m_last, m_step, m_rows});
    addLine({m_scope, m_metricButton, m_previous, m_run});
    for (QDateEdit *edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    }
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(16);
    for (int at = 0; at < kPeriods; ++at) {
        m_period->addItem(QString());
    }
    for (int at = 0; at < kSteps; ++at) {
        m_step->addItem(QString());
    }
    for (int at = 0; at < kRowKinds; ++at) {
        m_rows->addItem(QString());
    }
    m_rows->setCurrentIndex(int(RowKind::Queue));
    m_previous->setChecked(true);
}

void ReportForm::join()
{
    connect(m_period, &QComboBox::currentIndexChanged, this, &ReportForm::showDays);
    connect(m_rows, &QComboBox::activated, this, &ReportForm::takeRows);
    connect(m_scope, &QComboBox::activated, this,
            [this](int at) { m_scopeId = m_scopes.value(at).first; });
    connect(m_metricButton, &QPushButton::clicked, this, &ReportForm::chooseMetrics);
    connect(m_run, &QPushButton::clicked, this, &ReportForm::runRequested);
}

void ReportForm::setScopes(const organisation::ScopeTree &tree,
                           const std::function<bool(int)> &isAllowed)
{
    m_scopes.clear();
    const auto &scopes = tree.scopes();
    for (std::size_t at = 0; at < scopes.size(); ++at) {
        if (!isAllowed || isAllowed(int(at))) {
            m_scopes << qMakePair(at == 0 ? QString() : scopes[at].id, scopes[at].name);
        }
    }
    const auto isChosen = [this](const auto &each) { return each.first == m_scopeId; };
    if (std::ranges::none_of(m_scopes, isChosen) && !m_scopes.isEmpty()) {
        m_scopeId = m_scopes.constFirst().first;
    }
    fillBoxes();
}

void ReportForm::setDefinition(const ReportDefinition &definition, QDate today)
{
    m_metrics = definition.metrics;
    m_period->setCurrentIndex(int(definition.period.kind));
    const bool isCustom = definition.period.kind == PeriodKind::Custom;
    m_first->setDate(isCustom ? definition.period.first : today);
    m_last->setDate(isCustom ? definition.period.last : today);
    m_step->setCurrentIndex(int(definition.step));
    m_rows->setCurrentIndex(int(definition.rows));
    m_scopeId = definition.scope;
    m_previous->setChecked(definition.hasPrevious);
    fillBoxes();
}

ReportDefinition ReportForm::definition() const
{
    ReportDefinition made;
    made.period.kind = PeriodKind(m_period->currentIndex());
    if (made.period.kind == PeriodKind::Custom) {
        made.period.first = m_first->date();
        made.period.last = m_last->date();
    }
    made.step = Step(m_step->currentIndex());
    made.rows = RowKind(m_rows->currentIndex());
    made.metrics = m_metrics;
    made.scope = m_scopeId;
    made.hasPrevious = m_previous->isChecked();
    return made;
}

void ReportForm::fillBoxes()
{
    for (int at = 0; at < kPeriods; ++at) {
        m_period->setItemText(at, ReportText::period(PeriodKind(at)));
    }
    for (int at = 0; at < kSteps; ++at) {
        m_step->setItemText(at, ReportText::step(Step(at)));
    }
    for (int at = 0; at < kRowKinds; ++at) {
        m_rows->setItemText(at, ReportText::rows(RowKind(at)));
    }
    m_scope->clear();
    const QString locale = QLocale().name();
    for (const auto &[id, name] : std::as_const(m_scopes)) {
        const QString shown = visibleText(name.in(locale));
        m_scope->addItem(id.isEmpty() && shown.isEmpty() ? ReportText::rows(RowKind::All) : shown);
        if (id == m_scopeId) {
            m_scope->setCurrentIndex(m_scope->count() - 1);
        }
    }
    showMetrics();
}

void ReportForm::showDays()
{
    const bool isCustom = PeriodKind(m_period->currentIndex()) == PeriodKind::Custom;
    m_first->setVisible(isCustom);
    m_last->setVisible(isCustom);
}

void ReportForm::takeRows()
{
    const auto rows = RowKind(m_rows->currentIndex());
    const auto saysSomething = [rows](const QString &id) {
        const reports::Metric *const metric = reports::findMetric(id);
        return metric != nullptr && isAvailable(*metric, rows);
    };
    if (std::ranges::none_of(m_metrics, saysSomething)) {
        m_metrics = reports::usualMetrics(rows); // a table of dashes helps nobody
        showMetrics();
    }
}

void ReportForm::showMetrics()
{
    //: a button: %n metrics are chosen
    m_metricButton->setText(tr("Metrics: %n…", nullptr, int(m_metrics.size())));
}

void ReportForm::chooseMetrics()
{
    auto *dialog = new MetricDialog(m_metrics, RowKind(m_rows->currentIndex()), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_metrics = dialog->metrics();
        showMetrics();
    });
    dialog->open();
}

void ReportForm::retranslate()
{
    const QStringList names{tr("Period"), tr("Step"), tr("Rows"), tr("Part")};
    const QList<QComboBox *> boxes{m_period, m_step, m_rows, m_scope};
    for (qsizetype at = 0; at < boxes.size(); ++at) {
        boxes.at(at)->setAccessibleName(names.at(at));
        m_labels.at(at)->setText(names.at(at));
    }
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    //: whether the period before is shown beside
    m_previous->setText(tr("Period before"));
    m_previous->setAccessibleName(tr("Show the period before beside it"));
    //: button: makes the report
    m_run->setText(tr("Show"));
    m_run->setAccessibleName(tr("Make the report"));
    m_metricButton->setAccessibleName(tr("Choose the metrics"));
    fillBoxes();
}

} // namespace fw::ui
