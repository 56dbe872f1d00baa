// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/recordingfolder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::audio;

class TestRecordingFolder final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensWhatIsBelow();
    void refusesWhatIsElsewhere_data();
    void refusesWhatIsElsewhere();
    void rootMayBeALink();

private:
    void write(const QString &name) const;
    [[nodiscard]] ErrorCode codeOf(const QString &relative) const;

    QTemporaryDir m_folder;
    const QString m_root = m_folder.filePath(u"recordings"_s);
};

void TestRecordingFolder::write(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("sound") == 5);
}

void TestRecordingFolder::initTestCase()
{
    QVERIFY(QDir().mkpath(m_root + u"/2026/11"_s));
    write(u"recordings/2026/11/call.wav"_s);
    write(u"secret"_s);
    QVERIFY(QDir().mkpath(m_folder.filePath(u"recordings-of-others"_s)));
    write(u"recordings-of-others/call.wav"_s);
    QVERIFY(QFile::link(m_folder.filePath(u"secret"_s), m_root + u"/link.wav"_s));
    QVERIFY(QFile::link(m_folder.filePath(u"recordings-of-others"_s), m_root + u"/others"_s));
    QVERIFY(QFile::link(m_root + u"/2026/11/call.wav"_s, m_root + u"/inside.wav"_s));
    QVERIFY(QFile::link(m_root + u"/nowhere"_s, m_root + u"/dangling.wav"_s));
}

ErrorCode TestRecordingFolder::codeOf(const QString &relative) const
{
    const Result<std::unique_ptr<QFile>> file = RecordingFolder(m_root).open(relative);
    return file ? ErrorCode::Malformed : file.error().code;
}

void TestRecordingFolder::opensWhatIsBelow()
{
    const Result<std::unique_ptr<QFile>> file = RecordingFolder(m_root).open(u"2026/11/call.wav"_s);
    QVERIFY(file);
    QCOMPARE((*file)->readAll(), "sound");
    QCOMPARE(codeOf(u"2026/11/another.wav"_s), ErrorCode::NotFound);
    QVERIFY(!RecordingFolder(m_folder.filePath(u"none"_s)).open(u"call.wav"_s));
}

void TestRecordingFolder::refusesWhatIsElsewhere_data()
{
    QTest::addColumn<QString>("relative");
    QTest::newRow("up") << u"../secret"_s;
    QTest::newRow("up and down") << u"2026/../../secret"_s;
    QTest::newRow("begins alike") << u"../recordings-of-others/call.wav"_s;
    QTest::newRow("link") << u"link.wav"_s;
    QTest::newRow("link to inside") << u"inside.wav"_s;
    QTest::newRow("folder that is a link") << u"others/call.wav"_s;
    QTest::newRow("link to nothing") << u"dangling.wav"_s;
    QTest::newRow("folder") << u"2026"_s;
    QTest::newRow("itself") << u"."_s;
}

void TestRecordingFolder::refusesWhatIsElsewhere()
{
    QFETCH(QString, relative);
    QCOMPARE(codeOf(relative), ErrorCode::NotPermitted);
}

void TestRecordingFolder::rootMayBeALink()
{
    const QString link = m_folder.filePath(u"linked"_s);
    QVERIFY(QFile::link(m_root, link));
    QVERIFY(RecordingFolder(link).open(u"2026/11/call.wav"_s));
}

QTEST_GUILESS_MAIN(TestRecordingFolder)
#include "tst_recordingfolder.moc"
