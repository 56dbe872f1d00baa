// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/annexdialogs.h"

#include "ui/settlement/settlementtext.h"
#include "ui/widgets/visibletext.h"

#include <QHeaderView>
#include <QSpinBox>
#include <QTableWidget>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using monthclose::Commitment;
using organisation::Post;
using organisation::StaffMember;

namespace {

enum CommitmentColumn { Indicator, Way, Value, From, CommitmentColumns };

enum PostColumn { PostName, Required, AgentsEach, PostColumns };

enum StaffColumn { Person, Name, InPost, Team, Since, Until, StaffColumns };

constexpr int kSpareRows = 8;
constexpr int kLargestSpan = 1000;

QTableWidgetItem *fixedItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

QTableWidget *formTable(const QString &name, const QStringList &headers, QWidget *parent)
{
    auto *table = new QTableWidget(0, int(headers.size()), parent);
    table->setObjectName(name);
    table->setProperty("form", true);
    table->setHorizontalHeaderLabels(headers);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setTabKeyNavigation(false);
    table->setMinimumSize(640, 380);
    return table;
}

QString cellText(const QTableWidget &table, int row, int column)
{
    const QTableWidgetItem *item = table.item(row, column);
    return item != nullptr ? item->text().trimmed() : QString();
}

} // namespace

// Commitments.

CommitmentsDialog::CommitmentsDialog(monthclose::ContractDesk &desk, const MonthSheet &sheet,
                                     monthclose::ContractAnnex annex, QWidget *parent)
    : StepDialog(u"commitmentsDialog"_s, tr("Commitments"), tr("Save"), parent)
    , m_desk(desk)
    , m_annex(std::move(annex))
    , m_table(formTable(u"commitmentRows"_s,
                        {tr("Indicator"), QString(), tr("Promised"), tr("From (YYYY-MM)")}, this))
{
    m_table->setAccessibleName(tr("Commitments"));
    addWide(*m_table);
    fillRows(sheet);
    setSubmit([this] { return submitted(); });
}

void CommitmentsDialog::fillRows(const MonthSheet &sheet)
{
    for (const settlement::Kpi &kpi : sheet.input().kpis) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const Commitment *newest = commitmentOf(m_annex.commitments, kpi.id, QDate(9999, 1, 1));
        const bool isUpward = newest != nullptr ? newest->isUpward : marksOf(kpi).isUpward;
        auto *name = fixedItem(kpi.id + u' ' + SettlementText::name(sheet.kpiName(kpi.id)));
        name->setData(Qt::UserRole, kpi.id);
        auto *way = fixedItem(isUpward ? u"≥"_s : u"≤"_s);
        way->setData(Qt::UserRole, isUpward);
        const QDate from = newest != nullptr ? newest->from : sheet.file().month;
        m_table->setItem(row, Indicator, name);
        m_table->setItem(row, Way, way);
        m_table->setItem(
            row, Value, new QTableWidgetItem(newest != nullptr ? newest->value.text() : QString()));
        m_table->setItem(row, From, new QTableWidgetItem(from.toString(u"yyyy-MM"_s)));
    }
    m_table->setColumnWidth(Way, 40);
    m_table->setColumnWidth(From, 140);
}

QString CommitmentsDialog::takeRow(int row, std::vector<Commitment> &all) const
{
    const QTableWidgetItem *name = m_table->item(row, Indicator);
    const QString kpi = name->data(Qt::UserRole).toString();
    const QString text = cellText(*m_table, row, Value);
    if (text.isEmpty()) { // nothing is promised any more
        std::erase_if(all, [&kpi](const Commitment &each) { return each.kpi == kpi; });
        return {};
    }
    const std::optional<Exact> value = Exact::parse(text);
    if (!value || value->isNegative()) {
        //: %1 an indicator
        return tr("%1: write a value such as 97.5.").arg(name->text());
    }
    const QDate from = QDate::fromString(cellText(*m_table, row, From), u"yyyy-MM"_s);
    if (!from.isValid()) {
        return tr("%1: write a month such as 2026-03.").arg(name->text());
    }
    const bool isUpward = m_table->item(row, Way)->data(Qt::UserRole).toBool();
    std::erase_if(all,
                  [&](const Commitment &each) { return each.kpi == kpi && each.from == from; });
    all.push_back({kpi, *value, isUpward, from});
    return {};
}

QString CommitmentsDialog::submitted()
{
    monthclose::ContractAnnex annex = m_annex;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (QString refusal = takeRow(row, annex.commitments); !refusal.isEmpty()) {
            return refusal;
        }
    }
    std::ranges::sort(annex.commitments, [](const Commitment &left, const Commitment &right) {
        return std::tie(left.kpi, left.from) < std::tie(right.kpi, right.from);
    });
    if (const Outcome kept = m_desk.saveAnnex(annex); !kept) {
        return SettlementText::refusal(kept.error());
    }
    emit saved(tr("The commitments are kept."));
    return {};
}

// Posts.

PostsDialog::PostsDialog(monthclose::ContractDesk &desk, monthclose::ContractAnnex annex,
                         QWidget *parent)
    : StepDialog(u"postsDialog"_s, tr("Posts and spans"), tr("Save"), parent)
    , m_desk(desk)
    , m_annex(std::move(annex))
    , m_table(formTable(u"postRows"_s, {tr("Post"), tr("Required"), tr("One for as many agents")},
                        this))
    , m_span(new QSpinBox(this))
{
    m_table->setAccessibleName(tr("Posts and spans"));
    addWide(*m_table);
    m_span->setObjectName(u"postSpan"_s);
    m_span->setRange(1, kLargestSpan);
    m_span->setValue(m_annex.span);
    addField(tr("Agents of one team lead, at most"), *m_span);
    m_table->setRowCount(int(m_annex.posts.size()));
    int row = 0;
    for (const Post &post : m_annex.posts) {
        m_table->setItem(row, PostName,
                         fixedItem(post.id + u' ' + SettlementText::name(post.name)));
        m_table->setItem(row, Required, new QTableWidgetItem(QString::number(post.required)));
        m_table->setItem(row, AgentsEach,
                         new QTableWidgetItem(post.agentsEach > 0 ? QString::number(post.agentsEach)
                                                                  : QString()));
        ++row;
    }
    m_table->setColumnWidth(AgentsEach, 190);
    setSubmit([this] { return submitted(); });
}

QString PostsDialog::submitted()
{
    monthclose::ContractAnnex annex = m_annex;
    annex.span = m_span->value();
    int row = 0;
    for (Post &post : annex.posts) {
        const QString each = cellText(*m_table, row, AgentsEach);
        bool isNumber = false;
        bool isSpan = each.isEmpty();
        post.required = cellText(*m_table, row, Required).toInt(&isNumber);
        post.agentsEach = each.isEmpty() ? 0 : each.toInt(&isSpan);
        if (!isNumber || !isSpan || post.required < 0 || post.agentsEach < 0) {
            //: %1 a post
            return tr("%1: write whole numbers, not below 0.").arg(SettlementText::name(post.name));
        }
        ++row;
    }
    if (const Outcome kept = m_desk.saveAnnex(annex); !kept) {
        return SettlementText::refusal(kept.error());
    }
    emit saved(tr("The posts are kept."));
    return {};
}

// People.

StaffDialog::StaffDialog(const std::vector<StaffMember> &staff, QDate today, Save save,
                         QWidget *parent)
    : StepDialog(u"staffDialog"_s, tr("People in posts"), tr("Save"), parent)
    , m_today(today)
    , m_save(std::move(save))
    , m_table(formTable(u"staffRows"_s,
                        {tr("Number"), tr("Name"), tr("Post"), tr("Team"), tr("From"), tr("To")},
                        this))
{
    m_table->setAccessibleName(tr("People in posts"));
    addWide(*m_table);
    m_table->setRowCount(int(staff.size()) + kSpareRows);
    int row = 0;
    for (const StaffMember &each : staff) {
        const QStringList cells{each.person,
                                each.name,
                                each.post,
                                each.team,
                                each.from.toString(Qt::ISODate),
                                each.to.isValid() ? each.to.toString(Qt::ISODate) : QString()};
        for (int column = 0; column < StaffColumns; ++column) {
            m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
        }
        ++row;
    }
    setMinimumWidth(760);
    setSubmit([this] { return submitted(); });
}

QString StaffDialog::submitted()
{
    std::vector<StaffMember> staff;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        StaffMember member;
        member.person = cellText(*m_table, row, Person);
        if (member.person.isEmpty()) {
            continue; // a line that is emptied is taken off
        }
        member.name = cellText(*m_table, row, Name);
        member.post = cellText(*m_table, row, InPost);
        member.team = cellText(*m_table, row, Team);
        const QString from = cellText(*m_table, row, Since);
        const QString to = cellText(*m_table, row, Until);
        member.from = from.isEmpty() ? m_today : QDate::fromString(from, Qt::ISODate);
        member.to = QDate::fromString(to, Qt::ISODate);
        if (!member.from.isValid() || (!to.isEmpty() && !member.to.isValid())) {
            //: %1 the number of a line
            return tr("Line %1: write dates such as 2026-03-31.").arg(row + 1);
        }
        staff.push_back(std::move(member));
    }
    if (const Outcome kept = m_save(staff); !kept) {
        const QString person = kept.error().detail.section(u": "_s, 1);
        return kept.error().detail.startsWith("person: "_L1)
                   //: %1 the number of a person
                   ? tr("%1: no post of this side, or the end is before the begin.")
                         .arg(visibleText(person))
                   : SettlementText::refusal(kept.error());
    }
    emit saved(tr("The people are kept."));
    return {};
}

} // namespace fw::ui
