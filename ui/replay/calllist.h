// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitydesk.h"

#include <QWidget>

#include <functional>

namespace fw::ui {

class CallFilter;
class Card;
class LineModel;
class LiveTableView;
class Theme;

/// The scored calls that pass the filter, the newest first.
class CallList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallList)

public:
    /// Of which no more are listed.
    static constexpr int kMost = 500;

    CallList(const quality::QualityDesk &desk, const CallFilter &filter, const Theme &theme,
             QWidget *parent = nullptr);

    /// Reads again; the same call stays chosen where it is still there.
    void fill();
    /// Without their scores.
    void setBlind(bool isBlind);

    [[nodiscard]] const std::vector<quality::Evaluation> &evaluations() const { return m_shown; }

    [[nodiscard]] const std::vector<quality::ScorecardVersion> &cards() const { return m_cards; }

    /// Null when it is not known.
    [[nodiscard]] const quality::ScorecardVersion *cardOf(const quality::Evaluation &each) const;
    /// Null: none is chosen.
    [[nodiscard]] const quality::Evaluation *chosen() const;

    /// What the filter let through before the failed question narrowed it.
    [[nodiscard]] const std::vector<quality::Evaluation> &found() const { return m_found; }

    bool choose(quality::EvaluationId id);
    /// None, until somebody chooses one.
    void chooseNone();

    /// The next fill() chooses the first again.
    void chooseAny() { m_isLoose = false; }

    [[nodiscard]] bool isLoose() const { return m_isLoose; }

    bool chooseCall(const QString &call);
    /// The next or the one before that passes; null: no more.
    const quality::Evaluation *step(int by,
                                    const std::function<bool(const quality::Evaluation &)> &test);
    void retranslate();

signals:
    void chosenChanged();
    /// Return, or a double click.
    void activated();

private:
    void showLines();
    [[nodiscard]] QStringList cellsOf(const quality::Evaluation &each) const;
    [[nodiscard]] bool hasFailed(const quality::Evaluation &each, const QString &question) const;

    const quality::QualityDesk &m_desk;
    const CallFilter &m_filter;
    std::vector<quality::Evaluation> m_found;
    std::vector<quality::Evaluation> m_shown;
    std::vector<quality::ScorecardVersion> m_cards;
    bool m_isBlind = false;
    bool m_isLoose = false; ///< none is chosen on purpose
    Card *m_card;
    LineModel *m_model;
    LiveTableView *m_view;
};

} // namespace fw::ui
