// SPDX-License-Identifier: GPL-3.0-or-later
// settlefolders FOLDER: settles every folder in it, each into its own result.csv, bonus.csv or, for
// what can't be read, fault.txt. One process for thousands of months.
#include "core/export/settlementfolder.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int count, char *arguments[])
{
    if (count != 2) {
        std::fputs("settlefolders FOLDER\n", stderr);
        return 2;
    }
    const QDir root(QString::fromLocal8Bit(arguments[1]));
    const QStringList months = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &month : months) {
        const QDir folder(root.filePath(month));
        const fw::Outcome settled = fw::exports::settleFolder(
            folder.path(), folder.filePath(u"result.csv"_s), folder.filePath(u"bonus.csv"_s));
        if (!settled) {
            QFile fault(folder.filePath(u"fault.txt"_s));
            if (!fault.open(QIODevice::WriteOnly) ||
                fault.write(settled.error().detail.toUtf8()) < 0) {
                return 1;
            }
        }
    }
    return 0;
}
