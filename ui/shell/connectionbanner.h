// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/widgets/themedlabel.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace fw::ui {

/// Tells what is wrong with a link and what to do, below the header; takes no room while all is
/// well. A click on a pill shows that link's details here even then.
class ConnectionBanner final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionBanner)

public:
    ConnectionBanner(live::FloorStore &store, const Theme &theme, QWidget *parent = nullptr);

    /// Shows this link until it is closed, or hides it when it is shown already.
    void toggleDetails(live::SwitchId source);

signals:
    void retryRequested(fw::live::SwitchId source);
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void showTrouble(const live::FeedHealth &health);
    void showStale();
    void showDetails(const live::FeedHealth &health);
    [[nodiscard]] const live::FeedHealth *worst() const;
    [[nodiscard]] const live::FeedHealth *find(live::SwitchId source) const;
    [[nodiscard]] QString retryText(const live::FeedHealth &health) const;

    live::FloorStore &m_store;
    const Theme &m_theme;
    std::optional<live::SwitchId> m_details;
    live::SwitchId m_shown;
    Token m_ink = Token::Critical;
    ThemedLabel *m_sentence;
    ThemedLabel *m_advice;
    QPushButton *m_retry;
    QPushButton *m_settings;
    QPushButton *m_close;
};

} // namespace fw::ui
