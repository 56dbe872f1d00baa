// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/connectiontester.h"
#include "ui/widgets/themedlabel.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QPushButton;

namespace fw::ui {

class SwitchDialog;

/// The list of switches with add, change and remove.
class SwitchesSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SwitchesSection)

public:
    SwitchesSection(const Theme &theme, ConnectionTester &tester, bool hasKeychain,
                    QWidget *parent = nullptr);

    void show(const std::vector<telephony::SwitchProfile> &profiles);

signals:
    /// An added or changed switch; place and secret are the dialog's.
    void saved(const fw::ui::SwitchDialog &dialog);
    void removed(const QString &profileId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateButtons();
    void add();
    void change();
    void remove();
    void open(SwitchDialog *dialog);
    [[nodiscard]] const telephony::SwitchProfile *current() const;

    const Theme &m_theme;
    ConnectionTester &m_tester;
    bool m_hasKeychain;
    std::vector<telephony::SwitchProfile> m_profiles;
    ThemedLabel *m_title;
    QListWidget *m_list;
    ThemedLabel *m_empty;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
};

} // namespace fw::ui
