// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/contractannex.h"

#include "core/monthclose/settlementfields.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace fw::organisation {

using namespace Qt::StringLiterals;
using monthclose::JsonWord;
using monthclose::JsonWords;
using monthclose::SameAs;

namespace {

constexpr std::array kSideWords{JsonWord<Side>{"carrier", Side::Carrier},
                                JsonWord<Side>{"partner", Side::Partner}};

} // namespace

static void describe(auto &io, SameAs<Duty> auto &duty)
{
    io.text("id"_L1, duty.id);
    io.name("name"_L1, duty.name);
    io.word("side"_L1, duty.side, JsonWords<Side>(kSideWords));
    io.flag("cost"_L1, duty.isCost);
}

static void describe(auto &io, SameAs<Post> auto &post)
{
    io.text("id"_L1, post.id);
    io.word("side"_L1, post.side, JsonWords<Side>(kSideWords));
    io.name("name"_L1, post.name);
    io.text("above"_L1, post.above);
    io.whole("required"_L1, post.required);
    io.whole("agentsEach"_L1, post.agentsEach);
}

static void describe(auto &io, SameAs<StaffMember> auto &member)
{
    io.text("person"_L1, member.person);
    io.text("name"_L1, member.name);
    io.text("post"_L1, member.post);
    io.text("team"_L1, member.team);
    io.date("from"_L1, member.from);
    io.date("to"_L1, member.to);
}

} // namespace fw::organisation

namespace fw::monthclose {

using namespace Qt::StringLiterals;
using organisation::Post;
using organisation::Side;
using organisation::StaffMember;

static void describe(auto &io, SameAs<Commitment> auto &commitment)
{
    io.text("kpi"_L1, commitment.kpi);
    io.number("value"_L1, commitment.value);
    io.flag("upward"_L1, commitment.isUpward);
    io.date("from"_L1, commitment.from);
}

static void describe(auto &io, SameAs<ContractAnnex> auto &annex)
{
    io.text("contract"_L1, annex.contract);
    io.items("commitments"_L1, annex.commitments);
    io.items("duties"_L1, annex.duties);
    io.items("posts"_L1, annex.posts);
    io.whole("span"_L1, annex.span);
    io.items("staff"_L1, annex.staff);
}

static void describe(auto &io, SameAs<ContractStaff> auto &staff)
{
    io.text("contract"_L1, staff.contract);
    io.items("people"_L1, staff.people);
}

namespace {

constexpr int kLargestSpan = 1000;

Error invalid(const QString &what)
{
    return {ErrorCode::InvalidArgument, what};
}

Outcome checkPosts(const std::vector<Post> &posts)
{
    std::set<QString> seen;
    for (const Post &each : posts) { // each behind the one above it, so there is no circle
        const bool isBelow = each.above.isEmpty() || seen.contains(each.above);
        if (each.id.trimmed().isEmpty() || each.required < 0 || each.agentsEach < 0 || !isBelow ||
            !seen.insert(each.id).second) {
            return invalid(u"post: "_s + each.id);
        }
    }
    return success();
}

template<typename T>
QByteArray written(const T &value)
{
    JsonWriter writer;
    describe(writer, value);
    return QJsonDocument(writer.result()).toJson(QJsonDocument::Compact);
}

template<typename T>
Result<T> read(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return Error{ErrorCode::Malformed, u"JSON"_s};
    }
    JsonReader reader(document.object());
    T value;
    describe(reader, value);
    return reader.fault() ? Result<T>(*reader.fault()) : Result<T>(std::move(value));
}

} // namespace

ContractAnnex usualAnnex(const QString &contract)
{
    ContractAnnex annex;
    annex.contract = contract;
    annex.duties = organisation::usualDuties();
    annex.posts = organisation::usualPosts();
    return annex;
}

Outcome check(const std::vector<StaffMember> &staff, const std::vector<Post> &posts, Side side)
{
    if (staff.size() > kMostStaff) {
        return invalid(u"person"_s);
    }
    for (const StaffMember &each : staff) {
        const auto post = std::ranges::find(posts, each.post, &Post::id);
        const bool isTurned = each.to.isValid() && each.to < each.from;
        if (each.person.trimmed().isEmpty() || post == posts.end() || post->side != side ||
            !each.from.isValid() || isTurned) {
            return invalid(u"person: "_s + each.person);
        }
    }
    return success();
}

Outcome check(const ContractAnnex &annex)
{
    std::set<std::pair<QString, QDate>> promised;
    for (const Commitment &each : annex.commitments) {
        if (each.kpi.trimmed().isEmpty() || !each.from.isValid() || each.from.day() != 1 ||
            !promised.insert({each.kpi, each.from}).second) {
            return invalid(u"commitment: "_s + each.kpi);
        }
    }
    std::set<QString> duties;
    for (const organisation::Duty &each : annex.duties) {
        if (each.id.trimmed().isEmpty() || each.name.isEmpty() || !duties.insert(each.id).second) {
            return invalid(u"duty: "_s + each.id);
        }
    }
    if (annex.span < 1 || annex.span > kLargestSpan) {
        return invalid(u"span"_s);
    }
    if (Outcome posts = checkPosts(annex.posts); !posts) {
        return posts;
    }
    return check(annex.staff, annex.posts, Side::Carrier);
}

QByteArray toJson(const ContractAnnex &annex)
{
    return written(annex);
}

Result<ContractAnnex> contractAnnexOf(const QByteArray &json)
{
    return read<ContractAnnex>(json);
}

QByteArray toJson(const ContractStaff &staff)
{
    return written(staff);
}

Result<ContractStaff> contractStaffOf(const QByteArray &json)
{
    return read<ContractStaff>(json);
}

} // namespace fw::monthclose
