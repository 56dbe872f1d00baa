// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace fw {

/// Either a value or the error that kept it from being made. Test it before you take the value.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }

    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] explicit operator bool() const { return m_content.index() == 0; }

    [[nodiscard]] const T &value() const
    {
        Q_ASSERT(m_content.index() == 0);
        return std::get<0>(m_content);
    }

    [[nodiscard]] T &value()
    {
        Q_ASSERT(m_content.index() == 0);
        return std::get<0>(m_content);
    }

    [[nodiscard]] const T &operator*() const { return value(); }

    [[nodiscard]] T &operator*() { return value(); }

    [[nodiscard]] const T *operator->() const { return &value(); }

    [[nodiscard]] T *operator->() { return &value(); }

    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(m_content.index() == 1);
        return std::get<1>(m_content);
    }

private:
    std::variant<T, Error> m_content;
};

/// For what either works or fails, and gives nothing back.
using Outcome = Result<std::monostate>;

[[nodiscard]] inline Outcome success()
{
    return Outcome(std::monostate{});
}

} // namespace fw
