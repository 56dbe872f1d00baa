// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/certificatestab.h"

#include "ui/floor/floordelegate.h"
#include "ui/floor/linemodel.h"
#include "ui/quality/certificatedialog.h"
#include "ui/quality/coachingtext.h"
#include "ui/quality/scoretext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/segmentcontrol.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/visibletext.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::Certificate;
using quality::CertificateState;

namespace {

constexpr int kStateColumn = 7;

enum class Shown { Valid, EndingSoon, Over, All };

QPushButton *makeButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

Tone toneOf(CertificateState state)
{
    switch (state) {
    case CertificateState::Valid:
        return Tone::Good;
    case CertificateState::EndsInMonth:
        return Tone::Warning;
    case CertificateState::EndsInWeek:
    case CertificateState::Expired:
        return Tone::Critical;
    case CertificateState::NotYet:
    case CertificateState::Withdrawn:
        break;
    }
    return Tone::Neutral;
}

bool isEnding(const Certificate &certificate, QDate today)
{
    const CertificateState state = stateOn(certificate, today);
    return state == CertificateState::EndsInMonth || state == CertificateState::EndsInWeek;
}

bool isShown(const Certificate &certificate, Shown shown, QDate today)
{
    switch (shown) {
    case Shown::Valid:
        return isValidOn(certificate, today);
    case Shown::EndingSoon:
        return isEnding(certificate, today);
    case Shown::Over:
        return !isValidOn(certificate, today);
    case Shown::All:
        break;
    }
    return true;
}

} // namespace

CertificatesTab::CertificatesTab(quality::QualityDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_model(new LineModel(9, 2, 4, this))
    , m_card(new Card(this))
    , m_filter(new SegmentControl(u"certificateFilter"_s, 4, m_card))
    , m_view(new LiveTableView(u"certificateTable"_s, theme, m_card))
    , m_reason(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_issue(makeButton(u"issueCertificate"_s, m_card))
    , m_withdraw(makeButton(u"withdrawCertificate"_s, m_card))
{
    setObjectName(u"certificatesTab"_s);
    build();
    connect(&m_desk, &quality::QualityDesk::changed, this, &CertificatesTab::fill);
    connect(m_filter, &SegmentControl::currentChanged, this, &CertificatesTab::fillTable);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CertificatesTab::showButtons);
    connect(m_issue, &QPushButton::clicked, this, &CertificatesTab::issue);
    connect(m_withdraw, &QPushButton::clicked, this, &CertificatesTab::withdraw);
    retranslate();
}

void CertificatesTab::build()
{
    m_filter->setCurrent(static_cast<int>(Shown::All));
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegate(new FloorDelegate(m_theme, -1, -1, m_view));
    m_view->setColumnPlan({-140, -150, 60, 80, 100, 110, 110, 150, 120}, {8, 4, 5});
    for (QWidget *each : std::initializer_list<QWidget *>{m_filter, m_issue, m_withdraw}) {
        m_card->addControl(each);
    }
    m_card->setBody(m_view);
    m_reason->setObjectName(u"certificateReason"_s);
    m_reason->setWordWrap(true);
    m_reason->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_card, 1);
    column->addWidget(m_reason);
    setFocusProxy(m_view);
}

const Certificate *CertificatesTab::find(std::int64_t id) const
{
    const auto found = std::ranges::find(m_certificates, id, &Certificate::id);
    return found != m_certificates.end() ? &*found : nullptr;
}

const Certificate *CertificatesTab::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : find(m_model->idAt(rows.constFirst().row()));
}

void CertificatesTab::fill()
{
    if (!isVisible()) {
        return;
    }
    const auto certificates = m_desk.certificates();
    m_failure = certificates ? QString() : CoachingText::refusal(certificates.error());
    m_certificates = certificates ? *certificates : std::vector<Certificate>();
    const QDate today = m_desk.author().today();
    // What holds and ends first stands first; what is over stands last.
    std::ranges::stable_sort(m_certificates, {}, [today](const Certificate &each) {
        return std::tuple(!isValidOn(each, today), each.validUntil);
    });
    fillTable();
}

void CertificatesTab::fillTable()
{
    const Certificate *before = chosen();
    const std::int64_t kept = before != nullptr ? before->id : 0;
    const QDate today = m_desk.author().today();
    const live::FloorConfig &config = m_desk.floor().liveFloor().config();
    const auto shown = static_cast<Shown>(m_filter->current());
    std::vector<Line> lines;
    int valid = 0;
    int ending = 0;
    for (const Certificate &each : m_certificates) {
        valid += isValidOn(each, today) ? 1 : 0;
        ending += isEnding(each, today) ? 1 : 0;
        if (!isShown(each, shown, today)) {
            continue;
        }
        lines.push_back(
            {each.id,
             {ScoreText::person(config, each.person, each.personName),
              ScoreText::queue(config, each.skill), QString::number(each.level),
              QString::number(each.examPoints), QString::number(each.supervisedCalls),
              each.issuedOn.toString(Qt::ISODate), each.validUntil.toString(Qt::ISODate),
              CoachingText::state(each, today), visibleText(each.issuedBy)},
             kStateColumn,
             toneOf(stateOn(each, today))});
    }
    m_model->setLines(std::move(lines));
    m_view->selectRow(std::max(0, m_model->rowOf(kept)));
    m_view->setEmptyText(m_failure.isEmpty() ? tr("No certificate of this kind") : m_failure);
    //: beside the title: certificates that are valid, and how many of them end within 30 days
    m_card->setRemark(tr("%1 valid, %2 of them end within 30 days")
                          .arg(QString::number(valid), QString::number(ending)));
    showButtons();
}

void CertificatesTab::showAgent(const QString &person)
{
    m_filter->setCurrent(static_cast<int>(Shown::All));
    fill();
    const auto found = std::ranges::find(m_certificates, person, &Certificate::person);
    if (found != m_certificates.end()) {
        m_view->selectRow(m_model->rowOf(found->id));
    } else {
        m_view->clearSelection();
    }
    m_view->setFocus();
}

bool CertificatesTab::mayIssueAny() const
{
    const auto &scopes = m_desk.author().organisation().scopes();
    return std::ranges::any_of(scopes,
                               [this](const auto &scope) { return m_desk.mayCertify(scope.id); });
}

void CertificatesTab::showButtons()
{
    const Certificate *certificate = chosen();
    const bool isOver =
        certificate != nullptr &&
        (certificate->withdrawnOn.isValid() || certificate->validUntil < m_desk.author().today());
    m_issue->setEnabled(mayIssueAny());
    m_withdraw->setEnabled(certificate != nullptr && !isOver &&
                           m_desk.mayWithdraw(certificate->scope));
    m_reason->setVisible(certificate != nullptr && certificate->withdrawnOn.isValid());
    if (m_reason->isVisibleTo(this)) {
        //: %1 is a day, %2 a reason
        m_reason->setText(tr("Withdrawn %1: %2")
                              .arg(certificate->withdrawnOn.toString(Qt::ISODate),
                                   visibleText(certificate->reason)));
    }
}

void CertificatesTab::issue()
{
    auto *dialog = new CertificateDialog(m_desk, m_certificates, window());
    dialog->setSubmit([this, dialog] {
        const auto saved = m_desk.saveCertificate(dialog->certificate());
        return saved ? QString() : CoachingText::refusal(saved.error());
    });
    dialog->open();
}

void CertificatesTab::withdraw()
{
    const Certificate *certificate = chosen();
    if (certificate == nullptr) {
        return;
    }
    auto *dialog = new StepDialog(u"withdrawDialog"_s, tr("Withdraw the certificate"),
                                  tr("Withdraw"), window());
    QPlainTextEdit *reason =
        dialog->addText(u"withdrawReason"_s, tr("Why, and what lets the person come back?"));
    dialog->setSubmit([this, id = certificate->id, reason] {
        const Certificate *now = find(id);
        if (now == nullptr) {
            return tr("It is not there any more.");
        }
        const auto next = quality::withdrawn(*now, m_desk.author().today(), reason->toPlainText());
        if (!next) {
            return CoachingText::refusal(next.error());
        }
        const auto saved = m_desk.saveCertificate(*next);
        return saved ? QString() : CoachingText::refusal(saved.error());
    });
    dialog->open();
}

void CertificatesTab::retranslate()
{
    m_card->setTitle(tr("On-duty certificates"));
    //: certificates
    m_filter->setTexts({tr("Valid"), tr("End within 30 days"), tr("Over"), tr("All")});
    m_filter->setAccessibleName(tr("Which certificates"));
    m_model->setHeaders({tr("Person"), tr("Skill"), tr("Level"), tr("Exam"),
                         //: heading of a column: how many
                         tr("Supervised"), tr("Issued"), tr("Valid until"), tr("State"),
                         tr("Issued by")});
    m_view->setAccessibleName(tr("On-duty certificates"));
    m_issue->setText(tr("Issue…"));
    m_withdraw->setText(tr("Withdraw…"));
    fill();
    m_view->layOutColumns();
}

void CertificatesTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void CertificatesTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

} // namespace fw::ui
