// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tablelayout.h"

#include <QJsonArray>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidest = 4000; ///< pixels

QJsonArray arrayOf(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers) {
        array.append(number);
    }
    return array;
}

QList<int> numbersOf(const QJsonValue &value)
{
    QList<int> numbers;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        numbers << each.toInt(-1);
    }
    return numbers;
}

bool isPermutation(QList<int> order, int columns)
{
    std::ranges::sort(order);
    for (int column = 0; column < order.size(); ++column) {
        if (order.at(column) != column) {
            return false;
        }
    }
    return order.size() == columns;
}

bool areWithin(const QList<int> &numbers, int lowest, int highest)
{
    return std::ranges::all_of(numbers,
                               [=](int number) { return number >= lowest && number <= highest; });
}

} // namespace

QJsonObject TableLayout::toJson() const
{
    QJsonObject json{{u"sort"_s, sortColumn}, {u"descending"_s, sortOrder == Qt::DescendingOrder}};
    if (!order.isEmpty()) {
        json[u"order"_s] = arrayOf(order);
    }
    if (hidden) {
        json[u"hidden"_s] = arrayOf(*hidden);
    }
    if (!widths.isEmpty()) {
        json[u"widths"_s] = arrayOf(widths);
    }
    return json;
}

std::optional<TableLayout> TableLayout::fromJson(const QJsonObject &json, int columns)
{
    TableLayout layout;
    layout.order = numbersOf(json[u"order"_s]);
    layout.widths = numbersOf(json[u"widths"_s]);
    if (json.contains(u"hidden"_s)) {
        layout.hidden = numbersOf(json[u"hidden"_s]);
    }
    layout.sortColumn = json[u"sort"_s].toInt(-1);
    layout.sortOrder =
        json[u"descending"_s].toBool(true) ? Qt::DescendingOrder : Qt::AscendingOrder;
    const QList<int> hidden = layout.hidden.value_or(QList<int>());
    const bool fits = (layout.order.isEmpty() || isPermutation(layout.order, columns)) &&
                      (layout.widths.isEmpty() || layout.widths.size() == columns) &&
                      areWithin(layout.widths, 0, kWidest) && areWithin(hidden, 0, columns - 1) &&
                      hidden.size() < columns && areWithin({layout.sortColumn}, -1, columns - 1);
    return fits ? std::optional(layout) : std::nullopt;
}

} // namespace fw::ui
