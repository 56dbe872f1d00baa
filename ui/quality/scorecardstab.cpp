// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/scorecardstab.h"

#include "core/quality/defaultscorecard.h"
#include "ui/floor/floordelegate.h"
#include "ui/floor/linemodel.h"
#include "ui/quality/scorecardeditor.h"
#include "ui/quality/scoretext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/stepdialog.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::ScorecardState;
using quality::ScorecardVersion;

namespace {

constexpr int kStateColumn = 1;
constexpr int kListWidth = 344;
constexpr int kMostUses = 2000; ///< evaluations that are looked through
constexpr int kLongestForm = 40;
constexpr int kLongestTitle = 120;

QPushButton *makeButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

Tone toneOf(ScorecardState state)
{
    switch (state) {
    case ScorecardState::Draft:
        return Tone::Warning;
    case ScorecardState::Published:
        return Tone::Good;
    case ScorecardState::Retired:
        break;
    }
    return Tone::Neutral;
}

} // namespace

ScorecardsTab::ScorecardsTab(quality::QualityDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_draft(new CardDraft(this))
    , m_model(new LineModel(4, 2, 3, this))
    , m_listCard(new Card(this))
    , m_editCard(new Card(this))
    , m_view(new LiveTableView(u"scorecardTable"_s, theme, m_listCard))
    , m_editor(new ScorecardEditor(desk, *m_draft, theme, m_editCard))
    , m_used(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_message(new ThemedLabel(theme, FontRole::Body, Token::Warning, this))
    , m_new(makeButton(u"newScorecard"_s, this))
    , m_newVersion(makeButton(u"newVersion"_s, this))
    , m_save(makeButton(u"saveScorecard"_s, this))
    , m_publish(makeButton(u"publishScorecard"_s, this))
    , m_retire(makeButton(u"retireScorecard"_s, this))
{
    setObjectName(u"scorecardsTab"_s);
    build();
    join();
    retranslate();
}

void ScorecardsTab::build()
{
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegate(new FloorDelegate(m_theme, -1, -1, m_view));
    m_view->setColumnPlan({-120, 92, 58, 56});
    m_used->setObjectName(u"scorecardUsed"_s);
    m_used->setWordWrap(true);
    m_used->setContentsMargins(12, 4, 12, 0);
    m_message->setObjectName(u"scorecardMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *list = new QWidget(m_listCard);
    auto *inside = new QVBoxLayout(list);
    inside->setContentsMargins({});
    inside->addWidget(m_view, 1);
    inside->addWidget(m_used);
    auto *makers = new QHBoxLayout;
    makers->setContentsMargins(10, 4, 10, 2);
    makers->addWidget(m_new);
    makers->addWidget(m_newVersion);
    makers->addStretch();
    inside->addLayout(makers);
    m_listCard->setBody(list);
    m_listCard->setFixedWidth(kListWidth);
    for (QPushButton *each : {m_save, m_publish, m_retire}) {
        m_editCard->addControl(each);
    }
    m_editCard->setBody(m_editor);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(8);
    cards->addWidget(m_listCard);
    cards->addWidget(m_editCard, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_message);
    column->addLayout(cards, 1);
    setFocusProxy(m_view);
}

void ScorecardsTab::join()
{
    connect(&m_desk, &quality::QualityDesk::changed, this, &ScorecardsTab::fill);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ScorecardsTab::open);
    connect(m_draft, &CardDraft::contentChanged, this, &ScorecardsTab::showState);
    connect(m_draft, &CardDraft::shapeChanged, this, &ScorecardsTab::showState);
    connect(m_new, &QPushButton::clicked, this, &ScorecardsTab::askForForm);
    connect(m_newVersion, &QPushButton::clicked, this, &ScorecardsTab::makeVersion);
    connect(m_save, &QPushButton::clicked, this, &ScorecardsTab::save);
    connect(m_publish, &QPushButton::clicked, this, &ScorecardsTab::publish);
    connect(m_retire, &QPushButton::clicked, this, &ScorecardsTab::retire);
    auto *shortcut = new QShortcut(QKeySequence::Save, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &ScorecardsTab::save);
}

const ScorecardVersion *ScorecardsTab::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const auto id = rows.isEmpty() ? 0 : m_model->idAt(rows.constFirst().row());
    return id > 0 && id <= static_cast<std::int64_t>(m_versions.size())
               ? &m_versions[static_cast<std::size_t>(id - 1)]
               : nullptr;
}

void ScorecardsTab::fill()
{
    if (!isVisible()) {
        return;
    }
    const auto versions = m_desk.scorecards();
    m_failure = versions ? QString() : ScoreText::refusal(versions.error());
    m_versions = versions ? *versions : std::vector<ScorecardVersion>();
    m_uses.clear();
    quality::EvaluationQuery query;
    query.most = kMostUses;
    if (const auto evaluations = m_desk.evaluations(query)) {
        for (const quality::Evaluation &each : *evaluations) {
            auto &[count, people] = m_uses[each.form];
            ++count;
            if (!people.contains(each.evaluator)) {
                people << each.evaluator;
            }
        }
    }
    for (const auto &[key, version] : m_unsaved) { // of a form that was never saved
        const QString &wanted = key;
        if (std::ranges::none_of(m_versions,
                                 [&](const auto &each) { return each.key() == wanted; })) {
            m_versions.push_back(version);
        }
    }
    std::ranges::stable_sort(m_versions, [](const auto &one, const auto &other) {
        return one.form != other.form ? one.form < other.form : one.version > other.version;
    });
    fillTable();
}

void ScorecardsTab::fillTable()
{
    std::vector<Line> lines;
    int selected = m_versions.empty() ? -1 : 0;
    for (std::size_t row = 0; row < m_versions.size(); ++row) {
        const ScorecardVersion &each = m_versions[row];
        const bool isUnsaved =
            m_unsaved.contains(each.key()) || (each.key() == m_open && m_draft->isModified());
        const auto used = m_uses.find(each.key());
        const QString state = ScoreText::state(each.state);
        lines.push_back({static_cast<std::int64_t>(row + 1),
                         {(isUnsaved ? u"● "_s : QString()) + ScoreText::of(each.title), state,
                          u"v"_s + QString::number(each.version),
                          used != m_uses.end() ? QString::number(used->second.first) : QString()},
                         kStateColumn,
                         toneOf(each.state)});
        selected = each.key() == m_open ? static_cast<int>(row) : selected;
    }
    {
        const QSignalBlocker blocker(m_view->selectionModel());
        m_model->setLines(std::move(lines));
        m_view->selectRow(selected);
    }
    m_view->viewport()->update();
    m_view->setEmptyText(m_failure.isEmpty() ? tr("There is no scorecard yet") : m_failure);
    open();
}

void ScorecardsTab::leave()
{
    if (m_open.isEmpty()) {
        return;
    }
    if (m_draft->isModified()) {
        m_unsaved[m_open] = m_draft->version();
    } else {
        m_unsaved.erase(m_open);
    }
}

void ScorecardsTab::open()
{
    const ScorecardVersion *version = chosen();
    const QString key = version != nullptr ? version->key() : QString();
    if (key == m_open && m_draft->isModified() && m_draft->isWritable()) {
        showState();
        return; // what is being written goes on
    }
    if (key != m_open) {
        leave();
        say({});
    }
    const bool isOther = key != m_open;
    m_open = key;
    if (isOther || version == nullptr || m_draft->version() != *version) {
        m_draft->open(version != nullptr ? *version : ScorecardVersion());
        if (const auto unsaved = m_unsaved.find(key); unsaved != m_unsaved.end()) {
            m_draft->resume(unsaved->second);
            m_unsaved.erase(unsaved);
        }
    }
    showState();
}

void ScorecardsTab::showState()
{
    const ScorecardVersion &version = m_draft->version();
    const bool hasOne = !version.form.isEmpty();
    const bool mayEdit = m_desk.mayEditScorecards();
    const bool isDraft = hasOne && version.state == ScorecardState::Draft;
    m_editCard->setTitle(hasOne ? ScoreText::of(version.title) : tr("Scorecard"));
    QStringList remark;
    if (hasOne) {
        remark << visibleText(version.key()) << ScoreText::state(version.state);
        if (m_draft->isModified()) {
            remark << tr("● not saved");
        } else if (isKnown(version.savedAt)) {
            remark << tr("saved %1 by %2")
                          .arg(ScoreText::minute(version.savedAt,
                                                 m_desk.floor().liveFloor().config().grid.zone()),
                               visibleText(version.savedBy));
        }
    }
    m_editCard->setRemark(remark.join(u" · "_s).toHtmlEscaped());
    m_used->setText(hasOne ? usedBy(version.key()) : QString());
    m_new->setEnabled(mayEdit);
    m_newVersion->setEnabled(mayEdit && hasOne && !isDraft);
    m_save->setVisible(isDraft || !hasOne);
    m_publish->setVisible(isDraft || !hasOne);
    m_retire->setVisible(hasOne && !isDraft);
    m_save->setEnabled(mayEdit && isDraft && m_draft->isModified());
    m_publish->setEnabled(mayEdit && isDraft && m_editor->faults().empty());
    m_retire->setEnabled(mayEdit && version.state == ScorecardState::Published);
    m_editor->setEnabled(hasOne);
}

QString ScorecardsTab::usedBy(const QString &key) const
{
    const auto used = m_uses.find(key);
    if (used == m_uses.end()) {
        return tr("No evaluation uses it yet.");
    }
    QStringList people;
    for (const QString &each : used->second.second) {
        people << visibleText(each);
    }
    people.sort();
    //: %1 is a list of people
    return tr("%n evaluation(s) by %1", nullptr, used->second.first).arg(people.join(tr(", ")));
}

bool ScorecardsTab::isModified() const
{
    return m_draft->isModified() || !m_unsaved.empty();
}

void ScorecardsTab::showScorecard(const QString &key)
{
    fill();
    for (std::size_t row = 0; row < m_versions.size(); ++row) {
        if (m_versions[row].key() == key) {
            m_view->selectRow(static_cast<int>(row));
        }
    }
}

void ScorecardsTab::save()
{
    if (!m_draft->isWritable() || !m_draft->isModified()) {
        return;
    }
    const QString refusal = keep();
    say(refusal);
    if (refusal.isEmpty()) {
        fill();
    }
}

QString ScorecardsTab::keep()
{
    const Outcome saved = m_desk.saveScorecard(m_draft->version());
    if (!saved) {
        return ScoreText::refusal(saved.error());
    }
    const auto kept = m_desk.scorecard(m_open);
    m_unsaved.erase(m_open);
    m_draft->setKept(kept ? *kept : m_draft->version());
    return {};
}

QString ScorecardsTab::begin(ScorecardVersion version, const QString &form,
                             const LocalizedText &title)
{
    const bool isTaken =
        std::ranges::any_of(m_versions, [&form](const auto &each) { return each.form == form; });
    if (isTaken) {
        return tr("Another scorecard has this id.");
    }
    version.form = form;
    version.version = 1;
    version.title = title;
    version.state = ScorecardState::Draft;
    version.savedBy.clear();
    version.savedAt = kNoTime;
    const Outcome saved = m_desk.saveScorecard(version);
    if (!saved) {
        return saved.error().detail == "form"_L1
                   ? tr("The id is of letters, digits, \"-\", \"_\" and \".\" only.")
                   : ScoreText::refusal(saved.error());
    }
    showScorecard(version.key());
    return {};
}

void ScorecardsTab::askForForm()
{
    auto *dialog =
        new StepDialog(u"newScorecardDialog"_s, tr("New scorecard"), tr("Make"), window());
    QLineEdit *form = dialog->addLine(u"newForm"_s, tr("Id, such as 10086-inbound"), kLongestForm);
    QLineEdit *titleEn = dialog->addLine(u"newTitleEn"_s, tr("Title, English"), kLongestTitle);
    QLineEdit *titleZh = dialog->addLine(u"newTitleZh"_s, tr("Title, Chinese"), kLongestTitle);
    auto *from = new QComboBox(dialog);
    from->setObjectName(u"newFrom"_s);
    from->addItem(tr("The usual one of 10086"));
    from->addItem(tr("Nothing"));
    if (!m_open.isEmpty()) {
        //: %1 is a title
        from->addItem(tr("A copy of %1").arg(ScoreText::of(m_draft->version().title)));
    }
    dialog->addField(tr("Begins with"), *from);
    dialog->setSubmit([this, form, titleEn, titleZh, from] {
        const int choice = from->currentIndex();
        return begin(choice == 0   ? quality::defaultScorecard()
                     : choice == 1 ? ScorecardVersion()
                                   : m_draft->version(),
                     form->text().trimmed(),
                     {titleEn->text().trimmed(), titleZh->text().trimmed()});
    });
    dialog->open();
}

void ScorecardsTab::makeVersion()
{
    ScorecardVersion version = m_draft->version();
    for (const ScorecardVersion &each : m_versions) {
        if (each.form == version.form && each.state == ScorecardState::Draft) {
            showScorecard(each.key());
            say(tr("This scorecard has a draft already: this is it."));
            return;
        }
        version.version =
            each.form == version.form ? std::max(version.version, each.version) : version.version;
    }
    ++version.version;
    version.state = ScorecardState::Draft;
    version.savedBy.clear();
    version.savedAt = kNoTime;
    const Outcome saved = m_desk.saveScorecard(version);
    if (!saved) {
        say(ScoreText::refusal(saved.error()));
        return;
    }
    showScorecard(version.key());
}

StepDialog *ScorecardsTab::ask(const QString &name, const QString &title, const QString &accept,
                               const QString &sentence)
{
    auto *dialog = new StepDialog(name, title, accept, window());
    auto *words = new QLabel(dialog);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setText(sentence.arg(ScoreText::of(m_draft->version().title),
                                QString::number(m_draft->version().version)));
    dialog->addWide(*words);
    return dialog;
}

void ScorecardsTab::publish()
{
    if (!m_editor->faults().empty()) {
        return;
    }
    StepDialog *dialog =
        ask(u"publishDialog"_s, tr("Publish the scorecard"), tr("Publish"),
            //: %1 is a title, %2 the number of a version
            tr("%1, version %2: from now on calls are scored by it, and it can't be changed "
               "any more. A change makes a new version."));
    dialog->setSubmit([this, key = m_open] {
        if (m_open == key && m_draft->isModified()) {
            if (const QString refusal = keep(); !refusal.isEmpty()) {
                return refusal;
            }
        }
        const Outcome published = m_desk.publishScorecard(key);
        fill();
        return published ? QString() : ScoreText::refusal(published.error());
    });
    dialog->open();
}

void ScorecardsTab::retire()
{
    StepDialog *dialog =
        ask(u"retireDialog"_s, tr("Retire the scorecard"), tr("Retire"),
            tr("%1, version %2: no new call is scored by it. Scores that were given stay."));
    dialog->setSubmit([this, key = m_open] {
        const Outcome retired = m_desk.retireScorecard(key);
        fill();
        return retired ? QString() : ScoreText::refusal(retired.error());
    });
    dialog->open();
}

void ScorecardsTab::say(const QString &sentence)
{
    m_message->setText(sentence.isEmpty() ? QString() : u"▲ "_s + sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void ScorecardsTab::retranslate()
{
    m_listCard->setTitle(tr("Scorecards"));
    m_model->setHeaders({tr("Title"), tr("State"), tr("Version"),
                         //: heading of a column: how many evaluations
                         tr("Used")});
    m_view->setAccessibleName(tr("Versions of scorecards"));
    m_new->setText(tr("New scorecard…"));
    m_newVersion->setText(tr("New version"));
    m_newVersion->setToolTip(tr("A draft that begins with this version"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Saves the draft (Ctrl+S)"));
    m_publish->setText(tr("Publish…"));
    m_retire->setText(tr("Retire…"));
    m_editor->retranslate();
    fill();
    m_view->layOutColumns();
}

void ScorecardsTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        say({});
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ScorecardsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

} // namespace fw::ui
