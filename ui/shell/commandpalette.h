// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettemodel.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace fw::ui {

class Theme;
class ThemedLabel;

/// One field that leads to every action, queue and agent, over the middle of its window. Typing
/// filters, arrows choose, Enter takes, Escape leaves; it goes away when the focus does.
class CommandPalette final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    /// Declares its own action (Ctrl+K) on \a window, whose child it is.
    CommandPalette(ActionCatalogue &actions, const live::FloorStore &store, const Theme &theme,
                   SourceWords sourceWords, QWidget &window);

    /// Shows it with an empty field.
    void open();
    /// Hides it and gives the focus back.
    void close();

signals:
    void queueChosen(fw::live::QueueId queue);
    void agentChosen(fw::live::AgentId agent);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void place();
    void refill();
    void move(int steps);
    void take();
    [[nodiscard]] bool takesKey(int key);

    QWidget &m_window;
    const Theme &m_theme;
    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    ThemedLabel *m_nothing;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace fw::ui
