// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/memorysecretstore.h"
#include "tests/ui/floorscene.h"
#include "tests/ui/memorysettings.h"
#include "ui/floor/statetext.h"
#include "ui/settings/dictionarysection.h"
#include "ui/settings/keysection.h"
#include "ui/settings/ownkeys.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/timefield.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/keyrivals.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::ui;
using fw::tests::FloorScene;
using fw::tests::MemorySettings;
using live::AgentState;

namespace {

class NoTester final : public ConnectionTester
{
public:
    void start(const telephony::SwitchProfile &, const QString &) override {}

    void cancel() override {}
};

} // namespace

class TestSettingsPage final : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_store = std::make_unique<MemorySettings>();
        m_actions = std::make_unique<ActionCatalogue>();
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_stack = new QStackedWidget(m_window.get());
        layout->addWidget(m_stack);
        m_page = new SettingsPage(*m_store, m_secrets, m_tester, *m_actions, m_theme);
        m_other = new QWidget;
        m_third = new QWidget;
        m_stack->addWidget(m_page);
        m_stack->addWidget(m_other);
        m_stack->addWidget(m_third);
        m_page->setFloorDictionary(live::SiteDictionary::of(live::FloorConfig::defaults()));
        add(u"window.export"_s, Qt::CTRL | Qt::Key_E, *m_window);
        add(u"other.find"_s, Qt::CTRL | Qt::Key_F, *m_other);
        add(u"third.find"_s, Qt::CTRL | Qt::Key_F, *m_third);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void sectionsAreReachedByKeys()
    {
        QCOMPARE(m_page->sections(),
                 (QStringList{u"display"_s, u"switches"_s, u"measure"_s, u"alarms"_s,
                              u"supervision"_s, u"dictionary"_s, u"keys"_s}));
        m_page->setFocus();
        auto *list = find<QListWidget>(u"settingsSections"_s);
        QVERIFY(list->hasFocus());
        QVERIFY(!find<QTreeWidget>(u"keyList"_s)->isVisible());
        QTest::keyClick(list, Qt::Key_End);
        QVERIFY(find<QTreeWidget>(u"keyList"_s)->isVisible());
        auto *more = new QLabel(u"more"_s);
        m_page->addSection(
            u"more"_s, [] { return u"More"_s; }, more);
        m_page->showSection(u"more"_s);
        QVERIFY(more->isVisible());
    }

    void readsLengthsOfTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seconds");
        QTest::newRow("minutes") << u" 15 "_s << 900;
        QTest::newRow("with seconds") << u"2:30"_s << 150;
        QTest::newRow("full-width colon") << u"2：30"_s << 150;
        QTest::newRow("hours") << u"1:00:05"_s << 3605;
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("zero") << u"0:00"_s << 0;
        QTest::newRow("word") << u"long"_s << 0;
        QTest::newRow("negative") << u"-5"_s << 0;
        QTest::newRow("seconds") << u"1:60"_s << 0;
        QTest::newRow("day") << u"25:00:00"_s << 0;
        QTest::newRow("four") << u"1:1:1:1"_s << 0;
    }

    void readsLengthsOfTime()
    {
        QFETCH(QString, text);
        QFETCH(int, seconds);
        const auto read = lengthOfTime(text);
        QCOMPARE(read.has_value(), seconds > 0);
        QCOMPARE(int(read.value_or(0s).count()), seconds);
    }

    void dictionaryIsStoredAndTold()
    {
        QSignalSpy told(m_page, &SettingsPage::settingsChanged);
        m_page->showSection(u"dictionary"_s);
        auto *states = find<QTableWidget>(u"stateDictionary"_s);
        auto *reasons = find<QTableWidget>(u"reasonDictionary"_s);
        const int onBreak = int(live::indexOf(AgentState::OnBreak));
        states->item(onBreak, 1)->setText(u"Aux"_s);
        states->item(onBreak, 3)->setText(u"7:30"_s);
        reasons->item(0, 4)->setText(u"1:00:00"_s);
        reasons->item(0, 5)->setCheckState(Qt::Checked);
        QVERIFY(!told.isEmpty());
        const auto settings = settings::AppSettings::load(*m_store);
        QVERIFY(settings && settings->dictionary);
        const auto &own = *settings->dictionary;
        QCOMPARE(own.stateNames[std::size_t(onBreak)].en, u"Aux"_s);
        QVERIFY(own.stateLimits[std::size_t(onBreak)] == 450s);
        QVERIFY(own.reasons.at(0).quota == 1h);
        QVERIFY(own.reasons.at(0).isProductive);
        QTest::keyClick(find<QPushButton>(u"resetDictionary"_s), Qt::Key_Space);
        QVERIFY(!settings::AppSettings::load(*m_store)->dictionary);
        QCOMPARE(states->item(onBreak, 1)->text(), QString());
    }

    void dictionaryIsEditedByKeyboardAlone()
    {
        m_page->showSection(u"dictionary"_s);
        auto *states = find<QTableWidget>(u"stateDictionary"_s);
        states->setFocus(Qt::TabFocusReason);
        states->setCurrentCell(0, 0);
        QTest::keyClick(states, Qt::Key_Right);
        QCOMPARE(states->currentColumn(), 1);
        QTest::keyClick(states, Qt::Key_F2);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), u"Away"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(
            settings::AppSettings::load(*m_store)->dictionary); // Return is taken a moment later
        const auto settings = settings::AppSettings::load(*m_store);
        QCOMPARE(settings->dictionary->stateNames[0].en, u"Away"_s);
    }

    void dictionarySaysWhatIsWrong_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("no code") << 0 << QString() << u"needs a code"_s;
        QTest::newRow("twice") << 0 << u"BREAK"_s << u"Two reasons"_s;
        QTest::newRow("limit") << 3 << u"soon"_s << u"“soon” is no length of time"_s;
        QTest::newRow("quota") << 4 << u"1"_s << u"shorter than its limit"_s;
    }

    void dictionarySaysWhatIsWrong()
    {
        QFETCH(int, column);
        QFETCH(QString, text);
        QFETCH(QString, words);
        QSignalSpy told(m_page, &SettingsPage::settingsChanged);
        m_page->showSection(u"dictionary"_s);
        find<QTableWidget>(u"reasonDictionary"_s)->item(0, column)->setText(text);
        const auto *error = find<QLabel>(u"dictionaryError"_s);
        QVERIFY(error->isVisible());
        QVERIFY2(error->text().contains(words), qPrintable(error->text()));
        QCOMPARE(error->textFormat(), Qt::PlainText);
        QVERIFY(told.isEmpty());
        QVERIFY(m_store->values.empty());
    }

    void reasonsComeAndGo()
    {
        m_page->showSection(u"dictionary"_s);
        auto *reasons = find<QTableWidget>(u"reasonDictionary"_s);
        const int before = reasons->rowCount();
        QTest::keyClick(find<QPushButton>(u"addReason"_s), Qt::Key_Space);
        QCOMPARE(reasons->rowCount(), before + 1);
        reasons->item(before, 0)->setText(u"prayer"_s);
        QCOMPARE(settings::AppSettings::load(*m_store)->dictionary->reasons.size(),
                 std::size_t(before) + 1);
        reasons->setCurrentCell(before, 0);
        QTest::keyClick(find<QPushButton>(u"removeReason"_s), Qt::Key_Space);
        QCOMPARE(settings::AppSettings::load(*m_store)->dictionary->reasons.size(),
                 std::size_t(before));
    }

    void theRunningFloorTakesADictionary()
    {
        FloorScene scene(1, 3);
        scene.flush();
        const live::AgentView &agent = scene.store.floor().agents().at(0);
        live::SiteDictionary dictionary;
        dictionary.stateNames[live::indexOf(agent.state)] = {u"Own <b>"_s, u"自定"_s};
        dictionary.stateLimits[live::indexOf(agent.state)] = 5s;
        QSignalSpy changed(&scene.store, &live::FloorStore::changed);
        scene.store.setDictionary(dictionary);
        QCOMPARE(changed.count(), 1);
        QVERIFY(agent.limit == 5s);
        QCOMPARE(scene.store.floor().agents().size(), std::size_t(3)); // nothing is forgotten
        QLocale::setDefault(QLocale(u"en_GB"_s));
        QCOMPARE(StateText::word(agent.state, scene.store.floor().config()), u"Own <b>"_s);
    }

    void keysAreChangedAndKept()
    {
        m_page->showSection(u"keys"_s);
        choose(u"window.export"_s);
        auto *edit = find<QKeySequenceEdit>(u"keyEdit"_s);
        QCOMPARE(edit->keySequence(), QKeySequence(Qt::CTRL | Qt::Key_E));
        edit->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_J));
        QTest::keyClick(find<QPushButton>(u"addKey"_s), Qt::Key_Space);
        QCOMPARE(m_actions->find(u"window.export"_s)->shortcuts().size(), 2);
        edit->setKeySequence(QKeySequence(Qt::Key_F8));
        QTest::keyClick(find<QPushButton>(u"setKey"_s), Qt::Key_Space);
        QCOMPARE(m_actions->find(u"window.export"_s)->shortcut(), QKeySequence(Qt::Key_F8));
        const auto kept = loadOwnKeys(*m_store);
        QVERIFY(bool(kept));
        QCOMPARE(kept->value(u"window.export"_s), QList<QKeySequence>{QKeySequence(Qt::Key_F8)});
        QTest::keyClick(find<QPushButton>(u"removeKeys"_s), Qt::Key_Space);
        QVERIFY(m_actions->find(u"window.export"_s)->shortcuts().isEmpty());
        QTest::keyClick(find<QPushButton>(u"resetKey"_s), Qt::Key_Space);
        QCOMPARE(m_actions->find(u"window.export"_s)->shortcut(),
                 QKeySequence(Qt::CTRL | Qt::Key_E));
        QVERIFY(loadOwnKeys(*m_store)->isEmpty());
    }

    void conflictsAreSaid()
    {
        m_page->showSection(u"keys"_s);
        choose(u"other.find"_s);
        auto *edit = find<QKeySequenceEdit>(u"keyEdit"_s);
        edit->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_E)); // the whole window's
        const auto *words = find<QLabel>(u"keyConflict"_s);
        QVERIFY(words->isVisible());
        QVERIFY(words->text().contains(u"window.export"_s));
        QVERIFY(!find<QPushButton>(u"setKey"_s)->isEnabled());
        QTest::keyClick(find<QPushButton>(u"takeKey"_s), Qt::Key_Space);
        QVERIFY(m_actions->find(u"window.export"_s)->shortcuts().isEmpty());
        QCOMPARE(m_actions->find(u"other.find"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
        QVERIFY(!words->isVisible());
        QTest::keyClick(find<QPushButton>(u"resetAllKeys"_s), Qt::Key_Space);
        QCOMPARE(m_actions->find(u"window.export"_s)->shortcut(),
                 QKeySequence(Qt::CTRL | Qt::Key_E));
    }

    void pagesMayShareKeys()
    {
        for (const ActionCatalogue::Entry &entry : m_actions->entries()) {
            for (const QKeySequence &keys : entry.spec.keys) {
                QVERIFY(rivalsOf(*m_actions, entry, keys).empty());
            }
        }
        add(u"other.more"_s, Qt::CTRL | Qt::Key_F, *m_other);
        QCOMPARE(rivalsOf(*m_actions, m_actions->entries().back(), Qt::CTRL | Qt::Key_F).size(),
                 std::size_t(1));
    }

    void badStoredKeysAreLeftOut()
    {
        m_store->values[u"keys"_s] =
            QJsonObject{{u"a"_s, QJsonArray{u"Ctrl+J"_s, 5, QString()}}, {u"b"_s, u"no list"_s}};
        const auto keys = loadOwnKeys(*m_store);
        QVERIFY(bool(keys));
        QCOMPARE(keys->value(u"a"_s), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_J)});
    }

private:
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }

    void add(const QString &id, QKeyCombination keys, QWidget &where)
    {
        m_actions->add({id, ActionGroup::View, [id] { return id; }, {QKeySequence(keys)}}, where);
    }

    void choose(const QString &id)
    {
        auto *list = find<QTreeWidget>(u"keyList"_s);
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            if (list->topLevelItem(row)->data(0, Qt::UserRole).toString() == id) {
                list->setCurrentItem(list->topLevelItem(row));
            }
        }
    }

    Theme m_theme{ThemeKind::Light};
    settings::MemorySecretStore m_secrets;
    NoTester m_tester;
    std::unique_ptr<MemorySettings> m_store;
    std::unique_ptr<ActionCatalogue> m_actions;
    std::unique_ptr<QWidget> m_window;
    QStackedWidget *m_stack = nullptr;
    SettingsPage *m_page = nullptr;
    QWidget *m_other = nullptr;
    QWidget *m_third = nullptr;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
