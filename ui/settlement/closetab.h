// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settlement/sheettab.h"

class QLabel;
class QPushButton;

namespace fw::ui {

class Card;
class LiveTableView;
class SheetModel;

/// The month's close as a guided list: what is frozen, what is missing and who must sign, with the
/// next step in place.
class CloseTab final : public SheetTab
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloseTab)

public:
    CloseTab(const SheetContext &context, QWidget *parent);

    /// Opens the question of the next step, if the person may take it.
    void takeNext();
    /// Reads a file of figures, and keeps them all or none.
    void importFigures(const QByteArray &bytes, const QString &file);

protected:
    void fill() override;
    void setTexts() override;

private:
    void build();
    void join();
    void fillSteps();
    void fillCourse();
    void showButtons();
    void askFigures();
    [[nodiscard]] QStringList missingOf(const monthclose::CloseItem &item) const;

    SheetModel *m_steps;
    SheetModel *m_course;
    Card *m_stepCard;
    Card *m_paperCard;
    Card *m_courseCard;
    LiveTableView *m_stepView;
    LiveTableView *m_courseView;
    QLabel *m_paper;
    QLabel *m_hint;
    QPushButton *m_take;
    QPushButton *m_gather;
    QPushButton *m_import;
    QPushButton *m_back;
};

} // namespace fw::ui
