// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filedraftshelf.h"

#include "core/storage/rostertexts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace fw::storage {

using namespace Qt::StringLiterals;
using roster::Cell;
using roster::CellKey;
using roster::LeaveKind;
using roster::Roster;
using roster::ShelvedDraft;

namespace {

constexpr int kLastKind = static_cast<int>(Cell::Kind::Shift);
constexpr int kLastLeave = static_cast<int>(LeaveKind::Other);

QJsonArray jsonOf(const CellKey &key, const Cell &cell)
{
    return {key.person,
            key.date.toString(Qt::ISODate),
            static_cast<int>(cell.kind),
            cell.pattern,
            spansToText(cell.spans),
            activitiesToText(cell.activities),
            static_cast<int>(cell.leave),
            cell.overtimeMinutes,
            cell.isPinned,
            cell.note};
}

void addCell(const QJsonArray &json, Roster &roster)
{
    Cell cell;
    cell.kind = static_cast<Cell::Kind>(std::clamp(json[2].toInt(), 0, kLastKind));
    cell.pattern = json[3].toString();
    cell.spans = spansFromText(json[4].toString());
    cell.activities = activitiesFromText(json[5].toString());
    cell.leave = static_cast<LeaveKind>(std::clamp(json[6].toInt(), 0, kLastLeave));
    cell.overtimeMinutes = json[7].toInt();
    cell.isPinned = json[8].toBool();
    cell.note = json[9].toString();
    roster.set({json[0].toString(), QDate::fromString(json[1].toString(), Qt::ISODate)}, cell);
}

QJsonArray jsonOf(const Roster &roster)
{
    QJsonArray cells;
    for (const auto &[key, cell] : roster.cells()) {
        cells.append(jsonOf(key, cell));
    }
    return cells;
}

Roster rosterOf(const QJsonValue &cells, const Roster &empty)
{
    Roster roster = empty;
    const QJsonArray all = cells.toArray();
    for (const QJsonValue &each : all) {
        addCell(each.toArray(), roster);
    }
    return roster;
}

Error refusal(const QFileDevice &file)
{
    return {ErrorCode::Unreachable, u"%1: %2"_s.arg(file.fileName(), file.errorString())};
}

} // namespace

FileDraftShelf::FileDraftShelf(QString folder)
    : m_folder(std::move(folder))
{
}

QString FileDraftShelf::pathOf(const QString &user, const QString &team, QDate first) const
{
    const QString whose = user + u'\n' + team + u'\n' + first.toString(Qt::ISODate);
    const QByteArray name =
        QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(m_folder).filePath(u"draft-%1.json"_s.arg(QLatin1StringView(name.left(16))));
}

Outcome FileDraftShelf::put(const ShelvedDraft &draft)
{
    const Roster &plan = draft.mine.roster;
    if (!QDir().mkpath(m_folder)) {
        return Error{ErrorCode::Unreachable, m_folder};
    }
    const QJsonObject json{{"user"_L1, draft.user},
                           {"team"_L1, plan.team()},
                           {"first"_L1, plan.first().toString(Qt::ISODate)},
                           {"last"_L1, plan.last().toString(Qt::ISODate)},
                           {"version"_L1, draft.mine.version.number},
                           {"mine"_L1, jsonOf(plan)},
                           {"base"_L1, jsonOf(draft.base)}};
    QSaveFile file(pathOf(draft.user, plan.team(), plan.first()));
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return refusal(file);
    }
    file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return file.commit() ? success() : Outcome(refusal(file));
}

std::optional<ShelvedDraft> FileDraftShelf::find(const QString &user, const QString &team,
                                                 QDate first) const
{
    QFile file(pathOf(user, team, first));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QDate last = QDate::fromString(json["last"_L1].toString(), Qt::ISODate);
    if (json["user"_L1] != user || json["team"_L1] != team || !last.isValid()) {
        return std::nullopt;
    }
    const Roster empty(team, first, last);
    ShelvedDraft draft;
    draft.user = user;
    draft.mine.version.number = json["version"_L1].toInt(1);
    draft.mine.roster = rosterOf(json["mine"_L1], empty);
    draft.base = rosterOf(json["base"_L1], empty);
    return draft;
}

void FileDraftShelf::drop(const QString &user, const QString &team, QDate first)
{
    QFile::remove(pathOf(user, team, first));
}

} // namespace fw::storage
