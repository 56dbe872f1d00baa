// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditsource.h"
#include "core/guard/desksession.h"
#include "core/live/floorstore.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fw::ui {

class AuditTableModel;
class Card;
class LiveTableView;

/// The audit trail with filters, for those who may read it, and no more of it than they may.
class AuditPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditPage)

public:
    /// As many entries as are shown at once; a filter brings the older ones.
    static constexpr int kMost = 2000;

    AuditPage(guard::DeskSession &session, access::AuditStore &audit, const live::FloorStore &store,
              const Theme &theme, QWidget *parent = nullptr);

    void reload();
    /// The entries are those of a server, which gives no more than may be read, or this desk's own
    /// when it is null. It outlives this, or the next one is named before.
    void useServer(access::AuditSource *server);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] access::AuditFilter filter() const;
    [[nodiscard]] bool mayRead(const access::AuditRow &row) const;
    [[nodiscard]] bool mayVerify() const;
    void showRows(Result<std::vector<access::AuditRow>> rows);
    void verify();
    void showVerdict(const Result<access::AuditChain::Verdict> &verdict);
    void retranslate();

    guard::DeskSession &m_session;
    access::AuditStore &m_audit;
    access::AuditSource *m_server = nullptr;
    quint64 m_question = 0; ///< answers to earlier ones are not shown
    const live::FloorStore &m_store;
    const Theme &m_theme;
    AuditTableModel *m_model;
    Card *m_card;
    QComboBox *m_span;
    QComboBox *m_kind;
    QComboBox *m_result;
    QLineEdit *m_user;
    QLineEdit *m_find;
    QPushButton *m_verify;
    LiveTableView *m_view;
    QLabel *m_message;
    QTimer m_pause; ///< typing goes on for a moment before the store is asked
};

} // namespace fw::ui
