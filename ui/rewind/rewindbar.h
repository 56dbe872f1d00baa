// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/rewind.h"
#include "ui/rewind/happening.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QAbstractButton;
class QAction;
class QComboBox;
class QDateTimeEdit;
class QPushButton;
class QToolButton;

namespace fw::ui {

class ActionCatalogue;
class HappeningsModel;
class LiveTableView;
class RewindAxis;
class ThemedLabel;

/// While the past is shown: which moment, the way through it, what happened around it, and the way
/// back. Hidden else.
class RewindBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RewindBar)

public:
    /// How far back the first look goes.
    static constexpr std::chrono::minutes kFirstLook{5};

    /// Declares its keys in \a window.
    RewindBar(journal::Rewind &rewind, live::FloorStore &store, const Theme &theme,
              ActionCatalogue &actions, QWidget &window);

    void setHappenings(HappeningSource source);
    /// What the source tells is another now.
    void reload();
    /// Shows the floor as it was at \a moment.
    void showMoment(TimePoint moment);

signals:
    /// Somebody wants to find this moment again.
    void markWished(fw::TimePoint moment);
    /// There is nothing to look at yet.
    void nothingRecorded();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeControls();
    void build();
    void declareActions(ActionCatalogue &actions, QWidget &window);
    void toggle();
    void togglePlay();
    void goTo();
    void goToTyped();
    void showWished();
    void jump(bool isForward);
    void refresh();
    void showDay();
    void showAround();
    /// Nothing: somebody recorded what is shown.
    void showHole(const journal::JournalStore::Hole *hole);
    void showIcons();
    void retranslate();
    void nameButton(QAbstractButton &button, const QString &name, const QAction *action);
    [[nodiscard]] QDateTime local(TimePoint time) const;
    [[nodiscard]] TimePoint fromLocal(const QDateTime &time) const;
    [[nodiscard]] const QTimeZone &zone() const;

    journal::Rewind &m_rewind;
    live::FloorStore &m_store;
    const Theme &m_theme;
    HappeningSource m_source;
    std::vector<Happening> m_happenings;
    ThemedLabel *m_chip;
    ThemedLabel *m_when;
    QToolButton *m_previous;
    QToolButton *m_stepBack;
    QToolButton *m_play;
    QToolButton *m_stepForward;
    QToolButton *m_next;
    QComboBox *m_speed;
    QDateTimeEdit *m_goTo;
    QPushButton *m_mark;
    QPushButton *m_around;
    QPushButton *m_live;
    RewindAxis *m_axis;
    HappeningsModel *m_model;
    LiveTableView *m_table;
    QList<QAction *> m_actions; ///< that make sense in the past only
    QAction *m_toggleAction = nullptr;
    QAction *m_playAction = nullptr;
    QAction *m_markAction = nullptr;
    TimePoint m_aroundAt = kNoTime; ///< what the table shows
    TimePoint m_wished = kNoTime;   ///< to be shown as soon as the journal's span is known
    bool m_isTypingWished = false;
    QTimer m_lookTimer;
};

} // namespace fw::ui
