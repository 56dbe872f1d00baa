// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/purposestrip.h"

#include "ui/replay/replaytext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::PlayPurpose;

PurposeStrip::PurposeStrip(QWidget *parent)
    : QFrame(parent)
    , m_question(new QLabel(this))
    , m_purpose(new QComboBox(this))
    , m_listen(new QPushButton(this))
{
    setObjectName(u"purposeStrip"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_purpose->setObjectName(u"playPurpose"_s);
    m_listen->setObjectName(u"playListen"_s);
    m_listen->setAutoDefault(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    row->addWidget(m_question, 1);
    row->addWidget(m_purpose);
    row->addWidget(m_listen);
    connect(m_listen, &QPushButton::clicked, this, &PurposeStrip::take);
    retranslate();
    hide();
}

void PurposeStrip::ask(const std::vector<PlayPurpose> &allowed, PlayPurpose preset,
                       const QString &refusal)
{
    m_purpose->clear();
    for (const PlayPurpose each : allowed) {
        m_purpose->addItem(ReplayText::purpose(each), int(each));
    }
    m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(int(preset))));
    m_question->setText(allowed.empty() ? u"▲ "_s + refusal
                                        : tr("What do you listen for? It is written down."));
    m_purpose->setVisible(!allowed.empty());
    m_listen->setVisible(!allowed.empty());
    show();
    if (!allowed.empty()) {
        m_purpose->setFocus();
    }
}

void PurposeStrip::take()
{
    const auto purpose = PlayPurpose(m_purpose->currentData().toInt());
    hide();
    emit chosen(purpose);
}

void PurposeStrip::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && m_purpose->count() > 0) {
        take();
    } else if (event->key() == Qt::Key_Escape) {
        hide();
        emit refused();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void PurposeStrip::retranslate()
{
    m_purpose->setAccessibleName(tr("Purpose of access"));
    m_listen->setText(tr("Listen"));
    m_listen->setToolTip(u"%1 (Return)"_s.arg(tr("Listen")));
    for (int at = 0; at < m_purpose->count(); ++at) {
        m_purpose->setItemText(at,
                               ReplayText::purpose(PlayPurpose(m_purpose->itemData(at).toInt())));
    }
}

} // namespace fw::ui
