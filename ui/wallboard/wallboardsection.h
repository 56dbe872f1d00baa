// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "core/settings/wallboardsettings.h"
#include "ui/widgets/themedlabel.h"

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace fw::ui {

/// What the wallboard shows, how long each page stays, and on which monitor.
class WallboardSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WallboardSection)

public:
    WallboardSection(const live::FloorStore &store, const Theme &theme, QWidget *parent = nullptr);

    void show(const settings::WallboardSettings &settings);
    /// The choices made here; what is not chosen here stays as show() got it.
    [[nodiscard]] settings::WallboardSettings settings() const;

signals:
    void edited();
    /// Opens the wallboard, or closes it.
    void toggleRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Box { Overview, Figures, Comparison, Trouble, People, Names, BoxCount };

    void build();
    void connectEdits();
    void retranslate();
    void fillScopes();
    void fillScreens();

    const live::FloorStore &m_store;
    settings::WallboardSettings m_shown;
    ThemedLabel *m_title;
    ThemedLabel *m_note;
    QListWidget *m_scopes;
    std::array<QCheckBox *, BoxCount> m_boxes{};
    QSpinBox *m_dwell;
    QLineEdit *m_notice;
    QComboBox *m_screen;
    QPushButton *m_open;
    std::array<QLabel *, 4> m_labels{};
};

} // namespace fw::ui
