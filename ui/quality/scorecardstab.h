// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitydesk.h"
#include "ui/quality/carddraft.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <map>

class QPushButton;

namespace fw::ui {

class Card;
class LineModel;
class LiveTableView;
class ScorecardEditor;
class StepDialog;
class ThemedLabel;

/// All versions of all scorecards with their state, and the one that is chosen: shown, or edited
/// while it is a draft. Drafts that are not saved stay as they are until the program ends.
class ScorecardsTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScorecardsTab)

public:
    ScorecardsTab(quality::QualityDesk &desk, const Theme &theme, QWidget *parent = nullptr);

    /// Chooses a version by its key.
    void showScorecard(const QString &key);
    /// Something was written and not saved.
    [[nodiscard]] bool isModified() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void join();
    void fill();
    void fillTable();
    void open();
    void leave();
    void save();
    /// A sentence when it was refused.
    [[nodiscard]] QString keep();
    void askForForm();
    /// A sentence when it was refused.
    [[nodiscard]] QString begin(quality::ScorecardVersion version, const QString &form,
                                const LocalizedText &title);
    void makeVersion();
    /// \a sentence with the title and the number of the version.
    [[nodiscard]] StepDialog *ask(const QString &name, const QString &title, const QString &accept,
                                  const QString &sentence);
    void publish();
    void retire();
    void showState();
    void say(const QString &sentence);
    [[nodiscard]] const quality::ScorecardVersion *chosen() const;
    [[nodiscard]] QString usedBy(const QString &key) const;
    void retranslate();

    quality::QualityDesk &m_desk;
    const Theme &m_theme;
    std::vector<quality::ScorecardVersion> m_versions;      ///< as they are listed
    std::map<QString, quality::ScorecardVersion> m_unsaved; ///< by key
    std::map<QString, std::pair<int, QStringList>> m_uses;  ///< by key: how many, by whom
    QString m_open;                                         ///< key of what is in the editor
    QString m_failure;                                      ///< why nothing could be read
    CardDraft *m_draft;
    LineModel *m_model;
    Card *m_listCard;
    Card *m_editCard;
    LiveTableView *m_view;
    ScorecardEditor *m_editor;
    ThemedLabel *m_used;
    ThemedLabel *m_message;
    QPushButton *m_new;
    QPushButton *m_newVersion;
    QPushButton *m_save;
    QPushButton *m_publish;
    QPushButton *m_retire;
};

} // namespace fw::ui
