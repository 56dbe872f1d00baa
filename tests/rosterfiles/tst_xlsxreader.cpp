// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tablexlsx.h"
#include "core/rosterfiles/filetable.h"
#include "core/rosterfiles/xlsxreader.h"
#include "core/rosterfiles/ziparchive.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <random>
#include <zlib.h>

using namespace fw;
using namespace fw::rosterfiles;
using namespace Qt::StringLiterals;

namespace {

QByteArray number(quint32 value, int bytes)
{
    QByteArray out(bytes, '\0');
    for (int each = 0; each < bytes; ++each) {
        out[each] = char(value >> (8 * each));
    }
    return out;
}

/// An archive of one deflated part, as small as it can be; \a claimed is the size that it states.
QByteArray archiveOf(const QByteArray &name, const QByteArray &content,
                     std::optional<quint32> claimed = std::nullopt)
{
    QByteArray packed(qsizetype(compressBound(uLong(content.size()))), '\0');
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY);
    QByteArray input = content;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    const auto crc =
        quint32(crc32(0, reinterpret_cast<const Bytef *>(input.constData()), uInt(input.size())));
    const QByteArray sizes = number(crc, 4) + number(quint32(packed.size()), 4) +
                             number(claimed.value_or(quint32(content.size())), 4) +
                             number(quint32(name.size()), 2) + number(0, 2);
    const QByteArray method = number(20, 2) + number(0, 2) + number(8, 2) + number(0, 4);
    const QByteArray head = "PK\x03\x04" + method + sizes + name + packed;
    const QByteArray entry = "PK\x01\x02" + number(20, 2) + method + sizes + number(0, 2) +
                             number(0, 4) + number(0, 4) + number(0, 4) + name;
    return head + entry + "PK\x05\x06" + number(0, 4) + number(1, 2) + number(1, 2) +
           number(quint32(entry.size()), 4) + number(quint32(head.size()), 4) + number(0, 2);
}

} // namespace

/// Workbooks of others, those that are damaged, and those that mean harm.
class TestXlsxReader final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsWhatOthersWrite();
    void othersReadWhatWeWrite();
    void damagedOnesAreRefused();
    void bombsAreRefused();
    void documentTypesAreRefused();

private:
    [[nodiscard]] QByteArray python(const QString &deed, const QString &file) const;
    [[nodiscard]] static QByteArray bytesOf(const QString &file);

    QTemporaryDir m_folder;
    QByteArray m_workbook;
};

QByteArray TestXlsxReader::python(const QString &deed, const QString &file) const
{
    QProcess process;
    process.start(u"python3"_s,
                  {QStringLiteral(FW_SOURCE_DIR "/tests/rosterfiles/xlsxbypython.py"), deed, file});
    process.waitForFinished(60'000);
    if (process.exitCode() != 0) {
        qWarning() << process.readAllStandardError();
        return "failed";
    }
    return process.readAllStandardOutput();
}

QByteArray TestXlsxReader::bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestXlsxReader::initTestCase()
{
    const QString name = m_folder.filePath(u"theirs.xlsx"_s);
    QCOMPARE(python(u"make"_s, name), QByteArray());
    m_workbook = bytesOf(name);
    QVERIFY(!m_workbook.isEmpty());
}

void TestXlsxReader::readsWhatOthersWrite()
{
    const auto rows = readXlsx(m_workbook);
    QVERIFY2(bool(rows), rows ? "" : qPrintable(rows.error().detail));
    QCOMPARE(rows->size(), std::size_t(2)); // the last one has no text
    QCOMPARE(rows->at(0).line, 1);
    QCOMPARE(rows->at(0).cells, QStringList({u"工号"_s, u"早 班"_s, u""_s, u"in"_s}));
    QCOMPARE(rows->at(1).line, 3);
    QCOMPARE(rows->at(1).cells,
             QStringList({u"1001"_s, u"2026-03-01"_s, u"2026-03-01"_s, u"07:30"_s, u"1.5"_s,
                          u"2026-03-01 07:30"_s, u"1001x"_s, u"TRUE"_s, u"a\r_x0041_&<"_s,
                          u"30:00"_s, u"1e+15"_s, u"2026-03-01"_s}));
}

void TestXlsxReader::othersReadWhatWeWrite()
{
    const std::vector<QStringList> table{
        {u"工号"_s, u"Name"_s, u"备注"_s},
        {u"0012"_s, u"=1+1"_s, u"龘𠮷 & <b> \"q\"\nsecond"_s},
        {u"-"_s, QString(), u"_x0041_ 2026-03-01"_s},
    };
    const QString name = m_folder.filePath(u"ours.xlsx"_s);
    QVERIFY(exports::writeXlsx(table, name));
    const QList<QByteArray> lines = python(u"read"_s, name).split('\n');
    for (std::size_t row = 0; row < table.size(); ++row) {
        const QJsonObject cells = QJsonDocument::fromJson(lines.value(qsizetype(row))).object();
        for (int column = 0; column < 3; ++column) {
            QCOMPARE(cells[QString(QChar(u'A' + column))].toString(), table[row].at(column));
        }
    }
    const auto ours = readXlsx(bytesOf(name));
    QVERIFY(bool(ours));
    for (std::size_t row = 0; row < table.size(); ++row) {
        QCOMPARE(ours->at(row).cells, table[row]);
    }
}

void TestXlsxReader::damagedOnesAreRefused()
{
    for (qsizetype size = 0; size < m_workbook.size(); size += 7) {
        QVERIFY(!readXlsx(m_workbook.left(size)));
    }
    // Any byte may be any other: it is read as something, or refused, and nothing worse.
    std::mt19937 dice(1);
    for (int each = 0; each < 3000; ++each) {
        QByteArray bytes = m_workbook;
        for (int flips = 0; flips < 3; ++flips) {
            bytes[qsizetype(dice() % quint32(bytes.size()))] = char(dice());
        }
        const auto rows = readXlsx(bytes);
        if (!rows) {
            QVERIFY(!rows.error().detail.isEmpty());
        }
    }
    QVERIFY(!readXlsx({}));
    QVERIFY(!readXlsx(archiveOf("xl/workbook.xml", "<workbook/>")));
}

void TestXlsxReader::bombsAreRefused()
{
    const QByteArray zeros(qsizetype(ZipArchive::kMostOfPart) + 1, ' ');
    const QByteArray bomb = archiveOf("_rels/.rels", zeros);
    QVERIFY(bomb.size() < 200'000);
    QCOMPARE(readXlsx(bomb).error().code, ErrorCode::Full);
    // One that lies about its size is cut there, and found out.
    QCOMPARE(readXlsx(archiveOf("_rels/.rels", zeros, 100)).error().code, ErrorCode::Malformed);
    QCOMPARE(readXlsx(archiveOf("_rels/.rels", "<a/>", 1000)).error().code, ErrorCode::Malformed);
}

void TestXlsxReader::documentTypesAreRefused()
{
    const QByteArray laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>";
    const auto rows = readXlsx(archiveOf("_rels/.rels", laughs));
    QVERIFY(!rows);
    QVERIFY(rows.error().detail.contains(u"document type"_s));
}

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
