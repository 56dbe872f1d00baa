// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/exportsection.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace fw::ui {

using namespace Qt::StringLiterals;

ExportSection::ExportSection(const guard::DeskSession &session, Limit limit, const Theme &theme,
                             QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_limit(std::move(limit))
    , m_title(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_remark(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_label(new QLabel(this))
    , m_rows(new QSpinBox(this))
{
    constexpr int kMost = 1'000'000;
    setObjectName(u"exportSection"_s);
    m_remark->setWordWrap(true);
    m_rows->setObjectName(u"exportLimit"_s);
    m_rows->setRange(0, kMost);
    m_rows->setSingleStep(100);
    m_rows->setKeyboardTracking(false);
    m_label->setBuddy(m_rows);
    auto *line = new QHBoxLayout;
    line->addWidget(m_label);
    line->addWidget(m_rows);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_remark);
    layout->addLayout(line);
    connect(m_rows, &QSpinBox::valueChanged, this, [this](int rows) { m_limit.write(rows); });
    connect(&session, &guard::DeskSession::changed, this, &ExportSection::follow);
    retranslate();
    follow();
}

void ExportSection::follow()
{
    const QSignalBlocker blocker(m_rows);
    m_rows->setValue(m_limit.read());
    m_rows->setEnabled(!m_session.hasAccounts() ||
                       m_session.may(access::ProtectedObject::Users, access::Right::Write));
}

void ExportSection::retranslate()
{
    m_title->setText(tr("Large exports"));
    m_remark->setText(
        tr("A report, a table, a roster or a copy of one with more rows than this leaves the "
           "program only when somebody else gives a name and a password and approves it. Both "
           "names go into the audit trail. A desk without accounts asks nobody."));
    m_label->setText(tr("Rows without approval"));
    m_rows->setSpecialValueText(tr("No limit"));
}

void ExportSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace fw::ui
