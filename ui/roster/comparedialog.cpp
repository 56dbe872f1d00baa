// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/comparedialog.h"

#include "ui/floor/linemodel.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterplan.h"
#include "ui/roster/rostertext.h"
#include "ui/widgets/themedlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kAsShown = -1; ///< what the editor has now, kept or not

QString signedHours(double hours)
{
    return (hours >= 0 ? u"+"_s : QString()) + QString::number(hours, 'f', 1);
}

} // namespace

CompareDialog::CompareDialog(RosterPlan &plan, const RosterEditor &editor, const Theme &theme,
                             QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_editor(editor)
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_summary(new ThemedLabel(theme, FontRole::Body, Token::Text, this))
    , m_model(new LineModel(4, -1, -1, this))
    , m_table(new QTableView(this))
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare versions"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    compare();
    connect(m_before, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    connect(m_after, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
}

void CompareDialog::build()
{
    m_before->setObjectName(u"compareBefore"_s);
    m_after->setObjectName(u"compareAfter"_s);
    m_before->setAccessibleName(tr("First version"));
    m_after->setAccessibleName(tr("Second version"));
    for (QComboBox *box : {m_before, m_after}) {
        box->addItem(tr("As it is shown"), kAsShown);
        for (const roster::RosterDocument &each : m_plan.versions()) {
            box->addItem(RosterText::version(each.version), each.version.id);
        }
    }
    m_before->setCurrentIndex(m_before->count() > 1 ? 1 : 0);
    m_summary->setObjectName(u"compareSummary"_s);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"compareTable"_s);
    m_table->setAccessibleName(tr("Cells that differ"));
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_model->setHeaders({tr("Person"), tr("Date"), tr("Before"), tr("After")});
    auto *head = new QHBoxLayout;
    head->addWidget(m_before, 1);
    head->addWidget(new QLabel(u"→"_s, this));
    head->addWidget(m_after, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(820, 560);
}

const roster::Roster *CompareDialog::chosen(const QComboBox &box)
{
    const qint64 id = box.currentData().toLongLong();
    if (id == kAsShown) {
        return &m_editor.roster();
    }
    if (const auto read = m_read.find(id); read != m_read.end()) {
        return &read->second;
    }
    m_plan.desk().readVersion(
        id, [this, id, self = QPointer(this)](const Result<roster::RosterDocument> &document) {
            if (!self) {
                return;
            }
            if (!document) {
                m_summary->setText(RosterText::refusal(document.error()));
            } else if (m_read.insert_or_assign(id, document->roster).second) {
                compare();
            }
        });
    const auto read = m_read.find(id); // at once, where nothing is slow
    return read != m_read.end() ? &read->second : nullptr;
}

void CompareDialog::compare()
{
    m_summary->setText(tr("Reading…"));
    const roster::Roster *const before = chosen(*m_before);
    const roster::Roster *const after = before != nullptr ? chosen(*m_after) : nullptr;
    if (before != nullptr && after != nullptr) {
        show(roster::differenceOf(*before, *after, m_editor.base()));
    }
}

void CompareDialog::show(const roster::RosterDifference &difference)
{
    const roster::PlanningBase &base = m_editor.base();
    std::vector<Line> lines;
    for (const roster::CellDifference &each : difference.cells) {
        Line line;
        line.id = std::int64_t(lines.size()) + 1;
        line.cells = {RosterText::person(base, each.key.person), RosterText::date(each.key.date),
                      RosterText::cell(each.before, base.patterns),
                      RosterText::cell(each.after, base.patterns)};
        lines.push_back(line);
    }
    m_model->setLines(std::move(lines));
    qint64 seconds = 0;
    for (const auto &[person, each] : difference.seconds) {
        seconds += each;
    }
    double more = 0;
    double fewer = 0;
    for (const auto &[date, people] : difference.coverage) {
        for (const double each : people) {
            (each > 0 ? more : fewer) += each * base.requirement.minutes() / 60.0;
        }
    }
    const roster::PayMinutes &pay = difference.payOfAll;
    const QStringList sentences{
        tr("%n cell(s) differ.", nullptr, int(difference.cells.size())),
        //: %1 hours with a sign
        tr("Scheduled: %1 h.").arg(signedHours(double(seconds) / 3600.0)),
        //: hours with a sign, by the rate of pay
        tr("Pay: %1 h at 100 %, %2 h at 150 %, %3 h at 200 %, %4 h at 300 %.")
            .arg(signedHours(pay.normal / 60.0), signedHours(pay.longer / 60.0),
                 signedHours(pay.restDay / 60.0), signedHours(pay.holiday / 60.0)),
        //: person-hours with a sign
        tr("On the phones: %1 h more, %2 h fewer.").arg(signedHours(more), signedHours(fewer))};
    m_summary->setText(sentences.join(u' '));
}

} // namespace fw::ui
