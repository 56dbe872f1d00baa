// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/settlementfolder.h"

#include "core/settlement/resulttext.h"
#include "core/settlement/settlementtexts.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace fw::exports {

using namespace Qt::StringLiterals;
using settlement::SettlementTexts;

namespace {

Error fault(ErrorCode code, const QFileDevice &file)
{
    return {code, u"%1: %2"_s.arg(file.fileName(), file.errorString())};
}

/// A file that is not there leaves \a bytes empty.
Outcome readInto(std::optional<QByteArray> &bytes, const QDir &folder, QLatin1StringView name)
{
    QFile file(folder.filePath(name));
    if (!file.exists()) {
        return success();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fault(ErrorCode::Unreadable, file);
    }
    bytes = file.readAll();
    return file.error() == QFileDevice::NoError ? success()
                                                : Outcome(fault(ErrorCode::Unreadable, file));
}

Result<SettlementTexts> textsOf(const QDir &folder)
{
    SettlementTexts texts;
    texts.folder = folder.path();
    const std::pair<QLatin1StringView, std::optional<QByteArray> *> files[]{
        {settlement::kContractFile, &texts.contract},
        {settlement::kBandsFile, &texts.bands},
        {settlement::kPeopleFile, &texts.people},
        {settlement::kIncidentsFile, &texts.incidents},
        {settlement::kScoresFile, &texts.scores},
        {settlement::kKpisFile, &texts.kpis}};
    for (const auto &[name, bytes] : files) {
        if (const Outcome read = readInto(*bytes, folder, name); !read) {
            return read.error();
        }
    }
    return texts;
}

/// Written beside the file; it becomes the file by a commit.
Outcome prepare(QSaveFile &file, const QByteArray &bytes)
{
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
               ? success()
               : Outcome(fault(ErrorCode::Unwritable, file));
}

Outcome commit(QSaveFile &file)
{
    return file.commit() ? success() : Outcome(fault(ErrorCode::Unwritable, file));
}

Outcome takeAway(const QString &fileName)
{
    QFile file(fileName);
    return fileName.isEmpty() || !file.exists() || file.remove()
               ? success()
               : Outcome(fault(ErrorCode::Unwritable, file));
}

} // namespace

Outcome settleFolder(const QString &folder, const QString &resultFile, const QString &bonusFile)
{
    if (!QDir(folder).exists()) {
        return Error{ErrorCode::Unreadable, u"%1: there is no such folder"_s.arg(folder)};
    }
    const Result<SettlementTexts> texts = textsOf(QDir(folder));
    if (!texts) {
        return texts.error();
    }
    const Result<settlement::SettlementInput> input = settlement::readSettlement(*texts);
    if (!input) {
        return input.error();
    }
    const settlement::Settlement settled = settle(*input);
    const std::optional<QByteArray> bonus = bonusText(settled);
    QSaveFile result(resultFile);
    QSaveFile shares(bonusFile);
    Outcome done = prepare(result, resultText(settled));
    const bool hasShares = bonus && !bonusFile.isEmpty();
    if (done && hasShares) {
        done = prepare(shares, *bonus);
    }
    if (done) {
        done = hasShares ? commit(shares) : takeAway(bonusFile);
    }
    return done ? commit(result) : done;
}

} // namespace fw::exports
