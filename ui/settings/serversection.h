// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/appsettings.h"
#include "ui/settings/serverform.h"

class QPushButton;

namespace fw::ui {

/// Where the desk joins a floor that others record, and leaves it again.
class ServerSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerSection)

public:
    /// The store outlives the section.
    ServerSection(settings::SettingsStore &store, const Theme &theme, QWidget *parent = nullptr);

signals:
    /// The profile is stored. Ask: the server is left, and nothing else is chosen yet.
    void startChosen(fw::settings::StartMode start);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void join();
    void retranslate();

    settings::SettingsStore &m_store;
    ThemedLabel *m_title;
    ThemedLabel *m_remark;
    ServerForm *m_form;
    ThemedLabel *m_error;
    QPushButton *m_leave;
    QPushButton *m_join;
};

} // namespace fw::ui
