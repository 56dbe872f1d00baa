// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString translation;
    bool isFinished = false;
};

std::vector<Message> read(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    Message message;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            message = Message{context, xml.readElementText(), {}, false};
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            messages.push_back(message);
        }
    }
    return xml.hasError() ? std::vector<Message>{} : messages;
}

QSet<QString> keysOf(const std::vector<Message> &messages)
{
    QSet<QString> keys;
    for (const Message &message : messages) {
        keys.insert(message.context + u" | "_s + message.source);
    }
    return keys;
}

/// %1, %2, %n: what has to be in the translation too.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:\\d|n)"_s);
    QSet<QString> places;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        places.insert(match.captured());
    }
    QStringList sorted(places.begin(), places.end());
    sorted.sort();
    return sorted;
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT

private slots:

    void isComplete_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("Chinese") << u"floorwarden_zh_CN.ts"_s;
        QTest::newRow("English") << u"floorwarden_en.ts"_s;
    }

    void isComplete()
    {
        QFETCH(QString, file);
        const auto messages = read(fileIn(file));
        QVERIFY(!messages.empty());
        for (const Message &message : messages) {
            QVERIFY2(message.isFinished, qPrintable(message.source));
            QVERIFY2(!message.translation.trimmed().isEmpty(), qPrintable(message.source));
            const QStringList wanted = placesIn(message.source);
            QVERIFY2(placesIn(message.translation) == wanted, qPrintable(message.source));
        }
    }

    void holdsWhatTheSourcesSay_data() { isComplete_data(); }

    void holdsWhatTheSourcesSay()
    {
        QFETCH(QString, file);
        QTemporaryDir folder;
        const QString fresh = folder.filePath(u"fresh.ts"_s);
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(FW_SOURCE_DIR));
        lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s,
                      {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s,
                       u"ui"_s, u"app/console"_s, u"core/playback"_s, u"-ts"_s, fresh});
        QVERIFY(lupdate.waitForFinished(60000));
        QCOMPARE(lupdate.exitCode(), 0);
        const QSet<QString> wanted = keysOf(read(fresh));
        const QSet<QString> there = keysOf(read(fileIn(file)));
        QVERIFY(!wanted.isEmpty());
        const QStringList missing((wanted - there).values());
        const QStringList unused((there - wanted).values());
        QVERIFY2(missing.isEmpty(), qPrintable(u"missing: "_s + missing.join(u"; "_s)));
        QVERIFY2(unused.isEmpty(), qPrintable(u"not in the sources: "_s + unused.join(u"; "_s)));
    }

    void chineseKeepsToTheGlossary()
    {
        for (const Message &message : read(fileIn(u"floorwarden_zh_CN.ts"_s))) {
            for (const QString &other : {u"坐席"_s, u"话务员"_s}) { // an agent is a 客服代表
                QVERIFY2(!message.translation.contains(other), qPrintable(message.source));
            }
        }
    }

private:
    static QString fileIn(const QString &name)
    {
        return QStringLiteral(FW_SOURCE_DIR "/translations/") + name;
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
