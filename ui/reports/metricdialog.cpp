// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/metricdialog.h"

#include "core/reports/report.h"
#include "ui/reports/reporttext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { kName, kId, kFormula, kColumns };

constexpr int kIdRole = Qt::UserRole;

} // namespace

MetricDialog::MetricDialog(const QStringList &metrics, reports::RowKind rows, QWidget *parent)
    : QDialog(parent)
    , m_metrics(metrics)
    , m_find(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_count(new QLabel(this))
    , m_accept(new QPushButton(tr("Apply"), this))
{
    setObjectName(u"metricDialog"_s);
    setWindowTitle(tr("Metrics of the report"));
    build();
    fill(rows);
    showCount();
    connect(m_find, &QLineEdit::textChanged, this, &MetricDialog::filter);
    connect(m_tree, &QTreeWidget::itemChanged, this, &MetricDialog::takeCheck);
    m_find->setFocus(Qt::OtherFocusReason);
}

void MetricDialog::build()
{
    m_find->setObjectName(u"metricFind"_s);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find a metric"));
    m_find->setClearButtonEnabled(true);
    m_tree->setObjectName(u"metricTree"_s);
    m_tree->setAccessibleName(tr("Metrics of the report"));
    m_tree->setProperty("form", true);
    m_tree->setColumnCount(kColumns);
    m_tree->setHeaderLabels({tr("Metric"), tr("Formula id"), tr("Formula")});
    m_tree->header()->resizeSection(kName, 260);
    m_tree->header()->resizeSection(kId, 90);
    m_count->setProperty("role", u"muted"_s);
    m_accept->setObjectName(u"metricAccept"_s);
    m_accept->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_find);
    column->addWidget(m_tree, 1);
    column->addLayout(buttons);
    resize(720, 560);
}

void MetricDialog::fill(reports::RowKind rows)
{
    QTreeWidgetItem *group = nullptr;
    std::optional<reports::MetricFamily> family;
    for (const reports::Metric &metric : reports::allMetrics()) {
        if (metric.family != family) {
            family = metric.family;
            group = new QTreeWidgetItem(m_tree, {ReportText::family(metric.family)});
            group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            group->setFirstColumnSpanned(true);
        }
        auto *item =
            new QTreeWidgetItem(group, {ReportText::name(metric), metric.id, metric.formula()});
        item->setData(kName, kIdRole, metric.id);
        item->setCheckState(kName, m_metrics.contains(metric.id) ? Qt::Checked : Qt::Unchecked);
        if (!isAvailable(metric, rows)) {
            // One that is chosen already can be taken out.
            item->setDisabled(!m_metrics.contains(metric.id));
            item->setToolTip(kName, tr("Says nothing about such rows."));
        }
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
}

void MetricDialog::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    for (int at = 0; at < m_tree->topLevelItemCount(); ++at) {
        QTreeWidgetItem *group = m_tree->topLevelItem(at);
        bool hasAny = false;
        for (int child = 0; child < group->childCount(); ++child) {
            QTreeWidgetItem *item = group->child(child);
            const bool isWanted = item->text(kName).contains(wanted, Qt::CaseInsensitive) ||
                                  item->text(kId).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!isWanted);
            hasAny = hasAny || isWanted;
        }
        group->setHidden(!hasAny);
    }
}

void MetricDialog::takeCheck(QTreeWidgetItem *item)
{
    const QString id = item->data(kName, kIdRole).toString();
    m_metrics.removeAll(id);
    if (item->checkState(kName) == Qt::Checked) {
        m_metrics << id;
    }
    showCount();
}

void MetricDialog::showCount()
{
    m_count->setText(m_metrics.isEmpty() ? tr("Choose one at least.")
                                         : tr("%n metric(s)", nullptr, int(m_metrics.size())));
    m_accept->setEnabled(!m_metrics.isEmpty());
}

} // namespace fw::ui
