// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/database/journalload.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <map>

using namespace Qt::StringLiterals;
using namespace fw;

namespace {

/// What the shim recorded; see powershim.cpp.
struct Entry
{
    char kind = 0;
    QString name;
    qsizetype offset = 0;
    QByteArray data;
};

using Disk = std::map<QString, QByteArray>;

std::vector<Entry> readLog(const QString &path)
{
    QFile file(path);
    std::vector<Entry> entries;
    if (!file.open(QIODevice::ReadOnly)) {
        return entries;
    }
    const QByteArray raw = file.readAll();
    constexpr qsizetype kHead = 1 + 3 * 8;
    for (qsizetype at = 0; at + kHead <= raw.size();) {
        std::array<quint64, 3> numbers{};
        std::memcpy(numbers.data(), raw.constData() + at + 1, sizeof numbers);
        const auto nameSize = static_cast<qsizetype>(numbers[0]);
        const auto dataSize = static_cast<qsizetype>(numbers[2]);
        Entry entry;
        entry.kind = raw.at(at);
        entry.name = QFileInfo(QString::fromUtf8(raw.sliced(at + kHead, nameSize))).fileName();
        entry.offset = static_cast<qsizetype>(numbers[1]);
        entry.data = raw.sliced(at + kHead + nameSize, dataSize);
        at += kHead + nameSize + dataSize;
        entries.push_back(std::move(entry));
    }
    return entries;
}

void apply(Disk &disk, const Entry &entry)
{
    if (entry.kind == 'U') {
        disk.erase(entry.name);
        return;
    }
    QByteArray &file = disk[entry.name];
    if (entry.kind == 'T') {
        file.resize(entry.offset, '\0');
        return;
    }
    if (file.size() < entry.offset + entry.data.size()) {
        file.resize(entry.offset + entry.data.size(), '\0');
    }
    std::memcpy(file.data() + entry.offset, entry.data.constData(),
                static_cast<std::size_t>(entry.data.size()));
}

/// By chance each sector of what was not synced reached the disk.
void applySome(Disk &disk, const Entry &entry, QRandomGenerator &random)
{
    constexpr qsizetype kSector = 512;
    if (entry.kind != 'W') {
        if (random.bounded(2) == 1) {
            apply(disk, entry);
        }
        return;
    }
    for (qsizetype at = 0; at < entry.data.size(); at += kSector) {
        if (random.bounded(2) == 1) {
            apply(disk, {'W', entry.name, entry.offset + at, entry.data.mid(at, kSector)});
        }
    }
}

/// The disk after a power cut behind the first \a count entries, and the last batch that the
/// program had acknowledged until then.
std::pair<Disk, std::int64_t> cut(const std::vector<Entry> &entries, std::size_t count, bool isTorn,
                                  QRandomGenerator &random)
{
    Disk disk;
    std::vector<const Entry *> waiting;
    std::int64_t acknowledged = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Entry &entry = entries[i];
        if (entry.kind == 'A') {
            acknowledged = entry.data.trimmed().split(' ').last().toLongLong();
        } else if (entry.kind == 'S') {
            // What became of names is kept when their folder is synced.
            const auto isOfFile = [&](const Entry *other) {
                return other->kind == 'U' ? entry.name == "disk"_L1 : other->name == entry.name;
            };
            for (const Entry *other : waiting) {
                if (isOfFile(other)) {
                    apply(disk, *other);
                }
            }
            std::erase_if(waiting, isOfFile);
        } else {
            waiting.push_back(&entry);
        }
    }
    if (isTorn) {
        for (const Entry *entry : waiting) {
            applySome(disk, *entry, random);
        }
    }
    return {std::move(disk), acknowledged};
}

} // namespace

/// What is left of the file when the power fails: at 100 random moments, once with all unsynced
/// writes lost, once with any of their sectors kept.
class TestPowerCut final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QTemporaryDir folder;
        const QDir data(folder.path());
        QVERIFY(data.mkdir(u"disk"_s));
        QProcess writer;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FW_BIN_DIR "/fw_powershim.so"));
        environment.insert(u"FW_POWER_FOLDER"_s, data.filePath(u"disk"_s));
        environment.insert(u"FW_POWER_LOG"_s, data.filePath(u"log"_s));
        writer.setProcessEnvironment(environment);
        writer.start(QStringLiteral(FW_BIN_DIR "/storeprobe"),
                     {u"write"_s, data.filePath(u"disk/desk.sqlite"_s), u"400"_s});
        QVERIFY2(writer.waitForFinished(60'000) && writer.exitCode() == 0,
                 writer.readAllStandardError().constData());
        m_entries = readLog(data.filePath(u"log"_s));
        // Cuts begin where the file is ours; before that there is nothing to lose.
        for (; m_first < m_entries.size() && m_entries[m_first].kind != 'A'; ++m_first) {
        }
        const auto syncs = std::count_if(m_entries.begin(), m_entries.end(),
                                         [](const Entry &entry) { return entry.kind == 'S'; });
        qInfo() << m_entries.size() << "entries," << syncs << "syncs";
        QVERIFY(syncs >= 400);
        // The end of the record is the file as the program left it.
        QRandomGenerator random(1);
        auto [disk, acknowledged] = cut(m_entries, m_entries.size(), false, random);
        QCOMPARE(acknowledged, 400);
        QFile file(data.filePath(u"disk/desk.sqlite"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(disk[u"desk.sqlite"_s].size(), file.size());
    }

    void nothingAcknowledgedIsLost_data()
    {
        QTest::addColumn<bool>("isTorn");
        QTest::newRow("unsynced writes are dropped") << false;
        QTest::newRow("unsynced sectors are kept by chance") << true;
    }

    void nothingAcknowledgedIsLost()
    {
        QFETCH(bool, isTorn);
        constexpr int kCuts = 100;
        QRandomGenerator random(7);
        for (int number = 0; number < kCuts; ++number) {
            const auto span = static_cast<quint32>(m_entries.size() - m_first);
            const std::size_t count = m_first + random.bounded(span) + 1;
            const auto [disk, acknowledged] = cut(m_entries, count, isTorn, random);
            QTemporaryDir folder;
            for (const auto &[name, content] : disk) {
                QFile file(folder.filePath(name));
                QVERIFY(file.open(QIODevice::WriteOnly));
                QCOMPARE(file.write(content), content.size());
            }
            const auto database = test::openPlace(folder.filePath(u"desk.sqlite"_s));
            QVERIFY2(bool(database), qPrintable(database ? QString() : database.error().detail));
            const auto stored = test::checkLoad(*database);
            QVERIFY2(bool(stored), qPrintable(stored ? QString() : stored.error().detail));
            const std::int64_t kept = stored->empty() ? 0 : stored->begin()->second;
            QVERIFY2(kept >= acknowledged,
                     qPrintable(u"cut %1: %2 acknowledged, %3 stored"_s.arg(count)
                                    .arg(acknowledged)
                                    .arg(kept)));
        }
    }

private:
    std::vector<Entry> m_entries;
    std::size_t m_first = 0;
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
