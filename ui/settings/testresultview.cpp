// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/testresultview.h"

#include "ui/settings/feedtext.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using live::FeedProblem;

TestResultView::TestResultView(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_sentence(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_advice(new ThemedLabel(theme, FontRole::Body, Token::Text, this))
    , m_certificate(new ThemedLabel(theme, FontRole::Small, Token::Text, this))
    , m_accept(new QPushButton(this))
{
    setObjectName(u"testResult"_s);
    m_sentence->setObjectName(u"testSentence"_s);
    m_advice->setObjectName(u"testAdvice"_s);
    m_certificate->setObjectName(u"testCertificate"_s);
    m_accept->setObjectName(u"acceptCertificate"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(4);
    for (ThemedLabel *label : {m_sentence, m_advice, m_certificate}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    layout->addWidget(m_accept, 0, Qt::AlignLeft);
    connect(m_accept, &QPushButton::clicked, this,
            [this] { emit certificateAccepted(m_result.certificate.fingerprint); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    clear();
}

void TestResultView::clear()
{
    m_mode = Mode::Empty;
    refresh();
}

void TestResultView::showRunning()
{
    m_mode = Mode::Running;
    refresh();
}

void TestResultView::showResult(const live::FeedHealth &result)
{
    m_mode = Mode::Result;
    m_result = result;
    refresh();
}

void TestResultView::refresh()
{
    setVisible(m_mode != Mode::Empty);
    m_advice->hide();
    m_certificate->hide();
    m_accept->hide();
    m_accept->setText(tr("Accept this certificate"));
    m_sentence->setToken(Token::Text);
    if (m_mode == Mode::Running) {
        m_sentence->setText(tr("Testing the connection…"));
    } else if (m_mode == Mode::Result) {
        refreshResult();
    }
    update();
}

void TestResultView::refreshResult()
{
    const bool isGood = m_result.problem == FeedProblem::None;
    m_sentence->setToken(isGood ? Token::Good : Token::Critical);
    if (isGood) {
        const QString version =
            m_result.switchVersion.isEmpty() ? tr("The switch") : m_result.switchVersion;
        //: %1 is the switch's name and version such as "Asterisk 22.10.1"
        m_sentence->setText(u"✓ "_s +
                            tr("%1 answers, and the account may read the floor.").arg(version));
        return;
    }
    m_sentence->setText(u"▲ "_s + FeedText::problem(m_result));
    QString advice = FeedText::advice(m_result.problem);
    if (!m_result.detail.isEmpty() && m_result.problem != FeedProblem::MissingReadClass) {
        advice += u"\n"_s + tr("Details: %1").arg(m_result.detail);
    }
    m_advice->setText(advice);
    m_advice->show();
    const bool hasCertificate = !m_result.certificate.fingerprint.isEmpty();
    m_certificate->setText(certificateText());
    m_certificate->setVisible(hasCertificate);
    m_accept->setVisible(hasCertificate);
}

QString TestResultView::certificateText() const
{
    const live::CertificateView &shown = m_result.certificate;
    // A fingerprint has no place to break, so it is cut into two halves that are easy to compare.
    QString fingerprint = shown.fingerprint;
    if (fingerprint.size() > 48) {
        fingerprint.insert(48, u'\n');
    }
    QStringList lines{tr("Issued to: %1").arg(shown.subject), tr("Issued by: %1").arg(shown.issuer),
                      tr("Valid until: %1").arg(shown.validUntil),
                      tr("SHA-256: %1").arg(fingerprint)};
    if (!shown.problem.isEmpty()) {
        lines << tr("Not trusted because: %1").arg(shown.problem);
    }
    return lines.join(u'\n');
}

void TestResultView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QFrame::changeEvent(event);
}

void TestResultView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    Token face = Token::AccentSoft;
    if (m_mode == Mode::Result) {
        face = m_result.problem == FeedProblem::None ? Token::GoodSoft : Token::CriticalSoft;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(face));
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace fw::ui
