// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tabletools.h"

#include "ui/tables/tabletext.h"
#include "ui/widgets/columnplan.h"

#include <QAbstractItemView>
#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kRest{400};

} // namespace

TableTools::TableTools(QAbstractItemView &view, settings::SettingsStore &store)
    : QObject(&view)
    , m_view(view)
    , m_header(*columnHeader(view))
    , m_key(u"table."_s + view.objectName())
    , m_store(store)
{
    m_later.setSingleShot(true);
    m_later.setInterval(kRest);
    m_header.setSectionsMovable(true);
    m_header.viewport()->installEventFilter(this);
    m_usual = current();
    load();
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (const Outcome stored = keep(); !stored) {
            emit failed(stored.error());
        }
    });
    connect(&m_header, &QHeaderView::sectionMoved, this, &TableTools::noteOrder);
    connect(&m_header, &QHeaderView::sectionResized, this, [this] {
        if (m_isPressed) {
            noteWidths();
        }
    });
    // Queued: the page's own slot decides what the click means.
    connect(&m_header, &QHeaderView::sectionClicked, this, &TableTools::noteSort,
            Qt::QueuedConnection);
}

TableTools::~TableTools()
{
    if (!m_later.isActive()) {
        return;
    }
    if (const Outcome stored = keep(); !stored) {
        qWarning() << "the layout of" << m_key << "is not stored:" << stored.error().detail;
    }
}

TableTools *TableTools::of(const QAbstractItemView &view)
{
    return view.findChild<TableTools *>(QString(), Qt::FindDirectChildrenOnly);
}

QString TableTools::title() const
{
    const QString name = m_view.accessibleName();
    return name.isEmpty() ? m_view.objectName() : name;
}

void TableTools::load()
{
    const Result<QJsonValue> value = m_store.value(m_key);
    if (!value) {
        qWarning() << "the layout of" << m_key << "cannot be read:" << value.error().detail;
        return;
    }
    const QJsonObject json = value->toObject();
    const QJsonObject views = json[u"views"_s].toObject();
    for (const QString &name : views.keys()) {
        if (const auto view = TableLayout::fromJson(views[name].toObject(), m_header.count())) {
            m_views[name] = *view;
        }
    }
    const auto layout = TableLayout::fromJson(json[u"layout"_s].toObject(), m_header.count());
    if (layout && *layout != TableLayout()) {
        apply(*layout);
    }
}

Outcome TableTools::keep()
{
    QJsonObject views;
    for (auto view = m_views.cbegin(); view != m_views.cend(); ++view) {
        views[view.key()] = view->toJson();
    }
    return m_store.setValue(m_key,
                            QJsonObject{{u"layout"_s, m_layout.toJson()}, {u"views"_s, views}});
}

void TableTools::changed()
{
    m_later.start();
    emit layoutChanged();
}

void TableTools::applyColumns()
{
    if (auto *plan = m_view.findChild<ColumnPlan *>()) {
        plan->setOwn(m_layout.hidden, m_layout.widths);
        return;
    }
    const QList<int> hidden = m_layout.hidden.value_or(*m_usual.hidden);
    const QList<int> widths = m_layout.widths.isEmpty() ? m_usual.widths : m_layout.widths;
    for (int column = 0; column < m_header.count(); ++column) {
        m_header.setSectionHidden(column, hidden.contains(column));
        if (widths.at(column) > 0) {
            m_header.resizeSection(column, widths.at(column));
        }
    }
}

void TableTools::apply(const TableLayout &layout)
{
    const QScopedValueRollback applying(m_isApplying, true);
    const bool wasSorted = m_layout.sortColumn >= 0;
    m_layout = layout;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_layout.order.isEmpty() ? visual : m_layout.order.at(visual);
        m_header.moveSection(m_header.visualIndex(column), visual);
    }
    applyColumns();
    if (m_layout.sortColumn >= 0 || wasSorted) {
        m_header.setSortIndicatorShown(m_layout.sortColumn >= 0);
        if (m_layout.sortColumn >= 0) {
            m_header.setSortIndicator(m_layout.sortColumn, m_layout.sortOrder);
        }
        m_view.model()->sort(m_layout.sortColumn, m_layout.sortOrder);
    }
}

TableLayout TableTools::current() const
{
    TableLayout layout;
    layout.hidden.emplace();
    for (int column = 0; column < m_header.count(); ++column) {
        layout.widths << m_header.sectionSize(column);
        if (m_header.isSectionHidden(column)) {
            *layout.hidden << column;
        }
    }
    return layout;
}

void TableTools::noteOrder()
{
    if (!m_isApplying) {
        m_layout.order = columns();
        changed();
    }
}

void TableTools::noteWidths()
{
    if (m_isApplying) {
        return;
    }
    // From now on the widths are the person's, so the page may not hide or widen any column.
    const TableLayout now = current();
    m_layout.widths = now.widths;
    m_layout.hidden = now.hidden;
    if (auto *plan = m_view.findChild<ColumnPlan *>()) {
        plan->setOwn(m_layout.hidden, m_layout.widths);
    }
    changed();
}

void TableTools::noteSort()
{
    m_layout.sortColumn = m_header.isSortIndicatorShown() ? m_header.sortIndicatorSection() : -1;
    m_layout.sortOrder = m_header.sortIndicatorOrder();
    changed();
}

QList<int> TableTools::columns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        columns << m_header.logicalIndex(visual);
    }
    return columns;
}

QString TableTools::columnName(int column) const
{
    return m_view.model()->headerData(column, Qt::Horizontal).toString();
}

bool TableTools::isShown(int column) const
{
    return !m_header.isSectionHidden(column);
}

void TableTools::setShown(int column, bool isShown)
{
    QList<int> hidden;
    for (int each = 0; each < m_header.count(); ++each) {
        const bool isHidden = each == column ? !isShown : m_header.isSectionHidden(each);
        if (isHidden) {
            hidden << each;
        }
    }
    if (hidden.size() == m_header.count()) {
        emit layoutChanged(); // whoever unchecked it checks it again
        return;
    }
    m_layout.hidden = hidden;
    applyColumns();
    changed();
}

void TableTools::moveColumn(int column, int visual)
{
    m_header.moveSection(m_header.visualIndex(column), visual);
}

int TableTools::width(int column) const
{
    // A hidden section has no size, but it remembers the one it will have.
    return m_header.isSectionHidden(column) && column < m_layout.widths.size()
               ? m_layout.widths.at(column)
               : m_header.sectionSize(column);
}

void TableTools::setWidth(int column, int pixels)
{
    m_header.resizeSection(column, pixels);
    noteWidths();
}

int TableTools::sortColumn() const
{
    return m_layout.sortColumn;
}

Qt::SortOrder TableTools::sortOrder() const
{
    return m_layout.sortOrder;
}

void TableTools::sortBy(int column, Qt::SortOrder order)
{
    TableLayout layout = m_layout;
    layout.sortColumn = column;
    layout.sortOrder = order;
    apply(layout);
    changed();
}

void TableTools::reset()
{
    apply(TableLayout());
    changed();
}

QStringList TableTools::viewNames() const
{
    return m_views.keys();
}

void TableTools::saveView(const QString &name)
{
    m_views[name] = m_layout;
    changed();
}

void TableTools::applyView(const QString &name)
{
    if (const auto found = m_views.constFind(name); found != m_views.constEnd()) {
        apply(*found);
        changed();
    }
}

void TableTools::removeView(const QString &name)
{
    m_views.remove(name);
    changed();
}

void TableTools::fillMenu(QMenu &menu)
{
    const QList<int> all = columns();
    for (const int column : all) {
        QAction *action = menu.addAction(columnName(column).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(isShown(column));
        connect(action, &QAction::triggered, this,
                [this, column](bool isOn) { setShown(column, isOn); });
    }
}

bool TableTools::eventFilter(QObject *watched, QEvent *event)
{
    // Only what happens between press and release is by the person's hand.
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) {
        m_isPressed = true;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_isPressed = false;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace fw::ui
