// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playback/recordingshelf.h"
#include "ui/replay/replaymarks.h"
#include "ui/replay/replayscale.h"
#include "ui/widgets/paintedcells.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <memory>

namespace fw::ui {

class Theme;

/// What is shown of a call along its time.
struct WaveContent
{
    std::shared_ptr<const playback::OpenedRecording> sound; ///< null: none is there
    quality::Milliseconds duration{0};                      ///< of the call where there is no sound
    ReplayMarks marks;
    ReplayMarks mirror; ///< of a second person; empty: none
    std::vector<quality::ReplayComment> comments;
};

/// A recording from left to right: markers, the waves of agent and customer with silence and
/// overtalk, the markers of a second person, comments, and what went on. Own-painted; its cells are
/// the markers.
class WaveformView final : public QAbstractScrollArea, public PaintedCells
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaveformView)

public:
    explicit WaveformView(const Theme &theme, QWidget *parent = nullptr);

    void setContent(WaveContent content);
    void setMarks(const ReplayMarks &marks, const ReplayMarks &mirror);
    void setComments(const std::vector<quality::ReplayComment> &comments);
    /// Where the replay is; the view follows it.
    void setPosition(quality::Milliseconds position);
    void setSelection(const std::optional<quality::Span> &selection);
    /// Markers without their results.
    void setBlind(bool isBlind);
    void setCurrent(const QString &question);
    /// What stands in the place of the waves; empty: the waves.
    void setNotice(const QString &notice);
    void zoom(double factor);
    void showWhole();
    void retranslate();

    [[nodiscard]] const ReplayScale &scale() const { return m_scale; }

    [[nodiscard]] int cellCount() const override;
    [[nodiscard]] QString cellText(int cell) const override;
    [[nodiscard]] QRect cellArea(int cell) const override;
    [[nodiscard]] int cellAt(const QPoint &point) const override;
    [[nodiscard]] int currentCell() const override;
    [[nodiscard]] bool isCellSelected(int cell) const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 210}; }

signals:
    void seekRequested(fw::quality::Milliseconds position);
    void selectionDragged(const fw::quality::Span &span);
    void markChosen(const QString &question);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// What lies where, from top to bottom.
    struct Lanes
    {
        QRect marks;
        QRect agent;
        QRect customer;
        QRect mirror; ///< empty without a second person
        QRect comments;
        QRect events;
        QRect ruler;
    };

    /// A marker and where it is painted.
    struct Badge
    {
        const ReplayMark *mark = nullptr;
        bool isMirror = false;
        QRectF area;
    };

    enum class Drag : std::uint8_t { None, Seek, Select };

    void setScale(const ReplayScale &scale);
    void layOut();
    void placeBadges(const ReplayMarks &marks, const QRect &lane, bool isMirror);
    [[nodiscard]] quality::Span whole() const;
    [[nodiscard]] const std::vector<quality::Phase> &phases() const;
    [[nodiscard]] Lanes lanes() const;
    [[nodiscard]] QString textAt(const QPoint &point) const;
    [[nodiscard]] QString soundTextAt(const QPoint &point) const;
    void refreshWaves();
    void paintWave(QPainter &painter, int channel, const QRect &lane) const;
    void paintBlocks(QPainter &painter, const Lanes &lanes) const;
    void paintEvents(QPainter &painter, const QRect &lane) const;
    void paintComments(QPainter &painter, const QRect &lane) const;
    void paintRuler(QPainter &painter, const QRect &lane) const;
    void paintBadges(QPainter &painter, const Lanes &lanes) const;
    void paintBadge(QPainter &painter, const Badge &badge) const;
    void paintSelection(QPainter &painter, const Lanes &lanes) const;
    [[nodiscard]] QColor phaseFill(quality::PhaseKind kind) const;

    const Theme &m_theme;
    WaveContent m_content;
    std::vector<quality::Phase> m_none; ///< where there is no sound
    ReplayScale m_scale;
    quality::Milliseconds m_position{0};
    std::optional<quality::Span> m_selection;
    bool m_isBlind = false;
    QString m_current;
    QString m_notice;
    std::vector<Badge> m_badges;
    QPixmap m_waves; ///< of what is in sight
    bool m_isStale = true;
    Drag m_drag = Drag::None;
    quality::Milliseconds m_pressed{0};
};

} // namespace fw::ui
