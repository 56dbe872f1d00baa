// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <functional>
#include <memory>

namespace fw::ui {

class OwnTranslator;

/// Gives the program another language while it runs: every widget gets a LanguageChange event.
class LanguageSwitcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanguageSwitcher)

public:
    explicit LanguageSwitcher(QObject *parent = nullptr);
    ~LanguageSwitcher() override;

    /// "zh_CN" or "en".
    [[nodiscard]] const QString &language() const { return m_language; }

    /// Empty: the one of the desktop, else English. Also sets the default locale for numbers and
    /// dates.
    void setLanguage(const QString &language);

    /// What setLanguage() would choose for this wish.
    [[nodiscard]] static QString resolve(const QString &wish);

    /// What \a text, a tr() inside, says before any translation: English.
    [[nodiscard]] QString inSourceWords(const std::function<QString()> &text) const;

signals:
    void languageChanged(const QString &language);

private:
    QString m_language;
    std::unique_ptr<OwnTranslator> m_ours;
    std::unique_ptr<QTranslator> m_qts; ///< the texts of Qt's own dialogs
};

} // namespace fw::ui
