// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languageswitcher.h"

#include "ui/shell/owntranslator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>

#include <utility>

// Outside any namespace; a static library's resources are lost without it.
static void initTranslationResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcLanguage, "fw.language", QtInfoMsg)

template<typename Translator = QTranslator>
std::unique_ptr<Translator> load(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<Translator>();
    if (!translator->load(name, folder)) {
        qCInfo(lcLanguage) << "no translation" << name << "in" << folder;
        return nullptr;
    }
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

template<typename Translator>
void remove(std::unique_ptr<Translator> &translator)
{
    if (translator) {
        QCoreApplication::removeTranslator(translator.get());
        translator.reset();
    }
}

} // namespace

LanguageSwitcher::LanguageSwitcher(QObject *parent)
    : QObject(parent)
{
    initTranslationResources();
}

LanguageSwitcher::~LanguageSwitcher()
{
    remove(m_ours);
    remove(m_qts);
}

QString LanguageSwitcher::resolve(const QString &wish)
{
    if (wish == "zh_CN"_L1 || wish == "en"_L1) {
        return wish;
    }
    return QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

void LanguageSwitcher::setLanguage(const QString &language)
{
    const QString chosen = resolve(language);
    if (std::exchange(m_language, chosen) == chosen) {
        return;
    }
    // The locale first: whoever retranslates also formats.
    QLocale::setDefault(QLocale(chosen == "zh_CN"_L1 ? u"zh_CN"_s : u"en_GB"_s));
    remove(m_ours);
    remove(m_qts);
    if (chosen != "en"_L1) {
        m_qts = load(u"qtbase_"_s + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }
    m_ours = load<OwnTranslator>(u"floorwarden_"_s + chosen, u":/i18n"_s);
    emit languageChanged(chosen);
}

QString LanguageSwitcher::inSourceWords(const std::function<QString()> &text) const
{
    if (m_ours) {
        m_ours->isSilent = true;
    }
    const QString words = text();
    if (m_ours) {
        m_ours->isSilent = false;
    }
    return words;
}

} // namespace fw::ui
