// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rosterdesk.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace fw::ui {

class LineModel;
struct Line;

/// A table of what plans are made of, and a form of the current one.
class RecordDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordDialog)

public:
    RecordDialog(const QString &objectName, const QString &title, const QStringList &headers,
                 roster::RosterDesk &desk, const Theme &theme, QWidget *parent);

protected:
    // What a kind of records knows.
    [[nodiscard]] virtual std::vector<Line> lines() const = 0;
    /// Puts a record into the form; -1: a new one.
    virtual void load(int row) = 0;
    /// Keeps what the form has as the record of that row, or a new one. A sentence when the form
    /// can't be kept; otherwise the desk calls kept() with what came of it.
    [[nodiscard]] virtual QString keep(int row) = 0;

    /// What the desk is to call, once.
    [[nodiscard]] roster::RosterDesk::Done kept();

    void addField(const QString &objectName, const QString &label, QWidget &field);
    [[nodiscard]] QLineEdit *addLine(const QString &objectName, const QString &label);
    void allow(bool mayEdit);
    /// Shows the records; to be called once, when the form is made.
    void begin();

    [[nodiscard]] roster::RosterDesk &desk() const { return m_desk; }

private:
    void refresh();
    void startKeeping();
    void take(const Outcome &kept);
    [[nodiscard]] int row() const;

    roster::RosterDesk &m_desk;
    LineModel *m_model;
    QTableView *m_table;
    QFormLayout *m_form;
    QLabel *m_message;
    QPushButton *m_new;
    QPushButton *m_keep;
    bool m_isNew = false;
    bool m_isWaiting = false; ///< for the desk's answer
};

} // namespace fw::ui
