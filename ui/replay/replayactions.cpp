// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/classroompanel.h"
#include "ui/replay/commentspanel.h"
#include "ui/replay/comparepanel.h"
#include "ui/replay/purposestrip.h"
#include "ui/replay/replaytab.h"
#include "ui/replay/stepbar.h"
#include "ui/replay/transportbar.h"
#include "ui/replay/waveformview.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/segmentcontrol.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

// The keys of the tab.
namespace fw::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using quality::Evaluation;
using quality::Milliseconds;

namespace {

/// What the focused widget does with the key is nearer than what the tab would.
bool isKeptBy(const QWidget *focused, const QKeyEvent &key)
{
    const bool isPlain = (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    const bool isSideways = key.key() == Qt::Key_Left || key.key() == Qt::Key_Right;
    if (qobject_cast<const QLineEdit *>(focused) != nullptr ||
        qobject_cast<const QAbstractSpinBox *>(focused) != nullptr ||
        qobject_cast<const QPlainTextEdit *>(focused) != nullptr) {
        return isSideways || (isPlain && !key.text().isEmpty());
    }
    if (qobject_cast<const QAbstractButton *>(focused) != nullptr) {
        return isPlain && (isSideways || key.key() == Qt::Key_Space);
    }
    if (qobject_cast<const QComboBox *>(focused) != nullptr) {
        return isPlain && !key.text().isEmpty();
    }
    if (qobject_cast<const QAbstractSlider *>(focused) != nullptr) {
        return isPlain && isSideways;
    }
    const auto *table = qobject_cast<const QAbstractItemView *>(focused);
    const bool isFilledIn =
        table != nullptr && table->editTriggers() != QAbstractItemView::NoEditTriggers;
    return isFilledIn && isPlain &&
           (isSideways || (!key.text().isEmpty() && key.text().at(0).isDigit()));
}

} // namespace

bool ReplayTab::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        isKeptBy(QApplication::focusWidget(), *static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ReplayTab::addAction(ActionCatalogue &actions, const QString &id,
                          std::function<QString()> title, const QList<QKeySequence> &keys,
                          std::function<void()> deed)
{
    QAction *const made = actions.add(
        {id, ActionGroup::View, std::move(title), keys, Qt::WidgetWithChildrenShortcut}, *this);
    connect(made, &QAction::triggered, this, std::move(deed));
}

void ReplayTab::declareActions(ActionCatalogue &actions)
{
    const auto add = [&](const QString &id, std::function<QString()> title,
                         const QList<QKeySequence> &keys, std::function<void()> deed) {
        addAction(actions, id, std::move(title), keys, std::move(deed));
    };
    const auto step = [this](Milliseconds by) { return [this, by] { m_player.step(by); }; };
    add(
        u"replay.play"_s, [] { return tr("Replay: play or pause"); },
        {QKeySequence(Qt::Key_Space), QKeySequence(Qt::CTRL | Qt::Key_P)},
        [this] { togglePlay(); });
    add(
        u"replay.stop"_s, [] { return tr("Replay: stop"); }, {QKeySequence(Qt::Key_S)},
        [this] { stop(); });
    add(
        u"replay.back5"_s, [] { return tr("Replay: 5 seconds back"); },
        {QKeySequence(Qt::Key_Left)}, step(-5s));
    add(
        u"replay.on5"_s, [] { return tr("Replay: 5 seconds on"); }, {QKeySequence(Qt::Key_Right)},
        step(5s));
    add(
        u"replay.back15"_s, [] { return tr("Replay: 15 seconds back"); },
        {QKeySequence(Qt::SHIFT | Qt::Key_Left)}, step(-15s));
    add(
        u"replay.on15"_s, [] { return tr("Replay: 15 seconds on"); },
        {QKeySequence(Qt::SHIFT | Qt::Key_Right)}, step(15s));
    add(
        u"replay.faster"_s, [] { return tr("Replay: faster"); },
        {QKeySequence(Qt::CTRL | Qt::Key_Up)}, [this] { m_transport->stepRate(1); });
    add(
        u"replay.slower"_s, [] { return tr("Replay: slower"); },
        {QKeySequence(Qt::CTRL | Qt::Key_Down)}, [this] { m_transport->stepRate(-1); });
    add(
        u"replay.from"_s, [] { return tr("Replay: A is here"); }, {QKeySequence(Qt::Key_A)},
        [this] { mark(false); });
    add(
        u"replay.to"_s, [] { return tr("Replay: B is here"); }, {QKeySequence(Qt::Key_B)},
        [this] { mark(true); });
    add(
        u"replay.loop"_s, [] { return tr("Replay: loop A–B on or off"); },
        {QKeySequence(Qt::Key_L)}, [this] { m_transport->toggleLoop(); });
    add(
        u"replay.skip"_s, [] { return tr("Replay: skip silence on or off"); },
        {QKeySequence(Qt::Key_K)}, [this] { m_transport->toggleSkip(); });
    add(
        u"replay.muteAgent"_s, [] { return tr("Replay: mute the agent"); },
        {QKeySequence(Qt::CTRL | Qt::Key_1)}, [this] { m_transport->toggleMute(0); });
    add(
        u"replay.muteCustomer"_s, [] { return tr("Replay: mute the customer"); },
        {QKeySequence(Qt::CTRL | Qt::Key_2)}, [this] { m_transport->toggleMute(1); });
    declareMoves(actions);
    declareDeeds(actions);
}

void ReplayTab::declareMoves(ActionCatalogue &actions)
{
    const auto add = [&](const QString &id, std::function<QString()> title, const QKeySequence &key,
                         std::function<void()> deed) {
        addAction(actions, id, std::move(title), {key}, std::move(deed));
    };
    const auto any = [](const ReplayMark &) { return true; };
    add(
        u"replay.nextLow"_s, [] { return tr("Replay: next lost point, also across calls"); },
        QKeySequence(Qt::Key_N), [this] { walkLost(Way::Next); });
    add(
        u"replay.previousLow"_s,
        [] { return tr("Replay: previous lost point, also across calls"); },
        QKeySequence(Qt::SHIFT | Qt::Key_N), [this] { walkLost(Way::Previous); });
    add(
        u"replay.nextMark"_s, [] { return tr("Replay: next marker"); }, QKeySequence(Qt::Key_M),
        [this, any] { walk(Way::Next, any); });
    add(
        u"replay.previousMark"_s, [] { return tr("Replay: previous marker"); },
        QKeySequence(Qt::SHIFT | Qt::Key_M), [this, any] { walk(Way::Previous, any); });
    add(
        u"replay.nextCritical"_s, [] { return tr("Replay: next critical error"); },
        QKeySequence(Qt::Key_E), [this] { walk(Way::Next, &ReplayMark::isCritical); });
    add(
        u"replay.nextHold"_s, [] { return tr("Replay: next hold"); }, QKeySequence(Qt::Key_H),
        [this] { walkSpans(holds()); });
    add(
        u"replay.nextSilence"_s, [] { return tr("Replay: next silence"); }, QKeySequence(Qt::Key_Q),
        [this] { walkSpans(silences()); });
    add(
        u"replay.nextDisagreement"_s, [] { return tr("Replay: next disagreement of reviewers"); },
        QKeySequence(Qt::Key_D),
        [this] {
            m_belowTabs->setCurrent(0);
            m_compare->nextDisagreement();
        });
    addAction(
        actions, u"replay.nearer"_s, [] { return tr("Replay: zoom in"); },
        {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)}, [this] { m_wave->zoom(1.5); });
    add(
        u"replay.farther"_s, [] { return tr("Replay: zoom out"); }, QKeySequence(Qt::Key_Minus),
        [this] { m_wave->zoom(1 / 1.5); });
    add(
        u"replay.whole"_s, [] { return tr("Replay: the whole recording"); },
        QKeySequence(Qt::Key_0), [this] { m_wave->showWhole(); });
}

void ReplayTab::declareDeeds(ActionCatalogue &actions)
{
    const auto add = [&](const QString &id, std::function<QString()> title, const QKeySequence &key,
                         std::function<void()> deed) {
        addAction(actions, id, std::move(title), {key}, std::move(deed));
    };
    add(
        u"replay.comment"_s, [] { return tr("Replay: comment on this moment"); },
        QKeySequence(Qt::Key_C),
        [this] {
            m_belowTabs->setCurrent(1);
            m_comments->write(m_player.position());
        });
    add(
        u"replay.purpose"_s, [] { return tr("Replay: another purpose"); },
        QKeySequence(Qt::SHIFT | Qt::Key_P),
        [this] {
            if (!m_call.id.isEmpty()) {
                m_player.pause();
                m_strip->ask(m_sitting.allowedPurposes(), m_sitting.purpose(), m_sitting.refusal());
            }
        });
    add(
        u"replay.classroom"_s, [] { return tr("Replay: classroom mode on or off"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
        [this] {
            m_belowTabs->setCurrent(2);
            m_classroom->toggle();
        });
    add(
        u"replay.reveal"_s, [] { return tr("Replay: show or hide the scores of a class"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { m_classroom->reveal(); });
    add(
        u"replay.met"_s, [] { return tr("Replay: one more hand for met"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y),
        [this] { m_classroom->raise(HandsModel::Yes); });
    add(
        u"replay.notMet"_s, [] { return tr("Replay: one more hand for not met"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
        [this] { m_classroom->raise(HandsModel::No); });
    declareSteps(actions);
}

void ReplayTab::declareSteps(ActionCatalogue &actions)
{
    const auto add = [&](const QString &id, std::function<QString()> title, const QKeySequence &key,
                         std::function<void()> deed) {
        addAction(actions, id, std::move(title), {key}, std::move(deed));
    };
    add(
        u"replay.playList"_s,
        [] { return tr("Replay: play on from lost point to lost point, or not"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { m_playList->toggle(); });
    add(
        u"replay.export"_s, [] { return tr("Replay: export"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        [this] {
            if (m_export->isEnabled()) {
                m_export->showMenu();
            }
        });
    add(
        u"replay.step"_s, [] { return tr("Replay: the next step of the evaluation"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), [this] { m_steps->takeFirst(); });
    add(
        u"replay.coach"_s, [] { return tr("Replay: plan coaching"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
        [this] {
            if (m_shown && m_desk.mayCoach(m_call.team)) {
                const Evaluation about = *m_shown;
                emit coachingRequested(about);
            }
        });
}

} // namespace fw::ui
