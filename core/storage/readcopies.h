// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storagethreads.h"
#include "core/storage/waiting.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>

namespace fw::storage {

/// Answers of a server for a window that asks the same again and again. A question is asked in
/// another thread: waited for the first time and after own writes, kPatience at most; from then on
/// the answer is what was read last, and look() reads it anew behind the window's back. What is
/// written is written in another thread, too, and waited for in the same way, because whoever did
/// it has to know whether it is kept. Nothing is waited for while the server is known to be away.
class ReadCopies final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadCopies)

public:
    static constexpr std::chrono::milliseconds kPatience{3000};
    /// In case nobody told.
    static constexpr std::chrono::seconds kPoll{30};
    /// Questions; what was asked the longest ago is forgotten first.
    static constexpr std::size_t kMostKept = 100;

    template<typename T>
    using Work = std::function<Result<T>(const std::shared_ptr<Database> &)>;

    /// \a threads outlive it.
    explicit ReadCopies(StorageThreads &threads, QObject *parent = nullptr);

    /// The answer to \a question, which names all that \a work depends on, its type with it.
    /// \a isSame: whether an answer tells nothing that another doesn't.
    template<typename T>
    [[nodiscard]] Result<T> read(const QString &question, const Work<T> &work,
                                 const std::function<bool(const T &, const T &)> &isSame)
    {
        const auto copy = std::static_pointer_cast<Copy<T>>(find(question));
        const bool isKnown = copy && (!copy->isStale || m_away);
        if (isKnown) {
            return copy->value;
        }
        const Result<T> answer = waitedFor(work, false);
        if (answer) {
            auto fresh = std::make_shared<Copy<T>>(*answer, work, isSame);
            keep(question, std::move(fresh));
        }
        return answer;
    }

    template<typename T>
    [[nodiscard]] Result<T> read(const QString &question, const Work<T> &work)
    {
        return read<T>(question, work, std::equal_to<T>());
    }

    /// The answer to what is not asked again, and so waited for.
    template<typename T>
    [[nodiscard]] Result<T> once(const Work<T> &work)
    {
        return waitedFor(work, false);
    }

    /// Errors beside those of the server: Unreachable with "unknown" when it may be kept, and
    /// nobody knows; the next look shows it then.
    template<typename T>
    [[nodiscard]] Result<T> write(const Work<T> &work)
    {
        Result<T> done = waitedFor(work, true);
        makeStale(); // whoever writes reads anew
        return done;
    }

    /// Something was written here: what is asked next is read anew, and waited for.
    void makeStale();

    /// Reads what is kept anew, without being waited for; changed() when something is another.
    void look();

signals:
    void changed();

private:
    /// Puts an answer in its place; in the window's thread. True when it is another. \a isNew:
    /// nothing was written here since it was asked for.
    using Put = std::function<bool(bool isNew)>;

    struct AnyCopy
    {
        Q_DISABLE_COPY_MOVE(AnyCopy)
        AnyCopy() = default;
        virtual ~AnyCopy() = default;
        /// In a thread of the server; \a self is this.
        [[nodiscard]] virtual Result<Put> readAnew(const std::shared_ptr<Database> &database,
                                                   const std::shared_ptr<AnyCopy> &self) const = 0;

        quint64 askedAs = 0;  ///< a number that grows
        bool isStale = false; ///< something was written here since
    };

    template<typename T>
    struct Copy final : AnyCopy
    {
        Copy(T answer, Work<T> question, std::function<bool(const T &, const T &)> compare)
            : value(std::move(answer))
            , work(std::move(question))
            , isSame(std::move(compare))
        {
        }

        [[nodiscard]] Result<Put> readAnew(const std::shared_ptr<Database> &database,
                                           const std::shared_ptr<AnyCopy> &self) const override
        {
            Result<T> next = work(database);
            if (!next) {
                return next.error();
            }
            return Put([copy = std::static_pointer_cast<Copy<T>>(self),
                        next = std::move(*next)](bool isNew) {
                const bool isOther = !copy->isSame(copy->value, next);
                copy->value = next;
                copy->isStale = copy->isStale && !isNew;
                return isOther;
            });
        }

        T value; ///< of the window's thread
        const Work<T> work;
        const std::function<bool(const T &, const T &)> isSame;
    };

    template<typename T>
    [[nodiscard]] Result<T> waitedFor(const Work<T> &work, bool isWriting)
    {
        if (m_away) {
            look();
            return *m_away;
        }
        const Waiting waiting;
        auto job = [work,
                    bell = waiting.bell()](const std::shared_ptr<Database> &database) -> Result<T> {
            const Outcome alive = database->ensureOpen();
            return alive ? work(database) : Result<T>(alive.error());
        };
        // Moved: whoever keeps a copy of the job keeps the bell from ringing.
        const QFuture<Result<T>> future =
            isWriting ? m_threads.write(std::move(job)) : m_threads.read(std::move(job));
        if (!waiting.hasCome(future, kPatience)) {
            m_away = Error{ErrorCode::Unreachable, QStringLiteral("server")};
            look();
            return Error{ErrorCode::Unreachable,
                         isWriting ? QStringLiteral("unknown") : QStringLiteral("server")};
        }
        Result<T> answer = future.result();
        if (!answer && answer.error().code == ErrorCode::Unreachable) {
            m_away = answer.error();
            look();
        }
        return answer;
    }

    /// Null when it was not asked before.
    [[nodiscard]] std::shared_ptr<AnyCopy> find(const QString &question);
    void keep(const QString &question, std::shared_ptr<AnyCopy> copy);
    void take(const Result<std::vector<Put>> &answers, quint64 writes);

    StorageThreads &m_threads;
    std::map<QString, std::shared_ptr<AnyCopy>> m_copies;
    quint64 m_asked = 0;
    quint64 m_writes = 0;
    bool m_isLooking = false;
    bool m_isToLookAgain = false;
    std::optional<Error> m_away; ///< why the server is not asked
    QTimer m_poll;
};

} // namespace fw::storage
