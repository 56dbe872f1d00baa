// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/importedlog.h"
#include "ui/widgets/themedlabel.h"

#include <QTimeZone>
#include <QWidget>

class QComboBox;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace fw::ui {

class LineErrorModel;
class LogImporter;

/// The section of the settings that brings in what an Asterisk logged before it was recorded:
/// which files, of which switch, how far it is, and which lines were not counted.
class ImportSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportSection)

public:
    ImportSection(LogImporter &importer, const Theme &theme, QWidget *parent = nullptr);

    /// Names to choose from; another one may be typed.
    void setSwitches(const QStringList &names);
    /// In which times are told.
    void setZone(const QTimeZone &zone);
    /// The files to import, instead of those chosen before.
    void setFiles(const QStringList &files);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Idle, Running, Cancelling };

    void build();
    void buildResult(QVBoxLayout *layout);
    void join();
    void retranslate();
    void setState(State state);
    void updateButtons();
    void chooseFiles();
    /// As it is recorded: a chosen one is shown by another name sometimes.
    [[nodiscard]] QString switchName() const;
    void start();
    void cancel();
    void showLogs(const std::vector<history::ImportedLog> &logs, bool wasCancelled);
    void showError(const Error &error);
    void showSummary();

    LogImporter &m_importer;
    QTimeZone m_zone;
    State m_state = State::Idle;
    QStringList m_files;
    std::vector<history::ImportedLog> m_logs; ///< of the last run
    bool m_wasCancelled = false;
    LineErrorModel *m_model;
    ThemedLabel *m_title;
    ThemedLabel *m_note;
    ThemedLabel *m_switchLabel;
    QComboBox *m_switch;
    QListWidget *m_list;
    QPushButton *m_choose;
    QPushButton *m_start;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    ThemedLabel *m_summary;
    ThemedLabel *m_error;
    ThemedLabel *m_errorsTitle;
    QTableView *m_errors;
};

} // namespace fw::ui
