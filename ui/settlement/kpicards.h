// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/paintedcells.h"
#include "ui/widgets/painting.h"

#include <QAbstractScrollArea>

namespace fw::ui {

/// An indicator on a card: what it came to against its standard and challenge value, and against
/// what the contract promises.
struct KpiCard
{
    QString id;
    QString name;
    QString actual;
    QString marks;             ///< "Standard 97.50% · challenge 98.40%"
    QString promise;           ///< "Contract ≥ 97.50%"; empty: nothing is promised
    QString verdict;           ///< "▼ broken by 0.30%", "✓ kept"; empty: nothing is promised
    Tone tone = Tone::Neutral; ///< of its points
    bool isBroken = false;     ///< the promise

    bool operator==(const KpiCard &) const = default;
};

/// Cards side by side, as many as fit; arrows go from one to the next, Enter asks for one.
class KpiCards final : public QAbstractScrollArea, public PaintedCells
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KpiCards)

public:
    KpiCards(const QString &objectName, const Theme &theme, QWidget *parent = nullptr);

    void setCards(std::vector<KpiCard> cards);

    [[nodiscard]] const std::vector<KpiCard> &cards() const { return m_cards; }

    [[nodiscard]] int cellCount() const override { return int(m_cards.size()); }

    [[nodiscard]] QString cellText(int cell) const override;
    [[nodiscard]] QRect cellArea(int cell) const override;
    [[nodiscard]] int cellAt(const QPoint &point) const override;

    [[nodiscard]] int currentCell() const override { return m_current; }

    [[nodiscard]] bool isCellSelected(int cell) const override { return cell == m_current; }

signals:
    void activated(const QString &kpi);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int columns() const;
    void layOut();
    void setCurrent(int cell);
    void paintCard(QPainter &painter, const QRect &area, const KpiCard &card, bool isCurrent) const;

    const Theme &m_theme;
    std::vector<KpiCard> m_cards;
    int m_current = -1;
};

} // namespace fw::ui
