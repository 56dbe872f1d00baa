// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/workbookfile.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

namespace fw::exports {

using namespace Qt::StringLiterals;

namespace {

Error unwritable(const QString &fileName, const QString &words)
{
    return Error{ErrorCode::Unwritable, "%1: %2"_L1.arg(fileName, words)};
}

} // namespace

Outcome replaceWorkbook(const QString &fileName,
                        const std::function<const char *(const QByteArray &path)> &write)
{
    // The library writes to a name only, and what it leaves on an error is half a file.
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return unwritable(fileName, folder.errorString());
    }
    const QString path = folder.filePath(u"report.xlsx"_s);
    if (const char *const words = write(QFile::encodeName(path))) {
        return unwritable(fileName, QString::fromUtf8(words));
    }
    QFile made(path);
    QSaveFile file(fileName);
    if (!made.open(QIODevice::ReadOnly)) {
        return unwritable(fileName, made.errorString());
    }
    const QByteArray bytes = made.readAll();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return unwritable(fileName, file.errorString());
    }
    return success();
}

} // namespace fw::exports
