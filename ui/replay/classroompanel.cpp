// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/classroompanel.h"

#include "core/quality/agreement.h"
#include "ui/floor/floordelegate.h"
#include "ui/replay/replaytext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/visibletext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QAbstractItemView::EditTriggers kTriggers{
    QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
    QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed};

/// Numbers are typed into the cell.
class HandsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandsDelegate)

public:
    HandsDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_painter(theme, -1, -1)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        m_painter.paint(painter, option, index);
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        Q_UNUSED(option)
        Q_UNUSED(index)
        auto *box = new QSpinBox(parent);
        box->setRange(0, HandsModel::kMostHands);
        box->setFrame(false);
        return box;
    }

private:
    FloorDelegate m_painter;
};

} // namespace

ClassroomPanel::ClassroomPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(new HandsModel(this))
    , m_view(new LiveTableView(u"handsTable"_s, theme, this))
    , m_start(new QPushButton(this))
    , m_reveal(new QPushButton(this))
    , m_take(new QPushButton(this))
    , m_summary(new QLabel(this))
{
    setObjectName(u"classroomPanel"_s);
    m_start->setObjectName(u"classroomStart"_s);
    m_start->setCheckable(true);
    m_reveal->setObjectName(u"classroomReveal"_s);
    m_take->setObjectName(u"classroomTake"_s);
    m_take->hide();
    m_summary->setObjectName(u"classroomSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setProperty("role", u"muted"_s);
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setTabKeyNavigation(true);
    m_view->setEditTriggers(kTriggers);
    m_view->setItemDelegate(new HandsDelegate(theme, m_view));
    m_view->setColumnPlan({-110, 60, 66, 84, 60}, {});
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 0, 10, 0);
    row->addWidget(m_start);
    row->addWidget(m_reveal);
    row->addWidget(m_take);
    row->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 4);
    layout->setSpacing(3);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    connect(m_start, &QPushButton::clicked, this, &ClassroomPanel::toggle);
    connect(m_reveal, &QPushButton::clicked, this, &ClassroomPanel::reveal);
    connect(m_take, &QPushButton::clicked, this, &ClassroomPanel::takeStations);
    connect(m_model, &HandsModel::dataChanged, this, &ClassroomPanel::show);
    retranslate();
}

void ClassroomPanel::setMarks(const ReplayMarks &marks)
{
    m_areStations = false;
    m_model->setMarks(marks);
    show();
    emit blindChanged();
}

void ClassroomPanel::setStations(const std::vector<Reviewer> &sheets,
                                 const std::optional<Exact> &score)
{
    m_stations = sheets;
    m_score = score;
    m_areStations = m_areStations && !sheets.empty();
    show();
}

void ClassroomPanel::takeStations()
{
    if (m_stations.empty()) {
        return;
    }
    m_isOn = true;
    m_areStations = true;
    m_model->setRevealed(false);
    m_model->raiseAll(m_stations);
    show();
    emit blindChanged();
}

void ClassroomPanel::toggle()
{
    m_isOn = !m_isOn;
    m_areStations = false;
    m_model->setRevealed(false);
    show();
    emit blindChanged();
}

void ClassroomPanel::reveal()
{
    if (m_isOn) {
        m_model->setRevealed(!m_model->isRevealed());
        show();
        emit blindChanged();
    }
}

void ClassroomPanel::raise(HandsModel::Column column)
{
    const QModelIndex at = m_view->currentIndex().siblingAtColumn(column);
    if (at.isValid() && m_isOn && !m_areStations) {
        m_model->setData(at, at.data(Qt::EditRole).toInt() + 1, Qt::EditRole);
    }
}

void ClassroomPanel::show()
{
    m_start->setChecked(m_isOn);
    m_start->setText(m_isOn ? tr("End the class") : tr("Begin a class"));
    m_reveal->setEnabled(m_isOn && m_model->rowCount() > 0);
    m_reveal->setText(m_model->isRevealed() ? tr("Hide the scores") : tr("Show the scores"));
    m_view->setEnabled(m_isOn);
    m_view->setEditTriggers(m_areStations ? QAbstractItemView::NoEditTriggers : kTriggers);
    m_take->setVisible(!m_stations.empty());
    m_take->setText(tr("From %n station(s)", nullptr, int(m_stations.size())));
    showSummary();
}

QString ClassroomPanel::deltas() const
{
    QStringList words;
    for (const Reviewer &each : m_stations) {
        if (each.score && m_score) {
            const Exact apart = *each.score - *m_score;
            const QString number = ReplayText::points(apart);
            words << visibleText(each.name) + u' ' +
                         (apart.isPositive() ? u"+"_s + number : number);
        }
    }
    return words.join(u", "_s);
}

void ClassroomPanel::showSummary()
{
    if (!m_isOn) {
        m_summary->setText(tr("Scores are hidden until the class has raised its hands"));
        return;
    }
    const ClassResult result = m_model->result();
    if (!m_model->isRevealed()) {
        m_summary->setText(m_areStations ? tr("Blind: scored at the stations")
                                         : tr("Blind: type the hands of each question"));
        return;
    }
    const QString share = formatShare(
        result.hands > 0 ? std::optional(double(result.right) / result.hands) : std::nullopt);
    const QString alpha =
        result.alpha ? result.alpha->text(2, Rounding::HalfUp) : tr("N/A", "nothing varied");
    //: %1 a percentage, %2 numbers of hands, %3 a measure of agreement
    QString words = tr("%1 of %2 hands as the evaluator · agreement of the class α %3")
                        .arg(share, QString::number(result.hands), alpha);
    if (const QString apart = deltas(); m_areStations && !apart.isEmpty()) {
        //: %1 people, each with how many points their score lies above or below the evaluator's
        words += u'\n' + tr("From the evaluator's score: %1").arg(apart);
    }
    m_summary->setText(words);
}

void ClassroomPanel::retranslate()
{
    m_start->setToolTip(u"%1 (Ctrl+Shift+H)"_s.arg(tr("Classroom mode")));
    m_reveal->setToolTip(u"%1 (Ctrl+Shift+V)"_s.arg(tr("Show or hide the scores")));
    m_take->setToolTip(tr("Take what a session of calibration scored blind, each at an own "
                          "station"));
    m_view->setAccessibleName(tr("Hands by question"));
    m_view->setEmptyText(tr("The call has not been scored"));
    m_model->retranslate();
    show();
    m_view->layOutColumns();
}

} // namespace fw::ui

#include "classroompanel.moc"
