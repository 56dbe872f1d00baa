// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accessmatrix.h"

#include <QResource>
#include <QStringList>

#include <bitset>

// The macro has to stand outside any namespace; a static library's resources are lost without it.
static void initAccessResources()
{
    Q_INIT_RESOURCE(access);
}

namespace fw::access {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLastCondition = static_cast<int>(Condition::RequestOnly);

Error malformed(qsizetype line, const QString &what)
{
    return Error{ErrorCode::Malformed, u"line %1: %2"_s.arg(QString::number(line), what)};
}

std::optional<Right> rightOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'R':
        return Right::Read;
    case u'W':
        return Right::Write;
    case u'A':
        return Right::Approve;
    case u'X':
        return Right::Execute;
    default:
        return std::nullopt;
    }
}

std::optional<Reach> reachOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'*':
        return Reach::Everything;
    case u'r':
        return Reach::OwnRegions;
    case u'a':
        return Reach::AssignedTeams;
    case u'o':
        return Reach::OwnPerson;
    default:
        return std::nullopt;
    }
}

/// Such as "Wr" or "Ar9".
std::optional<Grant> grantOf(QStringView text)
{
    if (text.size() < 2) {
        return std::nullopt;
    }
    const std::optional<Right> right = rightOf(text[0]);
    const std::optional<Reach> reach = reachOf(text[1]);
    const QStringView number = text.sliced(2);
    bool isNumber = number.isEmpty();
    const int condition = isNumber ? 0 : number.toInt(&isNumber);
    if (!right || !reach || !isNumber || condition < 0 || condition > kLastCondition ||
        (condition == 0 && !number.isEmpty())) {
        return std::nullopt;
    }
    return Grant{*right, *reach, static_cast<Condition>(condition)};
}

std::optional<Grants> cellOf(QStringView text)
{
    Grants grants;
    if (text == "-"_L1) {
        return grants;
    }
    for (const QStringView part : text.split(u'+')) {
        const std::optional<Grant> grant = grantOf(part);
        if (!grant) {
            return std::nullopt;
        }
        grants.push_back(*grant);
    }
    return grants;
}

bool isHeading(const QStringList &words)
{
    if (words.size() != qsizetype(kRoleCount) + 1 || words.first() != "object"_L1) {
        return false;
    }
    for (const Role role : allRoles()) {
        if (words[qsizetype(role) + 1] != roleCode(role)) {
            return false;
        }
    }
    return true;
}

} // namespace

Result<AccessMatrix> AccessMatrix::builtIn()
{
    initAccessResources();
    const QResource table(u":/access/matrix.txt"_s);
    return parse(QString::fromUtf8(table.uncompressedData()));
}

Result<AccessMatrix> AccessMatrix::parse(const QString &table)
{
    AccessMatrix matrix;
    std::bitset<kObjectCount> seen;
    bool hasHeading = false;
    qsizetype number = 0;
    for (const QString &line : table.split(u'\n')) {
        ++number;
        const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty() || words.first().startsWith(u'#')) {
            continue;
        }
        if (!hasHeading) {
            if (!isHeading(words)) {
                return malformed(number, u"the roles in their order are expected"_s);
            }
            hasHeading = true;
            continue;
        }
        const std::optional<ProtectedObject> object = objectOfKey(words.first());
        if (!object || seen[static_cast<std::size_t>(*object)]) {
            return malformed(number, words.first());
        }
        if (words.size() != qsizetype(kRoleCount) + 1) {
            return malformed(number, u"%1 cells"_s.arg(words.size() - 1));
        }
        seen.set(static_cast<std::size_t>(*object));
        for (std::size_t role = 0; role < kRoleCount; ++role) {
            std::optional<Grants> cell = cellOf(words[qsizetype(role) + 1]);
            if (!cell) {
                return malformed(number, words[qsizetype(role) + 1]);
            }
            matrix.m_cells[static_cast<std::size_t>(*object)][role] = std::move(*cell);
        }
    }
    if (!seen.all()) {
        return malformed(number, u"%1 of %2 objects"_s.arg(seen.count()).arg(kObjectCount));
    }
    return matrix;
}

} // namespace fw::access
