// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/switchessection.h"

#include "ui/settings/switchdialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using telephony::SwitchProfile;

SwitchesSection::SwitchesSection(const Theme &theme, ConnectionTester &tester, bool hasKeychain,
                                 QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tester(tester)
    , m_hasKeychain(hasKeychain)
    , m_title(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_list(new QListWidget(this))
    , m_empty(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_add(new QPushButton(this))
    , m_change(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_list->setObjectName(u"switchList"_s);
    m_list->setFixedHeight(132);
    m_add->setObjectName(u"addSwitch"_s);
    m_change->setObjectName(u"changeSwitch"_s);
    m_remove->setObjectName(u"removeSwitch"_s);
    m_empty->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_change);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    layout->addWidget(m_empty);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &SwitchesSection::add);
    connect(m_change, &QPushButton::clicked, this, &SwitchesSection::change);
    connect(m_remove, &QPushButton::clicked, this, &SwitchesSection::remove);
    connect(m_list, &QListWidget::itemActivated, this, &SwitchesSection::change);
    connect(m_list, &QListWidget::currentRowChanged, this, &SwitchesSection::updateButtons);
    retranslate();
    show({});
}

void SwitchesSection::show(const std::vector<SwitchProfile> &profiles)
{
    m_profiles = profiles;
    m_list->clear();
    for (const SwitchProfile &profile : profiles) {
        const QString scheme = profile.tls == telephony::TlsMode::On ? u" · TLS"_s : QString();
        m_list->addItem("%1   %2:%3%4 · %5"_L1.arg(
            profile.name, profile.host, QString::number(profile.port), scheme, profile.user));
    }
    m_list->setVisible(!profiles.empty());
    m_empty->setVisible(profiles.empty());
    updateButtons();
}

const SwitchProfile *SwitchesSection::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_profiles.size())
               ? nullptr
               : &m_profiles[static_cast<std::size_t>(row)];
}

void SwitchesSection::updateButtons()
{
    m_change->setEnabled(current() != nullptr);
    m_remove->setEnabled(current() != nullptr);
}

void SwitchesSection::open(SwitchDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SwitchDialog::accepted, this, [this, dialog] { emit saved(*dialog); });
    dialog->open();
}

void SwitchesSection::add()
{
    open(new SwitchDialog(m_theme, m_tester, m_hasKeychain, this));
}

void SwitchesSection::change()
{
    if (const SwitchProfile *profile = current()) {
        auto *dialog = new SwitchDialog(m_theme, m_tester, m_hasKeychain, this);
        dialog->edit(*profile);
        open(dialog);
    }
}

void SwitchesSection::remove()
{
    const SwitchProfile *profile = current();
    if (profile == nullptr) {
        return;
    }
    auto *question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(u"removeQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setIcon(QMessageBox::Question);
    question->setWindowTitle(tr("Remove a switch"));
    //: %1 is the name of a switch
    question->setText(tr("Remove “%1” and forget its secret?").arg(profile->name));
    QPushButton *yes = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, id = profile->id] { emit removed(id); });
    question->open();
}

void SwitchesSection::retranslate()
{
    m_title->setText(tr("Switches"));
    m_list->setAccessibleName(tr("Switches"));
    m_empty->setText(tr("No switch yet. Add one to see a real floor."));
    m_add->setText(tr("Add…"));
    m_change->setText(tr("Change…"));
    m_remove->setText(tr("Remove…"));
}

void SwitchesSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace fw::ui
