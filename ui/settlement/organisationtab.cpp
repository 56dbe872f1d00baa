// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/organisationtab.h"

#include "ui/settlement/annexdialogs.h"
#include "ui/settlement/settlementtext.h"
#include "ui/settlement/sheettables.h"
#include "ui/widgets/card.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/visibletext.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using organisation::HeadCount;
using organisation::Post;
using organisation::Side;
using organisation::StaffMember;
using organisation::TeamSpan;

namespace {

enum PostColumn { PostName, Required, Actual, Missing, PostColumns };

enum SpanColumn { Team, Agents, Leads, Needed, State, SpanColumns };

enum StaffColumn { Person, InPost, OfTeam, From, To, StaffColumns };

/// How far the post is below the head of its side.
int depthOf(const std::vector<Post> &posts, const Post &post)
{
    int depth = 0;
    QString above = post.above;
    while (!above.isEmpty() && depth < int(posts.size())) {
        const auto found = std::ranges::find(posts, above, &Post::id);
        above = found != posts.end() ? found->above : QString();
        ++depth;
    }
    return depth;
}

} // namespace

OrganisationTab::OrganisationTab(const SheetContext &context, QWidget *parent)
    : SheetTab(context, parent)
    , m_carrier(new SheetModel(PostColumns, {Required, Actual, Missing}, this))
    , m_partner(new SheetModel(PostColumns, {Required, Actual, Missing}, this))
    , m_spans(new SheetModel(SpanColumns, {Agents, Leads, Needed}, this))
    , m_staff(new SheetModel(StaffColumns, {}, this))
    , m_carrierCard(new Card(this))
    , m_partnerCard(new Card(this))
    , m_spanCard(new Card(this))
    , m_staffCard(new Card(this))
    , m_carrierView(new LiveTableView(u"carrierPosts"_s, context.theme, m_carrierCard))
    , m_partnerView(new LiveTableView(u"partnerPosts"_s, context.theme, m_partnerCard))
    , m_spanView(new LiveTableView(u"teamSpans"_s, context.theme, m_spanCard))
    , m_staffView(new LiveTableView(u"postStaff"_s, context.theme, m_staffCard))
    , m_posts(new QPushButton(m_carrierCard))
    , m_ours(new QPushButton(m_staffCard))
    , m_theirs(new QPushButton(m_staffCard))
{
    setObjectName(u"settlementOrganisation"_s);
    build();
    connect(m_posts, &QPushButton::clicked, this, &OrganisationTab::changePosts);
    connect(m_ours, &QPushButton::clicked, this, [this] { changeStaff(Side::Carrier); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { changeStaff(Side::Partner); });
    setTexts();
}

void OrganisationTab::build()
{
    SheetTables::dress(*m_carrierView, *m_carrier, context().theme);
    SheetTables::dress(*m_partnerView, *m_partner, context().theme);
    SheetTables::dress(*m_spanView, *m_spans, context().theme);
    SheetTables::dress(*m_staffView, *m_staff, context().theme);
    m_carrierView->setColumnPlan({-220, 80, 80, 90});
    m_partnerView->setColumnPlan({-220, 80, 80, 90});
    m_spanView->setColumnPlan({-130, 74, 84, 80, 120});
    m_staffView->setColumnPlan({-130, 184, 104, 100, 100}, {To});
    m_posts->setObjectName(u"postsChange"_s);
    m_ours->setObjectName(u"staffCarrier"_s);
    m_theirs->setObjectName(u"staffPartner"_s);
    m_carrierCard->addControl(m_posts);
    m_staffCard->addControl(m_ours);
    m_staffCard->addControl(m_theirs);
    m_carrierCard->setBody(m_carrierView);
    m_partnerCard->setBody(m_partnerView);
    m_spanCard->setBody(m_spanView);
    m_staffCard->setBody(m_staffView);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_carrierCard, 1);
    left->addWidget(m_partnerCard, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_spanCard, 2);
    right->addWidget(m_staffCard, 3);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(left, 1);
    layout->addLayout(right, 1);
    setFocusProxy(m_carrierView);
}

void OrganisationTab::read()
{
    m_annex = {};
    m_people = {};
    m_agents.clear();
    if (sheet() == nullptr || context().contracts == nullptr) {
        return;
    }
    auto annex = context().contracts->annex(sheet()->contract().id);
    auto people = context().contracts->staff(sheet()->contract().id);
    if (!annex || !people) {
        emit failed(SettlementText::refusal(!annex ? annex.error() : people.error()));
        return;
    }
    m_annex = std::move(*annex);
    m_people = std::move(*people);
    if (context().agents) {
        m_agents = context().agents(sheet()->contract().scope);
    }
}

/// The last day of the month that is shown, and never one to come.
QDate OrganisationTab::day() const
{
    const QDate end = sheet()->file().month.addMonths(1).addDays(-1);
    return std::min(end, context().desk.author().today());
}

std::vector<StaffMember> OrganisationTab::everybody() const
{
    std::vector<StaffMember> all = m_annex.staff;
    all.insert(all.end(), m_people.people.begin(), m_people.people.end());
    return all;
}

QString OrganisationTab::teamName(const QString &team) const
{
    const organisation::ScopeTree &tree = context().desk.author().organisation();
    const std::optional<int> found = tree.find(team);
    return found ? SettlementText::name(tree.scopes()[std::size_t(*found)].name)
                 : visibleText(team);
}

void OrganisationTab::fill()
{
    read();
    const bool isThere = !m_annex.contract.isEmpty();
    const bool mayEdit = isThere && context().contracts->mayEditAnnex(m_annex.contract);
    m_posts->setEnabled(mayEdit);
    m_ours->setEnabled(mayEdit);
    m_theirs->setEnabled(isThere && context().contracts->mayEditStaff(m_annex.contract));
    fillPosts();
    fillSpans();
    fillStaff();
}

void OrganisationTab::fillPosts()
{
    std::vector<SheetRow> carrier;
    std::vector<SheetRow> partner;
    int agents = 0;
    for (const auto &[team, count] : m_agents) {
        agents += count;
    }
    if (!m_annex.contract.isEmpty()) {
        const std::vector<HeadCount> counts =
            organisation::headCounts(m_annex.posts, everybody(), agents, day());
        for (std::size_t at = 0; at < counts.size(); ++at) {
            const Post &post = m_annex.posts[at];
            const HeadCount &count = counts[at];
            SheetRow row;
            row.key = post.id;
            const int depth = depthOf(m_annex.posts, post);
            row.cells = {QString(depth * 4, QChar(0x2002)) + (depth > 0 ? u"└ "_s : QString()) +
                             SettlementText::name(post.name) + u' ' + post.id,
                         QString::number(count.required), QString::number(count.actual),
                         count.missing() > 0 ? QString::number(count.missing()) : tr("none")};
            row.toneColumn = Missing;
            row.tone = count.missing() > 0 ? Tone::Warning : Tone::Good;
            (post.side == Side::Carrier ? carrier : partner).push_back(row);
        }
    }
    m_carrier->setRows(std::move(carrier));
    m_partner->setRows(std::move(partner));
}

void OrganisationTab::fillSpans()
{
    std::vector<SheetRow> rows;
    int broken = 0;
    if (!m_annex.contract.isEmpty()) {
        for (const TeamSpan &span :
             organisation::teamSpans(m_agents, everybody(), m_annex.span, day())) {
            SheetRow row;
            row.key = span.team;
            row.cells = {teamName(span.team), QString::number(span.agents),
                         QString::number(span.leads), QString::number(span.required),
                         //: %n team leads too few
                         span.isBroken() ? tr("%n too few", nullptr, span.required - span.leads)
                                         : tr("kept")};
            row.toneColumn = State;
            row.tone = span.isBroken() ? Tone::Critical : Tone::Good;
            broken += span.isBroken() ? 1 : 0;
            rows.push_back(row);
        }
    }
    //: one team lead for at most %1 agents
    m_spanCard->setRemark(tr("at most 1:%1").arg(m_annex.span).toHtmlEscaped());
    m_spanCard->setBadge(broken > 0 ? QString::number(broken) : QString());
    m_spans->setRows(std::move(rows));
}

void OrganisationTab::fillStaff()
{
    std::vector<SheetRow> rows;
    for (const StaffMember &each : everybody()) {
        const auto post = std::ranges::find(m_annex.posts, each.post, &Post::id);
        SheetRow row;
        row.key =
            each.person + u'/' + each.post + u'/' + each.team + each.from.toString(Qt::ISODate);
        row.cells = {
            visibleText(each.name.isEmpty() ? each.person : each.name + u' ' + each.person),
            each.post + u' ' +
                (post != m_annex.posts.end() ? SettlementText::name(post->name) : QString()),
            teamName(each.team), each.from.toString(Qt::ISODate),
            each.to.isValid() ? each.to.toString(Qt::ISODate) : QString()};
        rows.push_back(row);
    }
    m_staff->setRows(std::move(rows));
}

void OrganisationTab::changePosts()
{
    if (!m_annex.contract.isEmpty()) {
        auto *dialog = new PostsDialog(*context().contracts, m_annex, window());
        connect(dialog, &PostsDialog::saved, this, &OrganisationTab::told);
        dialog->open();
    }
}

void OrganisationTab::changeStaff(Side side)
{
    if (m_annex.contract.isEmpty()) {
        return;
    }
    monthclose::ContractDesk &desk = *context().contracts;
    StaffDialog::Save save;
    if (side == Side::Carrier) {
        save = [&desk, annex = m_annex](const std::vector<StaffMember> &staff) {
            monthclose::ContractAnnex changed = annex;
            changed.staff = staff;
            return desk.saveAnnex(changed);
        };
    } else {
        save = [&desk, people = m_people](const std::vector<StaffMember> &staff) {
            monthclose::ContractStaff changed = people;
            changed.people = staff;
            return desk.saveStaff(changed);
        };
    }
    auto *dialog = new StaffDialog(side == Side::Carrier ? m_annex.staff : m_people.people,
                                   context().desk.author().today(), std::move(save), window());
    connect(dialog, &StaffDialog::saved, this, &OrganisationTab::told);
    dialog->open();
}

void OrganisationTab::setTexts()
{
    m_carrierCard->setTitle(tr("Carrier's posts"));
    m_partnerCard->setTitle(tr("Partner's posts"));
    m_spanCard->setTitle(tr("Spans of team leads"));
    m_staffCard->setTitle(tr("People in posts"));
    m_carrierView->setAccessibleName(tr("Carrier's posts"));
    m_partnerView->setAccessibleName(tr("Partner's posts"));
    m_spanView->setAccessibleName(tr("Spans of team leads"));
    m_staffView->setAccessibleName(tr("People in posts"));
    m_spanView->setEmptyText(tr("No team of this part has agents"));
    m_staffView->setEmptyText(tr("Nobody is in a post yet"));
    const QStringList posts{tr("Post"), tr("Required"), tr("Actual"), tr("Missing")};
    m_carrier->setHeaders(posts);
    m_partner->setHeaders(posts);
    m_spans->setHeaders({tr("Team"), tr("Agents"), tr("Team leads"), tr("Required"), tr("State")});
    m_staff->setHeaders({tr("Person"), tr("Post"), tr("Team"), tr("From"), tr("To")});
    m_posts->setText(tr("Posts and spans…"));
    m_ours->setText(tr("Carrier's people…"));
    m_theirs->setText(tr("Partner's people…"));
    for (LiveTableView *view : {m_carrierView, m_partnerView, m_spanView, m_staffView}) {
        view->layOutColumns();
    }
}

} // namespace fw::ui
