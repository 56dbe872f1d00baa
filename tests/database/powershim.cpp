// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program, it records in one order what that does to the files of one folder, and
// what it prints: enough to say what a disk would hold had the power failed at any moment.
//
// FW_POWER_FOLDER names the folder, FW_POWER_LOG the record. An entry is its kind ('W'rite,
// 'S'ync, 'T'runcate, 'U'nlink, or 'A'cknowledged: printed), three numbers (length of the name,
// offset, length of the data), the name and the data.
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string>
#include <string_view>

#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <unistd.h>

namespace {

template<typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

using WriteFunction = ssize_t(int, const void *, size_t);
using PwriteFunction = ssize_t(int, const void *, size_t, off64_t);

ssize_t realWrite(int fd, const void *data, size_t size)
{
    static auto *const function = next<WriteFunction>("write");
    return function(fd, data, size);
}

struct Recorder
{
    Recorder()
    {
        const char *const log = std::getenv("FW_POWER_LOG");
        const char *const watched = std::getenv("FW_POWER_FOLDER");
        if (log != nullptr && watched != nullptr) {
            folder = watched;
            file = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        }
    }

    void add(char kind, std::string_view name, std::uint64_t offset, const void *data,
             std::uint64_t size)
    {
        const std::uint64_t numbers[] = {name.size(), offset, size};
        std::string entry(1, kind);
        entry.append(reinterpret_cast<const char *>(numbers), sizeof numbers);
        entry.append(name);
        if (size > 0) {
            entry.append(static_cast<const char *>(data), size);
        }
        const std::lock_guard lock(mutex);
        [[maybe_unused]] const ssize_t written = realWrite(file, entry.data(), entry.size());
    }

    bool watches(std::string_view path) const
    {
        return file >= 0 && !folder.empty() && path.substr(0, folder.size()) == folder;
    }

    std::string folder;
    int file = -1;
    std::mutex mutex;
};

Recorder &recorder()
{
    static Recorder only;
    return only;
}

/// The path behind \a fd when it lies in the folder, else nothing.
std::string nameOf(int fd)
{
    char path[PATH_MAX];
    const std::string link = "/proc/self/fd/" + std::to_string(fd);
    const ssize_t length = readlink(link.c_str(), path, sizeof path);
    const std::string_view name(path, length > 0 ? static_cast<size_t>(length) : 0);
    return recorder().watches(name) ? std::string(name) : std::string();
}

} // namespace

extern "C" {

ssize_t write(int fd, const void *data, size_t size)
{
    if (fd == STDOUT_FILENO && recorder().file >= 0) {
        recorder().add('A', {}, 0, data, size);
    } else if (const std::string name = nameOf(fd); !name.empty()) {
        const auto offset = static_cast<std::uint64_t>(lseek(fd, 0, SEEK_CUR));
        recorder().add('W', name, offset, data, size);
    }
    return realWrite(fd, data, size);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset)
{
    static auto *const function = next<PwriteFunction>("pwrite64");
    if (const std::string name = nameOf(fd); !name.empty()) {
        recorder().add('W', name, static_cast<std::uint64_t>(offset), data, size);
    }
    return function(fd, data, size, offset);
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t offset)
{
    return pwrite64(fd, data, size, offset);
}

int fsync(int fd)
{
    static auto *const function = next<int(int)>("fsync");
    const int result = function(fd);
    if (const std::string name = nameOf(fd); !name.empty()) {
        recorder().add('S', name, 0, nullptr, 0);
    }
    return result;
}

int fdatasync(int fd)
{
    static auto *const function = next<int(int)>("fdatasync");
    const int result = function(fd);
    if (const std::string name = nameOf(fd); !name.empty()) {
        recorder().add('S', name, 0, nullptr, 0);
    }
    return result;
}

int ftruncate64(int fd, off64_t length) noexcept
{
    static auto *const function = next<int(int, off64_t)>("ftruncate64");
    if (const std::string name = nameOf(fd); !name.empty()) {
        recorder().add('T', name, static_cast<std::uint64_t>(length), nullptr, 0);
    }
    return function(fd, length);
}

int ftruncate(int fd, off_t length) noexcept
{
    return ftruncate64(fd, length);
}

int unlink(const char *path) noexcept
{
    static auto *const function = next<int(const char *)>("unlink");
    char whole[PATH_MAX];
    if (realpath(path, whole) != nullptr && recorder().watches(whole)) {
        recorder().add('U', whole, 0, nullptr, 0);
    }
    return function(path);
}

} // extern "C"
