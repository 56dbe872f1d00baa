// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/appsettings.h"
#include "ui/widgets/themedlabel.h"

#include <QWidget>

class QComboBox;

namespace fw::ui {

/// Language and theme; each choice takes effect at once.
class DisplaySection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DisplaySection)

public:
    explicit DisplaySection(const Theme &theme, QWidget *parent = nullptr);

    void show(const settings::AppSettings &settings);
    void read(settings::AppSettings &settings) const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ThemedLabel *m_title;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_themeLabel;
    QComboBox *m_themeChoice;
};

} // namespace fw::ui
