// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intraday/intradaywatch.h"
#include "ui/widgets/painting.h"

#include <QWidget>

#include <array>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace fw::roster {
class RosterDesk;
}

namespace fw::ui {

class Card;
class IntradayChart;
class KpiTile;
class LineModel;
class LiveTableView;
class MovesPanel;
class MoveSearch;
class ThemedLabel;

/// The running day: what was forecast, what comes, who is needed and who is there, and what would
/// help.
class IntradayPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntradayPage)

public:
    /// Moves are searched for anew when they are this old.
    static constexpr std::chrono::minutes kFresh{5};

    IntradayPage(intraday::IntradayWatch &watch, roster::RosterDesk &desk, const Theme &theme,
                 QWidget *parent = nullptr);

    void setSearch(MoveSearch &search);
    /// There is a page on which a forecast is made.
    void setForecastPage(bool isThere);

    [[nodiscard]] MovesPanel &moves() { return *m_moves; }

signals:
    /// No forecast was published, and one is wanted.
    void forecastRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum Tile { SoFar, Expected, Calls, Update, Present, Gap, TileCount };

    void build();
    [[nodiscard]] QWidget *makeEmpty();
    void retranslate();
    void fillChooser();
    void choose();
    void fill();
    void fillTable(const std::vector<intraday::IntervalRow> &rows);
    void scrollToRunning();
    void showTile(Tile tile, const QString &name, const QString &value, const QString &remark,
                  Tone tone);
    void showLevels(const intraday::DayFigures &figures);
    void showFigures(const intraday::DayFigures &figures);
    void search();
    void considerSearch();
    /// The queue that is looked at alone; nothing: all of the group.
    [[nodiscard]] std::optional<std::size_t> queue() const;
    [[nodiscard]] double target() const;

    intraday::IntradayWatch &m_watch;
    const Theme &m_theme;
    QComboBox *m_chooser;
    ThemedLabel *m_remark;
    QStackedWidget *m_stack;
    ThemedLabel *m_emptyText = nullptr;
    QPushButton *m_toForecast = nullptr;
    std::array<KpiTile *, TileCount> m_tiles{};
    Card *m_chartCard;
    IntradayChart *m_chart;
    LineModel *m_model;
    LiveTableView *m_view;
    MovesPanel *m_moves;
    QString m_queue; ///< id; empty: all of the group
    TimePoint m_searchedAt = kNoTime;
    std::int64_t m_running = -1; ///< line that the table was scrolled to
};

} // namespace fw::ui
