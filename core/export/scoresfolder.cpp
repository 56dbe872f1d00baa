// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/scoresfolder.h"

#include "core/quality/qualityfolder.h"

#include <QDir>
#include <QSaveFile>

#include <map>
#include <memory>

namespace fw::exports {

using namespace Qt::StringLiterals;

namespace {

using Files = std::map<QString, QByteArray>; ///< by name

Result<QByteArray> read(const QDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unreadable, u"%1: %2"_s.arg(file.fileName(), file.errorString())};
    }
    return file.readAll();
}

/// Nothing where there is neither a form nor answers.
Outcome score(const QDir &in, Files &out)
{
    const QString form = u"form.csv"_s;
    const QString answers = u"answers.csv"_s;
    if (!in.exists(form) && !in.exists(answers)) {
        return success();
    }
    const Result<QByteArray> formBytes = read(in, form);
    const Result<QByteArray> answerBytes = read(in, answers);
    if (!formBytes || !answerBytes) {
        return formBytes ? answerBytes.error() : formBytes.error();
    }
    const Result<quality::Scorecard> scorecard = quality::readForm(*formBytes, in.filePath(form));
    if (!scorecard) {
        return scorecard.error();
    }
    const Result<std::vector<quality::AnswerSheet>> sheets =
        quality::readAnswers(*answerBytes, in.filePath(answers), *scorecard);
    if (!sheets) {
        return sheets.error();
    }
    std::vector<quality::EvaluationScore> scores;
    scores.reserve(sheets->size());
    for (const quality::AnswerSheet &sheet : *sheets) {
        scores.push_back(scoreOf(*scorecard, sheet.answers));
    }
    out[u"evaluations.csv"_s] = quality::evaluationsText(*sheets, scores);
    out[u"summary.csv"_s] = quality::summaryText(quality::summaryOf(scores));
    return success();
}

Outcome agree(const QDir &in, Files &out)
{
    const QString begin = u"agreement_"_s;
    const QString end = u".csv"_s;
    std::vector<quality::AgreementSet> sets;
    const QStringList files =
        in.entryList({begin + u'*' + end}, QDir::Files, QDir::Name); // the same on every machine
    for (const QString &file : files) {
        const QString name = file.sliced(begin.size()).chopped(end.size());
        const Result<QByteArray> bytes = read(in, file);
        if (!bytes) {
            return bytes.error();
        }
        Result<quality::AgreementSet> set = quality::readAgreement(*bytes, in.filePath(file), name);
        if (!set) {
            return set.error();
        }
        const QString reference = u"reference_"_s + name + end;
        if (in.exists(reference)) {
            const Result<QByteArray> experts = read(in, reference);
            const Outcome taken =
                experts ? quality::readReference(*experts, in.filePath(reference), *set)
                        : Outcome(experts.error());
            if (!taken) {
                return taken;
            }
        }
        sets.push_back(std::move(*set));
    }
    if (!sets.empty()) {
        out[u"agreement.csv"_s] = quality::agreementText(sets);
    }
    return success();
}

/// All of them, or none that can't be written.
Outcome write(const QString &folder, const Files &files)
{
    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::Unwritable, u"%1: this folder can't be made"_s.arg(folder)};
    }
    std::vector<std::unique_ptr<QSaveFile>> written;
    for (const auto &[name, bytes] : files) {
        const auto &file =
            written.emplace_back(std::make_unique<QSaveFile>(QDir(folder).filePath(name)));
        if (!file->open(QIODevice::WriteOnly) || file->write(bytes) != bytes.size()) {
            return Error{ErrorCode::Unwritable,
                         u"%1: %2"_s.arg(file->fileName(), file->errorString())};
        }
    }
    for (const std::unique_ptr<QSaveFile> &file : written) {
        if (!file->commit()) {
            return Error{ErrorCode::Unwritable,
                         u"%1: %2"_s.arg(file->fileName(), file->errorString())};
        }
    }
    return success();
}

} // namespace

Outcome scoreFolder(const QString &in, const QString &out)
{
    const QDir folder(in);
    if (!folder.exists()) {
        return Error{ErrorCode::Unreadable, u"%1: there is no such folder"_s.arg(in)};
    }
    Files files;
    Outcome done = score(folder, files);
    if (done) {
        done = agree(folder, files);
    }
    if (done && files.empty()) {
        return Error{ErrorCode::Unreadable,
                     u"%1: there is neither form.csv nor agreement_SET.csv"_s.arg(in)};
    }
    return done ? write(out, files) : done;
}

} // namespace fw::exports
