// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/request.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace fw::ui {

class RosterCursor;
class RosterEditor;
class RosterPlan;

/// What people ask for: leave, swaps, overtime. Shows what granting it would do to coverage, hours
/// and fairness before anyone decides.
class RequestsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestsPanel)

public:
    RequestsPanel(RosterPlan &plan, RosterEditor &editor, RosterCursor &cursor, const Theme &theme,
                  QWidget *parent = nullptr);

    void retranslate();

signals:
    void failed(const QString &sentence);

private:
    void build();
    void refresh();
    void show(std::vector<roster::Request> requests);
    void showEffect();
    void decide(bool isApproved);
    [[nodiscard]] QString effectText(const roster::RequestEffect &effect) const;
    [[nodiscard]] const roster::Request *current() const;

    RosterPlan &m_plan;
    RosterEditor &m_editor;
    RosterCursor &m_cursor;
    QLabel *m_title;
    QCheckBox *m_all;
    QListWidget *m_list;
    QLabel *m_effect;
    QLineEdit *m_words;
    QPushButton *m_new;
    QPushButton *m_approve;
    QPushButton *m_refuse;
    std::vector<roster::Request> m_requests;
    quint64 m_asked = 0;  ///< late answers about other requests are dropped
    quint64 m_judged = 0; ///< and about the effect of another one
    bool m_isDeciding = false;
};

} // namespace fw::ui
