// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/cardfaults.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QToolButton;
class QTreeView;

namespace fw::quality {
class QualityDesk;
}

namespace fw::ui {

class CardHeadForm;
class CardTreeModel;
class QuestionForm;
class ScoreSheet;
class SectionForm;
class ThemedLabel;

/// A version of a scorecard: its sections and questions as a tree, the form of what is chosen, and
/// a sheet to try it out. A published one is shown and not changed.
class ScorecardEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScorecardEditor)

public:
    ScorecardEditor(quality::QualityDesk &desk, CardDraft &draft, const Theme &theme,
                    QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<CardFault> &faults() const { return m_faults; }

    [[nodiscard]] CardPlace current() const;
    void setCurrent(CardPlace place);
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void join();
    void rebuild(CardPlace current);
    void refresh();
    void showCurrent();
    void showFaults();
    void showButtons();
    void goToFault();
    void fillPreview();
    [[nodiscard]] QToolButton *tool(const QString &name, const QKeySequence &key);

    CardDraft &m_draft;
    std::vector<CardFault> m_faults;
    CardTreeModel *m_model;
    QToolButton *m_head;
    QToolButton *m_addSection;
    QToolButton *m_addQuestion;
    QToolButton *m_duplicate;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QToolButton *m_preview;
    QTreeView *m_tree;
    ThemedLabel *m_fault;
    QPushButton *m_nextFault;
    QScrollArea *m_forms;
    CardHeadForm *m_headForm;
    SectionForm *m_sectionForm;
    QuestionForm *m_questionForm;
    ScoreSheet *m_sheet;
};

} // namespace fw::ui
