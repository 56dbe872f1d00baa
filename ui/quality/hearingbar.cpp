// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/hearingbar.h"

#include "ui/widgets/themedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using Hearing = quality::CallSoundSource::Hearing;

HearingBar::HearingBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_words(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    constexpr int kProgressWidth = 180;
    setObjectName(u"hearingBar"_s);
    m_words->setObjectName(u"hearingWords"_s);
    m_words->setWordWrap(true);
    m_progress->setObjectName(u"hearingProgress"_s);
    m_progress->setFixedWidth(kProgressWidth);
    m_button->setObjectName(u"hearRecordings"_s);
    m_button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 10, 0); // as the heads of cards
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &HearingBar::toggle);
    showState();
}

void HearingBar::setSource(quality::CallSoundSource &source)
{
    m_source = &source;
    connect(&source, &quality::CallSoundSource::progressed, this, &HearingBar::showProgress);
    connect(&source, &quality::CallSoundSource::ended, this, [this] {
        showState();
        emit heard();
    });
    showState();
}

void HearingBar::showCalls(const std::vector<quality::JudgedCall> &calls)
{
    m_calls = calls;
    showState();
}

void HearingBar::addTo(quality::PlanFacts &facts) const
{
    if (m_source) {
        m_source->addTo(facts);
    }
}

void HearingBar::toggle()
{
    if (!m_source) {
        return;
    }
    if (m_source->isListening()) {
        m_source->stop();
    } else {
        m_source->listen(m_calls);
        showState();
    }
}

void HearingBar::showProgress(int done, int all)
{
    m_progress->setRange(0, std::max(1, all)); // from 0 to 0 it would never end
    m_progress->setValue(done);
}

void HearingBar::showState()
{
    setVisible(m_source && !m_calls.empty());
    if (!m_source) {
        return;
    }
    const bool isListening = m_source->isListening();
    const auto count = [this](Hearing hearing) {
        return std::ranges::count_if(m_calls, [this, hearing](const quality::JudgedCall &each) {
            return m_source->hearing(each.id) == hearing;
        });
    };
    const auto unheard = count(Hearing::Unheard);
    //: how many recordings of a plan's calls a machine has listened to
    QString words = tr("Silence and overtalk: %1 heard, %2 not heard yet, %3 without a recording")
                        .arg(count(Hearing::Heard))
                        .arg(unheard)
                        .arg(count(Hearing::Missing));
    if (unheard > 0 && !isListening) {
        words = u"▲ "_s + words;
    }
    m_words->setToken(unheard > 0 && !isListening ? Token::Warning : Token::MutedText);
    m_words->setText(words);
    m_progress->setVisible(isListening);
    m_progress->setAccessibleName(tr("Recordings listened to"));
    m_button->setText(isListening ? tr("Stop") : tr("Listen to recordings"));
    m_button->setToolTip(isListening
                             ? tr("What was heard until now is kept")
                             : tr("Looks for silence from 10 s and overtalk from 3 s in the "
                                  "recordings that nobody listened to yet"));
    m_button->setEnabled(isListening || unheard > 0);
}

void HearingBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showState();
    }
    QWidget::changeEvent(event);
}

} // namespace fw::ui
