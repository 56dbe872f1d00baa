// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/auditpage.h"

#include "ui/access/accesstext.h"
#include "ui/access/audittablemodel.h"
#include "ui/floor/floordelegate.h"
#include "ui/settings/feedtext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/livetableview.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using access::AuditChain;
using access::AuditResult;

namespace {

constexpr std::array kSpans{std::chrono::hours(24), std::chrono::hours(24 * 7),
                            std::chrono::hours(24 * 31), std::chrono::hours(0)};
constexpr std::array kKinds{"", "session.", "user.", "switch.", "reveal"};

} // namespace

AuditPage::AuditPage(guard::DeskSession &session, access::AuditStore &audit,
                     const live::FloorStore &store, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_audit(audit)
    , m_store(store)
    , m_theme(theme)
    , m_model(new AuditTableModel(this))
    , m_card(new Card(this))
    , m_span(new QComboBox(m_card))
    , m_kind(new QComboBox(m_card))
    , m_result(new QComboBox(m_card))
    , m_user(new QLineEdit(m_card))
    , m_find(new QLineEdit(m_card))
    , m_verify(new QPushButton(m_card))
    , m_view(new LiveTableView(u"auditTable"_s, theme, m_card))
    , m_message(new QLabel(this))
{
    setObjectName(u"auditPage"_s);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(250));
    connect(&m_pause, &QTimer::timeout, this, &AuditPage::reload);
    for (QComboBox *box : {m_span, m_kind, m_result}) {
        connect(box, &QComboBox::activated, this, &AuditPage::reload);
    }
    for (QLineEdit *field : {m_user, m_find}) {
        connect(field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    }
    connect(m_verify, &QPushButton::clicked, this, &AuditPage::verify);
    connect(&session, &guard::DeskSession::changed, this, [this] {
        m_model->setRows({}, QTimeZone::utc()); // another person may read other entries
        if (isVisible()) {
            reload();
        }
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void AuditPage::build()
{
    m_span->setObjectName(u"auditSpan"_s);
    m_kind->setObjectName(u"auditKind"_s);
    m_result->setObjectName(u"auditResult"_s);
    m_user->setObjectName(u"auditUser"_s);
    m_find->setObjectName(u"auditFind"_s);
    m_verify->setObjectName(u"verifyAudit"_s);
    m_message->setObjectName(u"auditMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (std::size_t each = 0; each < kSpans.size(); ++each) {
        m_span->addItem(QString());
    }
    for (std::size_t each = 0; each < kKinds.size(); ++each) {
        m_kind->addItem(QString());
    }
    for (int each = 0; each <= int(AuditResult::Count); ++each) {
        m_result->addItem(QString());
    }
    for (QLineEdit *field : {m_user, m_find}) {
        field->setClearButtonEnabled(true);
        field->setMaximumWidth(150);
    }
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FloorDelegate(m_theme, -1, -1, m_view));
    m_view->setColumnPlan({168, 96, 150, 90, 140, -160, 130, 96, 130, 60},
                          {int(AuditTableModel::Column::Seal), int(AuditTableModel::Column::Host),
                           int(AuditTableModel::Column::Detail)});
    for (QWidget *control : {static_cast<QWidget *>(m_span), static_cast<QWidget *>(m_kind),
                             static_cast<QWidget *>(m_result), static_cast<QWidget *>(m_user),
                             static_cast<QWidget *>(m_find), static_cast<QWidget *>(m_verify)}) {
        m_card->addControl(control);
    }
    m_card->setBody(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(m_card, 1);
    layout->addWidget(m_message);
    setFocusProxy(m_view);
}

access::AuditFilter AuditPage::filter() const
{
    access::AuditFilter filter;
    const auto span = kSpans.at(std::size_t(std::max(m_span->currentIndex(), 0)));
    if (span.count() > 0) {
        filter.from = m_store.now() - span;
    }
    filter.action = QLatin1StringView(kKinds.at(std::size_t(std::max(m_kind->currentIndex(), 0))));
    if (m_result->currentIndex() > 0) {
        filter.result = static_cast<AuditResult>(m_result->currentIndex() - 1);
    }
    filter.user = m_user->text().trimmed();
    filter.text = m_find->text().trimmed();
    return filter;
}

bool AuditPage::mayRead(const access::AuditRow &row) const
{
    const organisation::ScopeTree &tree = m_store.floor().config().scopes;
    const access::Place where = access::Place::of(tree, tree.find(row.entry.scope).value_or(-1));
    return m_session.decide(access::ProtectedObject::AuditTrail, access::Right::Read, where)
        .isGranted();
}

bool AuditPage::mayVerify() const
{
    // A server gives a part of the trail to who may read a part; its chain would seem broken.
    const access::Place nowhere = access::Place::of(m_store.floor().config().scopes, -1);
    return m_server == nullptr ||
           m_session.decide(access::ProtectedObject::AuditTrail, access::Right::Read, nowhere)
               .isGranted();
}

void AuditPage::useServer(access::AuditSource *server)
{
    m_server = server;
    m_model->setRows({}, QTimeZone::utc());
    if (isVisible()) {
        reload();
    }
}

void AuditPage::reload()
{
    m_pause.stop();
    m_verify->setEnabled(mayVerify());
    ++m_question;
    if (!m_session.may(access::ProtectedObject::AuditTrail, access::Right::Read)) {
        m_model->setRows({}, QTimeZone::utc());
        return;
    }
    if (m_server == nullptr) {
        auto rows = m_audit.read(filter(), kMost);
        if (rows) {
            std::erase_if(*rows, [this](const access::AuditRow &row) { return !mayRead(row); });
        }
        showRows(std::move(rows));
        return;
    }
    m_message->setText(tr("Asking the server…"));
    m_server->read(filter(), kMost, *this, [this, question = m_question](const auto &rows) {
        if (question == m_question) {
            showRows(rows);
        }
    });
}

void AuditPage::showRows(Result<std::vector<access::AuditRow>> rows)
{
    if (!rows) {
        m_message->setText(u"▲ "_s + FeedText::error(rows.error()));
        return;
    }
    const int count = int(rows->size());
    m_model->setRows(std::move(*rows), m_store.floor().config().grid.zone());
    m_message->clear();
    m_card->setRemark(count < kMost ? tr("%n entry(s)", nullptr, count)
                                    : tr("the newest %n entry(s)", nullptr, count));
}

void AuditPage::verify()
{
    if (m_server == nullptr) {
        showVerdict(m_audit.verify());
        return;
    }
    m_message->setText(tr("Asking the server…"));
    m_server->verify(*this, [this, question = ++m_question](const auto &verdict) {
        if (question == m_question) {
            showVerdict(verdict);
        }
    });
}

void AuditPage::showVerdict(const Result<AuditChain::Verdict> &verdict)
{
    if (!verdict) {
        m_message->setText(u"▲ "_s + FeedText::error(verdict.error()));
        return;
    }
    switch (verdict->fault) {
    case AuditChain::Fault::None:
        //: %1 a number of entries, %2 a checksum that both companies note down
        m_message->setText(tr("✓ Whole: %1 entries are sealed. Head of the chain: %2")
                               .arg(QString::number(verdict->sealed),
                                    QString::fromLatin1(verdict->head.toHex().first(16))));
        break;
    case AuditChain::Fault::Changed:
        //: %1 the number of a seal
        m_message->setText(u"▲ "_s +
                           tr("Broken: the entry with seal %1 was changed.").arg(verdict->place));
        break;
    case AuditChain::Fault::Missing:
        //: %1 the number of a seal
        m_message->setText(u"▲ "_s +
                           tr("Broken: the entry with seal %1 is missing.").arg(verdict->place));
        break;
    case AuditChain::Fault::Inserted:
        m_message->setText(u"▲ "_s +
                           tr("Broken: an entry was put in between entries that are sealed."));
        break;
    }
}

void AuditPage::retranslate()
{
    m_card->setTitle(tr("Audit trail"));
    m_span->setItemText(0, tr("24 hours"));
    m_span->setItemText(1, tr("7 days"));
    m_span->setItemText(2, tr("31 days"));
    //: the whole time
    m_span->setItemText(3, tr("Always"));
    m_kind->setItemText(0, tr("Everything"));
    m_kind->setItemText(1, tr("Log-ins"));
    m_kind->setItemText(2, tr("Accounts"));
    m_kind->setItemText(3, tr("Switch"));
    m_kind->setItemText(4, tr("Revealed numbers"));
    m_result->setItemText(0, tr("Every result"));
    for (int each = 0; each < int(AuditResult::Count); ++each) {
        m_result->setItemText(each + 1, AccessText::result(static_cast<AuditResult>(each)));
    }
    m_span->setAccessibleName(tr("Which time"));
    m_kind->setAccessibleName(tr("Which actions"));
    m_result->setAccessibleName(tr("Which results"));
    m_user->setPlaceholderText(tr("User"));
    m_user->setAccessibleName(tr("User"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find an entry"));
    m_verify->setText(tr("Check the chain"));
    m_view->setAccessibleName(tr("Audit trail"));
    m_model->retranslate();
    m_view->layOutColumns();
    if (isVisible()) {
        reload();
    }
}

void AuditPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void AuditPage::showEvent(QShowEvent *event)
{
    reload();
    QWidget::showEvent(event);
}

void AuditPage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), m_theme.color(Token::Window));
}

} // namespace fw::ui
