// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportsource.h"
#include "ui/reports/callsquestion.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QProgressBar;
class QPushButton;

namespace fw::ui {

class LiveTableView;
class ReportCallsModel;
class SegmentControl;
class Theme;

/// The calls behind one figure of a report: those of its numerator, or of its denominator. Closing
/// it stops the question.
class ReportCallsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportCallsDialog)

public:
    ReportCallsDialog(reports::ReportSource &source, const Theme &theme, QWidget *parent = nullptr);
    ~ReportCallsDialog() override;

    /// \a what names the figure, plain text.
    void ask(const FigureCalls &calls, const QString &what, const QTimeZone &zone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void askSide();
    void takeAnswer();
    void showSentence();
    void retranslate();
    [[nodiscard]] const FigureCalls::Side &side() const;
    [[nodiscard]] QString sentence() const;

    reports::ReportSource &m_source;
    FigureCalls m_calls;
    QString m_what;
    QTimeZone m_zone = QTimeZone::utc();
    QFutureWatcher<Result<reports::CallPage>> m_answer;
    std::optional<Error> m_error;
    std::int64_t m_all = 0;
    int m_shown = 0;
    ReportCallsModel *m_model;
    QLabel *m_title;
    SegmentControl *m_side;
    LiveTableView *m_view;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_close;
};

} // namespace fw::ui
