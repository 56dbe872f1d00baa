// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/iconset.h"
#include "ui/shell/pageid.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QAction;
class QVBoxLayout;

namespace fw::ui {

/// One page in the rail: its icon over its word.
class RailButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RailButton)

public:
    /// \a action leads to the page; its keys stand in the tool tip. Its own to outlive the button.
    RailButton(PageId page, const QAction &action, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] PageId page() const { return m_page; }

    /// The page's name in the user's language.
    [[nodiscard]] static QString title(PageId page);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    PageId m_page;
    const QAction &m_action;
    const Theme &m_theme;
};

/// The pages on the left edge, 64 pixels wide.
class NavigationRail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavigationRail)

public:
    static constexpr int kWidth = 64;

    explicit NavigationRail(const Theme &theme, QWidget *parent = nullptr);

    void addPage(PageId page, const QAction &action);
    void setCurrent(PageId page);
    void setShown(PageId page, bool isShown);

signals:
    void pageChosen(fw::ui::PageId page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QVBoxLayout *m_layout;
    std::vector<RailButton *> m_buttons;
};

} // namespace fw::ui
