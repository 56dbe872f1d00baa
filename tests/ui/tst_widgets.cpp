// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonclicks.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/phonemask.h"
#include "ui/widgets/visibletext.h"

#include <QAccessible>
#include <QCheckBox>
#include <QFontMetrics>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::ui;

class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void masksNumbers_data();
    void masksNumbers();
    void formatsDurations();
    void showsNoFigureAsDash();
    void makesHiddenCharactersVisible();
    void digitsAreTabular();
    void inksAreReadable();
    void screenReadersClick();
};

void TestWidgets::masksNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("masked");
    QTest::newRow("mobile") << u"13812345678"_s << u"138****5678"_s;
    QTest::newRow("eight") << u"12345678"_s << u"123****5678"_s;
    QTest::newRow("seven") << u"1234567"_s << u"****"_s;
    QTest::newRow("extension") << u"101"_s << u"****"_s;
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("spaces") << u"  "_s << QString();
}

void TestWidgets::masksNumbers()
{
    QFETCH(QString, number);
    QTEST(PhoneMask::masked(number), "masked");
}

void TestWidgets::formatsDurations()
{
    QCOMPARE(formatDuration(0s), u"00:00"_s);
    QCOMPARE(formatDuration(-5s), u"00:00"_s);
    QCOMPARE(formatDuration(108s + 900ms), u"01:48"_s);
    QCOMPARE(formatDuration(59min + 59s), u"59:59"_s);
    QCOMPARE(formatDuration(1h), u"1:00:00"_s);
    QCOMPARE(formatDuration(26h + 3min + 4s), u"26:03:04"_s);
}

void TestWidgets::showsNoFigureAsDash()
{
    QCOMPARE(formatShare({}), QString(kNoFigure));
    QCOMPARE(formatShare(0.0), u"0.0%"_s);
    QCOMPARE(formatShare(0.784), u"78.4%"_s);
    QCOMPARE(formatSeconds({}), QString(kNoFigure));
    QCOMPARE(formatSeconds(17.4), u"00:17"_s);
}

void TestWidgets::makesHiddenCharactersVisible()
{
    QCOMPARE(visibleText(u"张三 <b>"_s), u"张三 <b>"_s);
    QCOMPARE(visibleText(u"a\tb\n"_s), u"a\u2409b\u240a"_s);
    QCOMPARE(visibleText(u"a\u202eb\u200f"_s), u"a\ufffdb\ufffd"_s);
}

void TestWidgets::digitsAreTabular()
{
    const Theme theme(ThemeKind::Light);
    for (int role = 0; role < int(FontRole::Count); ++role) {
        const QFontMetricsF metrics(theme.font(FontRole(role)));
        QCOMPARE(metrics.horizontalAdvance(u"1111"_s), metrics.horizontalAdvance(u"8888"_s));
    }
}

void TestWidgets::inksAreReadable()
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Theme theme(kind);
        const QColor card = theme.color(Token::Card);
        for (std::size_t state = 0; state < live::kAgentStateCount; ++state) {
            QVERIFY2(contrastRatio(theme.stateInk(live::AgentState(state)), card) >= 4.5,
                     qPrintable(QString::number(state)));
            QVERIFY(contrastRatio(theme.stateFill(live::AgentState(state)), QColor(Qt::black)) >=
                    5.3);
        }
        for (const Token token : {Token::Text, Token::MutedText, Token::Good, Token::Warning,
                                  Token::Critical, Token::Accent}) {
            QVERIFY2(contrastRatio(theme.color(token), card) >= 4.5,
                     qPrintable(QString::number(int(token))));
        }
        QVERIFY(contrastRatio(theme.color(Token::FocusRing), card) >= 3.0);
        QVERIFY(contrastRatio(theme.color(Token::FaintText), card) >= 3.0);
    }
}

void TestWidgets::screenReadersClick()
{
    exposeButtonClicks();
    QCheckBox box(u"&Sound && light"_s);
    const QSignalSpy clicked(&box, &QCheckBox::clicked);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&box);
    QVERIFY(face != nullptr);
    QCOMPARE(face->role(), QAccessible::CheckBox);
    QCOMPARE(face->text(QAccessible::Name), u"Sound & light"_s);
    QVERIFY(face->state().checkable && !face->state().checked);
    QVERIFY(face->actionInterface()->actionNames().contains(
        QAccessibleActionInterface::toggleAction()));
    face->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(clicked.count(), 1); // not only another check mark
    QVERIFY(face->state().checked);
    box.setEnabled(false);
    QVERIFY(!face->actionInterface()->actionNames().contains(
        QAccessibleActionInterface::toggleAction()));
    QPushButton plain(u"Plain"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&plain)->role(), QAccessible::PushButton);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
