// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/sitedictionary.h"
#include "ui/widgets/themedlabel.h"

class QPushButton;
class QTableWidget;

namespace fw::ui {

/// The site's own names of the states, and its reasons for breaks with their limits, quotas and
/// flags, each in two languages. What is valid is told at once; what is not is said below.
class DictionarySection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DictionarySection)

public:
    explicit DictionarySection(const Theme &theme, QWidget *parent = nullptr);

    void show(const live::SiteDictionary &dictionary);
    /// As it is shown; nothing while something in it is wrong, which is said in words below.
    [[nodiscard]] std::optional<live::SiteDictionary> read();

signals:
    void edited();
    /// The person wants the floor's own dictionary back.
    void resetRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void join();
    void retranslate();
    void prepare(QTableWidget &table, const QString &objectName) const;
    void addReasonRow(const live::ReasonCode &reason);
    void addReason();
    void removeReason();
    void updateButtons();
    void fail(QTableWidget &table, int row, int column, const QString &sentence);
    [[nodiscard]] bool readStates(live::SiteDictionary &dictionary);
    [[nodiscard]] bool readReasons(live::SiteDictionary &dictionary);
    [[nodiscard]] bool readTime(QTableWidget &table, int row, int column,
                                std::optional<std::chrono::seconds> &time);

    ThemedLabel *m_stateTitle;
    ThemedLabel *m_stateNote;
    QTableWidget *m_states;
    ThemedLabel *m_reasonTitle;
    ThemedLabel *m_reasonNote;
    QTableWidget *m_reasons;
    ThemedLabel *m_error;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_reset;
};

} // namespace fw::ui
