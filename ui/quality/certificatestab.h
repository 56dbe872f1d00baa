// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitydesk.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace fw::ui {

class Card;
class LineModel;
class LiveTableView;
class SegmentControl;
class ThemedLabel;

/// Who may serve which calls, and for how long: what ends soon stands first.
class CertificatesTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CertificatesTab)

public:
    CertificatesTab(quality::QualityDesk &desk, const Theme &theme, QWidget *parent = nullptr);

    /// Chooses the person's certificate that holds, or else ended last.
    void showAgent(const QString &person);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fill();
    void fillTable();
    void showButtons();
    void issue();
    void withdraw();
    [[nodiscard]] const quality::Certificate *chosen() const;
    [[nodiscard]] const quality::Certificate *find(std::int64_t id) const;
    [[nodiscard]] bool mayIssueAny() const;
    void retranslate();

    quality::QualityDesk &m_desk;
    const Theme &m_theme;
    std::vector<quality::Certificate> m_certificates;
    QString m_failure;
    LineModel *m_model;
    Card *m_card;
    SegmentControl *m_filter;
    LiveTableView *m_view;
    ThemedLabel *m_reason;
    QPushButton *m_issue;
    QPushButton *m_withdraw;
};

} // namespace fw::ui
