// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/seataccessible.h"

#include "ui/floor/seatmap.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace fw::ui {

namespace {

/// One seat; it lives as long as the map's interface.
class SeatInterface final : public QAccessibleInterface
{
public:
    SeatInterface(SeatMap *map, int seat)
        : m_map(map)
        , m_seat(seat)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return m_map && m_seat < int(m_map->seats().size());
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
        return QAccessible::queryAccessibleInterface(m_map);
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
        return isValid() && kind == QAccessible::Name ? m_map->describe(agent()) : QString();
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
        const QRect area = m_map->viewportRect(m_seat);
        return {m_map->viewport()->mapToGlobal(area.topLeft()), area.size()};
    }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.focusable = true;
        if (isValid() && m_map->current() == agent()) {
            state.selected = true;
            state.focused = m_map->hasFocus();
        }
        return state;
    }

private:
    [[nodiscard]] live::AgentId agent() const { return m_map->seats()[std::size_t(m_seat)].agent; }

    QPointer<SeatMap> m_map;
    int m_seat;
};

class MapInterface final : public QAccessibleWidget
{
public:
    explicit MapInterface(SeatMap *map)
        : QAccessibleWidget(map, QAccessible::List)
    {
    }

    ~MapInterface() override
    {
        for (const auto &[seat, id] : m_ids) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] int childCount() const override { return int(map().seats().size()); }

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
        auto *seat = new SeatInterface(&map(), index);
        m_ids.emplace(index, QAccessible::registerAccessibleInterface(seat));
        return seat;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[seat, id] : m_ids) {
            if (QAccessible::accessibleInterface(id) == child) {
                return seat;
            }
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(map().seatAt(map().viewport()->mapFromGlobal(QPoint(x, y))));
    }

private:
    [[nodiscard]] SeatMap &map() const { return *static_cast<SeatMap *>(widget()); }

    mutable std::map<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *map = qobject_cast<SeatMap *>(object);
    return map != nullptr ? new MapInterface(map) : nullptr;
}

} // namespace

void installSeatAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

void announceSeat(SeatMap &map, int seat)
{
    if (QAccessible::isActive()) {
        QAccessibleEvent event(&map, QAccessible::Focus);
        event.setChild(seat);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace fw::ui
