// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playback/recordingplaces.h"
#include "ui/widgets/themedlabel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fw::ui {

/// Where each switch's recordings lie, and how it names them: part of the settings.
class RecordingSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingSection)

public:
    explicit RecordingSection(const Theme &theme, QWidget *parent = nullptr);

    /// Names to choose from; another one may be typed.
    void setSwitches(const QStringList &names);
    void show(const playback::RecordingPlaces &places);

    [[nodiscard]] const playback::RecordingPlaces &places() const { return m_places; }

    /// Says under the fields why they could not be kept.
    void showError(const QString &sentence);

signals:
    /// Places are other ones, and make sense.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showSwitch();
    void chooseFolder();
    void keep();
    [[nodiscard]] QString switchName() const;

    playback::RecordingPlaces m_places;
    ThemedLabel *m_title;
    ThemedLabel *m_note;
    ThemedLabel *m_message;
    QComboBox *m_switch;
    QLineEdit *m_folder;
    QLineEdit *m_pattern;
    QPushButton *m_choose;
    QPushButton *m_keep;
    QPushButton *m_forget;
    std::array<QLabel *, 3> m_labels{};
};

} // namespace fw::ui
