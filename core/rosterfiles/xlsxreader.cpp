// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rosterfiles/xlsxreader.h"

#include "core/rosterfiles/xlsxstyles.h"
#include "core/rosterfiles/ziparchive.h"

#include <QHash>
#include <QXmlStreamReader>

#include <functional>

namespace fw::rosterfiles {

using namespace Qt::StringLiterals;
using Row = CsvTable::Row;

namespace {

constexpr int kMostColumns = 16'384; // XFD
constexpr int kMostRows = 1'048'576;

/// "_x000D_" stands for a character that XML can't have (ECMA-376 22.9.2.19).
QString withoutEscapes(const QString &text)
{
    constexpr qsizetype kLength = 7;
    if (!text.contains(u"_x"_s)) {
        return text;
    }
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QStringView escape = QStringView(text).mid(at, kLength);
        bool isCode = false;
        const ushort code = escape.mid(2, 4).toUShort(&isCode, 16);
        if (escape.size() == kLength && escape.startsWith(u"_x") && escape.endsWith(u'_') &&
            isCode) {
            plain += QChar(code);
            at += kLength - 1;
        } else {
            plain += text.at(at);
        }
    }
    return plain;
}

/// The column of a reference as "BC12"; -1 when it is none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar sign : reference) {
        if (sign < u'A' || sign > u'Z') {
            break;
        }
        column = column * 26 + (sign.unicode() - u'A' + 1);
        if (column > kMostColumns) {
            return -1;
        }
    }
    return column - 1;
}

/// Where a relation of a part leads to.
QString targetOf(const QString &folder, const QString &target)
{
    if (target.startsWith(u'/')) {
        return target.mid(1);
    }
    QStringList steps = folder.split(u'/', Qt::SkipEmptyParts);
    const QStringList more = target.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : more) {
        if (step == u".."_s && !steps.isEmpty()) {
            steps.removeLast();
        } else if (step != u"."_s) {
            steps << step;
        }
    }
    return steps.join(u'/');
}

class Workbook final
{
public:
    explicit Workbook(ZipArchive archive)
        : m_archive(std::move(archive))
    {
    }

    Result<std::vector<Row>> read();

private:
    using Element = std::function<void(QXmlStreamReader &)>;

    /// Calls \a element at the start of each; Malformed when the XML is, or has a document type.
    Outcome parse(const QString &part, const Element &element);
    Outcome readBook();
    Outcome readStrings();
    Outcome readStyles();
    Outcome readSheet();
    void readCell(QXmlStreamReader &xml, Row &row);
    [[nodiscard]] QString textOf(const QString &type, const QString &stored, int style) const;
    [[nodiscard]] static QString richText(QXmlStreamReader &xml);
    /// By the end of a relation's type.
    [[nodiscard]] QString relationOf(const QString &kind) const;
    Outcome readRelations(const QString &part);

    ZipArchive m_archive;
    QString m_folder;                  ///< of the book's own part
    QHash<QString, QString> m_targets; ///< by id
    QHash<QString, QString> m_kinds;   ///< targets by the last word of a type
    QString m_sheet;
    QStringList m_strings;
    std::vector<NumberLook> m_looks; ///< by style
    bool m_isFrom1904 = false;
    std::vector<Row> m_rows;
    qint64 m_cells = 0;
};

Outcome Workbook::parse(const QString &part, const Element &element)
{
    const Result<QByteArray> bytes = m_archive.read(part);
    if (!bytes) {
        return bytes.error();
    }
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD) {
            // No workbook has one; what it may define can grow without end.
            return Error{ErrorCode::Malformed, part + u" has a document type"_s};
        }
        if (token == QXmlStreamReader::StartElement) {
            element(xml);
        }
        if (m_cells > kMostSheetCells) {
            return Error{ErrorCode::Full, u"%1 cells"_s.arg(m_cells)};
        }
    }
    return xml.hasError()
               ? Outcome(
                     Error{ErrorCode::Malformed,
                           u"%1:%2: %3"_s.arg(part).arg(xml.lineNumber()).arg(xml.errorString())})
               : success();
}

Outcome Workbook::readRelations(const QString &part)
{
    m_targets.clear();
    m_kinds.clear();
    return parse(part, [this](QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"Relationship" && attributes.value("TargetMode"_L1) != u"External") {
            const QString target = targetOf(m_folder, attributes.value("Target"_L1).toString());
            m_targets.insert(attributes.value("Id"_L1).toString(), target);
            m_kinds.insert(attributes.value("Type"_L1).toString().section(u'/', -1), target);
        }
    });
}

QString Workbook::relationOf(const QString &kind) const
{
    return m_kinds.value(kind);
}

Outcome Workbook::readBook()
{
    if (Outcome related = readRelations(u"_rels/.rels"_s); !related) {
        return related;
    }
    const QString book = relationOf(u"officeDocument"_s);
    m_folder = book.section(u'/', 0, -2);
    const QString relations =
        m_folder + (m_folder.isEmpty() ? u""_s : u"/"_s) + u"_rels/"_s + book.section(u'/', -1);
    if (Outcome related = readRelations(relations + u".rels"_s); !related) {
        return related;
    }
    return parse(book, [this](QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const QStringView from = attributes.value("date1904"_L1);
            m_isFrom1904 = from == u"1" || from == u"true";
        }
        const QStringView state = attributes.value("state"_L1);
        if (xml.name() != u"sheet" || !m_sheet.isEmpty() ||
            (!state.isEmpty() && state != u"visible")) {
            return;
        }
        for (const QXmlStreamAttribute &each : attributes) {
            if (each.name() == u"id") { // r:id, whatever the prefix; sheetId is another
                m_sheet = m_targets.value(each.value().toString());
            }
        }
    });
}

QString Workbook::richText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    int phonetic = 0; // how it is spoken is not what it says
    while (depth > 0 && !xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"t" && phonetic == 0) {
                text += xml.readElementText(QXmlStreamReader::SkipChildElements);
                continue;
            }
            ++depth;
            phonetic += xml.name() == u"rPh" ? 1 : 0;
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
            phonetic -= xml.name() == u"rPh" ? 1 : 0;
        }
    }
    return withoutEscapes(text);
}

Outcome Workbook::readStrings()
{
    const QString part = relationOf(u"sharedStrings"_s);
    if (part.isEmpty()) {
        return success();
    }
    return parse(part, [this](QXmlStreamReader &xml) {
        if (xml.name() == u"si") {
            m_strings << richText(xml);
        }
    });
}

Outcome Workbook::readStyles()
{
    const QString part = relationOf(u"styles"_s);
    if (part.isEmpty()) {
        return success();
    }
    QHash<int, QString> codes;
    bool isOfCells = false;
    return parse(part, [this, &codes, &isOfCells](QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        const int format = attributes.value("numFmtId"_L1).toInt();
        if (xml.name() == u"numFmt") {
            codes.insert(format, attributes.value("formatCode"_L1).toString());
        } else if (xml.name() == u"xf" && isOfCells) {
            m_looks.push_back(lookOf(format, codes.value(format)));
        } else if (xml.name().startsWith(u"cell")) {
            isOfCells = xml.name() == u"cellXfs";
        }
    });
}

QString Workbook::textOf(const QString &type, const QString &stored, int style) const
{
    if (type == u"s"_s) {
        return m_strings.value(stored.toInt());
    }
    if (type == u"b"_s) {
        return stored == u"1"_s ? u"TRUE"_s : u"FALSE"_s;
    }
    if (type.isEmpty() || type == u"n"_s) {
        const NumberLook look = style >= 0 && std::size_t(style) < m_looks.size()
                                    ? m_looks[std::size_t(style)]
                                    : NumberLook::Plain;
        return numberText(stored, look, m_isFrom1904);
    }
    // "d" is a date as 2026-03-01T00:00:00.
    return type == u"d"_s ? stored.left(10) : withoutEscapes(stored);
}

void Workbook::readCell(QXmlStreamReader &xml, Row &row)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const QString type = attributes.value("t"_L1).toString();
    const int style = attributes.value("s"_L1).toInt();
    const bool isPlaced = attributes.hasAttribute("r"_L1);
    const int column =
        isPlaced ? columnOf(attributes.value("r"_L1)) : static_cast<int>(row.cells.size());
    if (column < row.cells.size() || column >= kMostColumns) {
        xml.raiseError(u"a cell is out of its place"_s);
        return;
    }
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"v") {
            text = textOf(type, xml.readElementText(QXmlStreamReader::SkipChildElements), style);
        } else if (xml.name() == u"is") {
            text = richText(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    if (text.isEmpty()) {
        return;
    }
    m_cells += column + 1 - row.cells.size();
    if (m_cells <= kMostSheetCells) {
        row.cells.resize(column);
        row.cells << text;
    }
}

Outcome Workbook::readSheet()
{
    int line = 0;
    return parse(m_sheet, [this, &line](QXmlStreamReader &xml) {
        if (xml.name() != u"row") {
            return;
        }
        const QStringView stated = xml.attributes().value("r"_L1);
        const int number = stated.isEmpty() ? line + 1 : stated.toInt();
        if (number <= line || number > kMostRows) {
            xml.raiseError(u"a row is out of its place"_s);
            return;
        }
        line = number;
        Row row{line, {}};
        while (xml.readNextStartElement()) {
            if (xml.name() == u"c") {
                readCell(xml, row);
            } else {
                xml.skipCurrentElement();
            }
            if (m_cells > kMostSheetCells) {
                return;
            }
        }
        if (!row.cells.isEmpty()) {
            m_rows.push_back(std::move(row));
        }
    });
}

Result<std::vector<Row>> Workbook::read()
{
    if (Outcome book = readBook(); !book) {
        return book.error().code == ErrorCode::NotFound
                   ? Error{ErrorCode::Malformed, u"this is no workbook"_s}
                   : book.error();
    }
    if (m_sheet.isEmpty()) {
        return Error{ErrorCode::Malformed, u"the workbook has no sheet"_s};
    }
    for (const auto step : {&Workbook::readStrings, &Workbook::readStyles, &Workbook::readSheet}) {
        if (Outcome done = (this->*step)(); !done) {
            return done.error();
        }
    }
    return std::move(m_rows);
}

} // namespace

Result<std::vector<Row>> readXlsx(const QByteArray &bytes)
{
    Result<ZipArchive> archive = ZipArchive::open(bytes);
    return archive ? Workbook(std::move(*archive)).read()
                   : Result<std::vector<Row>>(archive.error());
}

} // namespace fw::rosterfiles
