// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/scorecardeditor.h"

#include "ui/quality/cardforms.h"
#include "ui/quality/cardtreemodel.h"
#include "ui/quality/questionform.h"
#include "ui/quality/scoresheet.h"
#include "ui/widgets/themedlabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTreeWidth = 330;
constexpr int kPointsWidth = 66;

} // namespace

ScorecardEditor::ScorecardEditor(quality::QualityDesk &desk, CardDraft &draft, const Theme &theme,
                                 QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_model(new CardTreeModel(draft, this))
    , m_head(tool(u"editHead"_s, {}))
    , m_addSection(tool(u"addSection"_s, {}))
    , m_addQuestion(tool(u"addQuestion"_s, QKeySequence(Qt::Key_Insert)))
    , m_duplicate(tool(u"duplicatePart"_s, QKeySequence(Qt::CTRL | Qt::Key_D)))
    , m_remove(tool(u"removePart"_s, {}))
    , m_up(tool(u"movePartUp"_s, {}))
    , m_down(tool(u"movePartDown"_s, {}))
    , m_undo(tool(u"undoCard"_s, {}))
    , m_redo(tool(u"redoCard"_s, {}))
    , m_preview(tool(u"previewCard"_s, {}))
    , m_tree(new QTreeView(this))
    , m_fault(new ThemedLabel(theme, FontRole::Small, Token::Warning, this))
    , m_nextFault(new QPushButton(this))
    , m_forms(new QScrollArea(this))
    , m_headForm(new CardHeadForm(draft, theme, this))
    , m_sectionForm(new SectionForm(draft, theme, this))
    , m_questionForm(new QuestionForm(draft, theme, this))
    , m_sheet(new ScoreSheet(desk, theme, this))
{
    setObjectName(u"scorecardEditor"_s);
    build();
    join();
    retranslate();
    rebuild({});
}

QToolButton *ScorecardEditor::tool(const QString &name, const QKeySequence &key)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setShortcut(key);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void ScorecardEditor::build()
{
    m_preview->setCheckable(true);
    m_tree->setObjectName(u"cardTree"_s);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setStyleSheet(u"QTreeView::item { padding: 3px 4px; }"_s);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(CardTreeModel::Title, QHeaderView::Stretch);
    m_tree->header()->resizeSection(CardTreeModel::Points, kPointsWidth);
    m_tree->setMinimumWidth(kTreeWidth);
    m_tree->installEventFilter(this);
    m_fault->setObjectName(u"cardFaults"_s);
    m_fault->setWordWrap(true);
    m_nextFault->setObjectName(u"nextFault"_s);
    m_nextFault->setAutoDefault(false);
    auto *forms = new QWidget;
    auto *inside = new QVBoxLayout(forms);
    inside->setContentsMargins({});
    inside->addWidget(m_headForm);
    inside->addWidget(m_sectionForm);
    inside->addWidget(m_questionForm);
    inside->addStretch();
    m_forms->setWidget(forms);
    m_forms->setWidgetResizable(true);
    forms->setAutoFillBackground(false); // on the face of the card
    m_forms->viewport()->setAutoFillBackground(false);
    m_forms->setProperty("bare", true);
    m_forms->setFrameShape(QFrame::NoFrame);
    m_forms->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(8, 0, 8, 0);
    tools->setSpacing(2);
    for (QToolButton *each : {m_head, m_addSection, m_addQuestion, m_duplicate, m_remove, m_up,
                              m_down, m_undo, m_redo}) {
        tools->addWidget(each);
    }
    tools->addStretch();
    tools->addWidget(m_preview);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(12, 0, 8, 0);
    below->addWidget(m_fault, 1);
    below->addWidget(m_nextFault);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(8);
    halves->addWidget(m_tree, 2);
    halves->addWidget(m_forms, 3);
    halves->addWidget(m_sheet, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    column->addLayout(tools);
    column->addLayout(halves, 1);
    column->addLayout(below);
    m_sheet->hide();
    setFocusProxy(m_tree);
}

void ScorecardEditor::join()
{
    connect(&m_draft, &CardDraft::shapeChanged, this, &ScorecardEditor::rebuild);
    connect(&m_draft, &CardDraft::contentChanged, this, &ScorecardEditor::refresh);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ScorecardEditor::showCurrent);
    connect(m_head, &QToolButton::clicked, this, [this] { setCurrent({}); });
    connect(m_addSection, &QToolButton::clicked, this,
            [this] { m_draft.addSection(current(), tr("New section")); });
    connect(m_addQuestion, &QToolButton::clicked, this,
            [this] { m_draft.addQuestion(current(), tr("New section")); });
    connect(m_duplicate, &QToolButton::clicked, this, [this] { m_draft.duplicate(current()); });
    connect(m_remove, &QToolButton::clicked, this, [this] { m_draft.remove(current()); });
    connect(m_up, &QToolButton::clicked, this, [this] { m_draft.move(current(), -1); });
    connect(m_down, &QToolButton::clicked, this, [this] { m_draft.move(current(), 1); });
    connect(m_undo, &QToolButton::clicked, &m_draft, &CardDraft::undo);
    connect(m_redo, &QToolButton::clicked, &m_draft, &CardDraft::redo);
    connect(m_nextFault, &QPushButton::clicked, this, &ScorecardEditor::goToFault);
    connect(m_preview, &QToolButton::toggled, this, [this](bool isShown) {
        m_forms->setVisible(!isShown);
        m_sheet->setVisible(isShown);
        fillPreview();
    });
}

bool ScorecardEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
            m_remove->click();
            return true;
        }
        const bool isUp = key->key() == Qt::Key_Up;
        if ((isUp || key->key() == Qt::Key_Down) && key->modifiers() == Qt::AltModifier) {
            (isUp ? m_up : m_down)->click();
            return true;
        }
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            (key->matches(QKeySequence::Undo) ? m_undo : m_redo)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

CardPlace ScorecardEditor::current() const
{
    return m_model->placeOf(m_tree->currentIndex());
}

void ScorecardEditor::setCurrent(CardPlace place)
{
    const QModelIndex index = m_model->indexOf(place);
    m_tree->setCurrentIndex(index);
    if (!index.isValid()) {
        m_tree->clearSelection();
    }
    showCurrent();
}

void ScorecardEditor::rebuild(CardPlace wanted)
{
    m_faults = faultsOf(m_draft.version());
    m_model->setFaults(m_faults);
    m_model->rebuild();
    m_tree->expandAll();
    setCurrent(wanted);
    fillPreview();
}

void ScorecardEditor::refresh()
{
    m_faults = faultsOf(m_draft.version());
    m_model->setFaults(m_faults);
    m_model->refresh();
    showCurrent();
    fillPreview();
}

void ScorecardEditor::showCurrent()
{
    const CardPlace place = current();
    m_headForm->setVisible(place.isCard());
    m_headForm->showCard();
    m_sectionForm->showPlace(place.isSection() ? place : CardPlace());
    m_questionForm->showPlace(place.isQuestion() ? place : CardPlace());
    showFaults();
    showButtons();
    if (m_preview->isChecked() && place.isQuestion()) {
        if (const quality::Question *question = m_draft.question(place)) {
            m_sheet->setCurrent(question->id);
        }
    }
}

void ScorecardEditor::showFaults()
{
    const bool isWritable = m_draft.isWritable();
    const auto shown = isWritable ? m_faults : std::vector<CardFault>();
    m_headForm->setFaults(shown);
    m_sectionForm->setFaults(shown);
    m_questionForm->setFaults(shown);
    m_nextFault->setVisible(!shown.empty());
    if (m_draft.version().form.isEmpty()) {
        m_fault->setText({});
    } else if (!isWritable) {
        m_fault->setText(tr("This version is frozen: evaluations refer to it. A change makes a "
                            "new version."));
    } else if (shown.empty()) {
        m_fault->setText(tr("Nothing stands in the way of publishing it."));
    } else {
        m_fault->setText(u"▲ "_s + tr("%n thing(s) to mend before it can be published", nullptr,
                                      static_cast<int>(shown.size())));
    }
    m_fault->setToken(shown.empty() ? Token::MutedText : Token::Warning);
}

void ScorecardEditor::showButtons()
{
    const bool isWritable = m_draft.isWritable();
    const bool hasPart = isWritable && !current().isCard();
    m_head->setEnabled(!m_draft.version().form.isEmpty());
    m_addSection->setEnabled(isWritable);
    m_addQuestion->setEnabled(isWritable);
    for (QToolButton *each : {m_duplicate, m_remove, m_up, m_down}) {
        each->setEnabled(hasPart);
    }
    m_undo->setEnabled(isWritable && m_draft.canUndo());
    m_redo->setEnabled(isWritable && m_draft.canRedo());
    m_preview->setEnabled(!m_draft.version().form.isEmpty());
}

void ScorecardEditor::goToFault()
{
    if (m_faults.empty()) {
        return;
    }
    const CardPlace here = current();
    const auto order = [](CardPlace place) { return place.section * 1000 + place.question; };
    CardPlace wanted = m_faults.front().place;
    for (const CardFault &fault : m_faults) {
        if (order(fault.place) > order(here)) {
            wanted = fault.place;
            break;
        }
    }
    m_preview->setChecked(false);
    setCurrent(wanted);
    m_tree->setFocus();
}

void ScorecardEditor::fillPreview()
{
    if (m_preview->isChecked()) {
        m_sheet->tryOut(m_draft.version(), quality::Answers(m_sheet->answers()),
                        std::map<QString, quality::AnswerNote>(m_sheet->notes()));
    }
}

void ScorecardEditor::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text, const QString &hint) {
        const QKeySequence key = button->shortcut(); // a new text takes it away
        button->setText(text);
        button->setShortcut(key);
        button->setAccessibleName(hint);
        button->setToolTip(hint);
    };
    //: a button: title and grades of the scorecard
    name(m_head, tr("Head"), tr("Title and grades of the scorecard"));
    name(m_addSection, tr("+ Section"), tr("Add a section"));
    name(m_addQuestion, tr("+ Question"), tr("Add a question (Ins)"));
    name(m_duplicate, tr("Duplicate"), tr("Duplicate what is chosen (Ctrl+D)"));
    name(m_remove, tr("Remove"), tr("Remove what is chosen (Del)"));
    name(m_up, u"↑"_s, tr("Move up (Alt+Up)"));
    name(m_down, u"↓"_s, tr("Move down (Alt+Down)"));
    name(m_undo, tr("Undo"), tr("One step back (Ctrl+Z)"));
    name(m_redo, tr("Redo"), tr("Take the step again"));
    name(m_preview, tr("Preview"), tr("Try the scorecard out as evaluators see it"));
    m_tree->setAccessibleName(tr("Sections and questions"));
    m_forms->setAccessibleName(tr("About what is chosen"));
    m_nextFault->setText(tr("Show"));
    m_nextFault->setAccessibleName(tr("Show the next thing to mend"));
    m_headForm->retranslate();
    m_sectionForm->retranslate();
    m_questionForm->retranslate();
    m_model->refresh();
    showCurrent();
}

} // namespace fw::ui
