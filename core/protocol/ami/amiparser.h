// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ami/amimessage.h"

#include <string>
#include <vector>

namespace fw::ami {

/// What a peer may send at most; checked before anything more is buffered.
struct AmiLimits
{
    std::size_t lineBytes = 64 * 1024;
    std::size_t headers = 1024;
    std::size_t messageBytes = 1024 * 1024;
};

enum class AmiFault : std::uint8_t { None, LineTooLong, TooManyHeaders, MessageTooLong, NoBanner };

/// Bytes in, messages out: one flat buffer, one forward pass that resumes where it stopped. Lines
/// end at CR LF; a bare LF belongs to its value. Empty lines between messages are skipped. Whatever
/// way the bytes are cut into pieces, the messages and the fault are the same.
///
///     std::span<char> space = parser.space(64 * 1024);
///     parser.commit(socket.read(space.data(), space.size()));
///     AmiMessage message;
///     while (parser.next(message)) { ... }
///     if (parser.fault() != AmiFault::None) { ... }
class AmiParser final
{
public:
    /// \a expectsBanner: the first line must be "Asterisk Call Manager/..."; else a stream that may
    /// begin with a banner or anywhere in its middle.
    explicit AmiParser(bool expectsBanner = true, AmiLimits limits = {});

    /// Room for at least \a bytes more; what commit() does not claim is not used.
    [[nodiscard]] std::span<char> space(std::size_t bytes);
    void commit(std::size_t bytes);
    /// Copies \a bytes in; for tests and files.
    void append(std::string_view bytes);

    /// The next whole message, or false when there is none yet, or after a fault.
    [[nodiscard]] bool next(AmiMessage &message);

    [[nodiscard]] AmiFault fault() const { return m_fault; }

    /// Bytes held that are not yet a message.
    [[nodiscard]] std::size_t buffered() const;
    /// Forgets everything, for a new connection.
    void reset(bool expectsBanner);

private:
    /// What the line at m_line may be.
    enum class Phase : std::uint8_t { BannerRequired, BannerPossible, Messages };

    [[nodiscard]] bool readBanner(AmiMessage &message);
    void readPlainLines();
    [[nodiscard]] const char *findLineEnd(const char *&colon);
    void addHeader(std::string_view line, const char *colon);
    [[nodiscard]] AmiMessage finishedMessage() const;
    void relocate(std::size_t capacity);
    void startMessageAt(std::size_t position);

    AmiLimits m_limits;
    std::vector<char> m_buffer;
    std::vector<AmiHeader> m_headers; ///< the first m_headerCount belong to the message being read
    std::size_t m_headerCount = 0;
    std::size_t m_begin = 0; ///< first byte of the message being read
    std::size_t m_line = 0;  ///< first byte of the line being read
    std::size_t m_scan = 0;  ///< first byte not looked at yet
    std::size_t m_end = 0;   ///< bytes in use
    AmiFault m_fault = AmiFault::None;
    Phase m_phase = Phase::BannerRequired;
};

} // namespace fw::ami
