// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/wallboardsection.h"

#include "ui/wallboard/wallboardwindow.h"
#include "ui/widgets/visibletext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using settings::WallboardSettings;

namespace {

constexpr std::array<bool WallboardSettings::*, 6> kMembers{
    &WallboardSettings::hasOverview,   &WallboardSettings::hasFigures,
    &WallboardSettings::hasComparison, &WallboardSettings::hasTrouble,
    &WallboardSettings::hasPeople,     &WallboardSettings::hasNames};

} // namespace

WallboardSection::WallboardSection(const live::FloorStore &store, const Theme &theme,
                                   QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_title(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_note(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_scopes(new QListWidget(this))
    , m_dwell(new QSpinBox(this))
    , m_notice(new QLineEdit(this))
    , m_screen(new QComboBox(this))
    , m_open(new QPushButton(this))
{
    setObjectName(u"wallboardSection"_s);
    build();
    retranslate();
    connectEdits();
    connect(&store, &live::FloorStore::changed, this, [this](const live::Changes &changes) {
        const auto count = static_cast<int>(m_store.floor().config().scopes.scopes().size());
        if (changes.hasStructureChanged && count != m_scopes->count()) {
            fillScopes();
        }
    });
}

void WallboardSection::build()
{
    static constexpr std::array kNames{"wallOverview"_L1, "wallFigures"_L1, "wallComparison"_L1,
                                       "wallTrouble"_L1,  "wallPeople"_L1,  "wallNames"_L1};
    auto *pages = new QVBoxLayout;
    pages->setSpacing(6);
    for (std::size_t box = 0; box < BoxCount; ++box) {
        m_boxes[box] = new QCheckBox(this);
        m_boxes[box]->setObjectName(kNames[box]);
        pages->addWidget(m_boxes[box]);
    }
    m_scopes->setSpacing(2);
    m_scopes->setObjectName(u"wallScopes"_s);
    m_scopes->setFixedHeight(132);
    m_dwell->setObjectName(u"wallDwell"_s);
    m_dwell->setRange(int(WallboardSettings::kShortestDwell.count()),
                      int(WallboardSettings::kLongestDwell.count()));
    m_dwell->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_dwell->setKeyboardTracking(false);
    m_notice->setObjectName(u"wallNotice"_s);
    m_notice->setMaxLength(int(WallboardSettings::kLongestNotice));
    m_screen->setObjectName(u"wallScreen"_s);
    m_open->setObjectName(u"wallOpen"_s);
    m_note->setWordWrap(true);
    for (QLabel *&label : m_labels) {
        label = new QLabel(this);
    }
    m_labels[0]->setBuddy(m_scopes);
    m_labels[1]->setBuddy(m_dwell);
    m_labels[2]->setBuddy(m_notice);
    m_labels[3]->setBuddy(m_screen);
    auto *layout = new QFormLayout(this);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(10);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addRow(m_title);
    layout->addRow(m_labels[0], m_scopes);
    layout->addRow(nullptr, pages);
    layout->addRow(m_labels[1], m_dwell);
    layout->addRow(m_labels[2], m_notice);
    layout->addRow(m_labels[3], m_screen);
    layout->addRow(nullptr, m_open);
    layout->addRow(m_note);
}

void WallboardSection::connectEdits()
{
    // Only what a person does counts as an edit.
    for (const QCheckBox *box : m_boxes) {
        connect(box, &QCheckBox::clicked, this, &WallboardSection::edited);
    }
    connect(m_scopes, &QListWidget::itemChanged, this, &WallboardSection::edited);
    connect(m_dwell, &QSpinBox::valueChanged, this, &WallboardSection::edited);
    connect(m_notice, &QLineEdit::editingFinished, this, &WallboardSection::edited);
    connect(m_screen, &QComboBox::activated, this, &WallboardSection::edited);
    connect(m_open, &QPushButton::clicked, this, &WallboardSection::toggleRequested);
}

void WallboardSection::show(const WallboardSettings &settings)
{
    m_shown = settings;
    const QSignalBlocker blocker(this);
    for (std::size_t box = 0; box < BoxCount; ++box) {
        m_boxes[box]->setChecked(settings.*kMembers[box]);
    }
    m_dwell->setValue(int(settings.dwell.count()));
    if (!m_notice->hasFocus()) {
        m_notice->setText(settings.notice);
    }
    fillScopes();
    fillScreens();
}

void WallboardSection::fillScopes()
{
    const organisation::ScopeTree &tree = m_store.floor().config().scopes;
    const QSignalBlocker blocker(m_scopes);
    m_scopes->clear();
    for (const organisation::Scope &scope : tree.scopes()) {
        int depth = 0;
        for (int above = scope.parent; above >= 0;
             above = tree.scopes()[std::size_t(above)].parent) {
            ++depth;
        }
        const QString name =
            scope.name.isEmpty() ? tr("Whole floor") : visibleText(scope.name.in(QLocale().name()));
        auto *item = new QListWidgetItem(QString(depth * 3, u' ') + name, m_scopes);
        item->setData(Qt::UserRole, scope.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool isChosen =
            m_shown.scopes.contains(scope.id) || (m_shown.scopes.isEmpty() && scope.parent < 0);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
}

void WallboardSection::fillScreens()
{
    m_screen->clear();
    m_screen->addItem(tr("Automatic: one without the console"));
    const QList<QScreen *> screens = QGuiApplication::screens();
    QList<settings::ScreenIdentity> identities;
    for (const QScreen *screen : screens) {
        const settings::ScreenIdentity identity = identityOf(*screen);
        identities << identity;
        const QString make =
            QStringList{screen->manufacturer(), screen->model()}.join(u' ').simplified();
        //: a monitor: %1 its connector, %2 width, %3 height, %4 make and model
        m_screen->addItem(tr("%1 · %2 × %3 %4")
                              .arg(identity.name)
                              .arg(identity.geometry.width())
                              .arg(identity.geometry.height())
                              .arg(make)
                              .trimmed());
    }
    m_screen->setCurrentIndex(int(m_shown.screen.findIn(identities)) + 1);
}

WallboardSettings WallboardSection::settings() const
{
    WallboardSettings chosen = m_shown;
    chosen.scopes.clear();
    for (int row = 0; row < m_scopes->count(); ++row) {
        const QListWidgetItem *item = m_scopes->item(row);
        if (item->checkState() == Qt::Checked) {
            chosen.scopes << item->data(Qt::UserRole).toString();
        }
    }
    for (std::size_t box = 0; box < BoxCount; ++box) {
        chosen.*kMembers[box] = m_boxes[box]->isChecked();
    }
    chosen.dwell = std::chrono::seconds(m_dwell->value());
    chosen.notice = m_notice->text();
    const QList<QScreen *> screens = QGuiApplication::screens();
    const int screen = m_screen->currentIndex() - 1;
    chosen.screen = screen >= 0 && screen < screens.size() ? identityOf(*screens.at(screen))
                                                           : settings::ScreenIdentity{};
    return chosen;
}

void WallboardSection::retranslate()
{
    m_title->setText(tr("Wallboard"));
    const std::array<QString, 4> labels{tr("Scopes"), tr("Time of a page"), tr("Notice"),
                                        tr("Monitor")};
    const std::array<QWidget *, 4> fields{m_scopes, m_dwell, m_notice, m_screen};
    for (std::size_t row = 0; row < labels.size(); ++row) {
        m_labels[row]->setText(labels[row]);
        fields[row]->setAccessibleName(labels[row]);
    }
    m_boxes[Overview]->setText(tr("Overview with queues"));
    m_boxes[Figures]->setText(tr("Nine figures"));
    m_boxes[Comparison]->setText(tr("Comparison of partners and sites"));
    m_boxes[Trouble]->setText(tr("Queues beyond their limits"));
    m_boxes[People]->setText(tr("Agents by state"));
    m_boxes[Names]->setText(tr("Show names of agents (else their ids)"));
    //: unit behind a number: seconds
    m_dwell->setSuffix(tr(" s"));
    m_notice->setPlaceholderText(tr("Runs along the lower edge"));
    m_open->setText(tr("Open or close the wallboard (F9)"));
    m_note->setText(tr("The wallboard fills one monitor and has nothing to click: Esc or F9 closes "
                       "it. A page with a critical alarm that nobody has acknowledged stays. Once "
                       "open, it comes back at the next start."));
    fillScopes();
    fillScreens();
}

void WallboardSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_shown = settings();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void WallboardSection::showEvent(QShowEvent *event)
{
    m_shown = settings();
    fillScreens();
    QWidget::showEvent(event);
}

} // namespace fw::ui
