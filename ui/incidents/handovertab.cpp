// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/handovertab.h"

#include "ui/floor/floordelegate.h"
#include "ui/floor/linemodel.h"
#include "ui/incidents/handoverdialog.h"
#include "ui/incidents/handoverpaper.h"
#include "ui/incidents/operationstext.h"
#include "ui/incidents/signdialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/visibletext.h"

#include <QFileDialog>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using operations::Handover;
using operations::HandoverId;
using operations::HandoverState;

namespace {

constexpr std::chrono::seconds kSecond{1};

QPushButton *makeButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    return button;
}

Tone toneOf(const Handover &handover)
{
    if (handover.state() == HandoverState::Signed) {
        return Tone::Good;
    }
    return isKnown(handover.escalatedAt) ? Tone::Critical : Tone::Warning;
}

} // namespace

HandoverTab::HandoverTab(operations::OperationsDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_model(new LineModel(5, -1, -1, this))
    , m_card(new Card(this))
    , m_view(new LiveTableView(u"handoverTable"_s, theme, m_card))
    , m_paperCard(new Card(this))
    , m_paper(new QTextBrowser(m_paperCard))
    , m_handOver(makeButton(u"handOver"_s, this))
    , m_sign(makeButton(u"signHandover"_s, this))
    , m_export(makeButton(u"exportHandover"_s, this))
    , m_rewind(makeButton(u"rewindHandover"_s, this))
{
    setObjectName(u"handoverTab"_s);
    build();
    connect(&m_desk, &operations::OperationsDesk::changed, this, &HandoverTab::fill);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HandoverTab::showChosen);
    connect(m_handOver, &QPushButton::clicked, this, &HandoverTab::handOver);
    connect(m_sign, &QPushButton::clicked, this, &HandoverTab::sign);
    connect(m_export, &QPushButton::clicked, this, &HandoverTab::exportPdf);
    connect(m_rewind, &QPushButton::clicked, this, [this] {
        if (const Handover *const handover = chosen()) {
            emit rewindRequested(handover->facts.from);
        }
    });
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            fill();
        }
    });
    m_second.start(kSecond);
    retranslate();
}

void HandoverTab::build()
{
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegate(new FloorDelegate(m_theme, -1, -1, m_view));
    m_view->setColumnPlan({40, 204, 76, 76, -190}, {0});
    m_card->setBody(m_view);
    m_paper->setObjectName(u"handoverPaper"_s);
    m_paper->setOpenLinks(false);
    m_paper->setTabChangesFocus(true);
    m_paper->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_paper->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_paper->setStyleSheet(u"QTextBrowser { border: 2px solid transparent; border-radius: 6px; }"
                           "QTextBrowser:focus { border-color: palette(highlight); }"_s);
    m_paper->document()->setDocumentMargin(12);
    m_paperCard->setBody(m_paper);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_card);
    splitter->addWidget(m_paperCard);
    splitter->setSizes({560, 720});
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_handOver, m_sign, m_export, m_rewind}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_view);
}

const QTimeZone &HandoverTab::zone() const
{
    return m_desk.floor().floor().config().grid.zone();
}

const Handover *HandoverTab::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_desk.handover(m_model->idAt(rows.front().row()));
}

void HandoverTab::fill()
{
    const Handover *const kept = chosen();
    const HandoverId keptId = kept == nullptr ? 0 : kept->id;
    const TimePoint now = m_desk.author().now();
    std::vector<Line> lines;
    int waiting = 0;
    for (const Handover &each : m_desk.handovers()) {
        waiting += each.state() == HandoverState::Given ? 1 : 0;
        //: a shift: %1 date and time, %2 time
        const QString shift =
            tr("%1 – %2").arg(OperationsText::minute(each.facts.from, zone()),
                              OperationsText::time(each.facts.until, zone(), u"HH:mm"_s));
        lines.push_back({each.id,
                         {QString::number(each.id), shift, visibleText(each.outgoing),
                          visibleText(each.incoming), OperationsText::state(each, now)},
                         4,
                         toneOf(each)});
    }
    m_model->setLines(std::move(lines));
    if (m_model->rowCount() > 0 && chosen() == nullptr) {
        m_view->selectRow(std::max(0, m_model->rowOf(keptId))); // else the newest
    }
    m_card->setRemark(waiting == 0 ? QString() : tr("%n not signed", nullptr, waiting));
    showChosen();
}

void HandoverTab::showChosen()
{
    const Handover *const handover = chosen();
    m_handOver->setEnabled(m_desk.mayHandOver());
    m_sign->setEnabled(handover != nullptr && m_desk.maySign(*handover));
    m_export->setEnabled(handover != nullptr);
    m_rewind->setEnabled(handover != nullptr);
    m_rewind->setVisible(m_isRewindable);
    const QString html = handover == nullptr ? QString() : HandoverPaper(*handover, zone()).html();
    // Laid out anew only when it says something else: whoever reads keeps the place.
    if (m_paper->property("source").toString() != html) {
        m_paper->setProperty("source", html);
        m_paper->setHtml(html);
    }
}

void HandoverTab::showHandover(HandoverId id)
{
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_view->selectRow(row);
        m_view->setFocus();
    }
}

void HandoverTab::handOver()
{
    const operations::ShiftFacts facts = m_desk.drawUp();
    auto *dialog = new HandoverDialog(facts, zone(), window());
    dialog->setSubmit([this, dialog, facts] {
        const Result<HandoverId> id = m_desk.handOver(facts, dialog->notes(), dialog->followUps());
        if (!id) {
            return OperationsText::refusal(id.error());
        }
        showHandover(*id);
        return QString();
    });
    dialog->open();
}

void HandoverTab::sign()
{
    const Handover *const handover = chosen();
    if (handover == nullptr) {
        return;
    }
    auto *dialog = new SignDialog(*handover, !m_desk.author().hasAccounts(), window());
    dialog->setSubmit([this, dialog, id = handover->id] {
        const Outcome done = m_desk.sign(id, dialog->seen(), dialog->name());
        return done ? QString() : OperationsText::refusal(done.error());
    });
    dialog->open();
}

Outcome HandoverTab::exportTo(const QString &file)
{
    const Handover *const handover = chosen();
    if (handover == nullptr) {
        return Error{ErrorCode::NotFound, {}};
    }
    const QString watermark = m_gate != nullptr ? m_gate->watermark() : QString();
    Outcome written =
        HandoverPaper(*handover, zone()).writePdf(file, watermark, m_theme.font(FontRole::Body));
    if (written && m_gate != nullptr) {
        m_gate->note({u"handover.export"_s, u"#%1"_s.arg(handover->id), 1, file});
    }
    return written;
}

void HandoverTab::exportPdf()
{
    const Handover *const handover = chosen();
    if (handover == nullptr) {
        return;
    }
    const operations::HandoverId id = handover->id;
    if (m_gate == nullptr) {
        askPlace(id);
        return;
    }
    m_gate->ask(*window(), u"#%1"_s.arg(id), 1, [kept = QPointer<HandoverTab>(this), id] {
        if (kept) {
            kept->askPlace(id);
        }
    });
}

void HandoverTab::askPlace(operations::HandoverId id)
{
    const Handover *const handover = chosen();
    if (handover == nullptr || handover->id != id) {
        return; // what was asked for, and not another one
    }
    auto *dialog = new QFileDialog(window(), tr("Save the handover"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(HandoverPaper(*handover, zone()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (const Outcome written = exportTo(file); !written) {
            emit failed(OperationsText::refusal(written.error()));
        }
    });
    dialog->open();
}

void HandoverTab::setRewindable(bool isRewindable)
{
    m_isRewindable = isRewindable;
    showChosen();
}

void HandoverTab::retranslate()
{
    m_card->setTitle(tr("Shift handovers"));
    m_paperCard->setTitle(tr("Handover"));
    m_model->setHeaders({
        //: number of a handover
        tr("No."),
        tr("Shift"),
        tr("Outgoing"),
        tr("Incoming"),
        tr("State"),
    });
    m_view->setAccessibleName(tr("Shift handovers"));
    m_paper->setAccessibleName(tr("Handover"));
    m_handOver->setText(tr("Hand over…"));
    m_sign->setText(tr("Read and sign…"));
    m_export->setText(tr("Save as PDF…"));
    m_rewind->setText(tr("Show the floor then"));
    m_view->layOutColumns();
    fill();
}

} // namespace fw::ui
