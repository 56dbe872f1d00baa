// SPDX-License-Identifier: GPL-3.0-or-later
// Anything that somebody may choose in the import dialog: it is a table or refused, within limits,
// and no line of a table is forgotten.
#include "core/rosterfiles/filetable.h"
#include "core/rosterfiles/peoplefile.h"

#include <cstdlib>

using namespace fw;
using namespace fw::rosterfiles;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<FileTable> table = readTable(bytes);
    if (!table) {
        return 0;
    }
    const ColumnMap map(FileKind::People, table->headings);
    const PeopleImport people = readPeople(*table, map, {{}, {}, {}});
    if (people.report.lines != static_cast<int>(table->rows.size())) {
        std::abort();
    }
    return 0;
}
