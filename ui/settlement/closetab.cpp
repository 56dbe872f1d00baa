// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/closetab.h"

#include "ui/settlement/figuresfile.h"
#include "ui/settlement/settlementtext.h"
#include "ui/settlement/sheettables.h"
#include "ui/settlement/stepsdialogs.h"
#include "ui/widgets/card.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/visibletext.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using monthclose::CloseItem;

namespace {

enum StepColumn { Number, Step, Whose, State, By, At, Missing, StepColumns };

enum CourseColumn { CourseAt, CourseBy, CourseStep, CourseHash, CourseColumns };

constexpr int kShortHash = 12;

QString stateText(CloseItem::State state)
{
    switch (state) {
    case CloseItem::State::Done:
        return CloseTab::tr("Done");
    case CloseItem::State::Ready:
        return CloseTab::tr("Next");
    case CloseItem::State::Missing:
        return CloseTab::tr("Next, something is missing");
    case CloseItem::State::Waiting:
        break;
    }
    return CloseTab::tr("Later");
}

Tone toneOf(CloseItem::State state)
{
    return state == CloseItem::State::Done      ? Tone::Good
           : state == CloseItem::State::Missing ? Tone::Warning
                                                : Tone::Neutral;
}

} // namespace

CloseTab::CloseTab(const SheetContext &context, QWidget *parent)
    : SheetTab(context, parent)
    , m_steps(new SheetModel(StepColumns, {}, this))
    , m_course(new SheetModel(CourseColumns, {}, this))
    , m_stepCard(new Card(this))
    , m_paperCard(new Card(this))
    , m_courseCard(new Card(this))
    , m_stepView(new LiveTableView(u"closeSteps"_s, context.theme, m_stepCard))
    , m_courseView(new LiveTableView(u"closeCourse"_s, context.theme, m_courseCard))
    , m_paper(new QLabel(m_paperCard))
    , m_hint(new QLabel(m_stepCard))
    , m_take(new QPushButton(m_stepCard))
    , m_gather(new QPushButton(m_stepCard))
    , m_import(new QPushButton(m_stepCard))
    , m_back(new QPushButton(m_stepCard))
{
    setObjectName(u"settlementClose"_s);
    build();
    join();
    setTexts();
}

void CloseTab::build()
{
    SheetTables::dress(*m_stepView, *m_steps, context().theme);
    SheetTables::dress(*m_courseView, *m_course, context().theme);
    m_stepView->setColumnPlan({36, -150, -190, 200, 80, 156, -180}, {By});
    m_courseView->setColumnPlan({156, 80, -200, -120});
    m_take->setObjectName(u"closeTake"_s);
    m_gather->setObjectName(u"closeGather"_s);
    m_import->setObjectName(u"closeImport"_s);
    m_back->setObjectName(u"closeBack"_s);
    for (QLabel *label : {m_paper, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(12, 0, 12, 2);
    }
    m_hint->setObjectName(u"closeHint"_s);
    m_paper->setObjectName(u"closePaper"_s);
    m_paper->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_paper->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(10, 4, 10, 2);
    buttons->addWidget(m_take);
    buttons->addWidget(m_gather);
    buttons->addWidget(m_import);
    buttons->addWidget(m_back);
    buttons->addStretch();
    auto *steps = new QWidget(m_stepCard);
    auto *column = new QVBoxLayout(steps);
    column->setContentsMargins({});
    column->addWidget(m_stepView, 1);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    m_stepCard->setBody(steps);
    m_paperCard->setBody(m_paper);
    m_courseCard->setBody(m_courseView);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_paperCard, 1);
    below->addWidget(m_courseCard, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_stepCard, 3);
    layout->addLayout(below, 2);
    setFocusProxy(m_stepView);
}

void CloseTab::join()
{
    connect(m_take, &QPushButton::clicked, this, &CloseTab::takeNext);
    connect(m_import, &QPushButton::clicked, this, &CloseTab::askFigures);
    connect(m_gather, &QPushButton::clicked, this, [this] {
        if (sheet() != nullptr) {
            tell(context().desk.gather(sheet()->contract().id, sheet()->file().month),
                 tr("Hours, figures and incidents were read anew."));
        }
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (sheet() != nullptr) {
            auto *dialog = new ReturnDialog(context().desk, *sheet(), this);
            connect(dialog, &ReturnDialog::sentBack, this, &CloseTab::told);
            dialog->open();
        }
    });
}

void CloseTab::takeNext()
{
    const auto next =
        sheet() != nullptr ? sheet()->file().course.next() : std::optional<settlement::CaseStep>();
    if (!next) {
        return;
    }
    auto *dialog = new SignatureDialog(context().desk, *sheet(), *next, window());
    connect(dialog, &SignatureDialog::taken, this, &CloseTab::told);
    dialog->open();
}

void CloseTab::askFigures()
{
    auto *dialog = new QFileDialog(this, tr("Import figures"), QString(), u"*.csv"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            emit failed(visibleText(name + u": "_s + file.errorString()));
            return;
        }
        importFigures(file.readAll(), QFileInfo(name).fileName());
    });
    dialog->open();
}

void CloseTab::importFigures(const QByteArray &bytes, const QString &file)
{
    const auto figures = figuresOf(bytes, file);
    if (!figures) {
        emit failed(SettlementText::refusal(figures.error()));
        return;
    }
    if (sheet() != nullptr) {
        tell(context().desk.importFigures(sheet()->contract().id, sheet()->file().month, *figures),
             tr("%n figure(s) were imported.", nullptr, int(figures->size())));
    }
}

void CloseTab::fill()
{
    fillSteps();
    fillCourse();
    showButtons();
}

QStringList CloseTab::missingOf(const CloseItem &item) const
{
    QStringList names;
    for (const QString &each : item.missing) {
        names << (each == monthclose::kVolumeFigure ? tr("number of calls")
                  : sheet()->kpi(each) != nullptr
                      ? each + u' ' + SettlementText::name(sheet()->kpiName(each))
                      : visibleText(each));
    }
    return names;
}

void CloseTab::fillSteps()
{
    std::vector<SheetRow> rows;
    QString hint;
    if (sheet() != nullptr) {
        for (const CloseItem &item : sheet()->closeList()) {
            SheetRow row;
            row.key = QString::number(int(item.step));
            const QStringList missing = missingOf(item);
            row.cells = {QString::number(rows.size() + 1),
                         SettlementText::step(item.step),
                         SettlementText::whose(item.step),
                         stateText(item.state),
                         visibleText(item.by),
                         isKnown(item.at) ? SettlementText::moment(item.at, context().zone)
                                          : QString(),
                         missing.join(u", "_s)};
            row.toneColumn = State;
            row.tone = toneOf(item.state);
            row.isStrong =
                item.state == CloseItem::State::Ready || item.state == CloseItem::State::Missing;
            if (row.isStrong && !missing.isEmpty()) {
                hint = tr("Missing: %1").arg(missing.join(u", "_s));
            }
            rows.push_back(row);
        }
    }
    m_steps->setRows(std::move(rows));
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void CloseTab::fillCourse()
{
    std::vector<SheetRow> rows;
    QStringList paper;
    if (sheet() != nullptr) {
        const monthclose::MonthFile &file = sheet()->file();
        const auto add = [&](TimePoint at, const QString &by, const QString &what,
                             const QByteArray &hash, Tone tone) {
            SheetRow row;
            row.key = QString::number(rows.size());
            row.cells = {SettlementText::moment(at, context().zone), visibleText(by), what,
                         QString::fromLatin1(hash.left(kShortHash))};
            row.toneColumn = CourseStep;
            row.tone = tone;
            rows.push_back(row);
        };
        for (const settlement::CaseReturn &back : file.course.returns()) {
            for (const settlement::CaseSignature &each : back.signatures) {
                add(each.at, each.login, tr("%1 (void)").arg(SettlementText::step(each.step)),
                    each.hash, Tone::Neutral);
            }
            //: %1 a reason
            add(back.at, back.login, tr("Sent back: %1").arg(visibleText(back.reason)), {},
                Tone::Warning);
        }
        for (const settlement::CaseSignature &each : file.course.signatures()) {
            add(each.at, each.login, SettlementText::step(each.step), each.hash, Tone::Neutral);
        }
        paper << tr("Payable: ¥ %1").arg(SettlementText::money(sheet()->settled().payable));
        paper << tr("Input (SHA-256): %1")
                     .arg(file.hash.isEmpty() ? tr("not calculated yet")
                                              : QString::fromLatin1(file.hash));
        paper << tr("Engine %1 · terms %2 · revision %3")
                     .arg(file.engineVersion.isEmpty() ? QString(u'–')
                                                       : visibleText(file.engineVersion),
                          QString::number(file.terms), QString::number(file.revision));
    }
    m_course->setRows(std::move(rows));
    m_paper->setText(paper.join(u'\n'));
}

void CloseTab::showButtons()
{
    const bool isThere = sheet() != nullptr;
    const auto next =
        isThere ? sheet()->file().course.next() : std::optional<settlement::CaseStep>();
    m_take->setText(next ? SettlementText::step(*next) + u"…"_s : tr("Locked"));
    m_take->setEnabled(next && context().desk.mayTake(sheet()->file(), *next));
    m_take->setToolTip(next ? SettlementText::whose(*next) : QString());
    m_gather->setEnabled(isThere && context().desk.mayChange(sheet()->file()));
    m_import->setEnabled(m_gather->isEnabled());
    m_back->setEnabled(isThere && context().desk.maySendBack(sheet()->file()));
}

void CloseTab::setTexts()
{
    m_stepCard->setTitle(tr("Month close"));
    m_stepCard->setRemark(
        tr("a month needs the partner's confirmation and two persons of the carrier")
            .toHtmlEscaped());
    m_paperCard->setTitle(tr("What is signed"));
    m_courseCard->setTitle(tr("Signatures"));
    m_stepView->setAccessibleName(tr("Month close"));
    m_courseView->setAccessibleName(tr("Signatures"));
    m_stepView->setEmptyText(tr("There is no month here"));
    m_courseView->setEmptyText(tr("Nobody has signed anything yet"));
    m_steps->setHeaders(
        {QString(), tr("Step"), tr("Who"), tr("State"), tr("By"), tr("Time"), tr("Missing")});
    m_course->setHeaders({tr("Time"), tr("By"), tr("Step"), tr("Input")});
    m_gather->setText(tr("Read anew"));
    m_gather->setToolTip(tr("Hours, figures and incidents that are not frozen"));
    m_import->setText(tr("Import figures…"));
    m_back->setText(tr("Send back…"));
    m_stepView->layOutColumns();
    m_courseView->layOutColumns();
}

} // namespace fw::ui
