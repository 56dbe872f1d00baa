// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paintedcells.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace fw::ui {

namespace {

PaintedCells *cellsOf(QObject *view)
{
    return dynamic_cast<PaintedCells *>(view);
}

/// One cell; it lives as long as the view's interface.
class CellInterface final : public QAccessibleInterface
{
    Q_DISABLE_COPY_MOVE(CellInterface)

public:
    CellInterface(QAbstractScrollArea *view, int cell)
        : m_view(view)
        , m_cell(cell)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_cell < cellsOf(m_view)->cellCount();
    }

    [[nodiscard]] QObject *object() const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        Q_UNUSED(x)
        Q_UNUSED(y)
        return nullptr;
    }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        Q_UNUSED(index)
        return nullptr;
    }

    [[nodiscard]] int childCount() const override { return 0; }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        Q_UNUSED(child)
        return -1;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? cellsOf(m_view)->cellText(m_cell)
                                                      : QString();
    }

    void setText(QAccessible::Text kind, const QString &text) override
    {
        Q_UNUSED(kind)
        Q_UNUSED(text)
    }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect area = cellsOf(m_view)->cellArea(m_cell);
        return {m_view->viewport()->mapToGlobal(area.topLeft()), area.size()};
    }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.focusable = true;
        if (isValid()) {
            const PaintedCells &cells = *cellsOf(m_view);
            state.selected = cells.isCellSelected(m_cell);
            state.focused = cells.currentCell() == m_cell && m_view->hasFocus();
            state.offscreen = !cells.cellArea(m_cell).intersects(m_view->viewport()->rect());
        }
        return state;
    }

private:
    QPointer<QAbstractScrollArea> m_view;
    int m_cell;
};

class ViewInterface final : public QAccessibleWidget
{
public:
    explicit ViewInterface(QAbstractScrollArea *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }

    ~ViewInterface() override
    {
        for (const auto &[cell, id] : m_ids) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] int childCount() const override { return cells().cellCount(); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        const auto found = m_ids.find(index);
        if (found != m_ids.end()) {
            return QAccessible::accessibleInterface(found->second);
        }
        // Owned by Qt's cache until deleteAccessibleInterface().
        auto *cell = new CellInterface(&view(), index);
        m_ids.emplace(index, QAccessible::registerAccessibleInterface(cell));
        return cell;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[cell, id] : m_ids) {
            if (QAccessible::accessibleInterface(id) == child) {
                return cell;
            }
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(cells().cellAt(view().viewport()->mapFromGlobal(QPoint(x, y))));
    }

private:
    [[nodiscard]] QAbstractScrollArea &view() const
    {
        return *static_cast<QAbstractScrollArea *>(widget());
    }

    [[nodiscard]] PaintedCells &cells() const { return *cellsOf(widget()); }

    mutable std::map<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *view = qobject_cast<QAbstractScrollArea *>(object);
    return view != nullptr && cellsOf(view) != nullptr ? new ViewInterface(view) : nullptr;
}

} // namespace

void exposePaintedCells()
{
    QAccessible::installFactory(makeInterface);
}

void announceCell(QAbstractScrollArea &view, int cell)
{
    if (QAccessible::isActive()) {
        QAccessibleEvent event(&view, QAccessible::Focus);
        event.setChild(cell);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace fw::ui
