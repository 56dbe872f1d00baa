// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/queuelog/linecutter.h"

#include <utility>

namespace fw::queuelog {

void LineCutter::append(std::string_view bytes)
{
    m_buffer.erase(0, std::exchange(m_at, 0));
    m_buffer.append(bytes);
}

bool LineCutter::next(Line &line)
{
    const std::size_t end = m_buffer.find('\n', m_at + m_searched);
    if (end == std::string::npos) {
        m_searched = m_buffer.size() - m_at;
        if (m_searched > kMostBytes) {
            m_skipped += static_cast<std::int64_t>(m_searched);
            m_buffer.clear();
            m_at = 0;
            m_searched = 0;
        }
        return false;
    }
    line.text = std::string_view(m_buffer).substr(m_at, end - m_at);
    line.isTooLong = m_skipped > 0 || line.text.size() > kMostBytes;
    if (line.text.ends_with('\r')) {
        line.text.remove_suffix(1);
    }
    m_consumed += std::exchange(m_skipped, 0) + static_cast<std::int64_t>(end + 1 - m_at);
    m_at = end + 1;
    m_searched = 0;
    return true;
}

} // namespace fw::queuelog
